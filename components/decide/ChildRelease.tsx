import type { ComponentChildren } from 'preact'
import type { ChildSay } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { Drawing } from '../basics/pictures/Drawing'
import { Person } from '../basics/pictures/Person'
import { abouts } from '../basics/pictures/scenes'
import { useSurface } from '../basics/surface'
import { ChildPage } from './ChildPage'
import { SkipCard } from './SkipCard'
import { type SayLine, sayLines } from './say-lines'

/** One line of their own, in UTF-16 units. */
const MAX_WORDS = 140

/** `none` shows nothing. */
export type Released = 'all' | 'only-wish' | 'none'

interface Props {
  band: AgeBand
  /** Said above, where there is news. */
  intro?: readonly string[]
  /** What each way would show, without the line that is being typed. */
  shown: Readonly<Record<'all' | 'only-wish', ChildSay>>
  /** The child's own line, as far as it is typed. */
  words: string
  onWords: (words: string) => void
  onRelease: (release: Released) => void
  onStop: () => void
}

/** The last screen: the child sees what there is to show, and chooses what the parent sees of it. */
export function ChildRelease({ band, intro = [], shown, words, onWords, onRelease, onStop }: Props) {
  const { strings } = useSurface()
  const { child } = strings
  const [wish] = sayLines(shown['only-wish'], band, strings)
  const own = band === '8-12' ? [child.ownWords] : []
  const only = wish ? [child.releaseWish(wish.text)] : []
  const lines = [...intro, child.whoMaySee, ...own, child.releaseAll, ...only, child.releaseNone, child.worried]
  const none = <SkipCard label={child.releaseNone} picture={abouts.private} onSkip={() => onRelease('none')} />
  return (
    <ChildPage band={band} heading={child.whoMaySee} intro={intro} lines={lines} onStop={onStop}>
      {band === '8-12' && <OwnWords words={words} onWords={onWords} />}
      <div class="child-cards">
        <ReleaseCard lines={sayLines(shown.all, band, strings)} onPick={() => onRelease('all')}>
          {child.releaseAll}
        </ReleaseCard>
        {wish ? (
          <ReleaseCard lines={[wish]} onPick={() => onRelease('only-wish')}>
            {child.releaseWish(wish.text)}
          </ReleaseCard>
        ) : (
          none
        )}
      </div>
      {wish && none}
      <p class="child-small">{child.worried}</p>
    </ChildPage>
  )
}

interface ReleaseProps {
  /** What would be shown. */
  lines: readonly SayLine[]
  onPick: () => void
  children: ComponentChildren
}

/** The child's own pictures stand on it; somebody who looks, where nothing was tapped. */
function ReleaseCard({ lines, onPick, children }: ReleaseProps) {
  return (
    <button type="button" class="child-card" onClick={onPick}>
      <span class={lines.length > 1 ? 'child-pictures' : undefined}>
        {lines.length === 0 && (
          <Drawing>
            <Person x={20} y={18} />
            <Person x={46} y={26} size={0.8} />
          </Drawing>
        )}
        {lines.map(({ about, picture }) => (
          <Drawing key={about}>{picture}</Drawing>
        ))}
      </span>
      <span>{children}</span>
    </button>
  )
}

function OwnWords({ words, onWords }: Pick<Props, 'words' | 'onWords'>) {
  const { child } = useSurface().strings
  return (
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
  )
}
