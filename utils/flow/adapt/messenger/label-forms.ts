/**
 * The head of a message's label, up to its colon: when it was sent and who wrote it, by interface language. English as
 * seen in 2026-06 (both forms); the others are its translations and were not seen. Without a form that fits, the last
 * part of the head between commas is the name, where it holds no digit, and the time is read from the whole.
 */
export const LABEL_FORMS: readonly RegExp[] = [
  /^At (?<when>.{1,80}), (?<who>[^,]{1,100})$/,
  /^(?:Enter, )?Message sent (?<when>.{1,80}?) by (?<who>.{1,100})$/,
  /^(?:Enter, |Eingabetaste, )?Nachricht gesendet (?<when>.{1,80}?) von (?<who>.{1,100})$/,
  /^(?:Entrée, )?Message envoyé (?<when>.{1,80}?) par (?<who>.{1,100})$/,
  /^(?:Intro, |Enter, )?Mensaje enviado (?<when>.{1,80}?) por (?<who>.{1,100})$/
]
