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
 * Makes `node_modules` fit the lockfile.
 * @throws {Error} when npm fails; its own words are on the screen by then
 */
export function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing the dependencies (npm ci). The first time this takes a minute or two.')
  const options = { cwd: root, stdio: /** @type {const} */ ('inherit'), shell: process.platform === 'win32' }
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options)
  if (status !== 0) throw new Error('The dependencies could not be installed: please see the lines above.')
}
