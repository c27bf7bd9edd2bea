import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { sites } from '@/utils/flow/adapt/sites'
import { hostPatterns } from '@/utils/kit/origin-pattern'
import { pathsIn, readText } from './source-files'

interface Manifest {
  manifest_version: number
  permissions: string[]
  optional_permissions?: string[]
  host_permissions?: string[]
  optional_host_permissions: string[]
  content_scripts?: unknown[]
  web_accessible_resources?: unknown[]
  externally_connectable?: unknown
  content_security_policy?: { extension_pages: string }
  incognito?: string
  icons: Record<string, string>
  side_panel?: { default_path: string }
  sidebar_action?: { default_panel: string; open_at_install?: boolean }
  browser_specific_settings?: { gecko: { id: string; data_collection_permissions: { required: string[] } } }
}

const known = hostPatterns(sites.flatMap(site => site.matches))

describe.each([
  { browser: 'chrome', args: [] },
  { browser: 'firefox', args: ['-b', 'firefox', '--mv3'] }
])('the $browser build', ({ browser, args }) => {
  const folder = `.output/${browser}-mv3`
  let manifest: Manifest
  let files: string[]

  beforeAll(() => {
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...args], { stdio: 'ignore' })
    manifest = JSON.parse(readText(`${folder}/manifest.json`))
    files = pathsIn(folder).map(path => path.slice(folder.length + 1))
  }, 60_000)

  test('is granted no site when it is installed', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
  })

  test('may ask for the known sites, one address of the parent’s own, and nothing on this machine', () => {
    expect(manifest.optional_host_permissions).toEqual([...known, 'https://*/*'])
  })

  test('has the permissions that it needs today', () => {
    const required = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus']
    const panel = browser === 'chrome' ? ['sidePanel'] : []
    expect(manifest.permissions.toSorted()).toEqual([...required, ...panel].toSorted())
    expect(manifest.optional_permissions).toEqual(['notifications'])
  })

  test('has the flow in the browser’s side panel, which stays closed until somebody opens it', () => {
    expect(manifest.side_panel).toEqual(browser === 'chrome' ? { default_path: 'sidepanel.html' } : undefined)
    expect(manifest.sidebar_action?.default_panel).toBe(browser === 'firefox' ? 'sidepanel.html' : undefined)
    expect(manifest.sidebar_action?.open_at_install).toBe(browser === 'firefox' ? false : undefined)
  })

  test('opens nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest.externally_connectable).toBeUndefined()
  })

  test('connects to nothing and loads nothing but itself, by the browser’s own rule', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'"
    })
  })

  test('stays out of private windows', () => expect(manifest.incognito).toBe('not_allowed'))

  test('holds the pages, the reader and the background, and no other entry', () => {
    const entries = files.filter(file => !/^(chunks|assets|icon|_locales)\//.test(file))
    expect(entries.toSorted()).toEqual(
      [
        'background.js',
        'content-scripts/door.js',
        'content-scripts/reader.js',
        'look.js',
        'manifest.json',
        'options.html',
        'popup.html',
        'sidepanel.html',
        'tab.html',
        'welcome.html'
      ].toSorted()
    )
  })

  test('has its icon at every size', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128'])
    for (const path of Object.values(manifest.icons)) expect(files).toContain(path.replace(/^\//, ''))
  })

  test('tells Firefox that no data is collected, and other browsers nothing', () => {
    const declared = manifest.browser_specific_settings?.gecko.data_collection_permissions
    expect(declared).toEqual(browser === 'firefox' ? { required: ['none'] } : undefined)
  })
})
