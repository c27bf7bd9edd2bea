const SVG = 'http://www.w3.org/2000/svg'

/** Two speech bubbles that share a corner: asking and answering. Drawn at 20 by 20. */
const SHAPES = [
  { d: 'M3 3h8a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H7l-3 3v-3H3a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z', class: 'first' },
  { d: 'M11 12.5h1.5a2 2 0 0 0 2-2V8H17a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-1v3l-3-3h-2a2 2 0 0 1-2-2Z', class: 'second' }
]

/** The small mark in front of a chip; it says nothing that the words do not. */
export function createMark(): SVGElement {
  const mark = document.createElementNS(SVG, 'svg')
  mark.setAttribute('viewBox', '0 0 20 20')
  mark.setAttribute('aria-hidden', 'true')
  for (const attributes of SHAPES) {
    const shape = document.createElementNS(SVG, 'path')
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value)
    mark.append(shape)
  }
  return mark
}
