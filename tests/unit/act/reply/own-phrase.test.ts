import { expect, it } from 'vitest'
import { draftReply } from '@/utils/act/reply/draft-reply'
import { keepOwnPhrase } from '@/utils/act/reply/own-phrase'
import { child, invitation } from '../demo-invitation'
import { context, PARTY } from './example-context'

const keep = (text: string, more = {}) => keepOwnPhrase(text, 'yes', context(more), ['Noor', 'Ivo'])?.[0]?.text ?? null

it.each([
  ['names and days become slots', 'Yo Robin, Noor is in on Saturday 5 December!', 'Yo {host}, {child} is in {when}!'],
  ['a name within a word stays', 'Noor will bring Noorsocks', '{child} will bring Noorsocks'],
  ['words alone', 'Of course we come', 'Of course we come']
])('%s', (_, text, kept) => expect(keep(text)).toBe(kept))

it.each(['See you on Saturday', 'Noor comes at 3', 'until 16:00', '', '   '])(
  '"%s" is not kept: next time it would be wrong',
  text => expect(keep(text)).toBeNull()
)

const AT = invitation({ ...{ honoree: 'Juno Vale', start: '2026-12-05T14:00', venue: 'Wren Hall' } })

it.each([
  'Happy birthday, Juno!',
  'Noor made a card for Juno’s day',
  'A big day for the Vales: hooray, Vale!',
  'Noor and Ivo are coming',
  'Yo Robin Field, count us in',
  'See you at wren hall'
])('“%s” is not kept: the name would go to the next family', text => expect(keep(text, { invitation: AT })).toBeNull())

it('keeps words that only hold a name', () => {
  expect(keep('In the hall, or on Junonia: we come', { invitation: AT })).toBe('In the hall, or on Junonia: we come')
})

it('knows what is no name in a name', () => {
  const party = invitation({ honoree: 'Juno de Vale' }, { sender: 'Robin van Field' })
  expect(keep('A van full of joy, de luxe', { invitation: party })).toBe('A van full of joy, de luxe')
})

it('with two children in it, neither name is kept alone', () => {
  const two = { children: [child('a', 'Noor'), child('b', 'Ivo')] }
  expect(keep('Noor and Ivo are in', two)).toBe('{child} are in')
  expect(keep('Ivo is in', two)).toBeNull()
})

it('names a weekday in its own language', () => {
  expect(keep('Noor vem na segunda', { language: 'pt' })).toBeNull()
  expect(keep('Noor vem com alegria', { language: 'pt' })).toBe('{child} vem com alegria')
})

it('comes before ours next time, with the names of that time', () => {
  const own = keepOwnPhrase('Yo Robin, Noor is in!', 'yes', context(), []) ?? []
  const next = context({ own, invitation: { ...PARTY, sender: 'Alex' }, children: [child('b', 'Ivo')] })
  expect(draftReply('yes', next)).toBe('Yo Alex, Ivo is in!')
  expect(draftReply('yes', { ...next, variant: 1 })).toBe(draftReply('yes', { ...next, own: [] }))
})

it('is for the same answer, channel and language alone, and only where its slots are known', () => {
  const own = keepOwnPhrase('Yo Robin, see you!', 'yes', context(), []) ?? []
  const ours = (intent: 'yes' | 'no', more = {}) =>
    expect(draftReply(intent, context({ own, ...more }))).toBe(draftReply(intent, context(more)))
  ours('no')
  ours('yes', { channel: 'group' })
  ours('yes', { language: 'fr' })
  ours('yes', { invitation: invitation({}, { sender: null }) })
})

it('is kept once, the newest first, and not without end', () => {
  const first = keepOwnPhrase('One', 'yes', context(), []) ?? []
  const second = keepOwnPhrase('Two', 'yes', context({ own: first }), []) ?? []
  const again = keepOwnPhrase('One', 'yes', context({ own: second }), []) ?? []
  expect([second, again].map(all => all.map(({ text }) => text))).toEqual([
    ['Two', 'One'],
    ['One', 'Two']
  ])
  const many = Array.from({ length: 80 }, (_, index) => ({ ...again[0], text: `x${index}` }) as (typeof again)[number])
  expect(keepOwnPhrase('One', 'yes', context({ own: many }), [])).toHaveLength(60)
})
