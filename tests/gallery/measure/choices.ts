import { rgbOf } from './colours'
import { nameOf, visible } from './visible'

const GROUPS = '.child-cards, .four, .plain-answers, .options, .columns'
/** Choices that stand for a decision: none may stand out. */
const WEIGHED = '.four > *, .plain-answers > *, .child-cards > *, fieldset .options > *'
/** Two tints of one weight: hardly any contrast between them (WCAG's ratio). */
const MAX_CONTRAST = 1.2

const isEqual = (a: number, b: number): boolean => Math.abs(a - b) < 1

/** Choices beside each other whose boxes differ. */
export function unequalBoxes(): string[] {
  return visible(GROUPS).flatMap(group => {
    const boxes = [...group.children].filter(({ className }) => !/column-wide/.test(className))
    const [first, ...others] = boxes.map(box => box.getBoundingClientRect())
    const isOdd = first && others.some(box => !isEqual(box.width, first.width) || !isEqual(box.height, first.height))
    return isOdd ? [`${boxes.map(box => `${nameOf(box)} ${sizeOf(box)}`).join(', ')}`] : []
  })
}

function sizeOf(box: Element): string {
  const { width, height } = box.getBoundingClientRect()
  return `${Math.round(width)} x ${Math.round(height)}`
}

/** Everything but the tint. A choice that was made may look so. */
function weightOf(choice: Element): string {
  const { fontSize, fontWeight, color, borderColor, borderWidth, boxShadow, opacity } = getComputedStyle(choice)
  return [fontSize, fontWeight, color, borderColor, borderWidth, boxShadow, opacity].join(' ')
}

function luminanceOf(choice: Element): number {
  const [red, green, blue] = rgbOf(getComputedStyle(choice).backgroundColor).map(part => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** Choices of which one draws the eye. */
export function unequalWeights(): string[] {
  const groups = Map.groupBy(visible(WEIGHED), choice => choice.parentElement)
  return [...groups.values()].flatMap(group => {
    const open = group.filter(choice => choice.getAttribute('aria-pressed') !== 'true')
    const tints = open.map(luminanceOf)
    const contrast = (Math.max(...tints) + 0.05) / (Math.min(...tints) + 0.05)
    const isEven = new Set(open.map(weightOf)).size <= 1 && contrast <= MAX_CONTRAST
    return isEven ? [] : [open.map(nameOf).join(', ')]
  })
}
