import type { Replies } from '../replies'

export const replies: Replies = {
  wordings: {
    yes: {
      group: [
        'Grazie, è un sì[ per {child}][ {when}]!',
        'Grazie dell’invito, contate pure su [{child}|di noi][ {when}]!',
        'Sì, ci vediamo[ con {child}][ {when}], grazie!'
      ],
      private: [
        'Grazie mille dell’invito! Ci saremo[ con {child}][ {when}].',
        '[Ciao {host}, grazie|Grazie] dell’invito! <Conta|Conti> pure su [{child}|di noi][ {when}].',
        'Grazie per aver pensato a [{child}|noi]! È un sì, ci vediamo [{when}|presto].'
      ]
    },
    'keen-yes': {
      group: [
        'Grazie, [{child} viene|veniamo] con tanta gioia[ {when}]!',
        'Che bello, [{child} ha tanta voglia di venire|veniamo molto volentieri][ {when}], grazie!',
        'Molto volentieri, [{child} viene|veniamo][ {when}]!'
      ],
      private: [
        'Grazie mille dell’invito! [{child} ha tanta voglia di venire|Veniamo molto volentieri][ {when}].',
        '[Ciao {host}, grazie|Grazie] dell’invito! [{child} verrà|Verremo] molto volentieri[ {when}].',
        'Grazie per aver pensato a [{child}|noi]! È un sì, con tanta gioia.'
      ]
    },
    no: {
      group: [
        'Grazie per aver pensato a [{child}|noi], questa volta non ci è possibile, buona festa!',
        'Grazie dell’invito, questa volta non riusciamo a venire, vi auguriamo una bella festa!',
        'Grazie, questa volta è un no[ per {child}], buon divertimento!'
      ],
      private: [
        'Grazie per l’invito[ a {child}]. Questa volta non ci è possibile. Buona festa[, e {again}]!',
        '[Ciao {host}, grazie|Grazie] dell’invito. Questa volta non riusciamo a venire. Vi auguro una bella festa[, e {again}]!',
        'Grazie per aver pensato a [{child}|noi]. Per questa volta è un no. Buon divertimento[, e {again}]!'
      ]
    },
    maybe: {
      group: [
        'Grazie per l’invito[ a {child}], posso rispondere {by}?',
        'Grazie, va bene se rispondo {by}?',
        'Grazie per aver pensato a [{child}|noi], rispondo {by}.'
      ],
      private: [
        'Grazie per l’invito[ a {child}]! Posso <risponderti|risponderLe> {by}?',
        '[Ciao {host}, grazie|Grazie] dell’invito! <Ti|Le> va bene se rispondo {by}?',
        'Grazie per aver pensato a [{child}|noi]! <Ti|Le> rispondo {by}.'
      ]
    },
    ask: {
      group: [
        'Grazie dell’invito, una domanda, {questions}?',
        'Grazie per l’invito[ a {child}], solo una cosa, {questions}?',
        'Grazie, prima di rispondere, {questions}?'
      ],
      private: [
        'Grazie per l’invito[ a {child}]! Prima di rispondere, {questions}?',
        '[Ciao {host}, grazie|Grazie] dell’invito! Posso <chiederti|chiederLe>, {questions}?',
        'Grazie per aver pensato a [{child}|noi]! Una piccola domanda, {questions}?'
      ]
    },
    part: {
      group: [
        'Grazie, veniamo[ con {child}] per una parte, va bene se andiamo via [alle {time}|un po’ prima]?',
        'Grazie dell’invito, possiamo venire[ con {child}] solo [fino alle {time}|per una parte]?',
        'Sì per un po’[ con {child}], grazie, possiamo uscire [alle {time}|prima]?'
      ],
      private: [
        'Grazie mille dell’invito! Veniamo[ con {child}] per una parte. <Ti|Le> va bene se andiamo via [alle {time}|un po’ prima]?',
        '[Ciao {host}, grazie|Grazie] dell’invito! Possiamo venire[ con {child}] solo [fino alle {time}|per una parte]?',
        'Grazie per aver pensato a [{child}|noi]! Per un po’ è un sì. Possiamo uscire [alle {time}|prima]?'
      ]
    },
    'another-time': {
      group: [
        'Grazie per l’invito[ a {child}], quel giorno non riusciamo, [può andare {alt}|magari un’altra volta]?',
        'Grazie, quel giorno non ci è possibile, ci vediamo [{alt}|un altro giorno]?',
        'Grazie dell’invito, quel giorno è un no, [che ne dite di {alt}|troviamo un altro giorno]?'
      ],
      private: [
        'Grazie per l’invito[ a {child}]. Quel giorno non riusciamo. [Può andare {alt}|Magari un’altra volta]?',
        '[Ciao {host}, grazie|Grazie] dell’invito. Quel giorno non ci è possibile. Ci vediamo [{alt}|un altro giorno]?',
        'Grazie per aver pensato a [{child}|noi]. Per quel giorno è un no. [Che ne <dici|dice> di {alt}|Troviamo un altro giorno]?'
      ]
    },
    thanks: {
      group: [
        'Grazie ancora per la festa e per tutto l’impegno!',
        'Grazie di cuore per l’invito[ a {child}]!',
        'Mille grazie per la festa, anche da parte della famiglia!'
      ],
      private: [
        'Grazie ancora per la festa! E grazie per tutto l’impegno.',
        '[Ciao {host}, grazie|Grazie] di cuore per l’invito[ a {child}]! È stato un pensiero molto gentile.',
        'Mille grazie per la festa! Un saluto da tutta la famiglia.'
      ]
    },
    cancel: {
      group: [
        'Purtroppo alla fine non riusciamo a venire[ con {child}][ {when}], buona festa!',
        'Un cambiamento da parte nostra, non ci saremo[ con {child}][ {when}], bella festa!',
        'Devo disdire[ per {child}][ {when}], meglio dirlo subito, buon divertimento!'
      ],
      private: [
        'Purtroppo alla fine non riusciamo a venire[ con {child}][ {when}]. Ci tenevo ad <avvisarti|avvisarLa> subito. Buona festa[, e {again}]!',
        '[Ciao {host}, un|Un] cambiamento da parte nostra: non ci saremo[ con {child}][ {when}]. Meglio <dirtelo|dirGlielo> subito. Bella festa[, e {again}]!',
        'Devo disdire[ per {child}][ {when}]. Ci tenevo a dirlo presto. Buon divertimento[, e {again}]!'
      ]
    },
    'change-of-mind': {
      group: [
        'Buongiorno, avevamo detto di no, c’è ancora posto[ per {child}][ {when}]?',
        'Un cambiamento da parte nostra, possiamo ancora venire[ con {child}][ {when}]?',
        'Il nostro no può diventare un sì[ per {child}], se c’è ancora posto?'
      ],
      private: [
        '[Ciao {host}, all’inizio|All’inizio] avevamo detto di no. C’è ancora posto[ per {child}][ {when}]?',
        'Un cambiamento da parte nostra per la festa. Possiamo ancora venire[ con {child}][ {when}]?',
        '<Ti|Le> avevo risposto di no. Può diventare un sì[ per {child}], se c’è ancora posto?'
      ]
    }
  },
  lastInMail: {
    yes: 'Se serve portare qualcosa, basta dirlo.',
    no: 'Quel giorno vi penseremo.',
    maybe: 'Spero che vada bene.',
    ask: 'Poi potrò dare una risposta chiara.',
    part: 'Se non va bene, basta dirlo.',
    'another-time': 'Vi auguro una bella festa.',
    thanks: 'Vi auguro una serata tranquilla.',
    cancel: 'Grazie per la comprensione.',
    'change-of-mind': 'Se non si può, va benissimo lo stesso.'
  },
  again: 'alla prossima',
  meet: 'Sarebbe bello vedersi un altro giorno.',
  notes: { allergy: 'allergie: {allergy}', bring: 'portiamo noi: {bring}', pickUp: 'per il ritorno: {pickUp}' },
  said: '[{child}: ]«{said}»',
  address: {
    familiar: ['tu', 'ti', 'te', 'tuo', 'tua', 'tuoi', 'tue'],
    formal: ['Lei', 'Suo', 'Sua'],
    stronger: 'formal',
    usual: 'familiar'
  },
  reasons: [
    'perché',
    'impegni',
    'impegnati',
    'malato',
    'malata',
    'lavoro',
    'lavorare',
    'vacanza',
    'vacanze',
    'stanchi',
    'soldi'
  ],
  moods: ['gioia', 'voglia', 'volentieri', 'felice', 'felici', 'contento', 'contenta', 'triste', 'entusiasta'],
  negations: ['no', 'non', 'disdire', 'senza', 'impossibile']
}
