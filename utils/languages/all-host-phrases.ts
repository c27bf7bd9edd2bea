import { hostPhrases as de } from './de/host-phrases'
import { hostPhrases as en } from './en/host-phrases'
import { hostPhrases as es } from './es/host-phrases'
import { hostPhrases as fr } from './fr/host-phrases'
import type { HostPhrases } from './host-phrases'
import { hostPhrases as it } from './it/host-phrases'
import { hostPhrases as nl } from './nl/host-phrases'
import { hostPhrases as pt } from './pt/host-phrases'

const ALL: ReadonlyMap<string, HostPhrases> = new Map([
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['it', it],
  ['nl', nl],
  ['pt', pt]
])

/** The phrases for a BCP 47 tag, by its language; English where there are none. */
export const hostPhrasesFor = (tag: string): HostPhrases => ALL.get(tag.toLowerCase().split('-')[0] ?? '') ?? en
