import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passTurn, planTurns, takeTurn, withOffer, withoutFamily } from '@/utils/act/host/rotate'
import { addDays } from '@/utils/kit/time'
import type { OptIn, Rotation, RotationFamily, Turn } from '@/utils/model/rotation'

const days = (count: number) => Array.from({ length: count }, (_, week) => addDays('2026-09-05', week * 7))
const family = (familyId: string, optIns: OptIn[] = ['home'], notOn: string[] = []): RotationFamily => ({
  familyId,
  optIns,
  notOn
})
const hosts = (turns: readonly Turn[]) => turns.map(({ hostId }) => hostId)
const turnsOf = (id: string, turns: readonly Turn[]) =>
  turns.flatMap(({ hostId, helperId }) => [hostId, helperId]).filter(each => each === id).length
const plan = (families: RotationFamily[], count: number) => planTurns({ families, turns: [] }, days(count))

describe('the next host', () => {
  it('is whoever had the fewest turns, then the longest ago', () => {
    expect(hosts(plan([family('a'), family('b'), family('c')], 7))).toEqual(['a', 'b', 'c', 'a', 'b', 'c', 'a'])
  })

  it('counts helping', () => {
    const [first, second] = plan([family('a'), family('b', ['home', 'food']), family('c')], 2)
    expect(first).toEqual({ day: '2026-09-05', hostId: 'a', helperId: 'b', passedIds: [] })
    expect(second?.hostId).toBe('c')
  })

  it('is nobody for whom the day does not suit, who only brings food, or who cannot now', () => {
    const families = [
      family('a', ['home'], ['2026-09-05']),
      family('b', ['food']),
      family('c', ['home', 'not-now']),
      family('d', ['outdoors'])
    ]
    expect(plan(families, 1)).toEqual([{ day: '2026-09-05', hostId: 'd', helperId: 'b', passedIds: [] }])
  })

  it('is whoever likes where nobody can', () => {
    expect(plan([], 2).map(({ hostId, helperId }) => [hostId, helperId])).toEqual([
      [null, null],
      [null, null]
    ])
    expect(hosts(plan([family('a', ['not-now']), family('b', ['home', 'not-now']), family('c', ['food'])], 2))).toEqual(
      [null, null]
    )
    expect(plan([family('a')], 0)).toEqual([])
  })
})

describe('a turn that is passed on', () => {
  const families = [family('a'), family('b'), family('c')]
  it('goes to the next, and is told to nobody else', () => {
    const turns = passTurn({ families, turns: plan(families, 1) }, '2026-09-05', 'a')
    expect(turns).toEqual([{ day: '2026-09-05', hostId: 'b', helperId: null, passedIds: ['a'] }])
    expect(passTurn({ families, turns }, '2026-09-05', 'c')).toEqual(turns)
    const all = ['b', 'c'].reduce((now, who) => passTurn({ families, turns: now }, '2026-09-05', who), turns)
    expect(hosts(all)).toEqual([null])
  })

  it('leaves a place in the queue as it was', () => {
    const turns = passTurn({ families, turns: plan(families, 1) }, '2026-09-05', 'a')
    expect(hosts(planTurns({ families, turns }, days(3)))).toEqual(['b', 'a', 'c'])
  })

  it('is not to be paid back: who passed six times hosts no more often than others from then on', () => {
    let turns: Turn[] = []
    for (const day of days(6)) {
      turns = planTurns({ families, turns }, [day])
      turns = passTurn({ families, turns }, day, 'a')
    }
    const later = planTurns({ families, turns }, days(15)).slice(6)
    expect(turnsOf('a', turns)).toBe(0)
    expect(turnsOf('a', later)).toBeLessThanOrEqual(4)
    for (const [i, { hostId }] of later.entries()) expect(hostId).not.toBe(later[i - 1]?.hostId)
  })

  it('counts what is planned later, and goes to no neighbour', () => {
    const turns = plan(families, 6)
    expect(hosts(turns)).toEqual(['a', 'b', 'c', 'a', 'b', 'c'])
    expect(hosts(passTurn({ families, turns }, '2026-09-05', 'a'))).toEqual(['c', 'b', 'c', 'a', 'b', 'c'])
    const [, , third] = passTurn({ families, turns }, '2026-09-19', 'c')
    expect(third?.hostId).not.toBe('c')
  })

  it('leaves the host where a helper passes, and the helper where a host does', () => {
    const helped = [family('a'), family('b', ['food']), family('c', ['food']), family('d')]
    const turns = plan(helped, 1)
    expect(turns).toMatchObject([{ hostId: 'a', helperId: 'b' }])
    expect(passTurn({ families: helped, turns }, '2026-09-05', 'b')).toMatchObject([{ hostId: 'a', helperId: 'c' }])
    expect(passTurn({ families: helped, turns }, '2026-09-05', 'a')).toMatchObject([{ hostId: 'd', helperId: 'b' }])
    const few = [family('a'), family('b', ['home', 'food'])]
    const two = plan(few, 1)
    expect(passTurn({ families: few, turns: two }, '2026-09-05', 'a')).toMatchObject([{ hostId: 'b', helperId: null }])
  })
})

