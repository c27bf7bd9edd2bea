import type { Phrases } from '../phrases'

/** A verb would have to agree with one name or several: names are objects of the sentence, except where one child speaks. */
const join = (items: readonly string[], and: string): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${and}${last}`
}

export const phrases: Phrases = {
  locale: 'nl-NL',
  yes: {
    group: [
      [
        [
          'Bedankt, jullie kunnen {when} op {child} rekenen!',
          'Bedankt, jullie kunnen op {child} rekenen!',
          'Bedankt, jullie kunnen {when} op ons rekenen!',
          'Bedankt, jullie kunnen op ons rekenen!'
        ]
      ],
      [
        [
          'Leuk, bedankt, zet {child} {when} maar op de lijst!',
          'Leuk, bedankt, zet {child} maar op de lijst!',
          'Leuk, bedankt, zet ons {when} maar op de lijst!',
          'Leuk, bedankt, zet ons maar op de lijst!'
        ]
      ],
      [
        [
          'Dank jullie wel, reken {when} maar op {child}!',
          'Dank jullie wel, reken maar op {child}!',
          'Dank jullie wel, we komen {when}!',
          'Dank jullie wel, we komen!'
        ]
      ]
    ],
    private: [
      [
        ['Bedankt voor de uitnodiging voor {child}!', 'Bedankt voor de uitnodiging!'],
        [
          'Jullie kunnen {when} op {child} rekenen.',
          'Jullie kunnen op {child} rekenen.',
          'Jullie kunnen {when} op ons rekenen.',
          'Jullie kunnen op ons rekenen.'
        ]
      ],
      [
        ['Hoi {host}, wat leuk, dank je wel!', 'Wat leuk, dank jullie wel!'],
        ['Zet {child} {when} maar op de lijst.', 'Zet {child} maar op de lijst.', 'We komen {when}.', 'We komen.']
      ],
      [
        ['Fijn dat jullie aan {child} dachten!', 'Fijn dat jullie aan ons dachten!'],
        ['Het is een ja, we zien elkaar {when}.', 'Het is een ja, tot dan.']
      ]
    ]
  },
  keenYes: {
    group: [
      [
        [
          'Bedankt, {child} komt {when} heel graag!',
          'Bedankt, {child} komt heel graag!',
          'Bedankt, we komen heel graag!'
        ]
      ],
      [
        [
          'Ja leuk, {child} wil er {when} heel graag bij zijn, bedankt!',
          'Ja leuk, {child} wil er heel graag bij zijn, bedankt!',
          'Ja leuk, we zijn er heel graag bij, bedankt!'
        ]
      ],
      [
        [
          'Wat leuk, {child} heeft er zin in en komt {when}, dank jullie wel!',
          'Wat leuk, {child} heeft er zin in en komt, dank jullie wel!',
          'Wat leuk, heel graag, dank jullie wel!'
        ]
      ]
    ],
    private: [
      [
        ['Bedankt voor de uitnodiging voor {child}!', 'Bedankt voor de uitnodiging!'],
        ['{child} komt {when} heel graag.', '{child} komt heel graag.', 'We komen heel graag.']
      ],
      [
        ['Hoi {host}, wat leuk, dank je wel!', 'Wat leuk, dank jullie wel!'],
        [
          '{child} wil er {when} heel graag bij zijn.',
          '{child} wil er heel graag bij zijn.',
          'We zijn er heel graag bij.'
        ]
      ],
      [
        ['Fijn dat jullie aan {child} dachten!', 'Fijn dat jullie aan ons dachten!'],
        ['Ja, {child} heeft er zin in en komt {when}.', 'Ja, {child} heeft er zin in en komt.', 'Ja, heel graag.']
      ]
    ]
  },
  no: {
    group: [
      [
        [
          'Bedankt voor de uitnodiging voor {child}, deze keer lukt het niet, heel veel plezier!',
          'Bedankt voor de uitnodiging, deze keer lukt het niet, heel veel plezier!'
        ]
      ],
      [
        [
          'Lief dat jullie aan {child} dachten, we zijn er deze keer niet bij, maak er een mooi feest van!',
          'Lief dat jullie aan ons dachten, we zijn er deze keer niet bij, maak er een mooi feest van!'
        ]
      ],
      [
        [
          'Dank jullie wel, het lukt deze keer niet voor {child}, een heel fijn feest!',
          'Dank jullie wel, het lukt ons deze keer niet, een heel fijn feest!'
        ]
      ]
    ],
    private: [
      [
        ['Bedankt voor de uitnodiging voor {child}.', 'Bedankt voor de uitnodiging.'],
        ['Het lukt deze keer niet.'],
        ['Heel veel plezier!']
      ],
      [
        ['Hoi {host}, dank je wel voor de uitnodiging.', 'Dank jullie wel voor de uitnodiging.'],
        ['Voor {child} lukt het deze keer niet.', 'Het lukt ons deze keer niet.'],
        ['Ik wens jullie een heel fijn feest!']
      ],
      [
        ['Fijn dat jullie aan {child} dachten.', 'Fijn dat jullie aan ons dachten.'],
        ['We zijn er deze keer niet bij.'],
        ['Maak er een mooi feest van!']
      ]
    ]
  },
  maybe: {
    group: [
      [
        [
          'Bedankt voor de uitnodiging voor {child}, mag ik het {by} laten weten?',
          'Bedankt voor de uitnodiging, mag ik het {by} laten weten?'
        ]
      ],
      [['Dank jullie wel, is het goed als ik {by} antwoord geef?']],
      [
        [
          'Fijn dat jullie aan {child} dachten, ik laat het {by} weten.',
          'Fijn dat jullie aan ons dachten, ik laat het {by} weten.'
        ]
      ]
    ],
    private: [
      [['Bedankt voor de uitnodiging voor {child}!', 'Bedankt voor de uitnodiging!'], ['Mag ik het {by} laten weten?']],
      [
        ['Hoi {host}, wat leuk, dank je wel!', 'Wat leuk, dank jullie wel!'],
        ['Is het goed als ik {by} antwoord geef?']
      ],
      [['Fijn dat jullie aan {child} dachten!', 'Fijn dat jullie aan ons dachten!'], ['Ik laat het {by} weten.']]
    ]
  },
  ask: {
    group: [
      [['Bedankt voor de uitnodiging, een vraagje, {questions}?']],
      [
        [
          'Fijn dat jullie aan {child} dachten, nog even dit, {questions}?',
          'Fijn dat jullie aan ons dachten, nog even dit, {questions}?'
        ]
      ],
      [['Dank jullie wel, voor ik antwoord geef, {questions}?']]
    ],
    private: [
      [
        ['Bedankt voor de uitnodiging voor {child}!', 'Bedankt voor de uitnodiging!'],
        ['Voor ik antwoord geef, {questions}?']
      ],
      [['Hoi {host}, wat leuk, dank je wel!', 'Wat leuk, dank jullie wel!'], ['Nog een vraagje, {questions}?']],
      [
        ['Fijn dat jullie aan {child} dachten!', 'Fijn dat jullie aan ons dachten!'],
        ['Mag ik nog vragen, {questions}?']
      ]
    ]
  },
  asks: {
    start: 'op welke dag en hoe laat is het',
    end: 'hoe laat is het afgelopen',
    address: 'waar is het',
    parents: 'blijven de ouders erbij',
    replyBy: 'wanneer willen jullie het uiterlijk weten',
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
    greeting: ['Hoi {host},', 'Hallo,'],
    close: 'Groetjes',
    extra: {
      yes: ['Laat gerust weten of we iets kunnen meenemen.'],
      no: ['We denken die dag aan jullie.'],
      maybe: ['Ik hoop dat dat op tijd is.'],
      ask: ['Daarna geef ik duidelijk antwoord.']
    }
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
