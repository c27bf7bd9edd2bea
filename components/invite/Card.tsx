import type { ComponentChildren } from 'preact'
import { dayOf } from '@/utils/kit/time'
import type { Question } from '@/utils/model/facts'
import type { Edit, Invitation, Sighting } from '@/utils/model/invitation'
import { Button } from '../basics/Button'
import { Fold } from '../basics/Fold'
import { Foreign } from '../basics/Foreign'
import { formatDay } from '../basics/format-when'
import { Notice } from '../basics/Notice'
import { type Surface, useSurface } from '../basics/surface'
import { Title } from '../basics/Title'
import { FactList } from './FactList'
import { History } from './History'
import { OpenQuestion } from './OpenQuestion'
import { titleOf } from './title-of'
import './invite.css'

interface Props {
  invitation: Invitation
  /** The messages it was read from, in order. */
  sightings: readonly Sighting[]
  onEdit: (edit: Edit) => void
  onDismiss: () => void
  onEndExample: () => void
  /** The next step; stands between the facts and everything that may wait. */
  children: ComponentChildren
}

/** Without the day nothing else can be decided, so that question is asked at once. */
const isUrgent = ({ about }: Question): boolean => about === 'start'

/** One invitation: what is known, what is not, and what to do about it. */
export function Card(props: Props) {
  const { invitation, sightings, onEdit, children } = props
  const surface = useSurface()
  const urgent = invitation.questions.filter(isUrgent)
  return (
    <article class="stack">
      <header class="stack stack-tight">
        <Title>
          <Foreign text={titleOf(invitation.facts, surface.strings)} max={160} />
        </Title>
        <Whence invitation={invitation} />
      </header>
      {[...notices(invitation, surface), ...messageNotices(invitation, sightings, surface)].map(text => (
        <Notice key={text}>{text}</Notice>
      ))}
      <FactList invitation={invitation} onEdit={onEdit} />
      {urgent.map(question => (
        <Notice key={question.about}>
          <OpenQuestion question={question} invitation={invitation} onEdit={onEdit} />
        </Notice>
      ))}
      {children}
      <Rest {...props} />
    </article>
  )
}

function Whence({ invitation: { origin, sender, conversation } }: { invitation: Invitation }) {
  const { invite } = useSurface().strings
  if (origin === 'example') return <p class="small soft">{invite.exampleNote}</p>
  const parts = [sender && invite.from(sender), conversation?.title && invite.inChat(conversation.title)].filter(
    Boolean
  )
  if (parts.length === 0) return null
  return (
    <p class="small soft">
      <Foreign text={parts.join(' · ')} max={240} />
    </p>
  )
}

function notices({ cancelled, facts, lastDay, standing }: Invitation, { strings, today, locale }: Surface): string[] {
  const { invite } = strings
  if (cancelled) return [invite.cancelled]
  if (lastDay < today) return [invite.past]
  const secret = facts.surprise ? [invite.surprise] : []
  const replyBy = facts.replyBy && dayOf(facts.replyBy.value)
  const isLate = standing === 'waiting' && replyBy !== undefined && replyBy < today
  return isLate ? [...secret, invite.replyByPassed(formatDay(replyBy, today, locale))] : secret
}

/** What became of its messages, and what came with them. */
function messageNotices({ history }: Invitation, sightings: readonly Sighting[], { strings }: Surface): string[] {
  const { invite } = strings
  const altered = history.filter(({ about, before }) => about === 'message' && before !== null).at(-1)
  const file = sightings.flatMap(({ files = [] }) => files).find(name => /\.ics$/i.test(name))
  return [
    ...(altered ? [altered.after === null ? invite.messageDeleted : invite.messageEdited] : []),
    ...(file ? [invite.calendarFile(file)] : [])
  ]
}

/** What may wait: smaller questions, history, the messages, and the ways out. */
function Rest({ invitation, sightings, onEdit, onDismiss, onEndExample }: Props) {
  const { invite } = useSurface().strings
  const open = invitation.questions.filter(question => !isUrgent(question))
  return (
    <div class="rest">
      {open.length > 0 && (
        <Fold label={invite.unknown}>
          <div class="stack">
            {open.map(question => (
              <OpenQuestion key={question.about} question={question} invitation={invitation} onEdit={onEdit} />
            ))}
          </div>
        </Fold>
      )}
      <History invitation={invitation} />
      {sightings.length > 0 && (
        <Fold label={invite.messages}>
          <div class="stack stack-tight small">
            {sightings.map(sighting => (
              <blockquote key={sighting.key} class="quote">
                <Foreign text={sighting.text} />
              </blockquote>
            ))}
          </div>
        </Fold>
      )}
      <WayOut invitation={invitation} onDismiss={onDismiss} onEndExample={onEndExample} />
    </div>
  )
}

/** The example leaves; anything else can be put away, once. */
function WayOut({
  invitation: { origin, standing },
  onDismiss,
  onEndExample
}: Omit<Props, 'sightings' | 'onEdit' | 'children'>) {
  const { invite } = useSurface().strings
  if (standing === 'dismissed') return null
  const isExample = origin === 'example'
  return (
    <Button look="quiet" onClick={isExample ? onEndExample : onDismiss}>
      {isExample ? invite.endExample : invite.notAnInvitation}
    </Button>
  )
}
