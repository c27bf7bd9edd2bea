import { readFileSync } from 'node:fs'
import type { MessageClass } from '@/utils/model/reading'

/** A labelled message of `tests/corpus`. `aside` ones are looked at only when we measure. */
export interface CorpusRow {
  id: string
  text: string
  /** Local time at which it was sent. */
  ref: string
  lang: string
  region: string
  class: MessageClass
  aside?: true
  facts?: Partial<Record<'start' | 'end' | 'honoree' | 'venue' | 'address' | 'rsvpBy', string>> & { age?: number }
}

/** The corpus of a language; written for this project. */
export function readCorpus(language: string): CorpusRow[] {
  const text = readFileSync(new URL(`../../corpus/${language}.jsonl`, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as CorpusRow)
}
