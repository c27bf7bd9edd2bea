import type { Outcome } from '@/utils/model/decision'
import type { Strings } from '../en/index'

const OUTCOMES: Record<Outcome, string> = {
  going: 'Ci andiamo',
  part: 'Solo una parte',
  'not-going': 'Questa volta no',
  'ask-first': 'Prima chiedere'
}

/** An outcome inside a sentence. */
const SAID: Record<Outcome, string> = {
  going: 'ci andiamo',
  part: 'solo una parte',
  'not-going': 'questa volta no',
  'ask-first': 'prima chiedere'
}

export const decide: Strings['decide'] = {
  going: 'Ci andiamo',
  notGoing: 'Questa volta no',
  ask: child => (child === null ? 'Chiedere in famiglia' : `Chiedere a ${child}`),
  later: 'Più tardi',
  whatShallWe: 'Che cosa facciamo?',
  whoIsInvited: 'Per chi è l’invito?',
  decided: outcome => `Deciso: ${SAID[outcome]}.`,
  decidedFor: (child, outcome) => `${child}: ${SAID[outcome]}`,
  toTheReply: 'Alla risposta',
  changeOfMind: 'Cambiare idea',
  lookAgain: 'Guardare ancora i due lati',
  askAnew: child => `Chiedi ancora a ${child}`,
  askAnewNote: 'Se ora è diverso, si può chiedere ancora. Quello che è stato detto resta fino ad allora.',
  continueWith: child => `Continua con ${child}`,
  childHasSpoken: child => `${child} ha detto la sua.`,
  openAgain: before =>
    `Prima avevi detto: ${SAID[before]}. Ora è di nuovo aperto, finché non decidete insieme. Se hai già mandato una risposta, vale finché non ne scrivi un’altra.`,
  partyChanged: 'Da allora l’invito è cambiato:',
  bothKept: 'Quello che avete detto è ancora qui.',
  childGone: 'Questo profilo non c’è più. L’invito e la decisione sono ancora qui.',
  sleepingUntil: day => `Ci dormiamo sopra fino a: ${day}.`,
  laterNote: 'Resta nella tua lista. Non si manda niente.',

  remindQuestion: (replyBy, day) => `Rispondere entro ${replyBy}. Un promemoria ${day}?`,
  remindYes: 'Ricordamelo',
  remindDone: day => `Promemoria: ${day}.`,
  remindRefused: 'Il browser non permette i promemoria. Puoi cambiarlo nelle sue impostazioni.',

  addChildFirst: 'A chi vuoi chiedere?',
  addChildNote: 'Bastano un nome e un’immagine. Restano su questo dispositivo.',
  withoutChild: 'Decidi senza aggiungere nessuno',

  handOverTitle: child => `Prima tocca a ${child}`,
  handOverWhy:
    'Spesso si dice ciò che i grandi vogliono sentire. Per questo il tuo desiderio resta nascosto fino a dopo.',
  handOverHow: 'Passa lo schermo e guarda altrove per un minuto. Non ci sono risposte sbagliate.',
  handOverAloud: child =>
    `Questo dispositivo non ha una voce sua. Leggi le parole ad alta voce e guarda ${child}, non lo schermo.`,
  fullScreen: child => `Schermo intero per ${child}`,
  here: 'Qui, in questa finestra',
  hereNote: 'Qui la chat dietro la finestra resta visibile.',
  byTelling: 'Siamo al telefono, o in macchina',
  byTellingNote: child =>
    `Leggi ogni domanda ad alta voce e tocca quello che dice ${child}. Sarà segnato «detto a voce».`,
  waitingForChild: child => `Lo schermo di ${child} è aperto in una finestra sua. Quando finisce, si continua qui.`,

  prepareTitle: 'Prima di chiedere',
  factsKnown: 'Che cosa sappiamo',
  unknownYet: 'Non lo sappiamo ancora',
  askHost: 'Chiedi a chi invita',
  notPossible: 'Questa volta non si può',
  notPossibleNote: child => `Allora ${child} lo sa subito, e la domanda è: «Che cosa ti piacerebbe, invece?»`,
  notPossibleBecause: 'Perché',
  notPossibleHint: child => `Una frase che ${child} vedrà. Può restare vuota.`,
  notPossibleSave: child => `Dillo a ${child} all’inizio`,
  notPossibleIsSet: child => `${child} saprà all’inizio che questa volta non si può.`,
  notPossibleUndo: 'Si può, dopotutto',
  secretNote: child => `È una sorpresa. Il turno di ${child} comincia con «Questo è un segreto.»`,

  tellingTitle: child => `Leggi ad alta voce a ${child}`,
  tellingNote: 'Tocca le risposte che senti. Anche nessuna risposta è una risposta.',
  tellingDone: 'Queste sono le risposte',

  parentTitle: 'Ora tu',
  parentNote: 'Prima di vedere le risposte. Tutto può restare vuoto.',
  practical: 'Come sarebbe, organizzarsi?',
  practicalShort: 'Organizzarsi',
  practicalValues: { fine: 'Va bene', hard: 'È difficile', cannot: 'Non si può' },
  hostQuestionsTitle: 'Potresti chiedere a chi invita',
  hostQuestions: {
    'who-watches': 'Chi guarda i bambini, e quanti adulti ci sono?',
    'who-else': 'Chi altro viene?',
    sleeping: 'Dove dormono i bambini, e chi c’è in casa quella notte?',
    'night-pick-up': 'Se serve, possiamo venire di notte?',
    water: 'Chi sorveglia vicino all’acqua, e tutti sanno nuotare?',
    trampoline: 'Chi sorveglia al tappeto elastico, e in quanti si salta insieme?',
    'say-hello': 'Non ci conosciamo ancora. Posso entrare qualche minuto a salutare?',
    'reach-you': 'Come possiamo contattarvi durante la festa?',
    food: 'Che cosa ci sarà da mangiare?'
  },
  hostQuestionsFrame: 'Si può cominciare così: «Lo chiedo sempre prima di una prima visita.»',
  matters: 'Che cosa conta per me',
  showBoth: 'Mostra i due lati',
  mine: 'Questa preoccupazione è mia, o di chi va alla festa?',
  mineText: 'Sono vere tutte e due. Può aiutare sapere su quale si decide.',

  bothTitle: 'Fianco a fianco',
  parentColumn: 'Tu',
  unknownColumn: 'Ancora da sapere',
  nothingUnknown: 'Niente che possiamo vedere.',
  noWords: 'Questa volta niente parole. Va bene anche così.',
  noParentWords: 'L’hai lasciato vuoto.',
  toldToYou: 'Detto a voce',
  prompts: {
    agree: () => 'La pensate allo stesso modo. C’è ancora qualcosa da sistemare?',
    'child-not': child => `${child} preferisce di no. Basta così. Se ti va, chiedi come sarebbe stare lì.`,
    'child-go-parent-hard': () =>
      'Di’ che cosa lo rende difficile. C’è qualcosa da chiedere a chi invita che aiuterebbe?',
    cannot: child => `Sembra che non si possa fare. Che cosa farebbe piacere a ${child}, invece?`,
    'not-possible': child => `Questa volta non si può. Che cosa farebbe piacere a ${child}, invece?`,
    unsure: () => 'Prima guardate che cosa manca ancora. Poi si può dormirci sopra.',
    'unsure-now': () => 'Prima guardate che cosa manca ancora.',
    'child-asks': child => `Chiedi a ${child} che cosa vuole sapere. Puoi chiederlo a chi invita.`,
    sleep: () => 'Ci si può dormire sopra.',
    talk: () => 'Prendetevi un momento per parlarne.'
  },
  middleWaysTitle: 'Vie di mezzo',
  middleWays: {
    'home-to-bed': 'Restare la sera, e dormire a casa',
    'first-part': 'Andare per la prima parte',
    'arrive-early': 'Arrivare presto, finché c’è calma',
    'with-a-friend': 'Andare con qualcuno di fidato',
    'stay-at-first': 'Un genitore resta per i primi minuti',
    'way-out-sign': 'Scegliere un segnale per «vieni a prendermi»'
  },
  considerationsTitle: 'Che cosa si dice, in un senso e nell’altro',
  considerations: {
    'host-may-be-shy': {
      title: 'Invitare può richiedere coraggio',
      text: 'Forse invita qualcuno che fa fatica a fare amicizia. È un pensiero gentile, e non è un compito di chi riceve l’invito.'
    },
    'whole-class': {
      title: 'Forse è invitata tutta la classe',
      text: 'Allora una persona in più o in meno si nota appena. Può anche voler dire che ci saranno tutti.'
    },
    'party-is-not-friend': {
      title: 'Un no alla festa non è un no all’amicizia',
      text: 'Ci si può vedere un altro giorno, solo in due. Oppure la festa può essere l’inizio più facile.'
    },
    'trust-your-gut': {
      title: 'Una sensazione può sapere qualcosa',
      text: 'Se qualcosa non convince, può bastare. Anche le cose nuove possono fare questo effetto.'
    },
    'ask-for-safety': {
      title: 'Chiedere è normale',
      text: 'Chi c’è, chi guarda, come si torna a casa. Alcune domande calmano, altre mostrano che il dubbio era giusto.'
    }
  },
  sleepTitle: 'Dormirci sopra',
  sleepNote: 'Intanto puoi mandare «ve lo diciamo entro quel giorno».',
  tomorrow: 'Domani',
  inTwoDays: 'Fra due giorni',
  pickDay: 'Scegli un giorno',
  dayOutOfRange: (from, to) => `Scegli un giorno: da ${from} a ${to}.`,
  sleepUntil: day => `Fino a: ${day}`,
  sleptOnIt: 'Ci avete dormito sopra. Come vi sembra oggi?',
  noTimeToSleep: 'Non c’è più tempo per dormirci sopra: serve una risposta.',
  noNightToWait: 'La festa è presto: non c’è una notte per aspettare.',
  outcomeTitle: 'Che cosa avete deciso insieme?',
  outcomes: OUTCOMES,
  outcomeMissing: 'Prima scegline una.',
  because: 'Perché',
  becauseHint: child => `Una frase che ${child} vedrà. Può restare vuota.`,
  record: 'Abbiamo deciso così',
  tellChild: child => `Dillo a ${child}`,
  tellChildWhy: child => `${child} vede che cosa è nato dalle sue parole.`,
  tellChildShow: child => `Mostra a ${child}`,
  skipToReply: 'Vai alla risposta',
  childNotOk: child => `A ${child} così non va bene. Potete guardare ancora i due lati, o lasciare così.`,

  inMind: friend => `Da ricordare: un’altra volta con ${friend}.`,
  inMindNobody: 'Da ricordare: un’altra volta insieme.',

  eveTitle: 'Per quel giorno',
  eveNote: 'Se ti va. Lo vedi solo tu.',
  plan: {
    brings: 'Chi accompagna',
    fetches: 'Chi va a prendere',
    sign: 'Il segnale per «vieni a prendermi»',
    gift: 'Il regalo'
  },

  afterTitle: 'Il giorno dopo',
  afterNote: child => `Due tocchi per ${child}, e uno per te. Poi non si chiede più.`,
  afterAsk: child => `${child}: com’è andata?`,
  afterHelped: child => `Che cosa è servito, a quanto dice ${child}?`,
  afterHelpedNote: 'La prossima volta comparirà con queste parole, e nessun’altra.',
  afterDone: 'Fatto',
  afterSkip: 'Salta',
  afterSaid: child => `${child} ha detto`,
  thankHost: 'Un grazie a chi ha invitato',

  childSaidQuestion: child => (child === null ? 'Che cosa ti hanno detto in famiglia?' : `Che cosa ha detto ${child}?`),
  childSaidNote: 'Se ti va. Lo vedi solo tu.',
  childSaid: {
    'wants-to': 'Vuole andare',
    'does-not-mind': 'Va bene tutto',
    'would-rather-not': 'Preferisce di no',
    'not-asked-yet': 'Ancora da chiedere'
  }
}
