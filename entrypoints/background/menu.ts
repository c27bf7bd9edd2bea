import { browser } from 'wxt/browser'
import { MAX_TEXT } from '@/utils/model/message'
import { addText } from './add-text'
import { afterChange } from './after-change'
import { openCard, openPasteBox } from './open-card'
import { CommandProblem } from './problem'
import { readMoment } from './reading-context'

const READ_SELECTION = 'read-selection'

/** Menus are kept by the browser; they are made anew at install and update. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: READ_SELECTION,
    contexts: ['selection'],
    title: browser.i18n.getMessage('menuReadSelection')
  })
}

interface MenuClick {
  menuItemId: string | number
  frameId?: number | undefined
  selectionText?: string | undefined
}
interface MenuTab {
  id?: number | undefined
  windowId?: number | undefined
}

/** *Read the selected text*, on any page and with no permission but the click. */
export async function onMenu(click: MenuClick, tab?: MenuTab): Promise<void> {
  if (click.menuItemId !== READ_SELECTION) return
  const text = (await selectedText(click, tab)).slice(0, MAX_TEXT)
  try {
    const [found = ''] = await addText(text, 'selected', await readMoment())
    await afterChange()
    await openCard(found, tab?.windowId)
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error
    await openPasteBox(text, tab?.windowId)
  }
}

/**
 * With its line breaks, which the menu's own copy has lost. That one has to do where no script may look (a PDF, a frame
 * of another site, a page of the browser's own) or finds nothing (in Firefox, a box that one types into).
 */
async function selectedText({ frameId = 0, selectionText = '' }: MenuClick, tab?: MenuTab): Promise<string> {
  return (tab?.id !== undefined && (await textInPage(tab.id, frameId))) || selectionText
}

async function textInPage(tabId: number, frameId: number): Promise<string> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => String(getSelection() ?? '')
    })
    return String(result?.result ?? '')
  } catch {
    return ''
  }
}
