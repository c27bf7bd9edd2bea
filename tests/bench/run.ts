/** `npm run bench`: what is promised about size and speed, measured and printed as ratios. */
import makeBuilds from '../e2e/harness/builds'
import { measurePopup } from './popup-time'
import { measureReader, READER_LIMIT } from './reader-size'

makeBuilds()
const reader = measureReader()
const share = reader.gzip / READER_LIMIT
console.log(
  `Reader script, gzip, against its limit: ${share.toFixed(2)} times (${reader.gzip} of ${READER_LIMIT} bytes; ${reader.bytes} unpacked)`
)

const popup = await measurePopup()
const ratio = popup.many / popup.few
console.log(
  `Opening the popup, 1,000 invitations against 10: ${ratio.toFixed(2)} times (${popup.many.toFixed(0)} ms, ${popup.few.toFixed(0)} ms; at most 2)`
)
process.exitCode = share <= 1 && ratio <= 2 ? 0 : 1
