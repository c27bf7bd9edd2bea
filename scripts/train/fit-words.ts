import { softmax } from '@/utils/flow/detect/word-model'

/** The pieces of one message, and the index of its class. */
export interface WordExample {
  pieces: readonly string[]
  label: number
}

/** The weights of each piece, one for each class, 0 for most; the bias is that of the empty piece. */
export type WordModel = ReadonlyMap<string, readonly number[]>

/** Messages that must hold a piece; times that all messages are looked at. */
const LEAST = 3
const ROUNDS = 12
/** How fast each weight moves, how much must speak for one before it is more than 0, and how it is pulled back. */
const RATE = 1
const SPARSE = 20
const PULL = 1
/** Share of the pieces of a message that are not looked at in a round, so that none is relied on alone. */
const DROPPED = 0.1

/**
 * Multinomial logistic regression with few weights: FTRL-Proximal (McMahan et al., "Ad Click Prediction", 2013), which
 * leaves at 0 what little speaks for. The same on every machine: its random numbers are its own.
 */
export function fitWords(examples: readonly WordExample[], classes: number): WordModel {
  const vocabulary = vocabularyOf(examples)
  const size = vocabulary.length * classes
  const state = { sums: new Float64Array(size), squares: new Float64Array(size), weights: new Float64Array(size) }
  const indexOf = new Map(vocabulary.map((piece, i) => [piece, i]))
  const rows = examples.map(({ pieces, label }) => ({
    pieces: ['', ...pieces].flatMap(piece => indexOf.get(piece) ?? []),
    label
  }))
  const random = randomNumbers()
  for (let round = 0; round < ROUNDS; round++) {
    for (const { pieces, label } of shuffled(rows, random)) {
      learn(
        state,
        pieces.filter(() => random() >= DROPPED),
        label,
        classes
      )
    }
  }
  const weightsAt = (i: number) => Array.from(state.weights.subarray(i * classes, (i + 1) * classes))
  return new Map(vocabulary.map((piece, i) => [piece, weightsAt(i)]))
}

function vocabularyOf(examples: readonly WordExample[]): string[] {
  const counts = new Map([['', LEAST]])
  for (const piece of examples.flatMap(({ pieces }) => pieces)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= LEAST).map(([piece]) => piece)
}

interface State {
  sums: Float64Array
  squares: Float64Array
  weights: Float64Array
}

function learn({ sums, squares, weights }: State, pieces: readonly number[], label: number, classes: number): void {
  const shares = sharesOf(weights, pieces, classes)
  for (const [at, share] of shares.entries()) {
    const slope = share - (at === label ? 1 : 0)
    for (const piece of pieces) {
      const i = piece * classes + at
      const square = (squares[i] ?? 0) + slope * slope
      const step = (Math.sqrt(square) - Math.sqrt(squares[i] ?? 0)) / RATE
      const sum = (sums[i] ?? 0) + slope - step * (weights[i] ?? 0)
      squares[i] = square
      sums[i] = sum
      const beyond = Math.max(0, Math.abs(sum) - SPARSE)
      weights[i] = (-Math.sign(sum) * beyond) / ((1 + Math.sqrt(square)) / RATE + PULL)
    }
  }
}

function sharesOf(weights: Float64Array, pieces: readonly number[], classes: number): number[] {
  const sumOf = (at: number) => pieces.reduce((sum, piece) => sum + (weights[piece * classes + at] ?? 0), 0)
  return softmax(Array.from({ length: classes }, (_, at) => sumOf(at)))
}

/** Numbers from 0 to 1 (Park and Miller's "minimal standard", 1993). */
function randomNumbers(): () => number {
  let state = 1
  return () => {
    state = (state * 48_271) % 0x7fffffff
    return state / 0x7fffffff
  }
}

function shuffled<Item>(list: readonly Item[], random: () => number): Item[] {
  return list
    .map(item => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
