import type { HostPhrases } from '../host-phrases'

export const hostPhrases: HostPhrases = {
  reachOut: {
    wish: [
      'Ciao[ {host}], {child} parla spesso di {friend} e avrebbe voglia di fare qualcosa insieme. [Magari {activity} {when}, {where}?|Magari {activity} {when}?|Magari {activity}?|Troviamo un giorno?] Nessun problema se non va bene.'
    ],
    'get-together': [
      'Ciao[ {host}], [a {friend}|vi] andrebbe di fare qualcosa con {child}? [Magari {activity} {when}, {where}?|Magari {activity} {when}?|Magari {activity}?|Troviamo un giorno?] Nessun problema se non va bene.'
    ],
    'door-opener': [
      'Ciao[ {host}], se mai capita di parlarne: a {child} piacciono le feste e un invito farebbe piacere. Non c’è niente da fare.'
    ],
    question: [
      'Ciao[ {host}], posso far<ti|Le> una domanda, tra genitori? Come <vedi|vede> {child} con il resto della classe? C’è qualcosa che dovrei sapere? Senza fretta, e tra noi va tutto bene.'
    ],
    teacher: [
      'Buongiorno[ {host}], può dirmi con chi va d’accordo {child} nell’intervallo? Vorrei invitare qualcuno a casa. Grazie!'
    ],
    'answer-thanks': ['Grazie[, {host}], per avermelo detto. Mi aiuta saperlo e ci penserò con calma.'],
    apology: [
      'Ciao[ {host}], mi dispiace per la mia parte. Grazie per la franchezza. Spero che si possa ricominciare.'
    ],
    'visit-thanks': [
      'Ciao[ {host}], grazie per la visita! È stato un piacere avere qui [{friend}|la <tua|Sua> famiglia]. La porta è sempre aperta.'
    ]
  },
  invitation: [
    'Ciao a tutte le famiglie, abbiamo un’idea: {activity}[ {when}][, {where}]. Chi vuole venire? I genitori possono restare, e niente regali per favore. Ditemi se c’è qualcosa da non mangiare[, e fatemi sapere {by}].',
    'Ciao, da noi: {activity}[ {when}][, {where}]. Chi ha voglia di venire? Si può restare, e i regali non servono. Ci sono allergie?[ Una breve risposta {by} aiuta molto.]'
  ],
  siblings: {
    welcome: 'Fratelli e sorelle possono venire.',
    'not-this-time': 'Stavolta senza fratelli e sorelle, per favore.'
  },
  reminder: [
    'Ciao, un piccolo promemoria: {activity}[ {when}]. Per venire basta una riga. Altrimenti non serve rispondere.'
  ],
  calledOff: ['Ciao, alla fine non ci vediamo[ {when}]. Cercheremo un altro giorno.'],
  turns: {
    first: 'Ecco le prossime date. Se un giorno non va bene, basta dirlo, senza motivo.',
    hosted: '{day}: {host}',
    helped: '{day}: {host}, cibo: {helper}',
    open: '{day}: chi vuole',
    last: 'I bambini scelgono che cosa fare.'
  },
  activities: {
    'park-ball': 'giochi con la palla al parco',
    'board-games': 'un pomeriggio di giochi da tavolo',
    sundaes: 'coppe di gelato fai da te',
    'film-blanket': 'un film sotto la coperta',
    'chalk-street': 'disegni con i gessetti per strada',
    pinata: 'una pignatta fatta in casa',
    library: 'una visita in biblioteca',
    'sleep-under': 'una serata in pigiama, a dormire a casa',
    baking: 'biscotti da fare insieme',
    'den-building': 'una capanna da costruire',
    'treasure-hunt': 'una caccia al tesoro',
    'water-play': 'giochi d’acqua'
  }
}
