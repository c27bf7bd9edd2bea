import type { Strings } from '../en/index'

export const settings: Strings['settings'] = {
  title: 'Impostazioni',
  children: 'Bambini e bambine',
  childrenNote: 'Un nome, un’immagine e l’età. Restano su questo dispositivo.',
  addChild: 'Aggiungi',
  childName: 'Nome',
  childNameMissing: 'Scrivi un nome.',
  childPicture: 'Immagine',
  childAge: 'Età',
  childLanguage: 'Lingua delle schermate per i più piccoli',
  childLanguageSame: 'La stessa di qui',
  bands: { '5-7': 'da 5 a 7', '8-12': 'da 8 a 12' },
  pictures: { fox: 'Volpe', owl: 'Gufo', cat: 'Gatto', whale: 'Balena', snail: 'Chiocciola', kite: 'Aquilone' },
  editChild: name => `Modifica ${name}`,
  removeChild: name => `Togli ${name}`,
  removeChildSure: name => `Togliere ${name} e tutto ciò che ha detto?`,

  sites: 'Chat, posta e pagine di inviti',
  siteKinds: { chat: 'Chat', mail: 'Posta', page: 'Pagine di inviti' },
  sitesNote:
    'Dove lo attivi, Shall We cerca inviti nei messaggi e nelle pagine che apri. Quello che trova resta su questo dispositivo.',
  granted: address => `Può leggere ${address}`,
  notGranted: 'Non consentito',
  grantedButOff: address => `Spento. Il browser gli permette ancora di leggere ${address}.`,
  allowAgain: 'Permetti di nuovo',
  refused: 'Il browser non l’ha permesso. Non è cambiato niente.',
  customTitle: 'Aggiungi un tuo indirizzo di posta o di chat',
  customNote:
    'Per una chat o una posta a un indirizzo tuo, come quello della scuola o del club. Lì si possono leggere Roundcube, Converse e The Lounge.',
  customAddress: 'Indirizzo',
  customAdd: 'Aggiungi e permetti',
  customBad: 'Si può leggere solo un indirizzo che comincia con https. Scrivine uno come https://mail.example.org.',
  customKnown: 'Questo è già nella lista qui sopra. Attivalo lì.',

  language: 'Lingua',
  asBrowser: 'Come il browser',
  languageNotReviewed:
    'Questa lingua non è ancora stata riletta da qualcuno che la parla da sempre. Qualche parola può suonare strana.',

  general: 'Lingua, ora e promemoria',
  timeZone: 'Il nostro fuso orario',
  timeZoneNote: 'Tutti gli orari delle feste si leggono in questo fuso.',
  reminders: 'Ricordamelo',
  remindersNote: 'Il giorno prima che serva una risposta, e quando volevi dormirci sopra. Nient’altro.',
  badge: 'Mostra quanti aspettano una risposta',
  badgeNote: 'Un piccolo numero sull’icona.',
  rephrase: 'Proponi un altro modo di dire una risposta',
  rephraseNote:
    'Solo se il browser ha un modello linguistico su questo dispositivo. Quello che scrive appare solo se dice lo stesso.',
  ownPhrases: count => `Dimentica le mie parole (${count})`,

  keep: 'Che cosa si conserva',
  keepLabel: 'Cancella un invito',
  keepDays: days => (days === null ? 'Mai' : `${days} giorni dopo la festa`),
  keepNote: 'I nomi e le impostazioni restano finché non li cancelli tu.',
  exportAll: 'Salva tutto in un file',
  exportNote: 'Un file JSON con tutto ciò che si conserva. Va nei tuoi download e da nessun’altra parte.',
  deleteAll: 'Cancella tutto',
  deleteNote: 'Inviti, decisioni, nomi e impostazioni.',
  deleteSure: 'Cancellare tutto per sempre? Non si può tornare indietro.',
  deleteYes: 'Sì, cancella tutto',
  deleted: 'È tutto cancellato.',

  helplines: 'Qualcuno con cui parlare',
  helplinesNote:
    'Qui può chiamare chi è piccolo e ha una preoccupazione, e anche la famiglia. I numeri possono cambiare. In caso di pericolo, chiama il numero di emergenza.',
  helplinesShow: 'Per paese',

  privacy: 'La privacy, in parole semplici',
  privacyLines: [
    'Tutto resta in questo browser, su questo dispositivo. Non c’è un account né un nostro server.',
    'Niente lascia il dispositivo senza un tuo clic: una pagina di calendario che apri, o una risposta che mandi.',
    'Shall We non manda mai un messaggio, non preme mai Invia e non risponde mai al posto tuo.',
    'Legge solo i siti che hai attivato, e solo quello che apri lì.',
    'Le parole tenute per sé non si conservano da nessuna parte.',
    'Niente viene misurato per altri, e niente viene riferito a nessuno.'
  ]
}
