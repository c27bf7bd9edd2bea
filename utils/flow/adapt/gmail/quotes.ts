import { forwardHead } from '../page/forward-head'
import { textOf } from '../page/text-of'
import * as at from './selectors'

/** The head of a mail that was passed on inside this one, or null where every quote repeats an earlier mail. */
export function findForward(body: Element): string[] | null {
  for (const element of body.querySelectorAll(at.QUOTE_HEAD)) {
    const head = forwardHead(textOf(element))
    if (head) return head
  }
  return null
}

/** What to leave out of a body's text: all quotes, or with a forward only the head and the quotes of quotes. */
export const quotesToSkip = (isForward: boolean): string =>
  isForward
    ? `${at.NEVER_CONTENT}, ${at.QUOTE_HEAD}, .gmail_quote blockquote.gmail_quote`
    : `${at.NEVER_CONTENT}, ${at.QUOTE}, blockquote`
