import { expect, test, vi } from 'vitest'
import { siteAt, sitesToOffer } from '@/entrypoints/app/use-open-site'
import { sites } from '@/utils/flow/adapt/sites'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

test.each([
  ['https://web.whatsapp.com/', 'whatsapp'],
  ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
  ['https://www.evite.com/event/ABC', 'evite'],
  ['https://www.evite.com/', null],
  ['https://www.meetup.com/a-group/events/1/', 'meetup'],
  ['https://web.whatsapp.com.example.org/', null],
  ['https://example.org/?https://web.whatsapp.com/', null],
  [undefined, null]
])('%s is %s', (url, site) => {
  expect(siteAt(url)).toBe(site)
})

test('the site that is open comes first, then a few that most families have, each once', () => {
  const ids = (open: Parameters<typeof sitesToOffer>[1]) => sitesToOffer(sites, open).map(({ id }) => id)
  expect(ids(null)).toEqual(['whatsapp', 'gmail', 'outlook'])
  expect(ids('gmail')).toEqual(['gmail', 'whatsapp', 'outlook'])
  expect(ids('evite')).toEqual(['evite', 'whatsapp', 'gmail', 'outlook'])
  expect(sitesToOffer([], 'evite')).toEqual([])
})
