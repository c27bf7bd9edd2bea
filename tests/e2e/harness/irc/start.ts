import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from '../free-port'
import { start, whenServing } from '../server-process'
import { LOOPBACK_ONLY, loungeConfiguration, ngircdConfiguration, type Place } from './configuration'

const CLIENTS = createRequire(join(import.meta.dirname, '../../clients/package.json'))

/** The Lounge and the ngircd behind it, both real and both on loopback. */
export interface IrcChat {
  /** `127.0.0.1:PORT` of the client's page. */
  host: string
  ircPort: number
  stop(): Promise<void>
}

/** The start file of the published client; null where the clients of the tests are not installed. */
function findLounge(): string | null {
  try {
    return join(dirname(CLIENTS.resolve('thelounge/package.json')), 'index.js')
  } catch {
    return null
  }
}

/** Why the chat cannot run here, in a sentence; null where it can. */
export function whyNoIrc(): string | null {
  if (!existsSync('/usr/sbin/ngircd')) return 'ngircd is not installed'
  return findLounge() === null ? 'The Lounge is not installed' : null
}

/** Starts both in a folder of their own and waits until the page answers. */
export async function startIrc(): Promise<IrcChat> {
  const folder = await mkdtemp(join(tmpdir(), 'shall-we-irc-'))
  const place: Place = { folder, ircPort: await freePort(), webPort: await freePort() }
  await furnish(place)
  const processes = [await startServer(place), await startLounge(place)]
  const host = `127.0.0.1:${place.webPort}`
  const stop = await whenServing('The Lounge', `http://${host}/`, folder, processes)
  return { host, ircPort: place.ircPort, stop }
}

async function furnish(place: Place): Promise<void> {
  await mkdir(join(place.folder, 'lounge'))
  await writeFile(join(place.folder, 'ngircd.conf'), ngircdConfiguration(place), { mode: 0o644 })
  await writeFile(join(place.folder, 'lounge/config.js'), loungeConfiguration(place))
  await writeFile(join(place.folder, 'loopback-only.cjs'), LOOPBACK_ONLY)
}

const startServer = ({ folder }: Place) => start(folder, '/usr/sbin/ngircd', ['-n', '-f', join(folder, 'ngircd.conf')])

/** NODE_ENV: Vite sets it to "development" in a worker that served the gallery, and The Lounge then looks for its sources. */
const startLounge = ({ folder }: Place) =>
  start(folder, process.execPath, ['--require', join(folder, 'loopback-only.cjs'), findLounge() ?? '', 'start'], {
    THELOUNGE_HOME: join(folder, 'lounge'),
    NODE_OPTIONS: '',
    NODE_ENV: 'production'
  })
