import type { PartyKind } from '@/utils/model/facts'
import type { Strings } from '../en/index'

const HAS: Record<PartyKind, string> = {
  birthday: 'festeggia il compleanno',
  sleepover: 'invita a dormire',
  playdate: 'invita a giocare',
  pool: 'fa una festa in piscina',
  holiday: 'fa una festa',
  other: 'fa una festa'
}

const THERE_IS: Record<PartyKind, string> = {
  birthday: 'C’è una festa di compleanno.',
  sleepover: 'C’è un pigiama party.',
  playdate: 'C’è un pomeriggio di giochi.',
  pool: 'C’è una festa in piscina.',
  holiday: 'C’è una festa.',
  other: 'C’è una festa.'
}

/** What a child reads or hears. At most eight words a line, and words that a seven-year-old knows. */
export const child: Strings['child'] = {
  party: (kind, host) => (host === null ? THERE_IS[kind] : `${host} ${HAS[kind]}.`),
  itIs: day => `Quando: ${day}.`,
  at: place => `Dove: ${place}.`,
  startAgain: 'Ricominciamo. Non è rimasto niente.',
  secret: 'Questo è un segreto.',
  notPossible: 'Questa volta non possiamo andare.',
  partyOff: 'La festa non si fa più.',
  partyOver: 'La festa è passata.',
  partyChanged: 'Qualcosa della festa è cambiato.',
  answersKept: 'Le tue risposte sono ancora qui.',
  notKept: 'Non è rimasto salvato. Riprova.',
  gone: 'Questo turno non c’è più.',
  firstLine: 'Dopo scegli tu che cosa vedo.',
  skip: 'Salta',
  stop: 'Basta',
  listen: 'Ascolta',
  questions: {
    feeling: 'Che effetto ti fa?',
    about: 'Per che cosa?',
    inviter: 'Come va con chi invita?',
    wish: 'Che cosa ti piacerebbe?',
    help: 'Che cosa ti aiuterebbe?',
    instead: 'Che cosa ti piacerebbe, invece?'
  },
  feeling: {
    happy: 'mi fa piacere',
    curious: 'mi incuriosisce',
    'so-so': 'così così',
    worried: 'mi preoccupa',
    'not-keen': 'non mi va',
    mixed: 'un po’ di tutto',
    'not-sure': 'non lo so'
  },
  about: {
    inviter: 'chi invita',
    others: 'chi altro viene',
    place: 'il posto o i giochi',
    away: 'stare lontano da noi',
    noise: 'il rumore, tanta gente',
    food: 'il cibo',
    else: 'un’altra cosa',
    private: 'lo tengo per me'
  },
  aboutYoung: { others: 'chi altro viene', place: 'il posto', away: 'stare lontano da voi', else: 'un’altra cosa' },
  inviter: {
    'want-to-be-friends': 'Vorrei fare amicizia',
    'do-not-talk-much': 'Non ci parliamo molto',
    'not-kind': 'Non mi tratta bene',
    'do-not-know': 'Non ci conosciamo',
    'not-sure': 'non lo so'
  },
  wish: {
    go: 'andare',
    'go-for-a-bit': 'andare per un po’',
    'not-go': 'non andare',
    'know-more': 'saperne di più'
  },
  help: {
    'a-friend': 'qualcuno che mi piace con me',
    'you-stay': 'se resti tu',
    'leave-early-sign': 'un segnale per andare via prima',
    'know-the-plan': 'sapere che cosa si fa',
    nothing: 'niente'
  },
  instead: {
    'another-day': 'giocare un altro giorno',
    'a-card': 'fare un biglietto',
    'with-you': 'qualcosa di bello con te',
    nothing: 'niente',
    'not-sure': 'non lo so'
  },
  lastTime: help => `L’altra volta è servito: ${help}.`,

  afterFirstLine: 'Vedo quello che tocchi qui.',
  afterFeeling: 'Com’è andata?',
  afterAgain: 'Ancora?',
  again: { yes: 'sì', maybe: 'forse', no: 'no', 'not-sure': 'non lo so' },
  afterThanks: 'Grazie per averlo detto.',

  ownWords: 'Una frase, se ti va',
  whoMaySee: 'Chi può vedere questo?',
  releaseAll: 'Mostra tutto',
  releaseWish: wish => `Mostra solo: ${wish}`,
  releaseNone: 'Non mostrare niente',
  thankYou: 'Grazie. Questa è la tua voce.',
  stopped: 'Hai smesso. Non resta niente.',
  worried: 'Qualcosa ti preoccupa? Parlane con un adulto fidato.',
  giveBack: 'Ora ridai lo schermo.',
  goOn: 'Per i grandi: avanti',

  youSaid: 'Hai detto',
  weDecided: 'Abbiamo deciso',
  because: 'Perché',
  outcomes: {
    going: 'Ci vai.',
    part: 'Ci vai per una parte.',
    'not-going': 'Questa volta non ci vai.',
    'ask-first': 'Prima chiediamo una cosa.'
  },
  noWords: 'Questa volta niente parole.',
  howIsThat: 'Per te com’è?',
  ok: 'Per me va bene',
  notOk: 'Per me non va bene',
  thanks: 'Grazie. Abbiamo ascoltato le tue parole.',

  says: {
    feeling: 'Che effetto fa',
    about: 'Si tratta di',
    inviter: 'Con chi invita',
    wish: 'Vorrebbe',
    help: 'Che cosa aiuterebbe',
    instead: 'Invece vorrebbe',
    words: 'Con parole sue'
  }
}
