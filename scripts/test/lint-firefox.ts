/** Lints the Firefox build with Mozilla's linter: no error, and no warning but the one that is explained here. */
import { execFileSync, spawnSync } from 'node:child_process'

interface Finding {
  code: string
  message: string
  file: string
}
interface Findings {
  errors: Finding[]
  warnings: Finding[]
}

/**
 * Preact can set `innerHTML` for those who ask it to, so its one line is in the bundle. We never ask: the structure
 * tests refuse the word in our code.
 */
const isOfPreact = ({ code, file }: Finding) => code === 'UNSAFE_VAR_ASSIGNMENT' && file.startsWith('chunks/')

const shell = process.platform === 'win32'
execFileSync('wxt', ['build', '-b', 'firefox', '--mv3'], { stdio: 'ignore', shell })
const { stdout } = spawnSync('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'], {
  encoding: 'utf8',
  shell
})
const { errors, warnings }: Findings = JSON.parse(stdout)
const ofPreact = warnings.filter(isOfPreact)
const ours = [...errors, ...warnings.filter(warning => !isOfPreact(warning)), ...ofPreact.slice(1)]
for (const { code, message, file } of ours) console.error(`${file}: ${code}: ${message}`)
console.log(`${errors.length} errors, ${ours.length - errors.length} warnings of ours, ${ofPreact.length} of Preact`)
process.exitCode = ours.length === 0 ? 0 : 1
