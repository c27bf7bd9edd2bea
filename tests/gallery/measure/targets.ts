import { nameOf, visible } from './visible'

const PRESSED = 'button, a[href], summary, select, textarea, input:not([type=checkbox], [type=file]), label:has(input)'

/** Things to press that are lower or narrower than `least` CSS pixels. */
export function smallTargets(least: number): string[] {
  return visible(PRESSED).flatMap(element => {
    const { width, height } = element.getBoundingClientRect()
    const isLarge = Math.min(width, height) >= least - 0.5
    return isLarge ? [] : [`${nameOf(element)} is ${Math.round(width)} x ${Math.round(height)}`]
  })
}
