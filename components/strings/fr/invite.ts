import type { FactName, PartyKind, Question } from '@/utils/model/facts'
import type { Strings } from '../en/index'

const KINDS: Record<PartyKind, string> = {
  birthday: 'Anniversaire',
  sleepover: 'Soirée pyjama',
  playdate: 'Après-midi jeux',
  pool: 'Fête à la piscine',
  holiday: 'Fête',
  other: 'Fête'
}

const MISSING: Record<FactName, string> = {
  kind: 'Quel genre de fête est-ce ?',
  honoree: 'C’est la fête de qui ?',
  age: 'Quel âge fête-t-on ?',
  start: 'À quelle heure cela commence ?',
  end: 'À quelle heure cela finit ?',
  venue: 'C’est où ?',
  address: 'Quelle est l’adresse ?',
  replyBy: 'Quand faut-il répondre au plus tard ?',
  replyTo: 'À qui répondre ?',
  gifts: 'Et pour le cadeau ?',
  parents: 'Les parents restent-ils ?',
  siblings: 'Les frères et sœurs peuvent-ils venir ?',
  bring: 'Que faut-il apporter ?',
  allergies: 'Demandent-ils s’il y a des allergies ?',
  invitee: 'Qui est sur l’invitation ?',
  circle: 'L’invitation est pour combien d’enfants ?',
  surprise: 'Est-ce une surprise ?',
  dress: 'Comment s’habille-t-on ?',
  food: 'Y a-t-il à manger ?',
  cost: 'Est-ce que cela coûte quelque chose ?',
  transport: 'Comment y aller et en revenir ?',
  weather: 'Et s’il fait mauvais ?',
  water: 'Y a-t-il de l’eau ?',
  trampoline: 'Y a-t-il un trampoline ou un château gonflable ?',
  animals: 'Y a-t-il des animaux ?',
  screen: 'Y a-t-il un écran ?',
  link: 'Où est-ce en ligne ?',
  map: 'Y a-t-il un plan ?'
}

const WHY: Record<Question['why'], string> = {
  missing: 'Le message ne le dit pas.',
  choose: 'Le message peut se lire de plusieurs façons.',
  mismatch: 'Le jour de la semaine et la date ne vont pas ensemble.',
  undated: 'Nous ne savons pas quand le message a été écrit, donc pas non plus de quel jour il parle.'
}

