import { expect, test } from 'vitest'
import { boxOf, channelsOf, isForHostAlone } from '@/entrypoints/app/reply-context-of'
import { invitation } from '../../act/demo-invitation'

const inGroup = invitation({})
const inPrivate = invitation({}, { conversation: { ...inGroup.conversation, group: false } as never })

test.each(channelsOf('no', inGroup))(
  'of an invitation to a group, %s: the box only for what the group reads',
  channel => {
    expect(boxOf(inGroup, channel)?.id ?? null).toBe(channel === 'group' ? 'whatsapp' : null)
    expect(isForHostAlone(channel, inGroup)).toBe(channel === 'private')
  }
)

test('an invitation between two is answered in its own box', () => {
  expect(channelsOf('no', inPrivate)).toEqual(['private'])
  expect(boxOf(inPrivate, 'private')?.id).toBe('whatsapp')
})

test('the example has no box', () => {
  expect(boxOf({ ...inPrivate, origin: 'example' }, 'private')).toBeNull()
})
