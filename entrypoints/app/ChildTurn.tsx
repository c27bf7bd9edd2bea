import { useSurface } from '@/components/basics/surface'
import { ChildCards } from '@/components/decide/ChildCards'
import { ChildRelease, type Released } from '@/components/decide/ChildRelease'
import type { ChildAnswer, ChildQuestion } from '@/components/decide/child-answers'
import { cardsOf, nextScreen, releaseTurn, screensOf, type Turn, type TurnCard } from '@/utils/act/decide/child-turn'
import { orderCards } from '@/utils/act/decide/order-cards'
import type { ChildSay } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'
import { useTurn } from './use-turn'

interface Props {
  seat: { invitationId: string; childId: string; toldByParent: boolean }
  band: AgeBand
  /** Said on the first screen. */
  intro: readonly string[]
  /** Resolves to whether it was kept. */
  onSay: (say: ChildSay) => Promise<boolean>
  onStopped: () => void
}

/** The wishes stand in an order of their own for each child and invitation, so that a resumed turn looks the same. */
function questionOf(card: TurnCard, band: AgeBand, seed: string): ChildQuestion {
  const cards = cardsOf(band)
  if (card === 'wish') return { card, answers: orderCards(cards.wish, seed) }
  return { card, answers: cards[card] } as ChildQuestion
}

/** One question after another, until the child releases what they want, or stops. */
export function ChildTurn({ seat, band, intro, onSay, onStopped }: Props) {
  const { child: words } = useSurface().strings
  const { kept, keep, forget } = useTurn(seat)
  if (!kept) return null
  const { turn, isRestarted } = kept
  const opening = isRestarted ? [words.startAgain, ...intro] : intro
  const screen = nextScreen(turn)
  const stop = () => void forget().then(onStopped)
  const release = async (released: Released, words: string) => {
    if (await onSay(releaseTurn(turn, released, words))) await forget()
  }
  if (screen === 'release') {
    return <ChildRelease band={band} onRelease={(released, words) => void release(released, words)} onStop={stop} />
  }
  const answer = (value: ChildAnswer | null) => keep({ ...turn, [screen]: value } as Turn)
  return (
    <ChildCards
      key={screen}
      question={questionOf(screen, band, `${seat.childId} ${seat.invitationId}`)}
      band={band}
      intro={screen === screensOf(turn)[0] ? opening : []}
      onAnswer={answer}
      onSkip={() => answer(null)}
      onStop={stop}
    />
  )
}
