import type { Strings } from '../en/index'

export const leftOut: Strings['leftOut'] = {
  makePlans: 'Planear algo',
  plansFor: '¿Para quién?',
  seeFriends: 'Quedar con amigos',
  seeFriendsNote: 'Unas palabras a una familia, sobre algo pequeño para hacer juntos.',
  host: 'Invitar en casa',
  hostNote: 'Pequeño, barato y corto, en casa o al aire libre.',
  checkIn: 'Preguntar cómo va',
  checkInNote: 'Una charla tranquila: qué preguntar y qué dejar fuera.',
  addChildFirst: '¿De quién se trata?',

  noticeLine: (child, month) => `No se ve aquí ninguna invitación para ${child} desde ${month}.`,
  noticeBlind:
    'Solo veo los chats que abres en este navegador. Las notas en papel y lo que se habla en el patio se me escapan. Puede que no signifique nada.',
  elsewhere: child => `${child} ve a amigos en otros sitios`,
  notNow: 'Dejarlo tres meses',
  turnOff: 'Desactivar',

  noticeTitle: 'Temporadas tranquilas',
  noticeNote:
    'Cuando pasa un trimestre sin ver aquí una invitación, aparece una línea tranquila en tu lista. Ningún número, ningún aviso, y nada en las pantallas de tu peque.',
  noticeSwitch: child => `Mencionarlo para ${child}`,
  holidays: child => `Vacaciones escolares de ${child}`,
  holidaysNote: 'Las semanas sin clase no cuentan. Mientras no haya ninguna aquí, no se menciona nada.',
  holidayFrom: 'Primer día',
  holidayTo: 'Último día',
  holidaySpan: (from, to) => `${from} a ${to}`,
  addHoliday: 'Añadir estos días',
  removeHoliday: span => `Quitar ${span}`,
  holidayProblem: 'Elige un primer día y un último día que no venga antes.',

  checkInTitle: child => `Preguntar a ${child} cómo va`,
  checkInHow:
    'Es más fácil mientras hacéis otra cosa: paseando, en el coche, cocinando. Escucha más de lo que preguntas. Puede muy bien que todo vaya bien.',
  openersTitle: 'Maneras de empezar',
  openers: [
    '¿Con quién te gusta estar estos días?',
    '¿Qué haces en el recreo?',
    'Si pudieras elegir a alguien para venir a casa, ¿quién sería?',
    '¿Qué ha sido lo bueno de la semana, y qué lo molesto?',
    '¿Hay cosas que te gustan y que cuesta decir en el cole?'
  ],
  avoidTitle: 'Mejor dejarlo fuera',
  avoid: [
    '«¿Por qué no te invita nadie?»',
    'Una fiesta en la que no estuvo',
    'Más preocupación de la que muestra',
    'De quién es la culpa'
  ],
  shrugTitle: 'Si se encoge de hombros',
  shrugText: 'Déjalo ahí. Quédate cerca, haced algo agradable y prueba otro día. Eso también es una respuesta.',

  sayTitle: child => `¿Qué ha dicho ${child}?`,
  sayNote: 'Toca lo que has oído. Solo lo ves tú, y puedes cambiarlo.',
  stands: {
    fine: 'Todo va bien',
    'someone-over': 'Me gustaría que viniera alguien',
    'be-asked': 'Me gustaría que contaran conmigo',
    'do-not-write': 'No quiero que escribas a nadie',
    shrug: 'Se encoge de hombros, o nada'
  },
  mayTellTitle: child => `Pregunta a ${child}: «¿Qué puedo contar?»`,
  mayTell: {
    'likes-company': 'Con quién me gustaría estar',
    'likes-parties': 'Que me gustan las fiestas y me alegraría que me invitaran'
  },
  mayTellNote: 'Marca solo aquello a lo que has oído un sí. Lo demás queda entre vosotros.',
  keepSay: 'Guardar esto',

  saidTitle: child => `${child} ha dicho`,
  next: {
    fine: () => 'Es bueno saberlo. No hace falta nada. Aun así podéis planear algo agradable cuando queráis.',
    'someone-over': () => 'Unas palabras a una familia bastan. Lo mejor: pequeño, cerca y pronto.',
    'be-asked': () => 'Hacer algo juntos es lo más fácil. Una familia basta para empezar.',
    'do-not-write': child =>
      `${child} prefiere que no escribas, así que aquí no hay borradores. Estar cerca es mucho. Lo que escribas en tus propios chats es cosa tuya.`,
    shrug: child =>
      `Por hoy es suficiente. Si quieres, una pregunta puede ir a una persona de confianza. No dice nada de cómo se siente ${child}.`
  },
  anotherDay: 'Preguntar otro día',
  beforeTitle: 'Antes de escribir',
  before: [
    'Un club, los vecinos o un primo: a veces otro círculo está más cerca de lo que parece.',
    'En el cole ven quién juega con quién en el recreo.',
    '¿Es mi deseo o el de mi peque? Los dos son reales.',
    'Preguntar «por qué» a quien invita rara vez es un buen comienzo.'
  ],
  writeTitle: '¿Qué te gustaría escribir?',
  waysNote: 'Una familia cada vez. En un grupo podría sonar a reproche.',

  reachOuts: {
    'get-together': 'Proponer un encuentro',
    'door-opener': 'Contárselo a una familia',
    question: 'Preguntar a alguien de confianza',
    teacher: 'Preguntar en el cole',
    'answer-thanks': 'Dar las gracias por la respuesta',
    apology: 'Pedir disculpas',
    'visit-thanks': 'Dar las gracias por una visita'
  },
  reachOutNotes: {
    'get-together': () => 'Una familia, algo pequeño y un no fácil.',
    'door-opener': child => `Para una familia que quizá piense que ${child} prefiere no ir.`,
    question: child => `De familia a familia. No dice nada de cómo se siente ${child}.`,
    teacher: child => `Con quién se lleva bien ${child} en el recreo.`,
    'answer-thanks': () => 'Lo primero, y sin nada que explicar.',
    apology: () => 'Si algo fue mal entre vosotros.',
    'visit-thanks': () => 'Abre la puerta para la próxima vez.'
  },
  closed: 'Este borrador no está abierto ahora. Lo que se puede escribir depende de lo que ha dicho tu peque.',

  toWhom: '¿Quién lo leerá?',
  toWhomHint: 'Un nombre. Se queda en este dispositivo.',
  friend: '¿De qué peque se trata?',
  idea: '¿Qué podríais hacer?',
  noIdea: 'Dejarlo abierto',
  where: '¿Dónde?',
  day: '¿Qué día?',
  time: '¿A qué hora?',
  language: '¿En qué idioma?',
  message: 'Tu mensaje',

  guardTitle: 'Esto podría sonar a reproche. Tú decides.',
  guardHeard: 'Algunas palabras podrían sonar a reproche. Debajo del mensaje hay otras más amables.',
  guardUse: words => `Decir: «${words}»`,
  guardWhy: {
    'why-not': 'Pide un motivo. Cuesta responder, y quizá no haya ninguno.',
    'left-out': 'Dice lo que hicieron los demás. Quizá no lo sabían.',
    'always-never': 'Habla de todas las veces. De una sola es más fácil hablar.',
    'everyone-but': 'Pone a tu peque frente a todos los demás.',
    guilt: 'Deja un mal sentimiento, y nada que hacer.',
    comparing: 'Compara. Así cuesta responder con libertad.',
    demand: 'No deja una manera fácil de decir que no.',
    missed: 'Nombra una fiesta que ya pasó. Nadie puede cambiarla.',
    blame: 'Dice que fue a propósito. Quizá no lo fue.',
    'third-child': 'Nombra a alguien de otra familia. Sin ese nombre es más amable.'
  },

  childFirstTitle: child => `${child} lo lee primero`,
  childFirst: child =>
    `Después de lo que has oído, ${child} ve las palabras exactas y da su visto bueno antes de que salgan.`,
  childChanged: child => `Las palabras han cambiado desde que ${child} dio su visto bueno.`,
  childNotOk: child =>
    `Estas palabras no están bien para ${child}. Puedes preguntar cómo decirlo, escribirlo de otra manera o dejarlo.`,
  childAgreed: child => `${child} ha dado su visto bueno a estas palabras.`,
  copyNote: whom =>
    whom === null ? 'Abre tu propio chat con esa familia y pega.' : `Abre tu propio chat con ${whom} y pega.`,
  asked: 'Ya lo he enviado',
  askedNote: 'Después espera aquí hasta que llegue una respuesta. Una pregunta a una persona, nada más.',
  whomMissing: 'Escribe arriba un nombre.',

  heardTitle: 'Lo que hemos oído',
  heardWait: whom => `Has preguntado a ${whom || 'alguien'}. Que aún no haya respuesta también está bien.`,
  heardCame: 'Ha llegado una respuesta',
  heardThank: 'Da las gracias, sea lo que sea. No hay nada que explicar ni que defender.',
  tellTitle: child => `Cómo contárselo a ${child}`,
  tell: [
    'Elige un momento tranquilo, mientras hacéis otra cosa.',
    'Di que has preguntado, qué has oído y quién le aprecia.',
    'Luego pregunta y espera. Para tu peque puede ser muy distinto.'
  ],
  tellExample: '«He preguntado a alguien que te aprecia. Pensaban que preferías no ir. ¿Es así?»',
  furtherTitle: child => `Si ${child} quiere`,

  child: {
    title: 'Me gustaría enviar esto.',
    to: whom => `Es para ${whom}.`,
    howIsThat: '¿A ti te va bien?',
    rule: 'Solo sale si te va bien.',
    gone: 'Ahora no hay nada que leer.'
  }
}
