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

/**
 * A parent's own text, made fit for the next party: names and days become slots. Null where a weekday or a figure is left over,
 * since a wrong one would go out next time.
 */
function toOwnPhrase(text: string, slots: Slots, locale: string): string | null {
  let template = text.trim().slice(0, MAX_DRAFT.mail)
  for (const slot of KEPT_AS_SLOT) {
    const value = slots[slot]
    if (value) template = replaceWord(template, value, `{${slot}}`)
  }
  return template === '' || /\p{N}/u.test(template) || weekdaysIn(template, locale).length ? null : template
}

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

/** The parent's phrases with a draft of theirs as the newest, or null where it cannot be kept. The same words are kept once. */
export function keepOwnPhrase(draft: string, intent: ReplyIntent, context: ReplyContext): OwnPhrase[] | null {
  const { locale } = phrasesFor(context.language)
  const text = toOwnPhrase(draft, slotsOf(intent, context), locale)
  const [language = ''] = locale.split('-')
  return text === null ? null : withPhrase(context.own, { intent, channel: context.channel, language, text })
}

function withPhrase(phrases: readonly OwnPhrase[], added: OwnPhrase): OwnPhrase[] {
  const isOther = ({ text, intent, channel }: OwnPhrase) =>
    text !== added.text || intent !== added.intent || channel !== added.channel
  return [added, ...phrases.filter(isOther)].slice(0, MOST)
}
