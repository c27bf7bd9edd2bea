// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { en } from '@/components/strings/en/index'
import { GatheringInvite } from '@/entrypoints/app/host/GatheringInvite'
import type { Gathering } from '@/utils/model/gathering'
import { gathering } from '../../../act/host/demo-gathering'
import { field, show, type } from '../../../components/render'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))
vi.mock('@/entrypoints/app/host/use-chats', () => ({ useChats: () => [], boxSiteOf: () => null }))

const { host } = en
const showIt = (more: Partial<Gathering>) =>
  show(
    <GatheringInvite
      gathering={gathering(more)}
      children={[]}
      onHost={async () => ({ ok: true, problem: null, id: null })}
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

test('what is called off has words for that alone, whatever was written before', async () => {
  await showIt({})
  await type(host.invitation, 'Come all!')
  const page = await showIt({ cancelled: true })
  expect(() => field(host.invitation)).toThrow()
  expect(field(host.callOffText).value).toMatch(/Saturday 5 December is off/)
  expect(page.textContent).not.toContain(host.beforeList)
})
