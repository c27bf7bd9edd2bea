import {
  type About,
  CHILD_CARDS,
  type ChildSay,
  type Feeling,
  type Help,
  type Instead,
  type Inviter,
  type Wish
} from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'

/** The questions of the child's turn and what each may be answered with. */
interface TurnAnswers {
  feeling: Feeling
  about: About
  inviter: Inviter
  wish: Wish
  help: Help
  instead: Instead
}
export type TurnCard = keyof TurnAnswers
export type TurnScreen = TurnCard | 'release'

/** What was tapped so far; null is a skipped card. It lives in session memory until the child releases it. */
export type Turn = { [Card in TurnCard]?: TurnAnswers[Card] | null }

/** `none` is a skipped screen: nothing is shown. */
export type Release = 'all' | 'only-wish' | 'none'

type Cards = { readonly [Card in TurnCard]: readonly TurnAnswers[Card][] }

/** Six pictures on a screen at most, Skip included. "Friends" is `others`. */
const PICTURES_FIRST: Cards = {
  ...CHILD_CARDS,
  feeling: ['happy', 'worried', 'not-keen', 'mixed', 'not-sure'],
  about: ['others', 'place', 'away', 'else']
}

/** The cards of each question. `order-cards` turns them. */
export const cardsOf = (band: AgeBand): Cards => (band === '5-7' ? PICTURES_FIRST : CHILD_CARDS)

/** A wish that leaves something to help with. After "not go", or none, nothing more is asked. */
const WISHES_TO_HELP: readonly (Wish | null | undefined)[] = ['go', 'go-for-a-bit', 'know-more']

/** Where going cannot be, nobody asks whether the child would like to. */
const SCREENS_WITHOUT_GOING: readonly TurnScreen[] = ['feeling', 'instead', 'release']

/** The screens of a turn as it stands, in order: five at most, one tap each. */
export function screensOf(turn: Turn, isPossible = true): readonly TurnScreen[] {
  if (!isPossible) return SCREENS_WITHOUT_GOING
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
export const nextScreen = (turn: Turn, isPossible = true): TurnScreen =>
  screensOf(turn, isPossible).find(screen => screen === 'release' || turn[screen] === undefined) ?? 'release'

/**
 * What the parent may see. Only this may be stored: what is kept is not in it, and neither is a sign that something was
 * kept. `words` is the child's own line, for those who write.
 */
export function releaseTurn(turn: Turn, release: Release, words = '', isPossible = true): ChildSay {
  const asked = screensOf(turn, isPossible)
  const isShown = (card: TurnCard) => asked.includes(card) && SHOWN[release](card)
  const { feeling, about, inviter, wish, help, instead } = turn
  return {
    ...(feeling && isShown('feeling') && { feeling }),
    ...(about && about !== 'private' && isShown('about') && { about }),
    ...(inviter && isShown('inviter') && { inviter }),
    ...(wish && isShown('wish') && { wish }),
    ...(help && isShown('help') && { help }),
    ...(instead && isShown('instead') && { instead }),
    ...(words.trim() && release === 'all' && { words: words.trim() })
  }
}

/** What the child would like. */
const ONLY_WISH: readonly TurnCard[] = ['wish', 'instead']

const SHOWN: Record<Release, (card: TurnCard) => boolean> = {
  all: () => true,
  'only-wish': card => ONLY_WISH.includes(card),
  none: () => false
}
