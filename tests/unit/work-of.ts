/**
 * What a run costs this thread, in milliseconds of work: the least of three, never 0. Unlike the clock, it does not count
 * what else the machine does, so that two of them can be compared.
 */
export function workOf(run: () => unknown): number {
  const costs = [1, 2, 3].map(() => {
    const before = process.threadCpuUsage()
    run()
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  })
  return Math.max(Math.min(...costs), 0.1)
}
