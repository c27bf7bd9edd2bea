import type { ChildStand, MayTell, ReachOut } from '@/utils/model/check-in'

export const leftOut = {
  makePlans: 'Make plans',
  plansFor: 'For whom?',
  seeFriends: 'See friends',
  seeFriendsNote: 'A few words to one family, about one small thing to do together.',
  host: 'Host something',
  hostNote: 'Small, cheap and short, at home or outdoors.',
  checkIn: 'Check in',
  checkInNote: 'A talk side by side: what to ask, and what to leave out.',
  addChildFirst: 'Who is it about?',

  noticeLine: (child: string, month: string) => `No invitation for ${child} seen here since ${month}.`,
  noticeBlind:
    'I only see the chats you open in this browser. Paper notes and playground talk pass me by. It may mean nothing.',
  elsewhere: (child: string) => `${child} sees friends elsewhere`,
  notNow: 'Leave it for three months',
  turnOff: 'Turn off',

  noticeTitle: 'Quiet stretches',
  noticeNote:
    'When a term goes by with no invitation seen here, one calm line stands in your list. No number, no notification, and nothing on your child’s screens.',
  noticeSwitch: (child: string) => `Mention it for ${child}`,
  holidays: (child: string) => `${child}’s school holidays`,
  holidaysNote: 'Weeks without school are left out. As long as there are none here, nothing is mentioned.',
  holidayFrom: 'First day',
  holidayTo: 'Last day',
  holidaySpan: (from: string, to: string) => `${from} to ${to}`,
  addHoliday: 'Add these days',
  removeHoliday: (span: string) => `Remove ${span}`,
  holidayProblem: 'Please choose a first day, and a last day that does not come before it.',

  checkInTitle: (child: string) => `Check in with ${child}`,
  checkInHow:
    'Side by side is easiest: on a walk, in the car, while you cook. Listen more than you ask. It may well be that all is fine.',
  openersTitle: 'Ways to begin',
  openers: [
    'Who do you like being with these days?',
    'What do you do at break?',
    'If you could pick someone to come over, who would it be?',
    'What was a good bit this week, and an annoying one?',
    'Are there things you like that feel hard to say at school?'
  ],
  avoidTitle: 'Better left out',
  avoid: [
    '“Why doesn’t anyone invite you?”',
    'A party that they were not at',
    'More worry than they show themselves',
    'Who is to blame'
  ],
  shrugTitle: 'If you get a shrug',
  shrugText: 'Leave it there. Stay near, do something nice together, and try another day. A shrug is an answer too.',

  sayTitle: (child: string) => `What did ${child} say?`,
  sayNote: 'Tap what you heard. Only you see it, and you can change it.',
  stands: {
    fine: 'All is fine',
    'someone-over': 'I’d like someone over',
    'be-asked': 'I’d like to be asked to things',
    'do-not-write': 'I don’t want you to write to anyone',
    shrug: 'A shrug, or nothing'
  } satisfies Record<ChildStand, string>,
  mayTellTitle: (child: string) => `Ask ${child}: “What may I tell them?”`,
  mayTell: {
    'likes-company': 'Who I’d like to be with',
    'likes-parties': 'That I like parties and would be glad to be asked'
  } satisfies Record<MayTell, string>,
  mayTellNote: 'Tick only what you heard a yes to. The rest stays between the two of you.',
  keepSay: 'Keep this',

  saidTitle: (child: string) => `${child} said`,
  next: {
    fine: () => 'That is good to know. Nothing needs doing. You can still plan something nice, any time.',
    'someone-over': () => 'A few words to one family are enough. Something small, near and soon works best.',
    'be-asked': () => 'Doing something together is the easiest way in. One family is enough for a start.',
    'do-not-write': (child: string) =>
      `${child} would rather you did not write, so there are no drafts here. Being near is a lot. What you write in your own chats stays yours.`,
    shrug: (child: string) =>
      `That is enough for today. If you like, one question can go to one parent you trust. It says nothing of how ${child} feels.`
  } satisfies Record<ChildStand, (child: string) => string>,
  anotherDay: 'Ask again another day',
  beforeTitle: 'Before you write',
  before: [
    'A club, the neighbours or a cousin: another circle may be nearer than you think.',
    'The teacher sees who plays with whom at break.',
    'Is it my wish, or my child’s? Both are real.',
    'To ask a host “why” is seldom a good start.'
  ],
  writeTitle: 'What would you like to write?',
  waysNote: 'One family at a time. Written to a whole group, it could sound like a reproach.',

  reachOuts: {
    'get-together': 'Suggest a get-together',
    'door-opener': 'Let one family know',
    question: 'Ask one parent you trust',
    teacher: 'Ask the teacher',
    'answer-thanks': 'Thank them for the answer',
    apology: 'Say sorry',
    'visit-thanks': 'Thank them for a visit'
  } satisfies Record<ReachOut, string>,
  reachOutNotes: {
    'get-together': () => 'One family, one small thing, and an easy way out.',
    'door-opener': (child: string) => `For a family that may think ${child} would rather not come.`,
    question: (child: string) => `Parent to parent. It says nothing of how ${child} feels.`,
    teacher: (child: string) => `It asks who ${child} gets on with at break.`,
    'answer-thanks': () => 'First of all, and with nothing to explain.',
    apology: () => 'Where something went wrong between you.',
    'visit-thanks': () => 'It opens the door for the next time.'
  } satisfies Record<ReachOut, (child: string) => string>,
  closed: 'This draft is not open now. What may be written follows what your child said.',

  toWhom: 'Who will read it?',
  toWhomHint: 'A first name. It stays on this device.',
  friend: 'Which child is it about?',
  idea: 'What could you do?',
  noIdea: 'Leave it open',
  where: 'Where?',
  day: 'Which day?',
  time: 'What time?',
  language: 'In which language?',
  message: 'Your message',

  guardTitle: 'This could be heard as a reproach. It is yours to decide.',
  guardHeard: 'Some words could be heard as a reproach. Kinder ones are below the message.',
  guardUse: (words: string) => `Say: “${words}”`,
  guardWhy: {
    'why-not': 'It asks for a reason. That is hard to answer, and there may be none.',
    'left-out': 'It says what they did. They may not have known.',
    'always-never': 'It speaks of every time. One time is easier to talk about.',
    'everyone-but': 'It holds your child against all the others.',
    guilt: 'It leaves them with a bad feeling, and nothing to do about it.',
    comparing: 'It compares. That makes it hard to answer freely.',
    demand: 'It leaves no easy way to say no.',
    missed: 'It names a party that is over. Nobody can change that any more.',
    blame: 'It says that they meant it. Perhaps they did not.',
    'third-child': 'It names the child of another family. What is said stays kinder without.'
  },

  childFirstTitle: (child: string) => `${child} reads it first`,
  childFirst: (child: string) =>
    `After what you heard, ${child} sees the exact words and says OK before they go to anyone.`,
  childChanged: (child: string) => `The words have changed since ${child} said OK.`,
  childNotOk: (child: string) =>
    `These words are not OK for ${child}. You can ask how it could be said, write it differently, or leave it.`,
  childAgreed: (child: string) => `${child} said OK to these words.`,
  copyNote: (whom: string | null) =>
    whom === null ? 'Open your own chat with them and paste.' : `Open your own chat with ${whom} and paste.`,
  asked: 'I have sent it',
  askedNote: 'Then this waits here until an answer comes. One question to one parent is all.',
  whomMissing: 'Please write a first name above.',

  heardTitle: 'What we heard',
  /** `whom` is '' where the name was forgotten. */
  heardWait: (whom: string) => `You asked ${whom || 'one parent'}. No answer yet is fine, too.`,
  heardCame: 'An answer came',
  heardThank: 'Thank them, whatever it is. There is nothing to explain, and nothing to defend.',
  tellTitle: (child: string) => `How to tell ${child}`,
  tell: [
    'Choose a calm moment, side by side.',
    'Say that you asked, what you heard, and who likes them.',
    'Then ask, and wait. It may be quite different for them.'
  ],
  tellExample: '“I asked someone who likes you. They thought you’d rather not come. Is that how it is?”',
  furtherTitle: (child: string) => `If ${child} would like that`,

  /** In the child's seat: at most eight words a sentence. */
  child: {
    title: 'I’d like to send this.',
    to: (whom: string) => `It goes to ${whom}.`,
    howIsThat: 'Is it OK for you?',
    rule: 'It only goes if you say OK.',
    gone: 'There is nothing to read right now.'
  }
}
