import { phrases as de } from './de/phrases'
import { phrases as en } from './en/phrases'
import { phrases as es } from './es/phrases'
import { phrases as fr } from './fr/phrases'
import { phrases as it } from './it/phrases'
import { phrases as nl } from './nl/phrases'
import type { Phrases } from './phrases'
import { phrases as pt } from './pt/phrases'

const ALL: ReadonlyMap<string, Phrases> = new Map([
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['it', it],
  ['nl', nl],
  ['pt', pt]
])

/** The phrases for a BCP 47 tag, by its language; English where there are none. */
export const phrasesFor = (language: string): Phrases => ALL.get(language.toLowerCase().split('-')[0] ?? '') ?? en
