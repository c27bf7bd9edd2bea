/** The smallest piece of a text that reading works with; `start` and `end` are UTF-16 units of the text. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'break'
  /** Lower case, straight apostrophes, no accents: what tables are looked up with. */
  key: string
  start: number
  end: number
  /** White space, or nothing at all, stands before it. */
  spaced: boolean
  /** A word that begins with a capital letter. */
  capital: boolean
}

/** A line break, or nothing: what stands before and behind a line. */
export const isLineEdge = (token: Token | undefined): boolean => token === undefined || token.kind === 'break'

/** A text cut into tokens once, for every stage that reads it. */
export interface Tokens {
  text: string
  list: readonly Token[]
}

/** Letters with apostrophes between them, digits, a line break, or any other single sign. Linear: no two branches overlap. */
const pieces = (letter: string, mark: string, pair: string, flags: string) =>
  new RegExp(`(${letter}${mark}*(?:['’´\`ʼ]${letter}${mark}*)*)|(\\d+)|\\n|${pair}\\S`, flags)
const ANY_SCRIPT = pieces(String.raw`\p{L}`, String.raw`[\p{L}\p{M}]`, '', 'gu')
/** The same for nearly every text: an engine takes longer to compile all letters of the world than to read a message. */
const LATIN_LETTER = 'A-Za-zªµºÀ-ÖØ-öø-ɏ'
const LATIN = pieces(`[${LATIN_LETTER}]`, `[${LATIN_LETTER}\u0300-\u036f]`, '[\ud800-\udbff][\udc00-\udfff]|', 'g')
/** Latin letters, common signs and most emoji. */
const IS_LATIN =
  /^(?:[\0-\u024f\u02bc\u2000-\u206f\u20ac\u2190-\u2bff\ud83c-\ud83e\udc00-\udfff]|[\u0300-\u036f]|\ufe0f)*$/
/** French and Italian words that lose their vowel: "l'école", "dell'asilo" are two words each, "don't" and "J's" are one. */
const ELIDED = new Set(
  'c d j l m n s t qu jusqu lorsqu puisqu un all coll dall dell nell sull quell quest sant'.split(' ')
)
const APOSTROPHE = /['’´`ʼ]/

export function tokenize(text: string): Tokens {
  const list: Token[] = []
  let last = 0
  for (const match of text.matchAll(IS_LATIN.test(text) ? LATIN : ANY_SCRIPT)) {
    const piece = match[0]
    const kind = kindOf(match)
    if (kind === 'mark' && isElision(text, match.index, list.at(-1))) continue
    const spaced = match.index > last || match.index === 0 || list.at(-1)?.kind === 'break'
    last = match.index + piece.length
    const cut = kind === 'word' ? elided(piece) : 0
    if (cut > 0) list.push(toToken(kind, piece.slice(0, cut), match.index, spaced))
    list.push(toToken(kind, cut > 0 ? piece.slice(cut) : piece, match.index + cut, spaced || cut > 0))
  }
  return { text, list }
}

/** The sign of "l'8 marzo", "dall'11", which has no letter behind it. */
const isElision = (text: string, at: number, before: Token | undefined): boolean =>
  APOSTROPHE.test(text[at] ?? '') && before?.end === at && ELIDED.has(before.key) && /\d/.test(text[at + 1] ?? '')

/** How much of a word is an elided one before its apostrophe, that sign included; 0 for most words. */
function elided(word: string): number {
  const at = word.search(APOSTROPHE)
  if (at < 1 || !ELIDED.has(toKey(word.slice(0, at)))) return 0
  // "J's", and "d'r", which is "haar".
  return /^[rs]$/i.test(word.slice(at + 1)) ? 0 : at + 1
}

const toToken = (kind: Token['kind'], piece: string, start: number, spaced: boolean): Token => ({
  kind,
  key: kind === 'word' ? toKey(piece) : piece,
  start,
  end: start + piece.length,
  spaced,
  capital: kind === 'word' && startsUpper(piece)
})

const PLAIN = /^[a-z]+$/

/** A word as tables know it: people leave accents out, so "Fête" and "fete" are one. */
function toKey(word: string): string {
  const lower = shortened(word.toLowerCase())
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’´`ʼ]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/'$/, '')
}

const UMLAUT = /[äöü]/i
const UMLAUTS = /[äöü]/g

const ACCENTED = /['’][èé]/

/** Letters at which people draw a word out; "www" and "xxx" are none. */
const DRAWN = new Set('aeiouys')
const ROMAN = /^[ivxl]+$/

/** "yesss", "ouiiii", "partyyy" are drawn out, and mean what they mean without; "III" is a number. */
function shortened(word: string): string {
  const last = word.charAt(word.length - 1)
  if (word.charAt(word.length - 3) !== last || !DRAWN.has(last) || ROMAN.test(word)) return word
  let end = word.length
  while (end > 1 && word.charAt(end - 2) === last) end--
  return end > word.length - 2 ? word : word.slice(0, end)
}

/** The keys under which a word of a table is looked for: apostrophes are left out, "für" is typed "fuer". */
export function spellingsOf(word: string): string[] {
  if (PLAIN.test(word)) return [word]
  const key = toKey(word)
  // "dov'è" is not "dove".
  const bare = ACCENTED.test(word) ? key : key.replaceAll("'", '')
  const spelled = UMLAUT.test(word) ? toKey(word.toLowerCase().replace(UMLAUTS, umlaut => `${toKey(umlaut)}e`)) : key
  return [...new Set([key, bare, spelled])].filter(Boolean)
}

/** The keys of a phrase that is one word long, with its alternatives; of a longer one none. */
export const keysOfWord = (phrase: string): string[] =>
  phrase.includes(' ') ? [] : phrase.split('|').flatMap(spellingsOf)

/** The keys of a whole list, words parted by spaces; words that are no keys themselves stay in it, and do no harm. */
export function spellingsIn(list: string): string[] {
  const words = list === '' ? [] : list.split(' ')
  for (const special of list.match(/[^ ]*[^a-z ][^ ]*/g) ?? []) words.push(...spellingsOf(special))
  return words
}

/** The tokens without those that lie in certain parts of the text. */
export function without({ text, list }: Tokens, skipped: readonly { start: number; end: number }[]): Tokens {
  if (skipped.length === 0) return { text, list }
  return { text, list: list.filter(token => !skipped.some(part => token.start >= part.start && token.end <= part.end)) }
}

function kindOf([piece, word, figures]: RegExpExecArray): Token['kind'] {
  if (word !== undefined) return 'word'
  if (figures !== undefined) return 'number'
  return piece === '\n' ? 'break' : 'mark'
}

function startsUpper(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
