// @vitest-environment happy-dom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { DraftTools } from '@/entrypoints/app/DraftTools'
import { askModel } from '@/entrypoints/app/language-model'
import type { Settings } from '@/utils/model/family'
import { context } from '../../act/reply/example-context'
import { button, click, field, show, surface, type } from '../../components/render'

vi.mock('@/entrypoints/app/language-model', () => ({ hasModel: async () => true, askModel: vi.fn() }))

const { reply } = surface.strings
const FIRST = 'Thanks so much for the invitation! Noor will be there on Saturday 5 December.'
const OTHER = 'Noor will be there on Saturday 5 December, thanks for the invitation!'
const OWN = 'Noor will be there on Saturday 5 December. Thanks!'

const kept = vi.fn()

function Screen() {
  const [text, setText] = useState(FIRST)
  const change = (next: string) => {
    kept(next)
    setText(next)
  }
  return (
    <>
      <label for="text">Text</label>
      <textarea id="text" value={text} onInput={event => change(event.currentTarget.value)} />
      <DraftTools
        intent="yes"
        context={context()}
        draft={{ text, isChanged: text !== FIRST, isOutdated: false, change, startAgain: () => setText(FIRST) }}
        settings={{ rephrase: true } as Settings}
        family={['Noor']}
        onRun={async () => true}
        onAnother={() => {}}
      />
    </>
  )
}

let answer: (other: string) => Promise<void>
beforeEach(async () => {
  kept.mockClear()
  vi.mocked(askModel).mockImplementation(
    () =>
      new Promise(resolve => {
        answer = other =>
          act(async () => {
            resolve(other)
            await new Promise(done => setTimeout(done))
          })
      })
  )
  await show(<Screen />)
  await click(reply.rephrase)
})

const status = () => document.querySelector('[role=status]')?.textContent

test('other words take the place of the draft that they were asked for', async () => {
  expect(status()).toBe(reply.rephrasing)
  await answer(OTHER)
  expect(field('Text').value).toBe(OTHER)
  expect(status()).toBe('')
})

test('what does not say the same is put aside', async () => {
  await answer('Noor will not be there on Saturday 5 December.')
  expect(field('Text').value).toBe(FIRST)
  expect(status()).toBe(reply.rephraseFailed)
})

test('what the parent types meanwhile holds, and nothing more is asked until the model is done', async () => {
  await type('Text', OWN)
  expect(button(reply.rephrase).disabled).toBe(true)
  await answer(OTHER)
  expect(field('Text').value).toBe(OWN)
  expect(kept).toHaveBeenCalledExactlyOnceWith(OWN)
  expect(status()).toBe('')
  expect(button(reply.rephrase).disabled).toBe(false)
})

test('a screen that was left is not written to', async () => {
  render(null, document.body)
  await answer(OTHER)
  expect(kept).not.toHaveBeenCalled()
})
