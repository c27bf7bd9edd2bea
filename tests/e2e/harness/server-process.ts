import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { until } from './until'

/** Starts a server in a process group of its own, so that its children end with it; its words go to a log in `folder`. */
export async function start(
  folder: string,
  file: string,
  args: string[],
  env: Record<string, string> = {}
): Promise<ChildProcess> {
  const log = await open(join(folder, 'servers.log'), 'a')
  const child = spawn(file, args, {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: { ...process.env, ...env }
  })
  child.once('spawn', () => log.close())
  return child
}

/** Ends a server and its children, and waits until it is gone. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  const gone = new Promise(resolve => child.once('exit', resolve))
  process.kill(-child.pid)
  await gone
}

/**
 * Waits until the address answers; gives what ends the servers and clears their folder. Slow machines need most of it.
 * @throws {Error} with the last words of the servers, which have ended then
 */
export async function whenServing(
  what: string,
  address: string,
  folder: string,
  servers: readonly ChildProcess[]
): Promise<() => Promise<void>> {
  const stop = async () => {
    await Promise.all(servers.map(end))
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await until(
      what,
      async () => ((await fetch(address, { signal: AbortSignal.timeout(5000) })).ok ? true : undefined),
      90
    )
    return stop
  } catch (cause) {
    const said = (await readFile(join(folder, 'servers.log'), 'utf8')).slice(-2000)
    await stop()
    throw new Error(`${what} does not answer at ${address}. It said: ${said}`, { cause })
  }
}
