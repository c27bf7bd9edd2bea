import { band } from './band/reader'
import { converse } from './converse/reader'
import { discord } from './discord/reader'
import { gmail } from './gmail/reader'
import { groupme } from './groupme/reader'
import { outlook } from './outlook/reader'
import { roundcube } from './roundcube/reader'
import type { SiteReader } from './site-reader'
import { slack } from './slack/reader'
import { teams } from './teams/reader'
import { thelounge } from './thelounge/reader'
import { whatsapp } from './whatsapp/reader'

/** The code of every site, in the order of `sites.ts`. Content scripts alone import it. */
export const readers: readonly SiteReader[] = [
  band,
  converse,
  discord,
  gmail,
  groupme,
  outlook,
  roundcube,
  slack,
  teams,
  thelounge,
  whatsapp
]
