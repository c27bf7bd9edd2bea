/** A run is never longer on the screen; a virtual list may have lost its head. */
const MOST_STEPS = 60

/**
 * Of messages that follow each other only the first may name its sender. The nearest such name at or above this row,
 * among its siblings; null where a row without a message, as that of a new day, comes before it.
 */
export function headOfRun(row: Element, message: string, name: string): HTMLElement | null {
  for (
    let near: Element | null = row, steps = 0;
    near && steps < MOST_STEPS;
    near = near.previousElementSibling, steps++
  ) {
    if (!near.matches(message) && !near.querySelector(message)) return null
    const found = near.querySelector<HTMLElement>(name)
    if (found) return found
  }
  return null
}
