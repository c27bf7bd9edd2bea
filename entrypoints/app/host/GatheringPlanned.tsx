import { Button } from '@/components/basics/Button'
import { Field } from '@/components/basics/Field'
import { Fold } from '@/components/basics/Fold'
import { useSurface } from '@/components/basics/surface'
import { Checklist } from '@/components/host/Checklist'
import { GatheringForm } from '@/components/host/GatheringForm'
import { PlanFacts } from '@/components/host/PlanFacts'
import { Removal } from '@/components/host/Removal'
import { checklist } from '@/utils/act/host/checklist'
import { planOf } from '@/utils/act/host/gathering-plans'
import { readSettings } from '@/utils/flow/store/read'
import { ACTIVITIES, type GatheringChange } from '@/utils/model/gathering'
import { useLive } from '../../shared/use-live'
import type { GatheringProps } from './gathering-props'

/** What, when and where, and what is worth a look before the day. */
export function GatheringPlanned(props: GatheringProps) {
  const { gathering, onHost, onView } = props
  const { host } = useSurface().strings
  const { value: settings } = useLive(readSettings, [])
  const { id, activity, checked, cancelled } = gathering
  const change = (to: GatheringChange) => void onHost({ do: 'change-gathering', gatheringId: id, change: to })
  const remove = async () => {
    if ((await onHost({ do: 'remove-gathering', gatheringId: id })).ok) onView({ at: 'host' })
  }
  return (
    <section class="stack">
      <Picked {...props} />
      <PlanFacts plan={planOf(activity)} />
      <GatheringForm gathering={gathering} onChange={change} />
      <div>
        <Fold label={host.checklist}>
          <Checklist
            items={checklist(gathering)}
            onCheck={(check, isDone) =>
              change({ checked: isDone ? [...checked, check] : checked.filter(each => each !== check) })
            }
          />
        </Fold>
        <Fold label={host.otherIdea}>
          <OtherIdea {...props} onChange={change} />
        </Fold>
      </div>
      <div class="stack stack-tight">
        <Button onClick={() => change({ cancelled: !cancelled })}>{cancelled ? host.bringBack : host.callOff}</Button>
        <p class="small soft">{host.callOffNote}</p>
      </div>
      {settings && <Removal keptDays={settings.keepDays} onRemove={() => void remove()} />}
    </section>
  )
}

/** The child helps to choose, while more than one thing would work. What they picked is not asked for twice. */
function Picked({ gathering: { id, childId, childPicked, offered }, children, go }: GatheringProps) {
  const { host } = useSurface().strings
  const child = children.find(each => each.id === childId)
  if (!child) return null
  return (
    <div class="row row-apart">
      <p>{childPicked ? host.picked(child.name) : host.notPicked(child.name)}</p>
      {!childPicked && offered.length > 1 && (
        <Button onClick={() => go({ at: 'picks', gatheringId: id })}>{host.letPick(child.name)}</Button>
      )}
    </div>
  )
}

function OtherIdea({ gathering, onChange }: GatheringProps & { onChange: (change: GatheringChange) => void }) {
  const { host } = useSurface().strings
  return (
    <Field label={host.otherIdea}>
      {id => (
        <select
          id={id}
          class="input"
          value={gathering.activity}
          onChange={event => {
            const activity = ACTIVITIES.find(each => each === event.currentTarget.value)
            if (activity) onChange({ activity })
          }}
        >
          {ACTIVITIES.map(each => (
            <option key={each} value={each}>
              {host.activities[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
