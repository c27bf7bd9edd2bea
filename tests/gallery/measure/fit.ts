import { nameOf, visible } from './visible'

/** Whether a box reaches out of another one at a side, in CSS pixels. */
const reachesOut = (inner: DOMRect, left: number, right: number): boolean =>
  inner.width > 0 && (inner.left < left - 1 || inner.right > right + 1)

function textBox(element: Element): DOMRect {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range.getBoundingClientRect()
}

/** What is cut off, lies outside the window, or sticks out of its button. */
export function misfits(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in a window of ${clientWidth}`] : []
  const outside = visible('#app *').filter(element => reachesOut(element.getBoundingClientRect(), 0, clientWidth))
  const cut = visible('#app *:not(svg, svg *, textarea, input, select, option)').filter(isCut)
  const stickingOut = visible('button, .button, summary, .tag').filter(element => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const text = textBox(element)
    return reachesOut(text, left, right) || text.top < top - 2 || text.bottom > bottom + 2
  })
  return [
    ...wide,
    ...outside.map(element => `${nameOf(element)} lies outside`),
    ...cut.map(element => `${nameOf(element)} is cut`),
    ...stickingOut.map(element => `${nameOf(element)} is too small for its text`)
  ]
}

function isCut(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element)
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
  return (
    (overflowX !== 'visible' && scrollWidth > clientWidth + 1) ||
    (overflowY !== 'visible' && scrollHeight > clientHeight + 1)
  )
}
