import type { ComponentChildren } from 'preact'
import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { ChildPictureDrawing } from '../basics/pictures/ChildPictureDrawing'
import { useSurface } from '../basics/surface'
import { Title } from '../basics/Title'
import { useLocalVoice } from './use-local-voice'
import './decide.css'

interface Props {
  child: Child
  /** A page of ours lies behind a popup's edge; in a tab nothing does. */
  isChatVisible: boolean
  isSeatOpen: boolean
  onFullScreen: () => void
  onHere: () => void
  onTelling: () => void
  /** What may be settled first. */
  children?: ComponentChildren
}

/** Before the child's turn: how they get the screen. */
export function HandOver({ child, isChatVisible, isSeatOpen, onFullScreen, onHere, onTelling, children }: Props) {
  const { strings, locale } = useSurface()
  const { decide } = strings
  const voice = useLocalVoice(child.language ?? locale)
  const isAlone = child.band === '8-12' || voice !== undefined
  return (
    <section class="stack">
      <div class="row hand-over">
        <ChildPictureDrawing picture={child.picture} />
        <Title>{decide.handOverTitle(child.name)}</Title>
      </div>
      <p>{decide.handOverWhy}</p>
      {children}
      <p>{isAlone ? decide.handOverHow : decide.handOverAloud(child.name)}</p>
      <div class="stack stack-tight">
        <Button look="main" onClick={onFullScreen}>
          {decide.fullScreen(child.name)}
        </Button>
        <p class="small" role="status">
          {isSeatOpen && decide.waitingForChild(child.name)}
        </p>
        <Button onClick={onHere}>{decide.here}</Button>
        {isChatVisible && <p class="small soft">{decide.hereNote}</p>}
        <Button onClick={onTelling}>{decide.byTelling}</Button>
        <p class="small soft">{decide.byTellingNote(child.name)}</p>
      </div>
    </section>
  )
}
