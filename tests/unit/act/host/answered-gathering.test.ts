import { describe, expect, it } from 'vitest'
import { answeredGathering, isSentBefore } from '@/utils/act/host/answered-gathering'
import { gathering } from './demo-gathering'

const CLASS = { key: 'whatsapp/class', weak: false, site: 'whatsapp', title: 'Class', group: true } as const
const posted = (id: string, sentAt: string | null, key: string = CLASS.key) =>
  gathering({ id, posts: [{ conversation: { ...CLASS, key }, textHash: '', sentAt }] })
const first = posted('first', '2026-11-10T12:00:20Z')
const second = posted('second', '2026-11-12T12:00:00Z')

describe('the gathering that a message answers', () => {
  it.each<[string, string | null, string | null]>([
    ['before either', '2026-11-10T11:59:00Z', null],
    ['in the minute of the first', '2026-11-10T12:00:00Z', 'first'],
    ['between', '2026-11-11T12:00:00Z', 'first'],
    ['after both', '2026-11-13T12:00:00Z', 'second'],
    ['with no time told', null, 'second']
  ])('%s', (_, instant, id) => {
    for (const all of [
      [first, second],
      [second, first]
    ])
      expect(answeredGathering(all, CLASS.key, instant)?.id ?? null).toBe(id)
  })

  it('is none that was not sent, or was sent elsewhere', () => {
    const others = [posted('draft', null), posted('elsewhere', '2026-11-11T12:00:00Z', 'whatsapp/club')]
    expect(answeredGathering([first, ...others], CLASS.key, '2026-11-13T12:00:00Z')?.id).toBe('first')
    expect(answeredGathering(others, CLASS.key, null)).toBeNull()
  })
})

it('nothing comes after what was not sent', () => expect(isSentBefore({ sentAt: null }, null)).toBe(false))
