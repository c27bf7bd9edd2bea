import type { Site } from '@/utils/model/site'
import { gmail } from './gmail/site'
import { roundcube } from './roundcube/site'
import { whatsapp } from './whatsapp/site'

/** Every site that can be read, as data. The code is listed in `readers.ts`. */
export const sites: readonly Site[] = [gmail, roundcube, whatsapp]
