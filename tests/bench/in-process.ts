/** Run as one bundled file: every time that is measured against a peer in the same process. */

import { useUtc } from '../peers/peer'
import { benchGrowth } from './growth'
import { benchReadingTime } from './reading-time'
import { benchReplyTime } from './reply-time'

useUtc()
const results = [benchReadingTime(), benchReplyTime(), benchGrowth()]
process.exitCode = results.every(Boolean) ? 0 : 1
