import type { Replies } from '../replies'

/** Names are objects of the sentence, except where one child speaks. A family is "jullie" to somebody who says "je". */
export const replies: Replies = {
  wordings: {
    yes: {
      group: [
        'Bedankt, <jullie kunnen|u kunt>[ {when}] op [{child}|ons] rekenen!',
        'Leuk, bedankt, zet [{child}|ons][ {when}] maar op de lijst!',
        'Dank <jullie|u> wel, reken[ {when}] maar op [{child}|ons]!'
      ],
      private: [
        'Bedankt voor de uitnodiging! <Jullie kunnen|U kunt>[ {when}] op [{child}|ons] rekenen.',
        '[<Hoi|Dag> {host}, wat|Wat] leuk, dank <je|u> wel! Zet [{child}|ons][ {when}] maar op de lijst.',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>! Ja, [we zien elkaar {when}|tot dan].'
      ]
    },
    'keen-yes': {
      group: [
        'Bedankt, [{child} komt|we komen][ {when}] heel graag!',
        'Ja leuk, [{child} wil er {when} heel graag bij zijn|{child} wil er heel graag bij zijn|we zijn er heel graag bij], bedankt!',
        'Wat leuk, [{child} heeft er zin in en komt|we komen heel graag][ {when}], dank <jullie|u> wel!'
      ],
      private: [
        'Bedankt voor de uitnodiging! [{child} komt|We komen][ {when}] heel graag.',
        '[<Hoi|Dag> {host}, wat|Wat] leuk, dank <je|u> wel! [{child} heeft er zin in en komt {when}|{child} komt heel graag|We komen heel graag].',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>! Ja, heel graag[, we zien elkaar {when}].'
      ]
    },
    no: {
      group: [
        'Bedankt voor de uitnodiging[ voor {child}], deze keer lukt het niet, maar heel veel plezier!',
        'Lief dat <jullie|u> aan [{child}|ons] <dachten|dacht>, we zijn er deze keer niet bij, maar maak er een mooi feest van!',
        'Dank <jullie|u> wel, het lukt deze keer niet[ voor {child}], maar een heel fijn feest!'
      ],
      private: [
        'Bedankt voor de uitnodiging[ voor {child}]. Het lukt deze keer niet. Heel veel plezier[, en {again}]!',
        '[<Hoi|Dag> {host}, dank|Dank] <je|u> wel voor de uitnodiging. Het lukt[ voor {child}] deze keer niet. Ik wens <jullie|u> een heel fijn feest[, en {again}]!',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>. We zijn er deze keer niet bij. Maak er een mooi feest van[, en {again}]!'
      ]
    },
    maybe: {
      group: [
        'Bedankt voor de uitnodiging[ voor {child}], mag ik het {by} laten weten?',
        'Dank <jullie|u> wel, is het goed als ik {by} antwoord geef?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>, ik laat het {by} weten.'
      ],
      private: [
        'Bedankt voor de uitnodiging[ voor {child}]! Mag ik het {by} laten weten?',
        '[<Hoi|Dag> {host}, wat|Wat] leuk, dank <je|u> wel! Is het goed als ik {by} antwoord geef?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>! Ik laat het <je|u> {by} weten.'
      ]
    },
    ask: {
      group: [
        'Bedankt voor de uitnodiging, een vraagje: {questions}?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>, nog één ding: {questions}?',
        'Dank <jullie|u> wel, voor ik antwoord geef: {questions}?'
      ],
      private: [
        'Bedankt voor de uitnodiging[ voor {child}]! Voor ik antwoord geef: {questions}?',
        '[<Hoi|Dag> {host}, wat|Wat] leuk, dank <je|u> wel! Nog een vraagje: {questions}?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>! Mag ik nog vragen: {questions}?'
      ]
    },
    part: {
      group: [
        'Bedankt, we komen[ met {child}] een deel van het feest, is het goed als we [om {time}|wat eerder] gaan?',
        'Leuk, bedankt, mogen we[ met {child}] ook alleen [tot {time}|het eerste deel] blijven?',
        'Dank <jullie|u> wel, ja, voor het eerste deel, kunnen we[ met {child}] [om {time}|eerder] weg?'
      ],
      private: [
        'Bedankt voor de uitnodiging! We komen[ met {child}] een deel van het feest. Is het goed als we [om {time}|wat eerder] gaan?',
        '[<Hoi|Dag> {host}, wat|Wat] leuk, dank <je|u> wel! Mogen we[ met {child}] ook alleen [tot {time}|het eerste deel] blijven?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>! Voor het eerste deel komen we. Kunnen we [om {time}|eerder] weg?'
      ]
    },
    'another-time': {
      group: [
        'Bedankt voor de uitnodiging[ voor {child}], die dag lukt niet, [komt {alt} uit|misschien een andere keer]?',
        'Dank <jullie|u> wel, die dag kunnen we niet, [is {alt} een idee|zullen we een andere dag zoeken]?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>, die dag lukt ons niet, [kan {alt} ook|een andere dag misschien]?'
      ],
      private: [
        'Bedankt voor de uitnodiging[ voor {child}]. Die dag lukt niet. [Komt {alt} uit|Misschien een andere keer]?',
        '[<Hoi|Dag> {host}, dank|Dank] <je|u> wel voor de uitnodiging. Die dag kunnen we niet. [Is {alt} een idee|Zullen we een andere dag zoeken]?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>. Die dag lukt ons niet. [Kan {alt} ook|Een andere dag misschien]?'
      ]
    },
    thanks: {
      group: [
        'Dank <jullie|u> wel voor het feest en alle moeite!',
        'Nogmaals bedankt voor de uitnodiging[ voor {child}]!',
        'Heel erg bedankt voor het feest, ook namens de familie!'
      ],
      private: [
        'Dank <je|u> wel voor het feest! En ook voor alle moeite.',
        '[<Hoi|Dag> {host}, nogmaals|Nogmaals] bedankt voor de uitnodiging[ voor {child}]! Dat was heel lief.',
        'Heel erg bedankt voor het feest! Veel liefs van ons allemaal.'
      ]
    },
    cancel: {
      group: [
        'Helaas lukt het[ voor {child}][ {when}] toch niet, maar een fijn feest!',
        'Kleine verandering bij ons, we zijn er[ met {child}][ {when}] toch niet bij, veel plezier!',
        'We moeten[ voor {child}][ {when}] toch afzeggen, maak er een mooi feest van!'
      ],
      private: [
        'Helaas lukt het[ voor {child}][ {when}] toch niet. Ik wilde het meteen laten weten. Fijn feest[, en {again}]!',
        '[<Hoi|Dag> {host}, er|Er] verandert iets bij ons: we zijn er[ met {child}][ {when}] toch niet bij. Ik zeg het <je|u> liever meteen. Veel plezier[, en {again}]!',
        'We moeten[ voor {child}][ {when}] toch afzeggen. Ik laat het liever vroeg weten. Maak er een mooi feest van[, en {again}]!'
      ]
    },
    'change-of-mind': {
      group: [
        'We hadden nee gezegd, maar is er[ {when}] nog plek[ voor {child}]?',
        'Kleine verandering bij ons, mogen we[ met {child}][ {when}] toch nog komen?',
        'Kunnen we van ons nee nog een ja maken[ voor {child}]?'
      ],
      private: [
        '[<Hoi|Dag> {host}, we|We] hadden eerst nee gezegd. Is er[ {when}] nog plek[ voor {child}]?',
        'Er verandert iets bij ons. Mogen we[ met {child}][ {when}] toch nog komen?',
        'Ik had nee gezegd. Kunnen we daar nog een ja van maken[ voor {child}]?'
      ]
    }
  },
  lastInMail: {
    yes: 'Laat gerust weten of we iets kunnen meenemen.',
    no: 'We denken die dag aan <jullie|u>.',
    maybe: 'Ik hoop dat dat op tijd is.',
    ask: 'Daarna laat ik het meteen weten.',
    part: 'Laat gerust weten als dat niet uitkomt.',
    'another-time': 'Ik wens <jullie|u> een mooi feest.',
    thanks: 'Ik hoop dat <jullie nu even kunnen|u nu even kunt> uitrusten.',
    cancel: 'Bedankt voor <jullie|uw> begrip.',
    'change-of-mind': 'Zo niet, dan is dat ook goed.'
  },
  again: 'vraag [{child}|ons] gerust een volgende keer',
  notes: { allergy: 'allergieën: {allergy}', bring: 'wij nemen mee: {bring}', pickUp: 'ophalen: {pickUp}' },
  said: '[{child}: ]“{said}”',
  address: {
    familiar: ['je', 'jij', 'jou', 'jouw', 'jullie'],
    formal: ['u', 'uw'],
    stronger: 'formal',
    usual: 'familiar'
  },
  reasons: ['omdat', 'want', 'druk', 'ziek', 'werk', 'werken', 'plannen', 'vakantie', 'moe', 'geld', 'afspraak'],
  moods: ['graag', 'zin', 'blij', 'verheugt', 'verdrietig', 'enthousiast'],
  negations: ['nee', 'niet', 'geen', 'zonder', 'afzeggen']
}
