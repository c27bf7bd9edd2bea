import { chrono } from './chrono'
import { compromise } from './compromise'
import { msRecognizers } from './recognizers'
import { sherlock } from './sherlock'

/** The readers of dates that ours is measured against. */
export const peers = [chrono, msRecognizers, sherlock, compromise]
