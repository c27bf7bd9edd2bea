import type { ComponentProps } from 'preact'
import type { Gathering, GatheringChange } from '@/utils/model/gathering'
import { Field } from '../basics/Field'
import { useSurface } from '../basics/surface'
import { KeptInput } from './KeptInput'

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
      <KeptField label={invite.day} type="date" value={day} onKeep={value => change(value, time, until)} />
      <div class="moment">
        <KeptField label={host.beginsAt} type="time" value={time} onKeep={value => change(day, value, until)} />
        <KeptField label={host.until} type="time" value={until} onKeep={value => change(day, time, value)} />
      </div>
      <KeptField label={host.where} value={place} maxLength={MAX_PLACE} onKeep={text => onChange({ place: text })} />
      <KeptField
        label={host.replyBy}
        type="date"
        value={replyBy ?? ''}
        onKeep={value => onChange({ replyBy: value || null })}
      />
      <KeptField
        label={host.invited}
        hint={host.invitedHint}
        type="number"
        min={0}
        max={MAX_FAMILIES}
        value={String(invited ?? '')}
        onKeep={text => onChange({ invited: countOf(text) })}
      />
    </div>
  )
}

/** An end needs a beginning, and a time needs a day. Without an end it lasts as long as such things do. */
function momentsOf(day: string, time: string, until: string): GatheringChange {
  if (!day) return { start: null, end: null }
  if (!time) return { start: day, end: null }
  const start = `${day}T${time}`
  return until > time ? { start, end: `${day}T${until}` } : { start }
}

function countOf(text: string): number | null {
  const count = Number(text)
  return text !== '' && Number.isInteger(count) && count >= 0 && count <= MAX_FAMILIES ? count : null
}

type KeptFieldProps = ComponentProps<typeof KeptInput> & { label: string; hint?: string }

const KeptField = ({ label, hint, ...rest }: KeptFieldProps) => (
  <Field label={label} {...(hint && { hint })}>
    {id => <KeptInput id={id} {...rest} />}
  </Field>
)
