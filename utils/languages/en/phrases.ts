import type { Phrases } from '../phrases'

const list = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** Questions are clauses: each keeps its comma. */
const listQuestions = (questions: readonly string[]): string => {
  const last = questions.at(-1) ?? ''
  return questions.length < 2 ? last : `${questions.slice(0, -1).join(', ')}, and ${last}`
}

export const phrases: Phrases = {
  locale: 'en-GB',
  yes: {
    group: [
      [
        [
          'Thanks, {child} will be there {when}!',
          'Thanks, {child} will be there!',
          'Thanks, we will be there {when}!',
          'Thanks, we will be there!'
        ]
      ],
      [
        [
          'Thank you, count {child} in {when}!',
          'Thank you, count {child} in!',
          'Thank you, count us in {when}!',
          'Thank you, count us in!'
        ]
      ],
      [
        [
          'Lovely, {child} will come {when}, thank you!',
          'Lovely, {child} will come, thank you!',
          'Lovely, we will come {when}, thank you!',
          'Lovely, yes, thank you!'
        ]
      ]
    ],
    private: [
      [
        ['Thanks so much for inviting {child}!', 'Thanks so much for the invitation!'],
        ['{child} will be there {when}.', '{child} will be there.', 'We will be there {when}.', 'We will be there.']
      ],
      [
        ['Hi {host}, thank you for the invitation!', 'Thank you for the invitation!'],
        ['{child} will come {when}.', '{child} will come.', 'We will come {when}.', 'We will come.']
      ],
      [
        ['Thank you for thinking of {child}!', 'Thank you for thinking of us!'],
        ['It is a yes, see you {when}.', 'It is a yes, see you there.']
      ]
    ]
  },
  keenYes: {
    group: [
      [
        [
          'Thanks, {child} would love to come {when}!',
          'Thanks, {child} would love to come!',
          'Thanks, we would love to come!'
        ]
      ],
      [
        [
          '{child} would love to be there {when}, thank you!',
          '{child} would love to be there, thank you!',
          'We would love to be there, thank you!'
        ]
      ],
      [
        [
          'Yes please, {child} would love to come {when}!',
          'Yes please, {child} would love to come!',
          'Yes please, we would love to come!'
        ]
      ]
    ],
    private: [
      [
        ['Thanks so much for inviting {child}!', 'Thanks so much for the invitation!'],
        [
          '{child} would love to come {when}.',
          '{child} would love to come.',
          'We would love to come {when}.',
          'We would love to come.'
        ]
      ],
      [
        ['Hi {host}, thank you for the invitation!', 'Thank you for the invitation!'],
        ['{child} would love to be there {when}.', '{child} would love to be there.', 'We would love to be there.']
      ],
      [
        ['Thank you for thinking of {child}!', 'Thank you for thinking of us!'],
        [
          'Yes please, {child} would love to come {when}.',
          'Yes please, {child} would love to come.',
          'Yes please, we would love to come.'
        ]
      ]
    ]
  },
  no: {
    group: [
      [
        [
          'Thank you for asking {child}, we can’t make it this time, have a lovely day!',
          'Thank you, we can’t make it this time, have a lovely day!'
        ]
      ],
      [
        [
          'Thanks for the invitation, {child} can’t come this time, have a great party!',
          'Thanks for the invitation, we can’t come this time, have a great party!'
        ]
      ],
      [
        [
          'Thank you, {child} won’t be there this time, have a wonderful party!',
          'Thank you, we won’t be there this time, have a wonderful party!'
        ]
      ]
    ],
    private: [
      [
        ['Thank you for inviting {child}.', 'Thank you for the invitation.'],
        ['We won’t make it this time.'],
        ['Have a lovely day!']
      ],
      [
        ['Hi {host}, thank you for the invitation.', 'Thank you for the invitation.'],
        ['{child} can’t come this time.', 'We can’t come this time.'],
        ['I hope it is a great party!']
      ],
      [
        ['Thank you for thinking of {child}.', 'Thank you for thinking of us.'],
        ['It is a no from us this time.'],
        ['Have a wonderful party!']
      ]
    ]
  },
  maybe: {
    group: [
      [
        ['Thanks for inviting {child}, can I let you know {by}?', 'Thanks for the invitation, can I let you know {by}?']
      ],
      [['Thank you, is it all right if I tell you {by}?']],
      [
        [
          'Thanks for thinking of {child}, I will let you know {by}.',
          'Thanks for thinking of us, I will let you know {by}.'
        ]
      ]
    ],
    private: [
      [['Thanks for inviting {child}!', 'Thanks for the invitation!'], ['Can I let you know {by}?']],
      [
        ['Hi {host}, thank you for the invitation!', 'Thank you for the invitation!'],
        ['Is it all right if I tell you {by}?']
      ],
      [['Thank you for thinking of {child}!', 'Thank you for thinking of us!'], ['I will let you know {by}.']]
    ]
  },
  ask: {
    group: [
      [['Thanks for the invitation, may I ask, {questions}?']],
      [
        [
          'Thank you for inviting {child}, one thing, {questions}?',
          'Thank you for the invitation, one thing, {questions}?'
        ]
      ],
      [['Thanks, before I answer, {questions}?']]
    ],
    private: [
      [['Thanks for inviting {child}!', 'Thanks for the invitation!'], ['Before I answer, {questions}?']],
      [['Hi {host}, thank you for the invitation!', 'Thank you for the invitation!'], ['May I ask, {questions}?']],
      [['Thank you for thinking of {child}!', 'Thank you for thinking of us!'], ['A quick question, {questions}?']]
    ]
  },
  part: {
    group: [
      [
        [
          'Thanks, {child} would come for a part of it, may we leave early?',
          'Thanks, we would come for a part of it, may we leave early?'
        ]
      ]
    ],
    private: [
      [
        ['Thanks so much for inviting {child}!', 'Thanks so much for the invitation!'],
        [
          '{child} will come for a part of it {when}.',
          '{child} will come for a part of it.',
          'We will come for a part of it.'
        ],
        ['Is it all right if we leave early?']
      ]
    ]
  },
  thanks: {
    group: [[['Thank you for the party, it was kind of you to have us!']]],
    private: [
      [
        ['Hi {host}, thank you for the party.', 'Thank you for the party.'],
        ['It was kind of you to have {child}.', 'It was kind of you to have us.']
      ]
    ]
  },
  extras: {
    changed: ['I am sorry, our answer has changed.'],
    'ask-again': ['Please ask {child} again another time.', 'Please ask us again another time.'],
    'another-time': ['It would be nice to meet on another day, just a few of us.']
  },
  asks: {
    start: 'what day and time is it',
    end: 'what time does it finish',
    address: 'where is it',
    parents: 'is it drop-off or do parents stay',
    replyBy: 'when do you need to know by',
    siblings: 'are brothers and sisters welcome',
    allergies: 'what food will there be',
    gifts: 'is there something the birthday child would like',
    bring: 'is there anything to bring',
    plan: 'what is the plan for the day'
  },
  list,
  listQuestions,
  on: day => `on ${day}`,
  by: day => `by ${day}`,
  mail: {
    greeting: ['Hi {host},', 'Hello,'],
    close: 'Best wishes',
    extra: {
      yes: ['Please let me know if there is anything we should bring.'],
      no: ['We will be thinking of you on the day.'],
      maybe: ['I hope that is in time for you.'],
      ask: ['Then I will give you a clear answer.']
    }
  },
  notNames: [
    'mum',
    'mummy',
    'mom',
    'mommy',
    'mama',
    'dad',
    'daddy',
    'papa',
    'class',
    'year',
    'the',
    'school',
    'pta',
    'mr',
    'mrs',
    'ms',
    'miss',
    'mx',
    'dr'
  ],
  event: {
    title: honoree => (honoree ? `Party: ${honoree}` : 'Party'),
    replyBy: day => `Reply by ${day}.`,
    noEnd: 'End not stated.',
    toCheck: 'Please check the time.'
  },
  line: {
    replyBy: day => `reply by ${day}`,
    toCheck: 'to check',
    noDay: 'no day yet',
    thoughts: {
      going: 'so far: yes',
      part: 'so far: yes, for a part of it',
      'not-going': 'so far: not this time',
      'ask-first': 'so far: asking the host first',
      open: 'so far: not decided'
    },
    sleeping: day => `so far: sleeping on it until ${day}`
  }
}
