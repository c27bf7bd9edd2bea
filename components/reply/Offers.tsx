import type { Offer } from '@/utils/model/decision'
import { Button } from '../basics/Button'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'

interface Props {
  /** Offered openly, since the child's words ask for them. */
  proposed: readonly Offer[]
  /** Behind a fold: only the parent's own tap brings them. */
  others: readonly Offer[]
  chosen: readonly Offer[]
  onToggle: (offer: Offer) => void
}

/** What a parent may add to a no, or take out of it. */
export function Offers({ proposed, others, chosen, onToggle }: Props) {
  const { reply } = useSurface().strings
  const toggles = (offers: readonly Offer[]) => (
    <div class="row">
      {offers.map(offer => (
        <Button key={offer} aria-pressed={chosen.includes(offer)} onClick={() => onToggle(offer)}>
          {reply.offers[offer]}
        </Button>
      ))}
    </div>
  )
  return (
    <>
      {proposed.length > 0 && toggles(proposed)}
      {others.length > 0 && <Fold label={reply.offersTitle}>{toggles(others)}</Fold>}
    </>
  )
}
