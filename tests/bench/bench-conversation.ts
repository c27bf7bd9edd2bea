import { measureConversation } from './conversation/conversation-time'
import { measureLongestTask } from './conversation/longest-task'
import { inWords } from './timing'
import { verdict } from './verdict'

/** A conversation of 10,000 messages may cost this much of what a plain script needs for the same texts and times. */
const RATIO_LIMIT = 2

const told = (ms: number): string => (ms === 0 ? 'under 50 ms' : `${ms.toFixed(0)} ms`)

/** Prints what reading a long conversation costs a page. Wants the builds to be there. */
export async function benchConversation(): Promise<boolean> {
  const { ratio, plain, ours } = await measureConversation()
  const { withUs, without } = await measureLongestTask()
  const work = `${ours.workMs.toFixed(0)} ms in ${ours.slices} slices, and ${plain.workMs.toFixed(0)} ms in one piece`
  console.log(`     Longest task of a page that opens it: ${told(withUs)} with us, ${told(without)} without`)
  return verdict(
    'Reading 10,000 messages, against plain DOM calls',
    ratio.median,
    RATIO_LIMIT,
    `${inWords(ratio)} times (at most ${RATIO_LIMIT}); ${work}`
  )
}
