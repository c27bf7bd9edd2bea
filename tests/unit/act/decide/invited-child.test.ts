import { expect, test } from 'vitest'
import { invitedChild } from '@/utils/act/decide/invited-child'
import type { Child } from '@/utils/model/family'

const child = (id: string, name: string): Child => ({ id, name, picture: 'fox', band: '5-7' })
const family = [child('n', 'Noah'), child('z', 'Zoë'), child('a', 'Anna Lena')]
const invited = (value: string, children: readonly Child[] = family) =>
  invitedChild({ invitee: { value, certainty: 'known', source: null, alternatives: [] } }, children)

test.each([
  ['Noah', 'n'],
  ['noah', 'n'],
  ['Zoe', 'z'],
  ['Anna', 'a'],
  ['Noah and Zoë', null],
  ['Noahs', null],
  ['class 3B', null],
  ['', null]
])('"%s"', (invitee, id) => expect(invited(invitee)).toBe(id))

test('a message that names nobody', () => expect(invitedChild({}, family)).toBeNull())
test('a family without children here', () => expect(invited('Noah', [])).toBeNull())
