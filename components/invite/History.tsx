import type { Change, Invitation } from '@/utils/model/invitation'
import { Fold } from '../basics/Fold'
import { Foreign } from '../basics/Foreign'
import { type Surface, useSurface } from '../basics/surface'
import { formatFact } from './format-fact'

/** Two texts of a message stand in one, in UTF-16 units. */
const MAX_SENTENCE = 1200

type Invite = Surface['strings']['invite']

function sentence({ about, before, after }: Change, surface: Surface): string {
  const { invite } = surface.strings
  if (about === 'cancelled') return invite.historyCancelled
  if (about === 'message') return messageSentence(before, after, invite)
  const name = (value: string | number | null) => (value === null ? null : formatFact(about, value, surface))
  return invite.changed(invite.facts[about], name(before), name(after))
}

const messageSentence = (
  before: Change['before'],
  after: Change['after'],
  { historyDeleted, historyEdited }: Invite
) => (after === null ? historyDeleted(textOf(before)) : historyEdited(textOf(before), String(after)))

const textOf = (value: Change['before']): string | null => (value === null ? null : String(value))

/** What later messages changed, the latest last. */
export function History({ invitation }: { invitation: Invitation }) {
  const { invite } = useSurface().strings
  if (invitation.history.length === 0) return null
  return (
    <Fold label={invite.history}>
      <ChangeList changes={invitation.history} />
    </Fold>
  )
}

/** What was changed, one sentence each. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const surface = useSurface()
  return (
    <ul class="stack stack-tight small">
      {changes.map(change => (
        <li key={`${change.messageKey} ${change.about}`}>
          <Foreign text={sentence(change, surface)} max={MAX_SENTENCE} />
        </li>
      ))}
    </ul>
  )
}
