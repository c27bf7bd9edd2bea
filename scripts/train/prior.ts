import type { Model } from './fit-model'

/** What each weight was before the messages were asked: set by hand, and by what they said of earlier ones. `npm run train` pulls to it. */
export const PRIOR: Model = {
  bias: -6.7,
  weights: {
    invited: 2.8,
    invites: 2,
    proposes: 0.9,
    hosts: 1.7,
    birthday: 1.2,
    party: 0.8,
    gathering: 0.9,
    'at-home': 1.3,
    'asks-reply': 1.1,
    hopes: 0.6,
    'invited-to': 2.5,
    'invites-to': 0.4,
    day: 1.1,
    'event-day': 1.7,
    time: 1.8,
    range: 1.5,
    place: 1.1,
    'reply-by': 1.3,
    honoree: 1.6,
    update: -1.9,
    cancel: -2.1,
    'reply-yes': -0.6,
    'reply-no': -1.2,
    'reply-maybe': -0.6,
    thanks: -0.7,
    wishes: -2.1,
    past: -1,
    'asks-about': -1.5,
    attends: -1.9,
    promotion: -2.4,
    school: -1,
    work: -2.6,
    routine: -1.2,
    'past-day': -2,
    public: -3.4,
    long: -1
  }
}
