import type { PartyKind } from '@/utils/model/facts'
import type { Strings } from '../en/index'

const HAS: Record<PartyKind, string> = {
  birthday: 'viert een verjaardag',
  sleepover: 'geeft een logeerfeestje',
  playdate: 'wil afspreken om te spelen',
  pool: 'geeft een zwemfeestje',
  holiday: 'geeft een feest',
  other: 'geeft een feestje'
}

const THERE_IS: Record<PartyKind, string> = {
  birthday: 'Er is een verjaardagsfeestje.',
  sleepover: 'Er is een logeerfeestje.',
  playdate: 'Er is een speelafspraak.',
  pool: 'Er is een zwemfeestje.',
  holiday: 'Er is een feest.',
  other: 'Er is een feestje.'
}

/** What a child reads or hears. At most eight words a line, and words that a seven-year-old knows. */
export const child: Strings['child'] = {
  party: (kind, host) => (host === null ? THERE_IS[kind] : `${host} ${HAS[kind]}.`),
  itIs: day => `Wanneer: ${day}.`,
  at: place => `Waar: ${place}.`,
  startAgain: 'We beginnen opnieuw. Er is niets bewaard.',
  secret: 'Dit is een geheim.',
  notPossible: 'We kunnen deze keer niet.',
  partyOff: 'Het feestje gaat niet meer door.',
  partyOver: 'Het feestje is voorbij.',
  partyChanged: 'Er is iets veranderd aan het feestje.',
  answersKept: 'Jouw antwoorden zijn er nog.',
  notKept: 'Dat is niet bewaard. Probeer het nog eens.',
  gone: 'Deze beurt is er niet meer.',
  firstLine: 'Straks kies jij wat ik zie.',
  skip: 'Overslaan',
  stop: 'Stoppen',
  listen: 'Luisteren',
  questions: {
    feeling: 'Hoe is dat voor jou?',
    about: 'Waar gaat het om?',
    inviter: 'Hoe is het met dat kind?',
    wish: 'Wat wil jij graag?',
    help: 'Wat zou helpen?',
    instead: 'Wat wil je in plaats daarvan?'
  },
  feeling: {
    happy: 'blij',
    curious: 'nieuwsgierig',
    'so-so': 'gaat wel',
    worried: 'ik maak me zorgen',
    'not-keen': 'geen zin',
    mixed: 'van alles wat',
    'not-sure': 'weet ik niet'
  },
  about: {
    inviter: 'het kind dat uitnodigt',
    others: 'wie er nog meer komt',
    place: 'de plek of de spelletjes',
    away: 'weg zijn van ons',
    noise: 'lawaai, veel mensen',
    food: 'het eten',
    else: 'iets anders',
    private: 'dat houd ik voor mezelf'
  },
  aboutYoung: { others: 'andere kinderen', place: 'de plek', away: 'weg zijn van jullie', else: 'iets anders' },
  inviter: {
    'want-to-be-friends': 'Ik wil graag bevriend zijn',
    'do-not-talk-much': 'We praten niet veel',
    'not-kind': 'Doet niet aardig tegen mij',
    'do-not-know': 'Ken ik niet',
    'not-sure': 'weet ik niet'
  },
  wish: {
    go: 'gaan',
    'go-for-a-bit': 'even gaan',
    'not-go': 'niet gaan',
    'know-more': 'eerst meer weten'
  },
  help: {
    'a-friend': 'iemand die ik leuk vind erbij',
    'you-stay': 'dat jij blijft',
    'leave-early-sign': 'een teken om eerder te gaan',
    'know-the-plan': 'weten wat er gebeurt',
    nothing: 'niets'
  },
  instead: {
    'another-day': 'een andere dag spelen',
    'a-card': 'een kaart maken',
    'with-you': 'iets leuks met jou',
    nothing: 'niets',
    'not-sure': 'weet ik niet'
  },
  lastTime: help => `Vorige keer hielp dit: ${help}.`,

  afterFirstLine: 'Ik zie wat je hier aantikt.',
  afterFeeling: 'Hoe was het?',
  afterAgain: 'Nog een keer?',
  again: { yes: 'ja', maybe: 'misschien', no: 'nee', 'not-sure': 'weet ik niet' },
  afterThanks: 'Dank je dat je het vertelt.',

  ownWords: 'Eén zin, als je wilt',
  whoMaySee: 'Wie mag dit zien?',
  releaseAll: 'Alles laten zien',
  releaseWish: wish => `Alleen laten zien: ${wish}`,
  releaseNone: 'Niets laten zien',
  thankYou: 'Dank je. Dit is jouw stem.',
  stopped: 'Je bent gestopt. Er is niets bewaard.',
  worried: 'Zorgen? Praat met een volwassene die je vertrouwt.',
  giveBack: 'Geef het scherm nu terug.',
  goOn: 'Voor volwassenen: verder',

  youSaid: 'Jij zei',
  weDecided: 'Wij besloten',
  because: 'Omdat',
  outcomes: {
    going: 'Je gaat.',
    part: 'Je gaat voor een deel.',
    'not-going': 'Je gaat deze keer niet.',
    'ask-first': 'We vragen eerst nog iets.'
  },
  noWords: 'Deze keer geen woorden.',
  howIsThat: 'Hoe is dat voor jou?',
  ok: 'Oké voor mij',
  notOk: 'Niet oké voor mij',
  thanks: 'Dank je. We hebben je gehoord.',

  says: {
    feeling: 'Gevoel',
    about: 'Het gaat om',
    inviter: 'Met het kind dat uitnodigt',
    wish: 'Wil graag',
    help: 'Wat zou helpen',
    instead: 'Wil in plaats daarvan',
    words: 'In eigen woorden'
  }
}
