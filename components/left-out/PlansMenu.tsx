import type { ComponentChildren } from 'preact'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'
import { Title } from '../basics/Title'
import './left-out.css'

export type PlansWay = 'friends' | 'host' | 'check-in'

interface Props {
  onWay: (way: PlansWay) => void
  /** What is planned already. */
  children?: ComponentChildren
}

/** Something nice can be planned at any time; nothing needs to be wrong for it. */
export function PlansMenu({ onWay, children }: Props) {
  const { leftOut } = useSurface().strings
  const ways: readonly { way: PlansWay; name: string; note: string }[] = [
    { way: 'friends', name: leftOut.seeFriends, note: leftOut.seeFriendsNote },
    { way: 'host', name: leftOut.host, note: leftOut.hostNote },
    { way: 'check-in', name: leftOut.checkIn, note: leftOut.checkInNote }
  ]
  return (
    <section class="stack">
      <Title>{leftOut.makePlans}</Title>
      <div class="plans-ways">
        {ways.map(({ way, name, note }) => (
          <Button key={way} class="plans-way" onClick={() => onWay(way)}>
            <span>{name}</span>
            <span class="small soft">{note}</span>
          </Button>
        ))}
      </div>
      {children}
    </section>
  )
}
