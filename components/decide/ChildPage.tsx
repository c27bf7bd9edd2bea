import type { ComponentChildren } from 'preact'
import type { AgeBand } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { Drawing } from '../basics/pictures/Drawing'
import { useSurface } from '../basics/surface'
import { Title } from '../basics/Title'
import { ReadAloud } from './ReadAloud'
import { useSettled } from './use-settled'
import './child.css'

/** The shape of the sign that children know from the street. */
const STOP = <path class="wash" d="M22 8h20l14 14v20L42 56H22L8 42V22z" />

interface Props {
  band: AgeBand
  heading: string
  /** What the heading says, drawn as large as a card's. */
  picture?: ComponentChildren
  intro?: readonly string[]
  /** What is read aloud, every button of the screen included; Stop is added here. */
  lines: readonly string[]
  /** Without it there is nothing to stop any more. */
  onStop?: () => void
  children: ComponentChildren
}

/** A screen of the child's turn, in one of two skins. */
export function ChildPage({ band, heading, picture, intro = [], lines, onStop, children }: Props) {
  const { strings } = useSurface()
  const swallowEarly = useSettled(heading)
  return (
    // Every button below has a keyboard of its own; this only holds back what comes too soon.
    <section class={band === '5-7' ? 'child child-young' : 'child child-older'} onClickCapture={swallowEarly}>
      <div class="row row-apart child-bar">
        <ReadAloud lines={onStop ? [...lines, strings.child.stop] : lines} />
        {onStop && (
          <Button look="quiet" class="child-corner" onClick={onStop}>
            <Drawing>{STOP}</Drawing>
            {strings.child.stop}
          </Button>
        )}
      </div>
      {intro.length > 0 && (
        <div class="child-intro">
          {intro.map(line => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
        </div>
      )}
      <div class="child-head">
        {picture && <Drawing>{picture}</Drawing>}
        <Title key={heading} class="child-heading">
          {heading}
        </Title>
      </div>
      {children}
    </section>
  )
}
