import type { Atom } from '../atom'
import { type Beside, isLater, type Occasion } from './occasions'
import type { Clock } from './written-clock'

/** Hours at which a dinner may begin, as they are written; from `alone` on only one without an end. */
const EVENING = { from: 5, alone: 9, to: 10 }
/** Hours at which a breakfast may, and a hike; from `behind` on where it is named only behind the hour. */
const MORNING = { from: 6, behind: 8, to: 11 }

interface Context extends Beside {
  sentences: readonly number[]
}

type ClockAtom = Extract<Atom, { kind: 'clock' }>

/**
 * "Cena sabato alle 8", "Spieleabend um 8", "Frühstück um 8": what is of the evening or the morning says which half of
 * the day an hour of its sentence is in. What comes later, "hike at 8, then dinner", has no part in it.
 */
export function withOccasions(
  atoms: readonly Atom[],
  occasions: readonly Occasion[],
  context: Context
): readonly Atom[] {
  if (occasions.length === 0) return atoms
  const told = bySentence(atoms.filter(isClock), context.sentences, occasions)
  const half = new Map<Atom, Occasion['half']>(told.flatMap(each => halvesOf(each, context)))
  return atoms.map((atom, i) => {
    const known = isOfMorning(atom, atoms[i + 1]) ? undefined : half.get(atom)
    return known && isClock(atom) ? { ...atom, clock: { ...atom.clock, half: known, supposed: true } } : atom
  })
}

const isClock = (atom: Atom): atom is ClockAtom => atom.kind === 'clock'

/** The half of the day of each hour: that of what is named last before it, or first in its sentence. */
function halvesOf({ hours, named }: Told, context: Context): [hour: Atom, half: Occasion['half']][] {
  const later = laterOf({ hours, named }, context)
  const first = named.find(each => !later.has(each))
  const taken = new Set<Occasion>()
  let passed = 0
  let before: Occasion | undefined
  return hours.flatMap(hour => {
    for (; passed < named.length && (named[passed]?.at ?? 0) < hour.first; passed++) {
      const next = named[passed]
      if (next && (!before || !later.has(next))) before = next
    }
    const own = before ?? first
    if (!own) return []
    const isOwn = mayBe(own, hour, taken)
    taken.add(own)
    return isOwn ? [[hour, own.half]] : []
  })
}

/** What begins later than an hour of its own sentence. One pass over both, since each is in order. */
function laterOf({ hours, named }: Told, context: Context): ReadonlySet<Occasion> {
  const { sentences } = context
  let at = 0
  const isTold = (occasion: Occasion): boolean => {
    if (sentences[occasion.at] !== hours[0]?.sentence) return false
    while (at < hours.length && (hours[at]?.first ?? 0) < occasion.at) at++
    return isLater(occasion, hours[at - 1], hours[at], context)
  }
  return new Set(named.filter(isTold))
}

interface Told {
  hours: ClockAtom[]
  named: Occasion[]
}

/** Furthest that the hour of a breakfast stands behind it, in sentences. */
const NEXT = 1

/** "Cena el viernes. Quedamos a las 9": where an occasion's sentence tells no hour, the next one that does is meant. */
function bySentence(
  clocks: readonly ClockAtom[],
  sentences: readonly number[],
  occasions: readonly Occasion[]
): readonly Told[] {
  const told = new Map<number, Told>()
  for (const clock of clocks) {
    const same = told.get(clock.sentence)
    if (same) same.hours.push(clock)
    else told.set(clock.sentence, { hours: [clock], named: [] })
  }
  const all = [...told]
  let at = 0
  for (const occasion of occasions) {
    const sentence = sentences[occasion.at] ?? 0
    while (at < all.length && (all[at]?.[0] ?? 0) < sentence) at++
    const [number = 0, next] = all[at] ?? []
    if (next && (occasion.half === 'pm' || number - sentence <= NEXT)) next.named.push(occasion)
  }
  return [...told.values()].filter(({ named }) => named.length > 0)
}

/** A breakfast says when it begins, and nothing of the hours behind. */
function mayBe(occasion: Occasion, { first, clock, endClock }: ClockAtom, taken: ReadonlySet<Occasion>): boolean {
  if (clock.half !== null || clock.exact) return false
  if (occasion.half === 'pm') return mayBeEvening(clock, endClock)
  const from = occasion.at < first ? MORNING.from : MORNING.behind
  return clock.hour >= from && clock.hour <= MORNING.to && !taken.has(occasion)
}

/** "Film night and sleepover, back at 10 the next morning". */
const isOfMorning = ({ next }: Atom, after: Atom | undefined): boolean =>
  after?.kind === 'day' && after.day.part === 'morning' && after.first - next <= 1

const mayBeEvening = ({ hour }: Clock, end: Clock | null): boolean =>
  hour >= EVENING.from && hour <= EVENING.to && (hour < EVENING.alone || end === null)
