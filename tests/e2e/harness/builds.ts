import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/**
 * `e2e` is the shipped extension with the sites granted at install, since a headless browser cannot answer a permission
 * prompt; `shipped` is what people install.
 */
export type Build = 'e2e' | 'shipped'

export const chromeBuild = (build: Build): string => join(root, '.output', `chrome-mv3${build === 'e2e' ? '-e2e' : ''}`)
export const firefoxBuild = (build: Build): string =>
  join(root, '.output', `firefox-mv3${build === 'e2e' ? '-e2e' : ''}`)

/** Playwright's global set-up: all four builds, fresh. */
export default function makeBuilds(): void {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  for (const browser of [[], ['-b', 'firefox', '--mv3']]) {
    for (const mode of [[], ['--mode', 'e2e']]) {
      execFileSync(process.execPath, [wxt, 'build', ...browser, ...mode], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit']
      })
    }
  }
}
