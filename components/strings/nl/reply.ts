import type { Strings } from '../en/index'

export const reply: Strings['reply'] = {
  title: {
    yes: 'Ja zeggen',
    part: 'Ja zeggen tegen een deel',
    no: 'Vriendelijk nee zeggen',
    maybe: 'Zeggen wanneer je het weet',
    ask: 'De ouders iets vragen',
    thanks: 'Bedanken',
    'another-time': 'Een andere dag voorstellen',
    cancel: 'Een ja terugnemen',
    'change-of-mind': 'Een nee terugnemen'
  },
  instead: 'Liever iets anders zeggen?',
  reads: 'Wie leest het?',
  channels: { group: 'Iedereen', private: 'Alleen wie uitnodigt', mail: 'Mail' },
  extras: 'Iets toevoegen',
  extra: {
    allergy: 'Allergieën',
    bring: 'Wij brengen mee',
    pickUp: 'Wie ophaalt',
    said: 'Wat je kind zei, in eigen woorden',
    alt: 'Een andere dag',
    leaveAt: 'Wij gaan weg om'
  },
  extraNote: 'Het komt in het voorstel zoals je het schrijft.',
  anotherWording: 'Ander voorstel',
  rephrase: 'Op dit apparaat herschrijven',
  rephrasing: 'Een moment. Dit gebeurt op je apparaat.',
  rephraseFailed: 'De andere woorden zeiden niet hetzelfde en zijn weggelegd.',
  keep: 'Bewaren als mijn eigen woorden',
  kept: 'Bewaard. De volgende keer staat het vooraan.',
  notKept: 'Haal eerst namen, plaats, dag en tijd weg: die kloppen niet voor het volgende feestje.',
  draft: 'Jouw antwoord',
  draftNote: 'Verander het zoals je wilt. Je verstuurt het zelf.',
  outdated: 'Het feestje is veranderd sinds je dit schreef. Kijk de dag en de tijd even na.',
  offers: { 'ask-again': 'Vraag ons nog eens', 'another-time': 'Een andere keer' },
  offersTitle: 'Een zin erbij',
  startAgain: 'Weer het voorstel nemen',
  putInChat: 'In de chat zetten',
  putInMail: 'In de mail zetten',
  putResults: {
    inserted: 'Het staat nu in het tekstvak. Lees het na en verstuur het zelf.',
    'not-open':
      'Open de chat in een tabblad, met de uitnodiging in beeld, en probeer het nog eens. Of kopieer de tekst.',
    several: 'Deze chat is open in twee tabbladen. Sluit er een, of kopieer de tekst.',
    'not-empty': 'Daar ben je al iets aan het schrijven. Kopieer de tekst in plaats daarvan.',
    changed: 'De pagina is met iets anders verdergegaan. Ga terug naar de goede chat, of kopieer de tekst.',
    unsure:
      'Kijk in de chat: misschien is de tekst niet helemaal aangekomen. Er is niets verstuurd. Je kunt hem ook hier kopiëren.',
    failed: 'Dat lukte niet. Kopieer de tekst in plaats daarvan.'
  },
  savesDrafts: site => `${site} bewaart op de eigen server wat in het vak staat, al voordat je het verstuurt.`,
  toHost: sender => `Open je chat met ${sender ?? 'wie uitnodigt'} en plak de tekst.`,
  privately: sender =>
    `Dit was een groep. Nee zeggen gaat privé makkelijker: open je chat met ${sender ?? 'de ouders'} en plak het daar.`,
  toPhone: 'Naar mijn telefoon',
  toPhoneNote: 'Richt de camera van je telefoon hierop. Het plaatje wordt op dit apparaat gemaakt.',
  qrText: 'Het antwoord',
  qrCalendar: 'De afspraak voor de agenda',
  qrTooLong: 'Deze tekst is te lang voor een plaatje. Maak hem wat korter.',
  qrLabel: 'Een QR-code met deze tekst',
  otherParent: 'Voor de andere ouder',
  otherParentNote: 'Eén regel: wat, wanneer, waar, en wat je tot nu toe denkt.'
}

export const calendar: Strings['calendar'] = {
  add: 'In de agenda',
  services: { google: 'Google', outlook: 'Outlook', yahoo: 'Yahoo' },
  file: 'Bestand (.ics)',
  goesTo:
    'Google, Outlook en Yahoo openen hun eigen pagina, waar dit al is ingevuld. Daar sla je het op. Het bestand blijft op dit apparaat.',
  noDay: 'De dag staat nog niet vast. Vul die eerst in.'
}
