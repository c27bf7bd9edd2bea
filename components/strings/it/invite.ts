import type { FactName, PartyKind, Question } from '@/utils/model/facts'
import type { Strings } from '../en/index'

const KINDS: Record<PartyKind, string> = {
  birthday: 'Festa di compleanno',
  sleepover: 'Pigiama party',
  playdate: 'Pomeriggio di giochi',
  pool: 'Festa in piscina',
  holiday: 'Festa',
  other: 'Festa'
}

const MISSING: Record<FactName, string> = {
  kind: 'Che tipo di festa è?',
  honoree: 'Di chi è la festa?',
  age: 'Quanti anni compie?',
  start: 'Quando comincia?',
  end: 'Quando finisce?',
  venue: 'Dov’è?',
  address: 'Qual è l’indirizzo?',
  replyBy: 'Entro quando serve una risposta?',
  replyTo: 'A chi si risponde?',
  gifts: 'E per il regalo?',
  parents: 'I genitori restano?',
  siblings: 'Possono venire fratelli e sorelle?',
  bring: 'Che cosa si porta?',
  allergies: 'Chiedono delle allergie?',
  invitee: 'Per chi è l’invito?',
  circle: 'Quanti inviti ci sono?',
  surprise: 'È una sorpresa?',
  dress: 'Come ci si veste?',
  food: 'C’è da mangiare?',
  cost: 'Costa qualcosa?',
  transport: 'Come si va e si torna?',
  weather: 'E se il tempo è brutto?',
  water: 'C’è l’acqua?',
  trampoline: 'C’è un tappeto elastico o un gonfiabile?',
  animals: 'Ci sono animali?',
  screen: 'C’è uno schermo?',
  link: 'Dov’è online?',
  map: 'C’è una mappa?'
}

const WHY: Record<Question['why'], string> = {
  missing: 'Il messaggio non lo dice.',
  choose: 'Il messaggio si può leggere in più modi.',
  mismatch: 'Il giorno della settimana e la data non vanno insieme.',
  undated: 'Non sappiamo quando è stato scritto il messaggio, quindi nemmeno di quale giorno parla.'
}

