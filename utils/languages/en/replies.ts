import type { Replies } from '../replies'

export const replies: Replies = {
  wordings: {
    yes: {
      group: [
        'Thanks, [{child}|we] will be there[ {when}]!',
        'Thank you, count [{child}|us] in[ {when}]!',
        'Lovely, [{child}|we] will come[ {when}], thank you!'
      ],
      private: [
        'Thanks so much for the invitation! [{child}|We] will be there[ {when}].',
        '[Hi {host}, thank|Thank] you for the invitation! [{child}|We] will come[ {when}].',
        'Thank you for thinking of [{child}|us]! It is a yes, see you [{when}|there].'
      ]
    },
    'keen-yes': {
      group: [
        'Thanks, [{child}|we] would love to come[ {when}]!',
        '[{child}|We] would love to be there[ {when}], thank you!',
        'Yes please, [{child}|we] would love to come[ {when}]!'
      ],
      private: [
        'Thanks so much for the invitation! [{child}|We] would love to come[ {when}].',
        '[Hi {host}, thank|Thank] you for the invitation! [{child}|We] would love to be there[ {when}].',
        'Thank you for thinking of us! Yes please, [{child}|we] would love to come[ {when}].'
      ]
    },
    no: {
      group: [
        'Thank you[ for asking {child}], we can’t make it this time, have a lovely day!',
        'Thanks for the invitation, [{child}|we] can’t come this time, have a great party!',
        'Thank you, [{child}|we] won’t be there this time, have a wonderful party!'
      ],
      private: [
        'Thank you for inviting [{child}|us]. We won’t make it this time. Have a lovely day[, and {again}]!',
        '[Hi {host}, thank|Thank] you for the invitation. [{child}|We] can’t come this time. Have a great party[, and {again}]!',
        'Thank you for thinking of [{child}|us]. It is a no from us this time. Have a wonderful party[, and {again}]!'
      ]
    },
    maybe: {
      group: [
        'Thanks for inviting [{child}|us], can I let you know {by}?',
        'Thank you, is it all right if I tell you {by}?',
        'Thanks for thinking of [{child}|us], I will let you know {by}.'
      ],
      private: [
        'Thanks for inviting [{child}|us]! Can I let you know {by}?',
        '[Hi {host}, thank|Thank] you for the invitation! Is it all right if I tell you {by}?',
        'Thank you for thinking of [{child}|us]! I will let you know {by}.'
      ]
    },
    ask: {
      group: [
        'Thanks for the invitation, may I ask, {questions}?',
        'Thank you[ for inviting {child}], one thing, {questions}?',
        'Thanks, before I answer, {questions}?'
      ],
      private: [
        'Thanks for inviting [{child}|us]! Before I answer, {questions}?',
        '[Hi {host}, thank|Thank] you for the invitation! May I ask, {questions}?',
        'Thank you for thinking of [{child}|us]! A quick question, {questions}?'
      ]
    },
    part: {
      group: [
        'Thanks, [{child}|we] can come for part of it[ {when}], is it OK to leave [at {time}|a little early]?',
        'Thank you, is it all right if [{child}|we] can only stay [until {time}|for a part of it]?',
        'Thanks, yes for a part of it, would it be fine to leave [at {time}|early]?'
      ],
      private: [
        'Thanks so much for the invitation! [{child}|We] can come for part of it[ {when}]. Is it OK to leave [at {time}|a little early]?',
        '[Hi {host}, thank|Thank] you for the invitation! Is it all right if [{child}|we] can only stay [until {time}|for a part of it]?',
        'Thank you for thinking of [{child}|us]! It is a yes for a part of it. Would it be fine to leave [at {time}|early]?'
      ]
    },
    'another-time': {
      group: [
        'Thanks for inviting [{child}|us], we can’t make that day, [would {alt} suit you|could we meet another day] instead?',
        'Thank you, we can’t make it that day, [how about {alt}|maybe another day]?',
        'Thanks for the invitation, not that day for us, [is {alt} possible|shall we find another day]?'
      ],
      private: [
        'Thank you for inviting [{child}|us]. We can’t make it that day. [Would {alt} suit you|Could we meet another day] instead?',
        '[Hi {host}, thank|Thank] you for the invitation. That day is not possible for us. [How about {alt}|Maybe another day]?',
        'Thank you for thinking of [{child}|us]. It is a no for that day. [Is {alt} possible|Shall we find another day] instead?'
      ]
    },
    thanks: {
      group: [
        'Thank you for having [{child}|us]!',
        'Thanks again for the party and for everything you did!',
        'A big thank you for inviting [{child}|us]!'
      ],
      private: [
        'Thank you for having [{child}|us]! It was very kind of you.',
        '[Hi {host}, thank|Thank] you for the party! And for everything you did.',
        'A big thank you for inviting [{child}|us]! All the best from us.'
      ]
    },
    cancel: {
      group: [
        'I’m sorry, [{child}|we] can’t come[ {when}] after all, have a great party!',
        'Sorry to say that [{child}|we] can’t be there[ {when}] after all, have a lovely day!',
        'A change from us, [{child}|we] can’t make it[ {when}] after all, have a wonderful party!'
      ],
      private: [
        'I’m sorry, [{child}|we] can’t come[ {when}] after all. I wanted you to know right away. Have a great day[, and {again}]!',
        '[Hi {host}, a|A] change from us: [{child}|we] can’t be there[ {when}] after all. I wanted to tell you at once. Have a lovely party[, and {again}]!',
        'I have to take back our yes[ {when}], sorry. It is better to tell you early. Have a wonderful party[, and {again}]!'
      ]
    },
    'change-of-mind': {
      group: [
        'Hello, we had said no, is there still room for [{child}|us][ {when}]?',
        'A change from us, can [{child}|we] still come[ {when}]?',
        'May we turn our no into a yes, is there still a place for [{child}|us]?'
      ],
      private: [
        '[Hi {host}, we|We] had said no at first. Is there still room for [{child}|us][ {when}]?',
        'A change from us about the party. Can [{child}|we] still come[ {when}]?',
        'I know that I said no. May we turn it into a yes, if there is still a place for [{child}|us]?'
      ]
    }
  },
  lastInMail: {
    yes: 'Please let me know if there is anything we should bring.',
    no: 'We will be thinking of you on the day.',
    maybe: 'I hope that is in time for you.',
    ask: 'Then I will give you a clear answer.',
    part: 'Please tell me if that does not suit you.',
    'another-time': 'I wish you a lovely party.',
    thanks: 'I hope you get a quiet evening now.',
    cancel: 'Thank you for understanding.',
    'change-of-mind': 'If not, that is quite all right.'
  },
  again: 'please do ask again',
  meet: 'It would be nice to meet another day.',
  notes: { allergy: 'allergies: {allergy}', bring: 'we will bring {bring}', pickUp: 'pick-up: {pickUp}' },
  said: '[{child}: ]“{said}”',
  address: { familiar: [], formal: [], stronger: 'familiar', usual: 'familiar' },
  reasons: [
    'because',
    'busy',
    'ill',
    'sick',
    'work',
    'working',
    'plans',
    'clash',
    'clashes',
    'tired',
    'unfortunately',
    'holiday',
    'money'
  ],
  moods: ['love', 'excited', 'thrilled', 'delighted', 'glad', 'happy', 'sad', 'forward', 'wait'],
  negations: ['no', 'not', 'can’t', "can't", 'cannot', 'won’t', "won't", 'unable', 'couldn’t', "couldn't"]
}
