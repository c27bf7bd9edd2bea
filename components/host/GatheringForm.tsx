import type { ComponentProps } from 'preact'
import type { Gathering, GatheringChange } from '@/utils/model/gathering'
import { Field } from '../basics/Field'
import { useSurface } from '../basics/surface'
import { KeptInput } from './KeptInput'
import { isBackwards, useMoments } from './use-moments'

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
  const { day, time, until, change } = useMoments(start, end, onChange)
  return (
    <div class="stack stack-tight">
      <KeptField
        label={invite.day}
        type="date"
        value={day}
        problem={!day && (time || until) ? host.dayMissing : null}
        onKeep={day => change({ day })}
      />
      <div class="moment">
        <KeptField
          label={host.beginsAt}
          type="time"
          value={time}
          problem={day && until && !time ? host.timeMissing : null}
          onKeep={time => change({ time })}
        />
        <KeptField
          label={host.until}
          type="time"
          value={until}
          problem={isBackwards({ day, time, until }) ? host.untilTooEarly : null}
          onKeep={until => change({ until })}
        />
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

function countOf(text: string): number | null {
  const count = Number(text)
  return text !== '' && Number.isInteger(count) && count >= 0 && count <= MAX_FAMILIES ? count : null
}

type KeptFieldProps = ComponentProps<typeof KeptInput> & { label: string; hint?: string; problem?: string | null }

const KeptField = ({ label, hint, problem = null, ...rest }: KeptFieldProps) => (
  <Field label={label} problem={problem} {...(hint && { hint })}>
    {id => <KeptInput id={id} {...rest} />}
  </Field>
)
