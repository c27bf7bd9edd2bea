import type { MailWords } from '@/utils/languages/language'
import { words } from './words'

export interface MailHeader {
  /** The writer, as the header names them; null without a header. */
  from: string | null
  /** Where the message itself begins, in UTF-16 units. */
  bodyStart: number
  /** Parts of the text that hold no fact: the day a mail was sent is not the day of a party. */
  skipped: readonly { start: number; end: number }[]
}

/** Header lines at the start of a pasted or forwarded mail ("From: ..", "Date: .."). Needs two of them to be one. */
export function readMailHeader(text: string, mail: MailWords): MailHeader {
  const skipped: { start: number; end: number }[] = []
  let from: string | null = null
  let start = 0
  for (const line of text.slice(0, 2000).split('\n')) {
    const label = /^\s{0,4}([^\s:]{2,12}):/.exec(line)?.[1]?.toLowerCase()
    if (label === mail.from) from ??= senderName(line.slice(line.indexOf(':') + 1))
    if (label !== undefined && (label === mail.from || words(mail.skipped).has(label)))
      skipped.push({ start, end: start + line.length })
    else if (label !== 'subject') break
    start += line.length + 1
  }
  return from !== null && skipped.length > 1
    ? { from, bodyStart: start, skipped }
    : { from: null, bodyStart: 0, skipped: [] }
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
