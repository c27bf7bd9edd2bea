import type { ChildSaid, Outcome, ParentSay, Plan } from '@/utils/model/decision'

const OUTCOMES: Record<Outcome, string> = {
  going: 'Going',
  part: 'Part of it',
  'not-going': 'Not this time',
  'ask-first': 'Ask first'
}

/** An outcome inside a sentence. */
const SAID: Record<Outcome, string> = {
  going: 'going',
  part: 'part of it',
  'not-going': 'not going',
  'ask-first': 'ask first'
}

export const decide = {
  going: 'Going',
  notGoing: 'Not this time',
  ask: (child: string | null) => (child === null ? 'Ask your child' : `Ask ${child}`),
  later: 'Later',
  whatShallWe: 'What shall we do?',
  whoIsInvited: 'Who is invited?',
  decided: (outcome: Outcome) => `You decided: ${OUTCOMES[outcome].toLowerCase()}.`,
  decidedFor: (child: string, outcome: Outcome) => `${child}: ${OUTCOMES[outcome].toLowerCase()}`,
  toTheReply: 'To the reply',
  changeOfMind: 'Change of mind',
  lookAgain: 'Look at both sides again',
  askAnew: (child: string) => `Ask ${child} once more`,
  askAnewNote: 'If it looks different now, you can ask once more. What was said stays until then.',
  continueWith: (child: string) => `Continue with ${child}`,
  childHasSpoken: (child: string) => `${child} has had a say.`,
  openAgain: (before: Outcome) =>
    `You had said ${SAID[before]}. It is open again until you two decide. A reply that you sent stands until you write again.`,
  partyChanged: 'The invitation has changed since then:',
  bothKept: 'What you both said is still here.',
  childGone: 'This child is no longer set up here. The invitation and what you decided are still here.',
  sleepingUntil: (day: string) => `Sleeping on it until ${day}.`,
  laterNote: 'It stays in your list. Nothing is sent.',

  remindQuestion: (replyBy: string, day: string) => `Reply by ${replyBy}. Remind me ${day}?`,
  remindYes: 'Remind me',
  remindDone: (day: string) => `Reminder: ${day}.`,
  remindRefused: 'Your browser said no to reminders. You can change that in its settings.',

  addChildFirst: 'Who would you like to ask?',
  addChildNote: 'A first name and a picture are enough. They stay on this device.',
  withoutChild: 'Decide without adding a child',

  handOverTitle: (child: string) => `${child}’s turn comes first`,
  handOverWhy: 'Children often say what they think we want to hear. So your own wish stays out of sight until later.',
  handOverHow: 'Give the screen over and look away for a minute. There is no wrong answer.',
  handOverAloud: (child: string) =>
    `This device has no voice of its own. Read the words aloud, and look at ${child}, not at the screen.`,
  fullScreen: (child: string) => `Full screen for ${child}`,
  here: 'Here in this window',
  hereNote: 'Here, the chat behind this window stays visible.',
  byTelling: 'We are on the phone, or in the car',
  byTellingNote: (child: string) => `Read each question aloud and tap what ${child} says. It is marked “told to you”.`,
  waitingForChild: (child: string) => `${child}’s screen is open in its own window. This goes on when it is done.`,

  prepareTitle: 'Before you ask',
  factsKnown: 'What we know',
  unknownYet: 'We don’t know yet',
  askHost: 'Ask the host',
  notPossible: 'Not possible this time',
  notPossibleNote: (child: string) => `Then ${child} is told first, and asked: “What would you like instead?”`,
  notPossibleBecause: 'Because',
  notPossibleHint: (child: string) => `One line that ${child} will see. It can stay empty.`,
  notPossibleSave: (child: string) => `Tell ${child} at the start`,
  notPossibleIsSet: (child: string) => `${child} will be told at the start that it cannot be this time.`,
  notPossibleUndo: 'It is possible after all',
  secretNote: (child: string) => `It is a surprise. ${child}’s turn begins with “This is a secret.”`,

  tellingTitle: (child: string) => `Read aloud to ${child}`,
  tellingNote: 'Tap the answers that you hear. No answer is an answer too.',
  tellingDone: 'These are the answers',

  parentTitle: 'Now you',
  parentNote: 'Before you see the answers. All of it can be left empty.',
  practical: 'How would it be to make it possible?',
  practicalShort: 'To make it possible',
  practicalValues: { fine: 'Fine', hard: 'Hard', cannot: 'Can’t be done' } satisfies Record<
    NonNullable<ParentSay['practical']>,
    string
  >,
  hostQuestionsTitle: 'You could ask the host',
  hostQuestions: {
    'who-watches': 'Who is watching the children, and how many grown-ups are there?',
    'who-else': 'Who else is coming?',
    sleeping: 'Where do the children sleep, and who is in the house that night?',
    'night-pick-up': 'Can we come and fetch at night if it is needed?',
    water: 'Who is watching at the water, and can all the children swim?',
    trampoline: 'Who is watching at the trampoline, and how many jump at once?',
    'say-hello': 'We have not met yet. Can I come in for a few minutes to say hello?',
    'reach-you': 'How can we reach you during the party?',
    food: 'What will there be to eat?'
  },
  hostQuestionsFrame: 'It can help to begin with: “I ask everyone this before a first visit.”',
  matters: 'What matters to me',
  showBoth: 'Show both sides',
  mine: 'Is this worry mine, or my child’s?',
  mineText: 'Both are real. It can help to know which one you are deciding about.',

  bothTitle: 'Side by side',
  parentColumn: 'You',
  unknownColumn: 'Still unknown',
  nothingUnknown: 'Nothing we can see.',
  noWords: 'No words this time. That is fine too.',
  noParentWords: 'You left this empty.',
  toldToYou: 'Told to you',
  prompts: {
    agree: () => 'You agree. Anything to sort out?',
    'child-not': (child: string) =>
      `${child} would rather not. That is enough. If you like, ask what it would be like there.`,
    'child-go-parent-hard': () => 'Say what makes it hard. Is there something to ask the host that would help?',
    cannot: (child: string) => `It looks as if it cannot be done. What would be good for ${child} instead?`,
    'not-possible': (child: string) => `It cannot be this time. What would be good for ${child} instead?`,
    unsure: () => 'First look at what is still unknown. Then you can sleep on it.',
    'unsure-now': () => 'First look at what is still unknown.',
    'child-asks': (child: string) => `Ask ${child} what they would like to know. You can ask the host.`,
    sleep: () => 'You can sleep on it.',
    talk: () => 'Take a moment to talk about it.'
  },
  middleWaysTitle: 'Ways in between',
  middleWays: {
    'home-to-bed': 'Stay for the evening, and sleep at home',
    'first-part': 'Go for the first part',
    'arrive-early': 'Arrive early, while it is quiet',
    'with-a-friend': 'Go together with a friend',
    'stay-at-first': 'A parent stays for the first minutes',
    'way-out-sign': 'Agree on a sign for “please fetch me”'
  },
  considerationsTitle: 'What people say, both ways',
  considerations: {
    'host-may-be-shy': {
      title: 'It can take courage to invite',
      text: 'A child who finds it hard to make friends may be reaching out. That is a kind thought, and it is not your child’s task.'
    },
    'whole-class': {
      title: 'Perhaps the whole class is invited',
      text: 'Then one more or less is hardly noticed. It can also mean that everyone will be there.'
    },
    'party-is-not-friend': {
      title: 'A no to the party is not a no to the friend',
      text: 'They can meet on another day, just the two of them. Or the party can be the easier start.'
    },
    'trust-your-gut': {
      title: 'A feeling may know something',
      text: 'If something feels wrong, that can be enough. New things can feel like that too.'
    },
    'ask-for-safety': {
      title: 'Asking is normal',
      text: 'Who is there, who watches, how to get home. Some questions settle a worry, and some show that it is right.'
    }
  },
  sleepTitle: 'Sleep on it',
  sleepNote: 'You can send “we will tell you by then” meanwhile.',
  tomorrow: 'Tomorrow',
  inTwoDays: 'In two days',
  pickDay: 'Pick a day',
  dayOutOfRange: (from: string, to: string) => `Please pick a day from ${from} to ${to}.`,
  sleepUntil: (day: string) => `Until ${day}`,
  sleptOnIt: 'You slept on it. How does it look today?',
  noTimeToSleep: 'There is no time left to sleep on it: an answer is due.',
  noNightToWait: 'The party is soon, so there is no night to wait.',
  outcomeTitle: 'What did you decide together?',
  outcomes: OUTCOMES,
  outcomeMissing: 'Please choose one first.',
  because: 'Because',
  becauseHint: (child: string) => `One line that ${child} will see. It can stay empty.`,
  record: 'This is what we decided',
  tellChild: (child: string) => `Tell ${child}`,
  tellChildWhy: (child: string) => `${child} sees what became of their words.`,
  tellChildShow: (child: string) => `Show ${child}`,
  skipToReply: 'Go to the reply',
  childNotOk: (child: string) =>
    `This is not OK for ${child}. You can look at both sides once more, or leave it as it is.`,

  inMind: (friend: string) => `In mind: another time with ${friend}.`,
  inMindNobody: 'In mind: another time together.',

  eveTitle: 'For the day',
  eveNote: 'If you like. Only you see it.',
  plan: {
    brings: 'Who brings',
    fetches: 'Who fetches',
    sign: 'The sign for “please fetch me”',
    gift: 'The gift'
  } satisfies Record<keyof Plan, string>,

  afterTitle: 'The day after',
  afterNote: (child: string) => `Two taps for ${child}, and one for you. Then it is not asked again.`,
  afterAsk: (child: string) => `${child}: how was it?`,
  afterHelped: (child: string) => `What helped, as ${child} says?`,
  afterHelpedNote: 'Next time it is shown in these words, and in no others.',
  afterDone: 'Done',
  afterSkip: 'Skip this',
  afterSaid: (child: string) => `${child} said`,
  thankHost: 'A thank-you to the host',

  childSaidQuestion: (child: string | null) => `What did ${child ?? 'your child'} say?`,
  childSaidNote: 'If you like. Only you see it.',
  childSaid: {
    'wants-to': 'Wants to',
    'does-not-mind': 'Doesn’t mind',
    'would-rather-not': 'Would rather not',
    'not-asked-yet': 'Not asked yet'
  } satisfies Record<ChildSaid, string>
}
