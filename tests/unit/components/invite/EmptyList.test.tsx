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
  const events = { onPaste: vi.fn(), onTurnOn: vi.fn(), onOtherSite: vi.fn(), onTryExample: vi.fn() }
  const page = await show(<EmptyList sites={[site]} {...events} />)
  expect(page.textContent).toContain('No invitations yet. Paste one, or turn on the page you have open.')
  await click('Paste an invitation')
  await click('Turn on WhatsApp')
  await click('Another site')
  await click('Try an example')
  expect(events.onPaste).toHaveBeenCalledOnce()
  expect(events.onTurnOn).toHaveBeenCalledExactlyOnceWith(site)
  expect(events.onOtherSite).toHaveBeenCalledOnce()
  expect(events.onTryExample).toHaveBeenCalledOnce()
})

test('names no button that is not there: with every known site on there is none to turn on', async () => {
  const events = { onPaste: vi.fn(), onTurnOn: vi.fn(), onOtherSite: vi.fn(), onTryExample: vi.fn() }
  const page = await show(<EmptyList sites={[]} {...events} />)
  expect(page.textContent).toContain('No invitations yet. Paste one, or open a chat or mail that you turned on.')
  expect(page.textContent).not.toMatch(/turn on/i)
})

test('offers to look at the page below, where there is one', async () => {
  const events = { onPaste: vi.fn(), onTurnOn: vi.fn(), onOtherSite: vi.fn(), onTryExample: vi.fn() }
  expect((await show(<EmptyList sites={[]} {...events} />)).textContent).not.toContain('Look at this page once')
  const onLook = vi.fn()
  await show(<EmptyList sites={[]} {...events} onLook={onLook} />)
  await click('Look at this page once')
  expect(onLook).toHaveBeenCalledOnce()
})
