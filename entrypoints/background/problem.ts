import { isStorageFull } from '@/utils/flow/store/write'
import type { CommandResult } from '@/utils/messages/protocol'

export type ProblemKey = NonNullable<CommandResult['problem']>

/** A command that came to nothing, with the key of the sentence that tells the parent why. */
export class CommandProblem extends Error {
  override name = 'CommandProblem'
  constructor(readonly problem: ProblemKey) {
    super(problem)
  }
}

/** The sentence for whatever went wrong. `refused` also covers what is gone, and what our own pages never send. */
export function problemOf(error: unknown): ProblemKey {
  if (error instanceof CommandProblem) return error.problem
  return isStorageFull(error) ? 'storage-full' : 'refused'
}
