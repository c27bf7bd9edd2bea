import { textOf } from './text-of'

const TEXT = '[dir="auto"]'

/** Innermost texts of a page that nests `dir="auto"` two or three times around each, in order; `skip` as for `textOf`. */
export const innermostTexts = (root: Element, skip: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(TEXT)].filter(
    element => !element.querySelector(TEXT) && !element.closest(skip) && textOf(element) !== ''
  )
