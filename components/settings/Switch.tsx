import { useId } from 'preact/hooks'

interface Props {
  label: string
  note?: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}

/** Something that is on or off, with a word about what it means. */
export function Switch({ label, note, isOn, onChange }: Props) {
  const noteId = useId()
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          {...(note && { 'aria-describedby': noteId })}
          onChange={event => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {note && (
        <p id={noteId} class="small soft check-note">
          {note}
        </p>
      )}
    </div>
  )
}
