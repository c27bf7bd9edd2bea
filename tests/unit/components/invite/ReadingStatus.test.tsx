// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { ReadingStatus } from '@/components/invite/ReadingStatus'
import type { SiteStatus } from '@/utils/model/family'
import { show, surface } from '../render'

const status = (change: Partial<SiteStatus> = {}): SiteStatus => ({
  key: 'whatsapp',
  site: 'whatsapp',
  readAt: '2026-11-21T18:04:30Z',
  messages: 42,
  invitations: 0,
  unreadable: false,
  ...change
})

test.each([
  [status(), 'WhatsApp: read 18:04, no invitation.'],
  [status({ messages: 1, invitations: 1 }), 'WhatsApp: read 18:04, 1 invitation.'],
  [status({ invitations: 3 }), 'WhatsApp: read 18:04, 3 invitations.'],
  [
    status({ pictures: 1 }),
    'WhatsApp: read 18:04, no invitation. One message is a picture. If it is an invitation, type what it says.'
  ],
  [status({ unreadable: true }), surface.strings.invite.unreadable('WhatsApp')]
])('case %#', async (each, sentence) => {
  const page = await show(<ReadingStatus statuses={[each]} nameOf={() => 'WhatsApp'} />)
  expect(page.textContent).toBe(`${sentence}I see only what you open here.`)
})

test.each([
  ['2026-11-20T18:04:30Z', 'read yesterday, 18:04'],
  ['2026-11-14T18:04:30Z', 'read Saturday 14 November, 18:04']
])('what was read on another day than today, at %s, says so', async (readAt, sentence) => {
  const page = await show(<ReadingStatus statuses={[status({ readAt })]} nameOf={() => 'WhatsApp'} />)
  expect(page.textContent).toContain(`${sentence}, no invitation`)
})

test('the time is the family’s, not the browser’s', async () => {
  const page = await show(<ReadingStatus statuses={[status()]} nameOf={() => 'WhatsApp'} />, {
    zone: 'Asia/Tokyo',
    today: '2026-11-22'
  })
  expect(page.textContent).toContain('read 03:04')
})
