import type { Phrases } from '../phrases'

/** "y" is "e" before the sound of an i: "Ana e Inés". */
const and = (next: string): string => (/^h?[ií](?![aeo])/i.test(next) ? 'e' : 'y')

const list = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and(last)} ${last}`
}

/** `Intl` writes "sábado, 5 de diciembre"; within a sentence the comma goes. */
const the = (day: string): string => `el ${day.replace(', ', ' ')}`

/** No verb has {child} as its subject: there may be several. */
export const phrases: Phrases = {
  locale: 'es-ES',
  yes: {
    group: [
      [
        [
          '¡Gracias, confirmo a {child} para {when}!',
          '¡Gracias, confirmo a {child}!',
          '¡Gracias, allí estaremos {when}!',
          '¡Gracias, allí estaremos!'
        ]
      ],
      [
        [
          '¡Gracias por invitar a {child}, nos vemos {when}!',
          '¡Gracias por invitar a {child}, nos vemos allí!',
          '¡Gracias por la invitación, nos vemos {when}!',
          '¡Gracias por la invitación, nos vemos allí!'
        ]
      ],
      [
        [
          '¡Qué bien, confirmo la asistencia de {child} {when}, gracias!',
          '¡Qué bien, confirmo la asistencia de {child}, gracias!',
          '¡Qué bien, confirmo que vamos {when}, gracias!',
          '¡Qué bien, confirmo que vamos, gracias!'
        ]
      ]
    ],
    private: [
      [
        ['¡Muchas gracias por invitar a {child}!', '¡Muchas gracias por la invitación!'],
        ['Allí estaremos {when}.', 'Allí estaremos.']
      ],
      [
        ['Hola, {host}, ¡gracias por la invitación!', '¡Gracias por la invitación!'],
        ['Confirmo a {child} para {when}.', 'Confirmo a {child}.', 'Confirmo que vamos {when}.', 'Confirmo que vamos.']
      ],
      [
        ['¡Gracias por pensar en {child}!', '¡Gracias por el detalle de la invitación!'],
        ['Es un sí, nos vemos {when}.', 'Es un sí, nos vemos allí.']
      ]
    ]
  },
  keenYes: {
    group: [
      [
        [
          '¡Gracias, confirmo a {child} para {when}, con muchísimas ganas!',
          '¡Gracias, confirmo a {child}, con muchísimas ganas!',
          '¡Gracias, allí estaremos con muchísimas ganas!'
        ]
      ],
      [
        [
          '¡Qué ilusión para {child}, allí estaremos {when}, gracias!',
          '¡Qué ilusión para {child}, allí estaremos, gracias!',
          '¡Qué ilusión, allí estaremos, gracias!'
        ]
      ],
      [
        [
          '¡Claro que sí, qué alegría para {child}, nos vemos {when}!',
          '¡Claro que sí, qué alegría para {child}, nos vemos allí!',
          '¡Claro que sí, qué alegría, nos vemos allí!'
        ]
      ]
    ],
    private: [
      [
        ['¡Muchas gracias por invitar a {child}!', '¡Muchas gracias por la invitación!'],
        [
          'Para {child} es una ilusión enorme, allí estaremos {when}.',
          'Para {child} es una ilusión enorme, allí estaremos.',
          'Allí estaremos con una ilusión enorme.'
        ]
      ],
      [
        ['Hola, {host}, ¡gracias por la invitación!', '¡Gracias por la invitación!'],
        [
          'Confirmo a {child} para {when}, con muchas ganas.',
          'Confirmo a {child}, con muchas ganas.',
          'Allí estaremos con muchas ganas.'
        ]
      ],
      [
        ['¡Gracias por pensar en {child}!', '¡Gracias por el detalle de la invitación!'],
        ['Es un sí con mucha alegría, nos vemos {when}.', 'Es un sí con mucha alegría, nos vemos allí.']
      ]
    ]
  },
  no: {
    group: [
      [
        [
          'Gracias por pensar en {child}, esta vez no podrá ser, ¡que vaya genial la fiesta!',
          'Gracias por la invitación, esta vez no podrá ser, ¡que vaya genial la fiesta!'
        ]
      ],
      [
        [
          'Muchas gracias por invitar a {child}, esta vez no podemos ir, ¡que sea una fiesta preciosa!',
          'Muchas gracias por la invitación, esta vez no podemos ir, ¡que sea una fiesta preciosa!'
        ]
      ],
      [
        [
          'Gracias por el detalle con {child}, esta vez no iremos, ¡feliz fiesta y un abrazo!',
          'Gracias por el detalle, esta vez no iremos, ¡feliz fiesta y un abrazo!'
        ]
      ]
    ],
    private: [
      [
        ['Muchas gracias por invitar a {child}.', 'Muchas gracias por la invitación.'],
        ['Esta vez no podrá ser.'],
        ['¡Que sea un día precioso!']
      ],
      [
        ['Hola, {host}, gracias por la invitación.', 'Gracias por la invitación.'],
        ['Esta vez no podemos ir.'],
        ['¡Que vaya genial la fiesta!']
      ],
      [
        ['Gracias por pensar en {child}.', 'Gracias por el detalle de la invitación.'],
        ['Por esta vez es un no.'],
        ['¡Feliz fiesta!']
      ]
    ]
  },
  maybe: {
    group: [
      [['Gracias por invitar a {child}, ¿puedo confirmar {by}?', 'Gracias por la invitación, ¿puedo confirmar {by}?']],
      [['Muchas gracias, ¿va bien si respondo {by}?']],
      [['¡Gracias por pensar en {child}, confirmo {by}!', '¡Gracias por el detalle, confirmo {by}!']]
    ],
    private: [
      [['¡Gracias por invitar a {child}!', '¡Gracias por la invitación!'], ['¿Puedo confirmar {by}?']],
      [['Hola, {host}, ¡gracias por la invitación!', '¡Gracias por la invitación!'], ['¿Va bien si respondo {by}?']],
      [['¡Gracias por pensar en {child}!', '¡Gracias por el detalle de la invitación!'], ['Confirmo {by}.']]
    ]
  },
  ask: {
    group: [
      [['Gracias por la invitación, una pregunta, ¿{questions}?']],
      [
        [
          'Gracias por invitar a {child}, solo una cosa, ¿{questions}?',
          'Gracias por la invitación, solo una cosa, ¿{questions}?'
        ]
      ],
      [['Gracias, antes de responder, ¿{questions}?']]
    ],
    private: [
      [['¡Gracias por invitar a {child}!', '¡Gracias por la invitación!'], ['Antes de responder, ¿{questions}?']],
      [['Hola, {host}, ¡gracias por la invitación!', '¡Gracias por la invitación!'], ['Una pregunta, ¿{questions}?']],
      [
        ['¡Gracias por pensar en {child}!', '¡Gracias por el detalle de la invitación!'],
        ['Solo una cosa, ¿{questions}?']
      ]
    ]
  },
  asks: {
    start: 'qué día y a qué hora es',
    end: 'a qué hora termina',
    address: 'dónde es',
    parents: 'se quedan las familias',
    replyBy: 'hasta cuándo se puede confirmar',
    siblings: 'pueden ir también hermanas y hermanos',
    allergies: 'qué habrá de comer',
    gifts: 'qué regalo haría ilusión',
    bring: 'hay que llevar algo',
    plan: 'cuál es el plan del día'
  },
  list,
  listQuestions: list,
  on: the,
  by: day => `como muy tarde ${the(day)}`,
  mail: {
    greeting: ['Hola, {host}:', 'Hola:'],
    close: 'Un abrazo',
    extra: {
      yes: ['Si hace falta llevar algo, basta con un mensaje.'],
      no: ['Ese día pensaremos en la fiesta con cariño.'],
      maybe: ['Espero que sea a tiempo.'],
      ask: ['Después doy una respuesta clara.']
    }
  },
  notNames: [
    'mamá',
    'mama',
    'mami',
    'papá',
    'papa',
    'papi',
    'madre',
    'padre',
    'abuela',
    'abuelo',
    'tía',
    'tío',
    'familia',
    'clase',
    'curso',
    'grupo',
    'colegio',
    'cole',
    'escuela',
    'ampa',
    'la',
    'el',
    'los',
    'las',
    'sr',
    'sra',
    'srta',
    'señor',
    'señora',
    'don',
    'doña',
    'dr',
    'dra',
    'profe',
    'seño',
    'maestra',
    'maestro'
  ],
  event: {
    title: honoree => (honoree ? `Fiesta: ${honoree}` : 'Fiesta'),
    replyBy: day => `Confirmar como muy tarde ${the(day)}.`,
    noEnd: 'Sin hora de fin.',
    toCheck: 'Hora por comprobar.'
  },
  line: {
    replyBy: day => `confirmar como muy tarde ${the(day)}`,
    toCheck: 'por comprobar',
    noDay: 'aún sin día',
    thoughts: {
      going: 'por ahora: sí',
      part: 'por ahora: sí, un rato',
      'not-going': 'por ahora: esta vez no',
      'ask-first': 'por ahora: preguntar antes',
      open: 'por ahora: sin decidir'
    },
    sleeping: day => `por ahora: lo consultamos con la almohada hasta ${the(day)}`
  }
}
