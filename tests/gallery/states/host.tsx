import { useSurface } from '@/components/basics/surface'
import { ActivityCards } from '@/components/host/ActivityCards'
import { ChatField } from '@/components/host/ChatField'
import { Checklist } from '@/components/host/Checklist'
import { DatesForm } from '@/components/host/DatesForm'
import { GatheringForm } from '@/components/host/GatheringForm'
import { Headcount } from '@/components/host/Headcount'
import { PlanFacts } from '@/components/host/PlanFacts'
import { PlannedList } from '@/components/host/PlannedList'
import { PlanPicker } from '@/components/host/PlanPicker'
import { Removal } from '@/components/host/Removal'
import { Suggestion } from '@/components/host/Suggestion'
import { TextOut } from '@/components/host/TextOut'
import { TurnFamilies } from '@/components/host/TurnFamilies'
import { TurnList } from '@/components/host/TurnList'
import { checklist } from '@/utils/act/host/checklist'
import { planOf, plansFor } from '@/utils/act/host/gathering-plans'
import { headcount, totalsOf } from '@/utils/act/host/headcount'
import { planTurns } from '@/utils/act/host/rotate'
import type { AgeBand, Child } from '@/utils/model/family'
import type { Gathering } from '@/utils/model/gathering'
import type { RotationFamily } from '@/utils/model/rotation'
import type { Family, Rsvp } from '@/utils/model/rsvp'
import { anneliese, mika, noor, TODAY, whatsapp, ZONE } from '../families'
import { nothing, type State, type States } from '../state'

const conversation = { key: 'chat', weak: false, site: 'whatsapp', title: 'Hedgehogs class', group: true } as const

const gathering: Gathering = {
  id: 'pinata',
  childId: mika.id,
  activity: 'pinata',
  offered: ['pinata', 'water-play', 'treasure-hunt'],
  childPicked: true,
  start: '2026-12-05T15:00',
  end: '2026-12-05T17:00',
  place: 'Our garden, 12 Hedge Lane',
  replyBy: '2026-12-01',
  invited: 9,
  checked: ['allergies-asked'],
  posts: [{ conversation, textHash: '', sentAt: '2026-11-20T10:00:00Z' }],
  cancelled: false,
  timeZone: ZONE,
  sequence: 1,
  usedOn: TODAY
}

const family = (id: string, name: string): Family => ({ id, name, senders: [name], usedOn: TODAY })
const families = [
  family('okafor', 'The Okafors'),
  family('leyla', 'Leyla and Deniz'),
  family('long', 'Wolfeschlegelsteinhausenbergerdorff'),
  family('ana', 'Ana')
]

const answer = (familyId: string | null, said: Partial<Rsvp>): Rsvp => ({
  key: familyId ?? 'new',
  gatheringId: gathering.id,
  conversationKey: 'chat',
  sender: 'Leyla',
  at: '2026-11-21T09:00:00Z',
  arrival: 1,
  state: familyId ? 'confirmed' : 'suggested',
  revision: '1',
  familyId,
  partstat: 'ACCEPTED',
  children: null,
  adults: null,
  food: '',
  by: null,
  evidence: { start: 0, end: 0, words: '' },
  ...said
})

const rsvps = [
  answer('okafor', { children: 2, adults: 1, food: 'no nuts' }),
  answer('leyla', { partstat: 'TENTATIVE', by: '2026-11-27' }),
  answer('long', { partstat: 'DECLINED' }),
  answer('ana', {})
]
const rows = headcount(rsvps, families)

const joined: RotationFamily[] = [
  { familyId: 'okafor', optIns: ['home', 'food'], notOn: ['2026-12-12'] },
  { familyId: 'leyla', optIns: ['outdoors'], notOn: [] },
  { familyId: 'long', optIns: ['not-now'], notOn: [] },
  { familyId: 'ana', optIns: ['home'], notOn: [] }
]
const DAYS = ['2026-11-28', '2026-12-12', '2026-12-26', '2027-01-09', '2027-01-23']
const nameOf = (id: string) => families.find(each => each.id === id)?.name ?? ''

const picker = (children: readonly Child[], press?: State['press']): State => ({
  ...(press && { press }),
  render: () => <PlanPicker children={children} plansFor={plansFor} onStart={nothing} />
})

const settled = () => Promise.resolve()

const suggestion = (said: Partial<Rsvp>, likelyId: string | null, more: Partial<State> = {}): State => ({
  ...more,
  render: () => (
    <Suggestion
      rsvp={answer(null, said)}
      families={families}
      likelyId={likelyId}
      onConfirm={settled}
      onSetAside={settled}
    />
  )
})

const FOUR_CHILDREN = 'Lovely, count us in! Two of mine and my niece, I’ll stay too. No nuts for Bea, please.'

const cards = (band: AgeBand): State => ({
  render: () => (
    <ActivityCards
      band={band}
      offered={['pinata', 'water-play', 'treasure-hunt', 'park-ball', 'sleep-under']}
      onPick={nothing}
      onDontMind={nothing}
      onStop={nothing}
    />
  )
})

