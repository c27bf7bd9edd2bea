import type { Phrases } from '../phrases'

const list = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} e ${last}`
}

/** Saturday and Sunday are masculine, the other days feminine. */
const on = (day: string): string => `${/^(sábado|domingo)/i.test(day) ? 'no' : 'na'} ${day}`

/** No verb has {child} as its subject: there may be several. The words are at home in Brazil and in Portugal. */
export const phrases: Phrases = {
  locale: 'pt-BR',
  yes: {
    group: [
      [
        [
          'Que bom o convite, podem contar com {child} {when}!',
          'Que bom o convite, podem contar com {child}!',
          'Que bom o convite, estaremos lá {when}!',
          'Que bom o convite, estaremos lá!'
        ]
      ],
      [
        [
          'Agradecemos o convite, presença confirmada para {child} {when}!',
          'Agradecemos o convite, presença confirmada para {child}!',
          'Agradecemos o convite, presença confirmada {when}!',
          'Agradecemos o convite, presença confirmada!'
        ]
      ],
      [
        [
          'Sim, contem com {child} {when}, agradeço o convite!',
          'Sim, contem com {child}, agradeço o convite!',
          'Sim, estaremos lá {when}, agradeço o convite!',
          'Sim, estaremos lá, agradeço o convite!'
        ]
      ]
    ],
    private: [
      [
        ['Que bom receber o convite para {child}!', 'Que bom receber o convite!'],
        ['Podem contar com {child} {when}.', 'Podem contar com {child}.', 'Estaremos lá {when}.', 'Estaremos lá.']
      ],
      [
        ['Olá, {host}, agradecemos muito o convite!', 'Agradecemos muito o convite!'],
        [
          'Presença confirmada para {child} {when}.',
          'Presença confirmada para {child}.',
          'Presença confirmada {when}.',
          'Presença confirmada.'
        ]
      ],
      [
        ['Agradeço por pensarem em {child}!', 'Agradeço o carinho do convite!'],
        ['A resposta é sim, estaremos lá {when}.', 'A resposta é sim, até lá.']
      ]
    ]
  },
  keenYes: {
    group: [
      [
        [
          'Que alegria para {child}, estaremos lá {when}, agradecemos o convite!',
          'Que alegria para {child}, estaremos lá, agradecemos o convite!',
          'Que alegria, estaremos lá, agradecemos o convite!'
        ]
      ],
      [
        [
          'Que bom o convite, podem contar com {child} {when}, com a maior alegria!',
          'Que bom o convite, podem contar com {child}, com a maior alegria!',
          'Que bom o convite, estaremos lá com a maior alegria!'
        ]
      ],
      [
        [
          'Claro que sim, contem com {child} {when}, com muito entusiasmo!',
          'Claro que sim, contem com {child}, com muito entusiasmo!',
          'Claro que sim, estaremos lá com muito entusiasmo!'
        ]
      ]
    ],
    private: [
      [
        ['Que bom receber o convite para {child}!', 'Que bom receber o convite!'],
        [
          'Vai ser uma alegria para {child}, estaremos lá {when}.',
          'Vai ser uma alegria para {child}, estaremos lá.',
          'Vai ser uma alegria, estaremos lá.'
        ]
      ],
      [
        ['Olá, {host}, agradecemos muito o convite!', 'Agradecemos muito o convite!'],
        [
          'Podem contar com {child} {when}, com a maior alegria.',
          'Podem contar com {child}, com a maior alegria.',
          'Estaremos lá com a maior alegria.'
        ]
      ],
      [
        ['Agradeço por pensarem em {child}!', 'Agradeço o carinho do convite!'],
        ['É um sim com muito entusiasmo, estaremos lá {when}.', 'É um sim com muito entusiasmo, até lá.']
      ]
    ]
  },
  no: {
    group: [
      [
        [
          'Agradecemos o convite para {child}, desta vez não vai dar, uma ótima festa!',
          'Agradecemos o convite, desta vez não vai dar, uma ótima festa!'
        ]
      ],
      [
        [
          'Que bom o convite para {child}, desta vez não será possível, que seja uma linda festa!',
          'Que bom o convite, desta vez não será possível, que seja uma linda festa!'
        ]
      ],
      [
        [
          'Agradeço por pensarem em {child}, desta vez não vamos, que a festa seja muito divertida!',
          'Agradeço o convite, desta vez não vamos, que a festa seja muito divertida!'
        ]
      ]
    ],
    private: [
      [
        ['Agradecemos muito o convite para {child}.', 'Agradecemos muito o convite.'],
        ['Desta vez não vai dar.'],
        ['Que seja um lindo dia!']
      ],
      [
        ['Olá, {host}, agradecemos o convite.', 'Agradecemos o convite.'],
        ['Desta vez não será possível.'],
        ['Que seja uma ótima festa!']
      ],
      [
        ['Agradeço por pensarem em {child}.', 'Agradeço o carinho do convite.'],
        ['Desta vez a resposta é não.'],
        ['Que a festa seja muito divertida!']
      ]
    ]
  },
  maybe: {
    group: [
      [['Que bom o convite para {child}, posso confirmar {by}?', 'Que bom o convite, posso confirmar {by}?']],
      [['Agradecemos o convite, tudo bem se eu responder {by}?']],
      [['Agradeço por pensarem em {child}, confirmo {by}!', 'Agradeço o carinho do convite, confirmo {by}!']]
    ],
    private: [
      [['Que bom receber o convite para {child}!', 'Que bom receber o convite!'], ['Posso confirmar {by}?']],
      [
        ['Olá, {host}, agradecemos muito o convite!', 'Agradecemos muito o convite!'],
        ['Tudo bem se eu responder {by}?']
      ],
      [['Agradeço por pensarem em {child}!', 'Agradeço o carinho do convite!'], ['Confirmo {by}.']]
    ]
  },
  ask: {
    group: [
      [['Que bom o convite, uma pergunta, {questions}?']],
      [
        [
          'Agradecemos o convite para {child}, só uma coisa, {questions}?',
          'Agradecemos o convite, só uma coisa, {questions}?'
        ]
      ],
      [['Agradeço o convite, antes de responder, {questions}?']]
    ],
    private: [
      [['Que bom receber o convite para {child}!', 'Que bom receber o convite!'], ['Antes de responder, {questions}?']],
      [
        ['Olá, {host}, agradecemos muito o convite!', 'Agradecemos muito o convite!'],
        ['Uma pergunta rápida, {questions}?']
      ],
      [['Agradeço por pensarem em {child}!', 'Agradeço o carinho do convite!'], ['Só uma coisa, {questions}?']]
    ]
  },
  asks: {
    start: 'em que dia e a que horas é',
    end: 'a que horas termina',
    address: 'onde vai ser',
    parents: 'as famílias ficam',
    replyBy: 'até quando se pode responder',
    siblings: 'irmãs e irmãos podem ir',
    allergies: 'o que haverá para comer',
    gifts: 'que presente daria alegria',
    bring: 'é preciso levar alguma coisa',
    plan: 'qual é o programa do dia'
  },
  list,
  listQuestions: list,
  on,
  by: day => `até ${day}`,
  mail: {
    greeting: ['Olá, {host},', 'Olá,'],
    close: 'Um abraço',
    extra: {
      yes: ['Se for preciso levar alguma coisa, basta dizer.'],
      no: ['Nesse dia vamos lembrar da festa com carinho.'],
      maybe: ['Espero que seja a tempo.'],
      ask: ['Depois envio uma resposta clara.']
    }
  },
  notNames: [
    'mãe',
    'mae',
    'mamãe',
    'mamã',
    'pai',
    'papai',
    'papá',
    'avó',
    'avô',
    'vovó',
    'vovô',
    'tia',
    'tio',
    'família',
    'turma',
    'sala',
    'grupo',
    'escola',
    'colégio',
    'creche',
    'a',
    'o',
    'as',
    'os',
    'sr',
    'sra',
    'senhor',
    'senhora',
    'dona',
    'dom',
    'dr',
    'dra',
    'prof',
    'profe',
    'professora',
    'professor',
    'educadora'
  ],
  event: {
    title: honoree => (honoree ? `Festa: ${honoree}` : 'Festa'),
    replyBy: day => `Responder até ${day}.`,
    noEnd: 'Sem hora de fim.',
    toCheck: 'Hora a confirmar.'
  },
  line: {
    replyBy: day => `responder até ${day}`,
    toCheck: 'a confirmar',
    noDay: 'ainda sem dia',
    thoughts: {
      going: 'por enquanto: sim',
      part: 'por enquanto: sim, por um tempo',
      'not-going': 'por enquanto: desta vez não',
      'ask-first': 'por enquanto: perguntar antes',
      open: 'por enquanto: sem decisão'
    },
    sleeping: day => `por enquanto: a noite é boa conselheira, até ${day}`
  }
}
