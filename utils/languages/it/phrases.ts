import type { Phrases } from '../phrases'

const list = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} e ${last}`
}

export const phrases: Phrases = {
  locale: 'it-IT',
  yes: {
    group: [
      [['Grazie, {child} viene {when}!', 'Grazie, {child} viene!', 'Grazie, veniamo!']],
      [
        [
          'Grazie dell’invito, {child} verrà {when}!',
          'Grazie dell’invito, {child} verrà!',
          'Grazie dell’invito, verremo!'
        ]
      ],
      [['Sì, {child} viene {when}, grazie!', 'Sì, {child} viene, grazie!', 'Sì, veniamo, grazie!']]
    ],
    private: [
      [
        ['Grazie mille per aver invitato {child}!', 'Grazie mille dell’invito!'],
        ['{child} viene {when}.', '{child} viene.', 'Veniamo {when}.', 'Veniamo.']
      ],
      [
        ['Ciao {host}, grazie dell’invito!', 'Grazie dell’invito!'],
        ['{child} verrà {when}.', '{child} verrà.', 'Per noi è un sì.']
      ],
      [['Grazie per aver pensato a {child}!', 'Grazie per aver pensato a noi!'], ['È un sì, a presto.']]
    ]
  },
  keenYes: {
    group: [
      [
        [
          'Grazie, {child} viene con tanta gioia {when}!',
          'Grazie, {child} viene con tanta gioia!',
          'Grazie, veniamo con tanta gioia!'
        ]
      ],
      [
        [
          'Che bello, {child} ha tanta voglia di venire {when}, grazie!',
          'Che bello, {child} ha tanta voglia di venire, grazie!',
          'Che bello, veniamo molto volentieri, grazie!'
        ]
      ],
      [['Molto volentieri, {child} viene {when}!', 'Molto volentieri, {child} viene!', 'Molto volentieri, grazie!']]
    ],
    private: [
      [
        ['Grazie mille per aver invitato {child}!', 'Grazie mille dell’invito!'],
        ['{child} ha tanta voglia di venire {when}.', '{child} ha tanta voglia di venire.', 'Veniamo molto volentieri.']
      ],
      [
        ['Ciao {host}, grazie dell’invito!', 'Grazie dell’invito!'],
        [
          '{child} verrà molto volentieri {when}.',
          '{child} verrà molto volentieri.',
          'Per noi è un sì, molto volentieri.'
        ]
      ],
      [['Grazie per aver pensato a {child}!', 'Grazie per aver pensato a noi!'], ['È un sì, con tanta gioia.']]
    ]
  },
  no: {
    group: [
      [
        [
          'Grazie per aver pensato a {child}, questa volta non ci è possibile, buona festa!',
          'Grazie, questa volta non ci è possibile, buona festa!'
        ]
      ],
      [
        [
          'Grazie dell’invito, {child} questa volta non riesce a venire, bella festa a tutti!',
          'Grazie dell’invito, questa volta non riusciamo a venire, bella festa a tutti!'
        ]
      ],
      [
        [
          'Grazie, {child} questa volta non ci sarà, buon divertimento!',
          'Grazie, questa volta non ci saremo, buon divertimento!'
        ]
      ]
    ],
    private: [
      [
        ['Grazie per aver invitato {child}.', 'Grazie dell’invito.'],
        ['Questa volta non ci è possibile.'],
        ['Buona festa!']
      ],
      [
        ['Ciao {host}, grazie dell’invito.', 'Grazie dell’invito.'],
        ['{child} questa volta non riesce a venire.', 'Questa volta non riusciamo a venire.'],
        ['Vi auguro una bella festa!']
      ],
      [
        ['Grazie per aver pensato a {child}.', 'Grazie per aver pensato a noi.'],
        ['Per questa volta è un no.'],
        ['Buon divertimento!']
      ]
    ]
  },
  maybe: {
    group: [
      [['Grazie per l’invito a {child}, posso rispondere {by}?', 'Grazie dell’invito, posso rispondere {by}?']],
      [['Grazie, va bene se rispondo {by}?']],
      [['Grazie per aver pensato a {child}, rispondo {by}.', 'Grazie per aver pensato a noi, rispondo {by}.']]
    ],
    private: [
      [['Grazie per aver invitato {child}!', 'Grazie dell’invito!'], ['Posso rispondere {by}?']],
      [['Ciao {host}, grazie dell’invito!', 'Grazie dell’invito!'], ['Va bene se rispondo {by}?']],
      [['Grazie per aver pensato a {child}!', 'Grazie per aver pensato a noi!'], ['Rispondo {by}.']]
    ]
  },
  ask: {
    group: [
      [['Grazie dell’invito, una domanda, {questions}?']],
      [
        [
          'Grazie per aver invitato {child}, solo una cosa, {questions}?',
          'Grazie dell’invito, solo una cosa, {questions}?'
        ]
      ],
      [['Grazie, prima di rispondere, {questions}?']]
    ],
    private: [
      [['Grazie per aver invitato {child}!', 'Grazie dell’invito!'], ['Prima di rispondere, {questions}?']],
      [['Ciao {host}, grazie dell’invito!', 'Grazie dell’invito!'], ['Posso chiedere, {questions}?']],
      [['Grazie per aver pensato a {child}!', 'Grazie per aver pensato a noi!'], ['Una piccola domanda, {questions}?']]
    ]
  },
  asks: {
    start: 'che giorno e a che ora è',
    end: 'a che ora finisce',
    address: 'a che indirizzo è',
    parents: 'i genitori restano',
    replyBy: 'entro quando serve la risposta',
    siblings: 'possono venire anche fratelli e sorelle',
    allergies: 'che cosa ci sarà da mangiare',
    gifts: 'quale regalo farebbe piacere',
    bring: 'serve portare qualcosa',
    plan: 'qual è il programma della giornata'
  },
  list,
  listQuestions: list,
  on: day => day,
  by: day => `entro ${day}`,
  mail: {
    greeting: ['Ciao {host},', 'Buongiorno,'],
    close: 'Un caro saluto',
    extra: {
      yes: ['Se serve portare qualcosa, basta dirlo.'],
      no: ['Quel giorno vi penseremo.'],
      maybe: ['Spero che vada bene.'],
      ask: ['Poi potrò dare una risposta chiara.']
    }
  },
  notNames: [
    'mamma',
    'mamy',
    'papà',
    'papa',
    'babbo',
    'nonna',
    'nonno',
    'classe',
    'scuola',
    'sezione',
    'la',
    'il',
    'gruppo',
    'sig',
    'sigra',
    'signora',
    'signor',
    'dott',
    'maestra',
    'maestro',
    'rappresentante'
  ],
  event: {
    title: honoree => (honoree ? `Festa: ${honoree}` : 'Festa'),
    replyBy: day => `Rispondere entro ${day}.`,
    noEnd: 'Fine non indicata.',
    toCheck: 'Orario da verificare.'
  },
  line: {
    replyBy: day => `rispondere entro ${day}`,
    toCheck: 'da verificare',
    noDay: 'ancora nessun giorno',
    thoughts: {
      going: 'per ora: sì',
      part: 'per ora: sì, in parte',
      'not-going': 'per ora: non questa volta',
      'ask-first': 'per ora: prima una domanda',
      open: 'per ora: non deciso'
    },
    sleeping: day => `per ora: ci dormiamo su fino a ${day}`
  }
}
