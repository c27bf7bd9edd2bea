import { gate as de } from './de/gate'
import { gate as en } from './en/gate'
import { gate as es } from './es/gate'
import { gate as fr } from './fr/gate'
import { gate as it } from './it/gate'
import { gate as nl } from './nl/gate'
import { gate as pt } from './pt/gate'

/** What a message must hold to be worth reading, in all languages: the only part of a language that reaches a page. */
export const gates: readonly string[] = [en, fr, de, nl, it, es, pt]
