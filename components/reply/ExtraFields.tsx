import { type Extras, MAX_EXTRA } from '@/utils/model/reply'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'

/** What is written; "please ask again" is a tap of its own. */
export type ExtraText = Exclude<keyof Extras, 'again'>

interface Props {
  /** Those that the reply has a place for. */
  offered: readonly ExtraText[]
  extras: Extras
  onChange: (extras: Extras) => void
}

/** What a parent may add to the suggestion. Nothing of it is there until they write it. */
export function ExtraFields({ offered, extras, onChange }: Props) {
  const { reply } = useSurface().strings
  if (offered.length === 0) return null
  return (
    <Fold label={reply.extras}>
      <div class="stack stack-tight">
        {offered.map(each => (
          <ExtraField key={each} name={each} extras={extras} onChange={onChange} />
        ))}
        <p class="small soft">{reply.extraNote}</p>
      </div>
    </Fold>
  )
}

type FieldProps = Omit<Props, 'offered'> & { name: ExtraText }

/** Any day will do for a time of day. */
const toMoment = (time: string): string => (time ? `2026-01-01T${time}` : '')

function ExtraField({ name, extras, onChange }: FieldProps) {
  const { reply } = useSurface().strings
  const change = (value: string) => onChange({ ...extras, [name]: value })
  return (
    <Field label={reply.extra[name]}>
      {id =>
        name === 'leaveAt' ? (
          <input
            id={id}
            class="input"
            type="time"
            value={extras.leaveAt.slice(11)}
            onInput={event => change(toMoment(event.currentTarget.value))}
          />
        ) : (
          <input
            id={id}
            class="input"
            dir="auto"
            {...PRIVATE_TEXT}
            maxLength={MAX_EXTRA}
            value={extras[name]}
            onInput={event => change(event.currentTarget.value)}
          />
        )
      }
    </Field>
  )
}
