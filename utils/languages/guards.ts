import { guard as de } from './de/guard'
import { guard as en } from './en/guard'
import { guard as es } from './es/guard'
import { guard as fr } from './fr/guard'
import type { Guard } from './guard'
import { guard as it } from './it/guard'
import { guard as nl } from './nl/guard'
import { guard as pt } from './pt/guard'

const ALL: ReadonlyMap<string, Guard> = new Map([
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['it', it],
  ['nl', nl],
  ['pt', pt]
])

/** The guard for a BCP 47 tag, by its language; English where there is none. */
export const guardFor = (tag: string): Guard => ALL.get(tag.toLowerCase().split('-')[0] ?? '') ?? en
