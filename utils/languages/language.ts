import type { DayCues } from './day-cues'
import type { Kin } from './kin'
import type { Places } from './place-words'
import type { RsvpWords } from './rsvp-words'

/** Parts of a day, and what they say of an hour without am or pm. */
export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'

/**
 * A day of every year: month and day, whole days from Easter Sunday (good friday is -2), or the nth weekday of a month
 * (ISO, 1 is Monday; -1 is the last one).
 */
export type Holiday =
  | readonly [month: number, day: number]
  | readonly [month: number, weekday: number, nth: number]
  | number

/** What a word can mean in a date or a time. A word with several meanings carries them all. */
export interface Term {
  /** 1 to 12. */
  month?: number
  /** ISO: 1 is Monday. */
  weekday?: number
  /** A weekday in the plural, which is a day only where it is counted: "tra due sabati". */
  weekdays?: number
  /** Whole days from the day of the message. */
  days?: number
  holiday?: Holiday
  /** A holiday that is no day alone, where it may be a season or a party: "the Saturday after Christmas". */
  feast?: Holiday
  /** The same by ISO 3166-1 region, where it differs; of several the next one: "bank holiday Monday". */
  holidays?: Readonly<Record<string, readonly Holiday[]>>
  /** The weekday next to the holiday is meant: the first Sunday in Advent is the one before 4 December. */
  beside?: { weekday: number; step: 1 | -1 }
  /** `coming` is the first one after today: "el próximo sábado"; `second` the one after the next. */
  which?: 'this' | 'next' | 'last' | 'coming' | 'second'
  /** "not" this Saturday. */
  not?: true
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
  /** "end" in "end of May"; "last day" is that very day. */
  edge?: true | 'day'
  /** "later", "from now" behind a stretch of days. */
  later?: true
  /** "now", "at the moment": a date only where nothing else is one. */
  now?: true
  /** Ends what is said of a time: "please". */
  closes?: true
  /** Makes a time approximate: "ish". */
  about?: true
  /** "quarter", "half", in minutes. */
  minutes?: number
  /** "quarter past", "ten to". */
  side?: 'past' | 'to'
  /** Minutes added to the hour before it: "y media" 30, "menos cuarto" -15. */
  plus?: number
  /** Minutes that follow are taken from the hour before it: "menos" 10, "moins" dix. */
  minus?: true
  /** Joins two times like "until", where one of them is sure or "from" stands before: "de 14h à 17h", "das 15 às 18h". */
  spans?: true
  /** Joins a day with the next one: "von Freitag auf Samstag". */
  overnight?: true
  /** Says that the figure behind it is a day of the month: "día 6", "le 6", "den 6". */
  dayNumber?: true
  /** Counts a weekday beside it from the day told before: "the following Saturday" 1, "am Samstag davor" -1. */
  follows?: 1 | -1
  /** May stand behind its noun: "sábado próximo", "la semaine prochaine". */
  postposed?: true
  /** Weeks added to the weekday before it: "samedi en huit" 1, "en quinze" 2. */
  weeks?: number
  /** `is` comes before hours only if they have an end: "it's 2-4". */
  link?: 'is' | 'from' | 'until' | 'at' | 'on' | 'of' | 'the' | 'and' | 'or' | 'by' | 'in' | 'for' | 'after'
  /** Means this only with a capital or with a date behind it: "So" is Sunday, "so" is not. */
  cased?: true
  /** Who sits: behind such a word "sat" is no Saturday. */
  subject?: true
  /** With "of" and a name behind it, it is a place and no day: "Quinta das Flores" is a farm. */
  place?: true
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
  /** Regions where some write the month first, and some the day. */
  eitherFirst?: readonly string[]
  /** `15,30` is a time too. */
  commaIsTime?: true
  /** Hours are told from 0 to 24: from this one on, and with "Uhr" or "h", they are meant as they are written. */
  clock24From?: number
  /** A dot behind a figure makes it an ordinal: "am 21.", "12. Mai". */
  dotIsOrdinal?: true
  /** Of the days of a month the first alone is an ordinal: "le 1er", but "le 14e" is none. */
  firstIsOrdinal?: true
  /** A figure behind a weekday is a day of the month, whatever its size: "sábado 6". */
  dayAfterWeekday?: true
  /** `12-6` behind a weekday or "on" is a date. */
  dashIsDate?: true
  /** "las 5 y 20", "le tre e dieci": minutes behind "and". */
  minutesAfterAnd?: true
  /** "Dinner", "Spieleabend": what begins in the evening, where nothing beside the hour says which half of the day it is in. */
  evenings: readonly string[]
  /** "Breakfast", "hike": what begins in the morning, in the same way. */
  mornings: readonly string[]
  /** "Then", "afterwards": what stands beside one begins later than the hour before it. */
  afterwards: string
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

export interface Cues extends DayCues {
  /** Phrases of `kit/phrases`, one list for each signal; one that is written `^come to` counts where a sentence begins. */
  signals: Readonly<Record<Signal, readonly string[]>>
  roles: Readonly<Record<DateRole, readonly string[]>>
  /** "no kids", "the parish invites": whatever else it says, no family invites a child. `^` as in `signals`. */
  excluded?: readonly string[]
  /** "note", "remember": draws attention to something, and changes nothing by itself. `^` as in `signals`. */
  notes?: readonly string[]
  /** "can we make it": a change that is only asked for, if a question mark stands in the text. */
  asksChange?: readonly string[]
  /** "works for us": agrees to what somebody asked, and is no answer by itself. `^yes`: alone, or before a sign. */
  agrees?: readonly string[]
  /** Words that take an agreement back, or hold it open: "but", "if", "check". */
  wavers?: string
  /** 60 to 100 frequent little words that tell the language of a message; words of several languages count less. */
  common: string
}

export interface People {
  /** The nouns in "Mia's 6th birthday", "sleepover for Mia". */
  events: string
  /** The nouns of them that count years: "6th birthday". */
  birthdays: string
  /** What may follow an age: "turns 6 on Tuesday". */
  afterAge: string
  /** "wird 7ni": letters right behind an age. */
  ageSuffixes?: string
  /** Capitalised words that are no names: weekdays and months need not be listed. */
  notNames: string
  /** "my", "our": the sender, or one of theirs. */
  own: string
  /** "my" in all its forms, where it has several. */
  mine?: string
  /** "son", "daughter": stand before a name. */
  relations: string
  /** "Mrs", "doña": said with the name, and kept with it. */
  titles?: string
  kin?: Kin
  /** "famille": a surname follows. */
  families?: string
  turning: readonly string[]
  /** What a child who invites does: "would love", "is having". */
  hosting: readonly string[]
  /** "va in pensione": verbs of `hosting` for what one person goes through; an article before its name makes no family. */
  passages?: readonly string[]
  /** "Am Samstag feiert Mia": verbs of `hosting` that may have their subject behind them, pronouns that are one, words before none. */
  verbSecond?: { verbs: string; subjects: string; obliques: string }
  /** "Mias Geburtstag": an s without an apostrophe is a possessive after a capitalised name too. */
  genitiveS?: true
  /** "l'anniversaire de Léo": the owner stands behind what is celebrated, never before it. */
  ownersBehind?: true
  /** "o Miguel", "la Josefa": an article before a name. */
  namesTakeArticles?: true
  /** Names that end in s of themselves: "james party" is James's. */
  namesInS: string
  honours: readonly string[]
  /** Articles of years that are left out: "los 9 de Sofi". */
  yearArticles?: string
  /** Words that close a message, before the name of its writer. */
  closings: readonly string[]
  /** "I am having": the writer's own party. */
  selfHosting: readonly string[]
  /** "soy la mamá de": a parent says whose; the name of the child follows. */
  introductions: readonly string[]
  /** "mum", "dad": "it's Jayden's mum" says whose as well. */
  parents?: string
  /** "me llamo", "c'est": the child itself; its name follows. */
  selfNames: readonly string[]
  joiners: string
  years: readonly string[]
  answerTo: readonly string[]
  /** "his", "her", "their": "Her 9th birthday" is that of the child named before it. */
  their?: string
  /** "who", "for", "from": a label before the name, "From: Hugo". */
  labels?: readonly string[]
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
  /** The part of a sentence around one of these phrases is the fact, in the words of the message. */
  said?: Readonly<Partial<Record<'dress' | 'food' | 'cost' | 'transport' | 'weather', readonly string[]>>>
  /** One of these phrases says "yes". */
  has?: Readonly<Partial<Record<'surprise' | 'water' | 'trampoline' | 'animals' | 'screen', readonly string[]>>>
  noScreen?: readonly string[]
  /** "all of class 3B", and "just a few friends". */
  wholeClass?: readonly string[]
  few?: readonly string[]
  invitee?: {
    /** A class by its name, as one phrase: "class *". */
    groups: readonly string[]
    /** Words before the name of a child who is asked, at the start of a line: "dear", "to :". */
    greetings: readonly string[]
    /** "can", "would" before, and "come", "like to" after the name. */
    before: readonly string[]
    after: readonly string[]
  }
}

export interface MailWords {
  from: string
  /** Header lines that hold no fact of the party. */
  skipped: string
}

/**
 * A language as data. The code that reads it knows no words of its own. Words are written as people write them, with
 * their accents: they are found without them too, and "ü" as "ue". An elided word is one of its own: "l'école" is the
 * phrase `l'école`, or `* école` for any. In every list a word may be the end of a compound, its beginning, or a stem:
 * `*straße`, `fest*`, `invitad*`.
 */
export interface Language {
  /** BCP 47. */
  code: string
  /** ISO 3166-1 regions where it is the likeliest language of a message that tells nothing. */
  regions?: readonly string[]
  dates: DateLanguage
  cues: Cues
  people: People
  places: Places
  smallPrint: SmallPrint
  rsvp: RsvpWords
  mail: MailWords
  /** What single words say of a message; `detect/word-model` reads it, `npm run train` writes it. */
  learned: readonly string[]
}
