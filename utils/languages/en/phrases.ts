import type { Phrases } from '../phrases'
import { replies } from './replies'

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
  replies,
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
    greeting: '[Hi {host},|Hello,]',
    close: 'Best wishes'
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
