import { defineContentScript } from 'wxt/utils/define-content-script'
import { whenChosen } from './choose-reader'
import { startReader } from './start-reader'

/**
 * The background registers it for the sites that the parent chose, in all frames. A second start in one frame ends the
 * first: the context sees to that.
 */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    whenChosen(document, ctx.signal, reader => void startReader(ctx, reader, document))
  }
})
