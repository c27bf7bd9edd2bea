// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { ActivityCards } from '@/components/host/ActivityCards'
import { show, surface } from '../render'

const { host } = surface.strings

test('every card has a picture, "I don’t mind" too, and nobody has to pick', async () => {
  const events = { onPick: vi.fn(), onDontMind: vi.fn(), onStop: vi.fn() }
  const page = await show(<ActivityCards band="5-7" offered={['library', 'baking']} {...events} />)
  const cards = [...page.querySelectorAll('.child-card')]
  expect(cards.map(card => card.textContent)).toEqual([
    host.activities.library,
    host.activities.baking,
    host.child.dontMind
  ])
  for (const card of cards) expect(card.querySelector('svg')?.childElementCount).toBeGreaterThan(0)
})
