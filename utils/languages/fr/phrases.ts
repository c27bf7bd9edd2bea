import type { Phrases } from '../phrases'

const list = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`
}

export const phrases: Phrases = {
  locale: 'fr-FR',
  yes: {
    group: [
      [['Merci, {child} sera là {when} !', 'Merci, {child} sera là !', 'Merci, nous serons là !']],
      [
        [
          'Merci pour l’invitation, {child} viendra {when} !',
          'Merci pour l’invitation, {child} viendra !',
          'Merci pour l’invitation, nous viendrons !'
        ]
      ],
      [['Oui, {child} vient {when}, merci !', 'Oui, {child} vient, merci !', 'Oui, nous venons, merci !']]
    ],
    private: [
      [
        ['Merci beaucoup d’inviter {child} !', 'Merci beaucoup pour l’invitation !'],
        ['{child} sera là {when}.', '{child} sera là.', 'Nous serons là {when}.', 'Nous serons là.']
      ],
      [
        ['Bonjour {host}, merci pour l’invitation !', 'Merci pour l’invitation !'],
        ['{child} viendra {when}.', '{child} viendra.', 'C’est oui pour nous.']
      ],
      [['Merci d’avoir pensé à {child} !', 'Merci d’avoir pensé à nous !'], ['C’est oui, à bientôt.']]
    ]
  },
  keenYes: {
    group: [
      [
        [
          'Merci, {child} viendra avec grand plaisir {when} !',
          'Merci, {child} viendra avec grand plaisir !',
          'Merci, nous viendrons avec grand plaisir !'
        ]
      ],
      [
        [
          'Oh oui, {child} a très envie de venir {when}, merci !',
          'Oh oui, {child} a très envie de venir, merci !',
          'Oh oui, avec joie, merci !'
        ]
      ],
      [
        [
          'Avec grand plaisir, {child} sera là {when} !',
          'Avec grand plaisir, {child} sera là !',
          'Avec grand plaisir, merci !'
        ]
      ]
    ],
    private: [
      [
        ['Merci beaucoup d’inviter {child} !', 'Merci beaucoup pour l’invitation !'],
        [
          '{child} a très envie de venir {when}.',
          '{child} a très envie de venir.',
          'Nous viendrons avec grand plaisir.'
        ]
      ],
      [
        ['Bonjour {host}, merci pour l’invitation !', 'Merci pour l’invitation !'],
        [
          '{child} viendra avec grand plaisir {when}.',
          '{child} viendra avec grand plaisir.',
          'C’est oui, avec grand plaisir.'
        ]
      ],
      [['Merci d’avoir pensé à {child} !', 'Merci d’avoir pensé à nous !'], ['C’est oui, et avec joie.']]
    ]
  },
  no: {
    group: [
      [
        [
          'Merci d’avoir pensé à {child}, ce ne sera pas possible cette fois, belle fête !',
          'Merci, ce ne sera pas possible cette fois, belle fête !'
        ]
      ],
      [
        [
          'Merci pour l’invitation, {child} ne pourra pas venir cette fois, très belle fête !',
          'Merci pour l’invitation, nous ne pourrons pas venir cette fois, très belle fête !'
        ]
      ],
      [
        [
          'Merci, {child} ne sera pas là cette fois, bonne fête à tous !',
          'Merci, nous ne serons pas là cette fois, bonne fête à tous !'
        ]
      ]
    ],
    private: [
      [
        ['Merci d’inviter {child}.', 'Merci pour l’invitation.'],
        ['Ce ne sera pas possible cette fois.'],
        ['Très belle journée !']
      ],
      [
        ['Bonjour {host}, merci pour l’invitation.', 'Merci pour l’invitation.'],
        ['{child} ne pourra pas venir cette fois.', 'Nous ne pourrons pas venir cette fois.'],
        ['Je vous souhaite une belle fête !']
      ],
      [
        ['Merci d’avoir pensé à {child}.', 'Merci d’avoir pensé à nous.'],
        ['C’est non pour cette fois.'],
        ['Très belle fête !']
      ]
    ]
  },
  maybe: {
    group: [
      [
        [
          'Merci pour l’invitation de {child}, puis-je répondre {by} ?',
          'Merci pour l’invitation, puis-je répondre {by} ?'
        ]
      ],
      [['Merci, est-ce que cela va si je réponds {by} ?']],
      [['Merci d’avoir pensé à {child}, je réponds {by}.', 'Merci d’avoir pensé à nous, je réponds {by}.']]
    ],
    private: [
      [['Merci d’inviter {child} !', 'Merci pour l’invitation !'], ['Puis-je répondre {by} ?']],
      [
        ['Bonjour {host}, merci pour l’invitation !', 'Merci pour l’invitation !'],
        ['Est-ce que cela va si je réponds {by} ?']
      ],
      [['Merci d’avoir pensé à {child} !', 'Merci d’avoir pensé à nous !'], ['Je réponds {by}.']]
    ]
  },
  ask: {
    group: [
      [['Merci pour l’invitation, une question, {questions} ?']],
      [
        [
          'Merci d’inviter {child}, juste une chose, {questions} ?',
          'Merci pour l’invitation, juste une chose, {questions} ?'
        ]
      ],
      [['Merci, avant de répondre, {questions} ?']]
    ],
    private: [
      [['Merci d’inviter {child} !', 'Merci pour l’invitation !'], ['Avant de répondre, {questions} ?']],
      [['Bonjour {host}, merci pour l’invitation !', 'Merci pour l’invitation !'], ['Puis-je demander, {questions} ?']],
      [['Merci d’avoir pensé à {child} !', 'Merci d’avoir pensé à nous !'], ['Une petite question, {questions} ?']]
    ]
  },
  asks: {
    start: 'c’est quel jour et à quelle heure',
    end: 'à quelle heure est-ce que cela finit',
    address: 'c’est à quelle adresse',
    parents: 'est-ce que les parents restent',
    replyBy: 'pour quand faut-il répondre',
    siblings: 'est-ce que les frères et sœurs peuvent venir',
    allergies: 'qu’y aura-t-il à manger',
    gifts: 'qu’est-ce qui ferait plaisir comme cadeau',
    bring: 'faut-il apporter quelque chose',
    plan: 'quel est le programme de la journée'
  },
  list,
  listQuestions: list,
  on: day => `le ${day}`,
  by: day => `d’ici le ${day}`,
  mail: {
    greeting: ['Bonjour {host},', 'Bonjour,'],
    close: 'Bien cordialement',
    extra: {
      yes: ['N’hésitez pas à dire s’il faut apporter quelque chose.'],
      no: ['Nous penserons à vous ce jour-là.'],
      maybe: ['J’espère que cela convient.'],
      ask: ['Je pourrai ensuite répondre clairement.']
    }
  },
  notNames: [
    'maman',
    'papa',
    'mamie',
    'papi',
    'parent',
    'parents',
    'classe',
    'école',
    'ecole',
    'la',
    'le',
    'les',
    'm',
    'mr',
    'mme',
    'mlle',
    'madame',
    'monsieur',
    'dr',
    'maîtresse',
    'maître',
    'ape'
  ],
  event: {
    title: honoree => (honoree ? `Fête : ${honoree}` : 'Fête'),
    replyBy: day => `Répondre avant le ${day}.`,
    noEnd: 'Fin non précisée.',
    toCheck: 'Heure à vérifier.'
  },
  line: {
    replyBy: day => `répondre avant le ${day}`,
    toCheck: 'à vérifier',
    noDay: 'pas encore de jour',
    thoughts: {
      going: 'pour l’instant : oui',
      part: 'pour l’instant : oui, en partie',
      'not-going': 'pour l’instant : pas cette fois',
      'ask-first': 'pour l’instant : demander d’abord',
      open: 'pour l’instant : pas décidé'
    },
    sleeping: day => `pour l’instant : la nuit porte conseil, jusqu’au ${day}`
  }
}
