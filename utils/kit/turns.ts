/** Who speaks in a line of a talk, and where that stands, its colon included, in UTF-16 units. */
export interface Speaker {
  name: string
  start: number
  end: number
}

/** "Tom: ", "Aunt May : ", "A: ", "[18:02] Tom: ", at the beginning of a line. */
const SPEAKER = /^(?:\[[^\]\n]{1,30}\])?[^\S\n]*([^\s:\d[][^\n:]{0,23}):(?=[^\S\n]+\S)/gm

/**
 * The speakers of a talk that somebody copied or wrote down, one for each line that begins so; none in any other text.
 * Two speak at least, one of them more than once, and most lines begin so: "When: Saturday, Where: our house" is a list.
 */
export function readSpeakers(text: string): readonly Speaker[] {
  const speakers = Array.from(text.matchAll(SPEAKER), ({ index, 0: words, 1: name = '' }) => ({
    name: name.trim(),
    start: index,
    end: index + words.length
  }))
  const names = new Set(speakers.map(({ name }) => name))
  if (names.size < 2 || names.size === speakers.length) return []
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return speakers.length * 2 > lines.length ? speakers : []
}
