import { en } from './en/index'

/** The texts of one language; each language has the same keys. */
export type Strings = typeof en

const languages: Readonly<Record<string, Strings>> = { en }

/** The texts for a language tag (BCP 47): its own, else English. */
export const stringsFor = (language: string): Strings => languages[language.split('-')[0] ?? ''] ?? en
