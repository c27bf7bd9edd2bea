import { readChildren } from '@/utils/flow/store/read'
import { CommandProblem } from './problem'

/** A child may have been removed in another window. */
export async function checkChild(childId: string | null): Promise<void> {
  if (childId === null) return
  const children = await readChildren()
  if (!children.some(({ id }) => id === childId)) throw new CommandProblem('refused')
}
