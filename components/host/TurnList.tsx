import type { When } from '@/utils/model/facts'
import type { Turn } from '@/utils/model/rotation'
import { Button } from '../basics/Button'
import { Foreign } from '../basics/Foreign'
import { formatDay } from '../basics/format-when'
import { useSurface } from '../basics/surface'

interface Props {
  /** In order of their days. */
  turns: readonly Turn[]
  /** Ids of the families that take turns. */
  joined: readonly string[]
  nameOf: (familyId: string) => string
  /** A family passes on a day, at no cost; somebody else is asked. */
  onPass: (day: When, familyId: string) => void
  /** A family takes a day that is open. */
  onTake: (day: When, familyId: string) => void
  onDrop: (day: When) => void
}

/** Who hosts when. Who passed on a day is not shown. */
export function TurnList({ turns, ...rest }: Props) {
  const { host } = useSurface().strings
  if (turns.length === 0) return null
  return (
    <>
      {turns.every(({ hostId }) => hostId === null) && <p>{host.nobodyCan}</p>}
      <ol class="stack lines">
        {turns.map(turn => (
          <TurnRow key={turn.day} turn={turn} {...rest} />
        ))}
      </ol>
    </>
  )
}

type RowProps = Omit<Props, 'turns'> & { turn: Turn }

function TurnRow(props: RowProps) {
  const { turn, nameOf, onPass, onDrop } = props
  const { day, hostId, helperId } = turn
  const { strings, today, locale } = useSurface()
  const { host, basics } = strings
  const name = formatDay(day, today, locale)
  const isToCome = day >= today
  const other = (label: string, who: string | null) =>
    who !== null &&
    isToCome && (
      <Button look="quiet" aria-label={label} onClick={() => onPass(day, who)}>
        {host.someoneElseShort}
      </Button>
    )
  return (
    <li class="stack stack-tight">
      <div class="row row-apart">
        <span class="line-text">
          <span class="small soft">{name}</span>
          <br />
          {hostId === null ? <Open {...props} name={name} /> : <Foreign text={nameOf(hostId)} max={60} />}
        </span>
        <span class="row">
          {other(host.someoneElse(name), hostId)}
          <Button look="quiet" aria-label={host.removeDay(name)} onClick={() => onDrop(day)}>
            {basics.remove}
          </Button>
        </span>
      </div>
      {helperId !== null && (
        <div class="row row-apart">
          <span class="small soft line-text">
            <Foreign text={host.bringsFood(nameOf(helperId))} max={90} />
          </span>
          {other(host.someoneElseForFood(name), helperId)}
        </div>
      )}
    </li>
  )
}

/** Whoever likes; or a family that said so. */
function Open({ turn: { day }, name, joined, nameOf, onTake }: RowProps & { name: string }) {
  const { strings, today } = useSurface()
  const { host } = strings
  if (day < today || joined.length === 0) return host.whoeverLikes
  return (
    <select
      class="input"
      aria-label={host.whoHosts(name)}
      value=""
      onChange={event => event.currentTarget.value && onTake(day, event.currentTarget.value)}
    >
      <option value="">{host.whoeverLikes}</option>
      {joined.map(familyId => (
        <option key={familyId} value={familyId}>
          {nameOf(familyId)}
        </option>
      ))}
    </select>
  )
}
