/** Milliseconds of work below which a measurement says little: a machine may count by ticks of four. */
const ENOUGH = 40

/**
 * What one run costs this thread, in milliseconds of work: the least of three measurements, each of as many runs as make
 * it worth measuring. Unlike the clock, it does not count what else the machine does, so that two of them compare.
 */
export function workOf(run: () => unknown, times = 1): number {
  const first = workOfAll(run, times)
  if (first < ENOUGH) return workOf(run, times * 2)
  return Math.min(first, workOfAll(run, times), workOfAll(run, times)) / times
}

function workOfAll(run: () => unknown, times: number): number {
  const before = process.threadCpuUsage()
  for (let time = 0; time < times; time++) run()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
