import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import type { Fact, FactName, Question } from '@/utils/model/facts'
import type { Edit, Invitation } from '@/utils/model/invitation'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'
import { useFocusOnSwap } from '../basics/use-focus-on-swap'
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
  const { inside, opener } = useFocusOnSwap(isEditing)
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
        <div ref={inside}>
          <FactEditor about={about} value={null} onSave={save} onClose={() => setEditing(false)} />
        </div>
      ) : (
        <Readings about={about} choices={choices} writeRef={opener} onSave={save} onWrite={() => setEditing(true)} />
      )}
    </div>
  )
}

interface ReadingsProps {
  about: FactName
  choices: readonly (string | number)[]
  writeRef: Ref<HTMLButtonElement>
  onSave: (edit: Edit) => void
  onWrite: () => void
}

function Readings({ about, choices, writeRef, onSave, onWrite }: ReadingsProps) {
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
      <Button ref={writeRef} aria-label={`${write}: ${invite.facts[about]}`} onClick={onWrite}>
        {write}
      </Button>
    </div>
  )
}
