import { fold } from '@/utils/kit/text'
import { phrasesFor } from '@/utils/languages/all-phrases'
import type { ReplyIntent } from '@/utils/model/decision'
import type { OwnPhrase } from '@/utils/model/reply'
import { slotsOf } from './draft-reply'
import type { Slots } from './fill-template'
import { MAX_DRAFT, type ReplyContext } from './reply-context'
import { weekdaysIn } from './weekdays-in'

/** How many are kept; the oldest go. */
const MOST = 60
/** What differs from one party to the next, the longest first: a day may hold a name. */
const KEPT_AS_SLOT = ['when', 'by', 'child', 'host'] as const

/** A parent's own text, made fit for the next party: names and days become slots. */
function toTemplate(text: string, slots: Slots): string {
  let template = text.trim().slice(0, MAX_DRAFT.mail)
  for (const slot of KEPT_AS_SLOT) {
    const value = slots[slot]
    if (value) template = replaceWord(template, value, `{${slot}}`)
  }
  return template
}

/** Whether a weekday, a figure, a name or a place of this party is left over: it would be wrong the next time. */
function isOfThisParty(template: string, names: readonly string[], locale: string): boolean {
  const words = wordsOf(template)
  const isLeft = (name: string) => name !== ' ' && words.includes(name)
  return /\p{N}/u.test(template) || weekdaysIn(template, locale).length > 0 || names.map(wordsOf).some(isLeft)
}

/** "de" and "van" are no names. */
const NAME_STARTS = /^[\p{Lu}\p{Lo}]/u

/** Whom and where a reply to this party may name: first and last names each, a place as a whole. */
function namesIn({ invitation: { facts, sender }, children }: ReplyContext, family: readonly string[]): string[] {
  const people = [facts.honoree?.value, sender, ...children.map(({ name }) => name), ...family]
  const places = [facts.venue?.value, facts.address?.value]
  const names = people.flatMap(name => (name ?? '').split(/\s+/)).filter(word => NAME_STARTS.test(word))
  return [...names, ...places.map(place => place ?? '')]
}

/** The words of a text, each between two spaces. Slots are none. */
const wordsOf = (text: string): string =>
  ` ${(fold(text).match(/\{\w{1,12}\}|[\p{L}\p{N}]+/gu) ?? []).filter(word => !word.startsWith('{')).join(' ')} `

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u
const STARTS_WITH_WORD = /^[\p{L}\p{M}\p{N}]/u

/** Replaces the value wherever it stands as words of its own. */
function replaceWord(text: string, value: string, slot: string): string {
  const [first = '', ...others] = text.split(value)
  return others.reduce((done, part) => {
    const isInside = ENDS_IN_WORD.test(done) || STARTS_WITH_WORD.test(part)
    return done + (isInside ? value : slot) + part
  }, first)
}

/**
 * The parent's phrases with a draft of theirs as the newest, or null where it cannot be kept. The same words are kept once.
 * `family` are the names of all children of the family.
 */
export function keepOwnPhrase(
  draft: string,
  intent: ReplyIntent,
  context: ReplyContext,
  family: readonly string[]
): OwnPhrase[] | null {
  const { locale } = phrasesFor(context.language)
  const text = toTemplate(draft, slotsOf(intent, context))
  const [language = ''] = locale.split('-')
  const isLasting = text !== '' && !isOfThisParty(text, namesIn(context, family), locale)
  return !isLasting ? null : withPhrase(context.own, { intent, channel: context.channel, language, text })
}

function withPhrase(phrases: readonly OwnPhrase[], added: OwnPhrase): OwnPhrase[] {
  const isOther = ({ text, intent, channel }: OwnPhrase) =>
    text !== added.text || intent !== added.intent || channel !== added.channel
  return [added, ...phrases.filter(isOther)].slice(0, MOST)
}
