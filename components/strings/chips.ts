import type { ChipWords } from '@/utils/model/chip'
import { chip as de } from './de/chip'
import { chip as es } from './es/chip'
import { chip as fr } from './fr/chip'
import { chip as it } from './it/chip'
import { chip as nl } from './nl/chip'
import { chip as ptBR } from './pt-BR/chip'
import { baseOf } from './tag'

/** The chip's texts for a language tag (BCP 47); null for English, and for what has none of its own. */
export const chipFor = (tag: string): ChipWords | null =>
  [de, es, fr, it, nl, ptBR].find(({ language }) => baseOf(language) === baseOf(tag)) ?? null
