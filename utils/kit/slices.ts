export interface SliceOptions {
  /** How long one slice may take, in milliseconds. */
  budgetMs?: number
  /** Lets the page breathe between two slices. */
  yieldNow?: () => Promise<void>
  /** A clock in milliseconds. */
  clock?: () => number
  /** Asked after each pause: false ends the work early. */
  goOn?: () => boolean
}

/** `scheduler.yield` where the browser has it: it comes back before the page's other tasks. */
const yieldToPage = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise(resolve => setTimeout(resolve))

/** Does `work` for each item in slices that stay within a budget and yield in between. Resolves to their number. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  { budgetMs = 8, yieldNow = yieldToPage, clock = () => performance.now(), goOn = () => true }: SliceOptions = {}
): Promise<number> {
  let slices = 1
  let until = clock() + budgetMs
  for (const item of items) {
    if (clock() >= until) {
      await yieldNow()
      if (!goOn()) return slices
      slices++
      until = clock() + budgetMs
    }
    work(item)
  }
  return slices
}
