import type { ComponentChildren } from 'preact'
import type { ChildSay, Outcome } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'
import { Drawing } from '../basics/pictures/Drawing'
import { wishes } from '../basics/pictures/scenes'
import { useSurface } from '../basics/surface'
import { ChildPage } from './ChildPage'
import { OkCards } from './OkCards'
import { SkipCard } from './SkipCard'
import { type SayLine, sayLines } from './say-lines'

/** What was decided looks like the wish that it grants. */
const PICTURES: Record<Outcome, ComponentChildren> = {
  going: wishes.go,
  part: wishes['go-for-a-bit'],
  'not-going': wishes['not-go'],
  'ask-first': wishes['know-more']
}

interface Props {
  band: AgeBand
  say: ChildSay
  outcome: Outcome
  because: string
  /** OK for me, and not OK, in the order in which they stand. */
  answers: readonly boolean[]
  onAnswer: (isOk: boolean) => void
  /** Nothing is answered. */
  onSkip: () => void
  onStop: () => void
}

/** What was decided, what became of the child's words, and their answer to it. Both answers weigh the same. */
export function ChildOutcome({ band, say, outcome, because, answers, onAnswer, onSkip, onStop }: Props) {
  const { strings } = useSurface()
  const { child } = strings
  const said = sayLines(say, band, strings)
  const lines = [
    ...[child.weDecided, child.outcomes[outcome], ...(because ? [child.because, because] : [])],
    ...[child.youSaid, ...(said.length > 0 ? said.map(({ text }) => text) : [child.noWords])],
    ...[child.howIsThat, ...answers.map(isOk => (isOk ? child.ok : child.notOk)), child.skip, child.worried]
  ]
  return (
    <ChildPage
      band={band}
      heading={child.outcomes[outcome]}
      picture={PICTURES[outcome]}
      intro={[child.weDecided]}
      lines={lines}
      onStop={onStop}
    >
      <WhatBecame said={said} because={because} />
      <h2 class="child-line">{child.howIsThat}</h2>
      <OkCards answers={answers} onAnswer={onAnswer} />
      <SkipCard onSkip={onSkip} />
      <p class="child-small">{child.worried}</p>
    </ChildPage>
  )
}

interface BecameProps extends Pick<Props, 'because'> {
  said: readonly SayLine[]
}

/** Because, and what was said before. */
function WhatBecame({ said, because }: BecameProps) {
  const { child } = useSurface().strings
  return (
    <dl class="child-told">
      {because && (
        <>
          <dt>{child.because}</dt>
          <dd dir="auto">{because}</dd>
        </>
      )}
      <dt>{child.youSaid}</dt>
      <dd>
        {said.length === 0 && <p>{child.noWords}</p>}
        {said.map(({ about, text, picture }) => (
          <p key={about} class="child-said">
            {picture && <Drawing>{picture}</Drawing>}
            <bdi>{text}</bdi>
          </p>
        ))}
      </dd>
    </dl>
  )
}
