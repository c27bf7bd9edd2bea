import { describe, expect, test } from 'vitest'
import { addressOf, type Place, readPlace } from '@/entrypoints/app/place'

const card = { at: 'card', invitationId: 'a' } as const

describe('an address is a step', () => {
  test.each<[string, Place]>([
    ['?', { at: 'start' }],
    ['?invitation=a', card],
    ['?invitation=a&change=', { ...card, view: { at: 'card', isChanging: true } }],
    ['?invitation=a&ask=c', { ...card, view: { at: 'ask', childId: 'c' } }],
    ['?invitation=a&ask=', { ...card, view: { at: 'ask', childId: null } }],
    ['?invitation=a&later=c', { ...card, view: { at: 'later', childId: 'c' } }],
    ['?invitation=a&reply=&intent=part', { ...card, view: { at: 'reply', childId: null, intent: 'part' } }],
    ['?invitation=a&reply=c&intent=no', { ...card, view: { at: 'reply', childId: 'c', intent: 'no' } }],
    ['?invitation=a&child=c', { at: 'child', invitationId: 'a', childId: 'c', toldByParent: false }],
    ['?invitation=a&child=c&told=', { at: 'child', invitationId: 'a', childId: 'c', toldByParent: true }],
    ['?plans=', { at: 'plans', view: { at: 'menu' } }],
    ['?plans=check-in&for=c', { at: 'plans', view: { at: 'check-in', childId: 'c' } }],
    [
      '?plans=reach-out&for=c&about=teacher',
      { at: 'plans', view: { at: 'reach-out', childId: 'c', reachOut: 'teacher' } }
    ],
    ['?plans=host', { at: 'plans', view: { at: 'host' } }],
    ['?plans=turns', { at: 'plans', view: { at: 'turns' } }],
    [
      '?plans=gathering&id=g&step=replies',
      { at: 'plans', view: { at: 'gathering', gatheringId: 'g', step: 'replies' } }
    ],
    ['?reads=c', { at: 'reads', childId: 'c' }],
    ['?picks=g', { at: 'picks', gatheringId: 'g' }]
  ])('%s', (address, place) => {
    expect(readPlace(address)).toEqual(place)
    expect(addressOf(place)).toBe(address)
  })
})

describe('an address that says nothing or half of it', () => {
  test.each<[string, Place]>([
    ['', { at: 'start' }],
    ['?child=c', { at: 'start' }],
    ['?invitation=', { at: 'start' }],
    ['?invitation=a&reply=c', card],
    ['?invitation=a&reply=c&intent=toString', card],
    ['?plans=reach-out&for=c&about=toString', { at: 'plans', view: { at: 'menu' } }],
    ['?plans=gathering', { at: 'plans', view: { at: 'menu' } }],
    ['?picks=', { at: 'start' }],
    ['?reads=', { at: 'start' }]
  ])('"%s"', (address, place) => {
    expect(readPlace(address)).toEqual(place)
  })
})
