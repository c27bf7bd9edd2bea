import type { MailWords } from '@/utils/languages/language'
import { words } from './words'

export interface MailHeader {
  /** The writer, as the header names them; null without a header. */
  from: string | null
  /** Parts of the text that hold no fact: the day a mail was sent is not the day of a party. */
  skipped: readonly { start: number; end: number }[]
}

/** As far as a header is looked for, in UTF-16 units: a forwarded one stands below some words of its own. */
const DEPTH = 2000
/** "From: ..", "À : ..", "> Date: ..". */
const LABEL = /^[>\s]{0,6}([^\s:>]{1,12}) ?:/
/** "From: Hugo" is a line of cards too: inside a text a header is quoted, has a line above it, or an address. */
const OF_MAIL = /^>|@/
const DIVIDER = /^[-_]{3}/

interface Block extends MailHeader {
  skipped: { start: number; end: number }[]
  isMail: boolean
}

/** Header lines of a pasted, forwarded or quoted mail ("From: ..", "Date: .."). Needs two of them to be one. */
export function readMailHeader(text: string, mail: MailWords): MailHeader {
  let block: Block = { from: null, skipped: [], isMail: true }
  let start = 0
  for (const line of `${text.slice(0, DEPTH)}\n`.split('\n')) {
    const label = LABEL.exec(line)?.[1]?.toLowerCase() ?? ''
    // Any other label, such as that of the subject, stands inside a header.
    if (label === '') {
      if (block.isMail && block.from !== null && block.skipped.length > 1) return block
      block = { from: null, skipped: [], isMail: DIVIDER.test(line) }
    } else if (label === mail.from || words(mail.skipped).has(label)) {
      block.skipped.push({ start, end: start + line.length })
      block.isMail ||= OF_MAIL.test(line)
      if (label === mail.from) block.from ??= senderName(line.slice(line.indexOf(':') + 1))
    }
    start += line.length + 1
  }
  return { from: null, skipped: [] }
}

/** "Sarah Johnson <sarah@…>" and "sarah.johnson@…" both name a person. */
function senderName(value: string): string | null {
  const name = value.replace(/<[^>]{0,200}>/, '').trim()
  const local = /^([^@\s]{1,64})@/.exec(name)?.[1]
  return local
    ? local
        .split(/[._\d]+/)
        .filter(Boolean)
        .map(capitalise)
        .join(' ') || null
    : name || null
}

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
