import type { ChipWords } from '@/utils/model/chip'

export const chip: ChipWords = {
  language: 'de',
  label: 'Shall We: In dieser Nachricht steht eine Einladung',
  invitation: 'Einladung',
  noDay: 'noch kein Datum gefunden',
  perhaps: '{when}?',
  span: '{start} bis {end}',
  decide: 'Entscheiden',
  calendar: 'In den Kalender',
  calendarList: 'Wohin damit? Jeder Kalender öffnet sich und fragt vor dem Speichern noch einmal.',
  google: 'Google Kalender (öffnet google.com)',
  outlook: 'Outlook (öffnet outlook.live.com)',
  yahoo: 'Yahoo Kalender (öffnet yahoo.com)',
  file: 'Kalenderdatei (.ics, bleibt auf diesem Gerät)',
  fileName: 'feier.ics',
  dismiss: 'Keine Einladung'
}
