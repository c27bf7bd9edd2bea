import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { lookOnce } from '@/utils/flow/adapt/page/look-once'
import { readers } from '@/utils/flow/adapt/readers'
import { sites } from '@/utils/flow/adapt/sites'
import { isWithin } from '@/utils/kit/is-within'
import type { Look } from '@/utils/model/look'

/**
 * Runs once in the page below the popup, when the parent asks for it. What it returns is the result of the injection:
 * it changes nothing in the page, and nothing of it stays there.
 */
export default defineUnlistedScript(() => lookAtInvitation(document) ?? lookOnce(document))

/** On the sites of invitations, by what is known of each; null on any other page. */
function lookAtInvitation(page: Document): Look | null {
  const site = sites.find(({ kind, matches }) => kind === 'page' && isWithin(page.location.href, matches))
  const reader = readers.find(each => each.site === site?.id)
  const pane = reader?.findPane(page)
  const view = pane && reader?.look(pane)
  const [message] = view?.messages ?? []
  const raw = message && view?.read(message)
  return raw ? { text: raw.text, ...(raw.structured && { structured: raw.structured }) } : null
}
