import { isDayCertain } from '@/utils/kit/is-day-certain'
import { dayOf } from '@/utils/kit/time'
import type { Invitation } from '@/utils/model/invitation'
import { Button } from '../basics/Button'
import { Foreign } from '../basics/Foreign'
import { formatSoon } from '../basics/format-when'
import { type Surface, useSurface } from '../basics/surface'
import { titleOf } from './title-of'
import { whenLine } from './when-line'

const PLAIN_OUTCOMES = ['going', 'not-going'] as const
export type PlainOutcome = (typeof PLAIN_OUTCOMES)[number]

/** The one thing to know of an invitation beside its day, or nothing. */
function remark({ cancelled, facts, standing }: Invitation, { strings, today, locale }: Surface): string | null {
  if (cancelled) return strings.invite.cancelledShort
  if (!facts.replyBy || standing !== 'waiting') return null
  const day = formatSoon(facts.replyBy.value, today, locale)
  return dayOf(facts.replyBy.value) < today ? strings.invite.replyByPassedShort(day) : strings.invite.replyBy(day)
}

/** A day that may be another one never looks like a fact; what is only implied is asked about on the card. */
const isUncertain = (invitation: Invitation): boolean =>
  invitation.facts.start !== undefined && !isDayCertain(invitation)

interface Props {
  invitation: Invitation
  /** An only child's name; null where there are several, or none yet. */
  childName: string | null
  onOpen: (invitationId: string) => void
  /** The quick way, for one that waits: a plain yes or no without a look at the card. */
  onDecide: (invitationId: string, outcome: PlainOutcome) => void
  /** The full way, with the child first. */
  onAsk: (invitationId: string) => void
}

export function InvitationRow(props: Props) {
  const { invitation, onOpen } = props
  return (
    <article class="sheet">
      <Summary invitation={invitation} onOpen={onOpen} />
      {invitation.standing === 'waiting' && !invitation.cancelled && <NextSteps {...props} />}
    </article>
  )
}

/** A plain yes, a plain no and asking weigh the same. */
function NextSteps({ invitation, childName, onDecide, onAsk }: Props) {
  const { strings } = useSurface()
  const title = titleOf(invitation.facts, strings)
  const { going, notGoing, ask } = strings.decide
  const answers = { going, 'not-going': notGoing }
  const steps = [
    ...PLAIN_OUTCOMES.map(outcome => ({ name: answers[outcome], take: () => onDecide(invitation.id, outcome) })),
    { name: ask(childName), take: () => onAsk(invitation.id) }
  ]
  return (
    <div class="plain-answers">
      {steps.map(({ name, take }) => (
        <Button key={name} look="quiet" aria-label={`${name}: ${title}`} onClick={take}>
          {name}
        </Button>
      ))}
    </div>
  )
}

function Summary({ invitation, onOpen }: Pick<Props, 'invitation' | 'onOpen'>) {
  const surface = useSurface()
  const note = remark(invitation, surface)
  return (
    <button type="button" class="invitation-row" onClick={() => onOpen(invitation.id)}>
      <span class="invitation-title">
        <Foreign text={titleOf(invitation.facts, surface.strings)} max={120} />{' '}
        {invitation.origin === 'example' && <span class="tag">{surface.strings.invite.example}</span>}
      </span>
      <span>
        {whenLine(invitation.facts, surface)}{' '}
        {isUncertain(invitation) && <span class="tag">{surface.strings.invite.notCertain}</span>}
      </span>
      {note && <span class="small soft">{note}</span>}
    </button>
  )
}
