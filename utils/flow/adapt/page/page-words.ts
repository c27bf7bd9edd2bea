import { maybe } from '@/utils/kit/dom'
import { cleanLine, cleanText } from '@/utils/kit/text'
import { MAX_NAME } from '@/utils/model/message'
import { textOf } from './text-of'

/** What a page has around its own words. */
const AROUND =
  'nav, footer, aside, form, button, dialog, [role="button"], [role="navigation"], [role="dialog"], [role="complementary"], [aria-hidden="true"]'
/** What is said of an event stands at the top; far below stand questions and other events. In UTF-16 units. */
const MOST_WORDS = 4000

/** The title of a page: its heading, or what it tells others that it is called. */
export function pageTitle(page: Document): string {
  const heading = maybe(page, 'h1')
  return (heading && textOf(heading)) || metaOf(page, 'og:title') || cleanLine(page.title, MAX_NAME)
}

/**
 * The words of one part of a page, with the title and summary that the page has for others where they are not among them. `skip` is
 * what else is not to be read, as for `textOf`.
 */
export function pageWords(region: Element, skip?: string): string {
  const page = region.ownerDocument
  const words = textOf(region, { skip: skip ? `${AROUND}, ${skip}` : AROUND }).slice(0, MOST_WORDS)
  const others = [metaOf(page, 'og:title') || pageTitle(page), metaOf(page, 'og:description')]
  const before = others.filter(line => line !== '' && !words.includes(line))
  return cleanText([...before, words].join('\n'), MOST_WORDS)
}

/** Longest summary that is read. */
const LONGEST_META = 600

const metaOf = (page: Document, name: string): string =>
  cleanLine(maybe(page, `meta[property="${name}"]`)?.getAttribute('content') ?? '', LONGEST_META)
