import type { Settings } from '@/utils/model/family'
import { CardScreen } from './CardScreen'
import { ChildSeat } from './ChildSeat'
import { ListScreen } from './ListScreen'
import { PasteScreen } from './PasteScreen'
import { StartScreen } from './StartScreen'
import { usePlace } from './use-place'
import type { View } from './view'

const CARD: View = { at: 'card' }

/** The whole flow, from the list to the drafted reply: in the popup, in the side panel and in a tab. */
export function App({ settings }: { settings: Settings }) {
  const [place, go] = usePlace()
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
  }
}
