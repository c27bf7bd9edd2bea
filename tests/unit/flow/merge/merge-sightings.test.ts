import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeSightings } from '@/utils/flow/merge/merge-sightings'
import { readMessage } from '@/utils/flow/run'
import { type Edits, NO_DAY, type Sighting } from '@/utils/model/invitation'

const CONTEXT = { zone: 'Europe/London', region: 'GB' }
const ID = 'party'
/** All was read late in one evening. */
const READ = '2026-06-01T18:00:00Z'

/** A message of one conversation, read as the background reads it. */
function sighting(key: string, text: string, instant: string | null, sender: string | null = null): Sighting {
  const sentAt: Sighting['sentAt'] = instant === null ? { instant, source: 'unknown' } : { instant, source: 'machine' }
  const reading = readMessage({ key, text, sender, sentAt }, CONTEXT)
  return {
    key,
    revision: key,
    origin: 'whatsapp',
    conversation: null,
    sender,
    own: false,
    text,
    sentAt,
    knownAt: READ,
    reading,
    invitationIds: reading.parties.map(() => ID)
  }
}

const invite = sighting(
  '1',
  "You're invited to Mia's party! Saturday 6 June, 2-4pm at Bounce Town",
  '2026-05-12T10:00:00Z'
)
const later = sighting('2', "Change of plan: Mia's party is now at 3pm", '2026-05-13T10:00:00Z')
const moved = sighting('3', "We've had to move Mia's party to Sunday 7 June", '2026-05-14T10:00:00Z')
const off = sighting('4', "So sorry, Mia's party is cancelled", '2026-05-15T10:00:00Z')
const again = sighting(
  '5',
  "You're invited to Mia's party! Saturday 13 June, 2-4pm at Bounce Town",
  '2026-05-16T10:00:00Z'
)
const reply = sighting('6', 'Thanks for the invite, see you Saturday 20 June!', '2026-05-17T10:00:00Z')
const all = [invite, later, moved, off, again, reply]
const merge = (sightings: readonly Sighting[], edits: Edits = {}) => mergeSightings(ID, sightings, edits)

