import type { HostPhrases } from '../host-phrases'

export const hostPhrases: HostPhrases = {
  reachOut: {
    wish: [
      'Hola[, {host}]: {child} habla mucho de {friend} y tiene ganas de quedar. [¿Qué tal {activity} {when}, {where}?|¿Qué tal {activity} {when}?|¿Qué tal {activity}?|¿Buscamos un día?] Si no viene bien, no pasa nada.'
    ],
    'get-together': [
      'Hola[, {host}]: ¿le apetecería a [{friend}|<tu|su> peque] hacer algo con {child}? [¿Qué tal {activity} {when}, {where}?|¿Qué tal {activity} {when}?|¿Qué tal {activity}?|¿Buscamos un día?] Si no viene bien, no pasa nada.'
    ],
    'door-opener': [
      'Hola[, {host}]: por si alguna vez sale el tema, a {child} le gustan las fiestas y le haría ilusión recibir una invitación. No hace falta hacer nada.'
    ],
    question: [
      'Hola[, {host}]: ¿puedo hacer<te|le> una pregunta, de familia a familia? ¿Cómo <ves|ve> a {child} con el resto de la clase? ¿Hay algo que debería saber? Sin prisa, y entre nuestras familias está todo bien.'
    ],
    teacher: [
      'Hola[, {host}]: ¿podría decirme con quién se lleva bien {child} en el recreo? Me gustaría invitar a alguien a casa. ¡Gracias!'
    ],
    'answer-thanks': ['Gracias[, {host}], por contármelo. Me ayuda saberlo y lo voy a pensar con calma.'],
    apology: [
      'Hola[, {host}]: siento mi parte en esto. Gracias por decírmelo con franqueza. Ojalá podamos empezar de nuevo.'
    ],
    'visit-thanks': [
      'Hola[, {host}]: ¡gracias por venir! Fue un gusto pasar la tarde con [{friend}|<tu|su> familia]. Aquí siempre hay sitio.'
    ]
  },
  invitation: [
    'Hola a todas las familias: tenemos un plan, {activity}[ {when}][, {where}]. ¿Quién quiere venir? Las familias pueden quedarse, y sin regalos, por favor. Contadme si hay algo que no se pueda comer[, y avisadme {by}, por favor].',
    'Hola: nuestro plan es {activity}[ {when}][, {where}]. ¿Quién se apunta? Quien quiera puede quedarse, y no hacen falta regalos. ¿Hay alguna alergia?[ Una respuesta corta {by} ayuda mucho.]'
  ],
  siblings: {
    welcome: 'Los demás peques de casa también pueden venir.',
    'not-this-time': 'Esta vez sin los demás peques de casa, por favor.'
  },
  reminder: [
    'Hola: un pequeño recordatorio, {activity}[ {when}]. Quien quiera venir puede responder en dos palabras. Si no, no hace falta contestar.'
  ],
  calledOff: ['Hola: al final no podremos vernos[ {when}]. Buscaremos otro día.'],
  turns: {
    first: 'Estas son las próximas fechas. Si un día no viene bien, basta con decírmelo, sin motivo.',
    hosted: '{day}: {host}',
    helped: '{day}: {host}, comida: {helper}',
    open: '{day}: quien quiera',
    last: 'Los planes los eligen los peques.'
  },
  activities: {
    'park-ball': 'juegos de pelota en el parque',
    'board-games': 'una tarde de juegos de mesa',
    sundaes: 'copas de helado al gusto',
    'film-blanket': 'una película con manta',
    'chalk-street': 'dibujos de tiza en la calle',
    pinata: 'una piñata hecha en casa',
    library: 'una visita a la biblioteca',
    'sleep-under': 'una tarde en pijama, a dormir a casa',
    baking: 'cocinar galletas',
    'den-building': 'construir una cabaña',
    'treasure-hunt': 'una búsqueda del tesoro',
    'water-play': 'juegos de agua'
  }
}
