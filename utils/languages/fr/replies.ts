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
        'Merci d’avoir pensé à [{child}|nous] ! C’est oui, à [{when}|très bientôt].'
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
        'Merci d’avoir pensé à [{child}|nous] ! C’est oui avec joie, à [{when}|très bientôt].'
      ]
    },
    no: {
      group: [
        'Merci d’avoir pensé à [{child}|nous], ce ne sera pas possible cette fois, mais très belle fête !',
        'Merci pour l’invitation, nous ne pourrons pas venir cette fois, mais belle fête !',
        'Merci, ce sera sans [{child}|nous] cette fois, mais belle fête à tout le monde !'
      ],
      private: [
        'Merci [d’avoir invité {child}|pour l’invitation]. Ce ne sera pas possible cette fois. <Passe|Passez> une très belle journée[, et {again}] !',
        '[Bonjour {host}, merci|Merci] pour l’invitation. Nous ne pourrons pas venir cette fois. Je <te|vous> souhaite une belle fête[, et {again}] !',
        'Merci d’avoir pensé à [{child}|nous]. Nous ne serons pas de la fête cette fois. Très belle fête à <toi|vous>[, et {again}] !'
      ]
    },
    maybe: {
      group: [
        'Merci [d’avoir invité {child}|pour l’invitation], <je peux|puis-je> répondre {by} ?',
        'Merci, <ça va|cela vous convient-il> si je réponds {by} ?',
        'Merci d’avoir pensé à [{child}|nous], je réponds {by}.'
      ],
      private: [
        'Merci d’avoir pensé à [{child}|nous] ! <Je peux te|Puis-je vous> répondre {by} ?',
        '[Bonjour {host}, merci|Merci] pour l’invitation ! <Ça te va|Cela vous convient-il> si je réponds {by} ?',
        'Merci beaucoup pour l’invitation ! Je <te|vous> réponds {by}.'
      ]
    },
    ask: {
      group: [
        'Merci, une petite question : {questions} ?',
        'Merci pour l’invitation, juste une chose : {questions} ?',
        'Merci, avant de répondre : {questions} ?'
      ],
      private: [
        'Merci d’avoir pensé à [{child}|nous] ! Avant de <te|vous> répondre : {questions} ?',
        '[Bonjour {host}, merci|Merci] pour l’invitation ! Je <te|vous> demande juste : {questions} ?',
        'Merci beaucoup pour l’invitation ! Une petite question : {questions} ?'
      ]
    },
    part: {
      group: [
        'Merci, nous viendrons[ avec {child}] au début, <ça va|cela convient-il> si nous repartons [à {time}|avant la fin] ?',
        'Merci pour l’invitation, <on peut|pouvons-nous> venir[ avec {child}] [jusqu’à {time}|pour une partie de la fête] ?',
        'Oui pour le début[ avec {child}], merci, <on peut|pouvons-nous> repartir [à {time}|plus tôt] ?'
      ],
      private: [
        'Merci beaucoup pour l’invitation ! Nous viendrons[ avec {child}] au début. <Ça te va|Cela vous convient-il> si nous repartons [à {time}|avant la fin] ?',
        '[Bonjour {host}, merci|Merci] pour l’invitation ! <On peut|Pouvons-nous> venir[ avec {child}] [jusqu’à {time}|pour une partie de la fête] ?',
        'Merci d’avoir pensé à [{child}|nous] ! C’est oui pour le début. <On peut|Pouvons-nous> repartir [à {time}|plus tôt] ?'
      ]
    },
    'another-time': {
      group: [
        'Merci d’avoir pensé à [{child}|nous], ce jour-là nous ne pouvons pas, [pourquoi pas {alt}|un autre jour peut-être] ?',
        'Merci pour l’invitation, ce jour-là n’est pas possible, peut-on se voir [{alt}|un autre jour] ?',
        'Merci, nous ne pourrons pas ce jour-là, et si on se voyait [{alt}|un autre jour] ?'
      ],
      private: [
        'Merci d’avoir pensé à [{child}|nous]. Ce jour-là nous ne pouvons pas. [Pourquoi pas {alt}|Un autre jour peut-être] ?',
        '[Bonjour {host}, merci|Merci] pour l’invitation. Ce jour-là ce n’est pas possible. Peut-on se voir [{alt}|un autre jour] ?',
        'Merci beaucoup pour l’invitation. Nous ne pourrons pas ce jour-là. Et si on se voyait [{alt}|un autre jour] ?'
      ]
    },
    thanks: {
      group: [
        'Merci [d’avoir accueilli {child}|pour l’accueil] !',
        'Merci encore pour la fête et pour toute l’organisation !',
        'Un grand merci [d’avoir invité {child}|pour l’invitation] !'
      ],
      private: [
        'Merci [d’avoir accueilli {child}|pour l’accueil] ! C’était très gentil de <ta|votre> part.',
        '[Bonjour {host}, merci|Merci] pour la fête ! Et merci pour toute l’organisation.',
        'Un grand merci d’avoir pensé à [{child}|nous] ! À très bientôt.'
      ]
    },
    cancel: {
      group: [
        'Petit changement, finalement ce sera sans [{child}|nous][ {when}], très belle fête !',
        'Je dois annuler[ pour {child}][ {when}], je préfère prévenir tout de suite, belle fête !',
        'Nous ne pourrons finalement pas venir[ avec {child}][ {when}], belle fête à tout le monde !'
      ],
      private: [
        'Petit changement : finalement ce sera sans [{child}|nous][ {when}]. Je préfère <te|vous> prévenir tout de suite. Très belle fête[, et {again}] !',
        '[Bonjour {host}, je|Je] dois annuler[ pour {child}][ {when}]. Je voulais <te|vous> le dire au plus vite. Belle fête[, et {again}] !',
        'Nous ne pourrons finalement pas venir[ avec {child}][ {when}]. Je préfère <te|vous> le dire tout de suite. Belle fête[, et {again}] !'
      ]
    },
    'change-of-mind': {
      group: [
        'Nous avions d’abord dit non, y a-t-il encore de la place[ pour {child}][ {when}] ?',
        'Petit changement, est-ce encore possible de venir[ avec {child}][ {when}] ?',
        'Est-il trop tard pour changer notre non en oui[ pour {child}] ?'
      ],
      private: [
        '[Bonjour {host}, nous|Nous] avions d’abord dit non. Y a-t-il encore de la place[ pour {child}][ {when}] ?',
        'Petit changement pour la fête. Est-ce encore possible de venir[ avec {child}][ {when}] ?',
        'Je <t’avais|vous avais> répondu non. Est-il trop tard pour en faire un oui[ pour {child}] ?'
      ]
    }
  },
  lastInMail: {
    yes: '<Dis-moi|Dites-moi> s’il faut apporter quelque chose.',
    no: 'Nous penserons à <toi|vous> ce jour-là.',
    maybe: 'J’espère que cela <te|vous> convient.',
    ask: 'Je <te|vous> réponds dès que j’en sais plus.',
    part: '<Dis-moi|Dites-moi> si cela pose problème.',
    'another-time': 'Je <te|vous> souhaite une très belle fête.',
    thanks: 'J’espère que <tu pourras|vous pourrez> souffler un peu.',
    cancel: 'Merci de <ta|votre> compréhension.',
    'change-of-mind': 'Si ce n’est plus possible, aucun souci.'
  },
  again: 'à une prochaine fois',
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
