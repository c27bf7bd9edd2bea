import type { Replies } from '../replies'

/** To several people: vosotros in Spain, ustedes elsewhere and to those who say usted. */
export const replies: Replies = {
  wordings: {
    yes: {
      group: [
        '¡Gracias, [confirmo a {child} para {when}|confirmo a {child}|allí estaremos {when}|allí estaremos]!',
        '¡Gracias por [invitar a {child}|la invitación], nos vemos [{when}|allí]!',
        '¡Qué bien, <contad|cuenten> con [{child}|la familia][ {when}], gracias!'
      ],
      private: [
        '¡Muchas gracias por [invitar a {child}|la invitación]! Allí estaremos[ {when}].',
        '[Hola, {host}, ¡gracias|¡Gracias] por la invitación! <Cuenta|Cuente> con [{child}|la familia][ {when}].',
        '¡Gracias por pensar en [{child}|la familia]! Es un sí, nos vemos [{when}|allí].'
      ]
    },
    'keen-yes': {
      group: [
        '¡Gracias, [confirmo a {child} para {when}|confirmo a {child}|allí estaremos], con muchísimas ganas!',
        '¡Qué ilusión[ para {child}], allí estaremos[ {when}], gracias!',
        '¡Claro que sí, qué alegría[ para {child}], nos vemos [{when}|allí]!'
      ],
      private: [
        '¡Muchas gracias por [invitar a {child}|la invitación]! Es una ilusión enorme, allí estaremos[ {when}].',
        '[Hola, {host}, ¡gracias|¡Gracias] por la invitación! [Confirmo a {child} para {when}|Confirmo a {child}|Allí estaremos], con muchas ganas.',
        '¡Gracias por pensar en [{child}|la familia]! Es un sí con mucha alegría, nos vemos [{when}|allí].'
      ]
    },
    no: {
      group: [
        'Gracias por [pensar en {child}|la invitación], esta vez no podrá ser, ¡que sea una gran fiesta!',
        'Muchas gracias por [invitar a {child}|la invitación], esta vez no podemos ir, ¡que sea un día precioso!',
        'Gracias por el detalle[ con {child}], esta vez no iremos, ¡feliz fiesta y un abrazo!'
      ],
      private: [
        'Muchas gracias por [invitar a {child}|la invitación]. Esta vez no podrá ser. ¡Que sea un día precioso[, y {again}]!',
        '[Hola, {host}, gracias|Gracias] por la invitación. Esta vez no podemos ir. ¡Que sea una gran fiesta[, y {again}]!',
        'Gracias por pensar en [{child}|la familia]. Por esta vez es un no. ¡Feliz fiesta[, y {again}]!'
      ]
    },
    maybe: {
      group: [
        'Gracias por [invitar a {child}|la invitación], ¿puedo confirmar {by}?',
        'Muchas gracias, ¿va bien si respondo {by}?',
        '¡Gracias por [pensar en {child}|el detalle], confirmo {by}!'
      ],
      private: [
        '¡Gracias por [invitar a {child}|la invitación]! ¿<Te|Le> puedo confirmar {by}?',
        '[Hola, {host}, ¡gracias|¡Gracias] por la invitación! ¿<Te|Le> va bien si respondo {by}?',
        '¡Gracias por pensar en [{child}|la familia]! <Te|Le> confirmo {by}.'
      ]
    },
    ask: {
      group: [
        'Gracias por la invitación, una pregunta, ¿{questions}?',
        'Gracias por [invitar a {child}|la invitación], solo una cosa, ¿{questions}?',
        'Gracias, antes de responder, ¿{questions}?'
      ],
      private: [
        '¡Gracias por [invitar a {child}|la invitación]! Antes de responder, ¿{questions}?',
        '[Hola, {host}, ¡gracias|¡Gracias] por la invitación! <Te|Le> pregunto, ¿{questions}?',
        '¡Gracias por pensar en [{child}|la familia]! Solo una cosa, ¿{questions}?'
      ]
    },
    part: {
      group: [
        'Gracias, vamos[ con {child}] un rato, ¿está bien si nos vamos [a las {time}|un poco antes]?',
        'Gracias por la invitación, ¿podemos ir[ con {child}] solo [hasta las {time}|un rato]?',
        'Sí, un rato[ con {child}], gracias, ¿podemos salir [a las {time}|antes]?'
      ],
      private: [
        '¡Muchas gracias por la invitación! Vamos[ con {child}] un rato. ¿<Te|Le> va bien si nos vamos [a las {time}|un poco antes]?',
        '[Hola, {host}, ¡gracias|¡Gracias] por la invitación! ¿Podemos ir[ con {child}] solo [hasta las {time}|un rato]?',
        '¡Gracias por pensar en [{child}|la familia]! Por un rato es un sí. ¿Podemos salir [a las {time}|antes]?'
      ]
    },
    'another-time': {
      group: [
        'Gracias por [invitar a {child}|la invitación], ese día no podemos, ¿[qué tal {alt}|otro día quizás]?',
        'Muchas gracias, ese día no podrá ser, ¿nos vemos [{alt}|otro día]?',
        'Gracias por el detalle[ con {child}], ese día es un no, ¿[puede ser {alt}|buscamos otro día]?'
      ],
      private: [
        'Gracias por [invitar a {child}|la invitación]. Ese día no podemos. ¿[Qué <te|le> parece {alt}|Otro día quizás]?',
        '[Hola, {host}, gracias|Gracias] por la invitación. Ese día no podrá ser. ¿Nos vemos [{alt}|otro día]?',
        'Gracias por pensar en [{child}|la familia]. Por ese día es un no. ¿[Puede ser {alt}|Buscamos otro día]?'
      ]
    },
    thanks: {
      group: [
        '¡Muchas gracias por la fiesta y por todo el esfuerzo!',
        '¡Gracias otra vez por invitar a [{child}|la familia]!',
        '¡Mil gracias por la fiesta, también de parte de la familia!'
      ],
      private: [
        '¡Muchas gracias por la fiesta! Y gracias por todo el esfuerzo.',
        '[Hola, {host}, ¡gracias|¡Gracias] otra vez por invitar a [{child}|la familia]! Fue un detalle muy bonito.',
        '¡Mil gracias por la fiesta! Un abrazo de toda la familia.'
      ]
    },
    cancel: {
      group: [
        'Lo siento, al final no podemos ir[ con {child}][ {when}], ¡que sea una gran fiesta!',
        'Un cambio por nuestra parte, al final no vamos[ con {child}][ {when}], ¡feliz fiesta!',
        'Tengo que cancelar[ por {child}][ {when}], mejor avisar pronto, ¡que sea un día precioso!'
      ],
      private: [
        'Lo siento, al final no podemos ir[ con {child}][ {when}]. Quería <avisarte|avisarle> cuanto antes. ¡Que sea una gran fiesta[, y {again}]!',
        '[Hola, {host}, un|Un] cambio por nuestra parte: al final no vamos[ con {child}][ {when}]. Quería <decírtelo|decírselo> enseguida. ¡Feliz fiesta[, y {again}]!',
        'Tengo que cancelar[ por {child}][ {when}]. Es mejor avisar pronto. ¡Que sea un día precioso[, y {again}]!'
      ]
    },
    'change-of-mind': {
      group: [
        'Hola, habíamos dicho que no, ¿queda sitio[ para {child}][ {when}]?',
        'Un cambio por nuestra parte, ¿todavía podemos ir[ con {child}][ {when}]?',
        '¿Nuestro no puede ser un sí[ para {child}], si queda sitio?'
      ],
      private: [
        '[Hola, {host}, al|Al] principio habíamos dicho que no. ¿Queda sitio[ para {child}][ {when}]?',
        'Un cambio por nuestra parte para la fiesta. ¿Todavía podemos ir[ con {child}][ {when}]?',
        '<Te|Le> había dicho que no. ¿Puede ser un sí[ para {child}], si queda sitio?'
      ]
    }
  },
  lastInMail: {
    yes: 'Si hace falta llevar algo, basta con un mensaje.',
    no: 'Ese día pensaremos en la fiesta con cariño.',
    maybe: 'Espero que sea a tiempo.',
    ask: 'Después doy una respuesta clara.',
    part: 'Si no va bien, basta con un mensaje.',
    'another-time': 'Que sea una fiesta preciosa.',
    thanks: 'Espero que ahora haya un rato de descanso.',
    cancel: 'Gracias por la comprensión.',
    'change-of-mind': 'Si ya no se puede, no pasa nada.'
  },
  again: '<cuenta|cuente> con [{child}|la familia] para la próxima',
  meet: 'Estaría muy bien vernos otro día.',
  notes: { allergy: 'alergias: {allergy}', bring: 'llevamos: {bring}', pickUp: 'para la recogida: {pickUp}' },
  said: '[{child}: ]«{said}»',
  address: {
    familiar: [
      'tú',
      'te',
      'ti',
      'tu',
      'tus',
      'vosotros',
      'vosotras',
      'os',
      'vuestro',
      'vuestra',
      'vuestros',
      'vuestras'
    ],
    formal: ['usted', 'ustedes', 'ud', 'uds'],
    stronger: 'formal',
    usual: 'familiar'
  },
  reasons: [
    'porque',
    'ocupado',
    'ocupada',
    'ocupados',
    'enfermo',
    'enferma',
    'trabajo',
    'trabajar',
    'planes',
    'vacaciones',
    'dinero',
    'desgraciadamente'
  ],
  moods: [
    'ilusión',
    'ganas',
    'alegría',
    'encanta',
    'encantado',
    'encantada',
    'contento',
    'contenta',
    'triste',
    'entusiasmo'
  ],
  negations: ['no', 'cancelar', 'sin', 'imposible']
}

