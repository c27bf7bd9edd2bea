// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { isMeant } from '@/entrypoints/reader.content/is-meant'

const KEY = 'roundcube/https://mail.example.org/teo turns six'
const box = document.createElement('div')
const target = { conversationKey: KEY, weak: true, messageKeys: ['m'], senders: ['Ines Duarte'] }
const never = () => false

it.each([
  ['the sender', '"Ines Duarte" <ines@example.test>,', true],
  ['the sender among others', 'Lee <lee@example.test>, INES DUARTE <ines@example.test>', true],
  ['somebody else', 'Lee <lee@example.test>', false],
  ['nobody yet', '', true]
])('a page for writing to %s', (_, recipients, isTrue) => {
  expect(isMeant({ conversationKey: KEY, box, recipients }, target, never)).toBe(isTrue)
  expect(isMeant({ conversationKey: KEY, box, recipients }, { ...target, weak: false }, never)).toBe(isTrue)
})

it('a page for writing to a sender whom nobody knows goes by its title', () => {
  expect(isMeant({ conversationKey: KEY, box, recipients: 'Lee' }, { ...target, senders: [] }, never)).toBe(true)
})

it('a page with the conversation must have shown the invitation, unless its key is the site’s own', () => {
  expect(isMeant({ conversationKey: KEY, box }, target, never)).toBe(false)
  expect(isMeant({ conversationKey: KEY, box }, target, keys => keys.includes('m'))).toBe(true)
  expect(isMeant({ conversationKey: KEY, box }, { ...target, weak: false }, never)).toBe(true)
  expect(isMeant({ conversationKey: 'other', box }, { ...target, weak: false }, () => true)).toBe(false)
})
