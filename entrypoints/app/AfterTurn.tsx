import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { ChildCards } from '@/components/decide/ChildCards'
import { cardsOf } from '@/utils/act/decide/child-turn'
import type { AfterSay, Again, Feeling } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'

const AGAINS: readonly Again[] = ['yes', 'maybe', 'no', 'not-sure']

interface Props {
  band: AgeBand
  onSay: (say: AfterSay) => void
  onStop: () => void
}

/** The day after: how it was, and whether again. Two taps, both of which can be skipped. */
export function AfterTurn({ band, onSay, onStop }: Props) {
  const { child } = useSurface().strings
  /** Undefined until it was answered; null is skipped. */
  const [feeling, setFeeling] = useState<Feeling | null>()
  const say = (again: Again | null) => onSay({ ...(feeling && { feeling }), ...(again && { again }) })
  if (feeling === undefined) {
    return (
      <ChildCards
        key="feeling"
        question={{ card: 'feeling', answers: cardsOf(band).feeling }}
        heading={child.afterFeeling}
        band={band}
        intro={[child.afterFirstLine]}
        onAnswer={value => setFeeling(value as Feeling)}
        onSkip={() => setFeeling(null)}
        onStop={onStop}
      />
    )
  }
  return (
    <ChildCards
      key="again"
      question={{ card: 'again', answers: AGAINS }}
      band={band}
      intro={[]}
      onAnswer={value => say(value as Again)}
      onSkip={() => say(null)}
      onStop={onStop}
    />
  )
}
