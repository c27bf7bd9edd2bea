import { expect, it } from 'vitest'
import { hostName } from '@/utils/act/reply/host-name'

const NOT_NAMES = ['mum', 'class', 'mrs', 'the']

it.each([
  ['Robin', 'Robin'],
  ['Robin Field', 'Robin'],
  ['Robin 🌻', 'Robin'],
  ['Zoë-Marie Ólafsdóttir', 'Zoë-Marie'],
  ['نور', 'نور'],
  ['山田', '山田'],
  ["Niamh O'Shea", 'Niamh'],
  ['+44 20 7946 0018', null],
  ['robin@example.org', null],
  ['Mum of Leo', null],
  ['Leo’s Dad', null],
  ['Class 3b', null],
  ['Mrs Field', null],
  ['The Fields', null],
  ['Field, Robin', null],
  ['~robin', null],
  ['', null],
  [null, null],
  ['A'.repeat(5000), null]
])('%s: %s', (sender, name) => {
  expect(hostName(sender, NOT_NAMES)).toBe(name)
})
