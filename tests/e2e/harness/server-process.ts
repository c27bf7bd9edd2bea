import { type ChildProcess, spawn } from 'node:child_process'
import { open } from 'node:fs/promises'
import { join } from 'node:path'

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
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  const gone = new Promise(resolve => child.once('exit', resolve))
  process.kill(-child.pid)
  await gone
}
