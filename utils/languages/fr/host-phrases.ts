import type { HostPhrases } from '../host-phrases'

export const hostPhrases: HostPhrases = {
  reachOut: {
    wish: [
      'Bonjour[ {host}], {child} aimerait bien faire quelque chose avec {friend}. [Peut-être {activity} {when}, {where} ?|Peut-être {activity} {when} ?|Peut-être {activity} ?|On cherche un jour ?] Aucun souci si ça ne convient pas.'
    ],
    'get-together': [
      'Bonjour[ {host}], est-ce que [{friend}|<ton|votre> enfant] aurait envie de faire quelque chose avec {child} ? [Peut-être {activity} {when}, {where} ?|Peut-être {activity} {when} ?|Peut-être {activity} ?|On cherche un jour ?] Aucun souci si ça ne convient pas.'
    ],
    'door-opener': [
      'Bonjour[ {host}], si jamais on en parle : {child} aime bien les fêtes et une invitation ferait plaisir. Il n’y a rien à faire de <ta|votre> part.'
    ],
    question: [
      'Bonjour[ {host}], est-ce que je peux <te|vous> poser une question, entre parents ? Comment ça se passe pour {child} avec les autres, d’après <toi|vous> ? Y a-t-il quelque chose à savoir ? Rien ne presse, et tout va bien entre nous.'
    ],
    teacher: [
      'Bonjour[ {host}], pourriez-vous me dire avec qui {child} s’entend bien à la récréation ? J’aimerais inviter quelqu’un à la maison. Merci !'
    ],
    'answer-thanks': ['Merci[ {host}] de me l’avoir dit. Cela m’aide de le savoir, et je vais y réfléchir.'],
    apology: [
      'Bonjour[ {host}], je regrette ma part dans cette histoire. Merci pour <ta|votre> franchise. J’espère que nous pourrons repartir du bon pied.'
    ],
    'visit-thanks': [
      'Bonjour[ {host}], merci pour la visite ! C’était un plaisir de recevoir [{friend}|<ta|votre> famille]. La porte est toujours ouverte.'
    ]
  },
  invitation: [
    'Bonjour à toutes les familles, nous organisons {activity}[ {when}][, {where}]. Qui aimerait venir ? Les parents peuvent rester, et pas de cadeau s’il vous plaît. Dites-moi ce que votre enfant ne peut pas manger[, et merci de répondre {by}].',
    'Bonjour, chez nous il y aura {activity}[ {when}][, {where}]. Qui veut venir ? On peut rester, et les cadeaux ne sont pas utiles. Y a-t-il une allergie ?[ Une petite réponse {by} m’aiderait.]'
  ],
  siblings: {
    welcome: 'Les frères et sœurs peuvent venir.',
    'not-this-time': 'Cette fois sans les frères et sœurs, s’il vous plaît.'
  },
  reminder: [
    'Bonjour, un petit rappel : {activity}[ {when}]. Pour venir, un mot suffit. Sinon, pas besoin de répondre.'
  ],
  calledOff: ['Bonjour, notre rencontre n’aura finalement pas lieu[ {when}]. Nous chercherons un autre jour.'],
  turns: {
    first: 'Voici les prochaines dates. Si un jour ne convient pas, dites-le simplement, sans raison.',
    hosted: '{day} : {host}',
    helped: '{day} : {host}, à manger : {helper}',
    open: '{day} : qui veut',
    last: 'Les enfants choisissent quoi faire.'
  },
  activities: {
    'park-ball': 'des jeux de ballon au parc',
    'board-games': 'un après-midi jeux de société',
    sundaes: 'des coupes de glace à composer',
    'film-blanket': 'un film sous la couverture',
    'chalk-street': 'une rue à la craie',
    pinata: 'une piñata faite maison',
    library: 'une visite à la bibliothèque',
    'sleep-under': 'une soirée en pyjama, dodo à la maison',
    baking: 'un atelier gâteaux',
    'den-building': 'une cabane à construire',
    'treasure-hunt': 'une chasse au trésor',
    'water-play': 'des jeux d’eau'
  }
}
