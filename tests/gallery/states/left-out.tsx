import { useSurface } from '@/components/basics/surface'
import { CheckInGuide } from '@/components/left-out/CheckInGuide'
import { CheckInSaid } from '@/components/left-out/CheckInSaid'
import { CheckInSay } from '@/components/left-out/CheckInSay'
import { ChildFirst } from '@/components/left-out/ChildFirst'
import { ChildReads } from '@/components/left-out/ChildReads'
import { GuardedDraft } from '@/components/left-out/GuardedDraft'
import { Heard, HeardWait } from '@/components/left-out/Heard'
import { MessageOut } from '@/components/left-out/MessageOut'
import { NoticeLine } from '@/components/left-out/NoticeLine'
import { NoticeSection } from '@/components/left-out/NoticeSection'
import { PlansMenu } from '@/components/left-out/PlansMenu'
import { ReachOutFields, type ReachOutForm } from '@/components/left-out/ReachOutFields'
import { ReachOutList, ReachOutWays } from '@/components/left-out/ReachOutWays'
import type { Mark } from '@/components/left-out/split-at-marks'
import { CHILD_STANDS, type ChildStand, type ReachOut } from '@/utils/model/check-in'
import type { AgeBand, Child } from '@/utils/model/family'
import type { NoticeSettings } from '@/utils/model/notice'
import { anneliese, mika, noor } from '../families'
import { nothing, type State, type States } from '../state'

const HARSH = 'Hello Leyla, why wasn’t Mika asked? It would be lovely to hear from you.'
const LONG =
  'Hi Leyla, Mika has been talking about Dilan and would love to do something together. Maybe a ball game in the park on Saturday 5 December, 15:00, by the pond? No problem at all if it doesn’t suit.'

/** The harsh words stand once in the text. */
const markAt = (words: string, kinder: string | null): Mark => {
  const start = HARSH.indexOf(words)
  return { start, end: start + words.length, why: 'It asks for a reason, and that is hard to answer.', kinder }
}

const FORM: ReachOutForm = {
  whom: 'Leyla',
  friend: 'Dilan',
  activity: 'park-ball',
  day: '2026-12-05',
  time: '15:00',
  place: 'by the pond',
  language: 'en',
  text: null
}
const ACTIVITIES = [
  { activity: 'park-ball', name: 'A ball game in the park' },
  { activity: 'baking', name: 'Baking together' }
] as const

const fields = (reachOut: ReachOut): State => ({
  render: () => <ReachOutFields reachOut={reachOut} form={FORM} activities={ACTIVITIES} onChange={nothing} />
})

const guarded = (text: string, marks: readonly Mark[]): State => ({
  render: () => <GuardedDraft text={text} marks={marks} onChange={nothing} />
})

const said = (child: Child, stand: ChildStand): State => ({
  render: () => <CheckInSaid child={child} stand={stand} onAnotherDay={nothing} />
})

const say = (stand: ChildStand | null): State => ({
  render: () => <CheckInSay child={mika} begun={{ stand, mayTell: [] }} onChange={nothing} onDone={nothing} />
})

const first = (news: 'changed' | 'not-ok' | null): State => ({
  render: () => (
    <ChildFirst
      childName="Mika"
      news={news}
      isChatVisible
      isSeatOpen={news === 'changed'}
      onFullScreen={nothing}
      onHere={nothing}
    />
  )
})

const out = (agreedBy: string | null, isQuestion: boolean): State => ({
  render: () => (
    <MessageOut
      text={LONG}
      whom="Leyla"
      agreedBy={agreedBy}
      onSent={isQuestion ? nothing : null}
      isWhomMissing={isQuestion}
    />
  )
})

const reads = (band: AgeBand, words: string): State => ({
  render: () => <ChildReads band={band} whom="Leyla" words={words} onAnswer={nothing} onStop={nothing} />
})

const SILENT: NoticeSettings = { childId: 'mika', isOn: false, holidays: [], shownOn: null, silentUntil: null }
const ON: NoticeSettings = {
  ...SILENT,
  isOn: true,
  holidays: [
    { from: '2026-10-26', to: '2026-10-30' },
    { from: '2026-12-21', to: '2027-01-04' }
  ]
}

const OPENER = 'If it ever comes up: Mika does like parties and would be glad to be asked. Nothing you need to do.'

export const leftOut: States = {
  'plans/menu': { render: () => <PlansMenu onWay={nothing} /> },
  'plans/notice-line': {
    render: () => (
      <NoticeLine
        childName="Anneliese-Charlotte"
        since="2026-05"
        onElsewhere={nothing}
        onCheckIn={nothing}
        onNotNow={nothing}
        onTurnOff={nothing}
      />
    )
  },
  'plans/notice-settings': {
    press: ({ leftOut }) => [leftOut.addHoliday],
    render: () => (
      <NoticeSection
        items={[
          { child: mika, settings: ON },
          { child: noor, settings: SILENT }
        ]}
        onSwitch={nothing}
        onHolidays={nothing}
      />
    )
  },
  'plans/check-in': { render: () => <CheckInGuide child={anneliese} /> },
  'plans/check-in-open': say(null),
  'plans/check-in-may-tell': say('be-asked'),
  'plans/check-in-no-writing': say('do-not-write'),
  ...Object.fromEntries(CHILD_STANDS.map(stand => [`plans/said-${stand}`, said(mika, stand)])),
  'plans/ways': {
    isUnfolded: true,
    render: () => (
      <Ways reachOuts={['get-together', 'door-opener', 'teacher', 'visit-thanks', 'answer-thanks', 'apology']} />
    )
  },
  'plans/way-of-a-question': { render: () => <Ways reachOuts={['question']} /> },
  'plans/fields-get-together': fields('get-together'),
  'plans/fields-teacher': fields('teacher'),
  'plans/message-kind': guarded(LONG, []),
  'plans/message-marked': guarded(HARSH, [
    markAt('why wasn’t Mika asked?', 'maybe we could plan something together?'),
    markAt('It would be lovely', null)
  ]),
  'plans/out': out(null, false),
  'plans/out-agreed': out('Mika', false),
  'plans/out-question': out(null, true),
  'plans/child-first': first(null),
  'plans/child-first-changed': first('changed'),
  'plans/child-first-not-ok': first('not-ok'),
  'plans/heard-wait': { render: () => <HeardWait whom="Leyla" onHeard={nothing} /> },
  'plans/heard-wait-name-forgotten': { render: () => <HeardWait whom="" onHeard={nothing} /> },
  'plans/heard': { render: () => <Heard child={mika} thanks={<Thanks />} /> },
  'child/5-7/reads': reads('5-7', OPENER),
  'child/8-12/reads': reads('8-12', OPENER)
}

function Ways({ reachOuts }: { reachOuts: readonly ReachOut[] }) {
  const { leftOut } = useSurface().strings
  return <ReachOutWays title={leftOut.writeTitle} childName="Mika" reachOuts={reachOuts} onReachOut={nothing} />
}

const Thanks = () => <ReachOutList childName="Mika" reachOuts={['answer-thanks', 'apology']} onReachOut={nothing} />