describe('one party from many messages', () => {
  test('one message is as it was read', () => {
    const merged = merge([invite])
    expect(merged.facts.start?.value).toBe('2026-06-06T14:00')
    expect(merged).toMatchObject({ history: [], cancelled: false, lastDay: '2026-06-06' })
  })
  test.each([
    ['Pick up for Mia on Saturday is 4.30 instead of 4', '2026-06-06T16:30'],
    ['Pick up on Friday is 4.30 instead of 4', '2026-06-06T16:00'],
    ["Mia's party on Saturday finishes at 5 not at 4", '2026-06-06T17:00'],
    ["Mia's party: pick up is now 5 not 4", '2026-06-06T17:00'],
    ["Mia's party now goes on until 5", '2026-06-06T17:00'],
    ["Mia's party now finishes at 1.30pm", '2026-06-06T16:00']
  ])('when it ends changes alone, on its own day: %s', (text, end) => {
    const { facts } = merge([invite, sighting('2', text, '2026-06-02T10:00:00Z')])
    expect([facts.start?.value, facts.end?.value]).toEqual(['2026-06-06T14:00', end])
  })
  test('and before any day is known it joins the hour of the beginning', () => {
    const open = sighting('1', "You're invited to Mia's party, 2-4pm, day to follow", '2026-05-12T10:00:00Z')
    const fetched = sighting('2', "Mia's party: pick up is now 5 not 4", '2026-05-13T10:00:00Z')
    const { facts } = merge([open, fetched], { start: '2026-06-06T14:00' })
    expect([facts.start?.value, facts.end?.value]).toEqual(['2026-06-06T14:00', '2026-06-06T17:00'])
  })
  test('and without a day on that of the end which is known: the morning after', () => {
    const night = sighting('1', "Mia's sleepover! Saturday 6 June 6pm to Sunday 7 June 10am", '2026-05-12T10:00:00Z')
    const { facts } = merge([night, sighting('2', "Mia's sleepover: pick up by 9 now not 10", '2026-06-02T10:00:00Z')])
    expect([facts.start?.value, facts.end?.value]).toEqual(['2026-06-06T18:00', '2026-06-07T09:00'])
  })
  test.each([
    ["Mia's party is moved from Saturday to Sunday, same time", '2026-06-07T14:00'],
    ["Mia's party on Saturday starts at 3 instead of 2", '2026-06-06T15:00'],
    ["Mia's party on Saturday starts at 3, not at 2", '2026-06-06T15:00']
  ])('the new day or hour counts: %s', (text, start) =>
    expect(merge([invite, sighting('2', text, '2026-06-02T10:00:00Z')]).facts.start?.value).toBe(start)
  )
  test('a later hour joins the day; the stated end stays, and the same length is asked about', () => {
    const { facts, history, questions } = merge([invite, later])
    expect(questions).toContainEqual({ about: 'end', why: 'choose' })
    expect(facts.start?.value).toBe('2026-06-06T15:00')
    expect(facts.end).toMatchObject({
      value: '2026-06-06T16:00',
      certainty: 'implied',
      alternatives: ['2026-06-06T17:00']
    })
    expect(history[0]).toMatchObject({
      knownAt: READ,
      about: 'start',
      before: '2026-06-06T14:00',
      after: '2026-06-06T15:00',
      messageKey: '2'
    })
  })
  test('another day keeps the hours', () => {
    const { facts, lastDay } = merge([invite, moved])
    expect([facts.start?.value, facts.end?.value]).toEqual(['2026-06-07T14:00', '2026-06-07T16:00'])
    expect(facts.venue?.value).toBe('Bounce Town')
    expect(lastDay).toBe('2026-06-07')
  })
  test('a cancellation is history, and a new invitation revives it', () => {
    expect(merge([invite, off])).toMatchObject({ cancelled: true, history: [{ about: 'cancelled', messageKey: '4' }] })
    expect(merge([invite, off, again])).toMatchObject({
      cancelled: false,
      facts: { start: { value: '2026-06-13T14:00' } }
    })
  })
  test('an answer changes nothing', () => {
    const { facts, history } = merge([invite])
    expect(merge([invite, reply])).toMatchObject({ facts, history })
  })
  test('in one minute an invitation comes before its change, and that before its end, whatever their keys', () => {
    const at = '2026-05-12T10:00:00Z'
    const same = [sighting('z', invite.text, at), sighting('y', later.text, at), sighting('x', off.text, at)]
    expect(merge(same)).toMatchObject({ cancelled: true, facts: { start: { value: '2026-06-06T15:00' } } })
  })
  test('a change that does not say of what keeps the old reading beside the new one', () => {
    const vague = sighting('7', 'Slight change, we start at 3 now', '2026-05-13T10:00:00Z')
    expect(merge([invite, vague]).facts.start).toMatchObject({
      value: '2026-06-06T15:00',
      certainty: 'implied',
      alternatives: ['2026-06-06T14:00']
    })
  })
  test('"the party" is the host’s word only where a name, or a talk of two, says who the host is', () => {
    const startOf = (group: boolean | null, host: string | null, writer: string | null) => {
      const conversation: Sighting['conversation'] = { key: 'c', weak: true, site: 'whatsapp', title: 'c', group }
      const news = sighting('n', 'The birthday party starts at 5pm instead', '2026-05-13T10:00:00Z', writer)
      return merge([{ ...invite, sender: host }, news].map(each => ({ ...each, conversation }))).facts.start
    }
    const isKnown = { value: '2026-06-06T17:00', certainty: 'known' }
    const isDoubted = { value: '2026-06-06T17:00', certainty: 'implied', alternatives: ['2026-06-06T14:00'] }
    expect(startOf(true, null, null)).toMatchObject(isDoubted)
    expect(startOf(null, null, null)).toMatchObject(isDoubted)
    expect(startOf(true, 'Jo', 'Kim')).toMatchObject(isDoubted)
    expect(startOf(true, 'Jo', 'Jo')).toMatchObject(isKnown)
    expect(startOf(false, null, null)).toMatchObject(isKnown)
  })
  test('messages of another party do not count', () =>
    expect(mergeSightings('other', all, {})).toMatchObject({ facts: {}, lastDay: NO_DAY }))
})

