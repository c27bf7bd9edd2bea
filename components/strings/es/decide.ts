import type { Outcome } from '@/utils/model/decision'
import type { Strings } from '../en/index'

const OUTCOMES: Record<Outcome, string> = {
  going: 'Vamos',
  part: 'Solo una parte',
  'not-going': 'Esta vez no',
  'ask-first': 'Preguntar antes'
}

/** An outcome inside a sentence. */
const SAID: Record<Outcome, string> = {
  going: 'vamos',
  part: 'solo una parte',
  'not-going': 'esta vez no',
  'ask-first': 'preguntar antes'
}

export const decide: Strings['decide'] = {
  going: 'Vamos',
  notGoing: 'Esta vez no',
  ask: child => (child === null ? 'Preguntar a tu peque' : `Preguntar a ${child}`),
  later: 'Más tarde',
  whatShallWe: '¿Qué hacemos?',
  whoIsInvited: '¿Para quién es la invitación?',
  decided: outcome => `Ya está decidido: ${SAID[outcome]}.`,
  decidedFor: (child, outcome) => `${child}: ${SAID[outcome]}`,
  toTheReply: 'A la respuesta',
  changeOfMind: 'Cambiar de idea',
  lookAgain: 'Mirar otra vez los dos lados',
  askAnew: child => `Preguntar otra vez a ${child}`,
  askAnewNote: 'Si ahora se ve de otra manera, se puede preguntar otra vez. Lo dicho sigue aquí hasta entonces.',
  continueWith: child => `Seguir con ${child}`,
  childHasSpoken: child => `${child} ya ha dicho lo suyo.`,
  openAgain: before =>
    `Antes quedó así: ${SAID[before]}. Vuelve a estar abierto hasta que haya una decisión entre los dos. Si ya enviaste una respuesta, sigue en pie hasta que escribas otra.`,
  partyChanged: 'La invitación ha cambiado desde entonces:',
  bothKept: 'Lo que se dijo por los dos lados sigue aquí.',
  childGone: 'Este perfil ya no está aquí. La invitación y lo que se decidió siguen aquí.',
  sleepingUntil: day => `Lo pensamos con calma hasta: ${day}.`,
  laterNote: 'Se queda en tu lista. No se envía nada.',

  remindQuestion: (replyBy, day) => `Responder como tarde: ${replyBy}. ¿Un recordatorio (${day})?`,
  remindYes: 'Recordármelo',
  remindDone: day => `Recordatorio: ${day}.`,
  remindRefused: 'Tu navegador no permite recordatorios. Puedes cambiarlo en sus ajustes.',

  addChildFirst: '¿A quién quieres preguntar?',
  addChildNote: 'Basta con un nombre y un dibujo. Se quedan en este dispositivo.',
  withoutChild: 'Decidir sin añadir a nadie',

  handOverTitle: child => `Primero le toca a ${child}`,
  handOverWhy:
    'Los niños y las niñas dicen a menudo lo que creen que queremos oír. Por eso tu deseo no se ve hasta más tarde.',
  handOverHow: 'Pasa la pantalla y mira a otro lado un minuto. No hay respuestas malas.',
  handOverAloud: child =>
    `Este dispositivo no tiene voz propia. Lee las palabras en voz alta y mira a ${child}, no a la pantalla.`,
  fullScreen: child => `Pantalla completa para ${child}`,
  here: 'Aquí, en esta ventana',
  hereNote: 'Aquí el chat que hay detrás sigue a la vista.',
  byTelling: 'Por teléfono, o de camino',
  byTellingNote: child => `Lee cada pregunta en voz alta y toca lo que diga ${child}. Quedará como «dicho de palabra».`,
  waitingForChild: child => `La pantalla de ${child} está abierta en su ventana. Al terminar, se sigue aquí.`,

  prepareTitle: 'Antes de preguntar',
  factsKnown: 'Lo que sabemos',
  unknownYet: 'Aún no lo sabemos',
  askHost: 'Preguntar a la familia',
  notPossible: 'Esta vez no es posible',
  notPossibleNote: child => `Entonces ${child} lo sabe primero, con la pregunta: «¿Qué te gustaría en su lugar?»`,
  notPossibleBecause: 'Porque',
  notPossibleHint: child => `Una frase que ${child} verá. Puede quedar en blanco.`,
  notPossibleSave: child => `Contárselo a ${child} al empezar`,
  notPossibleIsSet: child => `${child} sabrá al empezar que esta vez no puede ser.`,
  notPossibleUndo: 'Al final sí es posible',
  secretNote: child => `Es una sorpresa. El turno de ${child} empieza con «Esto es un secreto».`,
  tellingTitle: child => `Leer en voz alta a ${child}`,
  tellingNote: 'Toca las respuestas que oigas. No responder también es una respuesta.',
  tellingDone: 'Estas son las respuestas',

  parentTitle: 'Ahora tú',
  parentNote: 'Antes de ver las respuestas. Todo puede quedar en blanco.',
  practical: '¿Cómo sería organizarlo?',
  practicalShort: 'Organizarlo',
  practicalValues: { fine: 'Sin problema', hard: 'Difícil', cannot: 'No se puede' },
  hostQuestionsTitle: 'Podrías preguntar a la familia que invita',
  hostQuestions: {
    'who-watches': '¿Quién cuida a los niños y cuántos adultos hay?',
    'who-else': '¿Quién más va?',
    sleeping: '¿Dónde duermen, y quién está en casa esa noche?',
    'night-pick-up': '¿Podemos ir a buscarle de noche si hace falta?',
    water: '¿Quién vigila en el agua, y todo el mundo sabe nadar?',
    trampoline: '¿Quién vigila en la cama elástica, y cuánta gente salta a la vez?',
    'say-hello': 'Aún no nos conocemos. ¿Puedo pasar unos minutos a saludar?',
    'reach-you': '¿Cómo podemos localizarles durante la fiesta?',
    food: '¿Qué habrá de comer?'
  },
  hostQuestionsFrame: 'Puede ayudar empezar así: «Lo pregunto siempre antes de una primera visita».',
  matters: 'Lo que me importa',
  showBoth: 'Ver los dos lados',
  mine: '¿Esta preocupación es mía o de mi peque?',
  mineText: 'Las dos son reales. Puede ayudar saber sobre cuál se decide.',

  bothTitle: 'Lado a lado',
  parentColumn: 'Tú',
  unknownColumn: 'Aún no se sabe',
  nothingUnknown: 'Nada que podamos ver.',
  noWords: 'Esta vez sin palabras. También está bien.',
  noParentWords: 'Lo dejaste en blanco.',
  toldToYou: 'Dicho de palabra',
  prompts: {
    agree: () => 'Hay acuerdo. ¿Queda algo por arreglar?',
    'child-not': child => `${child} prefiere no ir. Con eso basta. Si quieres, pregunta cómo sería estar allí.`,
    'child-go-parent-hard': () =>
      'Di qué lo hace difícil. ¿Hay algo que preguntar a la familia que invita y que ayudaría?',
    cannot: child => `Parece que no se puede. ¿Qué le vendría bien a ${child} en su lugar?`,
    'not-possible': child => `Esta vez no puede ser. ¿Qué le vendría bien a ${child} en su lugar?`,
    unsure: () => 'Primero, lo que aún no se sabe. Después, se puede pensar con calma.',
    'unsure-now': () => 'Primero, lo que aún no se sabe.',
    'child-asks': child => `Pregunta a ${child} qué quiere saber. Puedes preguntar a la familia que invita.`,
    sleep: () => 'Se puede pensar con calma.',
    talk: () => 'Un momento para hablarlo ayuda.'
  },
  middleWaysTitle: 'Caminos intermedios',
  middleWays: {
    'home-to-bed': 'Quedarse hasta la noche y dormir en casa',
    'first-part': 'Ir a la primera parte',
    'arrive-early': 'Llegar pronto, cuando hay calma',
    'with-a-friend': 'Ir con alguien de confianza',
    'stay-at-first': 'Papá o mamá se queda los primeros minutos',
    'way-out-sign': 'Acordar una señal para «ven a buscarme»'
  },
  considerationsTitle: 'Lo que se suele decir, de un lado y del otro',
  considerations: {
    'host-may-be-shy': {
      title: 'Invitar puede pedir valor',
      text: 'Quizá invita alguien a quien le cuesta hacer amistades. Es un pensamiento amable, y no es tarea de tu peque.'
    },
    'whole-class': {
      title: 'Quizá está invitada toda la clase',
      text: 'Entonces una persona más o menos casi no se nota. También puede querer decir que allí estará todo el mundo.'
    },
    'party-is-not-friend': {
      title: 'Un no a la fiesta no es un no a la amistad',
      text: 'Se pueden ver otro día, a solas. O la fiesta puede ser el comienzo más fácil.'
    },
    'trust-your-gut': {
      title: 'Una sensación puede saber algo',
      text: 'Si algo no encaja, con eso puede bastar. Lo nuevo también se puede sentir así.'
    },
    'ask-for-safety': {
      title: 'Preguntar es normal',
      text: 'Quién está, quién cuida, cómo volver a casa. Unas preguntas calman, y otras muestran que la duda era buena.'
    }
  },
  sleepTitle: 'Consultarlo con la almohada',
  sleepNote: 'Mientras tanto puedes enviar «te decimos antes de ese día».',
  tomorrow: 'Mañana',
  inTwoDays: 'En dos días',
  pickDay: 'Elegir un día',
  dayOutOfRange: (from, to) => `Elige un día entre el ${from} y el ${to}, por favor.`,
  sleepUntil: day => `Hasta: ${day}`,
  sleptOnIt: 'Ya pasó la noche. ¿Cómo se ve hoy?',
  noTimeToSleep: 'Ya no queda tiempo para esperar: toca responder.',
  noNightToWait: 'La fiesta es pronto, así que no queda una noche para esperar.',
  outcomeTitle: '¿Qué se ha decidido entre los dos?',
  outcomes: OUTCOMES,
  outcomeMissing: 'Primero elige una, por favor.',
  because: 'Porque',
  becauseHint: child => `Una frase que ${child} verá. Puede quedar en blanco.`,
  record: 'Esto es lo que decidimos',
  tellChild: child => `Contárselo a ${child}`,
  tellChildWhy: child => `${child} ve en qué quedó lo que dijo.`,
  tellChildShow: child => `Enseñárselo a ${child}`,
  skipToReply: 'Ir a la respuesta',
  childNotOk: child => `A ${child} no le va bien así. Se pueden mirar otra vez los dos lados, o dejarlo como está.`,

  inMind: friend => `Para tener en mente: otro día con ${friend}.`,
  inMindNobody: 'Para tener en mente: otro día.',

  eveTitle: 'Para ese día',
  eveNote: 'Si quieres. Solo lo ves tú.',
  plan: {
    brings: 'Quién lleva',
    fetches: 'Quién recoge',
    sign: 'La señal para «ven a buscarme»',
    gift: 'El regalo'
  },

  afterTitle: 'El día después',
  afterNote: child => `Dos toques para ${child} y uno para ti. Después no se pregunta más.`,
  afterAsk: child => `${child}: ¿cómo fue?`,
  afterHelped: child => `¿Qué ayudó, según ${child}?`,
  afterHelpedNote: 'La próxima vez aparecerá con estas palabras, y con ninguna otra.',
  afterDone: 'Listo',
  afterSkip: 'Saltar esto',
  afterSaid: child => `${child} dijo`,
  thankHost: 'Dar las gracias a la familia',

  childSaidQuestion: child => `¿Qué dijo ${child ?? 'tu peque'}?`,
  childSaidNote: 'Si quieres. Solo lo ves tú.',
  childSaid: {
    'wants-to': 'Quiere ir',
    'does-not-mind': 'Le da igual',
    'would-rather-not': 'Prefiere no ir',
    'not-asked-yet': 'Aún sin preguntar'
  }
}
