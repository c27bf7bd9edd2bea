import { describe, expect, test } from 'vitest'
import { forwardHead, timeOfForward, withoutForwardHead } from '@/utils/flow/adapt/page/forward-head'
import { withoutQuotedLines } from '@/utils/flow/adapt/page/quoted-lines'

describe('a plain mail without what it quotes', () => {
  test.each([
    ['We come.\n\nOn Monday Ines wrote:\n> Party on Saturday\n> at 3', 'We come.'],
    ['Am Montag schrieb Ines:\n\n> Party\n\nWir kommen.', 'Wir kommen.'],
    ['> Party on Saturday?\nYes\n> at 3?\nno, 4', 'Yes\nno, 4'],
    ['When:\nSaturday at 3', 'When:\nSaturday at 3'],
    ['We come.\n-- \nRobin\n07700', 'We come.'],
    ['On Monday Ines wrote:\n> only a quote', ''],
    ['', '']
  ])('%j', (text, own) => expect(withoutQuotedLines(text)).toBe(own))
})

describe('a mail passed on', () => {
  const text = [
    'See below',
    '',
    '---------- Forwarded message ---------',
    'From: Wanja',
    'Date: Sun, Nov 15, 2026 at 7:12 PM',
    'Subject: Swimming',
    '',
    'This Sunday at 11.'
  ].join('\n')
  const options = { language: 'en', order: null, now: Date.parse('2026-11-21T12:00:00Z') }

  test('has a head, which tells its own time', () => {
    const head = forwardHead(text)
    expect(head).toEqual(['From: Wanja', 'Date: Sun, Nov 15, 2026 at 7:12 PM', 'Subject: Swimming'])
    expect(timeOfForward(head ?? [], options)).toBe(new Date('2026-11-15T19:12').toISOString())
  })

  test('says what is around the head', () => {
    expect(withoutForwardHead(text)).toBe('See below\n\nThis Sunday at 11.')
  })

  test.each(['Nothing here', '-----', '- one\n- two', '----- -----'])('none in %j', plain => {
    expect(forwardHead(plain)).toBeNull()
    expect(withoutForwardHead(plain)).toBe(plain)
  })

  test('a head without a date tells no time', () => {
    expect(timeOfForward(['From: Wanja', 'Party on 5 December at 3 pm'], options)).toBeNull()
  })
})
