import type { Settings } from '@/utils/model/family'
import { CardScreen } from './CardScreen'
import { ChildSeat } from './ChildSeat'
import { PicksSeat } from './host/PicksSeat'
import { ListScreen } from './ListScreen'
import { PasteScreen } from './PasteScreen'
import { isSeat, type Place } from './place'
import { PlansFoot } from './plans/PlansFoot'
import { PlansScreen } from './plans/PlansScreen'
import { ReadsSeat } from './plans/ReadsSeat'
import { StartScreen } from './StartScreen'
import { usePlace } from './use-place'
import type { View } from './view'

const CARD: View = { at: 'card' }

/** The whole flow, from the list to the drafted reply: in the popup, in the side panel and in a tab. */
export function App({ settings }: { settings: Settings }) {
  const [place, go] = usePlace()
  return (
    <>
      <Screen place={place} go={go} settings={settings} />
      {hasFoot(place) && <PlansFoot onPlans={() => go({ at: 'plans', view: { at: 'menu' } })} />}
    </>
  )
}

const hasFoot = (place: Place): boolean => place.at !== 'start' && place.at !== 'plans' && !isSeat(place)

interface ScreenProps {
  place: Place
  go: (place: Place) => void
  settings: Settings
}

function Screen({ place, go, settings }: ScreenProps) {
  const openCard = (invitationId: string, view?: View) => go({ at: 'card', invitationId, ...(view && { view }) })
  const openList = () => go({ at: 'list' })
  switch (place.at) {
    case 'start':
      return <StartScreen onPlace={go} />
    case 'list':
      return (
        <ListScreen
          settings={settings}
          onOpen={openCard}
          onPaste={draft => go({ at: 'paste', ...(draft && { draft }) })}
          onCheckIn={childId => go({ at: 'plans', view: { at: 'check-in', childId } })}
        />
      )
    case 'paste':
      return <PasteScreen draft={place.draft ?? null} onOpen={openCard} onBack={openList} />
    case 'card': {
      const { invitationId, view = CARD } = place
      return (
        <CardScreen
          key={invitationId}
          invitationId={invitationId}
          view={view}
          settings={settings}
          onView={next => openCard(invitationId, next)}
          onList={openList}
          onChild={(childId, toldByParent) => go({ at: 'child', invitationId, childId, toldByParent })}
        />
      )
    }
    case 'child': {
      const { invitationId, childId } = place
      return <ChildSeat {...place} onGoOn={() => openCard(invitationId, { at: 'ask', childId })} />
    }
    case 'plans':
      return <PlansScreen view={place.view} go={go} />
    case 'reads':
      return <ReadsSeat childId={place.childId} onGoOn={view => go({ at: 'plans', view })} />
    case 'picks': {
      const { gatheringId } = place
      const planned = { at: 'gathering', gatheringId, step: 'plan' } as const
      return <PicksSeat gatheringId={gatheringId} onGoOn={() => go({ at: 'plans', view: planned })} />
    }
  }
}
