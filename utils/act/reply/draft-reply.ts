import { fingerprint } from '@/utils/kit/text'
import { phrasesFor } from '@/utils/languages/all-phrases'
import type { Phrases } from '@/utils/languages/phrases'
import type { Template, Wordings } from '@/utils/languages/replies'
import { REPLY_INTENTS, type ReplyIntent } from '@/utils/model/decision'
import { addEmoji } from './add-emoji'
import { NOTES } from './extras'
import { type Form, fillOwn, fillTemplate, fitTemplate, inForm, type Slots } from './fill-template'
import { formOfAddress } from './form-of-address'
import { missingFacts } from './missing-facts'
import { MAX_DRAFT, type ReplyContext } from './reply-context'
import { replySlots } from './reply-slots'

/** What a draft is made of. */
interface Making {
  intent: ReplyIntent
  phrases: Phrases
  context: ReplyContext
  form: Form
  slots: Slots
}

/**
 * A reply to edit and send by hand, of one wording that stays the same for an invitation. It gives no reason, and no
 * mood but the child's own.
 */
export function draftReply(intent: ReplyIntent, context: ReplyContext): string {
  const making = makingOf(intent, context)
  const own = ownDrafts(making)
  const { channel, variant } = context
  const words = own[variant]
  if (words !== undefined) return words
  const wordings = wordingsFor(making)[channel === 'group' ? 'group' : 'private']
  const wording = pick(wordings, intent, context, variant - own.length)
  return channel === 'mail'
    ? asMail(wording, making)
    : addEmoji(fitDraft(wording, making), intent, context.text, MAX_DRAFT[channel])
}

/** The values that a reply was made with. */
export const slotsOf = (intent: ReplyIntent, context: ReplyContext): Slots => makingOf(intent, context).slots

function makingOf(intent: ReplyIntent, context: ReplyContext): Making {
  const phrases = phrasesFor(context.language)
  const { address } = phrases.replies
  const isSeveral = context.channel === 'group'
  const form = (isSeveral && address.several) || formOfAddress(context.text, address)
  return { intent, phrases, context, form, slots: replySlots(intent, phrases, context, form) }
}

/** Those of the parent's own phrases that can be filled. */
function ownDrafts({ intent, phrases, context, slots }: Making): string[] {
  const language = phrases.locale.split('-')[0]
  return context.own
    .filter(each => each.intent === intent && each.channel === context.channel && each.language === language)
    .map(each => fillOwn(each.text, slots))
    .filter(each => each !== null)
}

function wordingsFor({ intent, phrases, context }: Making): Wordings {
  const { wordings } = phrases.replies
  return intent === 'yes' && isKeen(context) ? wordings['keen-yes'] : wordings[intent]
}

/** Whether the child said that they want to. One child's words never speak for another. */
function isKeen({ decision, children }: ReplyContext): boolean {
  if (!decision || children.length > 1) return false
  const isOfThisChild = children.every(child => decision.childId === null || decision.childId === child.id)
  return isOfThisChild && (decision.child ? decision.child.wish === 'go' : decision.childSaid === 'wants-to')
}

function pick(
  wordings: readonly Template[],
  intent: ReplyIntent,
  { invitation }: ReplyContext,
  turn: number
): Template {
  return wordings[(seedOf(invitation.id) + REPLY_INTENTS.indexOf(intent) + turn) % wordings.length] ?? ''
}

let last = { id: '', seed: 0 }

/** A number that is the same for an invitation. Remembers the last one, since nine replies are made of each. */
function seedOf(id: string): number {
  if (last.id !== id) last = { id, seed: Number.parseInt(fingerprint(id).slice(0, 8), 16) }
  return last.seed
}

function fitDraft(wording: Template, making: Making): string {
  const { intent, context, form, slots } = making
  const added = notesOf(making)
  const max = MAX_DRAFT[context.channel] - added.length
  if (intent === 'ask') return fitQuestions(wording, making, max)
  return fitTemplate(wording, slots, form, max) + added
}

/** With fewer questions where all of them are too long. */
function fitQuestions(wording: Template, making: Making, max: number): string {
  const { phrases, form, slots } = making
  const asks = asksOf(making)
  const textOf = (count: number) =>
    fitTemplate(wording, { ...slots, questions: phrases.listQuestions(asks.slice(0, count)) }, form, max)
  for (let count = asks.length; count > 1; count--) {
    const text = textOf(count)
    if (text.length <= max) return text
  }
  return textOf(1)
}

function asMail(wording: Template, making: Making): string {
  const { intent, phrases, form, slots } = making
  const { host, ...others } = slots
  const questions = intent === 'ask' ? phrases.listQuestions(asksOf(making)) : ''
  const body = fitTemplate(wording, { ...others, questions }, form, MAX_DRAFT.mail) + notesOf(making)
  const last = fillTemplate(phrases.replies.lastInMail[intent], others, form)
  const greeting = fillTemplate(phrases.mail.greeting, host ? { host } : {}, form)
  return [greeting, `${body} ${last}`, phrases.mail.close].join('\n\n')
}

/** What the parent added, as one more sentence with the space before it; or ''. */
function notesOf({ intent, phrases, form, slots }: Making): string {
  const { notes, said } = phrases.replies
  if (intent === 'thanks') return slots.said ? ` ${fillTemplate(said, slots, form)}` : ''
  const added = NOTES.filter(note => slots[note])
  return added.length ? ` ${fillTemplate(added.map(note => notes[note]).join('; '), slots, form)}.` : ''
}

function asksOf({ phrases, context: { invitation }, form }: Making): string[] {
  const missing = missingFacts(invitation.facts, invitation.questions)
  return (missing.length ? missing : (['plan'] as const)).map(ask => inForm(phrases.asks[ask], form))
}
