/** `npm run bench`: what is promised about size and speed, measured and printed. `npm run bench -- reading` is a part. */
import makeBuilds from '../e2e/harness/builds'
import { benchConversation } from './bench-conversation'
import { benchReading } from './bench-reading'
import { measureSurfaces, type SurfaceTime } from './popup-time'
import { measureReader, READER_LIMIT } from './reader-size'
import { verdict } from './verdict'

function benchSurface({ surface, few, many }: SurfaceTime): boolean {
  const ratio = many / few
  return verdict(
    `Opening the ${surface}, 1,000 invitations and 5,000 answers against 10 and 50`,
    ratio,
    2,
    `${ratio.toFixed(2)} times (at most 2); ${many.toFixed(0)} ms and ${few.toFixed(0)} ms`
  )
}

/** What is shipped, in a browser. */
async function benchExtension(): Promise<boolean> {
  makeBuilds()
  const reader = measureReader()
  const surfaces = await measureSurfaces()
  const conversation = await benchConversation()
  return [
    conversation,
    verdict(
      'Reader script, gzip',
      reader.gzip,
      READER_LIMIT,
      `${reader.gzip} bytes (at most ${READER_LIMIT}); ${reader.bytes} unpacked`
    ),
    ...surfaces.map(benchSurface)
  ].every(Boolean)
}

const reading = await benchReading()
const extension = process.argv.includes('reading') || (await benchExtension())
process.exitCode = reading && extension ? 0 : 1
