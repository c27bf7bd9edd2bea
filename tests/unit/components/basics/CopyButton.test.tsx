// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { CopyButton } from '@/components/basics/CopyButton'
import { click, show, surface } from '../render'

const { basics } = surface.strings
const writeText = vi.fn<(text: string) => Promise<void>>()

beforeEach(() => {
  writeText.mockReset()
  vi.stubGlobal('navigator', { clipboard: { writeText } })
})

test('copies the text and says so', async () => {
  writeText.mockResolvedValue()
  const page = await show(<CopyButton text="Count us in" />)
  await click(basics.copy)
  expect(writeText).toHaveBeenCalledExactlyOnceWith('Count us in')
  expect(page.querySelector('[role=status]')?.textContent).toBe(basics.copied)
  expect(page.querySelector('textarea')).toBeNull()
})

test('shows the text selected where the browser refuses', async () => {
  writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  const page = await show(<CopyButton text="Count us in" />)
  await click(basics.copy)
  const box = page.querySelector('textarea')
  expect(page.querySelector('[role=status]')?.textContent).toBe(basics.copyByHand)
  expect(box?.value.slice(box.selectionStart, box.selectionEnd)).toBe('Count us in')
})

test('a changed text is not called copied', async () => {
  writeText.mockResolvedValue()
  await show(<CopyButton text="one" />)
  await click(basics.copy)
  const page = await show(<CopyButton text="two" />)
  expect(page.querySelector('[role=status]')?.textContent).toBe('')
})
