import { Button } from './Button'

interface Props<Value extends string> {
  label: string
  /** Hidden where a heading already says the same. */
  isLabelHidden?: boolean
  values: readonly Value[]
  chosen: Value | null
  /** A sentence that says what to change, or null; read out when it appears. The question can then be focused. */
  problem?: string | null
  name: (value: Value) => string
  onChoose: (value: Value) => void
}

/** A few answers of equal size and weight, of which one may be chosen. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { label, isLabelHidden = false, values, chosen, problem, name, onChoose } = props
  return (
    <fieldset {...(problem !== undefined && { tabIndex: -1 })}>
      <legend class={isLabelHidden ? 'hidden' : ''}>{label}</legend>
      <div class={rowsOf(values.length)}>
        {values.map(value => (
          <Button key={value} aria-pressed={value === chosen} onClick={() => onChoose(value)}>
            {name(value)}
          </Button>
        ))}
      </div>
      {problem !== undefined && (
        <p class="small" role="status">
          {problem}
        </p>
      )}
    </fieldset>
  )
}

/** Rows of equal length at every width. */
function rowsOf(count: number): string {
  if (count === 3) return 'options options-three'
  return count % 2 === 0 ? 'options options-pairs' : 'options'
}
