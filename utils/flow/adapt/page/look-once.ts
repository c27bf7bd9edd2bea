import { isRendered } from '@/utils/kit/dom'
import type { Look } from '@/utils/model/look'
import { pageWords } from './page-words'
import { structuredOf } from './structured-of'
import { textOf } from './text-of'

/** The end of a conversation is on the screen; of a long one no more is taken, in UTF-16 units. */
const MOST_OF_LOG = 4000
/** Less text than this is a part of the page and not what it is about. */
const LEAST = 80

/** What a page says that no adapter reads: its largest article or conversation, else its main part, else all of it. */
export function lookOnce(page: Document): Look {
  const region =
    largest(page, '[role="log"], [role="feed"], article, [role="article"]') ?? largest(page, PARTS) ?? page.body
  const structured = structuredOf(page)
  return { text: wordsOf(region), ...(structured && { structured }) }
}

const PARTS = 'main, [role="main"]'

function largest(page: Document, selector: string): Element | null {
  const length = (element: Element) => element.textContent.trim().length
  const regions = [...page.querySelectorAll(selector)].filter(isRendered).filter(each => length(each) >= LEAST)
  return regions.reduce<Element | null>((best, each) => (best && length(best) >= length(each) ? best : each), null)
}

function wordsOf(region: Element): string {
  if (!region.matches('[role="log"], [role="feed"]')) return pageWords(region)
  const rows: string[] = []
  for (let row = rowsOf(region).lastElementChild; row && rows.join('\n').length < MOST_OF_LOG; ) {
    rows.unshift(textOf(row))
    row = row.previousElementSibling
  }
  return rows.join('\n').slice(-MOST_OF_LOG).trim()
}

/** Messages stand beside each other, often in a box of their own. */
function rowsOf(region: Element): Element {
  let rows = region
  while (rows.childElementCount === 1 && rows.firstElementChild) rows = rows.firstElementChild
  return rows
}
