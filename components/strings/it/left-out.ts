import type { Strings } from '../en/index'

export const leftOut: Strings['leftOut'] = {
  makePlans: 'Fare progetti',
  plansFor: 'Per chi?',
  seeFriends: 'Vedere amici',
  seeFriendsNote: 'Due parole a una famiglia, su una piccola cosa da fare insieme.',
  host: 'Invitare da noi',
  hostNote: 'Piccolo, economico e breve, a casa o all’aperto.',
  checkIn: 'Chiedere come va',
  checkInNote: 'Una chiacchierata tranquilla: che cosa chiedere e che cosa lasciare da parte.',
  addChildFirst: 'Di chi si tratta?',

  noticeLine: (child, month) => `Qui non si vede nessun invito per ${child} da ${month}.`,
  noticeBlind:
    'Vedo solo le chat che apri in questo browser. I bigliettini e le voci del cortile mi sfuggono. Può anche non voler dire niente.',
  elsewhere: child => `${child} vede amici altrove`,
  notNow: 'Lascia passare tre mesi',
  turnOff: 'Disattiva',

  noticeTitle: 'Periodi tranquilli',
  noticeNote:
    'Quando passa un trimestre senza inviti visti qui, nel tuo elenco compare una riga tranquilla. Nessun numero, nessuna notifica, e niente sugli schermi di tuo figlio o tua figlia.',
  noticeSwitch: child => `Segnalalo per ${child}`,
  holidays: child => `Vacanze scolastiche di ${child}`,
  holidaysNote: 'Le settimane senza scuola non contano. Finché qui non ce ne sono, non si segnala niente.',
  holidayFrom: 'Primo giorno',
  holidayTo: 'Ultimo giorno',
  holidaySpan: (from, to) => `${from} – ${to}`,
  addHoliday: 'Aggiungi questi giorni',
  removeHoliday: span => `Togli ${span}`,
  holidayProblem: 'Scegli un primo giorno e un ultimo giorno che non venga prima.',

  checkInTitle: child => `Chiedere a ${child} come va`,
  checkInHow:
    'È più facile mentre fate altro: a passeggio, in macchina, in cucina. Ascolta più di quanto chiedi. Può darsi benissimo che vada tutto bene.',
  openersTitle: 'Modi per cominciare',
  openers: [
    'Con chi ti piace stare in questo periodo?',
    'Che cosa fai all’intervallo?',
    'Se potessi scegliere qualcuno da far venire qui, chi sarebbe?',
    'Qual è stata la cosa bella della settimana, e quella noiosa?',
    'Ci sono cose che ti piacciono e che a scuola è difficile dire?'
  ],
  avoidTitle: 'Meglio lasciare da parte',
  avoid: [
    '«Perché nessuno ti invita?»',
    'Una festa a cui non era presente',
    'Più preoccupazione di quanta ne mostri',
    'Di chi è la colpa'
  ],
  shrugTitle: 'Se alza le spalle',
  shrugText:
    'Lascia stare. Stai vicino, fate qualcosa di bello insieme e riprova un altro giorno. Anche questa è una risposta.',

  sayTitle: child => `Che cosa ha detto ${child}?`,
  sayNote: 'Tocca quello che hai sentito. Lo vedi solo tu, e puoi cambiarlo.',
  stands: {
    fine: 'Va tutto bene',
    'someone-over': 'Vorrei che venisse qualcuno',
    'be-asked': 'Vorrei che mi chiedessero di venire',
    'do-not-write': 'Non voglio che tu scriva a qualcuno',
    shrug: 'Un’alzata di spalle, o niente'
  },
  mayTellTitle: child => `Chiedi a ${child}: «Che cosa posso dire?»`,
  mayTell: {
    'likes-company': 'Con chi mi piacerebbe stare',
    'likes-parties': 'Che mi piacciono le feste e un invito mi farebbe piacere'
  },
  mayTellNote: 'Segna solo ciò a cui hai sentito un sì. Il resto rimane tra voi due.',
  keepSay: 'Tieni questo',

  saidTitle: child => `${child} ha detto`,
  next: {
    fine: () => 'Buono a sapersi. Non serve fare niente. Potete comunque progettare qualcosa di bello, quando volete.',
    'someone-over': () => 'Due parole a una famiglia bastano. Meglio se è piccolo, vicino e presto.',
    'be-asked': () => 'Fare qualcosa insieme è la via più facile. Per cominciare basta una famiglia.',
    'do-not-write': child =>
      `${child} preferisce che tu non scriva, perciò qui non ci sono bozze. Stare vicino è già molto. Quello che scrivi nelle tue chat resta tuo.`,
    shrug: child =>
      `Per oggi basta così. Se vuoi, una domanda può andare a un genitore di fiducia. Non dice niente di come sta ${child}.`
  },
  anotherDay: 'Chiedere un altro giorno',
  beforeTitle: 'Prima di scrivere',
  before: [
    'Un club, i vicini o un cugino: un altro giro è a volte più vicino di quanto sembri.',
    'A scuola si vede chi gioca con chi all’intervallo.',
    'È un desiderio mio o di mio figlio, di mia figlia? Sono veri tutti e due.',
    'Chiedere «perché» a chi invita è di rado un buon inizio.'
  ],
  writeTitle: 'Che cosa vorresti scrivere?',
  waysNote: 'Una famiglia alla volta. In un gruppo potrebbe suonare come un rimprovero.',

  reachOuts: {
    'get-together': 'Proporre di vedersi',
    'door-opener': 'Farlo sapere a una famiglia',
    question: 'Chiedere a un genitore di fiducia',
    teacher: 'Chiedere a scuola',
    'answer-thanks': 'Ringraziare per la risposta',
    apology: 'Chiedere scusa',
    'visit-thanks': 'Ringraziare per una visita'
  },
  reachOutNotes: {
    'get-together': () => 'Una famiglia, una piccola cosa e un no facile.',
    'door-opener': child => `Per una famiglia che forse pensa che ${child} preferisca non venire.`,
    question: child => `Da genitore a genitore. Non dice niente di come sta ${child}.`,
    teacher: child => `Con chi ${child} sta bene all’intervallo.`,
    'answer-thanks': () => 'Prima di tutto, e senza niente da spiegare.',
    apology: () => 'Se tra voi qualcosa è andato storto.',
    'visit-thanks': () => 'Apre la porta per la prossima volta.'
  },
  closed: 'Questa bozza ora non è aperta. Quello che si può scrivere segue ciò che ha detto tuo figlio o tua figlia.',

  toWhom: 'Chi lo leggerà?',
  toWhomHint: 'Un nome. Rimane su questo dispositivo.',
  friend: 'Con quale amico o amica?',
  idea: 'Che cosa potreste fare?',
  noIdea: 'Lasciare aperto',
  where: 'Dove?',
  day: 'Che giorno?',
  time: 'A che ora?',
  language: 'In quale lingua?',
  message: 'Il tuo messaggio',

  guardTitle: 'Potrebbe suonare come un rimprovero. Decidi tu.',
  guardHeard: 'Alcune parole potrebbero suonare come un rimprovero. Sotto il messaggio ce ne sono di più gentili.',
  guardUse: words => `Di’: «${words}»`,
  guardWhy: {
    'why-not': 'Chiede un motivo. È difficile rispondere, e forse non ce n’è nessuno.',
    'left-out': 'Dice che cosa hanno fatto gli altri. Forse non lo sapevano.',
    'always-never': 'Parla di tutte le volte. Di una sola è più facile parlare.',
    'everyone-but': 'Mette una persona contro tutte le altre.',
    guilt: 'Lascia un brutto sentimento, e niente da poter fare.',
    comparing: 'Confronta. Così è difficile rispondere con libertà.',
    demand: 'Non lascia un modo facile di dire no.',
    missed: 'Nomina una festa passata. Nessuno può più cambiarla.',
    blame: 'Dice che era voluto. Forse non lo era.',
    'third-child': 'Nomina qualcuno di un’altra famiglia. Senza quel nome è più gentile.'
  },

  childFirstTitle: child => `${child} legge prima di tutti`,
  childFirst: child => `Dopo quello che hai sentito, ${child} vede le parole esatte e dà il suo ok prima che partano.`,
  childChanged: child => `Le parole sono cambiate da quando ${child} ha dato il suo ok.`,
  childNotOk: child =>
    `A ${child} queste parole non vanno bene. Puoi chiedere come si potrebbe dire, scriverlo in un altro modo o lasciar stare.`,
  childAgreed: child => `${child} ha dato il suo ok a queste parole.`,
  copyNote: whom =>
    whom === null ? 'Apri la tua chat con quella famiglia e incolla.' : `Apri la tua chat con ${whom} e incolla.`,
  asked: 'L’ho mandato',
  askedNote: 'Poi aspetta qui finché arriva una risposta. Una domanda a un genitore, nient’altro.',
  whomMissing: 'Scrivi un nome qui sopra.',

  heardTitle: 'Che cosa abbiamo sentito',
  heardWait: whom => `Hai chiesto a ${whom || 'qualcuno'}. Va bene anche se non c’è ancora risposta.`,
  heardCame: 'È arrivata una risposta',
  heardThank: 'Ringrazia, qualunque cosa sia. Non c’è niente da spiegare e niente da difendere.',
  tellTitle: child => `Come dirlo a ${child}`,
  tell: [
    'Scegli un momento calmo, mentre fate altro.',
    'Di’ che hai chiesto, che cosa hai sentito e chi gli o le vuole bene.',
    'Poi chiedi e aspetta. Per tuo figlio o tua figlia può essere tutt’altra cosa.'
  ],
  tellExample: '«Ho chiesto a qualcuno che ti vuole bene. Pensavano che preferissi non venire. È così?»',
  furtherTitle: child => `Se ${child} lo vuole`,

  child: {
    title: 'Vorrei mandare questo.',
    to: whom => `È per ${whom}.`,
    howIsThat: 'Per te va bene?',
    rule: 'Parte solo se ti va bene.',
    gone: 'Adesso non c’è niente da leggere.'
  }
}
