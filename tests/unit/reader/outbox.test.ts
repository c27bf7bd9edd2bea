import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createOutbox } from '@/entrypoints/reader.content/outbox'
import type { Chip } from '@/utils/model/chip'
import type { Message } from '@/utils/model/message'

const message = (key: string, text = ''): Message => ({ key, text }) as Message
const keysOf = (messages: readonly Message[]) => messages.map(({ key }) => key)

function start() {
  const controller = new AbortController()
  const sent: string[][] = []
  const answered: string[] = []
  const send = vi.fn(async (messages: Message[]): Promise<Chip[]> => {
    sent.push(keysOf(messages))
    return []
  })
  const outbox = createOutbox({
    send,
    onAnswer: messages => answered.push(...keysOf(messages)),
    signal: controller.signal
  })
  return { ...outbox, send, sent, answered, controller }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the outbox', () => {
  test('sends in order, twenty at a time, and forgets what arrived', async () => {
    const { add, flush, sent, answered } = start()
    for (let i = 0; i < 45; i++) add(message(String(i)))
    await flush()
    await flush()
    expect(sent.map(batch => batch.length)).toEqual([20, 20, 5])
    expect(answered).toEqual(Array.from({ length: 45 }, (_, i) => String(i)))
  })

  test('keeps everything while nobody listens, and tries again with the next activity', async () => {
    const { add, flush, send, answered } = start()
    send.mockRejectedValueOnce(new Error('asleep'))
    add(message('1'))
    await flush()
    expect(answered).toEqual([])
    add(message('2'))
    await flush()
    expect(answered).toEqual(['1', '2'])
  })

  test('tries again by itself a few times, then waits for activity', async () => {
    const { add, flush, send, answered } = start()
    send.mockRejectedValue(new Error('gone'))
    add(message('1'))
    await flush()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(send).toHaveBeenCalledTimes(6)
    expect(vi.getTimerCount()).toBe(0)
    send.mockResolvedValue([])
    await flush()
    expect(answered).toEqual(['1'])
  })

  test('a text that changes while it is under way goes again', async () => {
    const { add, flush, send } = start()
    send.mockImplementationOnce(async () => {
      add(message('1', 'corrected'))
      return []
    })
    add(message('1', 'first'))
    await flush()
    expect(send.mock.calls.map(([messages]) => messages[0]?.text)).toEqual(['first', 'corrected'])
  })

  test('two flushes send once', async () => {
    const { add, flush, send } = start()
    add(message('1'))
    await Promise.all([flush(), flush()])
    expect(send).toHaveBeenCalledTimes(1)
  })

  test('is silent after the end', async () => {
    const { add, flush, send, controller } = start()
    add(message('1'))
    controller.abort()
    await flush()
    expect(send).not.toHaveBeenCalled()
  })

  test('never holds more than five hundred', async () => {
    const { add, flush, answered } = start()
    for (let i = 0; i < 700; i++) add(message(String(i)))
    await flush()
    expect(answered).toHaveLength(500)
    expect(answered[0]).toBe('200')
  })
})
