import { describe, expect, it } from 'vitest'
import { readText } from '@/utils/flow/read-text'
import type { Facts } from '@/utils/model/facts'

const factsOf = (text: string): Facts =>
  readText(
    { key: 'k', text: `Ada's 7th birthday party, Saturday 6 June 2-4pm at Lido Hall. ${text}`, sender: null },
    { region: 'GB', sentAt: '2026-05-12T18:00', seenAt: null }
  ).parties[0]?.facts ?? {}

describe('small print', () => {
  it.each<[string, keyof Facts, unknown]>([
    ['Please wear old clothes!', 'dress', 'Please wear old clothes'],
    ['Pizza and cake provided.', 'food', 'Pizza and cake provided'],
    ['£6 each, cash is fine.', 'cost', '£6 each'],
    ["We'll walk them from school.", 'transport', "We'll walk them from school"],
    ["If it rains we'll be indoors.", 'weather', "If it rains we'll be indoors"],
    ["It's a surprise, not a word to her!", 'surprise', 'yes'],
    ['There is a bouncy castle too.', 'trampoline', 'yes'],
    ['Swimming first.', 'water', 'yes'],
    ['There will be ponies.', 'animals', 'yes'],
    ['Film afterwards.', 'screen', 'yes'],
    ['No screens please.', 'screen', 'none'],
    ['The whole class is invited.', 'circle', 'class'],
    ['Just a few friends.', 'circle', 'few'],
    ['Can Omar come?', 'invitee', 'Omar'],
    ['All of class 3B!', 'invitee', 'class 3B'],
    ['No need to bring presents.', 'gifts', 'none'],
    ['Could an adult stay with your child.', 'parents', 'stay'],
    ["Sorry we can't include siblings.", 'siblings', 'not-this-time'],
    ['Map: https://maps.example.org/x or https://osm.org/go/abc.', 'map', 'https://maps.example.org/x'],
    ['Join at https://meet.jit.si/ada7.', 'link', 'https://meet.jit.si/ada7']
  ])('%s', (text, name, value) => expect(factsOf(text)[name]?.value).toBe(value))

  it('points at its words', () => {
    const { dress } = factsOf('Please wear old clothes!')
    expect(dress?.source?.words).toBe('Please wear old clothes')
  })

  it('finds nothing where nothing is said', () => {
    const { dress, food, cost, transport, weather, surprise, water, circle, link, map } = factsOf('See you there')
    expect([dress, food, cost, transport, weather, surprise, water, circle, link, map].filter(Boolean)).toEqual([])
  })

  it('does not open links without TLS', () => expect(factsOf('http://maps.google.com/x').map).toBeUndefined())
})
