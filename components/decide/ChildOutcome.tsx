import type { ChildSay, Outcome } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'
import { Drawing } from '../basics/pictures/Drawing'
import { useSurface } from '../basics/surface'
import { ChildPage } from './ChildPage'
import { OkCards } from './OkCards'
import { SkipCard } from './SkipCard'
import { type SayLine, sayLines } from './say-lines'

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

/** What became of the child's words, and their answer to it. Both answers weigh the same. */
export function ChildOutcome({ band, say, outcome, because, answers, onAnswer, onSkip, onStop }: Props) {
  const { strings } = useSurface()
  const { child } = strings
  const said = sayLines(say, band, strings)
  const lines = [
    ...[child.outcomeTitle, child.youSaid, ...(said.length > 0 ? said.map(({ text }) => text) : [child.noWords])],
    ...[child.weDecided, child.outcomes[outcome], ...(because ? [child.because, because] : [])],
    ...[child.howIsThat, ...answers.map(isOk => (isOk ? child.ok : child.notOk)), child.skip, child.worried]
  ]
  return (
    <ChildPage band={band} heading={child.outcomeTitle} lines={lines} onStop={onStop}>
      <WhatBecame said={said} outcome={outcome} because={because} />
      <h2 class="child-line">{child.howIsThat}</h2>
      <OkCards answers={answers} onAnswer={onAnswer} />
      <SkipCard onSkip={onSkip} />
      <p class="child-small">{child.worried}</p>
    </ChildPage>
  )
}

interface BecameProps extends Pick<Props, 'outcome' | 'because'> {
  said: readonly SayLine[]
}

/** You said, we decided, because. */
function WhatBecame({ said, outcome, because }: BecameProps) {
  const { child } = useSurface().strings
  return (
    <dl class="child-told">
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
      <dt>{child.weDecided}</dt>
      <dd>{child.outcomes[outcome]}</dd>
      {because && (
        <>
          <dt>{child.because}</dt>
          <dd dir="auto">{because}</dd>
        </>
      )}
    </dl>
  )
}
