import { isElement, walk } from '@/utils/kit/dom'
import { MAX_TEXT } from '@/utils/model/message'

export interface TextOptions {
  /** Selector of parts that are not the message: quotes, times, buttons. */
  skip?: string
  /** Line breaks in the page's source are line breaks to people (`white-space: pre-wrap`). */
  keepLineBreaks?: boolean
}

const BLOCKS = new Set(
  'address article blockquote center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody tr ul'.split(
    ' '
  )
)
const UNSEEN = 'script, style, template, noscript, head, [hidden], [style*="display:none"], [style*="display: none"]'

/**
 * The text of an element as a person reads it: blocks and `<br>` start lines, pictures of emoji count as their emoji,
 * cells have space between them. Stops a little after `MAX_TEXT` units; reads only, and nothing of it is markup.
 */
export function textOf(root: Element, { skip, keepLineBreaks = false }: TextOptions = {}): string {
  const unwanted = skip ? `${UNSEEN}, ${skip}` : UNSEEN
  let text = ''
  const startLine = () => {
    if (text && !text.endsWith('\n')) text += '\n'
  }
  walk(
    root,
    node => {
      if (text.length > MAX_TEXT) return 'stop'
      if (node.nodeType === Node.TEXT_NODE) text += flow(node.nodeValue ?? '', keepLineBreaks)
      if (!isElement(node)) return false
      if (node.matches(unwanted)) return false
      text += textOfTag(node)
      if (BLOCKS.has(node.localName)) startLine()
      return true
    },
    node => {
      if (isElement(node) && BLOCKS.has(node.localName)) startLine()
    }
  )
  return tidyLines(text)
}

/** White space of the source is one space to people, unless the element keeps it. */
const flow = (text: string, keepLineBreaks: boolean): string =>
  text.slice(0, MAX_TEXT + 1).replace(keepLineBreaks ? /[^\S\n]+/g : /\s+/g, ' ')

function textOfTag(element: Element): string {
  if (element.localName === 'br') return '\n'
  if (element.localName === 'td' || element.localName === 'th') return ' '
  if (!isEmoji(element)) return ''
  const alt = element.getAttribute('alt') ?? ''
  return SHORTCODE.test(alt) ? emojiInAddress(element) : alt
}

/** ":tada:": Slack, and Discord's own pictures. */
const SHORTCODE = /^:[\w+-]{1,60}:$/
const CHARACTER = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*0-9]\ufe0f?\u20e3/u

/** An image that stands for a character: its alternative text is short and no word. */
export function isEmoji(element: Element): boolean {
  const alt = element.localName === 'img' ? element.getAttribute('alt') : null
  return !!alt && (SHORTCODE.test(alt) || (alt.length <= 16 && CHARACTER.test(alt)))
}

/** The character that an address of its picture is named after (".../1f389@2x.png"); nothing for anybody's own picture. */
function emojiInAddress(element: Element): string {
  const name = /\/([0-9a-f]{2,6}(?:-[0-9a-f]{2,6}){0,8})(?:@2x)?\.(?:png|svg|webp)$/.exec(
    element.getAttribute('src')?.slice(-120) ?? ''
  )?.[1]
  const codes = name?.split('-').map(code => Number.parseInt(code, 16)) ?? []
  const text = codes.every(code => code <= 0x10ffff) ? String.fromCodePoint(...codes) : ''
  return CHARACTER.test(text) ? text : ''
}

const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
