import { isEmoji } from './text-of'

const MAX_LINKS = 20
const MAX_LINK = 2000

/** Web addresses that an element links to, at most twenty, each once; `skip` as for `textOf`. Never opened by us. */
export function linksOf(root: Element, skip?: string): string[] {
  const links = new Set<string>()
  for (const anchor of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (links.size === MAX_LINKS) break
    if (skip && anchor.closest(skip)) continue
    const url = URL.parse(anchor.getAttribute('href') ?? '', anchor.baseURI)
    if (url && /^https?:$/.test(url.protocol) && url.href.length <= MAX_LINK) links.add(url.href)
  }
  return [...links]
}

/** How many pictures, emoji not counted. */
export const imagesOf = (root: Element, skip?: string): number =>
  [...root.querySelectorAll('img')].filter(image => !isEmoji(image) && !(skip && image.closest(skip))).length
