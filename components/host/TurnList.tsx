import type { When } from '@/utils/model/facts'
import type { Turn } from '@/utils/model/rotation'
import { Button } from '../basics/Button'
import { Foreign } from '../basics/Foreign'
import { formatDay } from '../basics/format-when'
import { useSurface } from '../basics/surface'

interface Props {
  /** In order of their days. */
  turns: readonly Turn[]
  nameOf: (familyId: string) => string
  /** A family passes on a day, at no cost; somebody else is asked. */
  onPass: (day: When, familyId: string) => void
  onDrop: (day: When) => void
}

/** Who hosts when. Who passed on a day is not shown. */
export function TurnList({ turns, nameOf, onPass, onDrop }: Props) {
  const { host } = useSurface().strings
  if (turns.length === 0) return null
  return (
    <>
      {turns.every(({ hostId }) => hostId === null) && <p>{host.nobodyCan}</p>}
      <ol class="stack lines">
        {turns.map(turn => (
          <TurnRow key={turn.day} turn={turn} nameOf={nameOf} onPass={onPass} onDrop={onDrop} />
        ))}
      </ol>
    </>
  )
}

type RowProps = Omit<Props, 'turns'> & { turn: Turn }

function TurnRow({ turn: { day, hostId, helperId }, nameOf, onPass, onDrop }: RowProps) {
  const { strings, today, locale } = useSurface()
  const { host, basics } = strings
  const name = formatDay(day, today, locale)
  return (
    <li class="row row-apart">
      <span class="line-text">
        <span class="small soft">{name}</span>
        <br />
        {hostId === null ? host.whoeverLikes : <Foreign text={nameOf(hostId)} max={60} />}
        {helperId !== null && (
          <span class="small soft plan-about">
            <Foreign text={host.bringsFood(nameOf(helperId))} max={90} />
          </span>
        )}
      </span>
      <span class="row">
        {hostId !== null && day >= today && (
          <Button look="quiet" aria-label={host.someoneElse(name)} onClick={() => onPass(day, hostId)}>
            {host.someoneElseShort}
          </Button>
        )}
        <Button look="quiet" aria-label={host.removeDay(name)} onClick={() => onDrop(day)}>
          {basics.remove}
        </Button>
      </span>
    </li>
  )
}
