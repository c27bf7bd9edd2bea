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

/** Every text of the pages in English. The chip and the reminders have files of their own: they are shown elsewhere. */
export const en = { basics, calendar, child, decide, host, invite, leftOut, reply, settings, welcome, when }

/** The texts of one language; each language has the same keys. */
export type Strings = typeof en
