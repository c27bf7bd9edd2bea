import { useUtc } from '../peers/peer'
import { benchFirstTime } from './first-time'
import { benchGrowth } from './growth'
import { benchReadingSize } from './reading-size'
import { benchReadingTime } from './reading-time'
import { benchReplyTime } from './reply-time'

/** Everything that is promised about the speed and size of reading. */
export async function benchReading(): Promise<boolean> {
  useUtc()
  const results = [await benchReadingSize(), benchFirstTime(), benchReadingTime(), benchReplyTime(), benchGrowth()]
  return results.every(Boolean)
}
