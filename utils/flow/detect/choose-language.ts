import type { Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'

/** Words that are looked at: a language shows early. */
const REACH = 200

/** The language whose little words are the most frequent in the text; the first of the list if none is. */
export function chooseLanguage(tokens: Tokens, [first, ...rest]: readonly [Language, ...Language[]]): Language {
  if (rest.length === 0) return first
  const counts = [first, ...rest].map(language => countCommon(tokens, language))
  const best = counts.indexOf(Math.max(...counts))
  return rest[best - 1] ?? first
}

function countCommon({ list }: Tokens, { cues }: Language): number {
  const common = commonWords(cues)
  return list.slice(0, REACH).reduce((sum, token) => sum + (common.has(token.key) ? 1 : 0), 0)
}

const sets = new WeakMap<Language['cues'], ReadonlySet<string>>()
function commonWords(cues: Language['cues']): ReadonlySet<string> {
  let set = sets.get(cues)
  if (!set) {
    set = new Set(cues.common.split(' '))
    sets.set(cues, set)
  }
  return set
}
