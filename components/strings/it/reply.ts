import type { Strings } from '../en/index'

export const reply: Strings['reply'] = {
  title: {
    yes: 'Di’ di sì',
    part: 'Dire di sì per una parte',
    no: 'Di’ di no, con gentilezza',
    maybe: 'Di’ quando lo saprai',
    ask: 'Chiedi a chi invita',
    thanks: 'Di’ grazie',
    'another-time': 'Proporre un altro giorno',
    cancel: 'Ritirare un sì',
    'change-of-mind': 'Ritirare un no'
  },
  instead: 'Preferisci dire altro?',
  reads: 'Chi lo leggerà?',
  channels: { group: 'Tutto il gruppo', private: 'Solo chi invita', mail: 'Mail' },
  extras: 'Aggiungi qualcosa',
  extra: {
    allergy: 'Allergie',
    bring: 'Portiamo',
    pickUp: 'Chi viene a prendere',
    said: 'Che cosa ha detto chi è andato, con parole sue',
    alt: 'Un altro giorno',
    leaveAt: 'Andiamo via alle'
  },
  extraNote: 'Entra nella proposta così come lo scrivi.',
  anotherWording: 'Altra proposta',
  rephrase: 'Riformula su questo dispositivo',
  rephrasing: 'Un momento. Succede sul tuo dispositivo.',
  rephraseFailed: 'Le altre parole non dicevano lo stesso, quindi sono state messe da parte.',
  keep: 'Tieni come parole mie',
  kept: 'Tenuto. La prossima volta viene per primo.',
  notKept: 'Togli prima i nomi, il luogo, il giorno e l’ora: alla prossima festa sarebbero sbagliati.',
  draft: 'La tua risposta',
  draftNote: 'Cambiala come vuoi. La mandi tu.',
  outdated: 'La festa è cambiata da quando hai scritto. Controlla il giorno e l’ora.',
  offers: { 'ask-again': 'Invitateci ancora', 'another-time': 'Un’altra volta' },
  offersTitle: 'Aggiungi una frase',
  startAgain: 'Torna alla proposta',
  putInChat: 'Mettila nella chat',
  putInMail: 'Mettila nella mail',
  putResults: {
    inserted: 'Ora è nel campo di testo. Rileggila e mandala tu.',
    'not-open': 'Apri la chat in una scheda, con l’invito in vista, e riprova. Oppure copia il testo.',
    several: 'Questa chat è aperta in due schede. Chiudine una, o copia il testo.',
    'not-empty': 'Lì stai già scrivendo qualcosa. Copia il testo, invece.',
    changed: 'La pagina è passata ad altro. Torna alla chat giusta, o copia il testo.',
    unsure: 'Guarda la chat: forse il testo non è arrivato tutto. Non è stato mandato niente. Puoi anche copiarlo qui.',
    failed: 'Non ha funzionato. Copia il testo, invece.'
  },
  savesDrafts: site => `${site} salva sul suo server quello che c’è nel riquadro, già prima che tu lo mandi.`,
  toHost: sender => `Apri la tua chat con ${sender ?? 'chi invita'} e incolla.`,
  privately: sender =>
    `Era un gruppo. Un no è più facile in privato: apri la chat con ${sender ?? 'chi invita'} e incollalo.`,
  toPhone: 'Sul mio telefono',
  toPhoneNote: 'Inquadra qui con la fotocamera del telefono. L’immagine nasce su questo dispositivo.',
  qrText: 'La risposta',
  qrCalendar: 'L’evento del calendario',
  qrTooLong: 'Questo testo è troppo lungo per un’immagine. Accorcialo un po’.',
  qrLabel: 'Un codice QR con questo testo',
  otherParent: 'Per l’altro genitore',
  otherParentNote: 'Una riga: che cosa, quando, dove, e che cosa pensi finora.'
}

export const calendar: Strings['calendar'] = {
  add: 'Aggiungi al calendario',
  services: { google: 'Google', outlook: 'Outlook', yahoo: 'Yahoo' },
  file: 'File (.ics)',
  goesTo:
    'Google, Outlook e Yahoo aprono la loro pagina con questi dati già inseriti. Lì salvi tu. Il file resta su questo dispositivo.',
  noDay: 'Non c’è ancora un giorno certo. Prima compilalo.'
}
