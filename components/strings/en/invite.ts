import type { FactName, FactValues, PartyKind, Question } from '@/utils/model/facts'
import type { Asked } from '@/utils/model/invitation'

const KINDS: Record<PartyKind, string> = {
  birthday: 'birthday party',
  sleepover: 'sleepover',
  playdate: 'playdate',
  pool: 'pool party',
  holiday: 'holiday party',
  other: 'party'
}

const MISSING: Record<FactName, string> = {
  kind: 'What kind of party is it?',
  honoree: 'Whose party is it?',
  age: 'How old will they be?',
  start: 'When does it start?',
  end: 'When does it end?',
  venue: 'Where is it?',
  address: 'What is the address?',
  replyBy: 'When do they need an answer?',
  replyTo: 'Who gets the answer?',
  gifts: 'What about a present?',
  parents: 'Do parents stay?',
  siblings: 'Can brothers and sisters come?',
  bring: 'What should you bring?',
  allergies: 'Do they ask about allergies?',
  invitee: 'Who is invited?',
  circle: 'How many children are asked?',
  surprise: 'Is it a surprise?',
  dress: 'What do they wear?',
  food: 'Is there food?',
  cost: 'Does it cost anything?',
  transport: 'How do they get there and back?',
  weather: 'What if the weather is bad?',
  water: 'Is there water?',
  trampoline: 'Is there a trampoline or bouncy castle?',
  animals: 'Are there animals?',
  screen: 'Is there a screen?',
  link: 'Where is it online?',
  map: 'Is there a map?'
}

/** Facts that are one of a few values, which have names. */
type FewValued =
  | 'kind'
  | 'gifts'
  | 'parents'
  | 'siblings'
  | 'allergies'
  | 'circle'
  | 'surprise'
  | 'water'
  | 'trampoline'
  | 'animals'
  | 'screen'

const WHY: Record<Question['why'], string> = {
  missing: 'The message does not say.',
  choose: 'The message can be read in more than one way.',
  mismatch: 'The weekday and the date do not belong together.',
  undated: 'We do not know when the message was written, so we cannot tell which day it means.'
}