describe('what was told already', () => {
  const families = [family('a'), family('b'), family('c')]
  const turns = plan(families, 4)
  const offered = (offer: RotationFamily, from = '2026-09-05') =>
    hosts(withOffer({ families, turns }, offer, from).turns)

  it('stays when dates are added, and when others leave', () => {
    expect(planTurns({ families, turns }, days(5)).slice(0, 4)).toEqual(turns)
    const fewer = withoutFamily({ families, turns } as unknown as Rotation, 'b', '2026-09-12')
    expect(hosts(fewer.turns)).toEqual(['a', 'c', 'c', 'a'])
    expect(hosts(withoutFamily({ families, turns } as unknown as Rotation, 'b', '2026-09-19').turns)).toEqual(
      hosts(turns)
    )
  })

  it('changes hands only where it does not suit the family any more', () => {
    expect(offered(family('d'))).toEqual(['a', 'b', 'c', 'a'])
    expect(offered(family('a', ['outdoors']))).toEqual(['a', 'b', 'c', 'a'])
    expect(offered(family('a', ['home'], ['2026-09-26']))).toEqual(['a', 'b', 'c', 'b'])
    expect(offered(family('a', ['not-now']))).toEqual(['c', 'b', 'c', 'b'])
    expect(offered(family('a', ['not-now']), '2026-09-12')).toEqual(['a', 'b', 'c', 'b'])
  })

  it('is offered to whoever joins only where it is open', () => {
    const some = [{ ...family('a'), notOn: ['2026-09-12'] }]
    const open = planTurns({ families: some, turns: [] }, days(2))
    expect(hosts(open)).toEqual(['a', null])
    expect(hosts(withOffer({ families: some, turns: open }, family('b'), '2026-09-05').turns)).toEqual(['a', 'b'])
    const helped = withOffer({ families: some, turns: open }, family('b', ['food']), '2026-09-05').turns
    expect(helped.map(({ hostId, helperId }) => [hostId, helperId])).toEqual([
      ['a', 'b'],
      [null, null]
    ])
  })

  it('can be taken by hand where it is open, and then stays', () => {
    const some = [family('a', ['food']), family('b', ['not-now'])]
    const open = plan(some, 2)
    const taken = takeTurn({ families: some, turns: open }, '2026-09-05', 'b')
    expect(taken).toMatchObject([{ hostId: 'b', helperId: 'a' }, { hostId: null }])
    expect(takeTurn({ families: some, turns: taken }, '2026-09-05', 'a')).toEqual(taken)
    const moved = withOffer({ families: some, turns: taken }, family('b', ['not-now'], ['2027-01-01']), '2026-09-05')
    expect(hosts(moved.turns)).toEqual(['b', null])
  })
})

