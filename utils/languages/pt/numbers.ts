import type { Term } from '../language'

const cardinals =
  'um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte'
const units = 'um dois três quatro cinco seis sete oito nove'
const ordinals = 'primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo'

/** Number words up to thirty-one: hours, days and ages. */
export const numbers: Readonly<Record<string, Term>> = {
  ...Object.fromEntries(cardinals.split(' ').map((word, i) => [word, { count: i + 1 }])),
  ...Object.fromEntries(units.split(' ').map((word, i) => [`vinte e ${word}`, { count: 21 + i }])),
  uma: { count: 1, weak: true },
  quarenta: { count: 40 },
  'quarenta e cinco': { count: 45 },
  cinquenta: { count: 50 },
  um: { count: 1, weak: true },
  duas: { count: 2 },
  tres: { count: 3 },
  catorze: { count: 14 },
  dezasseis: { count: 16 },
  dezassete: { count: 17 },
  dezanove: { count: 19 },
  trinta: { count: 30 },
  'trinta e um': { count: 31 },
  ...Object.fromEntries(ordinals.split(' ').map((word, i) => [word, { ordinal: i + 1 }]))
}
