import type { PartyKind } from '@/utils/model/facts'
import type { Strings } from '../en/index'

const HAS: Record<PartyKind, string> = {
  birthday: 'celebra su cumpleaños',
  sleepover: 'invita a dormir en su casa',
  playdate: 'invita a jugar',
  pool: 'hace una fiesta en la piscina',
  holiday: 'hace una fiesta',
  other: 'hace una fiesta'
}

const THERE_IS: Record<PartyKind, string> = {
  birthday: 'Hay una fiesta de cumpleaños.',
  sleepover: 'Hay una fiesta de pijamas.',
  playdate: 'Hay una tarde de juegos.',
  pool: 'Hay una fiesta en la piscina.',
  holiday: 'Hay una fiesta.',
  other: 'Hay una fiesta.'
}

/** What a child reads or hears. At most eight words a line, and words that a seven-year-old knows. */
export const child: Strings['child'] = {
  party: (kind, host) => (host === null ? THERE_IS[kind] : `${host} ${HAS[kind]}.`),
  itIs: day => `Cuándo: ${day}.`,
  at: place => `Dónde: ${place}.`,
  startAgain: 'Empezamos de nuevo. No se guardó nada.',
  secret: 'Esto es un secreto.',
  notPossible: 'Esta vez no podemos ir.',
  partyOff: 'La fiesta ya no se hace.',
  partyOver: 'La fiesta ya pasó.',
  partyChanged: 'Algo ha cambiado en la fiesta.',
  answersKept: 'Tus respuestas siguen aquí.',
  notKept: 'Eso no se guardó. Prueba otra vez.',
  gone: 'Este turno ya no está aquí.',
  firstLine: 'Después tú eliges lo que yo veo.',
  skip: 'Saltar',
  stop: 'Parar',
  listen: 'Escuchar',
  questions: {
    feeling: '¿Cómo te sientes con esto?',
    about: '¿De qué se trata?',
    inviter: '¿Qué tal con quien invita?',
    wish: '¿Qué te gustaría?',
    help: '¿Qué te ayudaría?',
    instead: '¿Qué te gustaría en su lugar?'
  },
  feeling: {
    happy: 'feliz',
    curious: 'con curiosidad',
    'so-so': 'regular',
    worried: 'me preocupa',
    'not-keen': 'sin ganas',
    mixed: 'un poco de todo',
    'not-sure': 'no lo sé'
  },
  about: {
    inviter: 'quien invita',
    others: 'quién más va',
    place: 'el sitio o los juegos',
    away: 'estar lejos de casa',
    noise: 'el ruido, mucha gente',
    food: 'la comida',
    else: 'otra cosa',
    private: 'me lo guardo para mí'
  },
  aboutYoung: { others: 'quién más va', place: 'el sitio', away: 'estar lejos de casa', else: 'otra cosa' },
  inviter: {
    'want-to-be-friends': 'Me gustaría hacer amistad',
    'do-not-talk-much': 'No hablamos mucho',
    'not-kind': 'No me trata bien',
    'do-not-know': 'No nos conocemos',
    'not-sure': 'no lo sé'
  },
  wish: {
    go: 'ir',
    'go-for-a-bit': 'ir un rato',
    'not-go': 'no ir',
    'know-more': 'saber más antes'
  },
  help: {
    'a-friend': 'ir con alguien que me gusta',
    'you-stay': 'que te quedes',
    'leave-early-sign': 'una señal para irme antes',
    'know-the-plan': 'saber qué va a pasar',
    nothing: 'nada'
  },
  instead: {
    'another-day': 'jugar otro día',
    'a-card': 'hacer una tarjeta',
    'with-you': 'algo bonito contigo',
    nothing: 'nada',
    'not-sure': 'no lo sé'
  },
  lastTime: help => `La otra vez ayudó esto: ${help}.`,

  afterFirstLine: 'Yo veo lo que tocas aquí.',
  afterFeeling: '¿Cómo fue?',
  afterAgain: '¿Otra vez?',
  again: { yes: 'sí', maybe: 'quizás', no: 'no', 'not-sure': 'no lo sé' },
  afterThanks: 'Gracias por contarlo.',

  ownWords: 'Una frase, si quieres',
  whoMaySee: '¿Quién puede ver esto?',
  releaseAll: 'Enseñarlo todo',
  releaseWish: wish => `Enseñar solo: ${wish}`,
  releaseNone: 'No enseñar nada',
  thankYou: 'Gracias. Esa es tu voz.',
  stopped: 'Paraste. No se guarda nada.',
  worried: '¿Algo te preocupa? Cuéntaselo a un adulto de confianza.',
  giveBack: 'Ahora devuelve la pantalla.',
  goOn: 'Para adultos: seguir',

  youSaid: 'Tú dijiste',
  weDecided: 'Decidimos',
  because: 'Porque',
  outcomes: {
    going: 'Vas.',
    part: 'Vas a una parte.',
    'not-going': 'Esta vez no vas.',
    'ask-first': 'Primero preguntamos una cosa.'
  },
  noWords: 'Esta vez, sin palabras.',
  howIsThat: '¿Cómo lo ves tú?',
  ok: 'A mí me va bien',
  notOk: 'A mí no me va bien',
  thanks: 'Gracias. Te hemos escuchado.',

  says: {
    feeling: 'Cómo se siente',
    about: 'Es por',
    inviter: 'Con quien invita',
    wish: 'Le gustaría',
    help: 'Le ayudaría',
    instead: 'En su lugar, le gustaría',
    words: 'Con sus palabras'
  }
}
