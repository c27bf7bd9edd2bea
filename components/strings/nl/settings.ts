import type { Strings } from '../en/index'

export const settings: Strings['settings'] = {
  title: 'Instellingen',
  children: 'Kinderen',
  childrenNote: 'Een voornaam, een plaatje en de leeftijd. Ze blijven op dit apparaat.',
  addChild: 'Een kind toevoegen',
  childName: 'Voornaam',
  childNameMissing: 'Schrijf een voornaam.',
  childPicture: 'Plaatje',
  childAge: 'Leeftijd',
  childLanguage: 'Taal van de schermen voor je kind',
  childLanguageSame: 'Dezelfde als hier',
  bands: { '5-7': '5 tot 7', '8-12': '8 tot 12' },
  pictures: { fox: 'Vos', owl: 'Uil', cat: 'Kat', whale: 'Walvis', snail: 'Slak', kite: 'Vlieger' },
  editChild: name => `${name} wijzigen`,
  removeChild: name => `${name} weghalen`,
  removeChildSure: name => `${name} en alles wat ${name} zei weghalen?`,

  sites: 'Chats, mail en uitnodigingspagina’s',
  siteKinds: { chat: 'Chats', mail: 'Mail', page: 'Uitnodigingspagina’s' },
  sitesNote:
    'Waar je het aanzet, zoekt Shall We naar uitnodigingen in de berichten en pagina’s die je opent. Wat het vindt, blijft op dit apparaat.',
  granted: address => `Mag ${address} lezen`,
  notGranted: 'Niet toegestaan',
  grantedButOff: address => `Uit. De browser laat het ${address} nog lezen.`,
  allowAgain: 'Weer toestaan',
  refused: 'Je browser stond het niet toe. Er is niets veranderd.',
  customTitle: 'Mijn eigen mail- of chatadres toevoegen',
  customNote:
    'Voor een chat of mail op een eigen adres, zoals dat van school of een club. Roundcube, Converse en The Lounge zijn daar te lezen.',
  customAddress: 'Adres',
  customAdd: 'Toevoegen en toestaan',
  customBad: 'Alleen een adres dat met https begint is te lezen. Schrijf er een zoals https://mail.example.org.',
  customKnown: 'Dit staat al in de lijst hierboven. Zet het daar aan.',

  language: 'Taal',
  asBrowser: 'Zoals de browser',
  languageNotReviewed:
    'Deze taal is nog niet nagelezen door iemand die ermee is opgegroeid. Soms klinkt een woord misschien vreemd.',

  general: 'Taal, tijd en herinneringen',
  timeZone: 'Onze tijdzone',
  timeZoneNote: 'Alle tijden van feestjes worden in deze zone gelezen.',
  reminders: 'Herinner me',
  remindersNote:
    'De dag voordat er een antwoord nodig is, en wanneer je er een nachtje over wilde slapen. Verder niet.',
  badge: 'Laten zien hoeveel er op antwoord wachten',
  badgeNote: 'Een klein getal op het pictogram.',
  rephrase: 'Aanbieden een antwoord anders te zeggen',
  rephraseNote:
    'Alleen als je browser een taalmodel op dit apparaat heeft. Wat het schrijft zie je alleen als het hetzelfde zegt.',
  ownPhrases: count => `Mijn eigen woorden vergeten (${count})`,

  keep: 'Wat er bewaard wordt',
  keepLabel: 'Een uitnodiging wissen',
  keepDays: days => (days === null ? 'Nooit' : `${days} dagen na het feestje`),
  keepNote: 'Je kinderen en je instellingen blijven tot je ze wist.',
  exportAll: 'Alles als bestand opslaan',
  exportNote: 'Een JSON-bestand met alles wat bewaard is. Het gaat naar je downloads en nergens anders heen.',
  deleteAll: 'Alles wissen',
  deleteNote: 'Uitnodigingen, beslissingen, kinderen en instellingen.',
  deleteSure: 'Alles voorgoed wissen? Dit is niet terug te draaien.',
  deleteYes: 'Ja, alles wissen',
  deleted: 'Alles is gewist.',

  helplines: 'Iemand om mee te praten',
  helplinesNote:
    'Een kind met zorgen kan hier bellen, en ouders ook. Nummers kunnen veranderen. Bel bij gevaar het alarmnummer.',
  helplinesShow: 'Per land',

  privacy: 'Privacy in gewone woorden',
  privacyLines: [
    'Alles blijft in deze browser, op dit apparaat. Er is geen account en geen server van ons.',
    'Niets verlaat het apparaat zonder jouw klik: een agendapagina die je opent, of een antwoord dat je stuurt.',
    'Shall We verstuurt nooit een bericht, drukt nooit op verzenden en antwoordt nooit voor jou.',
    'Het leest alleen de sites die je hebt aangezet, en alleen wat je daar opent.',
    'Wat je kind niet wilde laten zien, wordt nergens bewaard.',
    'Er wordt niets voor anderen gemeten, en niets aan iemand gemeld.'
  ]
}
