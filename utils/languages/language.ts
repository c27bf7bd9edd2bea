/** Parts of a day, and what they say of an hour without am or pm. */
export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'

export type Holiday =
  | 'new-years-eve'
  | 'new-years-day'
  | 'valentines-day'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'independence-day'
  | 'halloween'
  | 'bonfire-night'
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day'

/** What a word can mean in a date or a time. A word with several meanings carries them all. */
export interface Term {
  /** 1 to 12. */
  month?: number
  /** ISO: 1 is Monday. */
  weekday?: number
  /** Whole days from the day of the message. */
  days?: number
  holiday?: Holiday
  which?: 'this' | 'next' | 'last'
  unit?: 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'year'
  /** A number word, "seven". */
  count?: number
  /** An ordinal word, "third". */
  ordinal?: number
  /** What makes figures an ordinal: "st", "th". */
  suffix?: true
  part?: DayPart
  /** Minutes from midnight: noon is 720. */
  clock?: number
  half?: 'am' | 'pm'
  /** Says that the figure before it is an hour: "o'clock". */
  hour?: true
  /** Makes a time approximate: "ish". */
  about?: true
  /** "quarter", "half", in minutes. */
  minutes?: number
  /** "quarter past", "ten to". */
  side?: 'past' | 'to'
  link?: 'from' | 'until' | 'at' | 'on' | 'of' | 'the' | 'and' | 'or' | 'by' | 'in' | 'for' | 'after'
  /** Means this only beside another part of a date: "sat", "may", "sun". */
  weak?: true
}

export interface DateLanguage {
  /** Phrases of `kit/phrases`, with what they mean. */
  terms: Readonly<Record<string, Term>>
  /** "half two" is 14:30 in English and 13:30 in German. */
  halfHour: 'past' | 'to'
  /** `7.30` is a time of day; else a date unless it cannot be one. */
  dotIsTime: boolean
  /** Regions that write the month first. */
  monthFirst: readonly string[]
  /** Nouns that are counted or numbered: "3 kids", "the 5th birthday". A figure before one is no time and no day. */
  counted: string
}

/** What a date is for, by the words before it. `party` ends the reach of the others. */
export type DateRole = 'party' | 'reply-by' | 'drop-off' | 'pick-up' | 'end' | 'birthday' | 'noise'

/** What a phrase says of the message as a whole; `flow/detect` weighs it. */
export type Signal =
  | 'invited'
  | 'invites'
  | 'proposes'
  | 'hosts'
  | 'birthday'
  | 'party'
  | 'gathering'
  | 'at-home'
  | 'asks-reply'
  | 'hopes'
  | 'update'
  | 'cancel'
  | 'reply-yes'
  | 'reply-no'
  | 'reply-maybe'
  | 'thanks'
  | 'wishes'
  | 'past'
  | 'asks-about'
  | 'attends'
  | 'promotion'
  | 'school'
  | 'work'
  | 'routine'

export interface Cues {
  /** Phrases of `kit/phrases`, one list for each signal. */
  signals: Readonly<Record<Signal, readonly string[]>>
  roles: Readonly<Record<DateRole, readonly string[]>>
  /** Frequent little words that tell the language of a message. */
  common: string
}

export interface People {
  /** The nouns in "Mia's 6th birthday", "sleepover for Mia". */
  events: string
  /** The nouns of them that count years: "6th birthday". */
  birthdays: string
  /** What may follow an age: "turns 6 on Tuesday". */
  afterAge: string
  /** Capitalised words that are no names: weekdays and months need not be listed. */
  notNames: string
  /** "my", "our": the sender, or one of theirs. */
  own: string
  /** "son", "daughter": stand before a name. */
  relations: string
  turning: readonly string[]
  /** What a child who invites does: "would love", "is having". */
  hosting: readonly string[]
  /** Names that end in s of themselves: "james party" is James's. */
  namesInS: string
  honours: readonly string[]
  /** Words that close a message, before the name of its writer. */
  closings: readonly string[]
  /** "I am having": the writer's own party. */
  selfHosting: readonly string[]
  joiners: string
  years: readonly string[]
  answerTo: readonly string[]
}

export interface Places {
  /** Labels in front of a place on its own line. */
  labels: readonly string[]
  addressLabels: readonly string[]
  /** Prepositions before a place: the sure ones first, those that may also name a town after them. */
  before: readonly string[]
  /** "invited to", "drop by": what follows with a capital is a place. */
  arrivals: readonly string[]
  /** "at ours", "my house". */
  homes: readonly string[]
  /** Last word of a street, or part of one. */
  streets: string
  /** Nouns that make a venue without a capital: "church hall". */
  venues: string
  articles: string
  /** Prepositions before a street without a number. */
  beforeStreet: string
  /** Lower-case words inside a name of a place: "of the". */
  inside: string
  /** Words after a preposition that make no place: "at the moment". */
  notPlaces: string
}

/** Fact and value, by the words that say so. */
export interface SmallPrint {
  noGifts: readonly string[]
  groupGift: readonly string[]
  dropOff: readonly string[]
  parentsStay: readonly string[]
  siblingsWelcome: readonly string[]
  noSiblings: readonly string[]
  allergies: readonly string[]
  /** What follows, to the end of the sentence, is to be brought. */
  bring: readonly string[]
  kinds: Readonly<Record<'birthday' | 'sleepover' | 'playdate' | 'pool' | 'holiday', readonly string[]>>
}

export interface MailWords {
  from: string
  /** Header lines that hold no fact of the party. */
  skipped: string
}

/** A language as data. The code that reads it knows no words of its own. */
export interface Language {
  /** BCP 47. */
  code: string
  dates: DateLanguage
  cues: Cues
  people: People
  places: Places
  smallPrint: SmallPrint
  mail: MailWords
}