describe('a change that a guest asks for', () => {
  const party = sighting('a', "You're invited to Mia's party! Saturday 6 June, 2-4pm", '2026-05-12T10:00:00Z', 'Jo')
  const asked = sighting('b', 'Can we make it Sunday 7 June instead?', '2026-05-13T10:00:00Z', 'Sam')
  const yes = (sender: string) => sighting('c', 'Yes please, that works!', '2026-05-13T11:00:00Z', sender)
  const startOf = (...sightings: Sighting[]) => merge(sightings).facts.start?.value
  test('changes nothing by itself, nor by what another guest says', () => {
    expect(startOf(party, asked)).toBe('2026-06-06T14:00')
    expect(startOf(party, asked, yes('Kim'))).toBe('2026-06-06T14:00')
  })
  test('counts when the host agrees, with the words that asked', () => {
    expect(startOf(party, asked, yes('Jo'))).toBe('2026-06-07T14:00')
    expect(merge([yes('Jo'), asked, party]).history[0]).toMatchObject({ about: 'start', messageKey: 'b' })
  })
})

describe('questions', () => {
  const vague = sighting('7', "You're invited to Leo's birthday party!", '2026-05-12T10:00:00Z')
  const when = sighting('8', "Leo's party is now on Saturday 6 June at 3pm at The Barn", '2026-05-13T10:00:00Z')
  test('stay open until a message answers them', () => {
    expect(merge([vague]).questions.map(({ about }) => about)).toEqual(expect.arrayContaining(['start', 'venue']))
    expect(merge([vague, when]).questions.map(({ about }) => about)).not.toContain('start')
  })
  test('are closed by the parent', () =>
    expect(merge([vague], { start: '2026-06-06T15:00' }).questions.map(({ about }) => about)).not.toContain('start'))
})

describe('the parent’s edits', () => {
  test.each<[string, Edits, string | undefined]>([
    ['a start after the end', { start: '2026-06-13T14:00' }, undefined],
    ['a start on a day before', { start: '2026-05-30T14:00' }, undefined],
    ['a start after an end that was typed too', { start: '2026-06-13T14:00', end: '2026-06-06T16:00' }, undefined],
    ['an end before the start', { end: '2026-06-06T13:00' }, undefined],
    ['a start on the same day', { start: '2026-06-06T15:00' }, '2026-06-06T16:00'],
    ['both', { start: '2026-06-13T14:00', end: '2026-06-13T16:00' }, '2026-06-13T16:00']
  ])('%s: the end is asked again where it is left behind', (_, edits, end) => {
    const { facts, questions, lastDay } = merge([invite], edits)
    expect(facts.end?.value).toBe(end)
    expect(questions.filter(({ about }) => about === 'end')).toEqual(
      end === undefined ? [{ about: 'end', why: 'missing' }] : []
    )
    expect(lastDay).toBe(facts.start?.value.slice(0, 10))
  })
  test('win over every message', () =>
    expect(merge(all, { start: '2026-06-20T10:00' }).facts.start).toEqual({
      value: '2026-06-20T10:00',
      certainty: 'edited',
      source: null,
      alternatives: []
    }))
  test('remove a fact with null', () => expect(merge([invite], { venue: null }).facts.venue).toBeUndefined())
})

describe('the last day', () => {
  test('is unknown while no day is known', () => expect(merge([]).lastDay).toBe(NO_DAY))
  test.each([
    ['2026-06-06T18:00', '2026-06-07T10:00', '2026-06-07'],
    ['2026-06-06T18:00', '2026-06-07T00:00', '2026-06-06'],
    ['2026-06-06', '2026-06-08', '2026-06-07'],
    ['2026-06-06', '2026-06-07', '2026-06-06']
  ])('%s to %s', (start, end, last) => expect(merge([invite], { start, end }).lastDay).toBe(last))
})

