import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { freePort } from '../free-port'
import { start, whenServing } from '../server-process'
import { dovecotConfiguration, type Place, roundcubeConfiguration } from './configuration'

const DOCUMENT_ROOT = '/var/lib/roundcube/public_html'
const TABLES = '/usr/share/roundcube/SQL/sqlite.initial.sql'

/** A Roundcube with an IMAP server behind it, both real and both on loopback. */
export interface Roundcube {
  /** `127.0.0.1:PORT` */
  host: string
  imapPort: number
  stop(): Promise<void>
}

/** Why Roundcube cannot run here, in a sentence; null where it can. */
export function whyNoRoundcube(): string | null {
  if (![DOCUMENT_ROOT, TABLES, '/usr/sbin/dovecot', '/usr/bin/php'].every(path => existsSync(path))) {
    return 'Roundcube, Dovecot and PHP are not installed'
  }
  if (process.getuid?.() !== 0) return 'Dovecot here needs root'
  const version = execFileSync('/usr/sbin/dovecot', ['--version'], { encoding: 'utf8' })
  return version.startsWith('2.3.') ? null : `this set-up knows Dovecot 2.3, not ${version.trim()}`
}

/** Starts both servers in a folder of their own and waits until they answer. */
export async function startRoundcube(editor: 'plain' | 'html'): Promise<Roundcube> {
  const folder = await mkdtemp(join(tmpdir(), 'shall-we-mail-'))
  const place = { folder, imapPort: await freePort(), webPort: await freePort() }
  await furnish(place, editor)
  const processes = [await startDovecot(place), await startPhp(place)]
  const host = `127.0.0.1:${place.webPort}`
  const stop = await whenServing('Roundcube', `http://${host}/`, folder, processes)
  return { host, imapPort: place.imapPort, stop }
}

/** Debian's defaults stay where they are; what our own configuration needs beside it is copied. */
async function furnish(place: Place, editor: 'plain' | 'html'): Promise<void> {
  const { folder } = place
  await chmod(folder, 0o755)
  for (const name of ['configuration', 'log', 'temp', 'mail', 'run']) await mkdir(join(folder, name))
  execFileSync('chown', ['mail:mail', join(folder, 'mail')])
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    await copyFile(join('/etc/roundcube', name), join(folder, 'configuration', name))
  }
  await writeFile(join(folder, 'configuration/config.inc.php'), roundcubeConfiguration(place, editor))
  await writeFile(join(folder, 'dovecot.conf'), dovecotConfiguration(place))
  const database = new DatabaseSync(join(folder, 'roundcube.db'))
  database.exec(await readFile(TABLES, 'utf8'))
  database.close()
}

const startDovecot = ({ folder }: Place) =>
  start(folder, '/usr/sbin/dovecot', ['-F', '-c', join(folder, 'dovecot.conf')])

const startPhp = ({ folder, webPort }: Place) => {
  const settings = ['-d', `session.save_path=${folder}/temp`, '-d', 'variables_order=EGPCS']
  return start(folder, '/usr/bin/php', [...settings, '-S', `127.0.0.1:${webPort}`, '-t', DOCUMENT_ROOT], {
    ROUNDCUBE_CONFIG_DIR: join(folder, 'configuration'),
    PHP_CLI_SERVER_WORKERS: '3'
  })
}
