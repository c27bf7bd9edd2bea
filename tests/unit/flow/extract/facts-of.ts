import { readAsInvitation } from '@/utils/flow/read-text'
import type { Facts } from '@/utils/model/facts'

/** What is read of a text that is known to invite, written on 12 May 2026 at 18:00; a language's first country by default. */
export const factsOf = (
  text: string,
  language = 'en',
  region = language === 'en' ? 'GB' : language.toUpperCase()
): Facts =>
  readAsInvitation({ key: 'k', text, sender: null }, { region, language, sentAt: '2026-05-12T18:00', seenAt: null })
    .parties[0]?.facts ?? {}
