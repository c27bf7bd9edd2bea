import * as v from 'valibot'
import { REPLY_INTENTS } from '@/utils/model/decision'
import type { FactName, FactValues } from '@/utils/model/facts'
import { CHILD_PICTURES } from '@/utils/model/family'
import { MAX_NAME, MAX_TEXT } from '@/utils/model/message'
import type { Command } from './protocol'
import { filled, id, language, MAX_KEY, origin, parse, siteId, text, timeZone, when } from './schema'
import { structuredSchema } from './validate'

/** Longest file or text that a parent may add, in UTF-16 units; those who read it have closer limits and a sentence. */
const MAX_ADDED = 20_000_000
/** Longest code of a language, and most phrases of one's own. */
const MAX_LANGUAGE = 8
const MAX_OWN = 60
const MAX_SITES = 100
/** Longest text that a parent or child types. */
const MAX_TYPED = 2000

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
  allergies: v.literal('asked'),
  invitee: filled(MAX_NAME),
  circle: v.picklist(['class', 'few']),
  surprise: v.literal('yes'),
  dress: filled(MAX_TYPED),
  food: filled(MAX_TYPED),
  cost: filled(MAX_TYPED),
  transport: filled(MAX_TYPED),
  weather: filled(MAX_TYPED),
  water: v.literal('yes'),
  trampoline: v.literal('yes'),
  animals: v.literal('yes'),
  screen: v.picklist(['yes', 'none']),
  link: filled(MAX_TYPED),
  map: filled(MAX_TYPED)
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
  edit('allergies'),
  edit('invitee'),
  edit('circle'),
  edit('surprise'),
  edit('dress'),
  edit('food'),
  edit('cost'),
  edit('transport'),
  edit('weather'),
  edit('water'),
  edit('trampoline'),
  edit('animals'),
  edit('screen'),
  edit('link'),
  edit('map')
])

const feelingSchema = v.picklist(['happy', 'curious', 'so-so', 'worried', 'not-keen', 'mixed', 'not-sure'])
const helpSchema = v.picklist(['a-friend', 'you-stay', 'leave-early-sign', 'know-the-plan', 'nothing'])

const childSaySchema = v.object({
  feeling: v.exactOptional(feelingSchema),
  about: v.exactOptional(v.picklist(['inviter', 'others', 'place', 'away', 'noise', 'food', 'else', 'private'])),
  inviter: v.exactOptional(
    v.picklist(['want-to-be-friends', 'do-not-talk-much', 'not-kind', 'do-not-know', 'not-sure'])
  ),
  wish: v.exactOptional(v.picklist(['go', 'go-for-a-bit', 'not-go', 'know-more'])),
  help: v.exactOptional(helpSchema),
  instead: v.exactOptional(v.picklist(['another-day', 'a-card', 'with-you', 'nothing', 'not-sure'])),
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
  v.object({ step: v.literal('not-possible'), because: v.nullable(text(MAX_TYPED)) }),
  v.object({
    step: v.literal('offer'),
    offers: v.pipe(v.array(v.picklist(['ask-again', 'another-time'])), v.maxLength(2))
  }),
  v.object({
    step: v.literal('plan'),
    plan: v.object({
      brings: v.exactOptional(text(MAX_TYPED)),
      fetches: v.exactOptional(text(MAX_TYPED)),
      sign: v.exactOptional(text(MAX_TYPED)),
      gift: v.exactOptional(text(MAX_TYPED))
    })
  }),
  v.object({
    step: v.literal('child-after'),
    say: v.object({
      feeling: v.exactOptional(feelingSchema),
      again: v.exactOptional(v.picklist(['yes', 'maybe', 'no', 'not-sure']))
    })
  }),
  v.object({ step: v.literal('end-after'), helped: v.nullable(helpSchema) }),
  v.object({ step: v.literal('reopen') }),
  v.object({ step: v.literal('ask-anew') })
])

const ownPhraseSchema = v.object({
  intent: v.picklist(REPLY_INTENTS),
  channel: v.picklist(['group', 'private', 'mail']),
  language: filled(MAX_LANGUAGE),
  text: filled(MAX_TYPED)
})

/** Sites come and go by commands of their own. */
const settingsSchema = v.strictObject({
  timeZone: v.exactOptional(timeZone),
  language: v.exactOptional(v.nullable(language)),
  reminders: v.exactOptional(v.boolean()),
  remindersOffered: v.exactOptional(v.boolean()),
  badge: v.exactOptional(v.boolean()),
  keepDays: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660)))),
  draftsTold: v.exactOptional(v.pipe(v.array(siteId), v.maxLength(MAX_SITES))),
  rephrase: v.exactOptional(v.boolean()),
  ownPhrases: v.exactOptional(v.pipe(v.array(ownPhraseSchema), v.maxLength(MAX_OWN)))
})

const commandSchema = v.variant('do', [
  v.object({ do: v.literal('settle'), invitationId: id, messageKey: filled(MAX_KEY), isSo: v.boolean() }),
  v.object({ do: v.literal('join'), invitationId: id, otherId: id, isSame: v.boolean() }),
  v.object({
    do: v.literal('add'),
    text: text(MAX_ADDED),
    as: v.picklist(['pasted', 'ics']),
    force: v.exactOptional(v.literal(true)),
    structured: v.exactOptional(structuredSchema)
  }),
  v.object({ do: v.literal('start-example') }),
  v.object({ do: v.literal('end-example') }),
  v.object({ do: v.literal('dismiss'), invitationId: id, dismissed: v.boolean() }),
  v.object({ do: v.literal('edit'), invitationId: id, edit: editSchema }),
  v.object({ do: v.literal('decide'), invitationId: id, childId: v.nullable(id), step: stepSchema }),
  v.object({
    do: v.literal('save-draft'),
    invitationId: id,
    childId: v.nullable(id),
    intent: v.picklist(REPLY_INTENTS),
    text: text(MAX_TEXT)
  }),
  v.object({
    do: v.literal('save-child'),
    child: v.object({
      id,
      name: filled(MAX_NAME),
      picture: v.picklist(CHILD_PICTURES),
      band: v.picklist(['5-7', '8-12']),
      language: v.exactOptional(language)
    })
  }),
  v.object({ do: v.literal('remove-child'), childId: id }),
  v.object({ do: v.literal('save-settings'), settings: settingsSchema }),
  v.object({ do: v.literal('switch-site'), site: siteId, isOn: v.boolean() }),
  v.object({ do: v.literal('add-site'), origin }),
  v.object({ do: v.literal('remove-site'), origin }),
  v.object({ do: v.literal('delete-everything') })
]) satisfies v.GenericSchema<unknown, Command>

/** A command in its checked form; throws `NotValid`. */
export const parseCommand = (value: unknown): Command => parse<Command>(commandSchema, value, 'command')
