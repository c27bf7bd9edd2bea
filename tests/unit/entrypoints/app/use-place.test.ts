import { expect, test } from 'vitest'
import { readPlace } from '@/entrypoints/app/use-place'

test.each([
  ['', { at: 'start' }],
  ['?child=c', { at: 'start' }],
  ['?invitation=a', { at: 'card', invitationId: 'a' }],
  ['?invitation=a&ask=c', { at: 'card', invitationId: 'a', view: { at: 'ask', childId: 'c' } }],
  ['?invitation=a&child=c', { at: 'child', invitationId: 'a', childId: 'c', toldByParent: false }],
  ['?invitation=a&child=c&told=1', { at: 'child', invitationId: 'a', childId: 'c', toldByParent: true }]
])('"%s"', (search, place) => {
  expect(readPlace(search)).toEqual(place)
})
