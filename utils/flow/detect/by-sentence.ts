import type { FoundSignal } from './find-signals'

const SENTENCE_END = /[.!?](?:\s|$)|\n/

/** Signals in the order of the text, cut where a sentence or a line ends between two of them. */
export function bySentence(signals: readonly FoundSignal[], text: string): FoundSignal[][] {
  const sentences: FoundSignal[][] = []
  signals.forEach((each, i) => {
    const before = signals[i - 1]
    const open = before && !SENTENCE_END.test(text.slice(before.end, each.start)) ? sentences.at(-1) : undefined
    if (open) open.push(each)
    else sentences.push([each])
  })
  return sentences
}

export function sentenceEnd(text: string, from: number): number {
  const at = text.slice(from).search(/[.!?\n]/)
  return at < 0 ? text.length : from + at
}

/** The sentence around a place in the text is a question. */
export const isQuestion = (text: string, at: number): boolean => text[sentenceEnd(text, at)] === '?'

/** As much of a text's end as is looked at, in UTF-16 units. */
const CLOSING = 12

/** Nothing but signs stands behind its last question mark. */
export const endsInQuestion = (text: string): boolean => /\?\W{0,8}$/.test(text.slice(-CLOSING))
