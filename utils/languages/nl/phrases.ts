import type { Phrases } from '../phrases'
import { replies } from './replies'

/** A verb would have to agree with one name or several: names are objects of the sentence, except where one child speaks. */
const join = (items: readonly string[], and: string): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${and}${last}`
}

export const phrases: Phrases = {
  locale: 'nl-NL',
  replies,
  asks: {
    start: 'op welke dag en hoe laat is het',
    end: 'hoe laat is het afgelopen',
    address: 'waar is het',
    parents: 'blijven de ouders erbij',
    replyBy: 'wanneer <willen jullie|wilt u> het uiterlijk weten',
    siblings: 'mogen broertjes en zusjes mee',
    allergies: 'wat is er te eten',
    gifts: 'wat is een leuk cadeau',
    bring: 'zullen we iets meenemen',
    plan: 'wat is het plan voor de dag'
  },
  list: names => join(names, ' en '),
  listQuestions: questions => join(questions, ', en '),
  on: day => `op ${day}`,
  by: day => `uiterlijk ${day}`,
  mail: {
    greeting: '[<Hoi|Beste> {host},|Hallo,]',
    close: 'Groetjes'
  },
  notNames: [
    'mama',
    'mamma',
    'mam',
    'moeder',
    'papa',
    'pappa',
    'pap',
    'vader',
    'oma',
    'opa',
    'ouder',
    'ouders',
    'ouderraad',
    'familie',
    'fam',
    'klas',
    'groep',
    'school',
    'juf',
    'meester',
    'bso',
    'de',
    'het',
    'mevrouw',
    'mevr',
    'mw',
    'meneer',
    'dhr',
    'dr'
  ],
  event: {
    title: honoree => (honoree ? `Feestje: ${honoree}` : 'Feestje'),
    replyBy: day => `Antwoord geven: uiterlijk ${day}.`,
    noEnd: 'Eindtijd niet vermeld.',
    toCheck: 'Controleer de tijd nog even.'
  },
  line: {
    replyBy: day => `antwoord uiterlijk ${day}`,
    toCheck: 'nog te controleren',
    noDay: 'nog geen dag',
    thoughts: {
      going: 'tot nu toe: ja',
      part: 'tot nu toe: ja, voor een deel',
      'not-going': 'tot nu toe: deze keer niet',
      'ask-first': 'tot nu toe: eerst iets vragen',
      open: 'tot nu toe: nog open'
    },
    sleeping: day => `tot nu toe: er nog over slapen, tot ${day}`
  }
}
