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
        '[<Ciao|Buongiorno> {host}, grazie|Grazie] dell’invito! <Conta|Conti> pure su [{child}|di noi][ {when}].',
        'Grazie per aver pensato a [{child}|noi]! Certo, ci vediamo [{when}|presto].'
      ]
    },
    'keen-yes': {
      group: [
        'Grazie, [{child} viene|veniamo] molto volentieri[ {when}]!',
        'Che bello, [{child} ha tanta voglia di venire|veniamo molto volentieri][ {when}], grazie!',
        'Ma certo, [{child} verrà|verremo] con gioia[ {when}], grazie!'
      ],
      private: [
        'Grazie mille dell’invito! [{child} ha tanta voglia di venire|Veniamo molto volentieri][ {when}].',
        '[<Ciao|Buongiorno> {host}, grazie|Grazie] dell’invito! [{child} verrà|Verremo] molto volentieri[ {when}].',
        'Grazie per aver pensato a [{child}|noi]! Certo, e con gioia, ci vediamo [{when}|presto].'
      ]
    },
    no: {
      group: [
        'Grazie per aver pensato a [{child}|noi], questa volta non ce la facciamo, ma buona festa!',
        'Grazie dell’invito, questa volta non riusciamo a venire, ma vi auguriamo una bella festa!',
        'Grazie, questa volta non ci saremo[ con {child}], ma buon divertimento!'
      ],
      private: [
        'Grazie per l’invito[ a {child}]. Questa volta non ce la facciamo. Buona festa[, e {again}]!',
        '[<Ciao|Buongiorno> {host}, grazie|Grazie] dell’invito. Questa volta non riusciamo a venire. Vi auguro una bella festa[, e {again}]!',
        'Grazie per aver pensato a [{child}|noi]. Questa volta non ci saremo. Buon divertimento[, e {again}]!'
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
        '[<Ciao|Buongiorno> {host}, grazie|Grazie] dell’invito! <Ti|Le> va bene se rispondo {by}?',
        'Grazie per aver pensato a [{child}|noi]! <Ti|Le> rispondo {by}.'
      ]
    },
    ask: {
      group: [
        'Grazie dell’invito, una domanda: {questions}?',
        'Grazie per l’invito[ a {child}], solo una cosa: {questions}?',
        'Grazie, prima di rispondere: {questions}?'
      ],
      private: [
        'Grazie per l’invito[ a {child}]! Prima di rispondere: {questions}?',
        '[<Ciao|Buongiorno> {host}, grazie|Grazie] dell’invito! Posso <chiederti|chiederLe>: {questions}?',
        'Grazie per aver pensato a [{child}|noi]! Una piccola domanda: {questions}?'
      ]
    },
    part: {
      group: [
        'Grazie, veniamo[ con {child}] per un po’, va bene se andiamo via [alle {time}|un po’ prima]?',
        'Grazie dell’invito, possiamo venire[ con {child}] solo [fino alle {time}|per un po’]?',
        'Sì, per la prima parte[ con {child}], grazie, possiamo andare via [alle {time}|prima]?'
      ],
      private: [
        'Grazie mille dell’invito! Veniamo[ con {child}] per un po’. <Ti|Le> va bene se andiamo via [alle {time}|un po’ prima]?',
        '[<Ciao|Buongiorno> {host}, grazie|Grazie] dell’invito! Possiamo venire[ con {child}] solo [fino alle {time}|per un po’]?',
        'Grazie per aver pensato a [{child}|noi]! Per la prima parte ci siamo. Possiamo andare via [alle {time}|prima]?'
      ]
    },
    'another-time': {
      group: [
        'Grazie per l’invito[ a {child}], quel giorno non riusciamo, [può andare {alt}|magari un’altra volta]?',
        'Grazie, quel giorno non ce la facciamo, ci vediamo [{alt}|un altro giorno]?',
        'Grazie dell’invito, quel giorno non possiamo, [che ne dite di {alt}|troviamo un altro giorno]?'
      ],
      private: [
        'Grazie per l’invito[ a {child}]. Quel giorno non riusciamo. [Può andare {alt}|Magari un’altra volta]?',
        '[<Ciao|Buongiorno> {host}, grazie|Grazie] dell’invito. Quel giorno non ce la facciamo. Ci vediamo [{alt}|un altro giorno]?',
        'Grazie per aver pensato a [{child}|noi]. Quel giorno non possiamo. [Che ne <dici|dice> di {alt}|Troviamo un altro giorno]?'
      ]
    },
    thanks: {
      group: [
        'Grazie ancora per la festa e per tutto l’impegno!',
        'Grazie di cuore per l’invito[ a {child}]!',
        'Mille grazie per la festa, da tutta la famiglia!'
      ],
      private: [
        'Grazie ancora per la festa! E grazie per tutto l’impegno.',
        '[<Ciao|Buongiorno> {host}, grazie|Grazie] di cuore per l’invito[ a {child}]! È stato un pensiero molto gentile.',
        'Mille grazie per la festa! Un abbraccio da tutta la famiglia.'
      ]
    },
    cancel: {
      group: [
        'Purtroppo alla fine non riusciamo a venire[ con {child}][ {when}], buona festa!',
        'C’è un cambio di programma, non ci saremo[ con {child}][ {when}], buona festa!',
        'Devo disdire[ per {child}][ {when}], meglio dirlo subito, ma buon divertimento!'
      ],
      private: [
        'Purtroppo alla fine non riusciamo a venire[ con {child}][ {when}]. Ci tenevo ad <avvisarti|avvisarLa> subito. Buona festa[, e {again}]!',
        '[<Ciao|Buongiorno> {host}, c’è|C’è] un cambio di programma: non ci saremo[ con {child}][ {when}]. Ci tenevo a <dirtelo|dirGlielo> subito. Buona festa[, e {again}]!',
        'Devo disdire[ per {child}][ {when}]. Ho preferito <avvisarti|avvisarLa> presto. Buon divertimento[, e {again}]!'
      ]
    },
    'change-of-mind': {
      group: [
        'Avevamo detto di no, ma c’è ancora posto[ per {child}][ {when}]?',
        'C’è un cambio di programma, possiamo ancora venire[ con {child}][ {when}]?',
        'Siamo in tempo per cambiare il nostro no in un sì[ per {child}]?'
      ],
      private: [
        '[<Ciao|Buongiorno> {host}, all’inizio|All’inizio] avevamo detto di no. C’è ancora posto[ per {child}][ {when}]?',
        'C’è un cambio di programma. Possiamo ancora venire[ con {child}][ {when}]?',
        '<Ti|Le> avevo risposto di no. Siamo in tempo per cambiarlo in un sì[ per {child}]?'
      ]
    }
  },
  lastInMail: {
    yes: 'Se serve portare qualcosa, <fammi|mi faccia> sapere.',
    no: 'Quel giorno vi penseremo.',
    maybe: 'Spero che vada bene.',
    ask: 'Appena so, <ti|Le> confermo.',
    part: 'Se non va bene, <dimmi|mi dica> pure.',
    'another-time': 'Vi auguro una bella festa.',
    thanks: 'Spero che ora <tu possa|possa> riposare un po’.',
    cancel: 'Grazie per la comprensione.',
    'change-of-mind': 'Se non si può, va benissimo lo stesso.'
  },
  again: 'alla prossima',
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
