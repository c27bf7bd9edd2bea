/** `npm start`: shows the extension at work on an invented chat. Runs on Node 20 with nothing installed. */
import { ensurePackages } from './setup/debian-packages.mjs'
import { ensureInstalled } from './setup/ensure-installed.mjs'
import { findBrowsers } from './setup/find-browser.mjs'
import { runTypeScript } from './setup/run-typescript.mjs'

if (findBrowsers().length === 0 && !ensurePackages(['chromium'])) {
  console.error('Please install Chrome, Chromium, Edge or Firefox, and run npm start again.')
  process.exit(1)
}
ensureInstalled()
process.exitCode = runTypeScript('scripts/demo/demo.ts', process.argv.slice(2))
