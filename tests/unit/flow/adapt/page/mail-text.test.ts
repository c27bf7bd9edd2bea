import { describe, expect, test } from 'vitest'
import {
  forwardHead,
  hasForwardMark,
  timeOfForward,
  withoutAnswered,
  withoutForwardHead
} from '@/utils/flow/adapt/page/forward-head'
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

  test.each([
    ['dashes', '-------- Weitergeleitete Nachricht --------\nBetreff: Schwimmen\nVon: Wanja'],
    ['words', 'Begin forwarded message:\n\nFrom: Wanja\nSubject: Swimming'],
    ['words of another language', 'Début du message transféré :\n\nDe: Wanja\nObjet: Piscine'],
    ['labels alone', 'From: Wanja <wanja@example.test>\nSent: Sunday\nTo: Robin\nSubject: Swimming'],
    [
      'labels in capitals',
      'VON: Wanja\nGESENDET: Sonntag\nAN: Robin <robin@example.test>;\nada@example.test;\nBETREFF: Schwimmen'
    ]
  ])('its head is known by %s', (_, head) => {
    expect(withoutForwardHead(`See below\n\n${head}\n\nThis Sunday at 11.`)).toBe('See below\n\nThis Sunday at 11.')
  })

  test.each([
    ['---------- Forwarded message ---------', true],
    ['Inizio messaggio inoltrato:', true],
    ['-----Original Message-----', false],
    ['-------- Ursprüngliche Nachricht --------', false],
    ['-----------------------------', false],
    ['From: Wanja\nSubject: Swimming', false]
  ])('%j says so by itself: %s', (line, says) => expect(hasForwardMark(`Hello\n${line}\nand more`)).toBe(says))

  test('an invitation in lines with labels has no head', () => {
    const plain = 'Who: Teo\nWhen: Saturday at 3\nWhere: Acorns\nFrom: 3 to 5\nBring: a towel'
    expect(withoutForwardHead(plain)).toBe(plain)
    expect(withoutAnswered(plain)).toBe(plain)
  })

  test('a head without a date tells no time', () => {
    expect(timeOfForward(['From: Wanja', 'Party on 5 December at 3 pm'], options)).toBeNull()
  })
})

describe('an answer above the mail that it answers', () => {
  test.each([
    ['We come.\n\nFrom: Ines\nSent: Monday\nTo: Robin\nSubject: Teo\n\nParty on Saturday', 'We come.'],
    ['We come.\n-----Original Message-----\nParty on Saturday', 'We come.'],
    ['Wir kommen.\nVon: Ines\nGesendet: Montag\nAn: Robin\nBetreff: Teo\nFest am Samstag', 'Wir kommen.'],
    ['We come.\n\nFrom: 3 to 5?', 'We come.\n\nFrom: 3 to 5?']
  ])('%j', (text, own) => expect(withoutAnswered(text)).toBe(own))
})
