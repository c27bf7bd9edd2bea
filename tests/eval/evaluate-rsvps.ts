import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readRsvp } from '@/utils/flow/run'
import type { MessageClass } from '@/utils/model/reading'
import type { Partstat } from '@/utils/model/rsvp'
import { readJsonl } from './gold'
import { percent, printTable } from './print-table'

/** `adds`: an answer without a yes or no, such as "I'll stay too", or with both. Null: none at all. */
type Answer = Partstat | 'adds' | null

interface GoldRsvp {
  lang: string
  text: string
  answers: readonly Answer[]
}

interface Share {
  part: number
  of: number
}

/** How many of the answers that are read are right, and how many of those that were given are read. */
export interface RsvpScore {
  messages: number
  precision: Share
  recall: Share
}

const BY_CLASS: Partial<Record<MessageClass, Partstat>> = {
  'reply-yes': 'ACCEPTED',
  'reply-no': 'DECLINED',
  'reply-maybe': 'TENTATIVE'
}

function readAnswer(text: string, lang: string): Answer {
  const message = {
    key: 'm',
    text,
    sender: 'Kim',
    sentAt: { instant: '2026-11-18T10:00:00Z', source: 'page' as const }
  }
  const rsvp = readRsvp(message, lang, { zone: 'UTC', region: lang === 'en' ? 'GB' : lang.toUpperCase() })
  return rsvp && (rsvp.partstat ?? 'adds')
}

export function scoreRsvps(rows: readonly GoldRsvp[]): RsvpScore {
  const judged = rows.map(({ text, lang, answers }) => ({ answers, got: readAnswer(text, lang) }))
  const given = judged.filter(({ got }) => got !== null)
  const asked = judged.filter(({ answers }) => answers[0] !== null)
  const isRight = ({ answers, got }: (typeof judged)[number]) => answers.includes(got)
  return {
    messages: rows.length,
    precision: { part: given.filter(isRight).length, of: given.length },
    recall: { part: asked.filter(each => each.got !== null && isRight(each)).length, of: asked.length }
  }
}

export const readOwnRsvps = (): GoldRsvp[] =>
  readJsonl<{ lang: string; text: string; answer: Answer }>('tests/corpus/rsvps.jsonl').map(row => ({
    ...row,
    answers: [row.answer]
  }))

/** Changes, cancellations and answers that are kept beside the project; a weak one proves little without its thread. */
function readDevelopment(folder: string): GoldRsvp[] {
  type Row = { lang: string; text: string; label: MessageClass; alt?: readonly MessageClass[]; weak?: boolean }
  return readJsonl<Row>(join(folder, 'corpus', 'updates.jsonl'))
    .filter(({ weak }) => !weak)
    .map(({ lang, text, label, alt = [] }) => ({
      lang,
      text,
      answers: [label, ...alt].map(each => BY_CLASS[each] ?? null)
    }))
}

/** Other messages of the project's own: of those, replies answer and nothing else does. */
const readOthers = (codes: readonly string[]): GoldRsvp[] =>
  codes.flatMap(code =>
    readJsonl<{ lang: string; text: string; class: MessageClass }>(`tests/corpus/${code}.jsonl`).map(
      ({ lang, text, class: found }) => ({ lang, text, answers: [BY_CLASS[found] ?? null] })
    )
  )

/** Answers to an invitation of the parent's: precision 97 % and recall 90 % at least. */
export function evaluateRsvps(folder: string, codes: readonly string[]): void {
  print('Answers to a posted invitation: own messages (97 % right, 90 % found)', readOwnRsvps(), codes)
  print('Answers among all messages of the own corpus, as if they stood below an invitation', readOthers(codes), codes)
  if (existsSync(join(folder, 'corpus')))
    print('Answers: development data, updates and replies', readDevelopment(folder), codes)
}

function print(title: string, rows: readonly GoldRsvp[], codes: readonly string[]): void {
  const lines = [...codes, 'all'].map(code => {
    const scores = scoreRsvps(rows.filter(({ lang }) => (code === 'all' ? codes.includes(lang) : lang === code)))
    return [code, `${scores.messages}`, percent(scores.precision), percent(scores.recall)]
  })
  printTable(title, ['language', 'messages', 'right', 'found'], lines)
}
