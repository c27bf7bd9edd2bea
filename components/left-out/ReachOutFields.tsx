import type { ReachOut } from '@/utils/model/check-in'
import type { Activity } from '@/utils/model/gathering'
import { Field } from '../basics/Field'
import { useSurface } from '../basics/surface'
import { TextField } from '../basics/TextField'
import { TONGUES } from '../strings/strings'
import { MomentField } from './MomentField'

/** What a parent fills in for a message; an empty text is not known. */
export interface ReachOutForm {
  whom: string
  friend: string
  activity: Activity | ''
  day: string
  time: string
  place: string
  /** Tag of the message's language. */
  language: string
  /** The parent's own words; null where the suggestion stands. */
  text: string | null
}

type FieldName = 'whom' | 'friend' | 'offer'

/** What each message has room for. */
const FIELDS: Readonly<Record<ReachOut, readonly FieldName[]>> = {
  'get-together': ['whom', 'friend', 'offer'],
  'door-opener': ['whom'],
  question: ['whom'],
  teacher: ['whom'],
  'answer-thanks': ['whom'],
  apology: ['whom'],
  'visit-thanks': ['whom', 'friend']
}

/** In UTF-16 units. */
const MAX_NAME = 60

interface Props {
  reachOut: ReachOut
  form: ReachOutForm
  /** What there is to do together, by name, in the language of the message. */
  activities: readonly { activity: Activity; name: string }[]
  onChange: (change: Partial<ReachOutForm>) => void
}

/** To whom, about whom, and what is offered. All of it can stay empty. */
export function ReachOutFields(props: Props) {
  const { reachOut, form, onChange } = props
  const { leftOut } = useSurface().strings
  const fields = FIELDS[reachOut]
  return (
    <div class="stack stack-tight">
      <TextField
        maxLength={MAX_NAME}
        label={leftOut.toWhom}
        hint={leftOut.toWhomHint}
        value={form.whom}
        onValue={whom => onChange({ whom })}
      />
      {fields.includes('friend') && (
        <TextField
          maxLength={MAX_NAME}
          label={leftOut.friend}
          value={form.friend}
          onValue={friend => onChange({ friend })}
        />
      )}
      {fields.includes('offer') && <OfferFields {...props} />}
      <Field label={leftOut.language}>
        {id => (
          <select
            id={id}
            class="input"
            value={form.language}
            onChange={event => onChange({ language: event.currentTarget.value })}
          >
            {Object.entries(TONGUES).map(([tag, { name }]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

/** One small thing to do, with a place and a day: that is easier to answer than "some time". */
function OfferFields({ form, activities, onChange }: Props) {
  const { leftOut } = useSurface().strings
  return (
    <>
      <Field label={leftOut.idea}>
        {id => (
          <select
            id={id}
            class="input"
            value={form.activity}
            onChange={event =>
              onChange({
                activity: activities.find(each => each.activity === event.currentTarget.value)?.activity ?? ''
              })
            }
          >
            <option value="">{leftOut.noIdea}</option>
            {activities.map(({ activity, name }) => (
              <option key={activity} value={activity}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="moment">
        <MomentField type="date" label={leftOut.day} value={form.day} onValue={day => onChange({ day })} />
        <MomentField type="time" label={leftOut.time} value={form.time} onValue={time => onChange({ time })} />
      </div>
      <TextField maxLength={MAX_NAME} label={leftOut.where} value={form.place} onValue={place => onChange({ place })} />
    </>
  )
}
