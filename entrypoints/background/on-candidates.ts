import { sites } from '@/utils/flow/adapt/sites'
import { findSightings } from '@/utils/flow/store/find'
import { putSiteStatus } from '@/utils/flow/store/write'
import { parseMessageKeys, parseMessages, parseSiteStatus } from '@/utils/messages/validate'
import type { Chip } from '@/utils/model/chip'
import type { Message } from '@/utils/model/message'
import { afterChange } from './after-change'
import { placeOf, type Sender } from './check-sender'
import { chipOf } from './chip-of'
import { holdsKey, type Place } from './granted-sites'
import { keepMessage } from './keep-message'
import { noteVisit } from './note-visit'
import { whileAllowed } from './reader-writes'
import { type Moment, readMoment } from './reading-context'
import { suggestRsvps } from './suggest-rsvps'
import { unlessUnreadable } from './unless-unreadable'

/**
 * Reads and keeps the messages of a reader, and answers with their chips. Delivered twice does no harm. A rejection
 * tells the reader to keep them and to try again.
 */
export const onCandidates = (data: unknown, sender: Sender): Promise<Chip[]> =>
  whileAllowed(() => keepCandidates(data, sender))

async function keepCandidates(data: unknown, sender: Sender): Promise<Chip[]> {
  const place = await placeOf(sender)
  const messages = parseMessages(data).filter(message => isOf(place, message))
  const moment = await readMoment()
  if (await keepAll(messages, moment)) await afterChange()
  await suggestRsvps(messages, moment)
  const keys = new Set(messages.map(({ key }) => key))
  return chipsFor([...keys], moment)
}

/** Of this place, and of the conversation that it names. */
const isOf = (place: Place, { key, conversation }: Message): boolean =>
  conversation.key.startsWith(`${conversation.site}/`) &&
  holdsKey(place, conversation.key) &&
  key.startsWith(`${conversation.key}/`)

/**
 * In the page's order, so that an update finds the invitation before it. A message that we cannot read does not keep
 * the others from it. Resolves to whether anything changed; rejects where the store is in trouble.
 */
async function keepAll(messages: readonly Message[], moment: Moment): Promise<boolean> {
  let hasChanged = false
  for (const { images: _, ...message } of messages) {
    const incoming = { ...message, origin: message.conversation.site }
    const kept = await unlessUnreadable(() => keepMessage(incoming, isPage(message) ? atSight(moment) : moment))
    hasChanged ||= kept?.hasChanged ?? false
  }
  return hasChanged
}

/** An invitation's own page, which is up to date whenever it is opened. */
const isPage = ({ conversation }: Pick<Message, 'conversation'>): boolean =>
  sites.find(({ id }) => id === conversation.site)?.kind === 'page'

const atSight = (moment: Moment): Moment => ({ ...moment, seenAt: moment.now })

async function chipsFor(messageKeys: readonly string[], moment: Moment): Promise<Chip[]> {
  const sightings = await findSightings(messageKeys)
  const chips = await Promise.all(sightings.map(sighting => unlessUnreadable(() => chipOf(sighting, moment))))
  return chips.filter(chip => chip !== null)
}

/** The chips of messages that come back onto the screen. */
export async function onChips(data: unknown, sender: Sender): Promise<Chip[]> {
  const place = await placeOf(sender)
  const keys = parseMessageKeys(data).filter(key => holdsKey(place, key))
  return chipsFor(keys, await readMoment())
}

/** What a reader read, as counts, under the place that it really speaks from. */
export const onSiteStatus = (data: unknown, sender: Sender): Promise<void> =>
  whileAllowed(() => keepStatus(data, sender))

async function keepStatus(data: unknown, sender: Sender): Promise<void> {
  const status = parseSiteStatus(data)
  const { site, key } = await placeOf(sender)
  await putSiteStatus({ ...status, site: site ?? status.site, key })
  if (status.messages > 0) await noteVisit((await readMoment()).today)
}
