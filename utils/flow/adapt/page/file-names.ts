import { cleanLine } from '@/utils/kit/text'
import { MAX_FILES, MAX_NAME } from '@/utils/model/message'

/** "card.png", also where a size or an order for the screen reader stands behind it ("card.png 120 KB Open"). */
const FILE_NAME = /^.{1,120}?\.[a-z0-9]{2,5}(?![\w.])/i

/** Names of attached files, as titles, labels or texts of these elements; nothing is fetched. */
export function fileNames(root: ParentNode, selector: string): string[] {
  const names = new Set<string>()
  for (const element of root.querySelectorAll<HTMLElement>(selector)) {
    if (names.size === MAX_FILES) break
    const texts = [element.title, element.textContent ?? '', element.getAttribute('aria-label') ?? '']
    const name = texts.map(text => FILE_NAME.exec(cleanLine(text, MAX_NAME))?.[0]).find(found => found)
    if (name) names.add(name)
  }
  return [...names]
}
