import type { AgeBand } from '@/utils/model/family'
import type { Activity } from '@/utils/model/gathering'
import { activityPictures } from '../basics/pictures/activities'
import { Drawing } from '../basics/pictures/Drawing'
import { helps } from '../basics/pictures/scenes'
import { useSurface } from '../basics/surface'
import { ChildPage } from '../decide/ChildPage'
import { SkipCard } from '../decide/SkipCard'

interface Props {
  band: AgeBand
  /** What the parent can do, in an order of no meaning. */
  offered: readonly Activity[]
  onPick: (activity: Activity) => void
  onDontMind: () => void
  onStop: () => void
}

/** The child helps to plan: cards of one size, and nothing has to be picked. */
export function ActivityCards({ band, offered, onPick, onDontMind, onStop }: Props) {
  const { host } = useSurface().strings
  const { intro, question, anyIdea, dontMind } = host.child
  // Beside an odd card, so that none stands alone in its row.
  const skip = <SkipCard label={dontMind} picture={helps.nothing} onSkip={onDontMind} />
  const hasRoom = offered.length % 2 === 1
  const names = offered.map(activity => host.activities[activity])
  return (
    <ChildPage
      band={band}
      heading={question}
      intro={[intro]}
      lines={[intro, question, ...names, dontMind, anyIdea]}
      onStop={onStop}
    >
      <div class="child-cards">
        {offered.map(activity => (
          <button key={activity} type="button" class="child-card" onClick={() => onPick(activity)}>
            <Drawing>{activityPictures[activity]}</Drawing>
            <span>{host.activities[activity]}</span>
          </button>
        ))}
        {hasRoom && skip}
      </div>
      {!hasRoom && skip}
      <p class="child-small">{anyIdea}</p>
    </ChildPage>
  )
}
