import { browser } from 'wxt/browser'
import { App } from '../app/App'
import { showPage } from '../shared/page'

/** The same page may stand in a tab: by its address, and where the browser has no popups. */
const isPopup = browser.extension.getViews?.({ type: 'popup' }).includes(window) ?? false

showPage(App, isPopup ? 'popup' : 'tab')
