/** `npm test`: installs what is missing, then runs everything. Runs on Node 20 with nothing installed. */
import { ensurePackages } from './setup/debian-packages.mjs'
import { ensureInstalled } from './setup/ensure-installed.mjs'
import { runTypeScript } from './setup/run-typescript.mjs'

const BROWSERS = ['chromium', 'firefox-esr', 'xvfb', 'openbox', 'xdotool']
const MAIL = ['dovecot-imapd', 'php-cli', 'php-curl', 'php-gd', 'php-intl', 'php-mbstring', 'php-sqlite3', 'php-xml']
const ROUNDCUBE = ['roundcube-core', 'roundcube-sqlite3', 'php-zip']
const CHATS = ['prosody', 'ngircd']

ensureInstalled()
// Only files are needed of them: no build scripts, and no packages for other ways to run them.
ensureInstalled('tests/e2e/clients', ['--omit=optional', '--ignore-scripts'])
// One of them asks for a newer React than another; the bench pages need one that all of them run with.
ensureInstalled('tests/e2e/editors', ['--legacy-peer-deps', '--ignore-scripts'])
if (!ensurePackages([...BROWSERS, ...MAIL, ...ROUNDCUBE, ...CHATS])) {
  console.log('Debian packages cannot be installed here: tests of what is missing are skipped by name.')
}
process.exitCode = runTypeScript('scripts/test/run-all.ts', process.argv.slice(2))
