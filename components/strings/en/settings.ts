import type { AgeBand, ChildPicture } from '@/utils/model/family'
import type { Site } from '@/utils/model/site'

export const settings = {
  title: 'Settings',
  children: 'Children',
  childrenNote: 'A first name, a picture and how old. They stay on this device.',
  addChild: 'Add a child',
  childName: 'First name',
  childNameMissing: 'Please write a first name.',
  childPicture: 'Picture',
  childAge: 'Age',
  childLanguage: 'Language of the child’s screens',
  childLanguageSame: 'The same as here',
  bands: { '5-7': '5 to 7', '8-12': '8 to 12' } satisfies Record<AgeBand, string>,
  pictures: {
    fox: 'Fox',
    owl: 'Owl',
    cat: 'Cat',
    whale: 'Whale',
    snail: 'Snail',
    kite: 'Kite'
  } satisfies Record<ChildPicture, string>,
  editChild: (name: string) => `Change ${name}`,
  removeChild: (name: string) => `Remove ${name}`,
  removeChildSure: (name: string) => `Remove ${name} and what ${name} said?`,

  sites: 'Chats, mail and invitation pages',
  siteKinds: { chat: 'Chats', mail: 'Mail', page: 'Invitation pages' } satisfies Record<Site['kind'], string>,
  sitesNote:
    'Where you turn it on, Shall We looks for party invitations in the messages and pages that you open. What it finds stays on this device.',
  granted: (address: string) => `May read ${address}`,
  notGranted: 'Not allowed',
  grantedButOff: (address: string) => `Off. The browser still lets it read ${address}.`,
  allowAgain: 'Allow again',
  refused: 'Your browser did not allow it. Nothing has changed.',
  customTitle: 'Add my own mail or chat address',
  customNote:
    'For a chat or mail at an address of your own, such as your school’s or your club’s. Roundcube, Converse and The Lounge can be read there.',
  customAddress: 'Address',
  customAdd: 'Add and allow',
  customBad: 'Only an address that begins with https can be read. Please write one such as https://mail.example.org.',
  customKnown: 'This one is in the list above. Please turn it on there.',

  language: 'Language',
  asBrowser: 'As the browser',
  languageNotReviewed:
    'Nobody who grew up with this language has read these words over yet. Some may sound a little odd.',

  general: 'Language, time and reminders',
  timeZone: 'Our time zone',
  timeZoneNote: 'All times of parties are read in this zone.',
  reminders: 'Remind me',
  remindersNote: 'The day before an answer is due, and when you wanted to sleep on it. Nothing else.',
  badge: 'Show how many need an answer',
  badgeNote: 'A small number on the icon.',
  rephrase: 'Offer to say a reply differently',
  rephraseNote:
    'Only where your browser has a language model on this device. What it writes is shown only if it says the same.',
  ownPhrases: (count: number) => `Forget my own words (${count})`,

  keep: 'What is kept',
  keepLabel: 'Delete an invitation',
  keepDays: (days: number | null) => (days === null ? 'Never' : `${days} days after the party`),
  keepNote: 'Your children and your settings stay until you delete them.',
  exportAll: 'Save everything as a file',
  exportNote: 'A JSON file with all that is kept. It goes to your downloads and nowhere else.',
  deleteAll: 'Delete everything',
  deleteNote: 'Invitations, decisions, children and settings.',
  deleteSure: 'Delete everything for good? This cannot be undone.',
  deleteYes: 'Yes, delete everything',
  deleted: 'Everything is deleted.',

  helplines: 'Someone to talk to',
  helplinesNote:
    'A child who is worried can call here, and so can a parent. Numbers may change. In danger, call the emergency number.',
  helplinesShow: 'By country',

  privacy: 'Privacy in plain words',
  privacyLines: [
    'Everything stays in this browser, on this device. There is no account and no server of ours.',
    'Nothing leaves the device unless you click: a calendar page that you open, or a reply that you send.',
    'Shall We never sends a message, never presses a send button and never answers for you.',
    'It reads only the sites that you turned on, and only what you open there.',
    'What your child chose not to show is not kept anywhere.',
    'Nothing is measured for others, and nothing is reported to anyone.'
  ]
}
