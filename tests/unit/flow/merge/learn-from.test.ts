import { describe, expect, it } from 'vitest'
import { type Earlier, learnFrom, wordingOf } from '@/utils/flow/merge/learn-from'

const TEXT = 'Choir party on Friday 4 December at 6pm, everyone come!'
const NEXT = 'Choir party on Friday 11 December at 6.30pm, everyone come!'
const earlier = (more: Partial<Earlier> = {}): Earlier => ({ standing: 'dismissed', edits: {}, texts: [TEXT], ...more })

describe('what the parent corrected before', () => {
  it('puts the same words with another date away', () =>
    expect(learnFrom([earlier()], NEXT)).toEqual({ standing: 'dismissed', edits: {} }))

  it('says nothing of other words', () =>
    expect(learnFrom([earlier()], 'Ada turns 6! Party on Friday 4 December')).toEqual({
      standing: 'waiting',
      edits: {}
    }))

  it('is undone by bringing one back', () =>
    expect(learnFrom([earlier(), earlier({ standing: 'waiting' })], NEXT).standing).toBe('waiting'))

  it('carries a corrected place over, and no date', () => {
    const edits = { venue: 'Old School', start: '2026-12-04T18:00', replyBy: null }
    expect(learnFrom([earlier({ standing: 'going', edits })], NEXT)).toEqual({
      standing: 'waiting',
      edits: { venue: 'Old School' }
    })
  })

  it('learns nothing from figures and signs alone', () =>
    expect(learnFrom([earlier({ texts: ['12.12. 🎉'] })], '13.12. 🎉').standing).toBe('waiting'))
})

it('compares words alone', () => expect(wordingOf('  Café at 3pm — YES!\n')).toBe('cafe at pm yes'))
