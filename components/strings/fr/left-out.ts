import type { Strings } from '../en/index'

export const leftOut: Strings['leftOut'] = {
  makePlans: 'Prévoir quelque chose',
  plansFor: 'Pour qui ?',
  seeFriends: 'Voir des amis',
  seeFriendsNote: 'Quelques mots à une famille, pour une petite chose à faire ensemble.',
  host: 'Inviter chez nous',
  hostNote: 'Petit, court et presque gratuit, à la maison ou dehors.',
  checkIn: 'Prendre des nouvelles',
  checkInNote: 'Une conversation côte à côte : quoi demander, et quoi laisser de côté.',
  addChildFirst: 'De qui s’agit-il ?',

  noticeLine: (child, month) => `Aucune invitation pour ${child} vue ici depuis ${month}.`,
  noticeBlind:
    'Je ne vois que les discussions que vous ouvrez dans ce navigateur. Les petits mots et ce qui se dit devant l’école m’échappent. Cela ne veut peut-être rien dire.',
  elsewhere: child => `${child} voit des amis ailleurs`,
  notNow: 'Laisser passer trois mois',
  turnOff: 'Désactiver',

  noticeTitle: 'Périodes calmes',
  noticeNote:
    'Quand un trimestre passe sans invitation vue ici, une ligne discrète apparaît dans votre liste. Aucun chiffre, aucune notification, et rien sur les écrans de votre enfant.',
  noticeSwitch: child => `Le signaler pour ${child}`,
  holidays: child => `Vacances scolaires de ${child}`,
  holidaysNote: 'Les semaines sans école ne comptent pas. Tant qu’il n’y en a aucune ici, rien n’est signalé.',
  holidayFrom: 'Premier jour',
  holidayTo: 'Dernier jour',
  holidaySpan: (from, to) => `${from} au ${to}`,
  addHoliday: 'Ajouter ces jours',
  removeHoliday: span => `Retirer ${span}`,
  holidayProblem: 'Choisissez un premier jour, et un dernier jour qui ne vient pas avant.',

  checkInTitle: child => `Prendre des nouvelles de ${child}`,
  checkInHow:
    'Côte à côte, c’est plus facile : en marchant, en voiture, en cuisinant. Écoutez plus que vous ne demandez. Il se peut très bien que tout aille.',
  openersTitle: 'Pour commencer',
  openers: [
    'Avec qui tu aimes bien être en ce moment ?',
    'Qu’est-ce que tu fais à la récré ?',
    'Si tu pouvais choisir quelqu’un pour venir à la maison, ce serait qui ?',
    'C’était quoi le bon moment de la semaine, et le moment pénible ?',
    'Y a-t-il des choses que tu aimes et qui sont difficiles à dire à l’école ?'
  ],
  avoidTitle: 'Mieux vaut éviter',
  avoid: [
    '« Pourquoi personne ne t’invite ? »',
    'Une fête où votre enfant n’était pas',
    'Plus d’inquiétude que votre enfant n’en montre',
    'À qui la faute'
  ],
  shrugTitle: 'En cas de haussement d’épaules',
  shrugText:
    'Restez-en là. Soyez près de votre enfant, faites quelque chose d’agréable ensemble, et réessayez un autre jour. C’est aussi une réponse.',

  sayTitle: child => `Qu’a dit ${child} ?`,
  sayNote: 'Touchez ce que vous avez entendu. Personne d’autre ne le voit, et vous pouvez le changer.',
  stands: {
    fine: 'Tout va bien',
    'someone-over': 'J’aimerais que quelqu’un vienne',
    'be-asked': 'J’aimerais qu’on me propose des choses',
    'do-not-write': 'Je ne veux pas que tu écrives à quelqu’un',
    shrug: 'Un haussement d’épaules, ou rien'
  },
  mayTellTitle: child => `Demandez à ${child} : « Qu’est-ce que je peux leur dire ? »`,
  mayTell: {
    'likes-company': 'Avec qui j’aimerais être',
    'likes-parties': 'Que j’aime les fêtes et que ça me ferait plaisir qu’on me propose'
  },
  mayTellNote: 'Cochez seulement ce qui a reçu un oui. Le reste est entre vous deux.',
  keepSay: 'Garder cela',

  saidTitle: child => `${child} a dit`,
  next: {
    fine: () =>
      'C’est bon à savoir. Rien à faire. Vous pouvez quand même prévoir quelque chose d’agréable, quand vous voulez.',
    'someone-over': () => 'Quelques mots à une famille suffisent. Le mieux : petit, tout près et bientôt.',
    'be-asked': () => 'Faire quelque chose ensemble est le plus simple. Une famille suffit pour commencer.',
    'do-not-write': child =>
      `${child} préfère que vous n’écriviez pas. Il n’y a donc pas de brouillon ici. Être là, c’est beaucoup. Ce que vous écrivez dans vos propres discussions vous appartient.`,
    shrug: child =>
      `Cela suffit pour aujourd’hui. Si vous voulez, une question peut aller à un parent de confiance. Elle ne dit rien de ce que ressent ${child}.`
  },
  anotherDay: 'Redemander un autre jour',
  beforeTitle: 'Avant d’écrire',
  before: [
    'Un club, les voisins ou un cousin : un autre cercle est parfois plus proche qu’on ne le pense.',
    'À l’école, on voit qui joue avec qui à la récré.',
    'Est-ce mon envie, ou celle de mon enfant ? Les deux sont vraies.',
    'Demander « pourquoi » à un hôte est rarement un bon début.'
  ],
  writeTitle: 'Qu’aimeriez-vous écrire ?',
  waysNote: 'Une famille à la fois. Dans un groupe, cela pourrait sonner comme un reproche.',

  reachOuts: {
    'get-together': 'Proposer de se voir',
    'door-opener': 'Le faire savoir à une famille',
    question: 'Demander à un parent de confiance',
    teacher: 'Demander à l’école',
    'answer-thanks': 'Remercier pour la réponse',
    apology: 'Présenter des excuses',
    'visit-thanks': 'Remercier pour une visite'
  },
  reachOutNotes: {
    'get-together': () => 'Une famille, une petite chose, et un non facile.',
    'door-opener': child => `Pour une famille qui pense peut-être que ${child} préfère ne pas venir.`,
    question: child => `De parent à parent. Cela ne dit rien de ce que ressent ${child}.`,
    teacher: child => `Avec qui ${child} s’entend à la récré.`,
    'answer-thanks': () => 'Avant tout, et sans rien expliquer.',
    apology: () => 'Si quelque chose s’est mal passé entre vous.',
    'visit-thanks': () => 'Cela ouvre la porte pour la prochaine fois.'
  },
  closed: 'Ce brouillon n’est pas ouvert. Ce qui peut s’écrire suit ce que votre enfant a dit.',

  toWhom: 'Qui le lira ?',
  toWhomHint: 'Un prénom. Il reste sur cet appareil.',
  friend: 'De quel enfant s’agit-il ?',
  idea: 'Que pourriez-vous faire ?',
  noIdea: 'Laisser ouvert',
  where: 'Où ?',
  day: 'Quel jour ?',
  time: 'À quelle heure ?',
  language: 'Dans quelle langue ?',
  message: 'Votre message',

  guardTitle: 'Cela pourrait sonner comme un reproche. C’est vous qui décidez.',
  guardHeard: 'Certains mots pourraient sonner comme un reproche. De plus doux sont sous le message.',
  guardUse: words => `Dire : « ${words} »`,
  guardWhy: {
    'why-not': 'Cela demande une raison. C’est difficile à dire, et il n’y en a peut-être pas.',
    'left-out': 'Cela dit ce que les autres ont fait. Ils ne le savaient peut-être pas.',
    'always-never': 'Cela parle de toutes les fois. D’une seule, c’est plus facile de parler.',
    'everyone-but': 'Cela met votre enfant face à tous les autres.',
    guilt: 'Cela laisse un mauvais sentiment, et rien à faire.',
    comparing: 'Cela compare. Il devient difficile de répondre librement.',
    demand: 'Cela ne laisse pas de non facile.',
    missed: 'Cela nomme une fête passée. Personne n’y peut plus rien.',
    blame: 'Cela dit que c’était voulu. Ce n’était peut-être pas le cas.',
    'third-child': 'Cela nomme l’enfant d’une autre famille. Sans ce nom, c’est plus doux.'
  },

  childFirstTitle: child => `${child} le lit d’abord`,
  childFirst: child =>
    `Après ce que vous avez entendu, ${child} voit les mots exacts et donne son accord avant qu’ils ne partent.`,
  childChanged: child => `Les mots ont changé depuis l’accord de ${child}.`,
  childNotOk: child =>
    `Ces mots ne vont pas à ${child}. Vous pouvez demander comment le dire, écrire autrement, ou laisser.`,
  childAgreed: child => `${child} a donné son accord pour ces mots.`,
  copyNote: whom =>
    whom === null
      ? 'Ouvrez votre propre discussion avec cette famille et collez.'
      : `Ouvrez votre propre discussion avec ${whom} et collez.`,
  asked: 'Je l’ai envoyé',
  askedNote: 'Ensuite, cela attend ici une réponse. Une question à un parent, c’est tout.',
  whomMissing: 'Écrivez un prénom ci-dessus.',

  heardTitle: 'Ce que nous avons entendu',
  heardWait: whom => `Vous avez demandé à ${whom || 'quelqu’un'}. Pas encore de réponse, c’est bien aussi.`,
  heardCame: 'Une réponse est arrivée',
  heardThank: 'Remerciez, quoi que ce soit. Il n’y a rien à expliquer, et rien à défendre.',
  tellTitle: child => `Comment le dire à ${child}`,
  tell: [
    'Choisissez un moment calme, côte à côte.',
    'Dites que vous avez demandé, ce que vous avez entendu, et qui aime bien votre enfant.',
    'Puis demandez, et attendez. Pour votre enfant, c’est peut-être tout autre chose.'
  ],
  tellExample:
    '« J’ai demandé à quelqu’un qui t’aime bien. On pensait que tu préférais ne pas venir. Est-ce que c’est ça ? »',
  furtherTitle: child => `Si ${child} en a envie`,

  child: {
    title: 'J’aimerais envoyer ça.',
    to: whom => `C’est pour ${whom}.`,
    howIsThat: 'Est-ce que ça te va ?',
    rule: 'Ça part seulement si ça te va.',
    gone: 'Il n’y a rien à lire maintenant.'
  }
}
