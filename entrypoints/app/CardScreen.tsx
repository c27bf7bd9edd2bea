import { Notice } from '@/components/basics/Notice'
import { useSurface } from '@/components/basics/surface'
import type { Settings } from '@/utils/model/family'
import { ProblemNotice } from '../shared/ProblemNotice'
import { useLive } from '../shared/use-live'
import { useRun } from '../shared/use-run'
import { AskScreen } from './AskScreen'
import { BackBar } from './BackBar'
import { CardView } from './CardView'
import type { CardData } from './card-data'
import { findCard } from './find-card'
import { LaterView } from './LaterView'
import { ReplyView } from './ReplyView'
import type { View, ViewProps } from './view'

interface Props {
  invitationId: string
  view: View
  settings: Settings
  onView: (view: View) => void
  onList: () => void
  onChild: ViewProps['onChild']
}

/** One invitation, from its facts to the drafted reply. */
export function CardScreen({ invitationId, view, settings, onView, onList, onChild }: Props) {
  const { strings } = useSurface()
  const { value: data } = useLive(() => findCard(invitationId), [invitationId])
  if (data === undefined) return null
  return (
    <main class="page stack">
      <BackBar
        place={{ at: 'card', invitationId, view }}
        onBack={view.at === 'card' ? onList : () => onView({ at: 'card' })}
      />
      {data ? (
        <Viewed view={view} data={data} settings={settings} onList={onList} onChild={onChild} onView={onView} />
      ) : (
        <Notice>{strings.invite.gone}</Notice>
      )}
    </main>
  )
}

/** A child may be removed in another window: then the step goes on without a child. */
function withKnownChild(view: View, { children }: CardData): View {
  if (view.at === 'card' || view.childId === null) return view
  return children.some(({ id }) => id === view.childId) ? view : { ...view, childId: null }
}

interface ViewedProps {
  view: View
  data: CardData
  settings: Settings
  onList: () => void
  onChild: ViewProps['onChild']
  onView: (view: View) => void
}

function Viewed({ view: asked, data, settings, onList, onChild, onView }: ViewedProps) {
  const { strings } = useSurface()
  const { problem, run } = useRun()
  const view = withKnownChild(asked, data)
  const shared = { data, settings, onView, onChild, onRun: run }
  return (
    <>
      <ProblemNotice problem={problem} />
      {view !== asked && <Notice>{strings.decide.childGone}</Notice>}
      {view.at === 'card' && <CardView {...shared} isChanging={view.isChanging ?? false} onList={onList} />}
      {view.at === 'later' && <LaterView {...shared} childId={view.childId} />}
      {view.at === 'reply' && <ReplyView key={`${view.intent} ${view.childId}`} {...shared} {...view} />}
      {view.at === 'ask' && <AskScreen {...shared} childId={view.childId} />}
    </>
  )
}
