import { passesGate } from '@/tests/passes-gate'
import { readText } from '@/utils/flow/read-text'
import { benchMessages } from './bench-messages'
import { workedFor } from './timing'
import { verdict } from './verdict'

const LENGTHS = [100, 1000, 10_000, 100_000]
/** Time grows with this power of the length; 1 is linear, and a clock is never quite. */
const EXPONENT_LIMIT = 1.2

const HOSTILE: Readonly<Record<string, string>> = {
  weekdays: 'Saturday ',
  hours: 'sat 3 ',
  figures: '1-1-1 ',
  digits: '7',
  letters: 'a',
  apostrophes: "a'a'",
  from: 'from 3 to ',
  invited: "you're invited to ",
  lines: '\n',
  brackets: '((((',
  names: "Mia's ",
  streets: '12 Mill ',
  evenings: 'dinner at 8 ',
  mornings: 'breakfast at 8 then dinner ',
  changes: 'I put 3pm not 4pm, moved to ',
  emoji: '🎉',
  cues: 'birthday party at ours on the 5th rsvp by '
}

const grow = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const context = { region: 'GB', sentAt: '2026-05-12T18:00', seenAt: null }
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  gate: passesGate,
  chain: text => readText({ key: 'k', text, sender: null }, context)
}

/** Milliseconds that one measurement takes at least, so that a clock can see it. */
const LEAST = 25

/** Milliseconds for one text. */
function timeOf(read: (text: string) => unknown, text: string): number {
  const start = workedFor()
  let worked = 0
  let times = 0
  for (let atOnce = 1; worked < LEAST; atOnce *= 2) {
    for (let i = 0; i < atOnce; i++) read(text)
    times += atOnce
    worked = workedFor() - start
  }
  return worked / times
}

/** The slope of time over length, both as logarithms (least squares). */
function exponentOf(times: readonly number[]): number {
  const points = times.map((time, i) => [Math.log(LENGTHS[i] ?? 1), Math.log(time)] as const)
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const spread = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  return points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / spread
}

/** How time grows with the length of a text, ordinary and hostile. */
export function benchGrowth(): boolean {
  const ordinary = benchMessages()
    .candidates.map(({ text }) => text)
    .join('\n')
  const texts = Object.entries({ ordinary, ...HOSTILE })
  return Object.entries(readers)
    .map(([reader, read]) => {
      const found = texts.map(([name, piece]) => {
        const times = LENGTHS.map(length => timeOf(read, grow(piece, length)))
        return { name, exponent: exponentOf(times), longest: times.at(-1) ?? 0 }
      })
      const words = found.map(
        ({ name, exponent, longest }) => `${name} ${exponent.toFixed(2)} (${longest.toFixed(0)} ms)`
      )
      const worst = Math.max(...found.map(({ exponent }) => exponent))
      return verdict(
        `Growth of the ${reader}, exponent from 100 to 100,000 characters`,
        worst,
        EXPONENT_LIMIT,
        `${worst.toFixed(2)} (at most ${EXPONENT_LIMIT}): ${words.join(', ')}`
      )
    })
    .every(Boolean)
}
