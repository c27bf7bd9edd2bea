import { fakeBrowser } from 'wxt/testing/fake-browser'
import { db } from '@/utils/flow/store/db'

/** What the fake browser lacks, as far as the background needs it; everything that it was asked to do is in `asked`. */
interface Asked {
  opened: object[]
  registered: { matches: string[] }[]
  executed: { target: { tabId: number }; files?: string[] }[]
  sent: { tabId: number; type: string; data: unknown; frameId?: number | undefined }[]
}

interface Page {
  tabId: number
  url: string
  frames?: number[]
  /** What its reader answers, by message; a page without answers has no reader. */
  answers?: Record<string, unknown>
}

export const demo = {
  granted: new Set<string>(),
  pages: [] as Page[],
  asked: { opened: [], registered: [], executed: [], sent: [] } as Asked,
  canOpenPopup: true,
  selection: ''
}

const hostOf = (pattern: string): string => pattern.replace(/\*$/, '')
const isOn = (page: Page, patterns: readonly string[]) =>
  patterns.some(pattern => page.url.replace(/:\d+\//, '/').startsWith(hostOf(pattern)))

const permissions = {
  contains: async ({ origins = [], permissions: names = [] }: { origins?: string[]; permissions?: string[] }) =>
    [...origins, ...names].every(each => demo.granted.has(each)),
  getAll: async () => ({
    origins: [...demo.granted].filter(each => each.includes('/')),
    permissions: [...demo.granted].filter(each => !each.includes('/'))
  }),
  remove: async ({ origins = [], permissions: names = [] }: { origins?: string[]; permissions?: string[] }) =>
    [...origins, ...names].every(each => demo.granted.delete(each))
}

const tabs = {
  query: async ({ url }: { url?: string[] }) =>
    demo.pages.filter(page => !url || isOn(page, url)).map(({ tabId }) => ({ id: tabId })),
  create: async (tab: object) => void demo.asked.opened.push(tab),
  sendMessage: async (
    tabId: number,
    { type, data }: { type: string; data: unknown },
    { frameId }: { frameId?: number }
  ) => {
    demo.asked.sent.push({ tabId, type, data, frameId })
    const page = demo.pages.find(each => each.tabId === tabId)
    if (!page?.answers) throw new Error('Could not establish connection.')
    const answer = page.answers[type]
    return { res: typeof answer === 'function' ? answer(frameId) : answer }
  }
}

const scripting = {
  getRegisteredContentScripts: async () => demo.asked.registered,
  unregisterContentScripts: async () => void demo.asked.registered.splice(0),
  registerContentScripts: async (scripts: { matches: string[] }[]) => {
    if (demo.asked.registered.length) throw new Error("Duplicate script ID 'reader'")
    demo.asked.registered.push(...scripts)
  },
  executeScript: async (injection: { target: { tabId: number; frameIds?: number[] }; files?: string[] }) => {
    demo.asked.executed.push(injection)
    if (injection.target.frameIds) return [{ frameId: injection.target.frameIds[0], result: demo.selection }]
    const page = demo.pages.find(each => each.tabId === injection.target.tabId)
    return (page?.frames ?? [0]).map(frameId => ({ frameId, result: true }))
  }
}

const action = {
  openPopup: async (options: object) => {
    if (!demo.canOpenPopup) throw new Error('no window')
    demo.asked.opened.push({ popup: true, ...options })
  }
}

/** A browser with nothing granted and nothing open, and an empty store. */
export async function resetDemo(): Promise<void> {
  fakeBrowser.reset()
  await db.delete({ disableAutoOpen: false })
  demo.granted.clear()
  Object.assign(demo, { pages: [], canOpenPopup: true, selection: '' })
  demo.asked = { opened: [], registered: [], executed: [], sent: [] }
  Object.assign(fakeBrowser.permissions, permissions)
  Object.assign(fakeBrowser.tabs, tabs)
  Object.assign(fakeBrowser.scripting, scripting)
  Object.assign(fakeBrowser.action, action)
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => 'en-GB',
    getMessage: (name: string, words = '') => `${name} ${words}`.trim()
  })
}

/** One of our own pages, and a page that a reader runs in. */
export const ownPage = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') })
export const sitePage = (url = 'https://web.whatsapp.com/') => ({ id: fakeBrowser.runtime.id, url })
