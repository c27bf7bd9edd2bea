import { execFileSync } from 'node:child_process'
import { inWords, RUNS, ratioOf, spreadOf } from './timing'
import { verdict } from './verdict'

const FIRST_TO_CHRONO = 1 / 10

const timeFirst = (reader: string): number =>
  Number(
    execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/first-message.ts', reader], { encoding: 'utf8' })
  )

/** Our first message in a fresh process beside chrono's first two, in turns. */
export function benchFirstTime(): boolean {
  const runs = Array.from({ length: RUNS }, () => ({ ours: timeFirst('ours'), chrono: timeFirst('chrono') }))
  const [ours, theirs] = [runs.map(run => run.ours), runs.map(run => run.chrono)]
  const ratio = ratioOf(ours, theirs)
  const words = `${inWords(ratio)} of chrono's first two (at most ${FIRST_TO_CHRONO}); ${inWords(spreadOf(ours))} ms and ${inWords(spreadOf(theirs))} ms`
  return verdict('First message in a fresh process', ratio.median, FIRST_TO_CHRONO, words)
}
