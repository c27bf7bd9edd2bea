import { useState } from 'preact/hooks'
import { formatSoon } from '@/components/basics/format-when'
import { type Surface, useSurface } from '@/components/basics/surface'
import { ChildDone } from '@/components/decide/ChildDone'
import { ChildOutcome } from '@/components/decide/ChildOutcome'
import type { DecideStep } from '@/utils/model/decision'
import type { Facts } from '@/utils/model/facts'
import { runCommand } from '../shared/run-command'
import { useLive } from '../shared/use-live'
import { ChildTurn } from './ChildTurn'
import { decisionOf, readCard } from './card-data'

/** Longest name of a person or a place that a child reads, in UTF-16 units. */
const MAX_SHOWN = 60

/** All that a child sees of the host and the party: first name, kind, day and place. */
function introOf({ kind, honoree, start, venue }: Facts, { strings, today, locale }: Surface): string[] {
  const { child } = strings
  return [
    child.firstLine,
    child.party(kind?.value ?? 'other', honoree ? honoree.value.slice(0, MAX_SHOWN) : null),
    ...(start ? [child.itIs(formatSoon(start.value, today, locale))] : []),
    ...(venue ? [child.at(venue.value.slice(0, MAX_SHOWN))] : [])
  ]
}

interface Props {
  invitationId: string
  childId: string
  toldByParent: boolean
  /** Back to the grown-up's side. */
  onGoOn: () => void
}

/** The child's place: their turn, or later the outcome. Nothing else of the invitation is in this document. */
export function ChildSeat({ invitationId, childId, toldByParent, onGoOn }: Props) {
  const surface = useSurface()
  const { child: words } = surface.strings
  const [ended, setEnded] = useState<string | null>(null)
  const { value: data } = useLive(() => readCard(invitationId), [invitationId])
  if (data === undefined) return null
  const child = data?.children.find(({ id }) => id === childId)
  if (!data || !child) return <ChildEnd band="8-12" heading={surface.strings.invite.gone} onGoOn={onGoOn} />
  const { band } = child
  if (ended) return <ChildEnd band={band} heading={ended} onGoOn={onGoOn} />

  const decision = decisionOf(data, childId)
  const run = (step: DecideStep, heading: string) =>
    runCommand({ do: 'decide', invitationId, childId, step }).then(({ ok }) => {
      setEnded(ok ? heading : surface.strings.basics.problems.failed)
      return ok
    })
  if (decision?.child && decision.parent && decision.outcome && decision.childOk !== true) {
    const { child: say, outcome, because } = decision
    return (
      <main class="page">
        <ChildOutcome
          band={band}
          say={say}
          outcome={outcome}
          because={because}
          onAnswer={ok => void run({ step: 'child-answers', ok }, words.thanks)}
        />
      </main>
    )
  }
  // Said already, in this window or another: a turn is not asked for twice.
  if (decision?.child) return <ChildEnd band={band} heading={words.thankYou} onGoOn={onGoOn} />
  return (
    <main class="page">
      <ChildTurn
        seat={{ invitationId, childId, toldByParent }}
        band={band}
        intro={introOf(data.invitation.facts, surface)}
        onSay={say => run({ step: 'child-says', say, toldByParent }, words.thankYou)}
        onStopped={() => setEnded(words.stopped)}
      />
    </main>
  )
}

function ChildEnd(props: Parameters<typeof ChildDone>[0]) {
  return (
    <main class="page">
      <ChildDone {...props} />
    </main>
  )
}
