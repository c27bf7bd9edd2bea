import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from '@/scripts/split-lines'

async function* inChunks(chunks: readonly string[]) {
  yield* chunks
}

test('lines are the same however the stream is cut', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '\u2028', '\r', '😂') })), async chunks => {
      const lines = await Array.fromAsync(splitLines(inChunks(chunks)))
      expect(lines).toEqual(chunks.join('').split('\n'))
    })
  ))
