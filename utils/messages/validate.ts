import * as v from 'valibot'
import type { SiteStatus } from '@/utils/model/family'
import { MAX_FILES, MAX_NAME, MAX_TEXT, type Message } from '@/utils/model/message'
import { MAX_STRUCTURED, type Structured } from '@/utils/model/structured'
import { count, filled, id, instant, MAX_KEY, parse, siteId, text } from './schema'

/** Most messages in one delivery. */
const MAX_BATCH = 200
/** Most links of one message, and the longest, in UTF-16 units; a mail may have more, and is none the worse without. */
const MAX_LINKS = 50
const MAX_LINK = 2000

const links = v.pipe(
  v.array(v.string()),
  v.transform(all => all.filter(link => link.length <= MAX_LINK).slice(0, MAX_LINKS))
)

/** A page may mark up more than is worth reading; the rest of the message is none the worse without. */
const bounded = <Piece>(piece: v.GenericSchema<unknown, Piece>) =>
  v.exactOptional(
    v.pipe(
      v.array(v.unknown()),
      v.transform(all => all.slice(0, MAX_STRUCTURED.pieces).flatMap(each => kept(piece, each)))
    )
  )

function kept<Piece>(piece: v.GenericSchema<unknown, Piece>, value: unknown): Piece[] {
  const result = v.safeParse(piece, value)
  return result.success ? [result.output] : []
}

export const structuredSchema = v.object({
  jsonLd: bounded(text(MAX_STRUCTURED.text)),
  events: bounded(v.record(text(MAX_NAME), text(MAX_STRUCTURED.text)))
}) satisfies v.GenericSchema<unknown, Structured>

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
  links,
  images: count,
  files: v.exactOptional(v.pipe(v.array(text(MAX_NAME)), v.maxLength(MAX_FILES))),
  state: v.exactOptional(v.picklist(['edited', 'deleted'])),
  structured: v.exactOptional(structuredSchema)
}) satisfies v.GenericSchema<unknown, Message>

const statusSchema = v.object({
  key: filled(MAX_NAME),
  site: siteId,
  readAt: instant,
  messages: count,
  invitations: count,
  pictures: v.exactOptional(count),
  unreadable: v.boolean()
}) satisfies v.GenericSchema<unknown, SiteStatus>

const chipActionSchema = v.object({ messageKey: filled(MAX_KEY), do: v.picklist(['decide', 'dismiss']) })

/** The messages of a delivery that are well formed. One bad message does not take the others with it. */
export const parseMessages = (value: unknown): Message[] =>
  parse(v.array(v.unknown()), value, 'candidates')
    .slice(0, MAX_BATCH)
    .map(each => v.safeParse(messageSchema, each))
    .flatMap(result => (result.success ? [result.output] : []))

export const parseMessageKeys = (value: unknown): string[] =>
  parse(v.pipe(v.array(filled(MAX_KEY)), v.maxLength(5000)), value, 'chips')

export const parseConversationKey = (value: unknown): string => parse(filled(MAX_KEY), value, 'awaitsAnswer')

export const parseChipAction = (value: unknown) => parse(chipActionSchema, value, 'chipAction')

export const parseSiteStatus = (value: unknown): SiteStatus => parse(statusSchema, value, 'siteStatus')

const draftSchema = v.object({ invitationId: id, text: filled(MAX_TEXT) })

export const parseDraft = (value: unknown) => parse(draftSchema, value, 'putInChat')
