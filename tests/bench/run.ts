/** `npm run bench`: what is promised about size and speed, measured and printed. `npm run bench -- reading` is a part. */
import makeBuilds from '../e2e/harness/builds'
import { benchConversation } from './bench-conversation'
import { benchReading } from './bench-reading'
import { measurePopup } from './popup-time'
import { measureReader, READER_LIMIT } from './reader-size'
import { verdict } from './verdict'

/** What is shipped, in a browser. */
async function benchExtension(): Promise<boolean> {
  makeBuilds()
  const reader = measureReader()
  const popup = await measurePopup()
  const conversation = await benchConversation()
  const ratio = popup.many / popup.few
  return [
    conversation,
    verdict(
      'Reader script, gzip',
      reader.gzip,
      READER_LIMIT,
      `${reader.gzip} bytes (at most ${READER_LIMIT}); ${reader.bytes} unpacked`
    ),
    verdict(
      'Opening the popup, 1,000 invitations against 10',
      ratio,
      2,
      `${ratio.toFixed(2)} times (at most 2); ${popup.many.toFixed(0)} ms and ${popup.few.toFixed(0)} ms`
    )
  ].every(Boolean)
}

const reading = await benchReading()
const extension = process.argv.includes('reading') || (await benchExtension())
process.exitCode = reading && extension ? 0 : 1
