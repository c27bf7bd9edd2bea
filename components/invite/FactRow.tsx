import { useState } from 'preact/hooks'
import type { Certainty, FactName, Source } from '@/utils/model/facts'
import type { Edit } from '@/utils/model/invitation'
import { Button } from '../basics/Button'
import { Foreign } from '../basics/Foreign'
import { useSurface } from '../basics/surface'
import { useFocusOnSwap } from '../basics/use-focus-on-swap'
import { FactEditor } from './FactEditor'

export interface ShownFact {
  about: FactName
  value: string | number
  certainty: Certainty
  source: Source | null
}

interface Props {
  /** The facts that are told together, such as start and end; the first gives the label. */
  facts: readonly [ShownFact, ...ShownFact[]]
  /** All of them for people. */
  text: string
  onEdit: (edit: Edit) => void
}

/** One line of what is known; unfolds to the words that say so, and to a way to change it. */
export function FactRow({ facts, text, onEdit }: Props) {
  const { invite } = useSurface().strings
  const isUncertain = facts.some(({ certainty }) => certainty === 'implied')
  return (
    <details class="fact">
      <summary>
        <span class="fact-label soft">{invite.facts[facts[0].about]}</span>
        <span>
          <Foreign text={text} max={240} /> {isUncertain && <span class="tag">{invite.notCertain}</span>}
        </span>
      </summary>
      {facts.map(fact => (
        <FactDetail key={fact.about} fact={fact} onEdit={onEdit} />
      ))}
    </details>
  )
}

function FactDetail({ fact, onEdit }: { fact: ShownFact; onEdit: Props['onEdit'] }) {
  const { invite } = useSurface().strings
  const [isEditing, setEditing] = useState(false)
  const { inside, opener } = useFocusOnSwap(isEditing)
  const save = (edit: Edit) => {
    setEditing(false)
    onEdit(edit)
  }
  return (
    <div class="fact-detail stack stack-tight">
      <SourceWords fact={fact} />
      {isEditing ? (
        <div ref={inside}>
          <FactEditor about={fact.about} value={fact.value} onSave={save} onClose={() => setEditing(false)} />
        </div>
      ) : (
        <div class="row">
          {fact.certainty === 'implied' && (
            <Button onClick={() => save({ about: fact.about, value: fact.value } as Edit)}>{invite.itIs}</Button>
          )}
          <Button ref={opener} onClick={() => setEditing(true)}>
            {invite.changeFact(invite.facts[fact.about])}
          </Button>
        </div>
      )}
    </div>
  )
}

function SourceWords({ fact: { certainty, source } }: { fact: ShownFact }) {
  const { invite } = useSurface().strings
  if (certainty === 'edited') return <p class="small soft">{invite.youWrote}</p>
  if (!source) return <p class="small soft">{invite.fromPage}</p>
  return (
    <figure class="small">
      <figcaption class="soft">{invite.whereItSays}</figcaption>
      <blockquote class="quote">
        <Foreign text={source.words} max={400} />
      </blockquote>
    </figure>
  )
}
