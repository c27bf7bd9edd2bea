import type { InputHTMLAttributes } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A pause in typing after which it is kept: a popup closes without a word. In milliseconds. */
const PAUSE_MS = 400

type Props = Pick<InputHTMLAttributes, 'id' | 'type' | 'inputMode' | 'min' | 'max' | 'maxLength'> & {
  value: string
  onKeep: (value: string) => void
}

/** A field whose value is kept elsewhere as it is filled in. What is being typed stands, whatever else is kept meanwhile. */
export function KeptInput({ value, onKeep, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  useEffect(() => setTyped(null), [value])
  useEffect(() => {
    if (typed === null || typed === value) return
    const timer = setTimeout(() => onKeep(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const attributes = { ...rest, autocomplete: 'off', spellcheck: false, dir: 'auto', class: 'input' } as const
  return (
    <input
      {...(attributes as InputHTMLAttributes)}
      value={typed ?? value}
      onInput={event => setTyped(event.currentTarget.value)}
      onChange={event => onKeep(event.currentTarget.value)}
    />
  )
}
