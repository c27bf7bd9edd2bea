import { areTimesOfOneDay } from '@/utils/kit/when'
import type { Check, Gathering } from '@/utils/model/gathering'
import { planOf } from './gathering-plans'

export interface ChecklistItem {
  check: Check
  isDone: boolean
}

type Checked = Pick<Gathering, 'activity' | 'checked' | 'childPicked' | 'start' | 'end' | 'siblings'>

/** What is worth a look before the day, for this gathering. What is known, or stands in the invitation, needs no tick. */
export function checklist(gathering: Checked): ChecklistItem[] {
  const { activity, checked, childPicked, start, end, siblings } = gathering
  const isOutside = planOf(activity).rain !== null
  const checks: readonly Check[] = [
    'child-picked',
    'end-told',
    'allergies-asked',
    'stay-or-drop',
    'no-presents',
    'siblings-said',
    ...(isOutside ? (['rain-plan'] as const) : (['quiet-corner'] as const)),
    'simple-food',
    'phone-numbers'
  ]
  const known: readonly Check[] = [
    ...(childPicked ? (['child-picked'] as const) : []),
    ...(areTimesOfOneDay(start, end) ? (['end-told'] as const) : []),
    ...(siblings ? (['siblings-said'] as const) : [])
  ]
  return checks.map(check => ({ check, isDone: checked.includes(check) || known.includes(check) }))
}
