import { useState } from 'preact/hooks'
import type { Certainty, FactName, Source } from '@/utils/model/facts'
import type { Edit } from '@/utils/model/invitation'
import { Button } from '../basics/Button'
import { Foreign } from '../basics/Foreign'
import { useSurface } from '../basics/surface'
import { FactEditor } from './FactEditor'

export interface ShownFact {
  about: FactName
  value: string | number
  /** The value for people. */
  text: string
  certainty: Certainty
  source: Source | null
}

interface Props {
  fact: ShownFact
  onEdit: (edit: Edit) => void
}

/** One fact; unfolds to the words that say so, and to a way to change it. */
export function FactRow({ fact, onEdit }: Props) {
  const { strings } = useSurface()
  const { invite } = strings
  const label = invite.facts[fact.about]
  return (
    <details class="fact">
      <summary>
        <span class="fact-label soft">{label}</span>
        <span class="fact-value">
          <Foreign text={fact.text} max={240} />
          {fact.certainty === 'implied' && <span class="tag">{invite.notCertain}</span>}
        </span>
      </summary>
      <FactDetail fact={fact} onEdit={onEdit} />
    </details>
  )
}

function FactDetail({ fact, onEdit }: Props) {
  const { strings } = useSurface()
  const { invite } = strings
  const [isEditing, setEditing] = useState(false)
  const save = (edit: Edit) => {
    setEditing(false)
    onEdit(edit)
  }
  return (
    <div class="fact-detail stack stack-tight">
      <SourceWords fact={fact} />
      {isEditing ? (
        <FactEditor about={fact.about} value={fact.value} onSave={save} onClose={() => setEditing(false)} />
      ) : (
        <div class="row">
          {fact.certainty === 'implied' && (
            <Button onClick={() => save({ about: fact.about, value: fact.value } as Edit)}>{invite.itIs}</Button>
          )}
          <Button aria-label={invite.changeFact(invite.facts[fact.about])} onClick={() => setEditing(true)}>
            {strings.basics.change}
          </Button>
        </div>
      )}
    </div>
  )
}

function SourceWords({ fact: { certainty, source } }: { fact: ShownFact }) {
  const { invite } = useSurface().strings
  if (certainty === 'edited') return <p class="small soft">{invite.youWrote}</p>
  if (!source) return null
  return (
    <figure class="small">
      <figcaption class="soft">{invite.whereItSays}</figcaption>
      <blockquote class="quote">
        <Foreign text={source.words} max={400} />
      </blockquote>
    </figure>
  )
}
