import * as v from 'valibot'
import { CHILD_STANDS, MAY_TELL } from '@/utils/model/check-in'
import { ACTIVITIES, CHECKS } from '@/utils/model/gathering'
import { MAX_NAME, MAX_TEXT } from '@/utils/model/message'
import { OPT_INS } from '@/utils/model/rotation'
import type { HostCommand } from './host-command'
import { filled, id, MAX_KEY, parse, siteId, text, when } from './schema'

/** Most rows of a list that a page sends. */
const MOST = 200
const MAX_NOTE = 500

const list = <Item>(item: v.GenericSchema<unknown, Item>) => v.pipe(v.array(item), v.maxLength(MOST))
const day = v.pipe(when, v.regex(/^[^T]*$/))
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const minutes = v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(1440))
const people = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)))
const activity = v.picklist(ACTIVITIES)

const noticeStep = v.variant('step', [
  v.object({ step: v.literal('switch'), isOn: v.boolean() }),
  v.object({ step: v.literal('holidays'), holidays: list(v.object({ from: day, to: day })) }),
  v.object({ step: v.literal('shown') }),
  v.object({ step: v.literal('not-now') })
])

const checkInStep = v.variant('step', [
  v.object({ step: v.literal('says'), stand: v.picklist(CHILD_STANDS), mayTell: list(v.picklist(MAY_TELL)) }),
  v.object({ step: v.literal('asked'), whom: filled(MAX_NAME) }),
  v.object({ step: v.literal('heard') }),
  v.object({ step: v.literal('read'), words: filled(MAX_TEXT), isOk: v.boolean() })
])

const gatheringChange = v.strictObject({
  activity: v.exactOptional(activity),
  offered: v.exactOptional(list(activity)),
  start: v.exactOptional(v.nullable(when)),
  end: v.exactOptional(v.nullable(when)),
  place: v.exactOptional(text(MAX_NAME)),
  replyBy: v.exactOptional(v.nullable(day)),
  invited: v.exactOptional(people),
  checked: v.exactOptional(list(v.picklist(CHECKS))),
  cancelled: v.exactOptional(v.boolean())
})

const rsvpEdit = v.strictObject({
  partstat: v.exactOptional(v.nullable(v.picklist(['ACCEPTED', 'DECLINED', 'TENTATIVE']))),
  children: v.exactOptional(people),
  adults: v.exactOptional(people),
  food: v.exactOptional(text(MAX_NOTE)),
  by: v.exactOptional(v.nullable(day))
})

const rotationStep = v.variant('step', [
  v.object({ step: v.literal('offers'), familyId: id, optIns: list(v.picklist(OPT_INS)), notOn: list(day) }),
  v.object({ step: v.literal('leaves'), familyId: id }),
  v.object({ step: v.literal('dates'), days: list(day) }),
  v.object({ step: v.literal('drop-date'), day }),
  v.object({ step: v.literal('passes'), day, familyId: id }),
  v.object({ step: v.literal('takes'), day, familyId: id }),
  v.object({ step: v.literal('hours'), time, minutes })
])

/** A message's key, and room for the mark of an edited one. */
const rsvpKey = filled(MAX_KEY + 100)

const whose = v.union([v.strictObject({ familyId: id }), v.strictObject({ name: filled(MAX_NAME) })])

const conversation = v.object({
  key: filled(MAX_KEY),
  weak: v.boolean(),
  site: siteId,
  title: text(MAX_NAME),
  group: v.nullable(v.boolean())
})

const commandSchema = v.variant('do', [
  v.object({ do: v.literal('notice'), childId: id, step: noticeStep }),
  v.object({ do: v.literal('met-friends'), childId: id }),
  v.object({ do: v.literal('check-in'), childId: id, step: checkInStep }),
  v.object({ do: v.literal('add-gathering'), childId: v.nullable(id), activity }),
  v.object({ do: v.literal('change-gathering'), gatheringId: id, change: gatheringChange }),
  v.object({ do: v.literal('pick-activity'), gatheringId: id, activity }),
  v.object({ do: v.literal('post'), gatheringId: id, conversation, text: filled(MAX_TEXT), isSent: v.boolean() }),
  v.object({ do: v.literal('remove-gathering'), gatheringId: id }),
  v.object({ do: v.literal('confirm'), rsvpKey, whose, edit: rsvpEdit }),
  v.object({ do: v.literal('set-aside'), rsvpKey }),
  v.object({ do: v.literal('note-answer'), gatheringId: id, whose, answer: rsvpEdit }),
  v.object({
    do: v.literal('save-family'),
    familyId: v.nullable(id),
    name: filled(MAX_NAME),
    senders: list(filled(MAX_NAME))
  }),
  v.object({ do: v.literal('remove-family'), familyId: id }),
  v.object({ do: v.literal('add-rotation'), childId: v.nullable(id), time, minutes }),
  v.object({ do: v.literal('change-rotation'), rotationId: id, step: rotationStep }),
  v.object({ do: v.literal('remove-rotation'), rotationId: id }),
  v.object({ do: v.literal('forget-hosting') })
]) satisfies v.GenericSchema<unknown, HostCommand>

/** A command in its checked form; throws `NotValid`. */
export const parseHostCommand = (value: unknown): HostCommand => parse<HostCommand>(commandSchema, value, 'host')

const openChat = v.object({ conversation, messageKeys: list(filled(MAX_KEY)) })

const draftSchema = v.object({
  conversationKey: filled(MAX_KEY),
  text: filled(MAX_TEXT),
  chat: v.exactOptional(openChat)
})

export const parseHostDraft = (value: unknown) => parse(draftSchema, value, 'putInConversation')

/** What a reader says is on its screen, in its checked form; throws `NotValid`. */
export const parseOpenChat = (value: unknown) => parse(openChat, value, 'openChat')
