import type { InsertResult } from '@/utils/model/insert-result'
import type { Stage } from './pages/stage'

/** What both drivers' pages can do. */
export interface BenchPage {
  evaluate<Result>(look: (argument: string) => Result, argument: string): Promise<Awaited<Result>>
  keyboard: { down(key: 'Control'): Promise<void>; press(key: 'z'): Promise<void>; up(key: 'Control'): Promise<void> }
}

/** Several lines, emoji of one and of many code points, words from right to left. */
export const DRAFT =
  'Hi Ines 🎉\nwe would love to come 👨‍👩‍👧 to Mila’s party.\n\nתודה רבה, נתראה בשבת!\nمرحبا and thank you\nRobin'

export interface Seen {
  /** The parent's click meant another conversation. */
  elsewhere: InsertResult
  /** The page went to another conversation while we waited. */
  leaving: InsertResult
  /** The text of the box after these two. */
  untouched: string
  first: InsertResult
  text: string
  /** The box holds text by now. */
  second: InsertResult
  textAfter: string
  /** Kinds of input that the box heard of. */
  inputs: string[]
  sent: number
  /** How many times Ctrl+Z empties the box; null where it does not. */
  undo: number | null
}

/** Everything that a click of ours can meet in one editor, once through. */
export async function tryEditor(page: BenchPage, selector: string): Promise<Seen> {
  const insert = (conversationKey: string, goesTo?: string) =>
    askExtension(page, { text: DRAFT, selector, conversationKey, goesTo })
  const elsewhere = await insert('oak')
  const leaving = await insert('maple', 'oak')
  const { text: untouched } = await look(page)
  const first = await insert('maple')
  const { text, inputs } = await look(page)
  const second = await insert('maple')
  const { text: textAfter, sent } = await look(page)
  return { elsewhere, leaving, untouched, first, text, second, textAfter, inputs, sent, undo: await undo(page) }
}

interface Wish {
  text: string
  selector: string
  conversationKey: string
  /** The conversation that the page shows a moment later. */
  goesTo: string | undefined
}

const askExtension = (page: BenchPage, wish: Wish): Promise<InsertResult> =>
  page.evaluate(async json => {
    const { goesTo, ...detail }: Wish = JSON.parse(json)
    const root = document.documentElement
    const done = new Promise<InsertResult>(resolve => {
      document.addEventListener('bench-result', event => resolve((event as CustomEvent).detail), { once: true })
    })
    root.dataset.conversation = 'maple'
    document.dispatchEvent(new CustomEvent('bench-insert', { detail: JSON.stringify(detail) }))
    if (goesTo) root.dataset.conversation = goesTo
    return done
  }, JSON.stringify(wish))

const look = (page: BenchPage): Promise<{ text: string } & Omit<Stage, 'text'>> =>
  page.evaluate(() => {
    const stage = window.stage ?? window[0]?.stage
    return { text: stage?.text() ?? '', sent: stage?.sent ?? 0, inputs: [...(stage?.inputs ?? [])] }
  }, '')

const MOST_UNDO = 6

async function undo(page: BenchPage): Promise<number | null> {
  for (let times = 1; times <= MOST_UNDO; times++) {
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
    await new Promise(resolve => setTimeout(resolve, 50))
    const { text } = await look(page)
    if (!text.trim()) return times
  }
  return null
}

export const isReady = (page: BenchPage): Promise<boolean> =>
  page.evaluate(() => (window.stage ?? window[0]?.stage) !== undefined, '')
