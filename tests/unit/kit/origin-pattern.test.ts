import { expect, it } from 'vitest'
import { originPattern } from '@/utils/kit/origin-pattern'

it.each([
  ['https://mail.example.org', 'https://mail.example.org/*'],
  ['https://mail.example.org:8443', 'https://mail.example.org/*'],
  ['http://127.0.0.1:9025', 'http://127.0.0.1/*']
])('%s asks for %s', (origin, pattern) => {
  expect(originPattern(origin)).toBe(pattern)
})
