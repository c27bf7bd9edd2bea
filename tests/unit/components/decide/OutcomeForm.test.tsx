// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { OutcomeForm } from '@/components/decide/OutcomeForm'
import type { Child } from '@/utils/model/family'
import { click, show, submit, surface, type } from '../render'

const { decide } = surface.strings
const child: Child = { id: 'a', name: 'Ines', picture: 'kite', band: '8-12' }

test('nothing is chosen before the parent chooses', async () => {
  const onRecord = vi.fn()
  const page = await show(<OutcomeForm child={child} outcome={null} because="" onRecord={onRecord} />)
  expect(page.querySelectorAll('[aria-pressed=true]')).toHaveLength(0)
  await submit()
  expect(onRecord).not.toHaveBeenCalled()
  const choices = page.querySelector('fieldset')
  expect(choices?.textContent).toContain(decide.outcomeMissing)
  expect(document.activeElement).toBe(choices)
})

test('records the outcome with the line for the child', async () => {
  const onRecord = vi.fn()
  await show(<OutcomeForm child={child} outcome={null} because="" onRecord={onRecord} />)
  await click(decide.outcomes.part)
  await type(decide.because, ' you wanted to see the cake ')
  await submit()
  expect(onRecord).toHaveBeenCalledExactlyOnceWith('part', 'you wanted to see the cake')
})
