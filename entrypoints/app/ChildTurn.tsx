import { useSurface } from '@/components/basics/surface'
import { ChildCards } from '@/components/decide/ChildCards'
import { ChildRelease, type Released } from '@/components/decide/ChildRelease'
import type { ChildAnswer, ChildQuestion } from '@/components/decide/child-answers'
import { Telling } from '@/components/decide/Telling'
import { cardsOf, nextScreen, releaseTurn, screensOf, type Turn, type TurnCard } from '@/utils/act/decide/child-turn'
import { orderCards } from '@/utils/act/decide/order-cards'
import type { ChildSay, Help } from '@/utils/model/decision'
import type { AgeBand, Child } from '@/utils/model/family'
import { type Seat, useTurn } from './use-turn'

interface Props {
  seat: Seat
  child: Child
  /** Said on the first screen. */
  intro: readonly string[]
  /** Where it cannot be, another question takes the place of the wish. */
  isPossible: boolean
  /** What helped at another party, as the child said; null where nothing is known. */
  lastHelped: Help | null
  /** Resolves to whether it was kept. */
  onSay: (say: ChildSay) => Promise<boolean>
  onStopped: () => void
}

/** The answers stand in an order of their own for each child and invitation, so that a resumed turn looks the same. */
const questionOf = (card: TurnCard, band: AgeBand, seed: string): ChildQuestion =>
  ({ card, answers: orderCards<string>(cardsOf(band)[card], seed) }) as ChildQuestion

/** One question after another, until the child releases what they want, or stops. */
export function ChildTurn(props: Props) {
  const { seat, child, intro, isPossible, onSay, onStopped } = props
  const { child: words } = useSurface().strings
  const { kept, isNews, keep, ...turns } = useTurn(seat)
  if (!kept) return null
  const { turn, words: line, isRestarted } = kept
  const opening = isRestarted ? [words.startAgain, ...intro] : intro
  const news = isNews ? [words.partyChanged, words.answersKept, ...intro] : []
  const stop = () => {
    onStopped()
    void turns.stop()
  }
  const release = async (released: Released) => {
    if (await onSay(releaseTurn(turn, released, line, isPossible))) await turns.end()
  }
  const shared = { ...props, turn, opening, news, onTurn: (next: Turn) => keep(next), onStop: stop }
  if (seat.toldByParent) return <Told {...shared} onDone={() => void release('all')} />
  if (nextScreen(turn, isPossible) !== 'release') return <Asked {...shared} />
  return (
    <ChildRelease
      band={child.band}
      intro={news}
      shown={{
        all: releaseTurn(turn, 'all', '', isPossible),
        'only-wish': releaseTurn(turn, 'only-wish', '', isPossible)
      }}
      words={line}
      onWords={next => keep(turn, next)}
      onRelease={released => void release(released)}
      onStop={stop}
    />
  )
}

interface TurnProps extends Props {
  turn: Turn
  opening: readonly string[]
  /** Said on whatever screen is shown while the host changes the party. */
  news: readonly string[]
  onTurn: (turn: Turn) => void
  onStop: () => void
}

const seedOf = ({ seat }: Props): string => `${seat.childId} ${seat.invitationId}`

/** The child has the screen: one card after another. */
function Asked(props: TurnProps) {
  const { child, turn, opening, news, isPossible, onTurn, onStop } = props
  const introOf = useIntro(props)
  const screen = nextScreen(turn, isPossible)
  if (screen === 'release') return null
  const answer = (value: ChildAnswer | null) => onTurn({ ...turn, [screen]: value } as Turn)
  return (
    <ChildCards
      key={screen}
      question={questionOf(screen, child.band, seedOf(props))}
      band={child.band}
      intro={screen === screensOf(turn, isPossible)[0] ? opening : [...news, ...introOf(screen)]}
      onAnswer={answer}
      onSkip={() => answer(null)}
      onStop={onStop}
    />
  )
}

/** What helped before is said where it is asked, in the words of the child's own card. */
function useIntro({ lastHelped }: Props) {
  const { child: words } = useSurface().strings
  return (screen: TurnCard): readonly string[] =>
    screen === 'help' && lastHelped ? [words.lastTime(words.help[lastHelped])] : []
}

/** A parent has the screen: all questions that belong to the turn so far. */
function Told(props: TurnProps & { onDone: () => void }) {
  const { child, turn, opening, news, isPossible, onTurn, onDone, onStop } = props
  const cards = screensOf(turn, isPossible).filter(screen => screen !== 'release')
  return (
    <Telling
      child={child}
      intro={news.length > 0 ? news : opening}
      questions={cards.map(card => questionOf(card, child.band, seedOf(props)))}
      answers={turn}
      onAnswer={(card, answer) => onTurn({ ...turn, [card]: answer } as Turn)}
      onDone={onDone}
      onStop={onStop}
    />
  )
}