export const invite: Strings['invite'] = {
  lists: { waiting: 'Da rispondere', going: 'Ci andiamo', 'not-going': 'Non andiamo', past: 'Passati' },
  showMore: 'Mostra altri',
  empty: 'Ancora nessun invito. Incollane uno, o attiva la pagina che hai aperto.',
  emptyAllOn: 'Ancora nessun invito. Incollane uno, o apri una chat o una posta che hai attivato.',
  otherSite: 'Un altro sito',
  paste: 'Incolla un invito',
  look: 'Guarda questa pagina una volta',
  lookedTitle: 'Che cosa dice questa pagina',
  lookedNote: 'Ancora non si conserva niente. Controlla il testo, cambia quello che vuoi e poi fallo leggere.',
  cannotLook: 'In questa pagina non c’è niente che si possa leggere. Puoi comunque incollare un invito.',
  turnOn: site => `Attiva ${site}`,
  tryExample: 'Prova un esempio',
  example: 'Esempio',
  exampleNote: 'È un esempio con persone inventate. Non conta da nessuna parte.',
  endExample: 'Togli l’esempio',
  replyBy: day => `Rispondere entro ${day}`,
  replyByPassed: day => `Il giorno per rispondere era: ${day}. Una risposta tardiva è comunque gentile.`,
  replyByPassedShort: day => `Rispondere entro ${day}, già passato`,
  surprise: 'È una sorpresa. Chi la riceve non lo deve sapere.',
  cancelled: 'Questa festa è annullata.',
  cancelledShort: 'Annullata',
  past: 'Questa festa è passata.',
  gone: 'Questo invito non è più qui.',

  pasteTitle: 'Incolla un invito',
  pasteLabel: 'Il testo dell’invito',
  pasteHint: 'Resta su questo dispositivo.',
  read: 'Leggilo',
  openFile: 'Apri un file di calendario (.ics)',
  fileTooLarge: 'Questo file è troppo grande per un solo invito.',
  keepAnyway: 'Tienilo lo stesso',

  readStatus: (site, time, found) =>
    `${site}: letto ${time}, ${found === 0 ? 'nessun invito' : found === 1 ? '1 invito' : `${found} inviti`}.`,
  pictures: count =>
    count === 1
      ? 'Un messaggio è un’immagine. Se è un invito, scrivi che cosa dice.'
      : `${count} messaggi sono immagini. Se una è un invito, scrivi che cosa dice.`,
  seeOnlyOpen: 'Vedo solo quello che apri qui.',
  unreadable: site =>
    `${site} è aperto, ma la sua pagina è cambiata e non si può leggere. Puoi comunque incollare un invito.`,
  nothingRead: 'Non è stato ancora letto niente. Vedo solo quello che apri.',

  title: (kind, honoree, age) =>
    honoree === null ? KINDS[kind] : `${KINDS[kind]} di ${honoree}${age === null ? '' : `, ${age} anni`}`,
  from: sender => `Da ${sender}`,
  inChat: title => `In ${title}`,
  facts: {
    kind: 'Che cosa',
    honoree: 'La festa di',
    age: 'Compie',
    start: 'Quando',
    end: 'Fino a',
    venue: 'Dove',
    address: 'Indirizzo',
    replyBy: 'Rispondere entro',
    replyTo: 'Rispondere a',
    gifts: 'Regali',
    parents: 'Genitori',
    siblings: 'Fratelli e sorelle',
    bring: 'Da portare',
    allergies: 'Allergie',
    invitee: 'Per',
    circle: 'Quanti',
    surprise: 'Sorpresa',
    dress: 'Tema o vestiti',
    food: 'Cibo',
    cost: 'Costo',
    transport: 'Andata e ritorno',
    weather: 'Tempo',
    water: 'Acqua',
    trampoline: 'Tappeto elastico',
    animals: 'Animali',
    screen: 'Schermo',
    link: 'Online',
    map: 'Mappa'
  },
  values: {
    kind: KINDS,
    gifts: { none: 'Niente regali, grazie', group: 'Un regalo in comune' },
    parents: { 'drop-off': 'Si accompagna e si torna a prendere', stay: 'I genitori restano' },
    siblings: { welcome: 'Possono venire', 'not-this-time': 'Questa volta no' },
    allergies: { asked: 'Chiedono delle allergie' },
    circle: { class: 'Tutta la classe', few: 'Un piccolo gruppo' },
    surprise: { yes: 'Una sorpresa: non dirlo a nessuno' },
    water: { yes: 'C’è l’acqua' },
    trampoline: { yes: 'C’è un tappeto elastico o un gonfiabile' },
    animals: { yes: 'Ci sono animali' },
    screen: { yes: 'C’è un film o un gioco su uno schermo', none: 'Niente schermi' }
  },
  whereItSays: 'Dove lo dice',
  fromPage: 'Dai dati dell’evento nella pagina.',
  youAsked: 'Hai scritto:',
  somebodyWrote: sender => `${sender ?? 'Qualcuno'} ha scritto:`,
  isItAbout: title => `Si parla di questa festa${title === null ? '' : ` (${title})`}?`,
  wasItAgreed: 'Qui non è ancora deciso. Siete d’accordo così?',
  settleYes: { whose: 'Sì, è questa', agreed: 'Sì, siamo d’accordo' },
  settleNo: { whose: 'No, è altro', agreed: 'No, resta com’era' },
  lookAlike: 'C’è un altro invito che assomiglia a questo. È la stessa festa?',
  joinThem: 'Sì, la stessa festa',
  keepApart: 'No, due feste',
  youWrote: 'L’hai scritto tu.',
  notCertain: 'È giusto?',
  itIs: 'Sì, è giusto',
  unknown: 'Ancora da sapere',
  question: about => MISSING[about],
  why: why => WHY[why],
  fillIn: 'Compila',
  otherValue: 'Altro',
  changeFact: fact => `Modifica «${fact}»`,
  day: 'Giorno',
  time: 'Ora, se la sai',
  leaveOut: 'Lascia fuori',
  notValid: 'Controlla questo dato.',
  notAnInvitation: 'Non è un invito',
  dismissed: 'Messo da parte. Non tornerà.',
  bringBack: 'Riportalo qui',
  history: 'Che cosa è cambiato',
  changed: (fact, before, after) =>
    before === null
      ? `${fact}: ora ${after ?? 'non si sa'}`
      : after === null
        ? `${fact}: non più ${before}`
        : `${fact}: prima ${before}, ora ${after}`,
  historyCancelled: 'Annullata da chi invita',
  messageDeleted: 'Il suo messaggio è stato cancellato nella chat. Quello che diceva è ancora qui.',
  messageEdited: 'Il suo messaggio è stato modificato dopo la lettura. Qui sotto vedi che cosa è cambiato.',
  historyDeleted: before =>
    before === null ? 'Il messaggio è stato cancellato' : `Il messaggio è stato cancellato. Diceva: ${before}`,
  historyEdited: (before, after) =>
    before === null
      ? 'Il messaggio è stato modificato prima della lettura'
      : `Il messaggio è stato modificato. Diceva: ${before} Ora: ${after}`,
  calendarFile: name => `C’è anche un file di calendario, «${name}»: salvalo e aprilo qui.`,
  messages: 'Il messaggio'
}
