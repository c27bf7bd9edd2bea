import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Moves the clock of whatever script it stands before; a second one in the same global changes nothing. */
const movedClock = (offset: number): string => `if (!globalThis.movedClock) {
  globalThis.movedClock = true
  const RealDate = Date
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length) super(...parts)
      else super(RealDate.now() + ${offset})
    }
    static now() {
      return RealDate.now() + ${offset}
    }
  }
  const { timeOrigin } = performance
  Object.defineProperty(performance, 'timeOrigin', { get: () => timeOrigin + ${offset} })
}
`

/**
 * A copy of a build whose scripts believe that it is `now` (an instant), in a temporary folder that the caller removes:
 * dated pages hold parties of their own time, and no test may grow old with them. The product knows nothing of it.
 */
export async function buildAt(build: string, now: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'shall-we-build-'))
  await cp(build, copy, { recursive: true })
  const prefix = movedClock(new Date(now).getTime() - Date.now())
  for (const name of await readdir(copy, { recursive: true })) {
    if (!name.endsWith('.js')) continue
    const file = join(copy, name)
    await writeFile(file, prefix + (await readFile(file, 'utf8')))
  }
  return copy
}
