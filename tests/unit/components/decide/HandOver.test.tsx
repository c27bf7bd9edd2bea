// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { HandOver } from '@/components/decide/HandOver'
import type { Child } from '@/utils/model/family'
import { show, surface } from '../render'

const { decide } = surface.strings
const noor: Child = { id: 'a', name: 'Noor', picture: 'whale', band: '5-7' }
const events = { onFullScreen: vi.fn(), onHere: vi.fn(), onTelling: vi.fn() }
const handOver = (child: Child) => <HandOver child={child} isChatVisible={false} isSeatOpen={false} {...events} />

/** A device that speaks these languages, all by itself or through a server. */
const speaking = (langs: readonly string[], localService = true) =>
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => langs.map(lang => ({ lang, localService })),
    addEventListener: vi.fn(),
    removeEventListener: vi.fn()
  })
afterEach(() => vi.unstubAllGlobals())

test.each<[string, Child, () => void, string]>([
  ['no voice at all', noor, () => {}, decide.handOverAloud('Noor')],
  ['a voice of a server alone', noor, () => speaking(['en-GB'], false), decide.handOverAloud('Noor')],
  ['a voice of another language', { ...noor, language: 'de' }, () => speaking(['en-GB']), decide.handOverAloud('Noor')],
  ['a voice of the child’s language', { ...noor, language: 'de' }, () => speaking(['de-DE']), decide.handOverHow],
  ['an older child', { ...noor, band: '8-12' }, () => {}, decide.handOverHow]
])('who reads the words: %s', async (_, child, give, line) => {
  give()
  const page = await show(handOver(child))
  expect(page.textContent).toContain(line)
})
