import { existsSync } from 'node:fs'
import { languages } from '@/utils/languages/languages'
import { readOwnCorpus } from '../eval/gold'
import { chrono } from '../peers/chrono'
import type { PeerText } from '../peers/peer'

const REF = '2026-05-12T18:00'
/** From each language, so that every one counts the same. */
const OF_EACH = 15

export interface BenchMessages {
  /** Invitations. */
  candidates: PeerText[]
  /** Others in which chrono finds no date. */
  dateless: PeerText[]
}

/** The project's own messages, as many of each language. */
export function benchMessages(): BenchMessages {
  const all = languages
    .map(({ code }) => `tests/corpus/${code}.jsonl`)
    .filter(path => existsSync(path))
    .map(path => Object.values(readOwnCorpus(path)).flat())
  const toText = ({ text, ref, lang, region = 'GB' }: (typeof all)[number][number]): PeerText => ({
    text,
    ref: ref ?? REF,
    lang,
    region
  })
  const others = all.map(golds => golds.filter(gold => gold.class !== 'invite').map(toText))
  return {
    candidates: all.flatMap(golds =>
      golds
        .filter(gold => gold.class === 'invite')
        .slice(0, OF_EACH)
        .map(toText)
    ),
    dateless: others.flatMap(texts => texts.filter(text => chrono.read(text) === null).slice(0, OF_EACH))
  }
}
