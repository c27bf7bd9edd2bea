// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { Result } from '@/components/reply/Result'
import type { Site } from '@/utils/model/site'
import { button, click, field, show, surface, type } from '../render'

const { basics, reply } = surface.strings
const chat: Site = { id: 'whatsapp', name: 'WhatsApp', kind: 'chat', matches: [], savesDrafts: false }
const mail: Site = { id: 'gmail', name: 'Gmail', kind: 'mail', matches: [], savesDrafts: true }

const props = () => ({
  intent: 'yes' as const,
  draft: 'Thanks, we are coming.',
  isDraftChanged: false,
  isDraftOutdated: false,
  site: chat as Site | null,
  tellsOfDrafts: false,
  isForHostAlone: false,
  sender: 'Petra',
  line: 'Party: Otto',
  links: null,
  hasCalendar: true,
  onDraft: vi.fn(),
  onStartAgain: vi.fn(),
  onPut: vi.fn(async () => 'inserted' as const),
  onFile: vi.fn()
})

test('the draft is the parent’s to change', async () => {
  const given = props()
  await show(<Result {...given} />)
  expect(field(reply.draft).value).toBe('Thanks, we are coming.')
  await type(reply.draft, 'See you!')
  expect(given.onDraft).toHaveBeenCalledExactlyOnceWith('See you!')
})

test('goes into the chat only in a click, and says what came of it', async () => {
  const given = props()
  const page = await show(<Result {...given} />)
  expect(given.onPut).not.toHaveBeenCalled()
  await click(reply.putInChat)
  expect(given.onPut).toHaveBeenCalledExactlyOnceWith('Thanks, we are coming.')
  expect(page.textContent).toContain(reply.putResults.inserted)
})

test.each(['not-open', 'not-empty', 'changed', 'unsure', 'failed'] as const)(
  'is shown selected where it could not be put in: %s',
  async result => {
    const page = await show(<Result {...props()} onPut={async () => result} />)
    await click(reply.putInChat)
    expect(page.textContent).toContain(reply.putResults[result])
    expect(document.activeElement).toBe(field(reply.draft))
    const { selectionStart, selectionEnd, value } = field(reply.draft)
    expect([selectionStart, selectionEnd]).toEqual([0, value.length])
  }
)

test('a mail site’s own drafts are told before the click, until they are known', async () => {
  const page = await show(<Result {...props()} site={mail} tellsOfDrafts />)
  expect(page.textContent).toContain(reply.savesDrafts('Gmail'))
  expect(button(reply.putInMail)).toBeTruthy()
  const later = await show(<Result {...props()} site={mail} />)
  expect(later.textContent).not.toContain(reply.savesDrafts('Gmail'))
})

test('a no to the host of a group says where to paste it', async () => {
  const page = await show(<Result {...props()} site={null} intent="no" isForHostAlone hasCalendar={false} />)
  expect(page.textContent).toContain(reply.privately('Petra'))
  const [first] = page.querySelectorAll('.ways button')
  expect(first?.textContent).toBe(basics.copy)
  expect(first?.className).toContain('button-main')
})

test('without a known chat there is only the copy', async () => {
  const page = await show(<Result {...props()} site={null} />)
  expect(page.textContent).not.toContain(reply.putInChat)
  expect(button(basics.copy).className).toContain('button-main')
})

test('a draft that was written before a change says so', async () => {
  const given = props()
  const page = await show(<Result {...given} isDraftChanged isDraftOutdated />)
  expect(page.querySelector('.notice')?.textContent).toBe(reply.outdated)
  await click(reply.startAgain)
  expect(given.onStartAgain).toHaveBeenCalledOnce()
})
