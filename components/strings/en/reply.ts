import type { ReplyIntent } from '@/utils/model/decision'
import type { Channel, Extras } from '@/utils/model/reply'

/** What came of putting a draft into the page; the keys of `InsertResult` in the protocol. */
const PUT = {
  inserted: 'It is in the text box now. Read it over and send it yourself.',
  'not-open': 'Please open the chat in a tab, with the invitation in sight, then try again. Or copy the text.',
  several: 'This chat is open in two tabs. Please close one, or copy the text.',
  'not-empty': 'You are writing something there already. Please copy the text instead.',
  changed: 'The page has gone on to something else. Please go back to the right chat, or copy the text.',
  unsure: 'Please look at the chat: the text may not have arrived whole. Nothing was sent. You can also copy it here.',
  failed: 'That did not work. Please copy the text instead.'
}

export const reply = {
  title: {
    yes: 'Say yes',
    no: 'Say no, kindly',
    maybe: 'Say when you will know',
    ask: 'Ask the host',
    part: 'Say yes to a part of it',
    'another-time': 'Offer another time',
    thanks: 'Say thank you',
    cancel: 'Take back a yes',
    'change-of-mind': 'Take back a no'
  } satisfies Record<ReplyIntent, string>,
  instead: 'Something else to say?',
  reads: 'Who will read it?',
  channels: { group: 'Everybody', private: 'The host alone', mail: 'Mail' } satisfies Record<Channel, string>,
  extras: 'Add something',
  extra: {
    allergy: 'Allergies',
    bring: 'We bring',
    pickUp: 'Who picks up',
    said: 'What the child said, in their words',
    alt: 'Another day',
    leaveAt: 'We leave at'
  } satisfies Record<Exclude<keyof Extras, 'again'>, string>,
  offers: { 'ask-again': 'Please ask again', 'another-time': 'Another time' },
  offersTitle: 'Add a line',
  extraNote: 'It goes into the suggestion, as you write it.',
  anotherWording: 'Another suggestion',
  rephrase: 'Reword it on this device',
  rephrasing: 'One moment. This happens on your device.',
  rephraseFailed: 'The other wording did not say the same, so it was put aside.',
  keep: 'Keep as my own words',
  kept: 'Kept. It comes first next time.',
  notKept: 'Please take out names, place, day and time first: they would be wrong for the next party.',
  draft: 'Your reply',
  draftNote: 'Change it as you like. You send it yourself.',
  outdated: 'The party has changed since you wrote this. Please check the day and the time.',
  startAgain: 'Use the suggestion again',
  putInChat: 'Put it in the chat',
  putInMail: 'Put it in the mail',
  putResults: PUT,
  savesDrafts: (site: string) => `${site} saves what stands in its box on its own server, before you send it.`,
  toHost: (sender: string | null) =>
    sender === null ? 'Open your chat with the host and paste.' : `Open your chat with ${sender} and paste.`,
  privately: (sender: string | null) =>
    sender === null
      ? 'This was a group. A no is easier in private: open your chat with the host and paste.'
      : `This was a group. A no is easier in private: open your chat with ${sender} and paste.`,
  toPhone: 'To my phone',
  toPhoneNote: 'Point your phone’s camera here. The picture is made on this device.',
  qrText: 'The reply',
  qrCalendar: 'The calendar entry',
  qrTooLong: 'This text is too long for a picture. Please make it shorter.',
  qrLabel: 'A QR code that holds this text',
  otherParent: 'For the other parent',
  otherParentNote: 'One line: what, when, where, and what you think so far.'
}

export const calendar = {
  add: 'Add to calendar',
  services: { google: 'Google', outlook: 'Outlook', yahoo: 'Yahoo' },
  file: 'File (.ics)',
  goesTo:
    'Google, Outlook and Yahoo open their own page with these details filled in. You save it there. The file stays on this device.',
  noDay: 'There is no certain day yet. Please fill it in first.'
}
