import type { Phrases } from '../phrases'
import { replies } from './replies'

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
  replies,
  asks: {
    start: 'qué día y a qué hora es',
    end: 'a qué hora termina',
    address: 'dónde es',
    parents: 'se quedan las familias',
    replyBy: 'hasta cuándo se puede confirmar',
    siblings: 'pueden ir también hermanas y hermanos',
    allergies: 'qué habrá de comer',
    gifts: 'qué regalo le gustaría',
    bring: 'hay que llevar algo',
    plan: 'cuál es el plan del día'
  },
  list,
  listQuestions: list,
  on: the,
  by: day => `a más tardar ${the(day)}`,
  mail: {
    greeting: '[Hola, {host}:|Hola:]',
    close: 'Un abrazo'
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
    replyBy: day => `Confirmar a más tardar ${the(day)}.`,
    noEnd: 'Sin hora de fin.',
    toCheck: 'Hora por comprobar.'
  },
  line: {
    replyBy: day => `confirmar a más tardar ${the(day)}`,
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
