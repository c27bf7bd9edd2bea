// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { LiveNotice } from '@/components/basics/LiveNotice'
import { show } from '../render'

test('the place of a notice is there before its text, and empty without any', async () => {
  const page = await show(<LiveNotice>{null}</LiveNotice>)
  const region = page.querySelector('[role=status]')
  expect(region?.childNodes).toHaveLength(0)
  await show(<LiveNotice>That did not work.</LiveNotice>)
  expect(page.querySelector('[role=status]')).toBe(region)
  expect(region?.textContent).toBe('That did not work.')
})
