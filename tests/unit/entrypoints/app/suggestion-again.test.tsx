// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { useDraft } from '@/entrypoints/app/use-draft'
import { useKeptText } from '@/entrypoints/app/use-kept-text'
import { invitation } from '../../act/demo-invitation'
import { button, click, field, show, type } from '../../components/render'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))
vi.mock('@/utils/flow/store/read', () => ({
  readDraft: async () => ({ text: 'What I wrote last week.', updatedAt: '2026-11-14T10:00:00Z' }),
  liveQuery: (query: () => Promise<unknown>) => ({
    subscribe: ({ next }: { next: (value: unknown) => void }) => {
      void query().then(next)
      return { unsubscribe: () => {} }
    }
  })
}))

const party = invitation({})
const run = async () => true
const WAYS = {
  reply: ({ text }: { text: string }) => <Box {...useDraft(party, 'a', 'yes', text, run)} />,
  host: ({ text }: { text: string }) => <Box {...useKeptText('invitation', party.id, text)} />
}

interface BoxProps {
  text: string
  isChanged: boolean
  change: (text: string) => void
  startAgain: () => void
}

function Box({ text, isChanged, change, startAgain }: BoxProps) {
  return (
    <>
      <label for="text">Text</label>
      <textarea id="text" value={text} onInput={event => change(event.currentTarget.value)} />
      {isChanged && (
        <button type="button" onClick={startAgain}>
          Again
        </button>
      )}
    </>
  )
}

beforeEach(() => fakeBrowser.reset())

test.each(Object.entries(WAYS))(
  'the suggestion that is used again goes on to follow what is chosen: %s',
  async (_, Way) => {
    await show(<Way text="First wording." />)
    await type('Text', 'My own words.')
    await show(<Way text="Second wording." />)
    expect(field('Text').value).toBe('My own words.')
    await click('Again')
    expect(field('Text').value).toBe('Second wording.')
    await show(<Way text="Third wording." />)
    expect(field('Text').value).toBe('Third wording.')
    expect(() => button('Again')).toThrow()
  }
)

test('an emptied box stays empty', async () => {
  await show(<WAYS.reply text="First wording." />)
  await type('Text', '')
  expect(field('Text').value).toBe('')
  await click('Again')
  expect(field('Text').value).toBe('First wording.')
})
