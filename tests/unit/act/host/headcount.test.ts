import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headcount, likelyFamily, sameFamily, totalsOf } from '@/utils/act/host/headcount'
import type { Family, Rsvp } from '@/utils/model/rsvp'

const kim: Family = { id: 'kim', name: 'Kim', senders: ['Kim P.', 'kim@example.org'], usedOn: '2026-11-18' }
const lee: Family = { id: 'lee', name: 'Lee', senders: ['Lee'], usedOn: '2026-11-18' }
const evidence = { start: 0, end: 3, words: 'yes' }
let next = 0
const rsvp = (minute: number, more: Partial<Rsvp>): Rsvp => ({
  key: `m${next++}`,
  arrival: next,
  gatheringId: 'g',
  conversationKey: 'whatsapp/class',
  sender: 'Kim P.',
  at: `2026-11-18T10:${String(minute).padStart(2, '0')}:00Z`,
  state: 'confirmed',
  revision: '0',
  familyId: 'kim',
  partstat: 'ACCEPTED',
  children: null,
  adults: null,
  food: '',
  by: null,
  evidence,
  ...more
})
const rows = (...rsvps: Rsvp[]) => headcount(rsvps, [kim, lee])

describe('a row', () => {
  it('is there for each family whose answer was confirmed, and for no suggestion', () => {
    expect(
      rows(rsvp(1, {}), rsvp(2, { familyId: 'lee', state: 'suggested' }), rsvp(3, { familyId: null }))
    ).toMatchObject([{ familyId: 'kim', name: 'Kim', partstat: 'ACCEPTED', where: ['whatsapp/class'] }])
    expect(rows()).toEqual([])
  })

  it('follows yes, then no, then yes', () => {
    const answers = [rsvp(1, { children: 2 }), rsvp(2, { partstat: 'DECLINED' }), rsvp(3, { children: 1 })]
    expect(rows(...answers.slice(0, 2))).toMatchObject([{ partstat: 'DECLINED', children: null }])
    expect(rows(...answers.toReversed())).toMatchObject([{ partstat: 'ACCEPTED', children: 1 }])
  })

  it('is one for a family in two channels', () => {
    const mail = rsvp(5, {
      partstat: null,
      adults: 1,
      food: 'no nuts',
      conversationKey: 'gmail/me/7',
      sender: 'kim@example.org'
    })
    expect(rows(rsvp(1, { children: 2 }), mail)).toEqual([
      {
        familyId: 'kim',
        name: 'Kim',
        partstat: 'ACCEPTED',
        children: 2,
        adults: 1,
        food: 'no nuts',
        by: null,
        where: ['whatsapp/class', 'gmail/me/7']
      }
    ])
  })

  it('forgets the numbers of another status, and keeps what they eat', () => {
    const maybe = rsvp(2, { partstat: 'TENTATIVE', by: '2026-11-20' })
    expect(rows(rsvp(1, { children: 2, food: 'vegan' }), maybe)).toMatchObject([
      { partstat: 'TENTATIVE', children: null, food: 'vegan', by: '2026-11-20' }
    ])
  })

  it('follows the page where two answers share a minute', () => {
    const answers = [
      rsvp(1, { key: 'z', arrival: 1 }),
      rsvp(1, { key: 'a', arrival: 2, partstat: 'DECLINED' }),
      rsvp(1, { key: 'm', arrival: 3, partstat: 'TENTATIVE' })
    ]
    expect(rows(...answers.toReversed())).toMatchObject([{ partstat: 'TENTATIVE' }])
    expect(rows(...answers.slice(0, 2))).toMatchObject([{ partstat: 'DECLINED' }])
  })

  it('does not depend on the order of confirming', () => {
    const one = fc.record({
      minute: fc.nat(59),
      partstat: fc.constantFrom('ACCEPTED', 'DECLINED', 'TENTATIVE', null),
      children: fc.option(fc.nat(4)),
      familyId: fc.constantFrom('kim', 'lee')
    })
    fc.assert(
      fc.property(fc.array(one), all => {
        const rsvps = all.map(({ minute, ...more }) => rsvp(minute, more as Partial<Rsvp>))
        expect(rows(...rsvps.toReversed()).map(({ where: _, ...row }) => row)).toEqual(
          rows(...rsvps).map(({ where: _, ...row }) => row)
        )
      })
    )
  })
})

describe('the totals', () => {
  it('are one line', () => {
    const all = rows(
      rsvp(1, { children: 2, adults: 1 }),
      rsvp(2, { familyId: 'lee', partstat: 'TENTATIVE', by: '2026-11-20' })
    )
    expect(totalsOf(all, 4)).toEqual({
      families: 1,
      children: 2,
      adults: 1,
      maybe: 1,
      maybeUntil: '2026-11-20',
      noAnswer: 2,
      isAtLeast: false
    })
    expect(totalsOf(rows(rsvp(1, {})), null)).toMatchObject({ children: 1, noAnswer: null, isAtLeast: true })
    expect(totalsOf(all, 1).noAnswer).toBe(0)
    expect(totalsOf([], null)).toMatchObject({ families: 0, children: 0, maybeUntil: null })
  })
})

describe('whose an answer probably is', () => {
  it.each([
    ['kim p.', 'kim'],
    ['KIM@example.org', 'kim'],
    ['Noor', null],
    [null, null]
  ])('%s: %s', (sender, id) => expect(likelyFamily(sender, [kim, lee])).toBe(id))

  it('is left to the parent where two share a name', () =>
    expect(likelyFamily('Lee', [lee, { ...lee, id: 'other' }])).toBeNull())
})

describe('the family that a new name means', () => {
  const bare: Family = { ...lee, id: 'bare', name: 'Noor', senders: [] }
  it.each<[string, string | null, string | null]>([
    ['kim', 'KIM P.', 'kim'],
    ['Kim', 'Kim Q.', null],
    ['Kim and Bo', 'Kim P.', null],
    ['Kim', null, null],
    ['noor', null, 'bare'],
    ['Noor', 'Noor', null]
  ])('%s, who writes as %s: %s', (name, sender, id) =>
    expect(sameFamily(name, sender, [kim, lee, bare])?.id ?? null).toBe(id)
  )

  it('is a new one where two are alike', () =>
    expect(sameFamily('Lee', 'Lee', [lee, { ...lee, id: 'other' }])).toBeNull())
})
