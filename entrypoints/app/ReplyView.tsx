import { Button } from '@/components/basics/Button'
import { Foreign } from '@/components/basics/Foreign'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { titleOf } from '@/components/invite/title-of'
import { Extras } from '@/components/reply/Extras'
import { Result } from '@/components/reply/Result'
import { channelOf, draftReply, type ReplyContext } from '@/utils/act/reply/draft-reply'
import { oneLine } from '@/utils/act/reply/one-line'
import { sites } from '@/utils/flow/adapt/sites'
import { sendMessage } from '@/utils/messages/protocol'
import type { ReplyIntent } from '@/utils/model/decision'
import type { Invitation } from '@/utils/model/invitation'
import type { Site } from '@/utils/model/site'
import { saveFile } from '../shared/save-file'
import { ChildSaidLine } from './ChildSaidLine'
import { type CardData, decisionOf, languageOf } from './card-data'
import { Reminder } from './Reminder'
import { useCalendar } from './use-calendar'
import { useDraft } from './use-draft'
import { useExtras } from './use-extras'
import { useFollowOutcome } from './use-follow-outcome'
import type { ViewProps } from './view'

interface Props extends ViewProps {
  childId: string | null
  intent: ReplyIntent
}

/** The example's chat is invented: there is no page to put a draft into. */
const siteOf = ({ origin, conversation }: Invitation): Site | null =>
  (origin !== 'example' && sites.find(({ id }) => id === conversation?.site)) || null

/** The site whose box the draft can go into. */
function boxOf(invitation: Invitation): Site | null {
  const site = siteOf(invitation)
  return site && site.kind !== 'page' && site.hasBox !== false ? site : null
}

/** A no to a whole group is drafted for the host alone. */
const isBetterPrivate = (intent: ReplyIntent, { conversation }: Invitation): boolean =>
  intent === 'no' && conversation?.group === true

function contextOf(props: Props, locale: string, today: string): ReplyContext {
  const { data, childId, intent } = props
  const { invitation, children } = data
  const channel = channelOf(invitation, siteOf(invitation)?.kind === 'mail')
  return {
    invitation,
    children: children.filter(({ id }) => id === childId || isAnsweredToo(props, id)),
    decision: decisionOf(data, childId),
    channel: isBetterPrivate(intent, invitation) ? 'private' : channel,
    language: languageOf(data) ?? locale,
    today,
    variant: 0
  }
}

/** Siblings with the same outcome are answered for in one reply. */
function isAnsweredToo({ data, childId, intent }: Props, siblingId: string): boolean {
  const outcome = childId === null ? null : decisionOf(data, siblingId)?.outcome
  return Boolean(outcome) && outcome === decisionOf(data, childId)?.outcome && intent !== 'maybe'
}

const putInChat = (invitationId: string, text: string) =>
  sendMessage('putInChat', { invitationId, text }).catch(() => 'failed' as const)

/** The result: what was decided, the draft, and where it can go. */
export function ReplyView(props: Props) {
  const { data, childId, intent, settings, onView, onRun } = props
  const { invitation, decisions } = data
  const { locale, today } = useSurface()
  useFollowOutcome(props)
  const context = contextOf(props, locale, today)
  const extras = useExtras(intent, context, onRun)
  const suggestion = draftReply(intent, { ...context, extras: extras.chosen })
  const draft = useDraft(invitation, childId, intent, suggestion, onRun)
  const links = useCalendar(invitation, intent, context.language)
  return (
    <>
      <Head data={data} childId={childId} onView={onView} />
      <Result
        intent={intent}
        draft={draft.text}
        isDraftChanged={draft.isChanged}
        isDraftOutdated={draft.isOutdated}
        site={boxOf(invitation)}
        isBetterPrivate={isBetterPrivate(intent, invitation)}
        sender={invitation.sender}
        line={oneLine(invitation, decisions, locale)}
        links={links}
        hasCalendar={intent !== 'no' && intent !== 'thanks'}
        onDraft={draft.change}
        onStartAgain={draft.startAgain}
        onPut={text => putInChat(invitation.id, text)}
        onFile={() => links && saveFile('invitation.ics', 'text/calendar', links.ics)}
      >
        <Extras {...extras} onToggle={extras.toggle} />
        {intent !== 'thanks' && <ChildSaidLine data={data} childId={childId} onRun={onRun} />}
        <Reminder invitation={invitation} settings={settings} />
      </Result>
    </>
  )
}

interface HeadProps {
  data: CardData
  childId: string | null
  onView: Props['onView']
}

function Head({ data, childId, onView }: HeadProps) {
  const { strings } = useSurface()
  const outcome = decisionOf(data, childId)?.outcome
  return (
    <header class="stack stack-tight">
      <Title>
        <Foreign text={titleOf(data.invitation.facts, strings)} max={160} />
      </Title>
      {outcome && (
        <div class="row">
          <span class="soft">{strings.decide.decided(outcome)}</span>
          <Button look="quiet" onClick={() => onView({ at: 'card', isChanging: true })}>
            {strings.decide.changeOfMind}
          </Button>
        </div>
      )}
    </header>
  )
}
