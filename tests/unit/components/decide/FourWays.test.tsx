// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { FourWays } from '@/components/decide/FourWays'
import { click, show, surface } from '../render'

const { decide } = surface.strings

test('four ways of one look, with no child set up', async () => {
  const onWay = vi.fn()
  const page = await show(<FourWays child={null} onWay={onWay} />)
  const ways = [...page.querySelectorAll('button')]
  expect(ways.map(way => way.textContent)).toEqual([decide.going, decide.notGoing, decide.ask(null), decide.later])
  expect(new Set(ways.map(way => way.className))).toHaveLength(1)
  for (const way of ways) way.click()
  expect(onWay.mock.calls.flat()).toEqual(['going', 'not-going', 'ask', 'later'])
})

test('names the child that would be asked', async () => {
  const onWay = vi.fn()
  await show(<FourWays child={{ id: 'a', name: 'Ines', picture: 'kite', band: '8-12' }} onWay={onWay} />)
  await click('Ask Ines')
  expect(onWay).toHaveBeenCalledExactlyOnceWith('ask')
})
