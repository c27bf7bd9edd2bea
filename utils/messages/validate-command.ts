import * as v from 'valibot'
import { AGAINS, CHILD_CARDS, CHILD_SAID, OFFERS, OUTCOMES, PRACTICAL, REPLY_INTENTS } from '@/utils/model/decision'
import { FACT_CHOICES, FACT_LENGTHS, type FactName, type FactValues, OLDEST } from '@/utils/model/facts'
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
  kind: v.picklist(FACT_CHOICES.kind),
  honoree: filled(FACT_LENGTHS.honoree),
  age: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(OLDEST)),
  start: when,
  end: when,
  venue: filled(FACT_LENGTHS.venue),
  address: filled(FACT_LENGTHS.address),
  replyBy: when,
  replyTo: filled(FACT_LENGTHS.replyTo),
  gifts: v.picklist(FACT_CHOICES.gifts),
  parents: v.picklist(FACT_CHOICES.parents),
  siblings: v.picklist(FACT_CHOICES.siblings),
  bring: filled(FACT_LENGTHS.bring),
  allergies: v.picklist(FACT_CHOICES.allergies),
  invitee: filled(FACT_LENGTHS.invitee),
  circle: v.picklist(FACT_CHOICES.circle),
  surprise: v.picklist(FACT_CHOICES.surprise),
  dress: filled(FACT_LENGTHS.dress),
  food: filled(FACT_LENGTHS.food),
  cost: filled(FACT_LENGTHS.cost),
  transport: filled(FACT_LENGTHS.transport),
  weather: filled(FACT_LENGTHS.weather),
  water: v.picklist(FACT_CHOICES.water),
  trampoline: v.picklist(FACT_CHOICES.trampoline),
  animals: v.picklist(FACT_CHOICES.animals),
  screen: v.picklist(FACT_CHOICES.screen),
  link: filled(FACT_LENGTHS.link),
  map: filled(FACT_LENGTHS.map)
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

const card = <Name extends keyof typeof CHILD_CARDS>(name: Name) => v.exactOptional(v.picklist(CHILD_CARDS[name]))

const childSaySchema = v.object({
  feeling: card('feeling'),
  about: card('about'),
  inviter: card('inviter'),
  wish: card('wish'),
  help: card('help'),
  instead: card('instead'),
  words: v.exactOptional(text(MAX_TYPED))
})

const stepSchema = v.variant('step', [
  v.object({ step: v.literal('child-says'), say: childSaySchema, toldByParent: v.boolean() }),
  v.object({
    step: v.literal('parent-says'),
    say: v.object({
      practical: v.exactOptional(v.picklist(PRACTICAL)),
      matters: v.exactOptional(text(MAX_TYPED))
    })
  }),
  v.object({ step: v.literal('sleep'), until: when }),
  v.object({
    step: v.literal('outcome'),
    outcome: v.picklist(OUTCOMES),
    because: text(MAX_TYPED)
  }),
  v.object({
    step: v.literal('child-said'),
    said: v.nullable(v.picklist(CHILD_SAID))
  }),
  v.object({ step: v.literal('child-answers'), ok: v.boolean() }),
  v.object({ step: v.literal('not-possible'), because: v.nullable(text(MAX_TYPED)) }),
  v.object({
    step: v.literal('offer'),
    offers: v.pipe(v.array(v.picklist(OFFERS)), v.maxLength(2))
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
      feeling: card('feeling'),
      again: v.exactOptional(v.picklist(AGAINS))
    })
  }),
  v.object({ step: v.literal('end-after'), helped: v.nullable(v.picklist(CHILD_CARDS.help)) }),
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
  timeZone: v.exactOptional(v.nullable(timeZone)),
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
