import { draftReply } from '@/utils/act/reply/draft-reply'
import { NO_EXTRAS } from '@/utils/act/reply/extras'
import type { ReplyContext } from '@/utils/act/reply/reply-context'
import { PHRASE_TAGS, phrasesFor } from '@/utils/languages/all-phrases'
import { REPLY_INTENTS, type ReplyIntent } from '@/utils/model/decision'
import type { Channel } from '@/utils/model/reply'
import { markdownTable } from '../markdown-table'
import { exampleReply, keenDecision } from './example-reply'

const INTRO = `# Every reply, in every language

Written by \`npm run docs:replies\`; a test fails when this page is old. The words stand in
\`utils/languages/<lang>/replies.ts\`.

Robin invites to a party on Saturday 5 December at 14:00, and asks for an answer by 28 November. The parents of Noor
answer. **To everybody** is what a group gets, **to Robin** a private chat. A mail has the same between greeting and
close, with one sentence more. Each answer has three wordings, of which an invitation has one, so that parents in one
group do not all write the same.

For a native speaker, please look for: a word that you would not say; a form that tells a boy from a girl, or one child
from two; anything that sounds like an excuse. No reply gives a reason.

_keen-yes_ is for a child who said that they want to come. _cancel_ takes back a yes, _change-of-mind_ a no.
`

type Row = ReplyIntent | 'keen-yes'
const ROWS: readonly Row[] = ['yes', 'keen-yes', ...REPLY_INTENTS.slice(1)]
const VARIANTS = [0, 1, 2]

const asCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>')

function draftOf(row: Row, more: Partial<ReplyContext>): string {
  const isKeen = row === 'keen-yes'
  return draftReply(isKeen ? 'yes' : row, exampleReply({ ...more, decision: isKeen ? keenDecision : null }))
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable(
    head,
    rows.map(row => row.map(asCell))
  )

/** A text that has a word of one form of address. */
function textIn(form: 'familiar' | 'formal', language: string): string {
  const { address } = phrasesFor(language).replies
  return `x ${address[form][0] ?? ''} x`
}

function wordings(language: string): string {
  const { usual } = phrasesFor(language).replies.address
  const text = textIn(usual, language)
  const of = (row: Row, channel: Channel, variant: number) => draftOf(row, { language, text, channel, variant })
  const rows = ROWS.flatMap(row =>
    VARIANTS.map(variant => [variant ? '' : row, of(row, 'group', variant), of(row, 'private', variant)])
  )
  return table(['', 'To everybody', 'To Robin'], rows)
}

/** What changes for somebody who is addressed in the other form. */
function otherForm(language: string): string {
  const { usual } = phrasesFor(language).replies.address
  const other = usual === 'formal' ? 'familiar' : 'formal'
  const cases = (['group', 'private'] as const).flatMap(channel =>
    ROWS.flatMap(row => VARIANTS.map(variant => ({ row, channel, variant })))
  )
  const rows = cases.flatMap(({ row, channel, variant }) => {
    const [a, b] = ([usual, other] as const).map(form =>
      draftOf(row, { language, text: textIn(form, language), channel, variant })
    )
    return a === b || b === undefined ? [] : [[row, b]]
  })
  const name = other === 'formal' ? 'Formally' : 'To somebody close'
  return rows.length ? `\n### ${name}, where it differs\n\n${table(['', ''], rows)}\n` : ''
}

function mailAndExtras(language: string): string {
  const text = textIn(phrasesFor(language).replies.address.usual, language)
  const mails = REPLY_INTENTS.map(intent => [intent, draftOf(intent, { language, text, channel: 'mail' })])
  const extras = {
    ...NO_EXTRAS,
    again: true,
    allergy: '(1)',
    bring: '(2)',
    pickUp: '(3)',
    said: '(4)',
    alt: '(5)',
    leaveAt: '2026-12-05T16:00'
  }
  const added = (['yes', 'no', 'part', 'another-time', 'thanks'] as const).map(intent => [
    intent,
    draftOf(intent, { language, text, extras })
  ])
  const heading = 'With what a parent may add: (1) allergies, (2) brought along, (3) who picks up, (4) words, (5) a day'
  return `### Mail\n\n${table(['', ''], mails)}\n\n### ${heading}\n\n${table(['', ''], added)}\n`
}

function questions(language: string): string {
  const { asks } = phrasesFor(language)
  return `### Questions\n\n${Object.values(asks)
    .map(ask => `- ${asCell(ask)}`)
    .join('\n')}\n`
}

const section = (language: string): string =>
  [`## ${language}\n`, wordings(language), otherForm(language), mailAndExtras(language), questions(language)].join('\n')

/** Markdown with every draft for one example invitation. */
export const repliesPage = (): string => [INTRO, ...PHRASE_TAGS.map(section)].join('\n')
