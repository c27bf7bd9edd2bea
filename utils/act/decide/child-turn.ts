import type { About, ChildSay, Feeling, Help, Inviter, Wish } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'

/** The questions of the child's turn and what each may be answered with. */
interface TurnAnswers {
  feeling: Feeling
  about: About
  inviter: Inviter
  wish: Wish
  help: Help
}
export type TurnCard = keyof TurnAnswers
export type TurnScreen = TurnCard | 'release'

/** What was tapped so far; null is a skipped card. It lives in session memory until the child releases it. */
export type Turn = { [Card in TurnCard]?: TurnAnswers[Card] | null }

export type Release = 'all' | 'only-wish'

type Cards = { readonly [Card in TurnCard]: readonly TurnAnswers[Card][] }

const WORDS_FIRST: Cards = {
  feeling: ['happy', 'curious', 'so-so', 'worried', 'not-keen', 'mixed', 'not-sure'],
  about: ['inviter', 'others', 'place', 'away', 'noise', 'food', 'else', 'private'],
  inviter: ['want-to-be-friends', 'do-not-talk-much', 'not-kind', 'do-not-know', 'not-sure'],
  wish: ['go', 'go-for-a-bit', 'not-go', 'know-more'],
  help: ['a-friend', 'you-stay', 'leave-early-sign', 'know-the-plan', 'nothing']
}

/** Six pictures on a screen at most, Skip included. "Friends" is `others`. */
const PICTURES_FIRST: Cards = {
  ...WORDS_FIRST,
  feeling: ['happy', 'worried', 'not-keen', 'mixed', 'not-sure'],
  about: ['others', 'place', 'away', 'else']
}

/** The cards of each question. `order-cards` turns those of the wish. */
export const cardsOf = (band: AgeBand): Cards => (band === '5-7' ? PICTURES_FIRST : WORDS_FIRST)

/** A wish that leaves something to help with. After "not go", or none, nothing more is asked. */
const WISHES_TO_HELP: readonly (Wish | null | undefined)[] = ['go', 'go-for-a-bit', 'know-more']

/** The screens of a turn as it stands, in order: five at most, one tap each. */
export function screensOf(turn: Turn): TurnScreen[] {
  const isAboutInviter = turn.about === 'inviter'
  const canHelp = !isAboutInviter && WISHES_TO_HELP.includes(turn.wish)
  return [
    'feeling',
    'about',
    ...(isAboutInviter ? (['inviter'] as const) : []),
    'wish',
    ...(canHelp ? (['help'] as const) : []),
    'release'
  ]
}

/** The first screen that has neither an answer nor a skip. */
export const nextScreen = (turn: Turn): TurnScreen =>
  screensOf(turn).find(screen => screen === 'release' || turn[screen] === undefined) ?? 'release'

/**
 * What the parent may see. Only this may be stored: what is kept is not in it, and neither is a sign that something was
 * kept. `words` is the child's own line, for those who write.
 */
export function releaseTurn(turn: Turn, release: Release, words = ''): ChildSay {
  if (release === 'only-wish') return turn.wish ? { wish: turn.wish } : {}
  const say: ChildSay = {}
  const asked = screensOf(turn)
  if (turn.feeling) say.feeling = turn.feeling
  if (turn.about && turn.about !== 'private') say.about = turn.about
  if (turn.inviter && asked.includes('inviter')) say.inviter = turn.inviter
  if (turn.wish) say.wish = turn.wish
  if (turn.help && asked.includes('help')) say.help = turn.help
  if (words.trim()) say.words = words.trim()
  return say
}
