import { de } from './de/index'
import { en, type Strings } from './en/index'
import { es } from './es/index'
import { fr } from './fr/index'
import { it } from './it/index'
import { nl } from './nl/index'
import { ptBR } from './pt-BR/index'
import { baseOf } from './tag'

export type { Strings } from './en/index'

interface Tongue {
  /** Its own name for itself. */
  name: string
  strings: Strings
  /** Whether somebody who grew up with it has read these texts over. */
  isReviewed: boolean
}

/** The languages of the interface by their tag (BCP 47), in the order in which the settings offer them. */
export const TONGUES: Readonly<Record<string, Tongue>> = {
  de: { name: 'Deutsch', strings: de, isReviewed: false },
  en: { name: 'English', strings: en, isReviewed: true },
  es: { name: 'Español', strings: es, isReviewed: false },
  fr: { name: 'Français', strings: fr, isReviewed: false },
  it: { name: 'Italiano', strings: it, isReviewed: false },
  nl: { name: 'Nederlands', strings: nl, isReviewed: false },
  'pt-BR': { name: 'Português (Brasil)', strings: ptBR, isReviewed: false }
}

/** The tag of the interface language for any language tag: its own, else "en". */
export const tongueOf = (tag: string): string =>
  Object.keys(TONGUES).find(known => baseOf(known) === baseOf(tag)) ?? 'en'

/** The texts for a language tag (BCP 47): its own, else English. */
export const stringsFor = (tag: string): Strings => TONGUES[tongueOf(tag)]?.strings ?? en

/**
 * The variety of a language that the browser prefers ("en-US" where the texts are English), so that dates and words
 * agree; else the language itself. `preferred` are the browser's tags, the best first.
 */
export const localeFor = (tag: string, preferred: readonly string[]): string =>
  preferred.find(own => baseOf(own) === baseOf(tongueOf(tag))) ?? tongueOf(tag)
