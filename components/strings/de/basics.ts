import type { Strings } from '../en/index'

export const basics: Strings['basics'] = {
  name: 'Shall We',
  back: 'Zurück',
  cancel: 'Abbrechen',
  save: 'Speichern',
  change: 'Ändern',
  remove: 'Entfernen',
  noThanks: 'Nein, danke',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyByHand: 'Dein Browser hat das Kopieren nicht erlaubt. Der Text ist markiert: Drücke Strg+C, am Mac ⌘C.',
  openWide: 'Groß öffnen',
  settings: 'Einstellungen',
  storeClosed:
    'Deine Einladungen ließen sich nicht öffnen. Es wurde nichts gelöscht. Bitte starte den Browser neu und versuch es noch einmal.',
  problems: {
    'not-an-invitation': 'Das sieht nicht nach einer Einladung aus. Trotzdem behalten?',
    'nothing-to-read': 'Hier gibt es noch nichts zu lesen.',
    'ics-broken': 'Diese Kalenderdatei ließ sich nicht lesen. Vielleicht ist sie beschädigt.',
    'ics-empty': 'In dieser Kalenderdatei ist kein Termin.',
    'ics-many':
      'Diese Datei enthält einen ganzen Kalender. Bitte speichere nur den einen Termin als Datei und öffne die.',
    'storage-full':
      'Der Speicher ist voll, deshalb konnte das nicht behalten werden. Bitte mach etwas Platz und versuch es noch einmal.',
    refused: 'Das geht an dieser Stelle nicht.',
    failed: 'Das hat nicht geklappt. Bitte versuch es noch einmal.'
  }
}
