import type { InsertResult } from '@/utils/model/insert-result'
import type { Bench } from './benches'
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
  /** The page took the focus to another box while we waited; null where there is none. */
  distracted: InsertResult | null
  /** What stands in that box. */
  otherBox: string
  /** The text of the box after these. */
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
export async function tryEditor(page: BenchPage, { box: selector, isAlone }: Bench): Promise<Seen> {
  const insert = (conversationKey: string, meanwhile: Meanwhile = {}) =>
    askExtension(page, { text: DRAFT, selector, conversationKey, ...meanwhile })
  const elsewhere = await insert('oak')
  const leaving = await insert('maple', { goesTo: 'oak' })
  const distracted = isAlone ? null : await insert('maple', { focusesIn: FOCUS_MS })
  const { text: untouched, otherBox } = await look(page)
  const first = await insert('maple')
  const { text, inputs } = await look(page)
  const second = await insert('maple')
  const { text: textAfter, sent } = await look(page)
  const inBox = { untouched, text, textAfter, otherBox, inputs, sent, undo: await undo(page) }
  return { elsewhere, leaving, distracted, first, second, ...inBox }
}

/** While the editor copies the caret. */
const FOCUS_MS = 200

/** What the page does while we wait. */
interface Meanwhile {
  /** The conversation that it shows a moment later. */
  goesTo?: string
  /** From so many milliseconds on it keeps the focus in another box. */
  focusesIn?: number
}

interface Wish extends Meanwhile {
  text: string
  selector: string
  conversationKey: string
}

const askExtension = (page: BenchPage, wish: Wish): Promise<InsertResult> =>
  page.evaluate(async json => {
    const { goesTo, focusesIn, ...detail }: Wish = JSON.parse(json)
    const root = document.documentElement
    const done = new Promise<InsertResult>(resolve => {
      document.addEventListener('bench-result', event => resolve((event as CustomEvent).detail), { once: true })
    })
    root.dataset.conversation = 'maple'
    document.dispatchEvent(new CustomEvent('bench-insert', { detail: JSON.stringify(detail) }))
    const asked = Date.now()
    // An editor that is still busy with its caret may take the focus back.
    const taking = setInterval(() => {
      if (focusesIn && Date.now() - asked >= focusesIn) (window.stage ?? window[0]?.stage)?.focusOther()
    }, 20)
    if (goesTo) root.dataset.conversation = goesTo
    return done.finally(() => clearInterval(taking))
  }, JSON.stringify(wish))

const look = (page: BenchPage): Promise<{ text: string; otherBox: string } & Pick<Stage, 'sent' | 'inputs'>> =>
  page.evaluate(() => {
    const stage = window.stage ?? window[0]?.stage
    return {
      text: stage?.text() ?? '',
      otherBox: stage?.otherText() ?? '',
      sent: stage?.sent ?? 0,
      inputs: [...(stage?.inputs ?? [])]
    }
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

/** Whether the editor stands and the extension listens. */
export const isReady = (page: BenchPage): Promise<boolean> =>
  page.evaluate(() => {
    const isListening = document.documentElement.dataset.bench === 'listens'
    return isListening && (window.stage ?? window[0]?.stage) !== undefined
  }, '')
