import { describe, expect, test } from 'vitest'
import { detect } from '@/utils/flow/detect/detect'
import type { Findings } from '@/utils/flow/detect/features'
import { tokenize } from '@/utils/kit/tokens'
import { en } from '@/utils/languages/en/language'

const NOTHING: Findings = {
  hasDay: false,
  lastDay: -1,
  hasClock: false,
  lastTold: -1,
  hasRange: false,
  hasEnd: false,
  hasPlace: false,
  hasHonoree: false,
  isOwn: false,
  hasAge: false,
  hasReplyBy: false,
  hasAgeLimit: false,
  isPast: false,
  isSoon: false,
  comes: [],
  hasPrice: false,
  isExcluded: false
}
const detectIn = (text: string, learned: readonly string[], findings: Partial<Findings> = {}) =>
  detect(tokenize(text), { ...en, learned }, { ...NOTHING, ...findings })
const classOf = (...given: Parameters<typeof detectIn>) => detectIn(...given).class

describe('single words', () => {
  test('decide where no phrase does', () => expect(classOf('zorp', ['zorp y90'])).toBe('reply-yes'))

  test('decide nothing where they are not sure', () => expect(classOf('zorp', ['zorp y9'])).toBe('other'))

  test('never make an invitation alone', () => expect(classOf('zorp', ['zorp i900'])).toBe('other'))

  test('take back no phrase', () => expect(classOf("sorry we can't make it zorp", ['zorp y90'])).toBe('reply-no'))

  test('make no change of a text that tells nothing new', () => {
    expect(classOf('zorp', ['zorp u90'])).toBe('other')
    expect(classOf('zorp', ['zorp u90'], { hasClock: true })).toBe('update')
  })

  test('move the score, within bounds', () => {
    const score = (...learned: string[]) => detectIn('come to our party, zorp', learned, { hasDay: true }).score
    expect(score('zorp i30')).toBeGreaterThan(score('zorp o30'))
    expect(score('zorp i90')).toBe(score('zorp i900'))
    expect(score('zorp o90')).toBe(score('zorp o900'))
  })

  test('say more against a party to which nobody is asked', () => {
    const logit = (text: string, learned: string) => {
      const { score } = detectIn(text, [learned], { hasDay: true })
      return Math.log(score / (1 - score))
    }
    const drop = (text: string) => logit(text, 'zorp o0') - logit(text, 'zorp o90')
    expect(drop("we're having a party, zorp")).toBeGreaterThan(2)
    expect(drop('you are invited to our party, zorp')).toBeLessThan(0.5)
  })
})
