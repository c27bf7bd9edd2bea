import type { Strings } from '../en/index'

export const reply: Strings['reply'] = {
  title: {
    yes: 'Zusagen',
    part: 'Für einen Teil zusagen',
    no: 'Freundlich absagen',
    maybe: 'Sagen, bis wann ihr es wisst',
    ask: 'Die Gastgeber fragen',
    thanks: 'Danke sagen',
    'another-time': 'Einen anderen Tag vorschlagen',
    cancel: 'Eine Zusage zurücknehmen',
    'change-of-mind': 'Eine Absage zurücknehmen'
  },
  instead: 'Lieber etwas anderes sagen?',
  reads: 'Wer wird es lesen?',
  channels: { group: 'Alle', private: 'Nur die Gastgeber', mail: 'Mail' },
  extras: 'Etwas dazuschreiben',
  extra: {
    allergy: 'Allergien',
    bring: 'Wir bringen mit',
    pickUp: 'Wer abholt',
    said: 'Was das Kind gesagt hat, in seinen Worten',
    alt: 'Ein anderer Tag',
    leaveAt: 'Wir gehen um'
  },
  extraNote: 'Es kommt in den Vorschlag, so wie du es schreibst.',
  anotherWording: 'Anderer Vorschlag',
  rephrase: 'Auf diesem Gerät umformulieren',
  rephrasing: 'Einen Moment. Das passiert auf deinem Gerät.',
  rephraseFailed: 'Die anderen Worte sagten nicht dasselbe und wurden weggelegt.',
  keep: 'Als eigene Worte behalten',
  kept: 'Behalten. Nächstes Mal kommt es zuerst.',
  notKept: 'Bitte nimm erst Namen, Ort, Tag und Uhrzeit heraus: Sie wären bei der nächsten Feier falsch.',
  draft: 'Deine Antwort',
  draftNote: 'Ändere sie, wie du magst. Du schickst sie selbst ab.',
  outdated: 'Die Feier hat sich geändert, seit du das geschrieben hast. Bitte prüf Tag und Uhrzeit.',
  offers: { 'ask-again': 'Fragt gern wieder', 'another-time': 'Ein andermal' },
  offersTitle: 'Einen Satz dazu',
  startAgain: 'Wieder den Vorschlag nehmen',
  putInChat: 'In den Chat einsetzen',
  putInMail: 'In die Mail einsetzen',
  putResults: {
    inserted: 'Es steht jetzt im Textfeld. Lies es noch einmal durch und schick es selbst ab.',
    'not-open':
      'Bitte öffne den Chat in einem Tab, sodass die Einladung zu sehen ist, und versuch es noch einmal. Oder kopiere den Text.',
    several: 'Dieser Chat ist in zwei Tabs offen. Bitte schließ einen davon oder kopiere den Text.',
    'not-empty': 'Dort schreibst du schon etwas. Bitte kopiere den Text stattdessen.',
    changed: 'Die Seite zeigt inzwischen etwas anderes. Bitte geh zum richtigen Chat zurück oder kopiere den Text.',
    unsure:
      'Bitte schau in den Chat: Vielleicht ist der Text nicht ganz angekommen. Es wurde nichts verschickt. Du kannst ihn auch hier kopieren.',
    failed: 'Das hat nicht geklappt. Bitte kopiere den Text stattdessen.'
  },
  savesDrafts: site => `${site} speichert auf dem eigenen Server, was im Feld steht, schon bevor du es abschickst.`,
  toHost: sender => `Öffne deinen Chat mit ${sender ?? 'den Gastgebern'} und füg sie dort ein.`,
  privately: sender =>
    `Das war eine Gruppe. Eine Absage fällt privat leichter: Öffne deinen Chat mit ${sender ?? 'den Gastgebern'} und füg sie dort ein.`,
  toPhone: 'Aufs Handy',
  toPhoneNote: 'Halte die Kamera deines Handys hierher. Das Bild entsteht auf diesem Gerät.',
  qrText: 'Die Antwort',
  qrCalendar: 'Der Termin',
  qrTooLong: 'Dieser Text ist zu lang für ein Bild. Bitte kürze ihn.',
  qrLabel: 'Ein QR-Code, der diesen Text enthält',
  otherParent: 'Für den anderen Elternteil',
  otherParentNote: 'Eine Zeile: was, wann, wo, und was ihr bisher meint.'
}

export const calendar: Strings['calendar'] = {
  add: 'In den Kalender',
  services: { google: 'Google', outlook: 'Outlook', yahoo: 'Yahoo' },
  file: 'Datei (.ics)',
  goesTo:
    'Google, Outlook und Yahoo öffnen ihre eigene Seite, auf der diese Angaben schon eingetragen sind. Dort speicherst du sie. Die Datei bleibt auf diesem Gerät.',
  noDay: 'Der Tag steht noch nicht fest. Bitte trag ihn erst ein.'
}
