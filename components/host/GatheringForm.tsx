import type { When } from '@/utils/model/facts'
import type { Gathering, GatheringChange } from '@/utils/model/gathering'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { useSurface } from '../basics/surface'

/** Longest name of a place, in UTF-16 units. */
const MAX_PLACE = 200
const MAX_FAMILIES = 99

interface Props {
  gathering: Pick<Gathering, 'start' | 'end' | 'place' | 'replyBy' | 'invited'>
  onChange: (change: GatheringChange) => void
}

/** Day, time and place; each field is kept as soon as it is filled in. */
export function GatheringForm({ gathering: { start, end, place, replyBy, invited }, onChange }: Props) {
  const { host, invite } = useSurface().strings
  const [day = '', time = ''] = (start ?? '').split('T')
  const until = end?.split('T')[1] ?? ''
  const change = (day: string, time: string, until: string) => onChange(momentsOf(day, time, until))
  return (
    <div class="stack stack-tight">
      <DateField label={invite.day} value={day} onValue={value => change(value, time, until)} />
      <div class="moment">
        <TimeField label={host.beginsAt} value={time} onValue={value => change(day, value, until)} />
        <TimeField label={host.until} value={until} onValue={value => change(day, time, value)} />
      </div>
      <Field label={host.where}>
        {id => (
          <input
            id={id}
            class="input"
            dir="auto"
            {...PRIVATE_TEXT}
            maxLength={MAX_PLACE}
            value={place}
            onChange={event => onChange({ place: event.currentTarget.value.trim() })}
          />
        )}
      </Field>
      <DateField label={host.replyBy} value={replyBy ?? ''} onValue={value => onChange({ replyBy: value || null })} />
      <Field label={host.invited} hint={host.invitedHint}>
        {id => (
          <input
            id={id}
            class="input"
            type="number"
            inputMode="numeric"
            min={0}
            max={MAX_FAMILIES}
            value={invited ?? ''}
            onChange={event => onChange({ invited: countOf(event.currentTarget.value) })}
          />
        )}
      </Field>
    </div>
  )
}

/** An end needs a beginning, and a time needs a day; what is not said is not kept. */
function momentsOf(day: string, time: string, until: string): { start: When | null; end: When | null } {
  if (!day) return { start: null, end: null }
  if (!time) return { start: day, end: null }
  return { start: `${day}T${time}`, end: until > time ? `${day}T${until}` : null }
}

function countOf(text: string): number | null {
  const count = Number(text)
  return text !== '' && Number.isInteger(count) && count >= 0 && count <= MAX_FAMILIES ? count : null
}

interface MomentProps {
  label: string
  value: string
  onValue: (value: string) => void
}

const DateField = (props: MomentProps) => <MomentField {...props} type="date" />
const TimeField = (props: MomentProps) => <MomentField {...props} type="time" />

function MomentField({ label, value, type, onValue }: MomentProps & { type: 'date' | 'time' }) {
  return (
    <Field label={label}>
      {id => (
        <input id={id} class="input" type={type} value={value} onChange={event => onValue(event.currentTarget.value)} />
      )}
    </Field>
  )
}