test('the order of arrival and repeats change nothing', () => {
  const expected = merge(all)
  const arrivals = fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })
  fc.assert(
    fc.property(arrivals, sightings => {
      expect(merge(sightings)).toEqual(expected)
    })
  )
})
const GROUP = { key: 'class', weak: false, site: 'whatsapp', title: 'Class', group: true } as const
const host = (key: string, text: string, minute: string) => sighting(key, text, `2026-05-12T10:${minute}:00Z`, 'Jo')
const guest = (key: string, text: string, minute: string) => sighting(key, text, `2026-05-12T10:${minute}:00Z`, 'Sam')
const answer = (key: string, minute: string, more: Partial<Sighting> = {}): Sighting => {
  const bare = host(key, 'yes', minute)
  const reading = { ...bare.reading, class: 'reply-yes' as const, parties: [{ facts: {}, questions: [] }] }
  return { ...bare, reading, invitationIds: [ID], ...more }
}
const asking = guest('q1', 'Can we make it Sunday 7 June instead?', '01')
const asksFriday = guest('q2', 'Could we move it to Friday 5 June?', '03')
const settledYes = { ...guest('q3', 'Can we make it 3pm instead?', '05'), settled: true }
const settledNo = { ...guest('q4', 'Can we make it 9pm instead?', '05'), settled: false }
const newer: Sighting = { ...again, key: 'ics/a/2', sentAt: { instant: null, source: 'unknown' }, sequence: 2 }
const older: Sighting = { ...invite, key: 'ics/a/1', sentAt: { instant: null, source: 'unknown' }, sequence: 1 }
const unplaced: Sighting = { ...later, key: 'u', reading: { ...later.reading }, invitationIds: [], perhaps: [ID] }
const thread = [
  host('i', invite.text, '00'),
  asking,
  answer('y1', '02'),
  answer('y2', '02'),
  asksFriday,
  answer('y3', '03', { conversation: GROUP }),
  settledYes,
  settledNo,
  newer,
  older,
  unplaced
]

test('proposals, answers, versions and open questions come out the same in every order, however often', () => {
  const arrivals = fc
    .subarray(thread)
    .chain(part => fc.tuple(fc.constant(part), fc.shuffledSubarray([...part, ...part], { minLength: part.length * 2 })))
  fc.assert(
    fc.property(arrivals, ([part, shuffled]) => {
      expect(merge(shuffled)).toEqual(merge(part))
    })
  )
})

test('in one minute a question comes before its answer, whatever their keys', () => {
  const merged = merge([answer('a', '01'), host('i', invite.text, '00'), asking])
  expect(merged.facts.start?.value).toBe('2026-06-07T14:00')
})

test('what the parent settled counts as they said', () => {
  const base = host('i', invite.text, '00')
  expect(merge([base, settledYes]).facts.start?.value).toBe('2026-06-06T15:00')
  expect(merge([base, settledNo])).toMatchObject({ facts: { start: { value: '2026-06-06T14:00' } }, asked: [] })
})

test('a change of unknown time that the parent took for this party counts behind the invitation', () => {
  const undated = { ...guest('q5', 'Can we make it 3pm instead?', '05'), sentAt: newer.sentAt, settled: true }
  expect(merge([host('i', invite.text, '00'), undated]).facts.start?.value).toBe('2026-06-06T15:00')
})

test('the higher version of an event counts, and the change is told', () => {
  expect(merge([newer, older])).toMatchObject({
    facts: { start: { value: '2026-06-13T14:00' } },
    history: expect.arrayContaining([expect.objectContaining({ about: 'start', before: '2026-06-06T14:00' })])
  })
})

test('the order of arrival changes nothing for any part of them', () => {
  const arrivals = fc
    .subarray(all)
    .chain(part => fc.tuple(fc.constant(part), fc.shuffledSubarray(part, { minLength: part.length })))
  fc.assert(
    fc.property(arrivals, ([part, shuffled]) => {
      expect(merge(shuffled)).toEqual(merge(part))
    })
  )
})
