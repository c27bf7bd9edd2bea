import { expect, test, vi } from 'vitest'
import { siteAt, withOpenFirst } from '@/entrypoints/popup/use-open-site'
import { sites } from '@/utils/flow/adapt/sites'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

test.each([
  ['https://web.whatsapp.com/', 'whatsapp'],
  ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
  ['https://web.whatsapp.com.example.org/', null],
  ['https://example.org/?https://web.whatsapp.com/', null],
  [undefined, null]
])('%s is %s', (url, site) => {
  expect(siteAt(url)).toBe(site)
})

test('the site that is open comes first, the others keep their order', () => {
  const ids = (open: Parameters<typeof withOpenFirst>[1]) => withOpenFirst(sites, open).map(({ id }) => id)
  expect(ids('whatsapp')[0]).toBe('whatsapp')
  expect(ids('whatsapp').slice(1)).toEqual(ids(null).filter(id => id !== 'whatsapp'))
  expect(ids(null)).toEqual(sites.map(({ id }) => id))
})
