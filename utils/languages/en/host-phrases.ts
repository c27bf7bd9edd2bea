import type { HostPhrases } from '../host-phrases'

export const hostPhrases: HostPhrases = {
  reachOut: {
    wish: [
      '[Hi {host},|Hello,] {child} has been talking about {friend} and would love to do something together. [Maybe {activity} {when}, {where}?|Maybe {activity} {when}?|Maybe {activity}?|Shall we find a day?] No problem at all if it doesn’t suit.'
    ],
    'get-together': [
      '[Hi {host},|Hello,] would [{friend}|your child] like to do something together with {child}? [Maybe {activity} {when}, {where}?|Maybe {activity} {when}?|Maybe {activity}?|Shall we find a day?] No problem at all if it doesn’t suit.'
    ],
    'door-opener': [
      '[Hi {host},|Hello,] if it ever comes up: {child} does like parties and would be glad to be asked. Nothing you need to do.'
    ],
    question: [
      '[Hi {host},|Hello,] may I ask you something, parent to parent? How do you find {child} is getting on with the others? Anything I should know? No hurry, and nothing is wrong between us.'
    ],
    teacher: [
      '[Dear {host},|Hello,] could you tell me who {child} gets on with at break? I’d like to invite someone over. Thank you!'
    ],
    'answer-thanks': ['[Thank you, {host}|Thank you], for telling me. It helps to know, and I will think it over.'],
    apology: [
      '[Hi {host},|Hello,] I’m sorry about my part in it. Thank you for telling me openly. I hope we can start afresh.'
    ],
    'visit-thanks': [
      '[Hi {host},|Hello,] thank you for coming! It was lovely to have [{friend}|you] here. You are always welcome.'
    ]
  },
  invitation: [
    'Hello everyone, we are planning {activity}[ {when}][, {where}]. Would your child like to come? Parents may stay, no presents please. Tell me what your child can’t eat[, and please let me know {by}].',
    'Hello all, {activity} with us[ {when}][, {where}]: who would like to come? You are welcome to stay, and no presents please. Is there anything your child can’t eat?[ A short answer {by} would help.]'
  ],
  siblings: {
    welcome: 'Brothers and sisters are welcome.',
    'not-this-time': 'This time without brothers and sisters, please.'
  },
  reminder: [
    'Hello everyone, a small reminder for {activity}[ {when}]. If you would like to come, a short answer is enough. No answer needed if not.'
  ],
  calledOff: ['Hello everyone, our get-together[ {when}] is off. We will try another day.'],
  turns: {
    first: 'Here is who hosts next. If a date does not suit, just tell me, no reason needed.',
    hosted: '{day}: {host}',
    helped: '{day}: {host}, food: {helper}',
    open: '{day}: whoever likes',
    last: 'The children choose what to do.'
  },
  activities: {
    'park-ball': 'a ball game in the park',
    'board-games': 'an afternoon of board games',
    sundaes: 'make-your-own sundaes',
    'film-blanket': 'a film under a blanket',
    'chalk-street': 'a chalk street',
    pinata: 'a home-made piñata',
    library: 'a visit to the library',
    'sleep-under': 'an evening in pyjamas, home to bed',
    baking: 'baking together',
    'den-building': 'building a den',
    'treasure-hunt': 'a treasure hunt',
    'water-play': 'water games'
  }
}
