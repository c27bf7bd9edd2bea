// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { ParentTurn } from '@/components/decide/ParentTurn'
import { button, click, show, surface } from '../render'

const { practicalValues, showBoth } = surface.strings.decide

test('a second tap takes an answer back, and it can be left empty', async () => {
  const onDone = vi.fn()
  await show(<ParentTurn questions={[]} onDone={onDone} />)
  await click(practicalValues.hard)
  expect(button(practicalValues.hard).getAttribute('aria-pressed')).toBe('true')
  await click(practicalValues.hard)
  await click(showBoth)
  expect(onDone).toHaveBeenCalledExactlyOnceWith({})
})
