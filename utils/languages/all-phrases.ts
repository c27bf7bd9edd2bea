import { phrases as en } from './en/phrases'
import { phrases as fr } from './fr/phrases'
import { phrases as it } from './it/phrases'
import type { Phrases } from './phrases'

const ALL: ReadonlyMap<string, Phrases> = new Map([
  ['en', en],
  ['fr', fr],
  ['it', it]
])

/** The phrases for a BCP 47 tag, by its language; English where there are none. */
export const phrasesFor = (language: string): Phrases => ALL.get(language.toLowerCase().split('-')[0] ?? '') ?? en
