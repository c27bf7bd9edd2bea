import type { Strings } from '@/components/strings/strings'
import { type Command, type CommandResult, sendMessage } from '@/utils/messages/protocol'

export type Problem = keyof Strings['basics']['problems']

export interface Outcome {
  ok: boolean
  problem: Problem | null
  invitationIds: readonly string[]
}

const toOutcome = ({ ok, problem, invitationIds }: CommandResult): Outcome => ({
  ok,
  problem: ok ? null : (problem ?? 'failed'),
  invitationIds
})

/** Hands a wish to the background. Never rejects: what went wrong is a sentence's key. */
export const runCommand = (command: Command): Promise<Outcome> =>
  sendMessage('command', command).then(toOutcome, () => ({ ok: false, problem: 'failed', invitationIds: [] }))
