import { describe, expect, test } from 'vitest'
import { passesGate } from '@/tests/passes-gate'
import { languages } from '@/utils/languages/languages'
import { ourAnswer } from '../../eval/answers'
import { readOwnCorpus } from '../../eval/gold'
import { type Share, scoreMessages } from '../../eval/score-messages'
import { FLOORS } from './floors'

const percent = ({ part, of }: Share): number => (100 * part) / of

describe.each(languages)('the corpus of $code', ({ code }) => {
  const { seen, aside } = readOwnCorpus(`tests/corpus/${code}.jsonl`)
  const all = [...seen, ...aside]
  const invitations = all.filter(gold => gold.class === 'invite')
  const least = code === 'en' ? 150 : 60

  test('is large enough, a third of it aside', () => {
    expect(invitations.length).toBeGreaterThanOrEqual(least)
    expect(all.length - invitations.length).toBeGreaterThanOrEqual(least)
    expect(aside.length / all.length).toBeGreaterThan(0.28)
  })

  test('has no message twice, and is in its language', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ text, region }) => `${region} ${text}`)).size).toBe(all.length)
    expect(all.filter(({ lang }) => lang !== code)).toEqual([])
  })

  test('every invitation passes the gate', () =>
    expect(invitations.filter(({ text }) => !passesGate(text)).map(({ id }) => id)).toEqual([]))

  // Thousands of messages, beside the other tests on a machine of two cores.
  test('is read no worse than before', { timeout: 240_000 }, () => {
    const floors = FLOORS[code]
    const scores = scoreMessages(all.map(gold => ({ gold, answer: ourAnswer(gold) })))
    expect(percent(scores.found)).toBeGreaterThanOrEqual(floors?.found ?? 100)
    expect(percent(scores.precision)).toBeGreaterThanOrEqual(floors?.right ?? 100)
    expect(percent(scores.startAndEnd)).toBeGreaterThanOrEqual(floors?.both ?? 100)
    expect(percent(scores.wrongDay)).toBeLessThanOrEqual(floors?.wrongDay ?? 0)
    expect(percent(scores.class)).toBeGreaterThanOrEqual(floors?.class ?? 100)
  })
})