export const invite = {
  lists: { waiting: 'Needs an answer', going: 'Going', 'not-going': 'Not going', past: 'Past' },
  showMore: 'Show more',
  empty: 'No invitations yet. Paste one, or turn on the page you have open.',
  emptyAllOn: 'No invitations yet. Paste one, or open a chat or mail that you turned on.',
  otherSite: 'Another site',
  paste: 'Paste an invitation',
  look: 'Look at this page once',
  lookedTitle: 'What this page says',
  lookedNote: 'Nothing is kept yet. Please check the text, change what you like, and let it be read.',
  cannotLook: 'There is nothing on this page that can be read. You can still paste an invitation.',
  turnOn: (site: string) => `Turn on ${site}`,
  tryExample: 'Try an example',
  example: 'Example',
  exampleNote: 'This is an example with invented people. It counts nowhere.',
  endExample: 'Remove the example',
  replyBy: (day: string) => `Reply by ${day}`,
  replyByPassed: (day: string) => `The day to reply was ${day}. A late answer is still kind.`,
  replyByPassedShort: (day: string) => `Answer was due ${day}`,
  surprise: 'This is a surprise. Whoever it is for must not hear of it.',
  cancelled: 'This party is cancelled.',
  cancelledShort: 'Cancelled',
  past: 'This party is over.',
  gone: 'This invitation is no longer here.',

  pasteTitle: 'Paste an invitation',
  pasteLabel: 'The text of the invitation',
  pasteHint: 'It stays on this device.',
  read: 'Read it',
  openFile: 'Open a calendar file (.ics)',
  fileTooLarge: 'This file is too large to be one invitation.',
  keepAnyway: 'Keep it anyway',

  readStatus: (site: string, time: string, found: number) =>
    `${site}: read ${time}, ${found === 0 ? 'no invitation' : found === 1 ? '1 invitation' : `${found} invitations`}.`,
  pictures: (count: number) =>
    count === 1
      ? 'One message is a picture. If it is an invitation, type what it says.'
      : `${count} messages are pictures. If one is an invitation, type what it says.`,
  seeOnlyOpen: 'I see only what you open here.',
  unreadable: (site: string) =>
    `${site} is open, but its page has changed and cannot be read. You can still paste an invitation.`,
  nothingRead: 'Nothing was read yet. I see only what you open.',

  title: (kind: PartyKind, honoree: string | null, age: number | null) =>
    honoree === null
      ? `A ${KINDS[kind]}`
      : `${honoree}’s ${age === null ? KINDS[kind] : `${KINDS[kind]}, turning ${age}`}`,
  from: (sender: string) => `From ${sender}`,
  inChat: (title: string) => `In ${title}`,
  facts: {
    kind: 'What',
    honoree: 'Whose party',
    age: 'Turning',
    start: 'When',
    end: 'Until',
    venue: 'Where',
    address: 'Address',
    replyBy: 'Reply by',
    replyTo: 'Reply to',
    gifts: 'Presents',
    parents: 'Parents',
    siblings: 'Siblings',
    bring: 'Bring',
    allergies: 'Allergies',
    invitee: 'Invited',
    circle: 'How many',
    surprise: 'Surprise',
    dress: 'Theme or clothes',
    food: 'Food',
    cost: 'Cost',
    transport: 'Getting there',
    weather: 'Weather',
    water: 'Water',
    trampoline: 'Trampoline',
    animals: 'Animals',
    screen: 'Screen',
    link: 'Online',
    map: 'Map'
  } satisfies Record<FactName, string>,
  values: {
    kind: {
      birthday: 'Birthday party',
      sleepover: 'Sleepover',
      playdate: 'Playdate',
      pool: 'Pool party',
      holiday: 'Holiday party',
      other: 'Party'
    },
    gifts: { none: 'No presents, please', group: 'A group present' },
    parents: { 'drop-off': 'Drop off', stay: 'Parents stay' },
    siblings: { welcome: 'Welcome', 'not-this-time': 'Not this time' },
    allergies: { asked: 'They ask about allergies' },
    circle: { class: 'The whole class', few: 'A few friends' },
    surprise: { yes: 'A surprise: please do not tell' },
    water: { yes: 'There is water' },
    trampoline: { yes: 'There is a trampoline or bouncy castle' },
    animals: { yes: 'There are animals' },
    screen: { yes: 'There is a film or game on a screen', none: 'No screens' }
  } satisfies { [Name in FewValued]: Record<FactValues[Name], string> },
  whereItSays: 'Where it says so',
  fromPage: 'From the event data of the page.',
  youAsked: 'You wrote:',
  somebodyWrote: (sender: string | null) => `${sender ?? 'Somebody'} wrote:`,
  isItAbout: (title: string | null) => `Is this about ${title ?? 'this party'}?`,
  wasItAgreed: 'It is not settled here yet. Was it agreed?',
  settleYes: { whose: 'Yes, it is', agreed: 'Yes, it was agreed' } satisfies Record<Asked['why'], string>,
  settleNo: { whose: 'No, something else', agreed: 'No, it stays as it was' } satisfies Record<Asked['why'], string>,
  lookAlike: 'There is another invitation that looks like this one. Are these the same party?',
  joinThem: 'Yes, the same party',
  keepApart: 'No, two parties',
  youWrote: 'You wrote this.',
  notCertain: 'Is this right?',
  itIs: 'Yes, that is right',
  unknown: 'Not known yet',
  question: (about: FactName) => MISSING[about],
  why: (why: Question['why']) => WHY[why],
  fillIn: 'Fill in',
  otherValue: 'Something else',
  changeFact: (fact: string) => `Change “${fact}”`,
  day: 'Day',
  time: 'Time, if you know it',
  leaveOut: 'Leave it out',
  notValid: 'Please check this value.',
  notAnInvitation: 'Not an invitation',
  dismissed: 'Put away. It will not come back.',
  bringBack: 'Bring it back',
  history: 'What has changed',
  changed: (fact: string, before: string | null, after: string | null) =>
    before === null
      ? `${fact}: now ${after ?? 'not known'}`
      : after === null
        ? `${fact}: no longer ${before}`
        : `${fact}: ${before} became ${after}`,
  historyCancelled: 'Cancelled by the host',
  messageDeleted: 'Its message was deleted in the chat. What it said is still here.',
  messageEdited: 'Its message was edited after it was read. See what has changed below.',
  historyDeleted: (before: string | null) =>
    before === null ? 'The message was deleted' : `The message was deleted. It said: ${before}`,
  historyEdited: (before: string | null, after: string) =>
    before === null
      ? 'The message was edited before it was read'
      : `The message was edited. It said: ${before} Now: ${after}`,
  calendarFile: (name: string) => `There is a calendar file with it, “${name}”: save it and open it here.`,
  messages: 'The message'
}
