// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { en } from '@/components/strings/en/index'
import { GatheringInvite } from '@/entrypoints/app/host/GatheringInvite'
import type { HostCommand } from '@/utils/messages/host-command'
import type { Gathering } from '@/utils/model/gathering'
import { gathering } from '../../../act/host/demo-gathering'
import { click, field, show, type } from '../../../components/render'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))
vi.mock('@/entrypoints/app/host/use-chats', () => ({ useChats: () => [], boxSiteOf: () => null }))

const { host, invite } = en
const onHost = vi.fn(async (_: HostCommand) => ({ ok: true, problem: null, id: null }))
const showIt = (more: Partial<Gathering>) =>
  show(
    <GatheringInvite
      gathering={gathering(more)}
      children={[]}
      onHost={onHost}
      onView={() => {}}
      go={() => {}}
      onRun={async () => true}
    />
  )

beforeEach(() => fakeBrowser.reset())

test('the invitation tells when it begins and ends', async () => {
  await showIt({ end: '2026-12-05T16:00' })
  expect(field(host.invitation).value).toContain('on Saturday 5 December, 14:00–16:00')
})

test('siblings are said by a tap, and taken back by another', async () => {
  onHost.mockClear()
  await showIt({})
  await click(invite.values.siblings.welcome)
  const page = await showIt({ siblings: 'welcome' })
  expect(page.querySelector<HTMLTextAreaElement>('textarea')?.value).toContain('Brothers and sisters are welcome.')
  await click(invite.values.siblings.welcome)
  expect(onHost.mock.calls.map(([command]) => 'change' in command && command.change)).toEqual([
    { siblings: 'welcome' },
    { siblings: null }
  ])
})

test('what is called off has words for that alone, whatever was written before', async () => {
  await showIt({})
  await type(host.invitation, 'Come all!')
  const page = await showIt({ cancelled: true })
  expect(() => field(host.invitation)).toThrow()
  expect(field(host.callOffText).value).toMatch(/Saturday 5 December is off/)
  expect(page.textContent).not.toContain(host.beforeList)
})
