import { offersOf } from '@/utils/act/decide/offers-of'
import { channelOf, type ReplyContext } from '@/utils/act/reply/reply-context'
import { replyLanguage } from '@/utils/act/reply/reply-language'
import { sites } from '@/utils/flow/adapt/sites'
import type { Decision, ReplyIntent } from '@/utils/model/decision'
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

/** The site whose box the draft can go into. */
export function boxOf(invitation: Invitation): Site | null {
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

/** Meeting again is kept with the decision, since it outlives the reply. */
function offeredIn(decision: Decision | null): Pick<Extras, 'again' | 'meet'> {
  const offers = offersOf(decision)
  return { again: offers.includes('ask-again'), meet: offers.includes('another-time') }
}

/** All that a draft is made of. `locale` is the browser's. */
export function replyContextOf(
  { data, childId, intent, settings }: Asked,
  { extras, variant, channel }: ReplyOptions,
  locale: string,
  today: string
): ReplyContext {
  const { invitation } = data
  const [usual] = channelsOf(intent, invitation)
  const decision = decisionOf(data, childId)
  return {
    invitation,
    text: hostText(data),
    children: spokenOf(data, childId),
    decision,
    channel: channel ?? usual,
    language: replyLanguage(languageOf(data) ?? locale, locale, invitation.timeZone),
    today,
    extras: { ...extras, ...offeredIn(decision) },
    own: settings.ownPhrases,
    variant
  }
}
