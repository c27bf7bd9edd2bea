import { PlansMenu, type PlansWay } from '@/components/left-out/PlansMenu'
import { readChildren } from '@/utils/flow/store/read'
import { ProblemNotice } from '../../shared/ProblemNotice'
import { useLive } from '../../shared/use-live'
import { useRun } from '../../shared/use-run'
import { BackBar } from '../BackBar'
import { onlyChildOf } from '../card-data'
import { GatheringScreen } from '../host/GatheringScreen'
import { HostHome } from '../host/HostHome'
import { Planned } from '../host/Planned'
import { TurnsScreen } from '../host/TurnsScreen'
import type { Place } from '../place'
import { ForChild } from './ForChild'
import type { PlansProps } from './plans-props'
import type { PlansView } from './plans-view'

interface Props {
  view: PlansView
  go: (place: Place) => void
}

/** Seeing friends, hosting and checking in. */
export function PlansScreen({ view, go }: Props) {
  const { value: children } = useLive(readChildren, [])
  const { problem, run, runForHost } = useRun()
  if (!children) return null
  const onView = (next: PlansView) => go({ at: 'plans', view: next })
  return (
    <main class="page stack">
      <BackBar
        place={{ at: 'plans', view }}
        onBack={() => (view.at === 'menu' ? go({ at: 'list' }) : onView(before(view)))}
      />
      <ProblemNotice problem={problem} />
      <Viewed view={view} children={children} go={go} onView={onView} onRun={run} onHost={runForHost} />
    </main>
  )
}

/** A message is one of those that may be written now, a gathering one of those that are planned. */
function before(view: PlansView): PlansView {
  if (view.at === 'reach-out') return { at: 'friends', childId: view.childId }
  return view.at === 'gathering' || view.at === 'turns' ? { at: 'host' } : { at: 'menu' }
}

function Viewed({ view, ...props }: PlansProps & { view: PlansView }) {
  switch (view.at) {
    case 'menu':
      return <Menu {...props} />
    case 'friends':
    case 'check-in':
    case 'reach-out':
      return <ForChild {...props} view={view} />
    case 'host':
      return <HostHome {...props} />
    case 'gathering':
      return <GatheringScreen key={view.gatheringId} {...props} {...view} />
    case 'turns':
      return <TurnsScreen {...props} />
  }
}

function Menu({ children, onView }: PlansProps) {
  const childId = onlyChildOf(children)
  const take = (way: PlansWay) => {
    if (way === 'check-in') onView({ at: 'check-in', childId })
    if (way === 'friends') onView({ at: 'friends', childId })
    if (way === 'host') onView({ at: 'host' })
  }
  return (
    <PlansMenu onWay={take}>
      <Planned onView={onView} />
    </PlansMenu>
  )
}
