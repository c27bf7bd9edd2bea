import { writeFileSync } from 'node:fs'
import { CLASSES, LETTERS } from '@/utils/flow/detect/word-model'
import { wordPieces } from '@/utils/flow/detect/word-pieces'
import { asMeant } from '@/utils/flow/extract/misspelt'
import { tokenize } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import type { MessageClass } from '@/utils/model/reading'
import { fitWords } from './fit-words'

const HEAD = `/**
 * Words, and pairs of them, and what each says of a message, as \`detect/word-model\` reads it. Written by \`npm run train\`
 * from the messages of \`tests/corpus\` that are not kept aside.
 */`

/** What a template literal would take for its own. */
const isPlain = (piece: string): boolean => !/[`\\$]/.test(piece)

/** Learns what the words of a language say from its messages, and writes it beside its other data. */
export function writeWords(language: Language, rows: readonly { text: string; class: MessageClass }[]): void {
  const examples = rows.map(row => ({
    pieces: [...wordPieces(asMeant(tokenize(row.text), language), language)].filter(isPlain),
    label: CLASSES.indexOf(row.class)
  }))
  const lines = [...fitWords(examples, CLASSES.length)].flatMap(([piece, weights]) => {
    const written = weights.map((weight, i) => [LETTERS[i], Math.round(10 * weight)] as const)
    const said = written.filter(([, tenths]) => tenths !== 0).map(([letter, tenths]) => `${letter}${tenths}`)
    return said.length > 0 ? [`${piece} ${said.join('')}`.trim()] : []
  })
  const body = `export const learned = \`\n${lines.toSorted().join('\n')}\n\`\n  .trim()\n  .split('\\n')`
  writeFileSync(new URL(`../../utils/languages/${language.code}/learned.ts`, import.meta.url), `${HEAD}\n${body}\n`)
  console.log(`${language.code}: ${lines.length} words and pairs`)
}
