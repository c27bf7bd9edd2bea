import type { AgeBand } from '@/utils/model/family'
import { useSurface } from '../basics/surface'
import { ChildPage } from '../decide/ChildPage'
import { OkCards } from '../decide/OkCards'

interface Props {
  band: AgeBand
  /** Who will read it; '' where that is not written down. */
  whom: string
  /** The exact words, in the language of the message. */
  words: string
  onAnswer: (isOk: boolean) => void
  onStop: () => void
}

/** In the child's seat: the exact words of a message, before it goes. Both answers weigh the same. */
export function ChildReads({ band, whom, words, onAnswer, onStop }: Props) {
  const { leftOut, child } = useSurface().strings
  const intro = [leftOut.child.rule]
  const to = whom ? [leftOut.child.to(whom)] : []
  const lines = [...intro, leftOut.child.title, ...to, words, leftOut.child.howIsThat, child.ok, child.notOk]
  return (
    <ChildPage band={band} heading={leftOut.child.title} intro={intro} lines={lines} onStop={onStop}>
      {to.map(line => (
        <p key={line} class="child-line" dir="auto">
          {line}
        </p>
      ))}
      <p class="child-line quote child-words" dir="auto">
        {words}
      </p>
      <h2 class="child-line">{leftOut.child.howIsThat}</h2>
      <OkCards answers={[true, false]} onAnswer={onAnswer} />
      <p class="child-small">{child.worried}</p>
    </ChildPage>
  )
}
