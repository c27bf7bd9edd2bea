import { phrases as de } from './de/phrases'
import { phrases as en } from './en/phrases'
import { phrases as es } from './es/phrases'
import { latinAmerican } from './es/replies'
import { phrases as fr } from './fr/phrases'
import { phrases as it } from './it/phrases'
import { phrases as nl } from './nl/phrases'
import type { Phrases } from './phrases'
import { phrases as pt } from './pt/phrases'
import { portuguese } from './pt/replies-pt'

/** What Latin America is called in BCP 47. */
const LATIN_AMERICA = 'es-419'

const ALL: ReadonlyMap<string, Phrases> = new Map([
  ['de', de],
  ['en', en],
  ['en-us', { ...en, locale: 'en-US' }],
  ['es', es],
  [LATIN_AMERICA, { ...es, locale: 'es-US', replies: latinAmerican }],
  ['fr', fr],
  ['it', it],
  ['nl', nl],
  ['pt', pt],
  ['pt-pt', { ...pt, locale: 'pt-PT', replies: portuguese }]
])

/** Every tag that has phrases of its own. */
export const PHRASE_TAGS: readonly string[] = [...ALL.keys()]

/** The phrases for a BCP 47 tag, by its region where that has its own, by its language; English where there are none. */
export function phrasesFor(tag: string): Phrases {
  const [language = '', ...more] = tag.toLowerCase().split('-')
  const isLatinAmerican = language === 'es' && more.length > 0 && !more.includes('es')
  const region = isLatinAmerican ? LATIN_AMERICA : tag.toLowerCase()
  return ALL.get(region) ?? ALL.get(language) ?? en
}
