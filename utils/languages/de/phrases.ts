import type { Phrases } from '../phrases'
import { replies } from './replies'

/** A verb would have to agree with one name or several: names stand after "mit", "für", "an", except where one child speaks. */
const join = (items: readonly string[], and: string): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${and}${last}`
}

/** "Samstag, den 5. Dezember": with "den" no comma has to follow the date. */
const dated = (day: string): string => day.replace(', ', ', den ')

export const phrases: Phrases = {
  locale: 'de-DE',
  replies,
  asks: {
    start: 'an welchem Tag und um wie viel Uhr ist es',
    end: 'bis wann geht es',
    address: 'wo findet es statt',
    parents: 'bleiben die Eltern dabei',
    replyBy: 'bis wann <braucht ihr|brauchen Sie> eine Antwort',
    siblings: 'dürfen Geschwister mitkommen',
    allergies: 'was gibt es zu essen',
    gifts: 'was wäre ein schönes Geschenk',
    bring: 'sollen wir etwas mitbringen',
    plan: 'was ist für den Tag geplant'
  },
  list: names => join(names, ' und '),
  listQuestions: questions => join(questions, ', und '),
  on: day => `am ${dated(day)}`,
  by: day => `bis ${dated(day)}`,
  mail: {
    // After a comma the next line would have to begin in lower case.
    greeting: '[Hallo {host}!|Hallo!]',
    close: 'Liebe Grüße'
  },
  notNames: [
    'mama',
    'mami',
    'mutti',
    'mutter',
    'papa',
    'papi',
    'vati',
    'vater',
    'oma',
    'opa',
    'eltern',
    'elternbeirat',
    'elternvertretung',
    'familie',
    'fam',
    'klasse',
    'gruppe',
    'kita',
    'kindergarten',
    'hort',
    'schule',
    'verein',
    'die',
    'der',
    'das',
    'frau',
    'herr',
    'fr',
    'hr',
    'dr',
    'prof'
  ],
  event: {
    title: honoree => (honoree ? `Feier: ${honoree}` : 'Feier'),
    replyBy: day => `Antwort bis ${dated(day)}.`,
    noEnd: 'Ende nicht angegeben.',
    toCheck: 'Bitte die Uhrzeit prüfen.'
  },
  line: {
    replyBy: day => `Antwort bis ${dated(day)}`,
    toCheck: 'zu prüfen',
    noDay: 'noch kein Tag',
    thoughts: {
      going: 'bisher: ja',
      part: 'bisher: ja, für einen Teil',
      'not-going': 'bisher: diesmal nicht',
      'ask-first': 'bisher: erst nachfragen',
      open: 'bisher: noch offen'
    },
    sleeping: day => `bisher: noch darüber schlafen, bis ${dated(day)}`
  }
}
