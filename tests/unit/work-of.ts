/** Milliseconds of work below which a measurement says little. */
const ENOUGH = 10

/**
 * What one run costs this thread, in milliseconds of work: the least of three measurements, each of as many runs as make
 * it worth measuring. Unlike the clock, it does not count what else the machine does, so that two of them compare.
 */
export function workOf(run: () => unknown, times = 1): number {
  const least = Math.min(...[1, 2, 3].map(() => workOfAll(run, times)))
  return least < ENOUGH ? workOf(run, times * 2) : least / times
}

function workOfAll(run: () => unknown, times: number): number {
  const before = process.threadCpuUsage()
  for (let time = 0; time < times; time++) run()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
