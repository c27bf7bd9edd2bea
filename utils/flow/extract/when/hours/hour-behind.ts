import type { Lexeme } from '../lexemes'

/* What makes a figure a day: the hour of it stands behind. */

/** An hour with its sign, or two hours, behind a comma, in the next line, or behind a word for "at" or none. */
export function isBeforeHour(lexemes: readonly Lexeme[], from: number): boolean {
  const at = lexemes[from]?.key === ',' || lexemes[from]?.kind === 'break' ? from + 1 : from
  const link = lexemes[at]?.term.link === 'at' || lexemes[at]?.term.link === 'from' ? lexemes[at] : undefined
  const figure = link ? at + 1 : at
  const [hour, sign, end] = lexemes.slice(figure, figure + 3)
  if (!hour?.digits || !(hour.spaced || lexemes[figure - 1]?.kind === 'break')) return false
  const isRange = link?.term.link === 'from' && sign?.term.link === 'until' && Boolean(end?.digits)
  return isRange || link?.term.hour === true || sign?.term.hour === true || isHourBehind(lexemes, figure)
}

/** "At 2pm", "om 14u", "um 15.30": a word for "at", and a figure that is signed. */
export function isHourNext(lexemes: readonly Lexeme[], at: number): boolean {
  const [link, figure, sign, minutes] = lexemes.slice(at, at + 4)
  if (link?.term.link !== 'at' || !figure?.digits) return false
  const isParted = /^[:.]$/.test(sign?.key ?? '') && minutes?.digits === 2 && minutes.spaced === false
  return isParted || (sign?.term.half ?? sign?.term.hour) !== undefined
}

/** "23-1 14:00": the hours stand behind it. */
export const isHourBehind = (lexemes: readonly Lexeme[], at: number): boolean =>
  Boolean(lexemes[at]?.digits) && lexemes[at + 1]?.key === ':' && lexemes[at + 2]?.digits === 2
