import type { Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import type { MessageClass } from '@/utils/model/reading'
import { wordPieces } from './word-pieces'

export const CLASSES = [
  'invite',
  'plan',
  'update',
  'cancel',
  'reply-yes',
  'reply-no',
  'reply-maybe',
  'other'
] as const satisfies readonly MessageClass[]
/** The letter of each class in what was learnt. */
export const LETTERS = 'ipucynmo'

/** A share of 1 for each class. */
export type Shares = Readonly<Record<MessageClass, number>>

/** What the single words of a text, and pairs of them, make of it: multinomial logistic regression, linear in the text. */
export function sharesOf(tokens: Tokens, language: Language): Shares {
  const weights = weightsOf(language)
  const sums = [...(weights.get('') ?? CLASSES.map(() => 0))]
  for (const piece of wordPieces(tokens, language)) {
    const said = weights.get(piece)
    if (said) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (said[i] ?? 0)
  }
  const shares = softmax(sums)
  return Object.fromEntries(CLASSES.map((name, i) => [name, shares[i] ?? 0])) as Shares
}

/** Shares of 1 by sums of weights; the largest is taken from each, so that none is too large to be raised. */
export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const raised = sums.map(sum => Math.exp(sum - most))
  const all = raised.reduce((total, each) => total + each, 0)
  return raised.map(each => each / all)
}

/** What a piece says for or against each of `CLASSES`. */
type Weights = readonly number[]

const known = new WeakMap<readonly string[], ReadonlyMap<string, Weights>>()

/** `hi all c5o-12`: a piece, and its weights in tenths, each behind the letter of a class. Read once, on first use. */
function weightsOf({ learned }: Language): ReadonlyMap<string, Weights> {
  let weights = known.get(learned)
  if (!weights) {
    weights = new Map(learned.map(parseLine))
    known.set(learned, weights)
  }
  return weights
}

/** The bias is the line without a piece. */
function parseLine(line: string): [piece: string, weights: Weights] {
  const end = line.lastIndexOf(' ')
  return [line.slice(0, Math.max(end, 0)), parseWeights(line.slice(end + 1))]
}

function parseWeights(written: string): Weights {
  const weights = CLASSES.map(() => 0)
  for (const [, letter = '', tenths] of written.matchAll(/([a-z])(-?\d+)/g)) {
    weights[LETTERS.indexOf(letter)] = Number(tenths) / 10
  }
  return weights
}
