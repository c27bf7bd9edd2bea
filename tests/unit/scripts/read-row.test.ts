import { expect, test } from 'vitest'
import { readDatesRow, readRow } from '@/scripts/read-row'

const row = (fields: object) =>
  JSON.stringify({ id: 'a', text: "Come to Mia's party on Saturday at 3pm", ref: '2026-05-12T18:00', ...fields })

test('a message gives its class and facts', () =>
  expect(readRow(row({}))).toMatchObject({
    id: 'a',
    isInvite: true,
    class: 'invite',
    honoree: 'Mia',
    start: '2026-05-16T15:00'
  }))
test('a text gives its first date', () =>
  expect(readDatesRow(row({ text: 'we met on 5 May from 2-4pm' }))).toEqual({
    id: 'a',
    start: '2026-05-05T14:00',
    end: '2026-05-05T16:00'
  }))
test.each([
  ['not json', '{'],
  ['no object', '3'],
  ['no text', '{"id":"a"}'],
  ['no id', '{"text":"b"}'],
  ['a date that is none', row({ ref: '2026-02-31T10:00' })]
])('%s gives an error row', (_, line) => expect(readRow(line)).toHaveProperty('error'))
test('an unknown time of sending is allowed', () => expect(readRow(row({ ref: null }))).toMatchObject({ start: null }))
