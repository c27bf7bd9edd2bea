import type { Term } from '../language'

const cardinals =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta'
const ordinals = 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo'

/** Number words up to thirty-one: hours, days and ages. */
export const numbers: Readonly<Record<string, Term>> = {
  ...Object.fromEntries(cardinals.split(' ').map((word, i) => [word, { count: i + 1 }])),
  una: { count: 1, weak: true },
  cuarenta: { count: 40 },
  'cuarenta y cinco': { count: 45 },
  cincuenta: { count: 50 },
  un: { count: 1, weak: true },
  'un par de': { count: 2 },
  'treinta y uno|un': { count: 31 },
  ...Object.fromEntries(ordinals.split(' ').map((word, i) => [word, { ordinal: i + 1 }])),
  'primer|1er|1ro': { ordinal: 1 },
  tercer: { ordinal: 3 }
}
