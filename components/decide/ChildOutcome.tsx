import type { ChildSay, Outcome } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'
import { Drawing } from '../basics/pictures/Drawing'
import { useSurface } from '../basics/surface'
import { ChildPage } from './ChildPage'
import { sayLines } from './say-lines'

interface Props {
  band: AgeBand
  say: ChildSay
  outcome: Outcome
  because: string
  onAnswer: (isOk: boolean) => void
  onStop?: () => void
}

/** What became of the child's words, and their answer to it. Both answers weigh the same. */
export function ChildOutcome({ band, say, outcome, because, onAnswer, onStop }: Props) {
  const { strings } = useSurface()
  const { child } = strings
  const said = sayLines(say, band, strings)
  const words = said.length > 0 ? said.map(({ text }) => text) : [child.noWords]
  const lines = [child.youSaid, ...words, child.weDecided, child.outcomes[outcome]]
  return (
    <ChildPage
      band={band}
      heading={child.outcomeTitle}
      lines={[...lines, ...(because ? [child.because, because] : []), child.howIsThat]}
      {...(onStop && { onStop })}
    >
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
      <h2 class="child-line">{child.howIsThat}</h2>
      <div class="child-cards child-answers">
        <button type="button" class="child-card" onClick={() => onAnswer(true)}>
          {child.ok}
        </button>
        <button type="button" class="child-card" onClick={() => onAnswer(false)}>
          {child.notOk}
        </button>
      </div>
      <p class="child-small">{child.worried}</p>
    </ChildPage>
  )
}
