/** Installs the dependencies when they are missing or not those of the lockfile. Runs on Node 20 with nothing installed. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/**
 * @param {string} path
 * @returns {Lockfile}
 */
const readLockfile = path => JSON.parse(readFileSync(path, 'utf8'))

/** npm keeps what it installed as a lockfile of its own; packages for other machines are left out there. */
function isInstalled() {
  const done = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(done)) return false
  const wanted = readLockfile(join(root, 'package-lock.json')).packages
  const installed = readLockfile(done).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version
  )
}

/**
 * Makes `node_modules` fit the lockfile. Not with `npm ci`, which refuses a lockfile that does not name each optional
 * package for every other kind of machine; `npm install --no-save` follows the same lockfile and changes no file.
 * @throws {Error} when npm fails; its own words are on the screen by then
 */
export function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing the dependencies. The first time this takes a minute or two.')
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // The tools bring their own Node, so that npm's word on the machine's own is of no use here.
    env: { ...process.env, npm_config_loglevel: 'error' }
  })
  if (status !== 0) throw new Error('The dependencies could not be installed: please see the lines above.')
}