describe('200 random seasons', () => {
  const optIns = fc.constantFrom<OptIn[]>(
    ['home'],
    ['outdoors'],
    ['home', 'food'],
    ['food'],
    ['not-now'],
    ['home', 'outdoors']
  )
  const free = fc.array(optIns, { minLength: 0, maxLength: 9 }).map(all => all.map((each, i) => family(`f${i}`, each)))
  const season = fc.record({
    families: free,
    count: fc.integer({ min: 0, max: 30 }),
    passes: fc.array(fc.tuple(fc.nat(29), fc.nat(8)), { maxLength: 12 })
  })
  const groupsOf = (families: RotationFamily[]) =>
    Object.values(Object.groupBy(families, each => each.optIns.join())).map(group => group ?? [])

  it('differ by one turn at most among equal offers', () => {
    fc.assert(
      fc.property(season, ({ families, count }) => {
        const turns = plan(families, count)
        for (const group of groupsOf(families)) {
          const counts = group.map(({ familyId }) => turnsOf(familyId, turns))
          expect(Math.max(...counts, 0) - Math.min(...counts, Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 200 }
    )
  })

  it('take nobody who cannot, and leave no date open that somebody could take', () => {
    fc.assert(
      fc.property(season, fc.array(fc.nat(29), { maxLength: 10 }), ({ families, count }, away) => {
        const all = families.map((each, i) => ({
          ...each,
          notOn: away.filter(week => week % (i + 1) === 0).map(week => days(30)[week] ?? '')
        }))
        for (const { day, hostId, helperId } of plan(all, count)) {
          const host = all.find(({ familyId }) => familyId === hostId)
          const could = all.some(
            each =>
              !each.optIns.includes('not-now') &&
              !each.notOn.includes(day) &&
              each.optIns.some(offer => offer === 'home' || offer === 'outdoors')
          )
          expect(hostId !== null).toBe(could)
          expect(host?.notOn.includes(day) ?? false).toBe(false)
          expect(helperId === null || helperId !== hostId).toBe(true)
        }
      }),
      { numRuns: 200 }
    )
  })

  it('leave every other turn as it was, whatever one family changes', () => {
    const change = fc.record({ family: fc.nat(8), optIns, away: fc.array(fc.nat(29), { maxLength: 4 }) })
    fc.assert(
      fc.property(season, change, ({ families, count }, { family: index, optIns: offers, away }) => {
        const turns = plan(families, count)
        const offer = family(
          `f${index}`,
          offers,
          away.map(week => days(30)[week] ?? '')
        )
        const after = withOffer({ families, turns }, offer, '2026-09-05').turns
        for (const [i, { hostId, helperId }] of turns.entries()) {
          const isOther = (id: string | null) => id !== null && id !== offer.familyId
          if (isOther(hostId)) expect(after[i]?.hostId).toBe(hostId)
          if (isOther(hostId) && isOther(helperId)) expect(after[i]?.helperId).toBe(helperId)
        }
      }),
      { numRuns: 200 }
    )
  })

  it('never charge for a skip: nobody hosts twice running while others can, and those who never skipped stay even', () => {
    fc.assert(
      fc.property(season, ({ families, count, passes }) => {
        const hosting = families.filter(each => each.optIns.includes('home') && !each.optIns.includes('food'))
        let turns: Turn[] = []
        for (const [week, day] of days(count).entries()) {
          turns = planTurns({ families: hosting, turns }, [day])
          const skips = passes.some(([when]) => when === week)
          const host = turns.at(-1)?.hostId
          if (skips && host === 'f0') turns = passTurn({ families: hosting, turns }, day, 'f0')
        }
        for (const [i, { hostId, passedIds }] of turns.entries()) {
          const canOthers = hosting.some(({ familyId }) => familyId !== hostId && !passedIds.includes(familyId))
          if (i > 0 && canOthers && hostId !== null) expect(hostId).not.toBe(turns[i - 1]?.hostId)
        }
        const group = hosting.filter(each => each.familyId !== 'f0' && each.optIns.join() === 'home')
        const counts = group.map(({ familyId }) => turnsOf(familyId, turns))
        expect(Math.max(...counts, 0) - Math.min(...counts, Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(1)
        const skipper = hosting.find(({ familyId }) => familyId === 'f0')
        if (skipper?.optIns.join() === 'home' && counts.length > 0)
          expect(turnsOf('f0', turns)).toBeLessThanOrEqual(Math.max(...counts) + 1)
      }),
      { numRuns: 200 }
    )
  })
})
