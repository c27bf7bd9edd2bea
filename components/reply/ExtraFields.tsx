import { type Extras, MAX_EXTRA } from '@/utils/model/reply'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'
import { Switch } from '../settings/Switch'

type Extra = keyof Extras
type SwitchName = 'again' | 'meet'

interface Props {
  /** Those that the reply has a place for. */
  offered: readonly Extra[]
  /** Of those, what the child's own words ask for: shown openly. The others wait behind a fold. */
  proposed?: readonly Extra[]
  extras: Extras
  onChange: (extras: Extras) => void
}

/** What a parent may add to the suggestion, or take out of it. Nothing that they would have to write is there at first. */
export function ExtraFields({ offered, proposed = [], extras, onChange }: Props) {
  const { reply } = useSurface().strings
  const isOpen = (extra: Extra) => proposed.includes(extra)
  const isFolded = (extra: Extra) => !isOpen(extra)
  const show = (extra: Extra) => <ExtraField key={extra} name={extra} extras={extras} onChange={onChange} />
  return (
    <>
      {offered.filter(isOpen).map(show)}
      {offered.some(isFolded) && (
        <Fold label={reply.extras}>
          <div class="stack stack-tight">
            {offered.filter(isFolded).map(show)}
            <p class="small soft">{reply.extraNote}</p>
          </div>
        </Fold>
      )}
    </>
  )
}

interface FieldProps<Name extends Extra> {
  name: Name
  extras: Extras
  onChange: (extras: Extras) => void
}

const isSwitch = (name: Extra): name is SwitchName => name === 'again' || name === 'meet'

function ExtraField({ name, extras, onChange }: FieldProps<Extra>) {
  const { reply } = useSurface().strings
  if (!isSwitch(name)) return <TextField name={name} extras={extras} onChange={onChange} />
  return (
    <Switch label={reply.extra[name]} isOn={extras[name]} onChange={isOn => onChange({ ...extras, [name]: isOn })} />
  )
}

/** Any day will do for a time of day. */
const toMoment = (time: string): string => (time ? `2026-01-01T${time}` : '')

function TextField({ name, extras, onChange }: FieldProps<Exclude<Extra, SwitchName>>) {
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
