import { execFileSync } from 'node:child_process'
import { inWords, RUNS, ratioOf, spreadOf } from './timing'
import { verdict } from './verdict'

const FIRST_TO_CHRONO = 1 / 10

/** Our first message in a fresh process beside chrono's first two, in turns; `script` is `first-message.ts`, bundled. */
export function benchFirstTime(script: string): boolean {
  const timeFirst = (reader: string): number =>
    Number(execFileSync(process.execPath, [script, reader], { encoding: 'utf8' }))
  const runs = Array.from({ length: RUNS }, () => ({ ours: timeFirst('ours'), chrono: timeFirst('chrono') }))
  const [ours, theirs] = [runs.map(run => run.ours), runs.map(run => run.chrono)]
  const ratio = ratioOf(ours, theirs)
  const words = `${inWords(ratio)} of chrono's first two (at most ${FIRST_TO_CHRONO}); ${inWords(spreadOf(ours))} ms and ${inWords(spreadOf(theirs))} ms`
  return verdict('First message in a fresh process', ratio.median, FIRST_TO_CHRONO, words)
}
