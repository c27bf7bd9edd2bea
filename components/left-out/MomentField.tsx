import { Field } from '../basics/Field'

interface Props {
  label: string
  type: 'date' | 'time'
  value: string
  onValue: (value: string) => void
}

/** A day or a time, as the browser asks for it. */
export const MomentField = ({ label, type, value, onValue }: Props) => (
  <Field label={label}>
    {id => (
      <input id={id} class="input" type={type} value={value} onInput={event => onValue(event.currentTarget.value)} />
    )}
  </Field>
)
