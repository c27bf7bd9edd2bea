import type { About, Again, ChildSay, Feeling, Help, Instead, Inviter, Outcome, Wish } from '@/utils/model/decision'
import type { PartyKind } from '@/utils/model/facts'

const PARTIES: Record<PartyKind, string> = {
  birthday: 'birthday party',
  sleepover: 'sleepover',
  playdate: 'playdate',
  pool: 'pool party',
  holiday: 'holiday party',
  other: 'party'
}

/** What a child reads or hears. At most eight words a line, and words that a seven-year-old knows. */
export const child = {
  party: (kind: PartyKind, host: string | null) =>
    host === null ? `There is a ${PARTIES[kind]}.` : `${host} has a ${PARTIES[kind]}.`,
  itIs: (day: string) => `When: ${day}.`,
  at: (place: string) => `Where: ${place}.`,
  startAgain: 'We start again. Nothing was kept.',
  secret: 'This is a secret.',
  notPossible: 'We can’t go this time.',
  partyOff: 'The party is off now.',
  partyOver: 'The party is over.',
  partyChanged: 'Something about the party has changed.',
  answersKept: 'Your answers are still here.',
  notKept: 'That was not kept. Please try again.',
  gone: 'This turn is not here any more.',
  firstLine: 'Later you choose what I see.',
  skip: 'Skip',
  stop: 'Stop',
  listen: 'Listen',
  questions: {
    feeling: 'How is it for you?',
    about: 'What is it about?',
    inviter: 'How is it with them?',
    wish: 'What would you like?',
    help: 'What would help?',
    instead: 'What would you like instead?'
  },
  feeling: {
    happy: 'happy',
    curious: 'curious',
    'so-so': 'so-so',
    worried: 'worried',
    'not-keen': 'don’t feel like it',
    mixed: 'mixed',
    'not-sure': 'not sure'
  } satisfies Record<Feeling, string>,
  about: {
    inviter: 'the child who invites',
    others: 'who else comes',
    place: 'the place or games',
    away: 'being away from us',
    noise: 'noise, lots of people',
    food: 'the food',
    else: 'something else',
    private: 'I keep it to myself'
  } satisfies Record<About, string>,
  aboutYoung: { others: 'friends', place: 'the place', away: 'being away from you', else: 'something else' },
  inviter: {
    'want-to-be-friends': 'I’d like to be friends',
    'do-not-talk-much': 'They don’t talk to me much',
    'not-kind': 'They are not kind to me',
    'do-not-know': 'I don’t know them',
    'not-sure': 'not sure'
  } satisfies Record<Inviter, string>,
  wish: {
    go: 'go',
    'go-for-a-bit': 'go for a bit',
    'not-go': 'not go',
    'know-more': 'I need to know more'
  } satisfies Record<Wish, string>,
  help: {
    'a-friend': 'a friend with me',
    'you-stay': 'you stay',
    'leave-early-sign': 'a sign to leave early',
    'know-the-plan': 'know the plan',
    nothing: 'nothing'
  } satisfies Record<Help, string>,
  instead: {
    'another-day': 'play on another day',
    'a-card': 'make a card',
    'with-you': 'something nice with you',
    nothing: 'nothing',
    'not-sure': 'not sure'
  } satisfies Record<Instead, string>,
  /** On the help screen, and only where the child said so after another party. */
  lastTime: (help: string) => `Last time this helped: ${help}.`,

  afterFirstLine: 'I see what you tap here.',
  afterFeeling: 'How was it?',
  afterAgain: 'Again?',
  again: { yes: 'yes', maybe: 'maybe', no: 'no', 'not-sure': 'not sure' } satisfies Record<Again, string>,
  afterThanks: 'Thank you for telling.',

  ownWords: 'One line, if you like',
  whoMaySee: 'Who may see this?',
  releaseAll: 'Show all of it',
  releaseWish: (wish: string) => `Show only: ${wish}`,
  releaseNone: 'Show nothing',
  thankYou: 'Thank you. That’s your say.',
  stopped: 'You stopped. Nothing is kept.',
  worried: 'Worried? Tell a grown-up you trust.',
  giveBack: 'Now give the screen back.',
  goOn: 'For grown-ups: go on',

  youSaid: 'You said',
  weDecided: 'We decided',
  because: 'Because',
  outcomes: {
    going: 'You go.',
    part: 'You go for a part of it.',
    'not-going': 'You don’t go this time.',
    'ask-first': 'We ask something first.'
  } satisfies Record<Outcome, string>,
  noWords: 'No words this time.',
  howIsThat: 'How is that for you?',
  ok: 'OK for me',
  notOk: 'Not OK for me',
  thanks: 'Thank you. We heard you.',

  /** The answers as the parent reads them, beside their own. */
  says: {
    feeling: 'Feels',
    about: 'It is about',
    inviter: 'With the child who invites',
    wish: 'Would like to',
    help: 'What would help',
    instead: 'Would like instead',
    words: 'In their own words'
  } satisfies Record<keyof ChildSay, string>
}
