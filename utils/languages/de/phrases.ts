import type { Phrases } from '../phrases'

/** A verb would have to agree with one name or several: names stand after "mit", "für", "an", except where one child speaks. */
const join = (items: readonly string[], and: string): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${and}${last}`
}

/** "Samstag, den 5. Dezember": with "den" no comma has to follow the date. */
const dated = (day: string): string => day.replace(', ', ', den ')

export const phrases: Phrases = {
  locale: 'de-DE',
  yes: {
    group: [
      [
        [
          'Danke, ihr könnt {when} mit {child} rechnen!',
          'Danke, ihr könnt mit {child} rechnen!',
          'Danke, ihr könnt {when} mit uns rechnen!',
          'Danke, ihr könnt mit uns rechnen!'
        ]
      ],
      [
        [
          'Vielen Dank, wir sagen für {child} zu und sehen uns {when}!',
          'Vielen Dank, wir sagen für {child} zu!',
          'Vielen Dank, wir sagen zu und sehen uns {when}!',
          'Vielen Dank, wir sagen zu!'
        ]
      ],
      [
        [
          'Schön, danke, bitte plant {when} mit {child}!',
          'Schön, danke, bitte plant mit {child}!',
          'Schön, danke, bitte plant {when} mit uns!',
          'Schön, danke, bitte plant mit uns!'
        ]
      ]
    ],
    private: [
      [
        ['Vielen Dank für die Einladung an {child}!', 'Vielen Dank für die Einladung!'],
        [
          'Ihr könnt {when} mit {child} rechnen.',
          'Ihr könnt mit {child} rechnen.',
          'Ihr könnt {when} mit uns rechnen.',
          'Ihr könnt mit uns rechnen.'
        ]
      ],
      [
        ['Hallo {host}, danke für die Einladung!', 'Danke für die Einladung!'],
        ['Bitte plant {when} mit {child}.', 'Bitte plant mit {child}.', 'Wir kommen {when}.', 'Wir kommen.']
      ],
      [
        ['Danke, dass ihr an {child} gedacht habt!', 'Danke, dass ihr an uns gedacht habt!'],
        ['Wir sagen zu und sehen uns {when}.', 'Wir sagen zu, bis dann.']
      ]
    ]
  },
  keenYes: {
    group: [
      [['Danke, {child} kommt {when} sehr gern!', 'Danke, {child} kommt sehr gern!', 'Danke, wir kommen sehr gern!']],
      [
        [
          'Oh ja, {child} möchte {when} sehr gern dabei sein, danke!',
          'Oh ja, {child} möchte sehr gern dabei sein, danke!',
          'Oh ja, wir sind sehr gern dabei, danke!'
        ]
      ],
      [
        [
          'Wie schön, {child} hat große Lust und kommt {when}, danke!',
          'Wie schön, {child} hat große Lust und kommt, danke!',
          'Wie schön, sehr gern, danke!'
        ]
      ]
    ],
    private: [
      [
        ['Vielen Dank für die Einladung an {child}!', 'Vielen Dank für die Einladung!'],
        ['{child} kommt {when} sehr gern.', '{child} kommt sehr gern.', 'Wir kommen sehr gern.']
      ],
      [
        ['Hallo {host}, danke für die Einladung!', 'Danke für die Einladung!'],
        [
          '{child} möchte {when} sehr gern dabei sein.',
          '{child} möchte sehr gern dabei sein.',
          'Wir sind sehr gern dabei.'
        ]
      ],
      [
        ['Danke, dass ihr an {child} gedacht habt!', 'Danke, dass ihr an uns gedacht habt!'],
        [
          'Ja, {child} hat große Lust und kommt {when}.',
          'Ja, {child} hat große Lust und kommt.',
          'Ja, wir kommen sehr gern.'
        ]
      ]
    ]
  },
  no: {
    group: [
      [
        [
          'Danke für die Einladung an {child}, diesmal klappt es nicht, habt eine schöne Feier!',
          'Danke für die Einladung, diesmal klappt es nicht, habt eine schöne Feier!'
        ]
      ],
      [
        [
          'Vielen Dank, wir sagen für {child} diesmal ab, feiert schön!',
          'Vielen Dank, wir sagen diesmal ab, feiert schön!'
        ]
      ],
      [
        [
          'Danke, dass ihr an {child} gedacht habt, diesmal ohne uns, viel Spaß euch allen!',
          'Danke, dass ihr an uns gedacht habt, diesmal ohne uns, viel Spaß euch allen!'
        ]
      ]
    ],
    private: [
      [
        ['Vielen Dank für die Einladung an {child}.', 'Vielen Dank für die Einladung.'],
        ['Diesmal klappt es nicht.'],
        ['Habt eine schöne Feier!']
      ],
      [
        ['Hallo {host}, danke für die Einladung.', 'Danke für die Einladung.'],
        ['Wir sagen für {child} diesmal ab.', 'Wir sagen diesmal ab.'],
        ['Ich wünsche euch eine fröhliche Feier!']
      ],
      [
        ['Danke, dass ihr an {child} gedacht habt.', 'Danke, dass ihr an uns gedacht habt.'],
        ['Diesmal können wir nicht dabei sein.'],
        ['Viel Spaß beim Feiern!']
      ]
    ]
  },
  maybe: {
    group: [
      [
        [
          'Danke für die Einladung an {child}, kann ich {by} Bescheid geben?',
          'Danke für die Einladung, kann ich {by} Bescheid geben?'
        ]
      ],
      [['Vielen Dank, ist es in Ordnung, wenn ich {by} antworte?']],
      [
        [
          'Danke, dass ihr an {child} gedacht habt, ich gebe {by} Bescheid.',
          'Danke, dass ihr an uns gedacht habt, ich gebe {by} Bescheid.'
        ]
      ]
    ],
    private: [
      [
        ['Vielen Dank für die Einladung an {child}!', 'Vielen Dank für die Einladung!'],
        ['Kann ich {by} Bescheid geben?']
      ],
      [
        ['Hallo {host}, danke für die Einladung!', 'Danke für die Einladung!'],
        ['Ist es in Ordnung, wenn ich {by} antworte?']
      ],
      [
        ['Danke, dass ihr an {child} gedacht habt!', 'Danke, dass ihr an uns gedacht habt!'],
        ['Ich gebe {by} Bescheid.']
      ]
    ]
  },
  ask: {
    group: [
      [['Danke für die Einladung, kurz gefragt, {questions}?']],
      [
        [
          'Danke für die Einladung an {child}, eines noch, {questions}?',
          'Danke für die Einladung, eines noch, {questions}?'
        ]
      ],
      [['Vielen Dank, bevor ich antworte, {questions}?']]
    ],
    private: [
      [
        ['Vielen Dank für die Einladung an {child}!', 'Vielen Dank für die Einladung!'],
        ['Bevor ich antworte, {questions}?']
      ],
      [['Hallo {host}, danke für die Einladung!', 'Danke für die Einladung!'], ['Kurz gefragt, {questions}?']],
      [
        ['Danke, dass ihr an {child} gedacht habt!', 'Danke, dass ihr an uns gedacht habt!'],
        ['Eine kleine Frage noch, {questions}?']
      ]
    ]
  },
  asks: {
    start: 'an welchem Tag und um wie viel Uhr ist es',
    end: 'bis wann geht es',
    address: 'wo findet es statt',
    parents: 'bleiben die Eltern dabei',
    replyBy: 'bis wann braucht ihr eine Antwort',
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
    greeting: ['Hallo {host}!', 'Hallo!'],
    close: 'Liebe Grüße',
    extra: {
      yes: ['Sagt gern Bescheid, ob wir etwas mitbringen sollen.'],
      no: ['Wir denken an dem Tag an euch.'],
      maybe: ['Ich hoffe, das passt so.'],
      ask: ['Danach gebe ich eine klare Antwort.']
    }
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
