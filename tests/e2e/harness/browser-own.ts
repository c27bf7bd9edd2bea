/**
 * Hosts that Chromium itself asks for although every switch for it is off. Nothing of ours has a reason to. The proxy
 * refuses them like all others.
 */
const CHROMIUM_OWN = new Set([
  'accounts.google.com',
  'clients2.google.com',
  // Asks what the fields of a form are for, on any page with a text field.
  'content-autofill.googleapis.com',
  'update.googleapis.com'
])

/** The refused hosts that the browser did not ask for on its own account. */
export const notOfBrowser = (refused: readonly string[]): string[] =>
  refused.filter(host => !CHROMIUM_OWN.has(host.replace(/:\d+$/, '')))
