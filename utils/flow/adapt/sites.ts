import type { Site } from '@/utils/model/site'
import { band } from './band/site'
import { converse } from './converse/site'
import { discord } from './discord/site'
import { gmail } from './gmail/site'
import { groupme } from './groupme/site'
import { outlook } from './outlook/site'
import { roundcube } from './roundcube/site'
import { slack } from './slack/site'
import { teams } from './teams/site'
import { thelounge } from './thelounge/site'
import { whatsapp } from './whatsapp/site'

/** Every site that can be read, as data. The code is listed in `readers.ts`. */
export const sites: readonly Site[] = [
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
