import { expect, test } from 'vitest'
import { createSeen } from '@/entrypoints/reader.content/seen'
import type { Message, SentAt } from '@/utils/model/message'

const unknown: SentAt = { instant: null, source: 'unknown' }
const message = (key: string, text = 'text', sentAt: SentAt = unknown) => ({ key, text, sentAt }) as Message

test('a message is news once, and again when its text, its time or its state changes', () => {
  const { isNews } = createSeen()
  expect(isNews(message('1'))).toBe(true)
  expect(isNews(message('1'))).toBe(false)
  expect(isNews(message('1', 'corrected'))).toBe(true)
  expect(isNews(message('1', 'corrected', { instant: '2026-11-16T09:03:00.000Z', source: 'page' }))).toBe(true)
  expect(isNews({ ...message('1', 'corrected'), state: 'deleted' })).toBe(true)
  expect(isNews({ ...message('1', 'corrected'), state: 'deleted' })).toBe(false)
  expect(isNews(message('2'))).toBe(true)
})

test('what was passed over is counted once', () => {
  const { note, size } = createSeen()
  note(['1', '2'])
  note(['2', '3'])
  expect(size()).toBe(3)
  note(Array.from({ length: 10_000 }, (_, i) => String(i)))
  expect(size()).toBe(5000)
})

test('five thousand are remembered, and the oldest forgotten', () => {
  const { isNews, size } = createSeen()
  for (let i = 0; i < 6000; i++) isNews(message(String(i)))
  expect(size()).toBe(5000)
  expect(isNews(message('5999'))).toBe(false)
  expect(isNews(message('0'))).toBe(true)
})
