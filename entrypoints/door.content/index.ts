import { defineContentScript } from 'wxt/utils/define-content-script'
import { sites } from '@/utils/flow/adapt/sites'
import { isWithin } from '@/utils/kit/is-within'
import { hostPatterns } from '@/utils/kit/origin-pattern'
import { onMessage, sendMessage } from '@/utils/messages/protocol'
import type { SiteId } from '@/utils/model/site'
import { watchDoor } from './watch-door'

const siteAt = (url: string): SiteId | null => sites.find(({ matches }) => isWithin(url, matches))?.id ?? null

/**
 * On hosts of which only some paths are read, such as Messages on Facebook: a person may come there without a load, and
 * no reader would start. This waits for that, and reads nothing. The background registers it beside the reader.
 */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Nobody there: the extension was just replaced, and its successor starts anew.
    watchDoor({ siteAt, signal: ctx.signal, onEnter: () => void sendMessage('entered').catch(() => {}) })
    const stop = onMessage('stop', ({ data }) => {
      if (!isWithin(location.href, hostPatterns(data))) ctx.abort()
    })
    ctx.onInvalidated(stop)
  }
})
