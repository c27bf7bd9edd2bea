import { useState } from 'preact/hooks'
import type { AfterSay, Help } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { Choices } from '../basics/Choices'
import { useSurface } from '../basics/surface'
import { showAnswers } from './child-answers'

const HELPS: readonly Help[] = ['a-friend', 'you-stay', 'leave-early-sign', 'know-the-plan', 'nothing']

interface Props {
  child: Child
  /** Null while the child was not asked. */
  say: AfterSay | null
  onAsk: () => void
  onEnd: (helped: Help | null) => void
}

/** The day after a party that somebody went to. It can be passed over, and does not come back. */
export function DayAfter({ child, say, onAsk, onEnd }: Props) {
  const { strings } = useSurface()
  const { decide } = strings
  const [helped, setHelped] = useState<Help | null>(null)
  return (
    <section class="stack stack-tight">
      <h2>{decide.afterTitle}</h2>
      <p class="small soft">{decide.afterNote(child.name)}</p>
      {say ? <Said child={child} say={say} /> : <Button onClick={onAsk}>{decide.afterAsk(child.name)}</Button>}
      <Choices
        label={decide.afterHelped(child.name)}
        values={HELPS}
        chosen={helped}
        name={value => strings.child.help[value]}
        onChoose={value => setHelped(value === helped ? null : value)}
      />
      <p class="small soft">{decide.afterHelpedNote}</p>
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
