import { Choices } from '@/components/basics/Choices'
import { formatSpan } from '@/components/basics/format-when'
import { Notice } from '@/components/basics/Notice'
import { activityPictures } from '@/components/basics/pictures/activities'
import { Drawing } from '@/components/basics/pictures/Drawing'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { readGathering } from '@/utils/flow/store/read-hosting'
import type { Gathering } from '@/utils/model/gathering'
import { useLive } from '../../shared/use-live'
import type { PlansProps } from '../plans/plans-props'
import { GatheringInvite } from './GatheringInvite'
import { GatheringPlanned } from './GatheringPlanned'
import { GatheringReplies } from './GatheringReplies'
import { GATHERING_STEPS, type GatheringStep } from './host-view'
import '@/components/host/host.css'

interface Props extends PlansProps {
  gatheringId: string
  step: GatheringStep
}

/** One gathering: its plan, its invitation, its answers. */
export function GatheringScreen({ gatheringId, step, ...props }: Props) {
  const { host } = useSurface().strings
  const { value: gathering } = useLive(async () => (await readGathering(gatheringId)) ?? null, [gatheringId])
  if (gathering === undefined) return null
  if (gathering === null) return <Notice>{host.gone}</Notice>
  const shared = { ...props, gathering }
  return (
    <div class="stack">
      <Head gathering={gathering} />
      <Choices
        label={host.planned}
        isLabelHidden
        values={GATHERING_STEPS}
        chosen={step}
        name={each => host.steps[each]}
        onChoose={next => props.onView({ at: 'gathering', gatheringId, step: next })}
      />
      {step === 'plan' && <GatheringPlanned {...shared} />}
      {step === 'invite' && <GatheringInvite {...shared} />}
      {step === 'replies' && <GatheringReplies {...shared} />}
    </div>
  )
}

function Head({ gathering: { activity, start, end, cancelled } }: { gathering: Gathering }) {
  const { strings, today, locale } = useSurface()
  const { host, when } = strings
  return (
    <header class="row plan-head">
      <Drawing>{activityPictures[activity]}</Drawing>
      <div>
        <Title>{host.activities[activity]}</Title>
        <p class="soft">
          {cancelled ? host.calledOff : start ? formatSpan(start, end, today, locale, when) : host.noDay}
        </p>
      </div>
    </header>
  )
}
