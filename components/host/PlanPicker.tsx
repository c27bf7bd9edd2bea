import { useState } from 'preact/hooks'
import type { Child } from '@/utils/model/family'
import type { Activity, GatheringPlan, GatheringSize } from '@/utils/model/gathering'
import { Button } from '../basics/Button'
import { Choices } from '../basics/Choices'
import { useSurface } from '../basics/surface'
import { PlanChoice } from './PlanChoice'
import './host.css'

/** The screen for the youngest holds six cards, and one of them is for not picking. */
const MOST_OFFERED = 5
const SIZES: readonly GatheringSize[] = ['one', 'few', 'open']

interface Props {
  children: readonly Child[]
  /** The templates for so many guests. */
  plansFor: (size: GatheringSize) => readonly GatheringPlan[]
  /** Begins a plan with what would work; `isChildNext` hands the screen to the child, who picks among it. */
  onStart: (plan: { childId: string | null; offered: readonly Activity[]; isChildNext: boolean }) => void
}

/** Whom it is for, for how many, and what would work. An only child is meant. */
export function PlanPicker({ children, plansFor, onStart }: Props) {
  const { host } = useSurface().strings
  const [childId, setChildId] = useState<string | null>(children.length === 1 ? (children[0]?.id ?? null) : null)
  const [size, setSize] = useState<GatheringSize>('few')
  const [ticked, setTicked] = useState<readonly Activity[]>([])
  const [isMissing, setMissing] = useState(false)
  const plans = plansFor(size)
  const offered = ticked.filter(activity => plans.some(plan => plan.activity === activity))
  const child = children.find(({ id }) => id === childId) ?? null
  const start = (isChildNext: boolean) => {
    setMissing(offered.length === 0)
    if (offered.length > 0) onStart({ childId, offered, isChildNext })
  }
  const tick = (activity: Activity, isOn: boolean) =>
    setTicked(before => (isOn ? [...before, activity] : before.filter(each => each !== activity)))
  return (
    <section class="stack">
      <h2>{host.planNew}</h2>
      {children.length > 1 && <Whose children={children} childId={childId} onChoose={setChildId} />}
      <Choices label={host.size} values={SIZES} chosen={size} name={each => host.sizes[each]} onChoose={setSize} />
      <fieldset class="stack stack-tight">
        <legend class="choices-label">{host.tick}</legend>
        <p class="small soft">{host.tickNote(child?.name ?? null)}</p>
        {plans.map(plan => (
          <PlanChoice
            key={plan.activity}
            plan={plan}
            isOn={offered.includes(plan.activity)}
            isFull={offered.length >= MOST_OFFERED}
            onChange={isOn => tick(plan.activity, isOn)}
          />
        ))}
      </fieldset>
      <p class="small" role="status">
        {isMissing && offered.length === 0 && host.tickFirst}
        {offered.length >= MOST_OFFERED && host.tickMost}
      </p>
      <div class={child ? 'options options-pairs' : 'stack'}>
        {child && <Button onClick={() => start(true)}>{host.letPick(child.name)}</Button>}
        <Button onClick={() => start(false)}>{host.goOn}</Button>
      </div>
    </section>
  )
}

interface WhoseProps {
  children: readonly Child[]
  childId: string | null
  onChoose: (childId: string | null) => void
}

function Whose({ children, childId, onChoose }: WhoseProps) {
  const { host } = useSurface().strings
  return (
    <Choices
      label={host.whose}
      values={[...children.map(({ id }) => id), '']}
      chosen={childId ?? ''}
      name={id => children.find(child => child.id === id)?.name ?? host.allOfUs}
      onChoose={id => onChoose(id || null)}
    />
  )
}
