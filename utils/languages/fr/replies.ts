import type { Replies } from '../replies'

export const replies: Replies = {
  wordings: {
    yes: {
      group: [
        'Merci, c’est oui[ pour {child}][ {when}] !',
        'Merci pour l’invitation, vous pouvez compter sur [{child}|nous][ {when}] !',
        'Oui, c’est noté[ pour {child}][ {when}], merci !'
      ],
      private: [
        'Merci beaucoup pour l’invitation ! <Tu peux|Vous pouvez> compter sur [{child}|nous][ {when}].',
        '[Bonjour {host}, merci|Merci] pour l’invitation ! C’est oui[ pour {child}][ {when}].',
        'Merci d’avoir pensé à [{child}|nous] ! C’est un oui, à très bientôt.'
      ]
    },
    'keen-yes': {
      group: [
        'Merci, [{child} viendra|nous viendrons] avec grand plaisir[ {when}] !',
        'Oh oui, [{child} a très envie de venir|avec joie][ {when}], merci !',
        'Avec grand plaisir, [{child} sera là|nous serons là][ {when}] !'
      ],
      private: [
        'Merci beaucoup pour l’invitation ! [{child} a très envie de venir|Nous viendrons avec grand plaisir][ {when}].',
        '[Bonjour {host}, merci|Merci] pour l’invitation ! [{child} viendra|Nous viendrons] avec grand plaisir[ {when}].',
        'Merci d’avoir pensé à [{child}|nous] ! C’est oui, et avec joie.'
      ]
    },
    no: {
      group: [
        'Merci d’avoir pensé à [{child}|nous], ce ne sera pas possible cette fois, belle fête !',
        'Merci pour l’invitation, nous ne pourrons pas venir cette fois, très belle fête !',
        'Merci, ce sera sans [{child}|nous] cette fois, bonne fête à tout le monde !'
      ],
      private: [
        'Merci [d’avoir invité {child}|pour l’invitation]. Ce ne sera pas possible cette fois. Très belle journée[, et {again}] !',
        '[Bonjour {host}, merci|Merci] pour l’invitation. Nous ne pourrons pas venir cette fois. Je <te|vous> souhaite une belle fête[, et {again}] !',
        'Merci d’avoir pensé à [{child}|nous]. C’est non pour cette fois. Très belle fête[, et {again}] !'
      ]
    },
    maybe: {
      group: [
        'Merci [d’avoir invité {child}|pour l’invitation], puis-je répondre {by} ?',
        'Merci, est-ce que cela va si je réponds {by} ?',
        'Merci d’avoir pensé à [{child}|nous], je réponds {by}.'
      ],
      private: [
        'Merci d’avoir pensé à [{child}|nous] ! Puis-je <te|vous> répondre {by} ?',
        '[Bonjour {host}, merci|Merci] pour l’invitation ! Est-ce que cela <te|vous> va si je réponds {by} ?',
        'Merci beaucoup pour l’invitation ! Je <te|vous> réponds {by}.'
      ]
    },
    ask: {
      group: [
        'Merci pour l’invitation, une question, {questions} ?',
        'Merci d’avoir pensé à [{child}|nous], juste une chose, {questions} ?',
        'Merci, avant de répondre, {questions} ?'
      ],
      private: [
        'Merci d’avoir pensé à [{child}|nous] ! Avant de <te|vous> répondre, {questions} ?',
        '[Bonjour {host}, merci|Merci] pour l’invitation ! Puis-je <te|vous> demander, {questions} ?',
        'Merci beaucoup pour l’invitation ! Une petite question, {questions} ?'
      ]
    },
    part: {
      group: [
        'Merci, c’est oui pour une partie[ avec {child}], est-ce que cela va si on repart [à {time}|un peu avant] ?',
        'Merci pour l’invitation, pouvons-nous venir[ avec {child}] [jusqu’à {time}|pour une partie de la fête] ?',
        'Oui pour un moment[ avec {child}], merci, peut-on partir [à {time}|plus tôt] ?'
      ],
      private: [
        'Merci beaucoup pour l’invitation ! C’est oui pour une partie[ avec {child}]. Est-ce que cela <te|vous> va si on repart [à {time}|un peu avant] ?',
        '[Bonjour {host}, merci|Merci] pour l’invitation ! Pouvons-nous venir[ avec {child}] [jusqu’à {time}|pour une partie de la fête] ?',
        'Merci d’avoir pensé à [{child}|nous] ! C’est oui pour un moment. Peut-on partir [à {time}|plus tôt] ?'
      ]
    },
    'another-time': {
      group: [
        'Merci d’avoir pensé à [{child}|nous], ce jour-là on ne peut pas, [pourquoi pas {alt}|un autre jour peut-être] ?',
        'Merci pour l’invitation, ce jour-là c’est non, peut-on se voir [{alt}|un autre jour] ?',
        'Merci, pas possible ce jour-là, et si on se voyait [{alt}|un autre jour] ?'
      ],
      private: [
        'Merci d’avoir pensé à [{child}|nous]. Ce jour-là on ne peut pas. [Pourquoi pas {alt}|Un autre jour peut-être] ?',
        '[Bonjour {host}, merci|Merci] pour l’invitation. Ce jour-là ce n’est pas possible. Peut-on se voir [{alt}|un autre jour] ?',
        'Merci beaucoup pour l’invitation. C’est non pour ce jour-là. Et si on se voyait [{alt}|un autre jour] ?'
      ]
    },
    thanks: {
      group: [
        'Merci d’avoir accueilli [{child}|toute la famille] !',
        'Merci encore pour la fête et pour toute l’organisation !',
        'Un grand merci d’avoir invité [{child}|toute la famille] !'
      ],
      private: [
        'Merci d’avoir accueilli [{child}|toute la famille] ! C’était très gentil de <ta|votre> part.',
        '[Bonjour {host}, merci|Merci] pour la fête ! Et merci pour toute l’organisation.',
        'Un grand merci d’avoir pensé à [{child}|nous] ! À très bientôt.'
      ]
    },
    cancel: {
      group: [
        'Petit changement, finalement ce sera sans [{child}|nous][ {when}], très belle fête !',
        'Je dois annuler[ pour {child}][ {when}], je préfère le dire tout de suite, belle fête !',
        'Nous ne pourrons finalement pas venir[ avec {child}][ {when}], bonne fête à tout le monde !'
      ],
      private: [
        'Petit changement : finalement ce sera sans [{child}|nous][ {when}]. Je préfère <te|vous> prévenir tout de suite. Très belle fête[, et {again}] !',
        '[Bonjour {host}, je|Je] dois annuler[ pour {child}][ {when}]. Je voulais <te|vous> le dire au plus vite. Belle fête[, et {again}] !',
        'Nous ne pourrons finalement pas venir[ avec {child}][ {when}]. Je <te|vous> le dis tout de suite. Très belle journée[, et {again}] !'
      ]
    },
    'change-of-mind': {
      group: [
        'Bonjour, nous avions dit non, y a-t-il encore une place[ pour {child}][ {when}] ?',
        'Petit changement, est-ce encore possible de venir[ avec {child}][ {when}] ?',
        'Notre non peut-il devenir un oui[ pour {child}], s’il reste de la place ?'
      ],
      private: [
        '[Bonjour {host}, nous|Nous] avions d’abord dit non. Y a-t-il encore une place[ pour {child}][ {when}] ?',
        'Petit changement pour la fête. Est-ce encore possible de venir[ avec {child}][ {when}] ?',
        'Je <t’avais|vous avais> répondu non. Cela peut-il devenir un oui[ pour {child}], s’il reste de la place ?'
      ]
    }
  },
  lastInMail: {
    yes: 'S’il faut apporter quelque chose, il suffit de me le dire.',
    no: 'Nous penserons à <toi|vous> ce jour-là.',
    maybe: 'J’espère que cela <te|vous> convient.',
    ask: 'Je pourrai ensuite répondre clairement.',
    part: 'Si cela pose problème, il suffit de me le dire.',
    'another-time': 'Je <te|vous> souhaite une très belle fête.',
    thanks: 'Je <te|vous> souhaite une soirée reposante.',
    cancel: 'Merci de <ta|votre> compréhension.',
    'change-of-mind': 'Si ce n’est plus possible, aucun souci.'
  },
  again: 'à une prochaine fois',
  meet: 'Ce serait bien de se voir un autre jour.',
  notes: { allergy: 'allergies : {allergy}', bring: 'nous apporterons {bring}', pickUp: 'pour le retour : {pickUp}' },
  said: '[{child} : ]« {said} »',
  address: {
    familiar: ['tu', 'te', 't', 'toi', 'ton', 'ta', 'tes', 'tiens', 'dis-moi'],
    formal: ['vous', 'votre', 'vos'],
    // "vous" is said to a family too by somebody who says "tu".
    stronger: 'familiar',
    usual: 'formal'
  },
  reasons: [
    'parce',
    'car',
    'occupé',
    'occupée',
    'occupés',
    'malade',
    'travail',
    'travaille',
    'prévu',
    'malheureusement',
    'vacances',
    'fatigue',
    'argent'
  ],
  moods: ['plaisir', 'joie', 'envie', 'hâte', 'ravi', 'ravie', 'impatient', 'impatiente', 'triste', 'adore'],
  negations: ['non', 'ne', 'n', 'pas', 'sans', 'annuler', 'impossible']
}
