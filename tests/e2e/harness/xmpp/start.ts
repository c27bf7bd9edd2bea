import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../free-port'
import { start, whenServing } from '../server-process'
import { DOMAIN, PASSWORD, type Place, prosodyConfiguration } from './configuration'
import { isConverseThere, serveConverse } from './converse-page'

/** Converse.js and the Prosody behind it, both real and both on loopback. */
export interface XmppChat {
  /** `127.0.0.1:PORT` of the client's page. */
  host: string
  /** `127.0.0.1:PORT` of the server's web socket. */
  socketHost: string
  stop(): Promise<void>
}

/** Why the chat cannot run here, in a sentence; null where it can. */
export function whyNoXmpp(): string | null {
  if (!existsSync('/usr/bin/prosody')) return 'Prosody is not installed'
  if (!isConverseThere()) return 'Converse.js is not installed'
  return process.getuid?.() === 0 ? null : 'giving Prosody its own user needs root'
}

/** Starts both in a folder of their own, with an account for each of `names`, and waits until they answer. */
export async function startXmpp(names: readonly string[]): Promise<XmppChat> {
  const folder = await mkdtemp(join(tmpdir(), 'shall-we-xmpp-'))
  const place: Place = { folder, httpPort: await freePort(), c2sPort: await freePort() }
  await furnish(place, names)
  const server = await startProsody(place)
  const socketHost = `127.0.0.1:${place.httpPort}`
  const endServer = await whenServing('Prosody', `http://${socketHost}/xmpp-websocket`, folder, [server])
  const webPort = await freePort()
  const closePage = await serveConverse(webPort, place.httpPort)
  const stop = async () => {
    await closePage()
    await endServer()
  }
  return { host: `127.0.0.1:${webPort}`, socketHost, stop }
}

const configurationOf = ({ folder }: Place): string => join(folder, 'prosody.cfg.lua')

/** Accounts are made before the start; the server runs as the user that Debian made for it. */
async function furnish(place: Place, names: readonly string[]): Promise<void> {
  await chmod(place.folder, 0o755)
  await mkdir(join(place.folder, 'data'))
  await mkdir(join(place.folder, 'certs'))
  await writeFile(configurationOf(place), prosodyConfiguration(place))
  execFileSync('chown', ['-R', 'prosody:prosody', join(place.folder, 'data')])
  for (const name of names) {
    const register = ['--config', configurationOf(place), 'register', name, DOMAIN, PASSWORD]
    execFileSync('prosodyctl', register, { stdio: 'ignore' })
  }
}

const startProsody = (place: Place) => {
  const asItself = ['--reuid=prosody', '--regid=prosody', '--clear-groups']
  return start(place.folder, 'setpriv', [...asItself, 'prosody', '--config', configurationOf(place), '-F'])
}
