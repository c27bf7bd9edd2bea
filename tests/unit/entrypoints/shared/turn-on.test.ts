import { beforeEach, describe, expect, it, vi } from 'vitest'
import { turnOnReminders } from '@/entrypoints/shared/turn-on-reminders'
import { turnOnSite } from '@/entrypoints/shared/turn-on-site'
import { sites } from '@/utils/flow/adapt/sites'
import type { Site } from '@/utils/model/site'

/** What happened, in its order. */
const { asked, browser } = vi.hoisted(() => {
  const asked: unknown[] = []
  const request = vi.fn<(permissions: unknown) => Promise<boolean>>()
  return { asked, browser: { permissions: { request } } }
})
vi.mock('wxt/browser', () => ({ browser }))
vi.mock('@/utils/messages/protocol', () => ({
  sendMessage: async (_: string, command: unknown) => {
    asked.push(command)
    return { ok: true, invitationIds: [] }
  }
}))

const gmail = sites.find(({ id }) => id === 'gmail') as Site
const WISH = { do: 'switch-site', site: 'gmail', isOn: true }
const reminders = (isOn: boolean) => ({
  do: 'save-settings',
  settings: { reminders: isOn, remindersOffered: true }
})

const answer = (work: () => Promise<boolean>) =>
  browser.permissions.request.mockImplementation(permissions => {
    asked.push(permissions)
    return work()
  })

beforeEach(() => void asked.splice(0))

describe('a site', () => {
  it.each([true, false])('is wished for before the browser asks, in the same click (%s)', async isGranted => {
    answer(async () => isGranted)
    const done = turnOnSite(gmail)
    expect(asked).toEqual([WISH, { origins: gmail.matches }])
    expect(await done).toBe(isGranted)
    expect(asked).toHaveLength(2)
  })

  it('is not on where the browser cannot even ask', async () => {
    answer(() => Promise.reject(new Error('no gesture')))
    expect(await turnOnSite(gmail)).toBe(false)
  })
})

describe('reminders', () => {
  it('are wished for before the browser asks', async () => {
    answer(async () => true)
    const done = turnOnReminders()
    expect(asked).toEqual([reminders(true), { permissions: ['notifications'] }])
    expect(await done).toBe(true)
  })

  it('are off again when the browser refuses', async () => {
    answer(async () => false)
    expect(await turnOnReminders()).toBe(false)
    expect(asked.at(-1)).toEqual(reminders(false))
  })
})
