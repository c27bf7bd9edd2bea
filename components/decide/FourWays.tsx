import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'
import './decide.css'

export type Way = 'going' | 'not-going' | 'ask' | 'later'

interface Props {
  /** Whom "Ask" names; null where none is chosen, or none is set up. */
  child: Child | null
  onWay: (way: Way) => void
}

/** Four ways on, equal in size and weight. */
export function FourWays({ child, onWay }: Props) {
  const { decide } = useSurface().strings
  const ways: readonly (readonly [Way, string])[] = [
    ['going', decide.going],
    ['not-going', decide.notGoing],
    ['ask', decide.ask(child?.name ?? null)],
    ['later', decide.later]
  ]
  return (
    <section class="four-ways">
      <h2 class="hidden">{decide.whatShallWe}</h2>
      <div class="four">
        {ways.map(([way, label]) => (
          <Button key={way} onClick={() => onWay(way)}>
            {label}
          </Button>
        ))}
      </div>
    </section>
  )
}
