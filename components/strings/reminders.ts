import { remind as de } from './de/remind'
import { remind as en, type RemindWords } from './en/remind'
import { remind as es } from './es/remind'
import { remind as fr } from './fr/remind'
import { remind as it } from './it/remind'
import { remind as nl } from './nl/remind'
import { remind as ptBR } from './pt-BR/remind'
import { baseOf } from './tag'

/** A reminder's texts for a language tag (BCP 47): its own, else English. */
export const remindWordsFor = (tag: string): RemindWords =>
  [de, es, fr, it, nl, ptBR].find(({ language }) => baseOf(language) === baseOf(tag)) ?? en
