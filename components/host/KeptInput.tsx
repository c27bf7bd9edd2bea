import type { InputHTMLAttributes } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** A pause in typing after which it is kept: a popup closes without a word. In milliseconds. */
const PAUSE_MS = 400

type Props = Pick<InputHTMLAttributes, 'id' | 'type' | 'inputMode' | 'min' | 'max' | 'maxLength'> & {
  value: string
  onKeep: (value: string) => void
}

/** A field whose value is kept elsewhere as it is filled in. What is being typed stands until that very text is kept. */
export function KeptInput({ value, onKeep, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  // Another field may have been kept in the pause.
  const keep = useRef(onKeep)
  keep.current = onKeep
  useEffect(() => setTyped(before => (before === value ? null : before)), [value])
  useEffect(() => {
    if (typed === null || typed === value) return
    const timer = setTimeout(() => keep.current(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const attributes = { ...rest, autocomplete: 'off', spellcheck: false, dir: 'auto', class: 'input' } as const
  return (
    <input
      {...(attributes as InputHTMLAttributes)}
      value={typed ?? value}
      onInput={({ currentTarget }) => setTyped(currentTarget.value === value ? null : currentTarget.value)}
      onChange={event => onKeep(event.currentTarget.value)}
    />
  )
}
