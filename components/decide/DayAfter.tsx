import { type AfterSay, CHILD_CARDS, type Help } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { Choices } from '../basics/Choices'
import { useSurface } from '../basics/surface'
import { showAnswers } from './child-answers'

interface Props {
  child: Child
  /** Null while the child was not asked. */
  say: AfterSay | null
  /** What was tapped so far. */
  helped: Help | null
  onAsk: () => void
  onHelped: (helped: Help | null) => void
  onEnd: (helped: Help | null) => void
}

/** The day after a party that somebody went to. It can be passed over, and does not come back. */
export function DayAfter({ child, say, helped, onAsk, onHelped, onEnd }: Props) {
  const { strings } = useSurface()
  const { decide } = strings
  return (
    <section class="stack">
      <div>
        <h2>{decide.afterTitle}</h2>
        <p class="small soft">{decide.afterNote(child.name)}</p>
      </div>
      {say ? <Said child={child} say={say} /> : <Button onClick={onAsk}>{decide.afterAsk(child.name)}</Button>}
      <div class="stack stack-tight">
        <Choices
          label={decide.afterHelped(child.name)}
          values={CHILD_CARDS.help}
          chosen={helped}
          name={value => strings.child.help[value]}
          onChoose={value => onHelped(value === helped ? null : value)}
        />
        <p class="small soft">{decide.afterHelpedNote}</p>
      </div>
      <div class="options options-pairs">
        <Button onClick={() => onEnd(helped)}>{decide.afterDone}</Button>
        <Button onClick={() => onEnd(null)}>{decide.afterSkip}</Button>
      </div>
    </section>
  )
}

function Said({ child, say: { feeling, again } }: { child: Child; say: AfterSay }) {
  const { strings } = useSurface()
  const { child: words, decide } = strings
  const [felt] = feeling ? showAnswers({ card: 'feeling', answers: [feeling] }, child.band, strings) : []
  if (!felt && !again) return null
  return (
    <div>
      <p class="small soft">{decide.afterSaid(child.name)}</p>
      {felt && <p>{felt.words}</p>}
      {again && (
        <p>
          {words.afterAgain} {words.again[again]}
        </p>
      )}
    </div>
  )
}
