import type { Atom } from '../atom'
import type { Lexeme } from '../lexemes'

/** An atom that ends what the ones before it begin, by a sign, a label or a word for "to". */
export function isToldEnd(lexemes: readonly Lexeme[], earlier: readonly Atom[], atom: Atom): boolean {
  const before = earlier.at(-1)
  return (
    isDashed(lexemes, before, atom) ||
    isFarEnd(lexemes, earlier, atom) ||
    isBehindAside(lexemes, earlier, atom) ||
    isLabelledEnd(lexemes, before, atom)
  )
}

/** "25 Sept 7 pm - 26 Sept 10 am", "18.30 a sabato": a dash or "to" between a time and a day; an arrow on a new line. */
function isDashed(lexemes: readonly Lexeme[], before: Atom | undefined, atom: Atom): boolean {
  if (before?.kind !== 'clock' || atom.kind !== 'day') return false
  const between = lexemes.slice(before.next, atom.first)
  const signs = between.map(({ key }) => key).join('')
  // "Da venerdì ore 19" and "a sabato ore 10" may be two lines.
  const words = between[0]?.kind === 'break' ? between.slice(1) : between
  return (words.length === 1 && words[0]?.term.spans === true) || /^[-–—]$|^\n?(?:[→⟶➔➜➝➡]\ufe0f?|[-=]*>)$/.test(signs)
}

/** "De : 10h", "À : 12h30" on the next line, "Dalle 16" and "Alle 19": labels that tell a range between them. */
function isLabelledEnd(lexemes: readonly Lexeme[], before: Atom | undefined, atom: Atom): boolean {
  if (atom.kind !== 'clock' || before?.kind !== 'clock' || before.endClock) return false
  const [from, to] = [labelOf(lexemes, before), labelOf(lexemes, atom)]
  return from.term?.link === 'from' && to.term?.spans === true && from.isSigned === to.isSigned
}

/** The word before a time that stands alone in its line, or before the colon there. */
function labelOf(lexemes: readonly Lexeme[], { first, next }: Atom) {
  const isSigned = lexemes[first - 1]?.key === ':'
  const at = isSigned ? first - 2 : first - 1
  const isLine = [lexemes[at - 1], lexemes[next]].every(lexeme => lexeme === undefined || lexeme.kind === 'break')
  return { isSigned, term: isSigned || isLine ? lexemes[at]?.term : undefined }
}

/** Most lexemes in brackets between the two hours of a range. */
const ASIDE = 10

/** "Dalle 12.30 (pizza per tutti) alle 15", "9h45 (visite à 10h) à 11h45": what joins the hours stands behind brackets. */
function isBehindAside(lexemes: readonly Lexeme[], earlier: readonly Atom[], { kind, first }: Atom): boolean {
  if (kind !== 'clock' || lexemes[first - 2]?.key !== ')' || !lexemes[first - 1]?.term.spans) return false
  const near = Math.max(0, first - ASIDE)
  const open = near + lexemes.slice(near, first).findIndex(({ key }) => key === '(')
  return earlier.slice(-2).some(atom => atom.kind === 'clock' && !atom.endClock && atom.next === open)
}

/** "De 18h vendredi à 10h samedi": an hour, its day, and a word that may join two hours. */
function isFarEnd(lexemes: readonly Lexeme[], earlier: readonly Atom[], atom: Atom): boolean {
  const [from, day] = earlier.slice(-2)
  if (atom.kind !== 'clock' || from?.kind !== 'clock' || day?.kind !== 'day' || atom.first - day.next > 1) return false
  const isClose = day.first - from.next <= 1 && !from.endClock && lexemes[from.first - 1]?.term.link === 'from'
  return isClose && lexemes[atom.first - 1]?.term.spans === true
}
