/**
 * What stands before a message's text in its label, up to the colon, by interface language: who wrote it. English as
 * seen in 2026-10; the others are its translations and were not seen. Where none fits, it is the
 * person of the conversation's title whom the sentence names. The time is what follows the text, in any language.
 */
export const SAID: readonly RegExp[] = [
  /^(?<who>.{1,100}) said$/,
  /^(?<who>.{1,100}) (?:hat gesagt|sagte)$/,
  /^(?<who>.{1,100}) a dit$/,
  /^(?<who>.{1,100}) (?:dijo|ha dicho)$/,
  /^(?<who>.{1,100}) (?:disse|ha detto|ha scritto)$/,
  /^(?<who>.{1,100}) zei$/
]
