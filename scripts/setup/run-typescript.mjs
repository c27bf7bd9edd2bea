/** Runs a TypeScript file on the Node that the dependencies bring along, whatever Node is on the machine. */
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './ensure-installed.mjs'

const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
const binaries = join(root, 'node_modules/.bin')

/**
 * Waits until it ends.
 * @param {string} file path from the root of the repository
 * @param {string[]} args
 * @returns {number} exit code
 */
export function runTypeScript(file, args) {
  const env = { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH}` }
  const { status } = spawnSync(node, ['--import', 'tsx', file, ...args], { cwd: root, stdio: 'inherit', env })
  return status ?? 1
}
