import { spawnSync } from 'node:child_process'
import { bundled } from './bundled'
import { benchFirstTime } from './first-time'
import { benchReadingSize } from './reading-size'

/** Everything that is promised about the speed and size of reading. */
export async function benchReading(): Promise<boolean> {
  const results = [await benchReadingSize(), benchFirstTime(await bundled('first-message'))]
  const { status } = spawnSync(process.execPath, [await bundled('in-process')], { stdio: 'inherit' })
  return status === 0 && results.every(Boolean)
}
