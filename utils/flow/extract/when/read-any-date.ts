import type { Tokens } from '@/utils/kit/tokens'
import type { When } from '@/utils/model/facts'
import { words } from '../words'
import type { Atom } from './atom'
import type { Lexeme } from './lexemes'
import { onDayOfMessage } from './moment'
import { toMoments } from './moments'
import { noTimes, type ReadTimes } from './read-times'
import type { AssignedRole } from './roles/assigned-role'
import { isBehindUntil } from './roles/link-before'
import { scanDates } from './scan-dates'
import { toTimes } from './to-times'
import { referenceOf, type WhenContext } from './when-context'

/** The first day or time of any text, whatever it is for; a time alone is on the day of the message. */
export function readAnyDate(tokens: Tokens, context: WhenContext): ReadTimes | null {
  const { lexemes, atoms } = scanDates(tokens, context.language, context.region)
  const [moment] = toMoments(atoms, atoms.map(roleByLink(lexemes)), lexemes)
  if (!moment) return readNow(lexemes, context.sentAt)
  return toTimes(moment.day ? moment : onDayOfMessage(moment), null, {
    lexemes,
    events: words(''),
    minutesLong: null,
    isOvernight: false,
    reference: { ...referenceOf(context), mustAnswer: true },
    returned: new Set(),
    clock24From: context.language.dates.clock24From === undefined ? undefined : 0
  })
}

/** "now", "at the moment", where the text has no other date. */
function readNow(lexemes: readonly Lexeme[], sentAt: When | null): ReadTimes | null {
  const now = lexemes.find(({ term }) => term.now)
  if (!now || sentAt === null) return null
  const { start, end } = now
  return { ...noTimes(start), start: { value: sentAt, known: true, alternatives: [], start, end } }
}

const roleByLink =
  (lexemes: readonly Lexeme[]) =>
  (atom: Atom, i: number): AssignedRole => ({
    role: i > 0 && isBehindUntil(lexemes, atom) ? 'end' : 'party',
    isCued: false
  })
