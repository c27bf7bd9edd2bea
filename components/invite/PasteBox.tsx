import { useState } from 'preact/hooks'
import { Button } from '../basics/Button'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { Notice } from '../basics/Notice'
import { useSurface } from '../basics/surface'

/** No invitation is larger; a whole calendar may be. In bytes. */
const MAX_FILE = 2_000_000

export interface Pasted {
  text: string
  as: 'pasted' | 'ics'
  /** The parent wants it kept although it does not look like an invitation. */
  force: boolean
}

interface Props {
  /** What stands in the box at first. */
  text: string
  /** A sentence about what was handed in last. */
  problem: string | null
  canKeep: boolean
  onAdd: (pasted: Pasted) => void
}

/** A text or a calendar file, handed in by the parent. The text stays in the box until it is kept. */
export function PasteBox({ problem, canKeep, onAdd, ...at }: Props) {
  const { strings } = useSurface()
  const [text, setText] = useState(at.text)
  const [isTooLarge, setTooLarge] = useState(false)
  const [last, setLast] = useState<Pasted>({ text: at.text, as: 'pasted', force: false })
  const add = (pasted: Pasted) => {
    setLast(pasted)
    onAdd(pasted)
  }

  const openFile = async (file: File | undefined) => {
    setTooLarge(false)
    if (!file) return
    if (file.size > MAX_FILE) return setTooLarge(true)
    add({ text: await file.text(), as: 'ics', force: false })
  }

  return (
    <form
      class="stack"
      onSubmit={event => {
        event.preventDefault()
        setTooLarge(false)
        add({ text, as: 'pasted', force: false })
      }}
    >
      <Field label={strings.invite.pasteLabel} hint={strings.invite.pasteHint}>
        {id => (
          <textarea
            id={id}
            class="input paste"
            {...PRIVATE_TEXT}
            dir="auto"
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div role="status">
        {(problem ?? isTooLarge) && (
          <Notice>
            <p>{isTooLarge ? strings.invite.fileTooLarge : problem}</p>
            {canKeep && <Button onClick={() => onAdd({ ...last, force: true })}>{strings.invite.keepAnyway}</Button>}
          </Notice>
        )}
      </div>
      <button type="submit" class="button button-main">
        {strings.invite.read}
      </button>
      <label class="button file">
        {strings.invite.openFile}
        <input
          class="hidden"
          type="file"
          accept=".ics,text/calendar"
          onChange={event => void openFile(event.currentTarget.files?.[0])}
        />
      </label>
    </form>
  )
}
