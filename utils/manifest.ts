import type { UserManifest } from 'wxt'
import { sites } from './flow/adapt/sites'
import { hostPatterns } from './kit/origin-pattern'

/** The id that Firefox asks for; it never changes. */
const GECKO_ID = 'shall-we@shall-we.invalid'

/**
 * The manifest of every build. Nothing is granted at install: each site is an optional host permission that the
 * parent gives in a click. The wildcard is what lets the parent add one address of their own; it is never requested
 * itself. Two modes are never released: `e2e` grants the sites, since headless browsers cannot answer a permission
 * prompt, and `demo` grants pages of this very machine, where the invented chat of `npm start` is.
 */
export function manifest(browser: string, mode: string): UserManifest {
  const hosts = hostPatterns(sites.flatMap(site => site.matches))
  const ownMachine = mode === 'e2e' || mode === 'demo' ? ['http://127.0.0.1/*'] : []
  const granted = [...(mode === 'e2e' ? hosts : []), ...ownMachine]
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
      // Chrome and Edge ask for it where Firefox has its sidebar; it warns of nothing.
      ...(browser === 'firefox' ? [] : ['sidePanel'])
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: [...hosts, 'https://*/*', ...ownMachine],
    ...(granted.length > 0 && { host_permissions: granted }),
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+W' } } },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } }
      }
    })
  }
}
