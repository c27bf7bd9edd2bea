import type { AgeBand } from '@/utils/model/family'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { Drawing } from '../basics/pictures/Drawing'
import { Person } from '../basics/pictures/Person'
import { abouts } from '../basics/pictures/scenes'
import { useSurface } from '../basics/surface'
import { ChildPage } from './ChildPage'
import { SkipCard } from './SkipCard'

/** One line of their own, in UTF-16 units. */
const MAX_WORDS = 140

/** `none` is skipped: nothing is shown. */
export type Released = 'all' | 'only-wish' | 'none'

interface Props {
  band: AgeBand
  /** Said above, where there is news. */
  intro?: readonly string[]
  /** The child's own line, as far as it is typed. */
  words: string
  onWords: (words: string) => void
  onRelease: (release: Released) => void
  onStop: () => void
}

/** The last screen: the child chooses what the parent sees. */
export function ChildRelease({ band, intro = [], words, onWords, onRelease, onStop }: Props) {
  const { child } = useSurface().strings
  const own = band === '8-12' ? [child.ownWords] : []
  const lines = [...intro, child.whoMaySee, child.releaseAll, child.releaseWish, child.skip, ...own, child.worried]
  return (
    <ChildPage band={band} heading={child.whoMaySee} intro={intro} lines={lines} onStop={onStop}>
      <div class="child-cards">
        <button type="button" class="child-card" onClick={() => onRelease('all')}>
          <Drawing>
            <Person x={20} y={18} />
            <Person x={46} y={26} size={0.8} />
          </Drawing>
          <span>{child.releaseAll}</span>
        </button>
        <button type="button" class="child-card" onClick={() => onRelease('only-wish')}>
          <Drawing>{abouts.private}</Drawing>
          <span>{child.releaseWish}</span>
        </button>
      </div>
      <SkipCard onSkip={() => onRelease('none')} />
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
              onInput={event => onWords(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <p class="child-small">{child.worried}</p>
    </ChildPage>
  )
}
