import type { Chromium } from './chromium'
import { until } from './until'

const DAY_MS = 86_400_000

/** Moves the clock of the background and of every page that opens from now on. */
export async function moveClock(chromium: Chromium, days: number): Promise<void> {
  const offset = days * DAY_MS
  const worker = await until('the background', () => chromium.background())
  await worker.evaluate(shiftDate, offset)
  await chromium.context.addInitScript(shiftDate, offset)
}

/** Runs in the page or the worker: the same `Date`, some time later. */
function shiftDate(offset: number): void {
  const Real = Date
  globalThis.Date = new Proxy(Real, {
    construct: (target, given: [number]) =>
      new target(...(given.length > 0 ? given : ([Real.now() + offset] as const))),
    get: (target, name) => (name === 'now' ? () => Real.now() + offset : Reflect.get(target, name))
  })
}
