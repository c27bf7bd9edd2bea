import { de } from './de/language'
import { en } from './en/language'
import { es } from './es/language'
import { fr } from './fr/language'
import { it } from './it/language'
import type { Language } from './language'
import { nl } from './nl/language'
import { pt } from './pt/language'

/** Every language that is read, in full. One line for each; pages load `gates.ts` alone. */
export const languages: readonly [Language, ...Language[]] = [en, fr, de, nl, it, es, pt]
