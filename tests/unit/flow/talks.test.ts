import { expect, test } from 'vitest'
import { readText } from '@/utils/flow/read-text'

const read = (text: string) =>
  readText({ key: 'k', text, sender: null }, { region: 'GB', sentAt: '2026-05-12T18:00', seenAt: null })

test('what another speaker answers is no answer to the reader', () => {
  const { class: kind, parties } = read(
    'Ned: you two doing anything Sunday?\nFay: nah why\nNed: bbq at ours from 2\nFay: yep we are in'
  )
  expect([kind, parties[0]?.facts.start?.value]).toEqual(['invite', '2026-05-17T14:00'])
})

test('who says that it is their birthday is whose party it is', () => {
  const { parties } = read(
    "Karen: Hi Luke, are you free on Friday?\nLuke: I think so. Why?\nKaren: It's my birthday and I'm having a party at our house at 8 pm.\nLuke: Great!"
  )
  expect(parties[0]?.facts.honoree).toMatchObject({ value: 'Karen', source: { words: 'Karen' } })
})

test('a letter that stands for a speaker is nobody', () => {
  const { parties } = read(
    "A: Are you free on Friday?\nB: Why?\nA: It's my birthday and I'm having a party at our house at 8 pm.\nB: Great!"
  )
  expect(parties[0]?.facts.honoree).toBeUndefined()
})
