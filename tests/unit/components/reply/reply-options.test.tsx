// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { DraftHelp } from '@/components/reply/DraftHelp'
import { ExtraFields } from '@/components/reply/ExtraFields'
import { OtherReplies } from '@/components/reply/OtherReplies'
import { NO_EXTRAS } from '@/utils/act/reply/extras'
import { click, field, show, surface, type } from '../render'

const { reply } = surface.strings

test('other things to say, and who reads it', async () => {
  const [onIntent, onChannel] = [vi.fn(), vi.fn()]
  const choices = { onIntent, onChannel, channels: ['private', 'group'], intents: ['no', 'another-time'] } as const
  await show(<OtherReplies intent="no" channel="private" {...choices} />)
  await click(reply.title['another-time'])
  await click(reply.channels.group)
  expect([onIntent, onChannel].map(({ mock }) => mock.calls)).toEqual([[['another-time']], [['group']]])
})

test('no choice, nothing to unfold', async () => {
  const none = { onIntent: vi.fn(), onChannel: vi.fn(), channels: ['mail'], intents: ['yes'] } as const
  const page = await show(<OtherReplies intent="yes" channel="mail" {...none} />)
  expect(page.textContent).toBe('')
})

test('extras are off until the parent writes them', async () => {
  const onChange = vi.fn()
  await show(<ExtraFields offered={['allergy', 'leaveAt']} extras={NO_EXTRAS} onChange={onChange} />)
  expect(field(reply.extra.allergy).value).toBe('')
  await type(reply.extra.allergy, 'nuts')
  await type(reply.extra.leaveAt, '16:00')
  expect(onChange.mock.calls).toEqual([
    [{ ...NO_EXTRAS, allergy: 'nuts' }],
    [{ ...NO_EXTRAS, leaveAt: '2026-01-01T16:00' }]
  ])
})

const help = () => ({
  text: 'Yes',
  isChanged: false,
  onAnother: vi.fn(),
  onRephrase: null,
  onKeep: vi.fn(async () => true)
})

test('without a model there is only another wording', async () => {
  const given = help()
  const page = await show(<DraftHelp {...given} />)
  expect(page.textContent).toBe(reply.anotherWording)
  await click(reply.anotherWording)
  expect(given.onAnother).toHaveBeenCalledOnce()
})

test('other words that do not say the same are put aside, and that is said', async () => {
  const page = await show(<DraftHelp {...help()} onRephrase={async () => false} />)
  await click(reply.rephrase)
  expect(page.textContent).toContain(reply.rephraseFailed)
})

test('the parent’s own words can be kept, or it is said why not', async () => {
  const page = await show(<DraftHelp {...help()} isChanged />)
  await click(reply.keep)
  expect(page.textContent).toContain(reply.kept)
  await show(<DraftHelp {...help()} isChanged onKeep={async () => false} />)
  await click(reply.keep)
  expect(page.textContent).toContain(reply.notKept)
})
