import { useSurface } from '@/components/basics/surface'
import { ReminderOffer, type ReminderState } from '@/components/calendar/ReminderOffer'
import { Result } from '@/components/reply/Result'
import type { PutResult } from '@/components/reply/Ways'
import type { CalendarLinks } from '@/utils/model/calendar'
import type { ReplyIntent } from '@/utils/model/decision'
import type { Site } from '@/utils/model/site'
import { gmail, whatsapp } from '../families'
import { nothing, type State, type States } from '../state'

const LINKS: CalendarLinks = {
  google: 'https://calendar.google.com/',
  outlook: 'https://outlook.live.com/',
  yahoo: 'https://calendar.yahoo.com/',
  ics: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
}
const DRAFT = 'Hi Leyla, thank you for the invitation! Mika would love to come on Saturday 5 December. See you then!'

interface Shown {
  intent: ReplyIntent
  site?: Site
  isForHostAlone?: boolean
  isChanged?: boolean
  links?: CalendarLinks | null
  put?: PutResult
}

const result = (
  { intent, site, isForHostAlone = false, isChanged = false, links = LINKS, put = 'inserted' }: Shown,
  more: Partial<State> = {}
): State => ({
  ...more,
  render: () => (
    <Result
      intent={intent}
      draft={DRAFT}
      isDraftChanged={isChanged}
      isDraftOutdated={isChanged}
      site={site ?? null}
      tellsOfDrafts={site?.savesDrafts === true}
      isForHostAlone={isForHostAlone}
      sender="Leyla"
      line="Dilan’s birthday party, Sat 5 Dec, 15:00, Wren Hall. Mika is going."
      links={links}
      hasCalendar={intent !== 'no'}
      onDraft={nothing}
      onStartAgain={nothing}
      onPut={() => Promise.resolve(put)}
      onFile={nothing}
    />
  )
})

const pressed = (put: PutResult, site: Site): State =>
  result(
    { intent: 'yes', site, put },
    { press: ({ reply }) => [site.kind === 'mail' ? reply.putInMail : reply.putInChat] }
  )

const PUT_RESULTS = ['inserted', 'not-open', 'several', 'not-empty', 'changed', 'unsure', 'failed'] as const

const reminder = (state: ReminderState): State => ({
  render: () => (
    <ReminderOffer replyBy="2026-11-26" remindOn="2026-11-25" state={state} onAccept={nothing} onDecline={nothing} />
  )
})

/** The copy of a refused clipboard: the text is shown selected. */
function Title({ state }: { state: State }) {
  const { reply } = useSurface().strings
  return (
    <>
      <h1 class="title">{reply.title.yes}</h1>
      {state.render()}
    </>
  )
}

export const reply: States = {
  'reply/yes': result({ intent: 'yes', site: whatsapp }),
  'reply/yes-unfolded': result({ intent: 'yes', site: gmail, isChanged: true }, { isUnfolded: true }),
  'reply/no-private': result({ intent: 'no', isForHostAlone: true }),
  'reply/maybe-copy-only': result({ intent: 'maybe' }),
  'reply/ask-no-day': result({ intent: 'ask', links: null }, { isUnfolded: true }),
  ...Object.fromEntries(
    PUT_RESULTS.map(put => [`reply/put-${put}`, pressed(put, put === 'inserted' ? gmail : whatsapp)])
  ),
  'reply/copied-by-hand': {
    press: ({ basics }) => [basics.copy],
    render: () => <Title state={result({ intent: 'yes' })} />
  },
  'calendar/reminder-offered': reminder('offered'),
  'calendar/reminder-on': reminder('on'),
  'calendar/reminder-refused': reminder('refused')
}
