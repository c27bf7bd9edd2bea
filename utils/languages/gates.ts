import { gate as de } from './de/gate'
import { gate as en } from './en/gate'
import { gate as es } from './es/gate'
import { gate as fr } from './fr/gate'
import { gate as it } from './it/gate'
import { gate as nl } from './nl/gate'
import { gate as pt } from './pt/gate'

/** What a message must hold to be worth reading, in all languages: the only part of a language that a page loads. */
const lists: readonly string[] = [en, fr, de, nl, it, es, pt]

/** Longest start of a text that is looked at, in UTF-16 units; an invitation says so earlier than that. */
const REACH = 20_000
/** Times and days that look alike everywhere: "15:30", "15h", "12.6.", "2-4". "3pm" is a word of English. */
const FIGURES = /\d{1,2}(?:[:.h]\d\d| ?h\b|[./]\d{1,2}\b| ?[-–] ?\d{1,2}\b)/i

/**
 * Could this message speak of a party, a plan, a change of one, or an answer, in any language? Runs in the page on every
 * message: one pass over its letters with fingerprints of the word, of the word with the one before it, and of its last
 * letters. It errs on the side of yes: the background reads what passes, and decides.
 */
export function passesGate(text: string): boolean {
  table ??= compile(lists)
  const end = Math.min(text.length, REACH)
  let before = SEED
  let word = SEED
  let pair = SEED
  let tail = 0
  let hasFigure = false
  for (let i = 0; i <= end; i++) {
    const letter = i < end ? letterOf(text.charCodeAt(i)) : BREAK
    if (letter === SKIP) continue
    if (letter < BREAK) {
      word = step(word, letter)
      pair = step(pair, letter)
      tail = ((tail << 5) | letter) & TAIL
      if (has(word, STARTS) || has(pair, STARTS)) return true
      continue
    }
    if (word !== SEED) {
      if (has(word, WHOLE) || has(pair, WHOLE) || has(tail, ENDS)) return true
      before = word
    }
    if (letter === FIGURE) {
      hasFigure = true
      before = step(SEED, FIGURE)
    }
    word = SEED
    pair = step(before, BREAK)
    tail = 0
  }
  return hasFigure && FIGURES.test(text.slice(0, end))
}

/** Letters are 1 to 26 without case and accent. */
const BREAK = 27
const FIGURE = 28
/** Apostrophes and combining accents: "can't" is "cant". */
const SKIP = 29

/** Up to the end of Latin Extended-A. */
const LETTERS = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const character = String.fromCharCode(code)
  const plain = character === 'ß' ? 's' : character.normalize('NFD').charAt(0).toLowerCase()
  if (/[0-9]/.test(character)) return FIGURE
  if (/['`´]/.test(character)) return SKIP
  return /[a-z]/.test(plain) ? plain.charCodeAt(0) - 96 : BREAK
})

function letterOf(code: number): number {
  if (code < LETTERS.length) return LETTERS[code] ?? BREAK
  return code === 0x2019 || (code >= 0x300 && code < 0x370) ? SKIP : BREAK
}

/** FNV-1a, a letter at a time. */
const SEED = 0x811c9dc5 | 0
const step = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)

/** The last five letters, five bits each. */
const TAIL = 0x1ffffff
const WHOLE = 1
const STARTS = 2
const ENDS = 4

interface Table {
  /** What a fingerprint with these last bits can be: most are nothing. */
  kinds: Uint8Array
  exact: ReadonlyMap<number, number>
}
const SLOTS = 0x3fff
let table: Table | undefined

const has = (hash: number, kind: number): boolean =>
  table !== undefined && ((table.kinds[hash & SLOTS] ?? 0) & kind) !== 0 && ((table.exact.get(hash) ?? 0) & kind) !== 0

function compile(all: readonly string[]): Table {
  const kinds = new Uint8Array(SLOTS + 1)
  const exact = new Map<number, number>()
  for (const entry of all.flatMap(list => list.split(','))) {
    const [hash, kind] = fingerprint(entry.trim())
    exact.set(hash, (exact.get(hash) ?? 0) | kind)
    kinds[hash & SLOTS] = (kinds[hash & SLOTS] ?? 0) | kind
  }
  return { kinds, exact }
}

function fingerprint(entry: string): [hash: number, kind: number] {
  const letters = Array.from(entry.replaceAll('*', ''), toCode).filter(code => code !== SKIP)
  if (entry.startsWith('*')) return [letters.slice(-5).reduce((tail, code) => (tail << 5) | code, 0) & TAIL, ENDS]
  return [letters.reduce(step, SEED), entry.endsWith('*') ? STARTS : WHOLE]
}

const toCode = (character: string): number => (character === '#' ? FIGURE : letterOf(character.charCodeAt(0)))
