import { useState } from 'preact/hooks'
import type { Fact, FactName, Question } from '@/utils/model/facts'
import type { Edit, Invitation } from '@/utils/model/invitation'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'
import { FactEditor } from './FactEditor'
import { formatFact } from './format-fact'

interface Props {
  question: Question
  invitation: Invitation
  onEdit: (edit: Edit) => void
}

/** All readings of a fact, the likelier first, each once. */
function readingsOf(fact: Fact<string | number> | undefined): (string | number)[] {
  return fact ? [...new Set([fact.value, ...fact.alternatives])] : []
}

/** Something that only the parent can settle: readings to choose from, or a place to write. */
export function OpenQuestion({ question: { about, why, readings = [] }, invitation, onEdit }: Props) {
  const surface = useSurface()
  const { invite } = surface.strings
  const [isEditing, setEditing] = useState(false)
  const fact: Fact<string | number> | undefined = invitation.facts[about]
  const save = (edit: Edit) => {
    setEditing(false)
    onEdit(edit)
  }
  const choices = why === 'missing' ? [] : [...new Set([...readings, ...readingsOf(fact)])]
  return (
    <div class="stack stack-tight question">
      <p>
        {invite.question(about)} <span class="soft">{invite.why(why)}</span>
      </p>
      {isEditing ? (
        <FactEditor about={about} value={null} onSave={save} onClose={() => setEditing(false)} />
      ) : (
        <Readings about={about} choices={choices} onSave={save} onWrite={() => setEditing(true)} />
      )}
    </div>
  )
}

interface ReadingsProps {
  about: FactName
  choices: readonly (string | number)[]
  onSave: (edit: Edit) => void
  onWrite: () => void
}

function Readings({ about, choices, onSave, onWrite }: ReadingsProps) {
  const surface = useSurface()
  const { invite } = surface.strings
  const write = choices.length > 0 ? invite.otherValue : invite.fillIn
  return (
    <div class="row">
      {choices.map(value => (
        <Button key={value} onClick={() => onSave({ about, value } as Edit)}>
          {formatFact(about, value, surface)}
        </Button>
      ))}
      <Button aria-label={`${write}: ${invite.facts[about]}`} onClick={onWrite}>
        {write}
      </Button>
    </div>
  )
}
