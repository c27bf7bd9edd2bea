import { useSurface } from '@/components/basics/surface'
import { ChildCards } from '@/components/decide/ChildCards'
import { cardsOf } from '@/utils/act/decide/child-turn'
import { orderCards } from '@/utils/act/decide/order-cards'
import { type AfterSay, AGAINS, type Again, type Feeling } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import { useBegun } from './use-begun'

interface Props {
  invitationId: string
  child: Child
  /** Resolves to whether it was kept. */
  onSay: (say: AfterSay) => Promise<boolean>
  onStop: () => void
}

/** The first tap; null is skipped. */
interface Felt {
  feeling: Feeling | null
}

/** The day after: how it was, and whether again. Two taps, both of which can be skipped. */
export function AfterTurn({ invitationId, child, onSay, onStop }: Props) {
  const { child: words } = useSurface().strings
  const { form, keep, forget } = useBegun<Felt>('after', invitationId, child.id)
  const { band } = child
  const seed = `${child.id} ${invitationId}`
  const stop = () => {
    forget()
    onStop()
  }
  const say = async (again: Again | null) => {
    const feeling = form?.feeling
    if (await onSay({ ...(feeling && { feeling }), ...(again && { again }) })) forget()
  }
  if (form === undefined) return null
  if (form === null) {
    return (
      <ChildCards
        key="feeling"
        question={{ card: 'feeling', answers: orderCards(cardsOf(band).feeling, seed) }}
        heading={words.afterFeeling}
        band={band}
        intro={[words.afterFirstLine]}
        onAnswer={value => keep({ feeling: value as Feeling })}
        onSkip={() => keep({ feeling: null })}
        onStop={stop}
      />
    )
  }
  return (
    <ChildCards
      key="again"
      question={{ card: 'again', answers: orderCards(AGAINS, seed) }}
      band={band}
      intro={[]}
      onAnswer={value => void say(value as Again)}
      onSkip={() => void say(null)}
      onStop={stop}
    />
  )
}
