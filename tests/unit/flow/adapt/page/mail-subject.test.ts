import { expect, test } from 'vitest'
import { bareSubject, isAnswerTo, isForwardSubject, withSubject } from '@/utils/flow/adapt/page/mail-subject'

test.each([
  ['Teo turns six', 'Teo turns six'],
  ['Re: Teo turns six', 'Teo turns six'],
  ['RE: AW: Re[2]: Teo turns six', 'Teo turns six'],
  ['Fwd: Re: Teo turns six', 'Teo turns six'],
  ['[Maple class] Re: Teo turns six', 'Teo turns six'],
  ['[Maple class] Teo turns six', 'Teo turns six'],
  ['Reading party', 'Reading party'],
  ['Re:', ''],
  ['', ''],
  [`${'Re: '.repeat(30)}Teo`, `${'Re: '.repeat(20)}Teo`]
])('"%s" without what answers add', (subject, bare) => expect(bareSubject(subject)).toBe(bare))

test.each([
  ['Fwd: Swimming', true],
  ['WG: Schwimmen', true],
  ['[Maple class] Fw: Swimming', true],
  ['Re: Swimming', false],
  ['Forward planning', false]
])('"%s" was passed on: %s', (subject, forward) => expect(isForwardSubject(subject)).toBe(forward))

test.each([
  ['Teo turns six', 'Teo turns six\n\nCome!'],
  ['Fwd: Swimming', 'Swimming\n\nCome!'],
  ['Re: Teo turns six', 'Come!'],
  ['', 'Come!']
])('"%s" and its mail', (subject, text) => expect(withSubject(subject, 'Come!')).toBe(text))

test.each([
  ['Re: Teo turns six', 'Teo turns six', true],
  ['Re: Fwd: Teo turns six', 'Fwd: Teo turns six', true],
  ['Fwd: Teo turns six', 'Teo turns six', false],
  ['Re: Holidays', 'Teo turns six', false]
])('"%s" answers "%s": %s', (written, subject, answers) => expect(isAnswerTo(written, subject)).toBe(answers))
