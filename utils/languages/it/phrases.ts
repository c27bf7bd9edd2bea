import type { Phrases } from '../phrases'
import { replies } from './replies'

const list = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} e ${last}`
}

export const phrases: Phrases = {
  locale: 'it-IT',
  replies,
  asks: {
    start: 'che giorno e a che ora è',
    end: 'a che ora finisce',
    address: 'dov’è',
    parents: 'i genitori restano',
    replyBy: 'entro quando serve la risposta',
    siblings: 'possono venire anche fratelli e sorelle',
    allergies: 'che cosa ci sarà da mangiare',
    gifts: 'quale regalo farebbe piacere',
    bring: 'serve portare qualcosa',
    plan: 'qual è il programma della giornata'
  },
  list,
  listQuestions: list,
  on: day => day,
  by: day => `entro ${day}`,
  mail: {
    greeting: '[<Ciao|Buongiorno> {host},|Buongiorno,]',
    close: 'Un caro saluto'
  },
  notNames: [
    'mamma',
    'mamy',
    'papà',
    'papa',
    'babbo',
    'nonna',
    'nonno',
    'classe',
    'scuola',
    'sezione',
    'la',
    'il',
    'gruppo',
    'sig',
    'sigra',
    'signora',
    'signor',
    'dott',
    'maestra',
    'maestro',
    'rappresentante'
  ],
  event: {
    title: honoree => (honoree ? `Festa: ${honoree}` : 'Festa'),
    replyBy: day => `Rispondere entro ${day}.`,
    noEnd: 'Fine non indicata.',
    toCheck: 'Orario da verificare.'
  },
  line: {
    replyBy: day => `rispondere entro ${day}`,
    toCheck: 'da verificare',
    noDay: 'ancora nessun giorno',
    thoughts: {
      going: 'per ora: sì',
      part: 'per ora: sì, in parte',
      'not-going': 'per ora: non questa volta',
      'ask-first': 'per ora: prima una domanda',
      open: 'per ora: non deciso'
    },
    sleeping: day => `per ora: ci dormiamo su fino a ${day}`
  }
}
