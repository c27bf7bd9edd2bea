// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { act } from 'preact/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { AskScreen } from '@/entrypoints/app/AskScreen'
import { CardView } from '@/entrypoints/app/CardView'
import type { CardData } from '@/entrypoints/app/card-data'
import type { View } from '@/entrypoints/app/view'
import { STAGES, type Stage, stageOf } from '@/utils/act/decide/stage-of'
import { readSettings } from '@/utils/flow/store/read'
import type { Command } from '@/utils/messages/protocol'
import type { DecideStep, Decision } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import type { Invitation } from '@/utils/model/invitation'
import { child, decision, invitation } from '../../act/demo-invitation'
import { button, click, show, submit, surface } from '../../components/render'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const { decide, invite } = surface.strings
const DAY = '2026-12-05'
const party = invitation({ start: `${DAY}T14:00`, kind: 'birthday' })
const mika = child('a', 'Mika')
const noor = child('b', 'Noor')
const settings = await readSettings()

const dataOf = (
  decisions: readonly Decision[],
  children: readonly Child[] = [mika],
  of: Invitation = party
): CardData => ({
  invitation: of,
  sightings: [],
  decisions,
  children,
  lookAlikes: []
})

type Screen = 'ask' | 'card' | 'changing'

/** Shows a screen; gives what it sends and where it leads. Nothing of it is kept. */
async function open(screen: Screen, data: CardData, today = '2026-11-21', isKept = false) {
  const sent: Command[] = []
  const views: View[] = []
  const shared = {
    data,
    settings,
    onView: (view: View) => void views.push(view),
    onChild: vi.fn(),
    onRun: async (command: Command) => {
      sent.push(command)
      return isKept
    }
  }
  const page = await show(
    screen === 'ask' ? (
      <AskScreen {...shared} childId="a" />
    ) : (
      <CardView {...shared} isChanging={screen === 'changing'} onList={vi.fn()} />
    ),
    { today }
  )
  // What was begun is read from memory first.
  await act(() => new Promise(resolve => setTimeout(resolve, 20)))
  return { page, sent, views }
}

