import type { Replies } from '../replies'

/** Names stand after "mit", "für", "an", except where one child speaks. A family is "ihr" to somebody who says "du". */
export const replies: Replies = {
  wordings: {
    yes: {
      group: [
        'Danke, <ihr könnt|Sie können>[ {when}] mit [{child}|uns] rechnen!',
        'Vielen Dank, wir sagen[ für {child}] zu[ und sehen uns {when}]!',
        'Schön, danke, bitte <plant|planen Sie>[ {when}] mit [{child}|uns]!'
      ],
      private: [
        'Vielen Dank für die Einladung! <Ihr könnt|Sie können>[ {when}] mit [{child}|uns] rechnen.',
        '[Hallo {host}, danke|Danke] für die Einladung! Bitte <plant|planen Sie>[ {when}] mit [{child}|uns].',
        'Danke für die Einladung[ an {child}]! Wir sagen zu[ und sehen uns {when}].'
      ]
    },
    'keen-yes': {
      group: [
        'Danke, [{child} kommt|wir kommen][ {when}] sehr gern!',
        'Oh ja, [{child} möchte|wir möchten][ {when}] sehr gern dabei sein, danke!',
        'Wie schön, [{child} hat große Lust und kommt|wir kommen sehr gern][ {when}], danke!'
      ],
      private: [
        'Vielen Dank für die Einladung! [{child} kommt|Wir kommen][ {when}] sehr gern.',
        '[Hallo {host}, danke|Danke] für die Einladung! [{child} möchte|Wir möchten][ {when}] sehr gern dabei sein.',
        'Danke für die nette Einladung! Ja, [{child} hat große Lust und kommt|wir kommen sehr gern][ {when}].'
      ]
    },
    no: {
      group: [
        'Danke für die Einladung[ an {child}], diesmal klappt es nicht, <habt|haben Sie> eine schöne Feier!',
        'Vielen Dank, wir sagen[ für {child}] diesmal ab, <feiert schön|feiern Sie schön>!',
        'Danke, dass <ihr|Sie> an [{child}|uns] gedacht <habt|haben>, diesmal ohne uns, viel Spaß allen!'
      ],
      private: [
        'Vielen Dank für die Einladung[ an {child}]. Diesmal klappt es nicht. <Habt|Haben Sie> eine schöne Feier[, und {again}]!',
        '[Hallo {host}, danke|Danke] für die Einladung. Wir sagen[ für {child}] diesmal ab. Ich wünsche <euch|Ihnen> eine fröhliche Feier[, und {again}]!',
        'Danke für die nette Einladung[ an {child}]. Diesmal können wir nicht dabei sein. Viel Spaß beim Feiern[, und {again}]!'
      ]
    },
    maybe: {
      group: [
        'Danke für die Einladung[ an {child}], kann ich {by} Bescheid geben?',
        'Vielen Dank, ist es in Ordnung, wenn ich {by} antworte?',
        'Danke, dass <ihr|Sie> an [{child}|uns] gedacht <habt|haben>, ich gebe {by} Bescheid.'
      ],
      private: [
        'Vielen Dank für die Einladung[ an {child}]! Kann ich {by} Bescheid geben?',
        '[Hallo {host}, danke|Danke] für die Einladung! Ist es in Ordnung, wenn ich {by} antworte?',
        'Danke für die nette Einladung[ an {child}]! Ich gebe <euch|Ihnen> {by} Bescheid.'
      ]
    },
    ask: {
      group: [
        'Danke für die Einladung, kurz gefragt, {questions}?',
        'Danke für die Einladung[ an {child}], eines noch, {questions}?',
        'Vielen Dank, bevor ich antworte, {questions}?'
      ],
      private: [
        'Vielen Dank für die Einladung[ an {child}]! Bevor ich antworte, {questions}?',
        '[Hallo {host}, danke|Danke] für die Einladung! Kurz gefragt, {questions}?',
        'Danke für die nette Einladung[ an {child}]! Eine kleine Frage noch, {questions}?'
      ]
    },
    part: {
      group: [
        'Danke, wir kommen[ mit {child}] für einen Teil, passt es, wenn wir [um {time} Uhr|etwas früher] gehen?',
        'Danke für die Einladung, ist es in Ordnung, wenn wir[ mit {child}] nur [bis {time} Uhr|eine Weile] bleiben?',
        'Ja, für einen Teil, danke, dürfen wir[ mit {child}] [um {time} Uhr|früher] gehen?'
      ],
      private: [
        'Vielen Dank für die Einladung! Wir kommen[ mit {child}] für einen Teil. Passt es, wenn wir [um {time} Uhr|etwas früher] gehen?',
        '[Hallo {host}, danke|Danke] für die Einladung! Ist es in Ordnung, wenn wir[ mit {child}] nur [bis {time} Uhr|eine Weile] bleiben?',
        'Danke für die nette Einladung[ an {child}]! Für einen Teil sagen wir zu. Dürfen wir [um {time} Uhr|früher] gehen?'
      ]
    },
    'another-time': {
      group: [
        'Danke für die Einladung[ an {child}], an dem Tag klappt es nicht, [passt {alt}|vielleicht ein andermal]?',
        'Vielen Dank, an dem Tag können wir nicht, [wie wäre {alt}|wollen wir uns ein andermal treffen]?',
        'Danke, der Tag geht bei uns nicht, [ginge auch {alt}|finden wir einen anderen]?'
      ],
      private: [
        'Vielen Dank für die Einladung[ an {child}]. An dem Tag klappt es nicht. [Passt <euch|Ihnen> {alt}|Vielleicht ein andermal]?',
        '[Hallo {host}, danke|Danke] für die Einladung. An dem Tag können wir nicht. [Wie wäre {alt}|Wollen wir uns ein andermal treffen]?',
        'Danke für die nette Einladung[ an {child}]. Der Tag geht bei uns nicht. [Ginge auch {alt}|Finden wir einen anderen]?'
      ]
    },
    thanks: {
      group: [
        'Vielen Dank für die Feier und die ganze Mühe!',
        'Danke noch einmal für die Einladung[ an {child}]!',
        'Ein großes Dankeschön für die Feier, auch im Namen der Familie!'
      ],
      private: [
        'Vielen Dank für die Feier! Danke auch für die ganze Mühe.',
        '[Hallo {host}, danke|Danke] noch einmal für die Einladung[ an {child}]! Das war sehr lieb von <euch|Ihnen>.',
        'Ein großes Dankeschön für die Feier! Liebe Grüße an alle.'
      ]
    },
    cancel: {
      group: [
        'Leider müssen wir[ für {child}][ {when}] doch absagen, <feiert|feiern Sie> schön!',
        'Eine Änderung von uns, es klappt[ für {child}][ {when}] doch nicht, viel Spaß allen!',
        'Wir können[ mit {child}][ {when}] nun doch nicht kommen, eine schöne Feier!'
      ],
      private: [
        'Leider müssen wir[ für {child}][ {when}] doch absagen. Ich wollte gleich Bescheid geben. <Feiert|Feiern Sie> schön[, und {again}]!',
        '[Hallo {host}, eine|Eine] Änderung von uns: Es klappt[ für {child}][ {when}] doch nicht. Ich wollte es <euch|Ihnen> sofort sagen. Viel Spaß beim Feiern[, und {again}]!',
        'Wir können[ mit {child}][ {when}] nun doch nicht kommen. Ich sage lieber früh Bescheid. <Habt|Haben Sie> eine schöne Feier[, und {again}]!'
      ]
    },
    'change-of-mind': {
      group: [
        'Hallo, wir hatten abgesagt, ist[ {when}] noch ein Platz[ für {child}] frei?',
        'Eine Änderung von uns, dürfen wir[ mit {child}][ {when}] doch noch kommen?',
        'Darf aus unserem Nein noch ein Ja[ für {child}] werden, wenn Platz ist?'
      ],
      private: [
        '[Hallo {host}, wir|Wir] hatten zuerst abgesagt. Ist[ {when}] noch ein Platz[ für {child}] frei?',
        'Eine Änderung von uns zur Feier. Dürfen wir[ mit {child}][ {when}] doch noch kommen?',
        'Ich hatte <euch|Ihnen> abgesagt. Darf daraus noch ein Ja[ für {child}] werden, wenn Platz ist?'
      ]
    }
  },
  lastInMail: {
    yes: '<Sagt|Sagen Sie> einfach Bescheid, ob wir etwas mitbringen sollen.',
    no: 'Wir denken an dem Tag an <euch|Sie>.',
    maybe: 'Ich hoffe, das passt so.',
    ask: 'Danach gebe ich eine klare Antwort.',
    part: '<Sagt|Sagen Sie> einfach Bescheid, wenn das nicht passt.',
    'another-time': 'Ich wünsche <euch|Ihnen> eine schöne Feier.',
    thanks: 'Ich wünsche <euch|Ihnen> einen ruhigen Abend.',
    cancel: 'Danke für <euer|Ihr> Verständnis.',
    'change-of-mind': 'Wenn nicht, ist das auch in Ordnung.'
  },
  again: '<fragt|fragen Sie> bitte wieder',
  meet: 'Wir treffen uns gern an einem anderen Tag.',
  notes: { allergy: 'Allergien: {allergy}', bring: 'wir bringen mit: {bring}', pickUp: 'Abholung: {pickUp}' },
  said: '[{child}: ]„{said}“',
  address: {
    familiar: [
      'du',
      'dir',
      'dich',
      'dein',
      'deine',
      'deinen',
      'deinem',
      'ihr',
      'euch',
      'euer',
      'eure',
      'euren',
      'eurem'
    ],
    formal: ['Sie', 'Ihnen', 'Ihre', 'Ihren', 'Ihrem'],
    stronger: 'formal',
    usual: 'familiar'
  },
  reasons: [
    'weil',
    'denn',
    'krank',
    'arbeit',
    'arbeiten',
    'arbeite',
    'vor',
    'termin',
    'termine',
    'stress',
    'urlaub',
    'müde',
    'geld',
    'zeit'
  ],
  moods: ['gern', 'gerne', 'lust', 'freut', 'freuen', 'freue', 'traurig', 'begeistert'],
  negations: ['nicht', 'nein', 'kein', 'keine', 'ohne', 'absagen', 'abgesagt', 'ab']
}