function Invitation() {
  const { host } = useSurface().strings
  return (
    <div class="stack">
      <ChatField conversations={[conversation]} chosenKey="chat" onChoose={nothing} />
      <TextOut
        label={host.invitation}
        note={host.invitationNote}
        text="Hello everyone, we are planning a home-made piñata on Saturday 5 December, in our garden."
        isChanged
        site={whatsapp}
        siteNote={host.openIt('Hedgehogs class')}
        onText={nothing}
        onStartAgain={nothing}
        onPut={() => Promise.resolve('inserted')}
      />
    </div>
  )
}

/** Planning something small, counting answers, taking turns. */
export const host: States = {
  'host/planned': {
    render: () => (
      <PlannedList
        gatherings={[
          gathering,
          { ...gathering, id: '2', activity: 'library', start: null },
          { ...gathering, id: '3', activity: 'park-ball', cancelled: true }
        ]}
        onOpen={nothing}
      />
    )
  },
  'host/pick-one-child': picker([mika]),
  'host/pick-many': picker([mika, noor, anneliese], ({ host }) => [host.sizes.one]),
  'host/pick-nothing-ticked': picker([mika], ({ host }) => [host.goOn]),
  'host/plan-facts': { render: () => <PlanFacts plan={planOf('pinata')} /> },
  'host/plan-form-empty': {
    render: () => (
      <GatheringForm
        gathering={{ ...gathering, start: null, end: null, place: '', replyBy: null, invited: null }}
        onChange={nothing}
      />
    )
  },
  'host/plan-form': { render: () => <GatheringForm gathering={gathering} onChange={nothing} /> },
  'host/checklist': { render: () => <Checklist items={checklist(gathering)} onCheck={nothing} /> },
  'host/removal': {
    press: ({ host }) => [host.remove],
    render: () => <Removal keptDays={60} onRemove={nothing} />
  },
  'host/invitation': { render: () => <Invitation /> },
  'host/answer-new': suggestion(
    { evidence: { start: 0, end: 0, words: FOUR_CHILDREN }, children: 3, adults: 1, food: 'No nuts for Bea' },
    null
  ),
  'host/answer-known': suggestion(
    { partstat: 'TENTATIVE', by: '2026-11-27', evidence: { start: 0, end: 0, words: 'Maybe, will tell you Friday' } },
    'leyla'
  ),
  'host/answer-corrected': suggestion(
    { partstat: null, sender: null, food: 'vegetarian', evidence: { start: 0, end: 0, words: 'vegetarian please' } },
    'ana',
    { press: ({ host }) => [host.correct] }
  ),
  'host/headcount': {
    render: () => (
      <Headcount rows={rows} totals={totalsOf(rows, 9)} families={families} onAnswer={nothing} onForget={nothing} />
    )
  },
  'host/headcount-editing': {
    press: ({ host }) => [host.changeRow('Leyla and Deniz'), host.addRow],
    render: () => (
      <Headcount rows={rows} totals={totalsOf(rows, null)} families={families} onAnswer={nothing} onForget={nothing} />
    )
  },
  'host/headcount-forgetting': {
    press: ({ host }) => [host.changeRow('Leyla and Deniz'), host.forgetFamily],
    render: () => (
      <Headcount rows={rows} totals={totalsOf(rows, 9)} families={families} onAnswer={nothing} onForget={nothing} />
    )
  },
  'host/headcount-empty': {
    render: () => (
      <Headcount rows={[]} totals={totalsOf([], null)} families={[]} onAnswer={nothing} onForget={nothing} />
    )
  },
  'host/turn-families': {
    render: () => (
      <TurnFamilies joined={joined} families={families} onOffer={nothing} onLeave={nothing} onForget={nothing} />
    )
  },
  'host/turn-family-editing': {
    press: ({ host }) => [host.changeFamily('The Okafors')],
    render: () => (
      <TurnFamilies joined={joined} families={families} onOffer={nothing} onLeave={nothing} onForget={nothing} />
    )
  },
  'host/turn-family-new': {
    press: ({ host }) => [host.addFamily],
    render: () => (
      <TurnFamilies
        joined={[]}
        families={families.slice(0, 1)}
        onOffer={nothing}
        onLeave={nothing}
        onForget={nothing}
      />
    )
  },
  'host/turn-dates': { render: () => <DatesForm time="15:00" minutes={120} onDates={nothing} /> },
  'host/turns': {
    render: () => (
      <TurnList
        turns={planTurns({ families: joined, turns: [] }, DAYS)}
        joined={joined.map(({ familyId }) => familyId)}
        nameOf={nameOf}
        onPass={nothing}
        onTake={nothing}
        onDrop={nothing}
      />
    )
  },
  'host/turns-nobody': {
    render: () => (
      <TurnList
        turns={planTurns({ families: [], turns: [] }, DAYS.slice(0, 2))}
        joined={joined.map(({ familyId }) => familyId)}
        nameOf={nameOf}
        onPass={nothing}
        onTake={nothing}
        onDrop={nothing}
      />
    )
  },
  'child/5-7/activities': cards('5-7'),
  'child/8-12/activities': cards('8-12')
}
