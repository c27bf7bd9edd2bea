import { gate as en } from './en/gate'

/** The gates of all languages: the only part of a language that a page loads. */
const gates: readonly ((text: string) => boolean)[] = [en]

/** Whether a message is worth reading in any language. */
export const passesGate = (text: string): boolean => gates.some(gate => gate(text))
