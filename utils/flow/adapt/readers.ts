import { gmail } from './gmail/reader'
import { roundcube } from './roundcube/reader'
import type { SiteReader } from './site-reader'
import { whatsapp } from './whatsapp/reader'

/** The code of every site, in the order of `sites.ts`. Content scripts alone import it. */
export const readers: readonly SiteReader[] = [gmail, roundcube, whatsapp]
