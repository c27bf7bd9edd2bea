// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { DayBefore } from '@/components/decide/DayBefore'
import { show, surface, type } from '../render'

const { plan } = surface.strings.decide

test('what is typed in one field and not kept yet is not lost by the next', async () => {
  const onPlan = vi.fn()
  await show(<DayBefore plan={{ gift: 'a book' }} onPlan={onPlan} />)
  await type(plan.fetches, 'Grandpa')
  await type(plan.brings, 'Robin')
  expect(onPlan).toHaveBeenLastCalledWith({ gift: 'a book', fetches: 'Grandpa', brings: 'Robin' })
})
