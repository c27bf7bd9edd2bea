import type { Strings } from '../en/index'

export const basics: Strings['basics'] = {
  name: 'Shall We',
  back: 'Terug',
  cancel: 'Annuleren',
  save: 'Opslaan',
  change: 'Wijzigen',
  remove: 'Weghalen',
  noThanks: 'Nee, bedankt',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  copyByHand: 'Je browser liet ons niet kopiëren. De tekst is geselecteerd: druk op Ctrl+C, of ⌘C op een Mac.',
  openWide: 'Groot openen',
  settings: 'Instellingen',
  storeClosed:
    'Je uitnodigingen konden niet worden geopend. Er is niets gewist. Start de browser opnieuw en probeer het nog eens.',
  problems: {
    'not-an-invitation': 'Dit lijkt geen uitnodiging. Toch bewaren?',
    'nothing-to-read': 'Hier valt nog niets te lezen.',
    'ics-broken': 'Dit agendabestand kon niet worden gelezen. Misschien is het beschadigd.',
    'ics-empty': 'In dit agendabestand staat geen afspraak.',
    'ics-many': 'Dit bestand bevat een hele agenda. Bewaar alleen die ene afspraak als bestand en open dat.',
    'storage-full': 'De schijf is vol, dus dit kon niet worden bewaard. Maak wat ruimte en probeer het nog eens.',
    refused: 'Dat kan bij deze stap niet.',
    failed: 'Dat lukte niet. Probeer het nog eens.'
  }
}
