/** Runs of each measurement. */
export const RUNS = 7

export interface Spread {
  median: number
  least: number
  most: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? Number.NaN
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) }
}

/** Something done to each of a list of texts. */
export interface Task {
  name: string
  run: () => void
  /** How many times in a row one measurement does it, so that a clock can see it. */
  times: number
}

/** Milliseconds that this thread has worked: what else the machine does at the same time does not count. */
export function workedFor(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Milliseconds for doing a task once. */
function timeOf({ run, times }: Task): number {
  const start = workedFor()
  for (let i = 0; i < times; i++) run()
  return (workedFor() - start) / times
}

/** Milliseconds of each task, measured in turns in this process after a warm-up; one list of runs for each task. */
export function measureInTurns(tasks: readonly Task[]): number[][] {
  for (const task of tasks) timeOf(task)
  const runs = Array.from({ length: RUNS }, () => tasks.map(timeOf))
  return tasks.map((_, i) => runs.map(run => run[i] ?? Number.NaN))
}

/** How many times longer one takes than the other, run by run. */
export const ratioOf = (a: readonly number[], b: readonly number[]): Spread =>
  spreadOf(a.map((time, i) => time / (b[i] ?? Number.NaN)))

const short = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0))

/** `1.23 (1.10 to 1.40)`. */
export const inWords = ({ median, least, most }: Spread): string =>
  `${short(median)} (${short(least)} to ${short(most)})`
