import type { Site } from '@/utils/model/site'
import { band } from './band/site'
import { converse } from './converse/site'
import { discord } from './discord/site'
import { eventbrite } from './eventbrite/site'
import { evite } from './evite/site'
import { facebookEvents } from './facebook-events/site'
import { gmail } from './gmail/site'
import { googleChat } from './google-chat/site'
import { googleMessages } from './google-messages/site'
import { groupme } from './groupme/site'
import { icloud } from './icloud/site'
import { instagram } from './instagram/site'
import { luma } from './luma/site'
import { meetup } from './meetup/site'
import { messenger } from './messenger/site'
import { outlook } from './outlook/site'
import { paperlessPost } from './paperless-post/site'
import { partiful } from './partiful/site'
import { proton } from './proton/site'
import { punchbowl } from './punchbowl/site'
import { roundcube } from './roundcube/site'
import { slack } from './slack/site'
import { teams } from './teams/site'
import { telegramA } from './telegram-a/site'
import { telegramK } from './telegram-k/site'
import { thelounge } from './thelounge/site'
import { whatsapp } from './whatsapp/site'
import { yahoo } from './yahoo/site'

/** Every site that can be read, as data. The code is listed in `readers.ts`. */
export const sites: readonly Site[] = [
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
