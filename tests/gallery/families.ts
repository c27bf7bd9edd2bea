import type { Certainty, Fact } from '@/utils/model/facts'
import type { Child } from '@/utils/model/family'
import type { Invitation, Sighting } from '@/utils/model/invitation'
import type { Site } from '@/utils/model/site'

/** The day on which all of this happens, a Saturday. */
export const TODAY = '2026-11-21'
export const ZONE = 'Europe/London'

export const mika: Child = { id: 'mika', name: 'Mika', picture: 'owl', band: '8-12' }
export const noor: Child = { id: 'noor', name: 'Noor', picture: 'whale', band: '5-7' }
export const tariro: Child = { id: 'tariro', name: 'Tariro', picture: 'kite', band: '8-12' }
export const anneliese: Child = { id: 'anneliese', name: 'Anneliese-Charlotte', picture: 'snail', band: '5-7' }

const fact = <Value>(value: Value, words: string, certainty: Certainty = 'known'): Fact<Value> => ({
  value,
  certainty,
  source: { messageKey: 'message', start: 0, end: words.length, words },
  alternatives: []
})

const WORDS = `Hello everyone, Dilan turns 8! We would love you to come on Saturday 5 December, 3 to 5.30, at the Wren Hall,
4 Orchard Way. Please tell us by Thursday 26 November. Swimming things, please, and no presents.`

/** A birthday party with all that a parent hopes to read. */
export const birthday: Invitation = {
  id: 'birthday',
  origin: 'whatsapp',
  conversation: { key: 'chat', weak: false, site: 'whatsapp', title: 'Hedgehogs class', group: true },
  sender: 'Leyla',
  addedAt: '2026-11-20T10:00:00Z',
  facts: {
    kind: fact('birthday' as const, 'Dilan turns 8'),
    honoree: fact('Dilan', 'Dilan turns 8'),
    age: fact(8, 'Dilan turns 8'),
    start: fact('2026-12-05T15:00', 'on Saturday 5 December, 3 to 5.30', 'implied'),
    end: fact('2026-12-05T17:30', '3 to 5.30', 'implied'),
    venue: fact('Wren Hall', 'at the Wren Hall'),
    address: fact('4 Orchard Way', '4 Orchard Way'),
    replyBy: fact('2026-11-26', 'by Thursday 26 November'),
    bring: fact('Swimming things', 'Swimming things, please'),
    gifts: fact('none' as const, 'no presents')
  },
  questions: [
    { about: 'parents', why: 'missing' },
    { about: 'allergies', why: 'missing' }
  ],
  edits: {},
  history: [],
  cancelled: false,
  timeZone: ZONE,
  sequence: 0,
  standing: 'waiting',
  lastDay: '2026-12-05'
}

export const birthdayMessage: Sighting = {
  key: 'message',
  revision: '1',
  origin: 'whatsapp',
  conversation: birthday.conversation,
  sender: birthday.sender,
  own: false,
  text: WORDS,
  sentAt: { instant: '2026-11-20T10:00:00Z', source: 'machine' },
  knownAt: '2026-11-20T10:00:00Z',
  reading: {
    class: 'invite',
    score: 1,
    evidence: [],
    language: 'en',
    namesOccasion: true,
    parties: []
  },
  invitationIds: ['birthday']
}

export const surprise: Invitation = {
  ...birthday,
  id: 'surprise',
  facts: { ...birthday.facts, surprise: fact('yes' as const, 'it is a surprise') }
}

/** A sleepover of which hardly anything is known, and the day in two ways. */
export const sleepover: Invitation = {
  ...birthday,
  id: 'sleepover',
  origin: 'pasted',
  conversation: null,
  sender: null,
  facts: { kind: fact('sleepover' as const, 'sleepover at ours'), honoree: fact('Amara Oyelaran', 'Amara') },
  questions: [
    { about: 'start', why: 'mismatch', readings: ['2026-12-11', '2026-12-12'] },
    { about: 'end', why: 'missing' },
    { about: 'address', why: 'missing' },
    { about: 'replyBy', why: 'missing' }
  ],
  lastDay: '9999-12-31'
}

export const pool: Invitation = {
  ...birthday,
  id: 'pool',
  sender: 'Giulia Ferrari-Lindqvist',
  facts: {
    kind: fact('pool' as const, 'pool party'),
    honoree: fact('Matteo', 'Matteo'),
    start: fact('2026-11-29T10:30', 'on the 29th at half past ten'),
    venue: fact('Llanfairpwllgwyngyll Leisure and Swimming Centre', 'at the swimming centre'),
    replyBy: fact('2026-11-20', 'by Friday'),
    water: fact('yes' as const, 'pool')
  },
  questions: [],
  lastDay: '2026-11-29'
}

/** Text as a page might send it: long, without a space, in another direction. */
export const hostile: Invitation = {
  ...birthday,
  id: 'hostile',
  sender: 'ש'.repeat(60),
  facts: {
    ...birthday.facts,
    honoree: fact('Wolfeschlegelsteinhausenbergerdorff'.repeat(3), 'x'.repeat(500)),
    venue: fact('<b>نادي السباحة والرياضة</b>', 'في نادي السباحة')
  }
}

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  kind: 'chat',
  matches: ['https://web.whatsapp.com/*'],
  savesDrafts: false
}
export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  kind: 'mail',
  matches: ['https://mail.google.com/*'],
  savesDrafts: true
}