/** Says something into every field and presses every button, in the order in which they stand. */
async function pressAll(page: HTMLElement): Promise<void> {
  for (const field of page.querySelectorAll('input')) {
    await act(() => {
      field.value = field.type === 'date' ? '2026-11-23' : 'a word'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }
  for (const each of page.querySelectorAll<HTMLButtonElement>('button:not([type=submit])')) {
    if (!each.closest('.ways')) await act(async () => each.click())
  }
  await submit()
}

const spoken: Partial<Decision> = { child: { wish: 'go' }, childAt: '2026-11-02T10:00:00Z' }
const together: Partial<Decision> = { ...spoken, parent: {}, outcome: 'going' }

const DECISIONS: Record<Stage, readonly Partial<Decision>[]> = {
  'child-turn': [{}, { outcome: 'going' }, { ...spoken, isAskedAnew: true }],
  'parent-turn': [spoken],
  'both-sides': [
    { ...spoken, parent: {} },
    { child: { instead: 'a-card' }, parent: {} }
  ],
  'tell-child': [together],
  result: [
    { ...together, childOk: true },
    { ...together, outcome: 'not-going', childOk: false }
  ]
}

/** What the child does, in their seat. */
const IN_SEAT: readonly DecideStep['step'][] = ['child-says', 'child-answers', 'child-after']

describe.each(STAGES)('$stage', ({ stage, offers }) => {
  test('every step that it offers has a button', async () => {
    const steps = new Set<string>()
    for (const more of DECISIONS[stage]) {
      expect(stageOf(decision(more))).toBe(stage)
      for (const screen of ['ask', 'card', 'changing'] as const) {
        for (const today of ['2026-11-21', '2026-12-04', '2026-12-06']) {
          const { page, sent } = await open(screen, dataOf([decision(more)]), today)
          await pressAll(page)
          for (const command of sent) if (command.do === 'decide') steps.add(command.step.step)
        }
      }
    }
    const ofParent = offers.filter(step => !IN_SEAT.includes(step))
    expect(ofParent.filter(step => !steps.has(step))).toEqual([])
  })
})

const REOPEN = { do: 'decide', invitationId: party.id, childId: 'a', step: { step: 'reopen' } }

describe('a child to whom it is not OK', () => {
  test('is heard above the reply, and both sides can be looked at again', async () => {
    const data = dataOf([decision({ ...together, wasNotOk: true, childOk: false })])
    const { page, sent, views } = await open('ask', data, '2026-11-21', true)
    expect(page.textContent).toContain(decide.childNotOk('Mika'))
    await click(decide.lookAgain)
    expect(sent).toEqual([REOPEN])
    expect(views).toEqual([{ at: 'ask', childId: 'a' }])
  })

  test('is heard above both sides, until it is decided', async () => {
    const weighing = await open('ask', dataOf([decision({ ...spoken, parent: {}, wasNotOk: true })]))
    expect(weighing.page.textContent).toContain(decide.childNotOk('Mika'))
    const decided = await open('ask', dataOf([decision({ ...together, wasNotOk: true })]))
    expect(decided.page.textContent).not.toContain(decide.childNotOk('Mika'))
    expect(decided.page.textContent).toContain(decide.tellChild('Mika'))
  })
})

describe('the card of what was decided together', () => {
  test('leads back to both sides', async () => {
    const { sent, views } = await open('card', dataOf([decision({ ...together, childOk: true })]), '2026-11-21', true)
    await click(decide.lookAgain)
    expect(sent).toEqual([REOPEN])
    expect(views).toEqual([{ at: 'ask', childId: 'a' }])
  })

  test('does so first of all where something is asked first', async () => {
    await open('card', dataOf([decision({ ...together, outcome: 'ask-first', childOk: true })]))
    expect(button(decide.lookAgain).className).toContain('button-main')
    expect(button(decide.toTheReply).className).not.toContain('button-main')
  })

  test('tells the child first who has not heard yet, and takes nothing back', async () => {
    const { sent, views } = await open('card', dataOf([decision(together)]))
    await click(decide.tellChild('Mika'))
    expect(sent).toEqual([])
    expect(views).toEqual([{ at: 'ask', childId: 'a' }])
  })
})

describe('a party that is off, or over', () => {
  const off = { ...party, cancelled: true }
  test.each<[string, Invitation, string, string]>([
    ['off', off, '2026-11-21', invite.cancelled],
    ['over', party, '2026-12-06', invite.past]
  ])('%s: nothing is decided any more, on the card or together', async (_, of, today, word) => {
    const card = await open('card', dataOf([], [mika], of), today)
    expect(card.page.textContent).toContain(word)
    expect(card.page.querySelector('.four-ways')).toBeNull()
    const changing = await open('changing', dataOf([decision({ outcome: 'going' })], [mika], of), today)
    expect(changing.page.querySelector('.four-ways')).toBeNull()
    for (const more of [{}, spoken, { ...spoken, parent: {} }]) {
      const ask = await open('ask', dataOf([decision(more)], [mika], of), today)
      expect(ask.page.textContent).toContain(word)
      expect(ask.page.querySelectorAll('button')).toHaveLength(0)
    }
  })

  test.each(['2026-12-04', '2026-12-06'])('off: no day before and no day after (%s)', async today => {
    const { page } = await open('card', dataOf([decision({ outcome: 'going' })], [mika], off), today)
    expect(page.textContent).toContain(decide.decidedFor('Mika', 'going'))
    for (const text of [decide.eveTitle, decide.afterTitle, decide.thankHost])
      expect(page.textContent).not.toContain(text)
  })
})

describe('several children', () => {
  const family = decision({ childId: null, outcome: 'going', updatedAt: '2026-11-03T10:00:00Z' })

  test('what was decided from the list is on the card, whatever one of them has', async () => {
    const { page } = await open('card', dataOf([decision({}), family], [mika, noor]))
    expect(page.textContent).toContain(decide.decided('going'))
    expect(page.querySelector('.four-ways')).toBeNull()
  })

  test('the one who was chosen is the one who is asked', async () => {
    const { views } = await open('card', dataOf([family], [mika, noor]))
    await click('Noor')
    await click(decide.ask('Noor'))
    expect(views).toEqual([{ at: 'ask', childId: 'b' }])
  })
})

test('where no night is left, nobody is told to sleep on it', async () => {
  const near = invitation({ start: '2026-11-22T14:00' })
  const { page } = await open('ask', dataOf([decision({ child: {}, parent: {} })], [mika], near))
  expect(page.textContent).toContain(decide.prompts.talk())
  expect(page.textContent).not.toContain(decide.prompts.sleep())
  expect(page.textContent).toContain(decide.noNightToWait)
})

test('what helped is still tapped where the popup was closed before it was handed in', async () => {
  const data = dataOf([decision({ outcome: 'going' })])
  const help = surface.strings.child.help['a-friend']
  await open('card', data, '2026-12-06')
  await click(help)
  await show(null)
  await open('card', data, '2026-12-06')
  expect(button(help).getAttribute('aria-pressed')).toBe('true')
})
