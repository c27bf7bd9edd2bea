import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromeBuild } from '../e2e/harness/builds'

/** What a page loads at every visit may weigh this much, gzip, with the code of every site. */
export const READER_LIMIT = 45_000

export interface ReaderSize {
  bytes: number
  gzip: number
}

/** Size in bytes of the reader as it is shipped, the browser polyfill included. Wants the build to be there. */
export function measureReader(): ReaderSize {
  const script = readFileSync(join(chromeBuild('shipped'), 'content-scripts/reader.js'))
  return { bytes: script.length, gzip: gzipSync(script, { level: 9 }).length }
}
