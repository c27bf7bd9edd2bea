import { CommandProblem } from './problem'
import type { Moment } from './reading-context'

export async function addIcs(_text: string, _moment: Moment): Promise<readonly string[]> {
  throw new CommandProblem('ics-broken')
}
