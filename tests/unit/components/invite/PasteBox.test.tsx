// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { PasteBox } from '@/components/invite/PasteBox'
import { click, field, show, submit, surface, type } from '../render'

const { invite, basics } = surface.strings

test('hands in what was pasted, and keeps it in the box', async () => {
  const onAdd = vi.fn()
  await show(<PasteBox text="" problem={null} canKeep={false} onAdd={onAdd} />)
  await type(invite.pasteLabel, 'lunch on Sunday')
  await submit()
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({ text: 'lunch on Sunday', as: 'pasted', force: false })
  expect(field(invite.pasteLabel).value).toBe('lunch on Sunday')
})

test('what does not look like an invitation can be kept all the same', async () => {
  const onAdd = vi.fn()
  const problem = basics.problems['not-an-invitation']
  const page = await show(<PasteBox text="lunch on Sunday" problem={problem} canKeep onAdd={onAdd} />)
  expect(page.textContent).toContain('This does not look like an invitation. Keep it anyway?')
  await click(invite.keepAnyway)
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({ text: 'lunch on Sunday', as: 'pasted', force: true })
})
