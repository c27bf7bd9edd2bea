import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { verdict } from './verdict'

/** Bytes, gzip. */
const GATE_LIMIT = 6000
const READING_LIMIT = 60_000
const PHRASES_LIMIT = 30_000

/** Gzip size of a module and all that it imports, minified; libraries are left out. */
async function sizeOf(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    packages: 'external',
    logLevel: 'error'
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

/** Prints what reading weighs, and says whether the limits hold. */
export async function benchReadingSize(): Promise<boolean> {
  const gate = await sizeOf('tests/passes-gate.ts')
  const reading = await sizeOf('utils/flow/run.ts')
  const phrases = await sizeOf('utils/languages/all-phrases.ts')
  return [
    verdict('Gate in the page, gzip', gate, GATE_LIMIT, `${gate} bytes (at most ${GATE_LIMIT})`),
    verdict('Our code and languages, gzip', reading, READING_LIMIT, `${reading} bytes (at most ${READING_LIMIT})`),
    verdict('Words for replies, gzip', phrases, PHRASES_LIMIT, `${phrases} bytes (at most ${PHRASES_LIMIT})`)
  ].every(Boolean)
}
