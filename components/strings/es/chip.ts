import type { ChipWords } from '@/utils/model/chip'

export const chip: ChipWords = {
  language: 'es',
  label: 'Shall We: hay una invitación en este mensaje',
  invitation: 'Invitación',
  noDay: 'aún sin fecha',
  perhaps: '¿{when}?',
  span: '{start} a {end}',
  decide: 'Decidir',
  calendar: 'Añadir al calendario',
  calendarList: 'Dónde añadirla. Cada calendario se abre y pregunta otra vez antes de guardar.',
  google: 'Google Calendar (abre google.com)',
  outlook: 'Outlook (abre outlook.live.com)',
  yahoo: 'Yahoo Calendario (abre yahoo.com)',
  file: 'Archivo de calendario (.ics, se queda en este dispositivo)',
  fileName: 'fiesta.ics',
  dismiss: 'No es una invitación'
}
