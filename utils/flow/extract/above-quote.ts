import type { Tokens } from '@/utils/kit/tokens'
import type { MailWords } from '@/utils/languages/language'

/** "Subject: Re: You're invited!": words of the one who is answered. */
const ANSWERED = /^[^\s:]{3,9}: ?(?:re|aw|antw|rif|res) ?:[^\n]*/i

/** What a writer has put above the message that it answers, which mail programs leave below; null where none is quoted. */
export function aboveQuote({ text, list }: Tokens, { wrote }: MailWords): Tokens | null {
  const end = quoteStart(text, wrote)
  if (end === null) return null
  const start = ANSWERED.exec(text)?.[0].length ?? 0
  const own = list.filter(token => token.start >= start && token.end <= end)
  return own.some(({ kind }) => kind === 'word') ? { text, list: own } : null
}

/** Where the first line begins that is quoted ("> See you"), or names the writer of what follows ("On 3 May Jo wrote:"). */
function quoteStart(text: string, wrote: string): number | null {
  let start = 0
  for (const line of text.split('\n')) {
    const isLead = line.trimEnd().endsWith(':') && line.includes(` ${wrote}`)
    if (start > 0 && (line.startsWith('>') || isLead)) return start
    start += line.length + 1
  }
  return null
}
