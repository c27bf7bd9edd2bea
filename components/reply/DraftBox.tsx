import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../basics/Button'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { useSurface } from '../basics/surface'

/** More than any mail reply needs, in UTF-16 units. */
const MAX_DRAFT_TEXT = 4_000

interface Props {
  /** What it is, where it is no reply, and a word about it. */
  label?: string
  note?: string
  text: string
  isChanged: boolean
  /** How often it could not be put where it belongs: each time it is shown selected, to be copied. */
  refusals: number
  onChange: (text: string) => void
  onStartAgain: () => void
}

/** The draft; the parent's to change. */
export function DraftBox({ label, note, text, isChanged, refusals, onChange, onStartAgain }: Props) {
  const { reply } = useSurface().strings
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (refusals === 0) return
    box.current?.focus()
    box.current?.select()
  }, [refusals])
  return (
    <div>
      <Field label={label ?? reply.draft} hint={note ?? reply.draftNote}>
        {id => (
          <textarea
            ref={box}
            id={id}
            class="input draft"
            {...PRIVATE_TEXT}
            dir="auto"
            maxLength={MAX_DRAFT_TEXT}
            value={text}
            onInput={event => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      {isChanged && (
        <Button look="quiet" onClick={onStartAgain}>
          {reply.startAgain}
        </Button>
      )}
    </div>
  )
}
