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
  'link',
  'map',
  'invitee',
  'circle',
  'parents',
  'siblings',
  'bring',
  'dress',
  'gifts',
  'allergies',
  'food',
  'cost',
  'transport',
  'weather',
  'water',
  'trampoline',
  'animals',
  'screen',
  'surprise'
]

interface Row {
  facts: readonly [ShownFact, ...ShownFact[]]
  text: string
}

function shown(about: FactName, facts: Facts): ShownFact[] {
  const fact = facts[about]
  return fact ? [{ about, value: fact.value, certainty: fact.certainty, source: fact.source }] : []
}

/** An end is told with its start, where there is one. */
function toRow(about: FactName, facts: Facts, surface: Surface): Row[] {
  const [fact] = shown(about, facts)
  if (!fact || (about === 'end' && facts.start)) return []
  if (about === 'start') return [{ facts: [fact, ...shown('end', facts)], text: whenLine(facts, surface) }]
  return [{ facts: [fact], text: formatFact(about, fact.value, surface) }]
}

interface Props {
  invitation: Invitation
  onEdit: (edit: Edit) => void
}

/** What is known, each with the words that say so. */
export function FactList({ invitation, onEdit }: Props) {
  const surface = useSurface()
  const rows = ORDER.flatMap(about => toRow(about, invitation.facts, surface))
  if (rows.length === 0) return null
  return (
    <div class="facts">
      {rows.map(row => (
        <FactRow key={row.facts[0].about} {...row} onEdit={onEdit} />
      ))}
    </div>
  )
}
