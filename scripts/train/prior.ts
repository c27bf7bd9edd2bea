import type { Finding } from '@/utils/flow/detect/weights'
import type { Signal } from '@/utils/languages/language'

/** What we believe before any message is looked at, in logits; training moves it only as far as messages ask for it. */
export const PRIOR: { bias: number; weights: Readonly<Record<Signal | Finding, number>> } = {
  bias: -6.5,
  weights: {
    invited: 3.4,
    invites: 2.4,
    proposes: 1.4,
    hosts: 1.4,
    birthday: 1,
    party: 1.1,
    gathering: 1.2,
    'at-home': 1,
    'asks-reply': 1.1,
    hopes: 0.8,
    'invited-to': 2.5,
    'invites-to': 1,
    day: 1.6,
    'event-day': 1.9,
    time: 1.2,
    range: 1.2,
    place: 1.7,
    'reply-by': 1,
    honoree: 1.3,
    update: -1.1,
    cancel: -2,
    'reply-yes': -0.5,
    'reply-no': -1,
    'reply-maybe': -0.4,
    thanks: -0.7,
    wishes: -2,
    past: -0.9,
    'asks-about': -1.1,
    attends: -1.4,
    promotion: -1.7,
    school: -0.3,
    work: -1.9,
    routine: -0.9,
    'past-day': -2,
    public: -3,
    long: -1
  }
}
