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

/**
 * npm keeps what it installed as a lockfile of its own; packages for other machines are left out there.
 * @param {string} folder
 */
function isInstalled(folder) {
  const done = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(done)) return false
  const wanted = readLockfile(join(folder, 'package-lock.json')).packages
  const installed = readLockfile(done).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version
  )
}

/**
 * Makes `node_modules` fit the lockfile. Not with `npm ci`, which refuses a lockfile that does not name each optional
 * package for every other kind of machine; `npm install --no-save` follows the same lockfile and changes no file.
 * @param {string} [path] of a package of its own inside the project, from the root
 * @param {readonly string[]} [options] of `npm install`
 * @throws {Error} when npm fails; its own words are on the screen by then
 */
export function ensureInstalled(path = '.', options = []) {
  const folder = join(root, path)
  if (isInstalled(folder)) return
  console.log('Installing the dependencies. The first time this takes a minute or two.')
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...options], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // The tools bring their own Node, so that npm's word on the machine's own is of no use here.
    env: { ...process.env, npm_config_loglevel: 'error' }
  })
  if (status !== 0) throw new Error('The dependencies could not be installed: please see the lines above.')
}
