// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { QrCode } from '@/components/basics/QrCode'
import { show, surface } from '../render'

const sizeOf = (page: HTMLElement): number => Number(page.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2])
const squaresOf = (page: HTMLElement): string[] =>
  page
    .querySelector('path')
    ?.getAttribute('d')
    ?.match(/M\d+ \d+/g) ?? []

test('a short text is the smallest code, with four modules of quiet around it', async () => {
  const page = await show(<QrCode text="hello" />)
  const places = squaresOf(page).map(square => square.slice(1).split(' ').map(Number))
  expect(sizeOf(page)).toBe(21 + 8)
  expect(Math.min(...places.flat())).toBe(4)
  expect(Math.max(...places.flat())).toBe(24)
  expect(places).toContainEqual([4, 4])
})

test('more text is a larger code', async () => {
  const short = sizeOf(await show(<QrCode text="hello" />))
  const long = sizeOf(await show(<QrCode text={'A line in a calendar file. '.repeat(30)} />))
  expect(long).toBeGreaterThan(short)
})

test('a text that fits no code is told in a sentence', async () => {
  const page = await show(<QrCode text={'é'.repeat(1_500)} />)
  expect(page.querySelector('svg')).toBeNull()
  expect(page.textContent).toBe(surface.strings.reply.qrTooLong)
})
