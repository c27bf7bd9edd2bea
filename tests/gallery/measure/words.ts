import { visible } from './visible'

/** "You should" and its sisters, and words that label a child. One line for each language that the screens speak. */
const NEVER: Readonly<Record<string, { push: string; label: string }>> = {
  en: { push: 'should(?:n’t)?|ought to|had better', label: 'shy|anxious|lonely|at risk' },
  es: {
    push: 'deber[íi]as?|deber[íi]amos|deber[íi]an|debes|tendr[íi]as? que|hay que',
    label: 't[íi]mid[oa]|ansios[oa]|solitari[oa]'
  },
  fr: {
    push: 'devr(?:ais|ait|iez|ions|aient)|il faut|il faudrait|tu dois|vous devez',
    label: 'timide|anxieux|anxieuse|solitaire'
  },
  de: { push: 'soll(?:te|test|tet|ten)|du musst|ihr müsst', label: 'schüchtern|ängstlich|einsam' },
  it: {
    push: 'dovr(?:esti|ebbe|este|esti|emmo|ebbero)|devi|dovete|bisogna',
    label: 'timid[oa]|ansios[oa]|solitari[oa]'
  },
  nl: { push: 'zou(?:den)? (?:\\p{L}+ )?moeten|je moet|moet je|hoort te', label: 'verlegen|angstig|eenzaam' },
  pt: {
    push: 'dever(?:ia|ias|iam|íamos)|você deve|tem que|tem de|é preciso',
    label: 't[íi]mid[oa]|ansios[oa]|solit[áa]ri[oa]'
  }
}

const wholeWords = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')

/** All that can be read on the screen, what is folded away too, or read out; one piece a line. */
function shownText(): string {
  const pieces = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: (string | null)[] = visible('[aria-label]').map(element => element.getAttribute('aria-label'))
  while (pieces.nextNode()) texts.push(pieces.currentNode.textContent)
  return texts.join('\n')
}

/** "23 November", "November 23", "23 de noviembre", "23. November". */
function dates(locale: string): RegExp {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  const names = Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2026, index, 1))).join('|')
  return new RegExp(`\\d{1,2}[.ºer]*(?: de)? (?:${names})|(?:${names}) \\d{1,2}`, 'giu')
}

/** Numbers and percentages beside a choice; a date is none. */
export function numbers(locale: string): string[] {
  return (
    shownText()
      .replace(dates(locale), '')
      .match(/.{0,20}[\d%٪].{0,20}/gu) ?? []
  )
}

/** Words that push, or that put a label on a child. */
export function pushingWords(locale: string): string[] {
  const never = NEVER[locale.split('-')[0] ?? '']
  if (!never) return [`nobody has said what is never said in ${locale}`]
  return shownText().match(wholeWords(`${never.push}|${never.label}`)) ?? []
}
