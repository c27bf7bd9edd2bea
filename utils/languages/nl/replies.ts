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
        '[Hoi {host}, wat|Wat] leuk, dank <je|u> wel! Zet [{child}|ons][ {when}] maar op de lijst.',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>! Het is een ja, [we zien elkaar {when}|tot dan].'
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
        '[Hoi {host}, wat|Wat] leuk, dank <je|u> wel! [{child} heeft er zin in en komt {when}|{child} komt heel graag|We komen heel graag].',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>! Ja, heel graag[, we zien elkaar {when}].'
      ]
    },
    no: {
      group: [
        'Bedankt voor de uitnodiging[ voor {child}], deze keer lukt het niet, heel veel plezier!',
        'Lief dat <jullie|u> aan [{child}|ons] <dachten|dacht>, we zijn er deze keer niet bij, maak er een mooi feest van!',
        'Dank <jullie|u> wel, het lukt deze keer niet[ voor {child}], een heel fijn feest!'
      ],
      private: [
        'Bedankt voor de uitnodiging[ voor {child}]. Het lukt deze keer niet. Heel veel plezier[, en {again}]!',
        '[Hoi {host}, dank|Dank] <je|u> wel voor de uitnodiging. Het lukt[ voor {child}] deze keer niet. Ik wens <jullie|u> een heel fijn feest[, en {again}]!',
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
        '[Hoi {host}, wat|Wat] leuk, dank <je|u> wel! Is het goed als ik {by} antwoord geef?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>! Ik laat het <je|u> {by} weten.'
      ]
    },
    ask: {
      group: [
        'Bedankt voor de uitnodiging, een vraagje, {questions}?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>, nog dit, {questions}?',
        'Dank <jullie|u> wel, voor ik antwoord geef, {questions}?'
      ],
      private: [
        'Bedankt voor de uitnodiging[ voor {child}]! Voor ik antwoord geef, {questions}?',
        '[Hoi {host}, wat|Wat] leuk, dank <je|u> wel! Nog een vraagje, {questions}?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>! Mag ik nog vragen, {questions}?'
      ]
    },
    part: {
      group: [
        'Bedankt, we komen[ met {child}] een deel van de tijd, is het goed als we [om {time}|wat eerder] gaan?',
        'Leuk, bedankt, mogen we[ met {child}] ook maar [tot {time}|een deel] blijven?',
        'Dank <jullie|u> wel, ja voor een deel, kunnen we[ met {child}] [om {time}|eerder] weg?'
      ],
      private: [
        'Bedankt voor de uitnodiging! We komen[ met {child}] een deel van de tijd. Is het goed als we [om {time}|wat eerder] gaan?',
        '[Hoi {host}, wat|Wat] leuk, dank <je|u> wel! Mogen we[ met {child}] ook maar [tot {time}|een deel] blijven?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>! Het is een ja voor een deel. Kunnen we [om {time}|eerder] weg?'
      ]
    },
    'another-time': {
      group: [
        'Bedankt voor de uitnodiging[ voor {child}], die dag lukt niet, [komt {alt} uit|misschien een andere keer]?',
        'Dank <jullie|u> wel, die dag kunnen we niet, [is {alt} iets|zullen we een andere dag zoeken]?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>, die dag niet, [kan {alt}|een andere dag misschien]?'
      ],
      private: [
        'Bedankt voor de uitnodiging[ voor {child}]. Die dag lukt niet. [Komt {alt} uit|Misschien een andere keer]?',
        '[Hoi {host}, dank|Dank] <je|u> wel voor de uitnodiging. Die dag kunnen we niet. [Is {alt} iets|Zullen we een andere dag zoeken]?',
        'Fijn dat <jullie|u> aan [{child}|ons] <dachten|dacht>. Die dag is het een nee. [Kan {alt}|Een andere dag misschien]?'
      ]
    },
    thanks: {
      group: [
        'Dank <jullie|u> wel voor het feest en alle moeite!',
        'Nogmaals bedankt voor de uitnodiging[ voor {child}]!',
        'Heel erg bedankt, ook namens de familie!'
      ],
      private: [
        'Dank <je|u> wel voor het feest! En ook voor alle moeite.',
        '[Hoi {host}, nogmaals|Nogmaals] bedankt voor de uitnodiging[ voor {child}]! Dat was heel lief.',
        'Heel erg bedankt voor het feest! Groetjes van ons allemaal.'
      ]
    },
    cancel: {
      group: [
        'Helaas lukt het[ voor {child}][ {when}] toch niet, een fijn feest!',
        'Een wijziging van ons, we zijn er[ met {child}][ {when}] toch niet bij, veel plezier!',
        'We moeten[ voor {child}][ {when}] toch afzeggen, maak er een mooi feest van!'
      ],
      private: [
        'Helaas lukt het[ voor {child}][ {when}] toch niet. Ik wilde het meteen laten weten. Fijn feest[, en {again}]!',
        '[Hoi {host}, een|Een] wijziging van ons: we zijn er[ met {child}][ {when}] toch niet bij. Ik zeg het <je|u> liever meteen. Veel plezier[, en {again}]!',
        'We moeten[ voor {child}][ {when}] toch afzeggen. Ik laat het liever vroeg weten. Maak er een mooi feest van[, en {again}]!'
      ]
    },
    'change-of-mind': {
      group: [
        'Hallo, we hadden nee gezegd, is er[ {when}] nog plek[ voor {child}]?',
        'Een wijziging van ons, mogen we[ met {child}][ {when}] toch nog komen?',
        'Mag onze nee nog een ja worden[ voor {child}], als er plek is?'
      ],
      private: [
        '[Hoi {host}, we|We] hadden eerst nee gezegd. Is er[ {when}] nog plek[ voor {child}]?',
        'Een wijziging van ons voor het feest. Mogen we[ met {child}][ {when}] toch nog komen?',
        'Ik had <je|u> nee gezegd. Mag dat nog een ja worden[ voor {child}], als er plek is?'
      ]
    }
  },
  lastInMail: {
    yes: 'Laat gerust weten of we iets kunnen meenemen.',
    no: 'We denken die dag aan <jullie|u>.',
    maybe: 'Ik hoop dat dat op tijd is.',
    ask: 'Daarna geef ik duidelijk antwoord.',
    part: 'Laat gerust weten als dat niet uitkomt.',
    'another-time': 'Ik wens <jullie|u> een mooi feest.',
    thanks: 'Ik wens <jullie|u> een rustige avond.',
    cancel: 'Bedankt voor <jullie|uw> begrip.',
    'change-of-mind': 'Zo niet, dan is dat ook goed.'
  },
  again: 'vraag [{child}|ons] gerust een volgende keer',
  meet: 'Een andere dag afspreken zou leuk zijn.',
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
