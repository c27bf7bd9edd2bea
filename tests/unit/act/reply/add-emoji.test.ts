import { expect, it } from 'vitest'
import { addEmoji } from '@/utils/act/reply/add-emoji'

it.each([
  ['Yes!', 'yes', 'Party 🎂', 99, 'Yes! 🎉'],
  ['Yes!', 'yes', 'Party ❤️', 99, 'Yes! 🎉'],
  ['Yes!', 'yes', 'Party © 3pm', 99, 'Yes!'],
  ['Yes!', 'yes', 'Party', 99, 'Yes!'],
  ['🦊 comes!', 'yes', 'Party 🎂', 99, '🦊 comes!'],
  ['Yes!', 'yes', 'Party 🎂', 5, 'Yes!'],
  ['Where?', 'ask', 'Party 🎂', 99, 'Where?']
] as const)('%s (%s) to "%s"', (draft, intent, text, max, result) =>
  expect(addEmoji(draft, intent, text, max)).toBe(result)
)
