import type { States } from './state'
import { basics } from './states/basics'
import { child } from './states/child'
import { decide } from './states/decide'
import { host } from './states/host'
import { invite } from './states/invite'
import { leftOut } from './states/left-out'
import { reply } from './states/reply'
import { settings } from './states/settings'
import { steps } from './states/steps'

/** Every state of every component. The first part of a name says whose screen it is: `child` is the child's seat. */
export const states: States = {
  ...invite,
  ...decide,
  ...steps,
  ...child,
  ...reply,
  ...leftOut,
  ...host,
  ...settings,
  ...basics
}
