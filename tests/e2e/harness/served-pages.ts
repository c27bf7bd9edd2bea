import { createHash } from 'node:crypto'

/** What stands in for a site: pages by address, under the site's real host. */
export interface Served {
  status: number
  headers: Record<string, string>
  body: string
}

/**
 * A content security policy as strict as that of the strictest site: nothing is loaded from anywhere, and of scripts
 * only those that the page itself holds. Trusted Types are enforced as Gmail does, with the policies that are named; null for
 * an editor that cannot live with them.
 */
function policyFor(html: string, trustedTypes: string | null): string {
  const scripts = [...html.matchAll(/<script(?![^>]*application\/json)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => text
  )
  const hashes = scripts.map(
    text =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`
  )
  const frames = [...html.matchAll(/<iframe[^>]+src="(https:\/\/[^"/]+)/g)].map(([, origin]) => origin)
  return [
    "default-src 'none'",
    `frame-src ${frames.join(' ') || "'none'"}`,
    `script-src ${hashes.join(' ') || "'none'"}`,
    "style-src 'unsafe-inline'",
    // Readers look at the addresses of portraits. No picture is loaded from there: the pages hide them, and are lazy.
    "img-src 'self' data: blob: https:",
    ...(trustedTypes === null ? [] : ["require-trusted-types-for 'script'", `trusted-types ${trustedTypes}`])
  ].join('; ')
}

export const servedPage = (html: string, trustedTypes: string | null = "'none'"): Served => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyFor(html, trustedTypes) },
  body: html
})

/** For icons and whatever else a browser asks for beside the page. */
export const nothingThere: Served = { status: 204, headers: {}, body: '' }

/** Runs in each page before its own scripts: whatever a script of ours pressed or sent is reported as an error. */
export function setTripwire(): void {
  for (const type of ['click', 'keydown', 'keyup', 'keypress', 'submit']) {
    addEventListener(
      type,
      event => {
        if (!event.isTrusted) console.error(`tripwire: a script made a ${type}`)
      },
      true
    )
  }
}
