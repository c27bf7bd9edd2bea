import { expect, test } from 'vitest'
import { readMailHeader } from '@/utils/flow/extract/mail-header'
import { ownWordsEnd } from '@/utils/flow/extract/own-words'
import { readQuoted } from '@/utils/flow/extract/quoted'
import { en } from '@/utils/languages/en/language'

const skipped = (text: string) => readMailHeader(text, en.mail).skipped.map(({ start, end }) => text.slice(start, end))
const quoted = (text: string) => readQuoted(text).map(({ start, end }) => text.slice(start, end))

test('the header of a mail holds no fact, but its subject may', () => {
  const text = 'From : Jo <jo@example.org>\nSubject: Leo is 7\nTo: all\nDate: 3 May 2026\n\nHi'
  expect(skipped(text)).toEqual(['From : Jo <jo@example.org>', 'To: all', 'Date: 3 May 2026'])
  expect(readMailHeader(text, en.mail).from).toBe('Jo')
})

test('a header that is quoted below some words is one too', () => {
  expect(skipped('see below\n\n> From: Jo\n> Date: 3 May\n> Party on Saturday')).toEqual([
    '> From: Jo',
    '> Date: 3 May'
  ])
})

test('the lines of a card are none', () => {
  expect(skipped('You are invited!\nTo: Mia\nFrom: Hugo\nDate: Saturday\nat ours')).toEqual([])
})

test('the mail that is answered is left out, with the line above it', () => {
  const text = 'Count us in!\n\nOn 3 May 2026 at 21:40 Jo wrote:\n> Party on Saturday\n> at 3\n\nJo'
  expect(quoted(text)).toEqual(['On 3 May 2026 at 21:40 Jo wrote:\n> Party on Saturday\n> at 3'])
})

test('what is sent on stays', () => {
  expect(quoted('fyi\n\n> From: Jo\n> Party on Saturday')).toEqual([])
  expect(quoted('On 3 May Jo wrote:\n> Party on Saturday')).toEqual(['On 3 May Jo wrote:'])
})

test('what stands above a copied mail is its writer’s own, unless the mail is sent on', () => {
  const own = (text: string) => text.slice(0, ownWordsEnd(text, readMailHeader(text, en.mail)))
  const mail = 'From: Jo <jo@example.org>\nSent: 3 May\nTo: Ann\n\nParty on Saturday'
  expect(own(`We are away!\n\n${mail}`)).toBe('We are away!\n\n')
  expect(own('We are away!\n> Party on Saturday')).toBe('We are away!\n')
  expect(own(`Fun?\n\n---------- Forwarded message\n${mail}`)).toBe('')
  expect(own(mail)).toBe('')
  expect(own(`Subject: Leo\n\n${mail}`)).toBe('')
})
