import { Field, PRIVATE_TEXT } from './Field'

interface Props {
  label: string
  hint?: string
  /** A sentence that says what to change; read out when it appears. */
  problem?: string | null
  /** UTF-16 units. */
  maxLength: number
  value: string
  onValue: (value: string) => void
}

/** One line that somebody writes. */
export function TextField({ maxLength, value, onValue, ...field }: Props) {
  return (
    <Field {...field}>
      {id => (
        <input
          id={id}
          class="input"
          dir="auto"
          {...PRIVATE_TEXT}
          maxLength={maxLength}
          value={value}
          onInput={event => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
