// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { watchInnerPages } from '@/entrypoints/reader.content/inner-pages'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { framed } from '../flow/adapt/fixtures'

/** Stands for a frame: a real one would load a document of its own here. */
const reader: Pick<SiteReader, 'frameOf'> = { frameOf: message => message.querySelector<HTMLIFrameElement>('.frame') }

function watched() {
  document.body.innerHTML = '<article id="one"><div class="frame"></div></article><article id="two"></article>'
  const frame = document.querySelector<HTMLIFrameElement>('.frame')
  if (!frame) throw new Error('no frame')
  const inner = framed(frame, '<p>Come to the party</p>')
  const onChange = vi.fn<(message: Element) => void>()
  const controller = new AbortController()
  const watch = watchInnerPages({ reader: reader as SiteReader, signal: controller.signal, onChange })
  const messages = [...document.querySelectorAll('article')]
  watch(messages)
  watch(messages)
  return { frame, inner, onChange, watch, messages, stop: () => controller.abort() }
}

const settle = () => new Promise(resolve => setTimeout(resolve))

test('a change inside a frame is a change of its message, told once', async () => {
  const { inner, onChange, messages } = watched()
  inner.body.append('!', inner.createElement('i'))
  await settle()
  expect(onChange.mock.calls).toEqual([[messages[0]]])
})

test('another document in the frame is a change, and is watched from the next look on', async () => {
  const { frame, onChange, watch, messages } = watched()
  const next = framed(frame, '<p>It is at 3 now</p>')
  frame.dispatchEvent(new Event('load'))
  expect(onChange).toHaveBeenCalledTimes(1)
  watch(messages)
  next.body.append('!')
  await settle()
  expect(onChange).toHaveBeenCalledTimes(2)
})

test('nothing more is told after the end', async () => {
  const { frame, inner, onChange, stop } = watched()
  stop()
  inner.body.append('!')
  frame.dispatchEvent(new Event('load'))
  await settle()
  expect(onChange).not.toHaveBeenCalled()
})

test('a site without frames is not looked into', () => {
  const querySelector = vi.spyOn(Element.prototype, 'querySelector')
  watchInnerPages({ reader: {} as SiteReader, signal: new AbortController().signal, onChange: () => {} })([
    document.body
  ])
  expect(querySelector).not.toHaveBeenCalled()
})
