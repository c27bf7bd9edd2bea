import type { Strings } from '../en/index'
import { basics } from './basics'
import { child } from './child'
import { decide } from './decide'
import { host } from './host'
import { invite } from './invite'
import { leftOut } from './left-out'
import { calendar, reply } from './reply'
import { settings } from './settings'
import { welcome } from './welcome'
import { when } from './when'

/** Every text of the pages in Spanish; see `strings.ts` for who has read them over. */
export const es: Strings = { basics, calendar, child, decide, host, invite, leftOut, reply, settings, welcome, when }
