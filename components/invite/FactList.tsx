import type { FactName, Facts } from '@/utils/model/facts'
import type { Edit, Invitation } from '@/utils/model/invitation'
import { type Surface, useSurface } from '../basics/surface'
import { FactRow, type ShownFact } from './FactRow'
import { formatFact } from './format-fact'
import { whenLine } from './when-line'
import './invite.css'

/** In the order in which a parent asks; the title already says kind, whose party and age. */
const ORDER: readonly FactName[] = [
  'start',
  'end',
  'venue',
  'address',
  'replyBy',
  'replyTo',
  'parents',
  'siblings',
  'bring',
  'gifts',
  'allergies'
]

function show(about: FactName, facts: Facts, surface: Surface): ShownFact[] {
  const fact = facts[about]
  if (!fact) return []
  const text = about === 'start' ? whenLine(facts, surface) : formatFact(about, fact.value, surface)
  return [{ about, value: fact.value, text, certainty: fact.certainty, source: fact.source }]
}

interface Props {
  invitation: Invitation
  onEdit: (edit: Edit) => void
}

/** What is known, each with the words that say so. */
export function FactList({ invitation, onEdit }: Props) {
  const surface = useSurface()
  const shown = ORDER.flatMap(about => show(about, invitation.facts, surface))
  return (
    <div class="facts">
      {shown.map(fact => (
        <FactRow key={fact.about} fact={fact} onEdit={onEdit} />
      ))}
    </div>
  )
}
