import { describe, expect, it } from 'vitest'
import { fillOwn, fillTemplate, fitTemplate } from '@/utils/act/reply/fill-template'

describe('fillTemplate', () => {
  const template = '[{child} comes|We come][ {when}].'

  it.each([
    [{ child: 'Noor', when: 'on Monday' }, 'Noor comes on Monday.'],
    [{ child: 'Noor' }, 'Noor comes.'],
    [{ when: 'on Monday' }, 'We come on Monday.'],
    [{ child: '' }, 'We come.'],
    [{ child: '{when}', when: 'x' }, '{when} comes x.'],
    [{ child: '[a|b] <c|d>' }, '[a|b] <c|d> comes.'],
    [{ child: '$& $1', when: 'x' }, '$& $1 comes x.']
  ])('%o', (slots, text) => {
    expect(fillTemplate(template, slots, 'formal')).toBe(text)
  })

  it('speaks to a friend or to anybody', () => {
    const forms = ['familiar', 'formal'] as const
    expect(forms.map(form => fillTemplate('[{host}, je|Je] <te|vous> dis', { host: 'Ana' }, form))).toEqual([
      'Ana, je te dis',
      'Ana, je vous dis'
    ])
  })
})

it('drops names before it grows too long', () => {
  const template = '[Hi {host}, {child} comes|{child} comes|We come][ {when}].'
  const slots = { host: 'Robin', child: 'Noor', when: 'on Monday' }
  expect([80, 22, 12, 5].map(max => fitTemplate(template, slots, 'formal', max))).toEqual([
    'Hi Robin, Noor comes on Monday.',
    'Noor comes on Monday.',
    'Noor comes.',
    'We come.'
  ])
})

it('takes a parent’s own words as they are, but for their slots', () => {
  expect(fillOwn('{child} [yes|no] <3', { child: 'Noor' })).toBe('Noor [yes|no] <3')
  expect(fillOwn('{child} comes {when}', { child: 'Noor' })).toBeNull()
})
