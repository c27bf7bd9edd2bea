import type { Outcome } from '@/utils/model/decision'
import type { Strings } from '../en/index'

const OUTCOMES: Record<Outcome, string> = {
  going: 'On y va',
  part: 'Une partie',
  'not-going': 'Pas cette fois',
  'ask-first': 'D’abord demander'
}

/** An outcome inside a sentence. */
const SAID: Record<Outcome, string> = {
  going: 'on y va',
  part: 'une partie',
  'not-going': 'pas cette fois',
  'ask-first': 'd’abord demander'
}

export const decide: Strings['decide'] = {
  going: 'On y va',
  notGoing: 'Pas cette fois',
  ask: child => (child === null ? 'Demander à votre enfant' : `Demander à ${child}`),
  later: 'Plus tard',
  whatShallWe: 'Qu’est-ce qu’on fait ?',
  whoIsInvited: 'Qui est sur l’invitation ?',
  decided: outcome => `C’est décidé : ${SAID[outcome]}.`,
  decidedFor: (child, outcome) => `${child} : ${SAID[outcome]}`,
  toTheReply: 'Vers la réponse',
  changeOfMind: 'Changer d’avis',
  lookAgain: 'Revoir les deux côtés',
  askAnew: child => `Demander encore une fois à ${child}`,
  askAnewNote: 'Si c’est différent maintenant, vous pouvez demander encore une fois. Ce qui a été dit reste jusque-là.',
  continueWith: child => `Continuer avec ${child}`,
  childHasSpoken: child => `${child} a donné son avis.`,
  openAgain: before =>
    `Vous aviez dit : ${SAID[before]}. C’est de nouveau ouvert, jusqu’à ce que vous décidiez à deux. Si vous avez déjà répondu, cette réponse compte jusqu’à la prochaine.`,
  partyChanged: 'L’invitation a changé depuis :',
  bothKept: 'Ce que vous avez dit à deux est encore là.',
  childGone: 'Cet enfant n’est plus ajouté ici. L’invitation et votre décision sont encore là.',
  sleepingUntil: day => `La nuit porte conseil. Retour prévu : ${day}.`,
  laterNote: 'Cela reste dans votre liste. Rien n’est envoyé.',

  remindQuestion: (replyBy, day) => `Réponse au plus tard : ${replyBy}. Un rappel ${day} ?`,
  remindYes: 'Me le rappeler',
  remindDone: day => `Rappel prévu : ${day}.`,
  remindRefused: 'Votre navigateur refuse les rappels. Vous pouvez changer cela dans ses réglages.',

  addChildFirst: 'À qui voulez-vous demander ?',
  addChildNote: 'Un prénom et une image suffisent. Ils restent sur cet appareil.',
  withoutChild: 'Décider sans ajouter d’enfant',

  handOverTitle: child => `D’abord, c’est à ${child}`,
  handOverWhy:
    'Les enfants disent souvent ce qu’ils pensent que nous voulons entendre. Votre souhait reste donc caché jusqu’à plus tard.',
  handOverHow: 'Passez l’écran et regardez ailleurs une minute. Il n’y a pas de mauvaise réponse.',
  handOverAloud: child =>
    `Cet appareil n’a pas de voix à lui. Lisez les mots à voix haute, en regardant ${child} et pas l’écran.`,
  fullScreen: child => `Plein écran pour ${child}`,
  here: 'Ici, dans cette fenêtre',
  hereNote: 'Ici, la discussion derrière cette fenêtre reste visible.',
  byTelling: 'On est au téléphone, ou en voiture',
  byTellingNote: child =>
    `Lisez chaque question à voix haute et touchez ce que dit ${child}. Ce sera noté « dit de vive voix ».`,
  waitingForChild: child => `L’écran de ${child} est ouvert dans sa fenêtre. La suite vient quand c’est fini.`,

  prepareTitle: 'Avant de demander',
  factsKnown: 'Ce que nous savons',
  unknownYet: 'On ne sait pas encore',
  askHost: 'Demander aux hôtes',
  notPossible: 'Pas possible cette fois',
  notPossibleNote: child => `Alors ${child} le sait d’abord, avec la question : « Tu voudrais quoi à la place ? »`,
  notPossibleBecause: 'Parce que',
  notPossibleHint: child => `Une phrase que ${child} verra. Elle peut rester vide.`,
  notPossibleSave: child => `Le dire à ${child} au début`,
  notPossibleIsSet: child => `${child} saura dès le début que ce n’est pas possible cette fois.`,
  notPossibleUndo: 'C’est possible, finalement',
  secretNote: child => `C’est une surprise. Pour ${child}, cela commence par « C’est un secret. »`,
  tellingTitle: child => `À lire à voix haute à ${child}`,
  tellingNote: 'Touchez les réponses que vous entendez. Pas de réponse, c’est aussi une réponse.',
  tellingDone: 'Voilà les réponses',

  parentTitle: 'À vous',
  parentNote: 'Avant de voir les réponses. Tout peut rester vide.',
  practical: 'Côté pratique, comment ce serait ?',
  practicalShort: 'Côté pratique',
  practicalValues: { fine: 'Sans souci', hard: 'Difficile', cannot: 'Impossible' },
  hostQuestionsTitle: 'À demander aux hôtes, si vous voulez',
  hostQuestions: {
    'who-watches': 'Qui garde les enfants, et combien d’adultes y a-t-il ?',
    'who-else': 'Qui d’autre vient ?',
    sleeping: 'Où dorment les enfants, et qui est à la maison cette nuit-là ?',
    'night-pick-up': 'Pouvons-nous venir en pleine nuit si besoin ?',
    water: 'Qui surveille près de l’eau, et est-ce que tous les enfants savent nager ?',
    trampoline: 'Qui surveille au trampoline, et combien sautent en même temps ?',
    'say-hello': 'On ne s’est pas encore rencontrés. Puis-je entrer quelques minutes pour dire bonjour ?',
    'reach-you': 'Comment vous joindre pendant la fête ?',
    food: 'Qu’est-ce qu’il y aura à manger ?'
  },
  hostQuestionsFrame: 'On peut commencer par : « Je le demande toujours avant une première visite. »',
  matters: 'Ce qui compte pour moi',
  showBoth: 'Voir les deux côtés',
  mine: 'Ce souci, c’est le mien ou celui de mon enfant ?',
  mineText: 'Les deux sont vrais. Savoir duquel il s’agit peut aider.',

  bothTitle: 'Côte à côte',
  parentColumn: 'Vous',
  unknownColumn: 'Encore inconnu',
  nothingUnknown: 'Rien que nous puissions voir.',
  noWords: 'Pas de mots cette fois. C’est très bien aussi.',
  noParentWords: 'Vous avez laissé ceci vide.',
  toldToYou: 'Dit de vive voix',
  prompts: {
    agree: () => 'Vous pensez pareil. Reste-t-il une chose à régler ?',
    'child-not': child =>
      `${child} préfère ne pas y aller. Cela suffit. Si vous voulez, demandez comment ce serait là-bas.`,
    'child-go-parent-hard': () =>
      'Dites ce qui complique les choses. Y a-t-il une question à poser aux hôtes qui aiderait ?',
    cannot: child => `On dirait que ce n’est pas possible. Qu’est-ce qui ferait plaisir à ${child} à la place ?`,
    'not-possible': child => `Ce n’est pas possible cette fois. Qu’est-ce qui ferait plaisir à ${child} à la place ?`,
    unsure: () => 'Regardez d’abord ce qu’on ne sait pas encore. Ensuite, la nuit porte conseil.',
    'unsure-now': () => 'Regardez d’abord ce qu’on ne sait pas encore.',
    'child-asks': child => `Demandez à ${child} ce qui reste à savoir. Vous pouvez poser la question aux hôtes.`,
    sleep: () => 'La nuit porte conseil.',
    talk: () => 'Prenez un moment pour en parler.'
  },
  middleWaysTitle: 'Entre les deux',
  middleWays: {
    'home-to-bed': 'Rester le soir, et dormir à la maison',
    'first-part': 'Venir pour la première partie',
    'arrive-early': 'Arriver tôt, tant que c’est calme',
    'with-a-friend': 'Y aller avec un autre enfant proche',
    'stay-at-first': 'Un parent reste les premières minutes',
    'way-out-sign': 'Convenir d’un signe pour « viens me chercher »'
  },
  considerationsTitle: 'Ce que les gens disent, dans les deux sens',
  considerations: {
    'host-may-be-shy': {
      title: 'Inviter demande parfois du courage',
      text: 'Un enfant qui a du mal à se lier tend peut-être la main. C’est une pensée gentille, et ce n’est pas à votre enfant de s’en charger.'
    },
    'whole-class': {
      title: 'Toute la classe est peut-être invitée',
      text: 'Alors, un enfant de plus ou de moins se remarque à peine. Cela peut aussi vouloir dire que tout le monde sera là.'
    },
    'party-is-not-friend': {
      title: 'Un non à la fête n’est pas un non à l’amitié',
      text: 'Les deux enfants peuvent se voir un autre jour, juste à deux. Ou la fête peut être un début plus facile.'
    },
    'trust-your-gut': {
      title: 'Une impression peut savoir quelque chose',
      text: 'Si quelque chose semble clocher, cela peut suffire. La nouveauté peut aussi faire cet effet.'
    },
    'ask-for-safety': {
      title: 'Demander est normal',
      text: 'Qui est là, qui surveille, comment rentrer. Certaines questions apaisent un souci, d’autres montrent qu’il est juste.'
    }
  },
  sleepTitle: 'Attendre une nuit ou plus',
  sleepNote: 'En attendant, vous pouvez envoyer « on vous dira d’ici là ».',
  tomorrow: 'Demain',
  inTwoDays: 'Dans deux jours',
  pickDay: 'Choisir un jour',
  dayOutOfRange: (from, to) => `Choisissez un jour, du ${from} au ${to}.`,
  sleepUntil: day => `Jusqu’à ${day}`,
  sleptOnIt: 'La nuit a passé. Qu’en pensez-vous aujourd’hui ?',
  noTimeToSleep: 'Il ne reste plus le temps d’attendre : une réponse est attendue.',
  noNightToWait: 'La fête est bientôt : il ne reste pas de nuit pour attendre.',
  outcomeTitle: 'Qu’avez-vous décidé à deux ?',
  outcomes: OUTCOMES,
  outcomeMissing: 'Choisissez d’abord une réponse.',
  because: 'Parce que',
  becauseHint: child => `Une phrase que ${child} verra. Elle peut rester vide.`,
  record: 'C’est ce qu’on a décidé',
  tellChild: child => `Le dire à ${child}`,
  tellChildWhy: child => `${child} voit ce que ses mots sont devenus.`,
  tellChildShow: child => `Montrer à ${child}`,
  skipToReply: 'Aller à la réponse',
  childNotOk: child =>
    `Cela ne va pas pour ${child}. Vous pouvez revoir les deux côtés une fois, ou laisser les choses ainsi.`,

  inMind: friend => `À garder en tête : une autre fois avec ${friend}.`,
  inMindNobody: 'À garder en tête : une autre fois ensemble.',

  eveTitle: 'Pour le jour même',
  eveNote: 'Si vous voulez. Personne d’autre ne le voit.',
  plan: {
    brings: 'Qui dépose',
    fetches: 'Qui va chercher',
    sign: 'Le signe pour « viens me chercher »',
    gift: 'Le cadeau'
  },

  afterTitle: 'Le lendemain',
  afterNote: child => `Deux touches pour ${child}, une pour vous. Ensuite, on ne le demande plus.`,
  afterAsk: child => `${child} : c’était comment ?`,
  afterHelped: child => `Qu’est-ce qui a aidé, selon ${child} ?`,
  afterHelpedNote: 'La prochaine fois, ce sera montré avec ces mots, et aucun autre.',
  afterDone: 'C’est fait',
  afterSkip: 'Passer',
  afterSaid: child => `${child} a dit`,
  thankHost: 'Un merci aux hôtes',

  childSaidQuestion: child => `Qu’a dit ${child ?? 'votre enfant'} ?`,
  childSaidNote: 'Si vous voulez. Personne d’autre ne le voit.',
  childSaid: {
    'wants-to': 'Veut y aller',
    'does-not-mind': 'Les deux lui vont',
    'would-rather-not': 'Préfère ne pas y aller',
    'not-asked-yet': 'Pas encore posé la question'
  }
}
