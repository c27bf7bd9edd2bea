import type { ChipWords } from '@/utils/model/chip'

export const chip: ChipWords = {
  language: 'fr',
  label: 'Shall We : une invitation dans ce message',
  invitation: 'Invitation',
  noDay: 'pas encore de date',
  perhaps: '{when} ?',
  span: '{start} à {end}',
  decide: 'Décider',
  calendar: 'Ajouter à l’agenda',
  calendarList: 'Où l’ajouter. Chaque agenda s’ouvre, et demande encore avant d’enregistrer.',
  google: 'Google Agenda (ouvre google.com)',
  outlook: 'Outlook (ouvre outlook.live.com)',
  yahoo: 'Yahoo Agenda (ouvre yahoo.com)',
  file: 'Fichier d’agenda (.ics, reste sur cet appareil)',
  fileName: 'fete.ics',
  dismiss: 'Pas une invitation'
}
