import { en } from './en/language'
import type { Language } from './language'

/** Every language that is read, in full. One line for each; pages load `gates.ts` alone. */
export const languages: readonly [Language, ...Language[]] = [en]
