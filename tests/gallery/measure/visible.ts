/** What is on the screen of a selector; what only a screen reader gets, or is folded away, is not. */
export const visible = <Kind extends Element = HTMLElement>(selector: string, root: ParentNode = document): Kind[] =>
  [...root.querySelectorAll<Kind>(selector)].filter(element => element.checkVisibility() && !element.closest('.hidden'))

/** For the report: which element is meant. */
export const nameOf = (element: Element): string =>
  `<${element.tagName.toLowerCase()}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}`
