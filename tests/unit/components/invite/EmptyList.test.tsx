// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { EmptyList } from '@/components/invite/EmptyList'
import type { Site } from '@/utils/model/site'
import { click, show } from '../render'

const site: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  kind: 'chat',
  matches: ['https://chat.example/*'],
  savesDrafts: false
}

test('offers to paste, to turn on a site and to try an example', async () => {
  const events = { onPaste: vi.fn(), onTurnOn: vi.fn(), onTryExample: vi.fn() }
  const page = await show(<EmptyList sites={[site]} {...events} />)
  expect(page.textContent).toContain('No invitations yet. Paste one, or turn on the page you have open.')
  await click('Paste')
  await click('Turn on WhatsApp')
  await click('Try an example')
  expect(events.onPaste).toHaveBeenCalledOnce()
  expect(events.onTurnOn).toHaveBeenCalledExactlyOnceWith(site)
  expect(events.onTryExample).toHaveBeenCalledOnce()
})
