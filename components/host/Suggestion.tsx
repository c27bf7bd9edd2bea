import { useId, useState } from 'preact/hooks'
import type { Family, Rsvp } from '@/utils/model/rsvp'
import { Button } from '../basics/Button'
import { Foreign } from '../basics/Foreign'
import { useSurface } from '../basics/surface'
import { useFocusOnSwap } from '../basics/use-focus-on-swap'
import { AnswerForm } from './AnswerForm'
import { type Answer, answerOf, isUnclear } from './answer'
import { answerLine } from './answer-line'
import { type Whose, WhoseAnswer } from './WhoseAnswer'

interface Props {
  rsvp: Rsvp
  families: readonly Family[]
  /** The one family that writes under this name; null where nobody or several do. */
  likelyId: string | null
  onConfirm: (whose: Whose, answer: Answer) => Promise<unknown>
  onSetAside: () => Promise<unknown>
}

/** One message that may be an answer: its words, what they were read as, and whose they are. The parent says. */
export function Suggestion({ rsvp, families, likelyId, onConfirm, onSetAside }: Props) {
  const surface = useSurface()
  const { host } = surface.strings
  const headingId = useId()
  const [isCorrecting, setCorrecting] = useState(false)
  const { inside, opener } = useFocusOnSwap(isCorrecting)
  // The parent's own choice alone is kept: what is likely follows the families, as other answers are confirmed.
  const [chosen, setChosen] = useState<Whose | null>(null)
  const whose = chosen ?? (likelyId === null ? { name: rsvp.sender ?? '' } : { familyId: likelyId })
  const isNamed = 'familyId' in whose || whose.name.trim() !== ''
  const [isMissing, setMissing] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const save = async (work: () => Promise<unknown>) => {
    if (isSaving) return
    setSaving(true)
    await work()
    setSaving(false)
  }
  const confirm = (answer: Answer) => {
    setMissing(!isNamed)
    if (isNamed) void save(() => onConfirm(whose, answerOf(answer)))
  }
  return (
    <article class="stack stack-tight" aria-labelledby={headingId}>
      <h3 id={headingId} class="small soft">
        {rsvp.sender === null ? host.wrote(null) : <Foreign text={host.wrote(rsvp.sender)} max={120} />}
      </h3>
      <blockquote class="quote">
        <Foreign text={rsvp.evidence.words} max={300} />
      </blockquote>
      <p>
        <span class="soft">{host.readAs}</span> {answerLine(rsvp, surface)}
      </p>
      <WhoseAnswer families={families} whose={whose} isMissing={isMissing && !isNamed} onWhose={setChosen} />
      {isCorrecting ? (
        <div ref={inside}>
          <AnswerForm answer={rsvp} onSave={confirm} onCancel={() => setCorrecting(false)} saveLabel={host.confirm} />
        </div>
      ) : (
        <div class="options options-three">
          {!isUnclear(rsvp) && (
            <Button disabled={isSaving} onClick={() => confirm(rsvp)}>
              {host.confirm}
            </Button>
          )}
          <Button ref={opener} disabled={isSaving} onClick={() => setCorrecting(true)}>
            {host.correct}
          </Button>
          <Button disabled={isSaving} onClick={() => void save(onSetAside)}>
            {host.notAnAnswer}
          </Button>
        </div>
      )}
    </article>
  )
}
