import type { UserManifest } from 'wxt'
import { sites } from './flow/adapt/sites'
import { hostPatterns } from './kit/origin-pattern'

/** The id that Firefox asks for; it never changes. */
const GECKO_ID = 'shall-we@shall-we.invalid'

/**
 * What pages of ours and the background may load: what is in the package. The browser itself lets them connect to
 * nothing and send no form. What a parent opens or saves by a click is no part of this, nor is the browser's own
 * language model.
 */
const CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'"

/**
 * The manifest of every build. Nothing is granted at install: each site is an optional host permission that the
 * parent gives in a click. The wildcard is what lets the parent add one address of their own; it is never requested
 * itself. Two modes are never released: `e2e` grants the sites, since headless browsers cannot answer a permission
 * prompt, and `demo` grants pages of this very machine, where the invented chat of `npm start` is. A private window
 * leaves nothing behind, so nothing is read in one. While somebody develops, pages come from a server on this machine.
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
    incognito: 'not_allowed',
    ...(mode !== 'development' && { content_security_policy: { extension_pages: CONTENT_POLICY } }),
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+W' } } },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } }
      }
    })
  }
}
