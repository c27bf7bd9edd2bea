import { useSurface } from '@/components/basics/surface'
import { ChildCards } from '@/components/decide/ChildCards'
import { ChildDone } from '@/components/decide/ChildDone'
import { ChildOutcome } from '@/components/decide/ChildOutcome'
import { ChildRelease } from '@/components/decide/ChildRelease'
import type { ChildQuestion } from '@/components/decide/child-answers'
import { cardsOf, type TurnCard } from '@/utils/act/decide/child-turn'
import type { ChildSay, Outcome } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'
import { nothing, type State, type States } from '../state'

/** The first screen of a turn says what it is about. */
function Turn({ card, band }: { card: TurnCard; band: AgeBand }) {
  const { child } = useSurface().strings
  const intro = [child.firstLine, child.party('birthday', 'Dilan'), child.at('Wren Hall')]
  return (
    <ChildCards
      question={{ card, answers: cardsOf(band)[card] } as ChildQuestion}
      band={band}
      intro={card === 'feeling' ? intro : []}
      onAnswer={nothing}
      onSkip={nothing}
      onStop={nothing}
    />
  )
}

function Done({
  heading,
  band
}: {
  heading: 'thankYou' | 'stopped' | 'thanks' | 'partyOff' | 'partyOver'
  band: AgeBand
}) {
  const { child } = useSurface().strings
  return <ChildDone band={band} heading={child[heading]} onGoOn={nothing} />
}

const SAID: ChildSay = { feeling: 'mixed', about: 'inviter', inviter: 'want-to-be-friends', wish: 'know-more' }

const told = (band: AgeBand, say: ChildSay, outcome: Outcome, because = ''): State => ({
  render: () => (
    <ChildOutcome
      band={band}
      say={say}
      outcome={outcome}
      because={because}
      answers={outcome === 'part' ? [false, true] : [true, false]}
      onAnswer={nothing}
      onSkip={nothing}
      onStop={nothing}
    />
  )
})

const release = (band: AgeBand, all: ChildSay, onlyWish: ChildSay): State => ({
  render: () => (
    <ChildRelease
      band={band}
      shown={{ all, 'only-wish': onlyWish }}
      words=""
      onWords={nothing}
      onRelease={nothing}
      onStop={nothing}
    />
  )
})

const skin = (band: AgeBand): States => ({
  [`child/${band}/feeling`]: { render: () => <Turn card="feeling" band={band} /> },
  [`child/${band}/about`]: { render: () => <Turn card="about" band={band} /> },
  [`child/${band}/inviter`]: { render: () => <Turn card="inviter" band={band} /> },
  [`child/${band}/wish`]: { render: () => <Turn card="wish" band={band} /> },
  [`child/${band}/help`]: { render: () => <Turn card="help" band={band} /> },
  [`child/${band}/release`]: release(band, SAID, { wish: 'know-more' }),
  [`child/${band}/release-no-wish`]: release(band, { feeling: 'happy' }, {}),
  [`child/${band}/release-nothing-said`]: release(band, {}, {}),
  [`child/${band}/thank-you`]: { render: () => <Done heading="thankYou" band={band} /> },
  [`child/${band}/stopped`]: { render: () => <Done heading="stopped" band={band} /> },
  [`child/${band}/party-off`]: { render: () => <Done heading="partyOff" band={band} /> },
  [`child/${band}/party-over`]: { render: () => <Done heading="partyOver" band={band} /> },
  [`child/${band}/told-not-going`]: told(band, SAID, 'not-going', 'We stay with Grandma that day'),
  [`child/${band}/told-part`]: told(band, { wish: 'not-go' }, 'part'),
  [`child/${band}/party-off`]: { render: () => <Done heading="partyOff" band={band} /> },
  [`child/${band}/party-over`]: { render: () => <Done heading="partyOver" band={band} /> },
  [`child/${band}/told-nothing-said`]: told(band, {}, 'ask-first')
})

export const child: States = { ...skin('5-7'), ...skin('8-12') }
