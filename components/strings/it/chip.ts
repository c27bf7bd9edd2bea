import type { ChipWords } from '@/utils/model/chip'

export const chip: ChipWords = {
  language: 'it',
  label: 'Shall We: c’è un invito in questo messaggio',
  invitation: 'Invito',
  noDay: 'ancora nessuna data',
  perhaps: '{when}?',
  span: '{start} – {end}',
  decide: 'Decidi',
  calendar: 'Aggiungi al calendario',
  calendarList: 'Dove aggiungerlo. Ogni calendario si apre, e chiede ancora prima di salvare.',
  google: 'Google Calendar (apre google.com)',
  outlook: 'Outlook (apre outlook.live.com)',
  yahoo: 'Yahoo Calendar (apre yahoo.com)',
  file: 'File di calendario (.ics, resta su questo dispositivo)',
  fileName: 'festa.ics',
  dismiss: 'Non è un invito'
}
