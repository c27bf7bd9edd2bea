import type { Family } from '@/utils/model/rsvp'
import { Field } from '../basics/Field'
import { useSurface } from '../basics/surface'
import { TextField } from '../basics/TextField'

/** A family that is known, or the name of another one. */
export type Whose = { familyId: string } | { name: string }

/** Longest name of a family, in UTF-16 units. */
const MAX_FAMILY_NAME = 60

interface Props {
  families: readonly Family[]
  whose: Whose
  isMissing: boolean
  onWhose: (whose: Whose) => void
}

/** Whose answer it is: a family of before, or one to name. */
export function WhoseAnswer({ families, whose, isMissing, onWhose }: Props) {
  const { host } = useSurface().strings
  const familyId = 'familyId' in whose ? whose.familyId : ''
  return (
    <div class="stack stack-tight">
      {families.length > 0 && (
        <Field label={host.whoseAnswer}>
          {id => (
            <select
              id={id}
              class="input"
              value={familyId}
              onChange={({ currentTarget: { value } }) => onWhose(value ? { familyId: value } : { name: '' })}
            >
              <option value="">{host.newFamily}</option>
              {families.map(({ id: known, name }) => (
                <option key={known} value={known}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {'name' in whose && (
        <TextField
          label={host.familyName}
          hint={host.familyNameHint}
          problem={isMissing ? host.familyNameMissing : null}
          maxLength={MAX_FAMILY_NAME}
          value={whose.name}
          onValue={value => onWhose({ name: value })}
        />
      )}
    </div>
  )
}
