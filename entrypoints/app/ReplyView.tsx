import { useState } from 'preact/hooks'
import { Button } from '@/components/basics/Button'
import { Foreign } from '@/components/basics/Foreign'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { titleOf } from '@/components/invite/title-of'
import { Offers } from '@/components/reply/Offers'
import { Result } from '@/components/reply/Result'
import { draftReply } from '@/utils/act/reply/draft-reply'
import { NO_EXTRAS } from '@/utils/act/reply/extras'
import { oneLine } from '@/utils/act/reply/one-line'
import type { ReplyIntent } from '@/utils/model/decision'
import { saveFile } from '../shared/save-file'
import { ChildSaidLine } from './ChildSaidLine'
import { decisionOf } from './card-data'
import { DraftTools } from './DraftTools'
import { Reminder } from './Reminder'
import { ReplyChoices } from './ReplyChoices'
import { channelFor, isForHostAlone, type ReplyOptions, replyContextOf } from './reply-context-of'
import { useAsking } from './use-asking'
import { useBox } from './use-box'
import { useCalendar } from './use-calendar'
import { useDraft } from './use-draft'
import { useFollowOutcome } from './use-follow-outcome'
import { useOffers } from './use-offers'
import type { ViewProps } from './view'

interface Props extends ViewProps {
  childId: string | null
  intent: ReplyIntent
}

const USUAL: ReplyOptions = { extras: NO_EXTRAS, variant: 0, channel: null }
/** Replies after which there is nothing to put into a calendar. */
const NOT_COMING: readonly ReplyIntent[] = ['no', 'another-time', 'cancel', 'thanks']

/** The result: what was decided, the draft, and where it can go. */
export function ReplyView(props: Props) {
  const { data, childId, intent, settings, onRun } = props
  const { invitation, decisions } = data
  const { locale, today } = useSurface()
  const [options, setOptions] = useState(USUAL)
  useFollowOutcome(props)
  const offers = useOffers(props, channelFor(intent, options, invitation))
  const extras = { ...options.extras, again: offers.chosen.includes('ask-again') }
  const context = replyContextOf(props, { ...options, extras }, locale, today)
  const draft = useDraft(invitation, childId, intent, draftReply(intent, context), onRun)
  const box = useBox(invitation, context.channel, settings)
  const links = useCalendar(invitation, intent, context.language)
  return (
    <>
      <Head {...props} />
      <Result
        intent={intent}
        draft={draft.text}
        isDraftChanged={draft.isChanged}
        isDraftOutdated={draft.isOutdated}
        site={box.site}
        tellsOfDrafts={box.tellsOfDrafts}
        isForHostAlone={isForHostAlone(context.channel, invitation)}
        sender={invitation.sender}
        line={oneLine(invitation, decisions, locale)}
        links={links}
        hasCalendar={!NOT_COMING.includes(intent)}
        onDraft={draft.change}
        onStartAgain={draft.startAgain}
        onPut={box.put}
        onFile={() => links && saveFile('invitation.ics', 'text/calendar', links.ics)}
        choices={
          <ReplyChoices
            intent={intent}
            context={context}
            options={options}
            onOptions={setOptions}
            onIntent={offers.follow}
          />
        }
        help={
          <DraftTools
            intent={intent}
            context={context}
            draft={draft}
            settings={settings}
            family={data.children.map(({ name }) => name)}
            onRun={onRun}
            onAnother={() => setOptions({ ...options, variant: options.variant + 1 })}
          />
        }
      >
        <Offers {...offers} onToggle={offers.toggle} />
        {intent !== 'thanks' && <ChildSaidLine data={data} childId={childId} onRun={onRun} />}
        <Reminder invitation={invitation} settings={settings} />
      </Result>
    </>
  )
}

function Head(props: Props) {
  const { data, childId, onView } = props
  const { strings } = useSurface()
  const { lookAgain } = useAsking(props, childId)
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
          {lookAgain && (
            <Button look={outcome === 'ask-first' ? 'plain' : 'quiet'} onClick={lookAgain}>
              {strings.decide.lookAgain}
            </Button>
          )}
        </div>
      )}
    </header>
  )
}
