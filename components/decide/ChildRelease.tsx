import { useState } from 'preact/hooks'
import type { AgeBand } from '@/utils/model/family'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { Drawing } from '../basics/pictures/Drawing'
import { Person } from '../basics/pictures/Person'
import { abouts } from '../basics/pictures/scenes'
import { useSurface } from '../basics/surface'
import { ChildPage } from './ChildPage'

/** One line of their own, in UTF-16 units. */
const MAX_WORDS = 140

export type Released = 'all' | 'only-wish'

interface Props {
  band: AgeBand
  /** Said above, where there is news. */
  intro?: readonly string[]
  onRelease: (release: Released, words: string) => void
  onStop: () => void
}

/** The last screen: the child chooses what the parent sees. */
export function ChildRelease({ band, intro = [], onRelease, onStop }: Props) {
  const { child } = useSurface().strings
  const [words, setWords] = useState('')
  const lines = [...intro, child.whoMaySee, child.releaseAll, child.releaseWish, child.worried]
  return (
    <ChildPage band={band} heading={child.whoMaySee} intro={intro} lines={lines} onStop={onStop}>
      <div class="child-cards">
        <button type="button" class="child-card" onClick={() => onRelease('all', words)}>
          <Drawing>
            <Person x={20} y={18} />
            <Person x={46} y={26} size={0.8} />
          </Drawing>
          <span>{child.releaseAll}</span>
        </button>
        <button type="button" class="child-card" onClick={() => onRelease('only-wish', words)}>
          <Drawing>{abouts.private}</Drawing>
          <span>{child.releaseWish}</span>
        </button>
      </div>
      {band === '8-12' && (
        <Field label={child.ownWords}>
          {id => (
            <input
              id={id}
              class="input"
              {...PRIVATE_TEXT}
              dir="auto"
              maxLength={MAX_WORDS}
              value={words}
              onInput={event => setWords(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <p class="child-small">{child.worried}</p>
    </ChildPage>
  )
}
