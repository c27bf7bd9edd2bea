import type { Strings } from '../en/index'

export const welcome: Strings['welcome'] = {
  title: 'Shall We',
  lead: 'Uitnodigingen voor je kind: gevonden, besproken, beantwoord.',
  step: (number, of) => `Stap ${number} van ${of}`,
  skip: 'Overslaan',
  next: 'Volgende',
  finished: 'Alles klaar. Je vindt Shall We bij de pictogrammen van je browser.',
  open: 'Shall We openen',
  what: 'Wat het doet',
  does: [
    'Ziet uitnodigingen in de chats en mail die jij kiest.',
    'Helpt jou en je kind om samen te beslissen. Je kind spreekt eerst.',
    'Maakt een antwoord klaar. Jij leest het, en jij verstuurt het.'
  ],
  promises: 'Wat het nooit doet',
  never: [
    'Niets verlaat dit apparaat zonder jouw klik.',
    'Het verstuurt, antwoordt en beslist nooit uit zichzelf.',
    'Het oordeelt nooit over een kind en duwt nooit naar een ja.'
  ],
  where: 'Waar bereiken uitnodigingen je?',
  disclosure:
    'Waar je het aanzet, leest Shall We de berichten en uitnodigingen die je daar opent: hun tekst, wie ze schreef en wanneer. Het zoekt naar uitnodigingen en bewaart die op dit apparaat. Het stuurt niemand iets. Je kunt het altijd uitzetten.',
  whereLater: 'Je kunt ook alles uit laten en uitnodigingen plakken.',
  who: 'Voor wie is het?',
  whoNote: 'Alleen nodig om het je kind te vragen. Het kan ook later.'
}
