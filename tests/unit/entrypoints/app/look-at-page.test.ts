// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { lookAtPage } from '@/entrypoints/app/look-at-page'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const executeScript = vi.fn()
Object.assign(fakeBrowser, { scripting: { executeScript }, tabs: { query: async () => [{ id: 7 }] } })

test('runs one script in the tab below, and takes the frame that says most', async () => {
  const mail = { text: 'A whole invitation', structured: { jsonLd: ['{}'] } }
  executeScript.mockResolvedValue([{ result: { text: 'Inbox' } }, { result: mail }, { result: null }, {}])
  expect(await lookAtPage()).toEqual(mail)
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7, allFrames: true }, files: ['/look.js'] })
})

test.each([
  ['nothing to read', async () => [{ result: { text: '' } }]],
  ['a page of the browser’s own', () => Promise.reject(new Error('Cannot access chrome:// pages'))]
])('is null for %s', async (_, answer) => {
  executeScript.mockImplementation(answer)
  expect(await lookAtPage()).toBeNull()
})