/** "de Nour", "d’Emma": as it is said before a vowel. */
const of = (name: string): string => (/^[aeiouyhàâäéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`)

export const invite: Strings['invite'] = {
  lists: { waiting: 'En attente de réponse', going: 'On y va', 'not-going': 'Pas cette fois', past: 'Passées' },
  showMore: 'En voir plus',
  empty: 'Pas encore d’invitation. Collez-en une, ou activez la page que vous avez ouverte.',
  emptyAllOn:
    'Pas encore d’invitation. Collez-en une, ou ouvrez une discussion ou une messagerie que vous avez activée.',
  otherSite: 'Un autre site',
  paste: 'Coller une invitation',
  look: 'Regarder cette page une fois',
  lookedTitle: 'Ce que dit cette page',
  lookedNote: 'Rien n’est encore gardé. Vérifiez le texte, changez ce que vous voulez, puis lancez la lecture.',
  cannotLook: 'Il n’y a rien à lire sur cette page. Vous pouvez quand même coller une invitation.',
  turnOn: site => `Activer ${site}`,
  tryExample: 'Essayer un exemple',
  example: 'Exemple',
  exampleNote: 'C’est un exemple avec des personnes inventées. Il ne compte nulle part.',
  endExample: 'Retirer l’exemple',
  replyBy: day => `Réponse au plus tard : ${day}`,
  replyByPassed: day => `La date de réponse est passée : ${day}. Une réponse tardive fait encore plaisir.`,
  replyByPassedShort: day => `Réponse attendue : ${day}, c’est passé`,
  surprise: 'C’est une surprise. L’enfant que l’on fête ne doit rien en savoir.',
  cancelled: 'Cette fête est annulée.',
  cancelledShort: 'Annulée',
  past: 'Cette fête est passée.',
  gone: 'Cette invitation n’est plus ici.',

  pasteTitle: 'Coller une invitation',
  pasteLabel: 'Le texte de l’invitation',
  pasteHint: 'Il reste sur cet appareil.',
  read: 'Le lire',
  openFile: 'Ouvrir un fichier d’agenda (.ics)',
  fileTooLarge: 'Ce fichier est trop gros pour une seule invitation.',
  keepAnyway: 'Garder quand même',

  readStatus: (site, time, found) =>
    `${site} : lu ${time}, ${found === 0 ? 'aucune invitation' : found === 1 ? '1 invitation' : `${found} invitations`}.`,
  pictures: count =>
    count === 1
      ? 'Un message est une image. Si c’est une invitation, tapez ce qu’elle dit.'
      : `${count} messages sont des images. Si l’une est une invitation, tapez ce qu’elle dit.`,
  seeOnlyOpen: 'Je ne vois que ce que vous ouvrez ici.',
  unreadable: site =>
    `${site} est ouvert, mais sa page a changé et ne peut plus être lue. Vous pouvez quand même coller une invitation.`,
  nothingRead: 'Rien n’a encore été lu. Je ne vois que ce que vous ouvrez.',

  title: (kind, honoree, age) =>
    honoree === null ? KINDS[kind] : `${KINDS[kind]} ${of(honoree)}${age === null ? '' : `, ${age} ans`}`,
  from: sender => `De la part ${of(sender)}`,
  inChat: title => `Dans ${title}`,
  facts: {
    kind: 'Quoi',
    honoree: 'La fête de',
    age: 'Âge fêté',
    start: 'Quand',
    end: 'Fin',
    venue: 'Où',
    address: 'Adresse',
    replyBy: 'Réponse avant',
    replyTo: 'Répondre à',
    gifts: 'Cadeaux',
    parents: 'Parents',
    siblings: 'Frères et sœurs',
    bring: 'À apporter',
    allergies: 'Allergies',
    invitee: 'Pour',
    circle: 'Combien',
    surprise: 'Surprise',
    dress: 'Thème ou tenue',
    food: 'À manger',
    cost: 'Prix',
    transport: 'Trajet',
    weather: 'Météo',
    water: 'Eau',
    trampoline: 'Trampoline',
    animals: 'Animaux',
    screen: 'Écran',
    link: 'En ligne',
    map: 'Plan'
  },
  values: {
    kind: KINDS,
    gifts: { none: 'Pas de cadeau, merci', group: 'Un cadeau commun' },
    parents: { 'drop-off': 'On dépose les enfants', stay: 'Les parents restent' },
    siblings: { welcome: 'Peuvent venir', 'not-this-time': 'Pas cette fois' },
    allergies: { asked: 'On demande s’il y a des allergies' },
    circle: { class: 'Toute la classe', few: 'Un petit groupe' },
    surprise: { yes: 'Une surprise : n’en parlez pas' },
    water: { yes: 'Il y a de l’eau' },
    trampoline: { yes: 'Il y a un trampoline ou un château gonflable' },
    animals: { yes: 'Il y a des animaux' },
    screen: { yes: 'Il y a un film ou un jeu sur écran', none: 'Sans écran' }
  },
  whereItSays: 'Où c’est écrit',
  fromPage: 'D’après les données de la page.',
  youAsked: 'Vous avez écrit :',
  somebodyWrote: sender => `${sender ?? 'Quelqu’un'} a écrit :`,
  isItAbout: title => `Est-ce à propos de cette fête${title === null ? '' : ` (${title})`} ?`,
  wasItAgreed: 'Ici, ce n’est pas encore réglé. Est-ce convenu ?',
  settleYes: { whose: 'Oui, c’est cela', agreed: 'Oui, c’est convenu' },
  settleNo: { whose: 'Non, autre chose', agreed: 'Non, rien ne change' },
  lookAlike: 'Une autre invitation ressemble à celle-ci. Est-ce la même fête ?',
  joinThem: 'Oui, la même fête',
  keepApart: 'Non, deux fêtes',
  youWrote: 'C’est vous qui l’avez écrit.',
  notCertain: 'Est-ce juste ?',
  itIs: 'Oui, c’est juste',
  unknown: 'Pas encore connu',
  question: about => MISSING[about],
  why: why => WHY[why],
  fillIn: 'Remplir',
  otherValue: 'Autre chose',
  changeFact: fact => `Modifier « ${fact} »`,
  day: 'Jour',
  time: 'Heure, si vous la connaissez',
  leaveOut: 'Laisser vide',
  notValid: 'Vérifiez cette valeur.',
  notAnInvitation: 'Pas une invitation',
  dismissed: 'C’est rangé. Cela ne reviendra pas.',
  bringBack: 'La remettre',
  history: 'Ce qui a changé',
  changed: (fact, before, after) =>
    before === null
      ? `${fact} : maintenant ${after ?? 'inconnu'}`
      : after === null
        ? `${fact} : ce n’est plus ${before}`
        : `${fact} : avant ${before}, maintenant ${after}`,
  historyCancelled: 'Annulée par les hôtes',
  messageDeleted: 'Son message a été effacé dans la discussion. Ce qu’il disait est encore ici.',
  messageEdited: 'Son message a été modifié après la lecture. Voyez ci-dessous ce qui a changé.',
  historyDeleted: before =>
    before === null ? 'Le message a été effacé' : `Le message a été effacé. Il disait : ${before}`,
  historyEdited: (before, after) =>
    before === null
      ? 'Le message a été modifié avant la lecture'
      : `Le message a été modifié. Il disait : ${before} Maintenant : ${after}`,
  calendarFile: name => `Un fichier d’agenda l’accompagne, « ${name} » : enregistrez-le et ouvrez-le ici.`,
  messages: 'Le message'
}
