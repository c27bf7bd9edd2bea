import { describe, expect, it } from 'vitest'
import { draftReply } from '@/utils/act/reply/draft-reply'
import { isSameReply } from '@/utils/act/reply/is-same-reply'
import { PHRASE_TAGS } from '@/utils/languages/all-phrases'
import { REPLY_INTENTS } from '@/utils/model/decision'
import { context } from './example-context'

const NO = 'Thank you for inviting Noor. We won’t make it this time. Have a lovely day!'
const YES = 'Thanks so much for the invitation! Noor will be there on Saturday 5 December.'
const ASK = 'Thanks for inviting Noor! Before I answer, what time does it finish?'

const isSame = (draft: string, other: string) => isSameReply(draft, other, 'yes', context())

it.each([
  [NO, 'Thanks for asking Noor. We cannot be there this time. I hope it is a lovely day!'],
  [YES, 'Noor will be there on Saturday 5 December, thanks for the invitation!'],
  [ASK, 'Thank you for inviting Noor. One thing before I answer: when does it finish?']
])('%s is %s in other words', (draft, other) => expect(isSame(draft, other)).toBe(true))

it.each([
  ['nothing', YES, ' '],
  ['a no for a yes', YES, 'Noor will not be there on Saturday 5 December.'],
  ['a yes for a no', NO, 'Thank you for inviting Noor. We will make it this time!'],
  ['a reason', NO, 'Thank you for inviting Noor. We won’t make it, because we travel.'],
  ['busy', NO, 'Thank you for inviting Noor. We are busy and won’t make it.'],
  ['a mood', YES, 'Noor would love to be there on Saturday 5 December.'],
  ['another day', YES, 'Noor will be there on Saturday 6 December.'],
  ['another weekday', YES, 'Noor will be there on Sunday, on Saturday 5 December.'],
  ['a time', YES, 'Noor will be there at 3 on Saturday 5 December.'],
  ['no day', YES, 'Noor will be there, thanks!'],
  ['no name', NO, 'Thank you. We won’t make it this time.'],
  ['a new name', YES, 'Thanks, Noor and Max will be there on Saturday 5 December.'],
  ['a question more', YES, 'Will you be there? Noor will be there on Saturday 5 December.'],
  ['a question less', ASK, 'Thanks for inviting Noor! Before I answer, tell me what time it finishes.'],
  ['a link', YES, 'Noor will be there on Saturday 5 December. www.example.org'],
  ['an emoji', YES, 'Noor will be there on Saturday 5 December 🎉'],
  ['another line', YES, 'Noor will be there\non Saturday 5 December.'],
  ['too much', YES, `${YES} ${'Thanks. '.repeat(40)}`]
])('%s is not the same', (_, draft, other) => expect(isSame(draft, other)).toBe(false))

describe.each(PHRASE_TAGS)('in %s', language => {
  it.each(REPLY_INTENTS)('%s says the same as itself', intent => {
    const own = context({ language })
    expect(isSameReply(draftReply(intent, own), draftReply(intent, own), intent, own)).toBe(true)
  })

  it('a yes never says what a no does', () => {
    for (const variant of [0, 1, 2]) {
      const own = context({ language, variant })
      const [yes, no, cancel] = (['yes', 'no', 'cancel'] as const).map(intent => draftReply(intent, own))
      for (const other of [no, cancel]) expect(isSameReply(yes ?? '', other ?? '', 'yes', own)).toBe(false)
    }
  })
})
