import { Field, PRIVATE_TEXT } from '../basics/Field'
import { useSurface } from '../basics/surface'
import { GuardHints } from './GuardHints'
import { type Mark, splitAtMarks } from './split-at-marks'
import './left-out.css'

/** As a reply's, in UTF-16 units. */
const MAX_MESSAGE = 4_000

interface Props {
  text: string
  /** Words that could be heard as a reproach, in order and apart from each other. */
  marks: readonly Mark[]
  onChange: (text: string) => void
}

/**
 * The parent's message. Words that could hurt are underlined as they are typed, each with a reason and other words below.
 * Nothing is held back: the message can go as it stands.
 */
export function GuardedDraft({ text, marks, onChange }: Props) {
  const { strings } = useSurface()
  const { leftOut, reply } = strings
  return (
    <div class="stack stack-tight">
      <Field label={leftOut.message} hint={reply.draftNote}>
        {id => (
          <div class="guarded">
            {/* The same text behind the box: it gives the height, and carries the lines under words. */}
            <div class="guarded-text" dir="auto" aria-hidden="true">
              {splitAtMarks(text, marks).map(({ start, words, isMarked }) =>
                isMarked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>
              )}
              {'\u200b'}
            </div>
            <textarea
              id={id}
              class="input guarded-box"
              {...PRIVATE_TEXT}
              dir="auto"
              maxLength={MAX_MESSAGE}
              value={text}
              onInput={event => onChange(event.currentTarget.value)}
            />
          </div>
        )}
      </Field>
      <GuardHints text={text} marks={marks} onChange={onChange} />
    </div>
  )
}
