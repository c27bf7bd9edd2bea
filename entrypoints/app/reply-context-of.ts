import { channelOf, type ReplyContext } from '@/utils/act/reply/reply-context'
import { replyLanguage } from '@/utils/act/reply/reply-language'
import { sites } from '@/utils/flow/adapt/sites'
import type { ReplyIntent } from '@/utils/model/decision'
import type { Child, Settings } from '@/utils/model/family'
import type { Invitation } from '@/utils/model/invitation'
import type { Channel, Extras } from '@/utils/model/reply'
import type { Site } from '@/utils/model/site'
import { type CardData, decisionOf, languageOf } from './card-data'

/** What the parent chose for a reply. */
export interface ReplyOptions {
  extras: Extras
  variant: number
  /** Null follows the invitation. */
  channel: Channel | null
}

/** The example's chat is invented: there is no page to put a draft into. */
const siteOf = ({ origin, conversation }: Invitation): Site | null =>
  (origin !== 'example' && sites.find(({ id }) => id === conversation?.site)) || null

/** The answer to a group is for the host alone: it goes into another chat than the one we know. */
export const isForHostAlone = (channel: Channel, { conversation }: Invitation): boolean =>
  channel === 'private' && conversation?.group === true

/** The site whose box the draft can go into: of the invitation's own chat, and only if that is who should read it. */
export function boxOf(invitation: Invitation, channel: Channel): Site | null {
  if (isForHostAlone(channel, invitation)) return null
  const site = siteOf(invitation)
  return site && site.kind !== 'page' && site.hasBox !== false ? site : null
}

/** What a whole group need not read goes to the host alone at first. */
const PRIVATE: readonly ReplyIntent[] = ['no', 'cancel', 'another-time']

/** Where the reply goes at first, and where else it can. */
export function channelsOf(intent: ReplyIntent, invitation: Invitation): readonly [Channel, ...Channel[]] {
  const channel = channelOf(invitation, siteOf(invitation)?.kind === 'mail')
  if (channel !== 'group') return [channel]
  return PRIVATE.includes(intent) ? ['private', 'group'] : ['group', 'private']
}

/** Where it goes: what the parent chose, else the usual place. */
export const channelFor = (intent: ReplyIntent, { channel }: ReplyOptions, invitation: Invitation): Channel =>
  channel ?? channelsOf(intent, invitation)[0]

/** The child, and those for whom the same was decided. */
function spokenOf({ children, decisions }: CardData, childId: string | null): Child[] {
  const outcomeOf = (id: string | null) => decisions.find(decision => decision.childId === id)?.outcome ?? null
  const outcome = outcomeOf(childId)
  return children.filter(({ id }) => id === childId || (childId && outcome && outcomeOf(id) === outcome))
}

/** What the host wrote. */
const hostText = ({ sightings }: CardData): string =>
  sightings
    .filter(({ own }) => !own)
    .map(({ text }) => text)
    .join('\n')

interface Asked {
  data: CardData
  childId: string | null
  intent: ReplyIntent
  settings: Settings
}

/** All that a draft is made of. `locale` is the browser's. */
export function replyContextOf(
  { data, childId, intent, settings }: Asked,
  options: ReplyOptions,
  locale: string,
  today: string
): ReplyContext {
  const { invitation } = data
  const { extras, variant } = options
  return {
    invitation,
    text: hostText(data),
    children: spokenOf(data, childId),
    decision: decisionOf(data, childId),
    channel: channelFor(intent, options, invitation),
    language: replyLanguage(languageOf(data) ?? locale, locale, invitation.timeZone),
    today,
    extras,
    own: settings.ownPhrases,
    variant
  }
}
