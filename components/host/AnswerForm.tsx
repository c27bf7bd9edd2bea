import { useState } from 'preact/hooks'
import type { Partstat } from '@/utils/model/rsvp'
import { Button } from '../basics/Button'
import { Choices } from '../basics/Choices'
import { Field } from '../basics/Field'
import { useSurface } from '../basics/surface'
import { TextField } from '../basics/TextField'
import { type Answer, answerOf } from './answer'

const STATUSES: readonly Partstat[] = ['ACCEPTED', 'TENTATIVE', 'DECLINED']
/** More than any family, and longest note. */
const MAX_PEOPLE = 20
const MAX_FOOD = 200

interface Props {
  answer: Answer
  saveLabel: string
  onSave: (answer: Answer) => void
  onCancel: () => void
}

/** What a family answers, by hand. */
export function AnswerForm({ answer: before, saveLabel, onSave, onCancel }: Props) {
  const { host, basics } = useSurface().strings
  const [answer, setAnswer] = useState(answerOf(before))
  const change = (part: Partial<Answer>) => setAnswer({ ...answer, ...part })
  const save = (event: Event) => {
    event.preventDefault()
    onSave(answer.partstat === 'DECLINED' ? { ...answer, ...NOBODY } : answer)
  }
  return (
    <form class="stack stack-tight" onSubmit={save}>
      <Choices
        label={host.answer}
        values={STATUSES}
        chosen={answer.partstat}
        name={each => host.status[each]}
        onChoose={partstat => change({ partstat })}
      />
      {answer.partstat !== 'DECLINED' && <Details answer={answer} onChange={change} />}
      <div class="row">
        <button type="submit" class="button">
          {saveLabel}
        </button>
        <Button look="quiet" onClick={onCancel}>
          {basics.cancel}
        </Button>
      </div>
    </form>
  )
}

/** Nobody comes with a no; what they eat is worth keeping for the next time, and for a no that turns. */
const NOBODY = { children: null, adults: null, by: null }

function Details({ answer, onChange }: { answer: Answer; onChange: (part: Partial<Answer>) => void }) {
  const { host } = useSurface().strings
  return (
    <>
      <div class="moment">
        <CountField label={host.childrenField} count={answer.children} onCount={children => onChange({ children })} />
        <CountField label={host.adultsField} count={answer.adults} onCount={adults => onChange({ adults })} />
      </div>
      {answer.partstat === 'TENTATIVE' && (
        <Field label={host.byField}>
          {id => (
            <input
              id={id}
              class="input"
              type="date"
              value={answer.by ?? ''}
              onInput={event => onChange({ by: event.currentTarget.value || null })}
            />
          )}
        </Field>
      )}
      <TextField
        label={host.foodField}
        maxLength={MAX_FOOD}
        value={answer.food}
        onValue={value => onChange({ food: value })}
      />
    </>
  )
}

interface CountProps {
  label: string
  count: number | null
  onCount: (count: number | null) => void
}

function CountField({ label, count, onCount }: CountProps) {
  const write = (text: string) => {
    const next = Number(text)
    onCount(text !== '' && Number.isInteger(next) && next >= 0 && next <= MAX_PEOPLE ? next : null)
  }
  return (
    <Field label={label}>
      {id => (
        <input
          id={id}
          class="input"
          type="number"
          inputMode="numeric"
          min={0}
          max={MAX_PEOPLE}
          value={count ?? ''}
          onInput={event => write(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
