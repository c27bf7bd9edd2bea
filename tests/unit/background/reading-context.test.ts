import { expect, it, vi } from 'vitest'
import { regionOf } from '@/entrypoints/background/reading-context'

vi.mock('wxt/browser', () => ({ browser: {} }))

it.each([
  ['en-US', 'America/Chicago', 'US'],
  ['en', 'America/Chicago', 'US'],
  ['en-CA', 'America/Toronto', 'CA'],
  ['en-US', 'Pacific/Honolulu', 'US'],
  ['en-US', 'Europe/London', 'GB'],
  ['en', 'Europe/London', 'GB'],
  ['en-AU', 'Australia/Sydney', 'AU'],
  ['en-US', 'Asia/Kolkata', 'GB'],
  ['not a language', 'Europe/London', 'GB'],
  ['', 'America/Chicago', 'US']
])('%s in %s reads dates as in %s', (language, zone, region) => {
  expect(regionOf(language, zone)).toBe(region)
})
