import * as v from 'valibot'
import { isWhen } from '@/utils/kit/time'
import type { FactName, FactValues } from '@/utils/model/facts'
import { CHILD_PICTURES, type SiteStatus } from '@/utils/model/family'
import { MAX_NAME, MAX_TEXT, type Message } from '@/utils/model/message'
import type { CustomSite, SiteId } from '@/utils/model/site'
import type { Command } from './protocol'

/** A message came in a form that none of our own code sends. It names the kind, never the content. */
export class NotValid extends Error {
  override name = 'NotValid'
}

/** Longest key, in UTF-16 units: a site's ids with an account or a title before them. */
const MAX_KEY = 1000
/** Most messages in one delivery, and most links of one message. */
const MAX_BATCH = 200
const MAX_LINKS = 50
/** Longest file or text that a parent may add, in UTF-16 units; those who read it have closer limits and a sentence. */
const MAX_ADDED = 20_000_000
/** Longest text that a parent or child types. */
const MAX_TYPED = 2000

const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const filled = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const instant = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())
const when = v.pipe(v.string(), v.check(isWhen))
const id = filled(100)
const siteId = v.picklist(['whatsapp', 'gmail', 'roundcube'] as const satisfies readonly SiteId[])

/** An exact `https` origin, no wildcard; loopback may be without TLS, for tests and software at home. */
const EXACT_ORIGIN = /^https:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?$|^http:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?$/

const origin = v.pipe(
  v.string(),
  v.regex(EXACT_ORIGIN),
  v.check(value => URL.canParse(value) && new URL(value).origin === value)
)

const messageSchema = v.object({
  key: filled(MAX_KEY),
  conversation: v.object({
    key: filled(MAX_KEY),
    weak: v.boolean(),
    site: siteId,
    title: text(MAX_NAME),
    group: v.nullable(v.boolean())
  }),
  text: text(MAX_TEXT),
  sender: v.nullable(text(MAX_NAME)),
  own: v.boolean(),
  sentAt: v.variant('source', [
    v.object({ instant, source: v.picklist(['machine', 'page']) }),
    v.object({ instant: v.null(), source: v.literal('unknown') })
  ]),
  links: v.pipe(v.array(text(MAX_TEXT)), v.maxLength(MAX_LINKS)),
  images: count
}) satisfies v.GenericSchema<unknown, Message>

const statusSchema = v.object({
  key: filled(MAX_NAME),
  site: siteId,
  readAt: instant,
  messages: count,
  invitations: count,
  unreadable: v.boolean()
}) satisfies v.GenericSchema<unknown, SiteStatus>

const chipActionSchema = v.object({ messageKey: filled(MAX_KEY), do: v.picklist(['decide', 'dismiss']) })

/** The form of each fact that a parent may type. */
const FACT_VALUES = {
  kind: v.picklist(['birthday', 'sleepover', 'playdate', 'pool', 'holiday', 'other']),
  honoree: filled(MAX_NAME),
  age: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(130)),
  start: when,
  end: when,
  venue: filled(MAX_NAME),
  address: filled(MAX_NAME),
  replyBy: when,
  replyTo: filled(MAX_NAME),
  gifts: v.picklist(['none', 'group']),
  parents: v.picklist(['drop-off', 'stay']),
  siblings: v.picklist(['welcome', 'not-this-time']),
  bring: filled(MAX_TYPED),
  allergies: v.literal('asked')
} satisfies { [Name in FactName]: v.GenericSchema<unknown, FactValues[Name]> }

const edit = <Name extends FactName>(about: Name) =>
  v.object({ about: v.literal(about), value: v.nullable(FACT_VALUES[about]) })

const editSchema = v.variant('about', [
  edit('kind'),
  edit('honoree'),
  edit('age'),
  edit('start'),
  edit('end'),
  edit('venue'),
  edit('address'),
  edit('replyBy'),
  edit('replyTo'),
  edit('gifts'),
  edit('parents'),
  edit('siblings'),
  edit('bring'),
  edit('allergies')
])

const childSaySchema = v.object({
  feeling: v.exactOptional(v.picklist(['happy', 'curious', 'so-so', 'worried', 'not-keen', 'mixed', 'not-sure'])),
  about: v.exactOptional(v.picklist(['inviter', 'others', 'place', 'away', 'noise', 'food', 'else', 'private'])),
  inviter: v.exactOptional(
    v.picklist(['want-to-be-friends', 'do-not-talk-much', 'not-kind', 'do-not-know', 'not-sure'])
  ),
  wish: v.exactOptional(v.picklist(['go', 'go-for-a-bit', 'not-go', 'know-more'])),
  help: v.exactOptional(v.picklist(['a-friend', 'you-stay', 'leave-early-sign', 'know-the-plan', 'nothing'])),
  words: v.exactOptional(text(MAX_TYPED))
})

