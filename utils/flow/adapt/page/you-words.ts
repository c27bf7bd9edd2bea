import { fold } from '@/utils/kit/text'
import { languageOf } from './page-language'

/** How chats call the person who reads, in place of a name, by interface language (2026-11). Folded. */
const YOU: Readonly<Record<string, readonly string[]>> = {
  en: ['you', 'me'],
  de: ['du', 'sie', 'ich'],
  es: ['tu', 'usted', 'yo'],
  fr: ['vous', 'tu', 'toi', 'moi'],
  it: ['tu', 'io'],
  nl: ['jij', 'je', 'u', 'ik'],
  pt: ['voce', 'tu', 'eu']
}

/** Whether a page's name for a sender means its reader; null in a language whose word is not known. */
export function meansYou(page: Document, name: string): boolean | null {
  const words = YOU[languageOf(page).slice(0, 2).toLowerCase()]
  return words ? words.includes(fold(name)) : null
}
