import type { ChipWords } from '@/utils/model/chip'

export const chip: ChipWords = {
  language: 'nl',
  label: 'Shall We: er staat een uitnodiging in dit bericht',
  invitation: 'Uitnodiging',
  noDay: 'nog geen datum gevonden',
  perhaps: '{when}?',
  span: '{start} tot {end}',
  decide: 'Beslissen',
  calendar: 'In de agenda',
  calendarList: 'Waar erin? Elke agenda gaat open en vraagt het nog eens voor het opslaan.',
  google: 'Google Agenda (opent google.com)',
  outlook: 'Outlook (opent outlook.live.com)',
  yahoo: 'Yahoo Agenda (opent yahoo.com)',
  file: 'Agendabestand (.ics, blijft op dit apparaat)',
  fileName: 'feestje.ics',
  dismiss: 'Geen uitnodiging'
}