const stepSchema = v.variant('step', [
  v.object({ step: v.literal('child-says'), say: childSaySchema, toldByParent: v.boolean() }),
  v.object({
    step: v.literal('parent-says'),
    say: v.object({
      practical: v.exactOptional(v.picklist(['fine', 'hard', 'cannot'])),
      matters: v.exactOptional(text(MAX_TYPED))
    })
  }),
  v.object({ step: v.literal('sleep'), until: when }),
  v.object({
    step: v.literal('outcome'),
    outcome: v.picklist(['going', 'part', 'not-going', 'ask-first']),
    because: text(MAX_TYPED)
  }),
  v.object({
    step: v.literal('child-said'),
    said: v.nullable(v.picklist(['wants-to', 'does-not-mind', 'would-rather-not', 'not-asked-yet']))
  }),
  v.object({ step: v.literal('child-answers'), ok: v.boolean() }),
  v.object({ step: v.literal('reopen') })
])

const customSiteSchema = v.object({ origin, site: siteId }) satisfies v.GenericSchema<unknown, CustomSite>

const timeZone = v.pipe(
  v.string(),
  v.maxLength(MAX_NAME),
  v.check(zone => {
    try {
      return Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined
    } catch {
      return false
    }
  })
)

/** Custom sites come and go by commands of their own. */
const settingsSchema = v.strictObject({
  timeZone: v.exactOptional(timeZone),
  language: v.exactOptional(v.nullable(text(35))),
  reminders: v.exactOptional(v.boolean()),
  remindersOffered: v.exactOptional(v.boolean()),
  badge: v.exactOptional(v.boolean()),
  keepDays: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660)))),
  sitesOff: v.exactOptional(v.pipe(v.array(siteId), v.maxLength(50))),
  welcomed: v.exactOptional(v.boolean())
})

const commandSchema = v.variant('do', [
  v.object({
    do: v.literal('add'),
    text: text(MAX_ADDED),
    as: v.picklist(['pasted', 'ics']),
    force: v.exactOptional(v.literal(true))
  }),
  v.object({ do: v.literal('start-example') }),
  v.object({ do: v.literal('end-example') }),
  v.object({ do: v.literal('dismiss'), invitationId: id, dismissed: v.boolean() }),
  v.object({ do: v.literal('edit'), invitationId: id, edit: editSchema }),
  v.object({ do: v.literal('decide'), invitationId: id, childId: v.nullable(id), step: stepSchema }),
  v.object({
    do: v.literal('save-draft'),
    invitationId: id,
    intent: v.picklist(['yes', 'no', 'maybe', 'ask']),
    text: text(MAX_TEXT)
  }),
  v.object({
    do: v.literal('save-child'),
    child: v.object({
      id,
      name: filled(MAX_NAME),
      picture: v.picklist(CHILD_PICTURES),
      band: v.picklist(['5-7', '8-12'])
    })
  }),
  v.object({ do: v.literal('remove-child'), childId: id }),
  v.object({ do: v.literal('save-settings'), settings: settingsSchema }),
  v.object({ do: v.literal('add-site'), site: customSiteSchema }),
  v.object({ do: v.literal('remove-site'), origin }),
  v.object({ do: v.literal('delete-everything') })
]) satisfies v.GenericSchema<unknown, Command>

/** The value in its checked form, without members that we do not know; throws `NotValid`. */
function parse<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown, kind: string): Value {
  const result = v.safeParse(schema, value)
  if (!result.success) throw new NotValid(kind)
  return result.output
}

/** The messages of a delivery that are well formed. One bad message does not take the others with it. */
export const parseMessages = (value: unknown): Message[] =>
  parse(v.array(v.unknown()), value, 'candidates')
    .slice(0, MAX_BATCH)
    .map(each => v.safeParse(messageSchema, each))
    .flatMap(result => (result.success ? [result.output] : []))

export const parseMessageKeys = (value: unknown): string[] =>
  parse(v.pipe(v.array(filled(MAX_KEY)), v.maxLength(5000)), value, 'chips')

export const parseChipAction = (value: unknown) => parse(chipActionSchema, value, 'chipAction')

export const parseSiteStatus = (value: unknown): SiteStatus => parse(statusSchema, value, 'siteStatus')

export const parseCommand = (value: unknown): Command => parse<Command>(commandSchema, value, 'command')

const draftSchema = v.object({ invitationId: id, text: filled(MAX_TEXT) })

export const parseDraft = (value: unknown) => parse(draftSchema, value, 'putInChat')
