import type { PartyKind } from '@/utils/model/facts'
import type { Strings } from '../en/index'

const HAS: Record<PartyKind, string> = {
  birthday: 'feiert Geburtstag',
  sleepover: 'lädt zum Übernachten ein',
  playdate: 'lädt zum Spielen ein',
  pool: 'macht eine Poolparty',
  holiday: 'macht ein Fest',
  other: 'macht eine Party'
}

const THERE_IS: Record<PartyKind, string> = {
  birthday: 'Es gibt eine Geburtstagsfeier.',
  sleepover: 'Es gibt eine Übernachtungsparty.',
  playdate: 'Es gibt einen Spieltermin.',
  pool: 'Es gibt eine Poolparty.',
  holiday: 'Es gibt ein Fest.',
  other: 'Es gibt eine Party.'
}

/** What a child reads or hears. At most eight words a line, and words that a seven-year-old knows. */
export const child: Strings['child'] = {
  party: (kind, host) => (host === null ? THERE_IS[kind] : `${host} ${HAS[kind]}.`),
  itIs: day => `Wann: ${day}.`,
  at: place => `Wo: ${place}.`,
  startAgain: 'Wir fangen neu an. Nichts wurde behalten.',
  secret: 'Das ist ein Geheimnis.',
  notPossible: 'Diesmal können wir nicht hin.',
  partyOff: 'Die Party fällt jetzt aus.',
  partyOver: 'Die Party ist vorbei.',
  partyChanged: 'An der Party hat sich etwas geändert.',
  answersKept: 'Deine Antworten sind noch da.',
  notKept: 'Das ging verloren. Bitte versuch es noch einmal.',
  gone: 'Das hier gibt es nicht mehr.',
  firstLine: 'Später bestimmst du, was ich sehe.',
  skip: 'Überspringen',
  stop: 'Aufhören',
  listen: 'Anhören',
  questions: {
    feeling: 'Wie ist das für dich?',
    about: 'Worum geht es dir?',
    inviter: 'Wie ist es mit dem Kind?',
    wish: 'Was möchtest du?',
    help: 'Was würde dir helfen?',
    instead: 'Was möchtest du stattdessen?'
  },
  feeling: {
    happy: 'ich freu mich',
    curious: 'neugierig',
    'so-so': 'geht so',
    worried: 'macht mir Sorgen',
    'not-keen': 'keine Lust',
    mixed: 'gemischt',
    'not-sure': 'weiß nicht'
  },
  about: {
    inviter: 'das Kind, das einlädt',
    others: 'wer sonst noch kommt',
    place: 'der Ort oder die Spiele',
    away: 'weg sein von uns',
    noise: 'Lärm, viele Leute',
    food: 'das Essen',
    else: 'etwas anderes',
    private: 'das behalte ich für mich'
  },
  aboutYoung: { others: 'andere Kinder', place: 'der Ort', away: 'weg sein von euch', else: 'etwas anderes' },
  inviter: {
    'want-to-be-friends': 'Ich wäre gern befreundet',
    'do-not-talk-much': 'Wir reden nicht viel',
    'not-kind': 'Ist nicht nett zu mir',
    'do-not-know': 'Kenne ich nicht',
    'not-sure': 'weiß nicht'
  },
  wish: {
    go: 'hingehen',
    'go-for-a-bit': 'kurz hingehen',
    'not-go': 'nicht hingehen',
    'know-more': 'erst mehr wissen'
  },
  help: {
    'a-friend': 'jemand, den ich mag, kommt mit',
    'you-stay': 'ihr bleibt dabei',
    'leave-early-sign': 'ein Zeichen zum früher Gehen',
    'know-the-plan': 'wissen, was passiert',
    nothing: 'nichts'
  },
  instead: {
    'another-day': 'an einem anderen Tag spielen',
    'a-card': 'eine Karte basteln',
    'with-you': 'etwas Schönes mit dir',
    nothing: 'nichts',
    'not-sure': 'weiß nicht'
  },
  lastTime: help => `Letztes Mal half das: ${help}.`,

  afterFirstLine: 'Ich sehe, was du hier antippst.',
  afterFeeling: 'Wie war es?',
  afterAgain: 'Noch einmal?',
  again: { yes: 'ja', maybe: 'vielleicht', no: 'nein', 'not-sure': 'weiß nicht' },
  afterThanks: 'Danke fürs Erzählen.',

  ownWords: 'Ein Satz, wenn du magst',
  whoMaySee: 'Wer darf das sehen?',
  releaseAll: 'Alles zeigen',
  releaseWish: wish => `Nur zeigen: ${wish}`,
  releaseNone: 'Nichts zeigen',
  thankYou: 'Danke. Das ist deine Stimme.',
  stopped: 'Du hast aufgehört. Nichts wird behalten.',
  worried: 'Sorgen? Sprich mit Erwachsenen, denen du vertraust.',
  giveBack: 'Gib den Bildschirm jetzt zurück.',
  goOn: 'Für Erwachsene: weiter',

  youSaid: 'Du hast gesagt',
  weDecided: 'Wir haben entschieden',
  because: 'Weil',
  outcomes: {
    going: 'Du gehst hin.',
    part: 'Du gehst für einen Teil hin.',
    'not-going': 'Du gehst diesmal nicht hin.',
    'ask-first': 'Wir fragen erst noch etwas.'
  },
  noWords: 'Diesmal keine Worte.',
  howIsThat: 'Wie ist das für dich?',
  ok: 'Für mich okay',
  notOk: 'Für mich nicht okay',
  thanks: 'Danke. Wir haben dich gehört.',

  says: {
    feeling: 'Gefühl',
    about: 'Es geht um',
    inviter: 'Mit dem Kind, das einlädt',
    wish: 'Wunsch',
    help: 'Was helfen würde',
    instead: 'Stattdessen lieber',
    words: 'In eigenen Worten'
  }
}
