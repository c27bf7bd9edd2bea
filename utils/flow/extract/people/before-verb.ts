import type { Token } from '@/utils/kit/tokens'

/** "Martha 🎂 is 10": over an emoji between a name and its verb. */
export function beforeSigns(list: readonly Token[], verb: number): number {
  let end = verb
  while (end > verb - 3 && list[end - 1]?.kind === 'mark' && !/^[.,:;!?()/|&-]$/.test(list[end - 1]?.key ?? '')) end--
  return end
}

/** Most words of a group in brackets. */
const GROUP = 3

/** "Julius (Delfine) wird 6": over the group that a child is in. */
export function beforeBrackets(list: readonly Token[], verb: number): number {
  if (list[verb - 1]?.key !== ')') return verb
  const first = Math.max(0, verb - 2 - GROUP)
  const open = list.slice(first, verb).findLastIndex(({ key }) => key === '(')
  return open < 0 ? verb : first + open
}
