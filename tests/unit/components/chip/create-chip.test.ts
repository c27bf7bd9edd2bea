// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type ChipActions, createChip } from '@/components/chip/create-chip'
import type { Chip } from '@/utils/model/chip'

const HOSTILE = '<img src=x onerror="globalThis.pwned = true">'
const chip: Chip = {
  messageKey: 'k',
  invitationId: 'i',
  title: 'Teo',
  start: '2026-12-05T14:00',
  end: null,
  isCertain: true,
  place: 'Little Acorns',
  calendar: {
    google: 'https://calendar.google.com/calendar/render?text=Teo',
    outlook: 'https://outlook.live.com/calendar/0/deeplink/compose',
    yahoo: 'https://calendar.yahoo.com/?v=60',
    ics: 'BEGIN:VCALENDAR\r\nSUMMARY:Teo & Ada\r\nEND:VCALENDAR\r\n'
  }
}

const actions = { onDecide: vi.fn(), onDismiss: vi.fn() } satisfies ChipActions
function show(change: Partial<Chip> = {}) {
  const host = createChip({ ...chip, ...change }, document.body, actions)
  document.body.replaceChildren(host)
  const root = host.shadowRoot ?? host
  const button = (name: string) => {
    const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)
    if (!found) throw new Error(`no button ${name}`)
    return found
  }
  const links = () => [...root.querySelectorAll('a')]
  return { host, root, button, links, list: () => root.querySelector('ul') }
}

/** A click as only a browser makes it. Returns whether our own code held the browser back; here it goes nowhere. */
function press(element: Element, trusted = true): boolean {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })
  Object.defineProperty(event, 'isTrusted', { value: trusted })
  let heldBack = false
  const look = () => {
    heldBack = event.defaultPrevented
    event.preventDefault()
  }
  element.addEventListener('click', look, { once: true })
  element.dispatchEvent(event)
  return heldBack
}

beforeEach(() => vi.clearAllMocks())

describe('the chip', () => {
  test('shows what, when and where', () => {
    const { root } = show()
    expect(root.querySelector('p')?.textContent).toMatch(/^InvitationTeo.*5.*14:00|2:00.*Little Acorns$/)
  })

  test('shows only what the message says', () => {
    const { root } = show({ title: null, start: null, place: null, calendar: null })
    expect(root.querySelector('p')?.textContent).toBe('Invitationno date found yet')
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Decide',
      'Not an invitation'
    ])
  })

  test('has names and states for those who do not see it', () => {
    const { root, button } = show()
    expect(root.querySelector('[role="group"]')?.getAttribute('aria-label')).toContain('Shall We')
    expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    expect(button('Add to calendar').getAttribute('aria-expanded')).toBe('false')
    for (const element of root.querySelectorAll('button')) expect(element.type).toBe('button')
  })

  test('takes hostile words as words', () => {
    const { root } = show({ title: HOSTILE, place: HOSTILE })
    expect(root.querySelector('img')).toBeNull()
    expect(root.querySelector('bdi')?.textContent).toBe(HOSTILE)
  })
})

describe('acts on a person only', () => {
  test.each([
    ['Decide', actions.onDecide],
    ['Not an invitation', actions.onDismiss]
  ])('%s', (name, act) => {
    const { button } = show()
    press(button(name), false)
    expect(act).not.toHaveBeenCalled()
    press(button(name))
    expect(act).toHaveBeenCalledTimes(1)
  })

  test.each('click dblclick mousedown mouseup pointerdown pointerup touchstart keydown keyup copy paste'.split(' '))(
    'and keeps a %s from the page, whose rows and keys would act on it',
    type => {
      const { root, host } = show()
      const heard = vi.fn()
      host.parentElement?.addEventListener(type, heard)
      const inside = root.querySelector('button')
      inside?.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
      host.dispatchEvent(new Event(type, { bubbles: true }))
      expect(heard).not.toHaveBeenCalled()
      host.parentElement?.dispatchEvent(new Event(type))
      expect(heard).toHaveBeenCalledTimes(1)
    }
  )

  test('a script of the page opens no list and follows no link', () => {
    const { button, list, links } = show()
    press(button('Add to calendar'), false)
    expect(list()?.hidden).toBe(true)
    for (const link of links()) expect(press(link, false)).toBe(true)
  })
})

describe('the calendar list', () => {
  test('opens, closes, and closes on Escape with the focus back on its button', () => {
    const { button, list, links } = show()
    press(button('Add to calendar'))
    expect(list()?.hidden).toBe(false)
    expect(button('Add to calendar').getAttribute('aria-expanded')).toBe('true')
    links()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(list()?.hidden).toBe(true)
    press(button('Add to calendar'))
    press(button('Add to calendar'))
    expect(list()?.hidden).toBe(true)
  })

  test('says where each link goes, and tells that place nothing', () => {
    const { links } = show()
    const web = links().slice(0, 3)
    for (const link of web) {
      expect(link.textContent).toContain(
        new URL(link.href).hostname.split('.').slice(-2).join('.').replace('live.com', 'outlook.live.com')
      )
      expect(link.getAttribute('rel')).toBe('noreferrer noopener')
      expect(link.getAttribute('target')).toBe('_blank')
      expect(press(link)).toBe(false)
    }
  })

  test('saves the file as it is', () => {
    const { links } = show()
    const file = links().at(-1)
    expect(file?.getAttribute('download')).toBe('party.ics')
    expect(decodeURIComponent(file?.getAttribute('href')?.split(',')[1] ?? '')).toBe(chip.calendar?.ics)
  })

  test('has no link that is not a secure web address', () => {
    const { links } = show({
      calendar: { google: 'javascript:alert(1)', outlook: 'http://x.test', yahoo: '', ics: '' }
    })
    expect(links()).toHaveLength(1)
  })
})
