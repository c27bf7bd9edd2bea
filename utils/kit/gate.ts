/** Longest start of a text that is looked at, in UTF-16 units; an invitation says so earlier than that. */
const REACH = 20_000
/** Times and days that look alike everywhere: "15:30", "15h", "12.6.", "2-4". "3pm" is a word of English. */
const FIGURES = /\d{1,2}(?:[:.h]\d\d| ?h\b|[./]\d{1,2}\b| ?[-–] ?\d{1,2}\b)/i

/**
 * Makes the one question that a page asks of every message: does it hold any of these words, or a time? `lists` are words
 * parted by commas, in the form that the gate of English explains. The answer takes one pass over the letters, with
 * fingerprints of the word, of the word with the one before it, and of its last letters.
 */
export function compileGate(lists: readonly string[]): (text: string) => boolean {
  const table = compile(lists)
  return text => passes(table, text)
}

function passes(table: Table, text: string): boolean {
  const has = (hash: number, kind: number) => holds(table, hash, kind)
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
      if (has(step(step(before, BREAK), FIGURE), WHOLE)) return true
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

const holds = ({ kinds, exact }: Table, hash: number, kind: number): boolean =>
  ((kinds[hash & SLOTS] ?? 0) & kind) !== 0 && ((exact.get(hash) ?? 0) & kind) !== 0

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