const { wordings } = replies
const { 'keen-yes': keen } = wordings

/** Outside Spain several people are always "ustedes", an "ilusión" is a mirage, and a place is a "lugar". */
export const latinAmerican: Replies = {
  ...replies,
  wordings: {
    ...wordings,
    'keen-yes': {
      group: ['¡Qué alegría[ para {child}], allí estaremos[ {when}], gracias!', ...keen.group.slice(2)],
      private: [
        '¡Muchas gracias por [invitar a {child}|la invitación]! Es una alegría enorme, allí estaremos[ {when}].',
        ...keen.private.slice(1)
      ]
    },
    'change-of-mind': {
      group: [
        'Hola, habíamos dicho que no, ¿hay lugar todavía[ para {child}][ {when}]?',
        'Un cambio de nuestra parte, ¿todavía podemos ir[ con {child}][ {when}]?',
        '¿Nuestro no puede ser un sí[ para {child}], si todavía hay lugar?'
      ],
      private: [
        '[Hola, {host}, al|Al] principio habíamos dicho que no. ¿Hay lugar todavía[ para {child}][ {when}]?',
        'Un cambio de nuestra parte para la fiesta. ¿Todavía podemos ir[ con {child}][ {when}]?',
        '<Te|Le> había dicho que no. ¿Puede ser un sí[ para {child}], si todavía hay lugar?'
      ]
    }
  },
  notes: { ...replies.notes, pickUp: 'a la salida: {pickUp}' },
  address: { ...replies.address, formal: ['usted', 'ud'], several: 'formal' }
}
