import { useState } from 'preact/hooks'
import { FACT_CHOICES, type FactName } from '@/utils/model/facts'
import type { Edit } from '@/utils/model/invitation'
import { Button } from '../basics/Button'
import { Choices } from '../basics/Choices'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { useSurface } from '../basics/surface'
import { isChoice, toEdit } from './to-edit'

interface Props {
  about: FactName
  value: string | number | null
  onSave: (edit: Edit) => void
  onClose: () => void
}

/** Fills in or changes one fact in place. */
export function FactEditor(props: Props) {
  const { strings } = useSurface()
  const { about, value, onSave, onClose } = props
  const editor = isChoice(about) ? <ChoiceEditor {...props} values={FACT_CHOICES[about]} /> : <TextEditor {...props} />
  return (
    <div class="stack stack-tight editor">
      {editor}
      <div class="row">
        {value !== null && (
          <Button look="quiet" onClick={() => onSave({ about, value: null } as Edit)}>
            {strings.invite.leaveOut}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {strings.basics.cancel}
        </Button>
      </div>
    </div>
  )
}

function ChoiceEditor({ about, value, values, onSave }: Props & { values: readonly string[] }) {
  const { strings } = useSurface()
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = strings.invite.values
  const choose = (text: string) => {
    const edit = toEdit(about, text)
    if (edit) onSave(edit)
  }
  return (
    <Choices
      label={strings.invite.facts[about]}
      values={values}
      chosen={typeof value === 'string' ? value : null}
      name={each => names[about]?.[each] ?? each}
      onChoose={choose}
    />
  )
}

const isMoment = (about: FactName) => about === 'start' || about === 'end' || about === 'replyBy'

function TextEditor({ about, value, onSave }: Props) {
  const { strings } = useSurface()
  const [text, setText] = useState(String(value ?? ''))
  const [isBad, setBad] = useState(false)
  const save = (event: Event) => {
    event.preventDefault()
    const edit = toEdit(about, text)
    if (edit) onSave(edit)
    else setBad(true)
  }
  return (
    <form class="stack stack-tight" onSubmit={save}>
      {isMoment(about) ? (
        <MomentFields text={text} onText={setText} />
      ) : (
        <Field label={strings.invite.facts[about]}>
          {id => (
            <input
              id={id}
              class="input"
              dir="auto"
              {...PRIVATE_TEXT}
              inputMode={about === 'age' ? 'numeric' : 'text'}
              maxLength={200}
              value={text}
              onInput={event => setText(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <p class="small" role="status">
        {isBad && strings.invite.notValid}
      </p>
      <button type="submit" class="button">
        {strings.basics.save}
      </button>
    </form>
  )
}

/** A day and, if it is known, a time; `text` is a `When` or the beginning of one. */
function MomentFields({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { strings } = useSurface()
  const [day = '', time = ''] = text.split('T')
  const join = (nextDay: string, nextTime: string) => onText(nextTime ? `${nextDay}T${nextTime}` : nextDay)
  return (
    <div class="moment">
      <Field label={strings.invite.day}>
        {id => (
          <input
            id={id}
            class="input"
            type="date"
            value={day}
            onInput={event => join(event.currentTarget.value, time)}
          />
        )}
      </Field>
      <Field label={strings.invite.time}>
        {id => (
          <input
            id={id}
            class="input"
            type="time"
            value={time}
            onInput={event => join(day, event.currentTarget.value)}
          />
        )}
      </Field>
    </div>
  )
}
