// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { AddToCalendar } from '@/components/calendar/AddToCalendar'
import { click, show, surface } from '../render'

const { calendar } = surface.strings
const links = { google: 'https://a.example/', outlook: 'https://b.example/', yahoo: 'https://c.example/', ics: 'BEGIN' }

test('links open pages of their own that learn nothing of us; the file is saved in a click', async () => {
  const onFile = vi.fn()
  const page = await show(<AddToCalendar links={links} onFile={onFile} />)
  const shown = [...page.querySelectorAll('a')]
  expect(shown.map(link => link.href)).toEqual([links.google, links.outlook, links.yahoo])
  for (const link of shown) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener'])
  expect(page.textContent).toContain(calendar.goesTo)
  expect(onFile).not.toHaveBeenCalled()
  await click(calendar.file)
  expect(onFile).toHaveBeenCalledOnce()
})

test('without a certain day there is nothing to add', async () => {
  const page = await show(<AddToCalendar links={null} onFile={vi.fn()} />)
  expect(page.querySelector('a, button')).toBeNull()
  expect(page.textContent).toContain(calendar.noDay)
})
