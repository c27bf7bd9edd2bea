import type { PartyKind } from '@/utils/model/facts'
import type { Strings } from '../en/index'

const HAS: Record<PartyKind, string> = {
  birthday: 'fête son anniversaire',
  sleepover: 'invite à dormir',
  playdate: 'invite à jouer',
  pool: 'fait une fête à la piscine',
  holiday: 'fait une fête',
  other: 'fait une fête'
}

const THERE_IS: Record<PartyKind, string> = {
  birthday: 'Il y a une fête d’anniversaire.',
  sleepover: 'Il y a une soirée pyjama.',
  playdate: 'Il y a un après-midi pour jouer.',
  pool: 'Il y a une fête à la piscine.',
  holiday: 'Il y a une fête.',
  other: 'Il y a une fête.'
}

/** What a child reads or hears. At most eight words a line, and words that a seven-year-old knows. */
export const child: Strings['child'] = {
  party: (kind, host) => (host === null ? THERE_IS[kind] : `${host} ${HAS[kind]}.`),
  itIs: day => `Quand : ${day}.`,
  at: place => `Où : ${place}.`,
  startAgain: 'On recommence. Rien n’a été gardé.',
  secret: 'C’est un secret.',
  notPossible: 'Cette fois, on ne peut pas.',
  partyOff: 'La fête n’a plus lieu.',
  partyOver: 'La fête est passée.',
  partyChanged: 'Quelque chose a changé pour la fête.',
  answersKept: 'Tes réponses sont encore là.',
  notKept: 'Ça n’a pas été gardé. Essaie encore.',
  gone: 'Cette page n’est plus là.',
  firstLine: 'Plus tard, tu choisis ce que je vois.',
  skip: 'Passer',
  stop: 'Arrêter',
  listen: 'Écouter',
  questions: {
    feeling: 'Ça te fait quoi ?',
    about: 'C’est à cause de quoi ?',
    inviter: 'Ça se passe comment entre vous ?',
    wish: 'Tu voudrais quoi ?',
    help: 'Qu’est-ce qui t’aiderait ?',
    instead: 'Tu voudrais quoi à la place ?'
  },
  feeling: {
    happy: 'ça me fait plaisir',
    curious: 'ça m’intrigue',
    'so-so': 'moyen',
    worried: 'ça m’inquiète',
    'not-keen': 'pas envie',
    mixed: 'un peu de tout',
    'not-sure': 'je ne sais pas'
  },
  about: {
    inviter: 'l’enfant qui invite',
    others: 'qui d’autre vient',
    place: 'l’endroit ou les jeux',
    away: 'être loin de nous',
    noise: 'le bruit, beaucoup de monde',
    food: 'ce qu’on mange',
    else: 'autre chose',
    private: 'je le garde pour moi'
  },
  aboutYoung: { others: 'les autres enfants', place: 'l’endroit', away: 'être loin de vous', else: 'autre chose' },
  inviter: {
    'want-to-be-friends': 'J’aimerais qu’on soit potes',
    'do-not-talk-much': 'On ne se parle pas beaucoup',
    'not-kind': 'Pas sympa avec moi',
    'do-not-know': 'On ne se connaît pas',
    'not-sure': 'je ne sais pas'
  },
  wish: {
    go: 'y aller',
    'go-for-a-bit': 'y aller un petit moment',
    'not-go': 'ne pas y aller',
    'know-more': 'en savoir plus'
  },
  help: {
    'a-friend': 'une personne que j’aime avec moi',
    'you-stay': 'vous restez',
    'leave-early-sign': 'un signe pour partir plus tôt',
    'know-the-plan': 'savoir ce qui est prévu',
    nothing: 'rien'
  },
  instead: {
    'another-day': 'jouer un autre jour',
    'a-card': 'faire une carte',
    'with-you': 'un bon moment avec toi',
    nothing: 'rien',
    'not-sure': 'je ne sais pas'
  },
  lastTime: help => `L’autre fois, ça a aidé : ${help}.`,

  afterFirstLine: 'Je vois ce que tu touches ici.',
  afterFeeling: 'C’était comment ?',
  afterAgain: 'Encore une fois ?',
  again: { yes: 'oui', maybe: 'peut-être', no: 'non', 'not-sure': 'je ne sais pas' },
  afterThanks: 'Merci de me le dire.',

  ownWords: 'Une phrase, si tu veux',
  whoMaySee: 'Qui peut voir ça ?',
  releaseAll: 'Tout montrer',
  releaseWish: wish => `Montrer juste : ${wish}`,
  releaseNone: 'Ne rien montrer',
  thankYou: 'Merci. C’est ton avis à toi.',
  stopped: 'Tu as arrêté. Rien n’est gardé.',
  worried: 'Un souci ? Parles-en à une grande personne de confiance.',
  giveBack: 'Maintenant, rends l’écran.',
  goOn: 'Pour les adultes : continuer',

  youSaid: 'Tu as dit',
  weDecided: 'On a décidé',
  because: 'Parce que',
  outcomes: {
    going: 'Tu y vas.',
    part: 'Tu y vas pour une partie.',
    'not-going': 'Cette fois, tu n’y vas pas.',
    'ask-first': 'On demande d’abord quelque chose.'
  },
  noWords: 'Pas de mots cette fois.',
  howIsThat: 'C’est comment pour toi ?',
  ok: 'Ça me va',
  notOk: 'Ça ne me va pas',
  thanks: 'Merci. On a écouté ce que tu dis.',

  says: {
    feeling: 'Ce que ça fait',
    about: 'C’est à cause de',
    inviter: 'Avec l’enfant qui invite',
    wish: 'Son souhait',
    help: 'Ce qui aiderait',
    instead: 'À la place',
    words: 'Avec ses mots'
  }
}
