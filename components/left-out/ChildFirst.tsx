import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'

interface Props {
  childName: string
  /** The child said OK to other words than these, or did not say OK to these: the same words are not asked for again. */
  news: 'changed' | 'not-ok' | null
  /** A page of ours lies behind a popup's edge; in a tab nothing does. */
  isChatVisible: boolean
  isSeatOpen: boolean
  onFullScreen: () => void
  onHere: () => void
}

/** Before a message goes that says something of the child: how they get to read it. */
export function ChildFirst({ childName, news, isChatVisible, isSeatOpen, onFullScreen, onHere }: Props) {
  const { leftOut, decide } = useSurface().strings
  return (
    <section class="stack stack-tight">
      <h2>{leftOut.childFirstTitle(childName)}</h2>
      <p>{leftOut.childFirst(childName)}</p>
      <p class="small" role="status">
        {news === 'changed' && leftOut.childChanged(childName)}
        {news === 'not-ok' && leftOut.childNotOk(childName)}
      </p>
      {news !== 'not-ok' && (
        <>
          <Button look="main" onClick={onFullScreen}>
            {decide.fullScreen(childName)}
          </Button>
          <p class="small" role="status">
            {isSeatOpen && decide.waitingForChild(childName)}
          </p>
          <Button onClick={onHere}>{decide.here}</Button>
          {isChatVisible && <p class="small soft">{decide.hereNote}</p>}
        </>
      )}
    </section>
  )
}
