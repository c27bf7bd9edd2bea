import { expect } from 'vitest'
import { isWhen } from '@/utils/kit/time'
import type { Reading } from '@/utils/model/reading'

/** What holds for every reading of every text: sources are in it, dates exist, parties do not end before they begin. */
export function checkReading(text: string, { evidence, parties, score }: Reading): void {
  expect(score).toBeGreaterThanOrEqual(0)
  expect(score).toBeLessThanOrEqual(1)
  for (const { facts, questions } of parties) {
    for (const when of [facts.start, facts.end, facts.replyBy]) {
      for (const value of when ? [when.value, ...when.alternatives] : []) expect(value).toSatisfy(isWhen)
    }
    const isQuestioned = questions.some(({ about }) => about === 'end' || about === 'start')
    if (facts.start && facts.end && !isQuestioned) expect(facts.end.value >= facts.start.value.slice(0, 10)).toBe(true)
  }
  const sources = parties.flatMap(({ facts }) => Object.values(facts).flatMap(fact => fact.source ?? []))
  for (const { words, start, end } of [...evidence, ...sources]) {
    expect(words).toBe(text.slice(start, end))
    expect(start).toBeLessThan(end)
  }
}
