/** Debian packages that a run needs, installed when they are missing. Runs on Node 20 with nothing installed. */
import { spawnSync } from 'node:child_process'

/** Whether packages can be installed here without asking anybody for a password. */
const canInstallPackages = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0

/** @param {string} name */
function isPackageInstalled(name) {
  const { status, stdout } = spawnSync('dpkg-query', ['--status', name], { encoding: 'utf8' })
  return status === 0 && stdout.includes('ok installed')
}

/**
 * Installs what is missing of `names`, the package lists fetched first.
 * @param {readonly string[]} names
 * @returns {boolean} whether all of them are there now
 */
export function ensurePackages(names) {
  if (!canInstallPackages()) return false
  const missing = names.filter(name => !isPackageInstalled(name))
  if (missing.length === 0) return true
  console.log(`Installing from Debian: ${missing.join(' ')}`)
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...missing)
}

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8' })
  if (status !== 0) console.error(`apt-get ${args[0]} failed:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`)
  return status === 0
}
