import type { Replies, Template } from '../replies'

/** To several people: vosotros in Spain, ustedes elsewhere and to those who say usted. */
export const replies: Replies = {
  wordings: {
    yes: {
      group: [
        '¡Gracias, <contad|cuenten> con [{child}|la familia][ {when}]!',
        '¡Gracias por [invitar a {child}|la invitación], nos vemos [{when}|allí]!',
        '¡Qué bien, allí estaremos[ con {child}][ {when}], gracias!'
      ],
      private: [
        '¡Muchas gracias por [invitar a {child}|la invitación]! Allí estaremos[ {when}].',
        '[Hola, {host}, ¡gracias|¡Gracias] por la invitación! <Cuenta|Cuente> con [{child}|la familia][ {when}].',
        '¡Gracias por pensar en [{child}|la familia]! Claro que sí, nos vemos [{when}|allí].'
      ]
    },
    'keen-yes': {
      group: [
        '¡Gracias, [{child} irá|iremos] con muchísimas ganas[ {when}]!',
        '¡Gracias, [a {child} le|nos] hace mucha ilusión, allí estaremos[ {when}]!',
        '¡Claro que sí, [{child} tiene|tenemos] muchas ganas, nos vemos [{when}|allí]!'
      ],
      private: [
        '¡Muchas gracias por [invitar a {child}|la invitación]! [A {child} le|Nos] hace mucha ilusión, allí estaremos[ {when}].',
        '[Hola, {host}, ¡gracias|¡Gracias] por la invitación! [{child} irá|Iremos] con muchísimas ganas[ {when}].',
        '¡Gracias por pensar en [{child}|la familia]! Claro que sí, [{child} tiene|tenemos] muchas ganas, nos vemos [{when}|allí].'
      ]
    },
    no: {
      group: [
        'Gracias por [pensar en {child}|la invitación], esta vez no podrá ser, ¡que salga todo muy bien!',
        'Muchas gracias por [invitar a {child}|la invitación], esta vez no podemos ir, ¡que sea un día precioso!',
        'Gracias por el detalle[ con {child}], esta vez no vamos a poder, ¡feliz fiesta y un abrazo!'
      ],
      private: [
        'Muchas gracias por [invitar a {child}|la invitación]. Esta vez no podrá ser. ¡Que sea un día precioso[, y {again}]!',
        '[Hola, {host}, gracias|Gracias] por la invitación. Esta vez no podemos ir. ¡Que salga todo muy bien[, y {again}]!',
        'Gracias por pensar en [{child}|la familia]. Esta vez no vamos a poder. ¡Feliz fiesta[, y {again}]!'
      ]
    },
    maybe: {
      group: [
        'Gracias por [invitar a {child}|la invitación], ¿puedo confirmar {by}?',
        'Muchas gracias, ¿está bien si respondo {by}?',
        '¡Gracias por [pensar en {child}|el detalle], confirmo {by}!'
      ],
      private: [
        '¡Gracias por [invitar a {child}|la invitación]! ¿<Te|Le> puedo confirmar {by}?',
        '[Hola, {host}, ¡gracias|¡Gracias] por la invitación! ¿<Te|Le> parece bien si respondo {by}?',
        '¡Gracias por pensar en [{child}|la familia]! <Te|Le> confirmo {by}.'
      ]
    },
    ask: {
      group: [
        'Gracias por la invitación, una pregunta: ¿{questions}?',
        'Gracias por [invitar a {child}|la invitación], solo una cosa: ¿{questions}?',
        'Gracias, antes de responder: ¿{questions}?'
      ],
      private: [
        '¡Gracias por [invitar a {child}|la invitación]! Antes de responder: ¿{questions}?',
        '[Hola, {host}, ¡gracias|¡Gracias] por la invitación! <Te|Le> pregunto: ¿{questions}?',
        '¡Gracias por pensar en [{child}|la familia]! Solo una cosa: ¿{questions}?'
      ]
    },
    part: {
      group: [
        'Gracias, vamos[ con {child}] un rato, ¿está bien si nos vamos [a las {time}|un poco antes]?',
        'Gracias por la invitación, ¿podemos ir[ con {child}] solo [hasta las {time}|un rato]?',
        'Sí, un rato[ con {child}], gracias, ¿podemos salir [a las {time}|antes]?'
      ],
      private: [
        '¡Muchas gracias por la invitación! Vamos[ con {child}] un rato. ¿<Te|Le> parece bien si nos vamos [a las {time}|un poco antes]?',
        '[Hola, {host}, ¡gracias|¡Gracias] por la invitación! ¿Podemos ir[ con {child}] solo [hasta las {time}|un rato]?',
        '¡Gracias por pensar en [{child}|la familia]! Podemos ir un rato. ¿Está bien si salimos [a las {time}|antes]?'
      ]
    },
    'another-time': {
      group: [
        'Gracias por [invitar a {child}|la invitación], ese día no podemos, ¿[qué tal {alt}|otro día quizás]?',
        'Muchas gracias, ese día no podrá ser, ¿nos vemos [{alt}|otro día]?',
        'Gracias por el detalle[ con {child}], ese día no nos es posible, ¿[puede ser {alt}|buscamos otro día]?'
      ],
      private: [
        'Gracias por [invitar a {child}|la invitación]. Ese día no podemos. ¿[Qué <te|le> parece {alt}|Otro día quizás]?',
        '[Hola, {host}, gracias|Gracias] por la invitación. Ese día no podrá ser. ¿Nos vemos [{alt}|otro día]?',
        'Gracias por pensar en [{child}|la familia]. Ese día no nos es posible. ¿[Puede ser {alt}|Buscamos otro día]?'
      ]
    },
    thanks: {
      group: [
        '¡Muchas gracias por la fiesta y por todo el esfuerzo!',
        '¡Gracias otra vez por invitar a [{child}|la familia]!',
        '¡Mil gracias por la fiesta, de parte de toda la familia!'
      ],
      private: [
        '¡Muchas gracias por la fiesta! Y gracias por todo el esfuerzo.',
        '[Hola, {host}, ¡gracias|¡Gracias] otra vez por invitar a [{child}|la familia]! Fue un detalle muy bonito.',
        '¡Mil gracias por la fiesta! Un saludo de toda la familia.'
      ]
    },
    cancel: {
      group: [
        'Lo siento, al final no podemos ir[ con {child}][ {when}], ¡que salga todo muy bien!',
        'Hay un cambio, al final no vamos[ con {child}][ {when}], ¡feliz fiesta!',
        'Al final no nos será posible ir[ con {child}][ {when}], mejor avisar pronto, ¡que sea un día precioso!'
      ],
      private: [
        'Lo siento, al final no podemos ir[ con {child}][ {when}]. Quería <avisarte|avisarle> cuanto antes. ¡Que salga todo muy bien[, y {again}]!',
        '[Hola, {host}, hay|Hay] un cambio: al final no vamos[ con {child}][ {when}]. Quería <decírtelo|decírselo> enseguida. ¡Feliz fiesta[, y {again}]!',
        'Al final no nos será posible ir[ con {child}][ {when}]. Mejor avisar pronto. ¡Que sea un día precioso[, y {again}]!'
      ]
    },
    'change-of-mind': {
      group: [
        'Habíamos dicho que no, ¿queda sitio[ para {child}][ {when}]?',
        'Hay un cambio, ¿todavía podemos ir[ con {child}][ {when}]?',
        '¿Llegamos a tiempo de cambiar nuestro no por un sí[ para {child}]?'
      ],
      private: [
        '[Hola, {host}, al|Al] principio habíamos dicho que no. ¿Queda sitio[ para {child}][ {when}]?',
        'Hay un cambio por nuestro lado. ¿Todavía podemos ir[ con {child}][ {when}]?',
        '<Te|Le> había dicho que no. ¿Llegamos a tiempo de cambiarlo por un sí[ para {child}]?'
      ]
    }
  },
  lastInMail: {
    yes: 'Si hace falta llevar algo, <avísame|avíseme>.',
    no: 'Ese día nos acordaremos de la fiesta.',
    maybe: 'Espero que sea a tiempo.',
    ask: 'En cuanto lo sepa, <te|le> confirmo.',
    part: 'Si no es posible, <dímelo|dígamelo> sin problema.',
    'another-time': 'Que sea una fiesta preciosa.',
    thanks: 'Espero que ahora <puedas|pueda> descansar un poco.',
    cancel: 'Gracias por la comprensión.',
    'change-of-mind': 'Si ya no se puede, no pasa nada.'
  },
  again: '<cuenta|cuente> con [{child}|la familia] para la próxima',
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

const withoutIlusion = (template: Template): Template => template.replace('hace mucha ilusión', 'da mucha alegría')

/** Outside Spain several people are always "ustedes", an "ilusión" is a mirage, and a place is a "lugar". */
export const latinAmerican: Replies = {
  ...replies,
  wordings: {
    ...wordings,
    'keen-yes': {
      group: keen.group.map(withoutIlusion),
      private: keen.private.map(withoutIlusion)
    },
    'change-of-mind': {
      group: [
        'Habíamos dicho que no, ¿hay lugar todavía[ para {child}][ {when}]?',
        'Hay un cambio, ¿todavía podemos ir[ con {child}][ {when}]?',
        '¿Llegamos a tiempo de cambiar nuestro no por un sí[ para {child}]?'
      ],
      private: [
        '[Hola, {host}, al|Al] principio habíamos dicho que no. ¿Hay lugar todavía[ para {child}][ {when}]?',
        'Hay un cambio por nuestro lado. ¿Todavía podemos ir[ con {child}][ {when}]?',
        '<Te|Le> había dicho que no. ¿Llegamos a tiempo de cambiarlo por un sí[ para {child}]?'
      ]
    }
  },
  notes: { ...replies.notes, pickUp: 'a la salida: {pickUp}' },
  address: { ...replies.address, formal: ['usted', 'ud'], several: 'formal' }
}
