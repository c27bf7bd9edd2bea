// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Seated } from '@/entrypoints/app/Seated'
import { runCommand } from '@/entrypoints/shared/run-command'
import type { Decision } from '@/utils/model/decision'
import type { Invitation } from '@/utils/model/invitation'
import { child, decision, invitation } from '../../act/demo-invitation'
import { button, click, show, surface, type } from '../../components/render'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))
vi.mock('@/entrypoints/shared/run-command', () => ({
  runCommand: vi.fn(async () => ({ ok: true, problem: null, invitationIds: [] }))
}))

const { child: words } = surface.strings
const party = invitation({ start: '2026-12-05T14:00' })
const together: Partial<Decision> = { child: { wish: 'go' }, parent: {}, outcome: 'going' }

interface Given {
  more?: Partial<Decision> | null
  of?: Invitation
  today?: string
  toldByParent?: boolean
}

/** The seat, opened anew, after the moment that a tap needs. */
async function sit({ more = null, of = party, today = '2026-11-21', toldByParent = false }: Given = {}) {
  render(null, document.body)
  const decisions = more ? [decision(more)] : []
  const data = { invitation: of, sightings: [], decisions, children: [], lookAlikes: [] }
  const ends = { onProblem: vi.fn(), onGoOn: vi.fn() }
  const page = await show(<Seated data={data} child={child('a', 'Mika')} toldByParent={toldByParent} {...ends} />, {
    today
  })
  await settle()
  return { page, ...ends }
}

async function settle(): Promise<void> {
  await act(() => new Promise(resolve => setTimeout(resolve, 20)))
  vi.advanceTimersByTime(600)
}

const tap = async (name: string) => {
  await click(name)
  await settle()
}

const heading = () => document.querySelector('h1')?.textContent

beforeEach(() => {
  fakeBrowser.reset()
  vi.mocked(runCommand).mockClear()
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => vi.useRealTimers())

test.each<[string, Given]>([
  [words.partyOff, { of: { ...party, cancelled: true } }],
  [words.partyOff, { of: { ...party, cancelled: true }, more: together }],
  [words.partyOver, { today: '2026-12-06' }],
  [words.partyOver, { today: '2026-12-06', more: { ...together, outcome: 'not-going' } }],
  [words.thankYou, { more: { child: {} } }],
  [words.thankYou, { more: { ...together, childOk: false } }],
  [words.outcomes.going, { more: { ...together, wasNotOk: true } }],
  [words.questions.feeling, { more: { child: {}, isAskedAnew: true } }],
  [words.afterFeeling, { today: '2026-12-06', more: together }]
])('the seat says: %s', async (title, given) => {
  await sit(given)
  expect(heading()).toBe(title)
})

describe('who taps', () => {
  test('a parent who is told sees nothing of what the child tapped, and the child nothing of theirs', async () => {
    await sit()
    await tap(words.feeling.worried)
    expect(heading()).toBe(words.questions.about)
    await sit({ toldByParent: true })
    expect(document.querySelectorAll('[aria-pressed=true]')).toHaveLength(0)
    await tap(words.feeling.happy)
    expect(button(words.feeling.happy).getAttribute('aria-pressed')).toBe('true')
    await sit()
    expect(heading()).toBe(words.questions.about)
    await sit({ toldByParent: true })
    expect(button(words.feeling.happy).getAttribute('aria-pressed')).toBe('true')
  })
})

describe('Skip', () => {
  test('on the last screen shows nothing', async () => {
    await sit()
    for (const name of [words.feeling.worried, words.about.food, words.wish['not-go'], words.releaseNone])
      await tap(name)
    expect(runCommand).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ step: { step: 'child-says', say: {}, toldByParent: false } })
    )
    expect(heading()).toBe(words.thankYou)
  })

  test('on the outcome answers nothing', async () => {
    await sit({ more: together })
    await tap(words.skip)
    expect(runCommand).not.toHaveBeenCalled()
    expect(heading()).toBe(words.thanks)
  })
})

describe('a popup that was closed', () => {
  test('still has the line that the child began', async () => {
    await sit()
    for (const name of [words.feeling.worried, words.about.food, words.wish['not-go']]) await tap(name)
    await type(words.ownWords, 'Only if Mira')
    await sit()
    expect(document.querySelector('input')?.value).toBe('Only if Mira')
    await tap(words.releaseAll)
    expect(runCommand).toHaveBeenCalledWith(
      expect.objectContaining({
        step: expect.objectContaining({ say: expect.objectContaining({ words: 'Only if Mira' }) })
      })
    )
  })

  test('goes on with the second question of the day after, and forgets the first tap with the answer', async () => {
    const after: Given = { today: '2026-12-06', more: together }
    await sit(after)
    await tap(words.feeling.mixed)
    expect(heading()).toBe(words.afterAgain)
    await sit(after)
    expect(heading()).toBe(words.afterAgain)
    await tap(words.again.no)
    expect(runCommand).toHaveBeenCalledWith(
      expect.objectContaining({ step: { step: 'child-after', say: { feeling: 'mixed', again: 'no' } } })
    )
    expect(await fakeBrowser.storage.session.get(null)).toEqual({})
  })
})
