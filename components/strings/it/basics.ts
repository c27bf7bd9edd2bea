import type { Strings } from '../en/index'

export const basics: Strings['basics'] = {
  name: 'Shall We',
  back: 'Indietro',
  cancel: 'Annulla',
  save: 'Salva',
  change: 'Modifica',
  remove: 'Togli',
  noThanks: 'No, grazie',
  copy: 'Copia',
  copied: 'Copiato.',
  copyByHand: 'Il browser non ci ha permesso di copiare. Il testo è selezionato: premi Ctrl+C, o ⌘C su un Mac.',
  openWide: 'Apri in grande',
  settings: 'Impostazioni',
  storeClosed:
    'Non è stato possibile aprire i tuoi inviti. Non è stato cancellato nulla. Riavvia il browser e riprova.',
  problems: {
    'not-an-invitation': 'Non sembra un invito. Tenerlo lo stesso?',
    'nothing-to-read': 'Qui non c’è ancora niente da leggere.',
    'ics-broken': 'Non è stato possibile leggere questo file di calendario. Forse è danneggiato.',
    'ics-empty': 'In questo file di calendario non c’è nessun evento.',
    'ics-many': 'Questo file contiene un calendario intero. Salva solo l’evento che ti serve in un file e apri quello.',
    'storage-full': 'Il disco è pieno, quindi non è stato possibile conservarlo. Fai un po’ di spazio e riprova.',
    refused: 'A questo punto non si può fare.',
    failed: 'Non ha funzionato. Riprova.'
  }
}
