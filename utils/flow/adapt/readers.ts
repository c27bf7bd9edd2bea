import { band } from './band/reader'
import { converse } from './converse/reader'
import { discord } from './discord/reader'
import { eventbrite } from './eventbrite/reader'
import { evite } from './evite/reader'
import { facebookEvents } from './facebook-events/reader'
import { gmail } from './gmail/reader'
import { googleChat } from './google-chat/reader'
import { googleMessages } from './google-messages/reader'
import { groupme } from './groupme/reader'
import { icloud } from './icloud/reader'
import { instagram } from './instagram/reader'
import { luma } from './luma/reader'
import { meetup } from './meetup/reader'
import { messenger } from './messenger/reader'
import { outlook } from './outlook/reader'
import { paperlessPost } from './paperless-post/reader'
import { partiful } from './partiful/reader'
import { proton } from './proton/reader'
import { punchbowl } from './punchbowl/reader'
import { roundcube } from './roundcube/reader'
import type { SiteReader } from './site-reader'
import { slack } from './slack/reader'
import { teams } from './teams/reader'
import { telegramA } from './telegram-a/reader'
import { telegramK } from './telegram-k/reader'
import { thelounge } from './thelounge/reader'
import { whatsapp } from './whatsapp/reader'
import { yahoo } from './yahoo/reader'

/** The code of every site, in the order of `sites.ts`. Content scripts alone import it. */
export const readers: readonly SiteReader[] = [
  band,
  converse,
  discord,
  eventbrite,
  evite,
  facebookEvents,
  gmail,
  googleChat,
  googleMessages,
  groupme,
  icloud,
  instagram,
  luma,
  meetup,
  messenger,
  outlook,
  paperlessPost,
  partiful,
  proton,
  punchbowl,
  roundcube,
  slack,
  teams,
  telegramA,
  telegramK,
  thelounge,
  whatsapp,
  yahoo
]
