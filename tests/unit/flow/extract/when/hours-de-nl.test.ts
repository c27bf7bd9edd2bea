import { describe, expect, test } from 'vitest'
import { de } from '@/utils/languages/de/language'
import { nl } from '@/utils/languages/nl/language'
import { timesOf } from './times-of'

const SATURDAY = (from: string | null, to: string | null) => [
  from && `2026-05-23T${from}`,
  to && `2026-05-23T${to}`,
  null
]

describe('hours of a party in German', () => {
  test.each([
    [
      'Party am Samstag, 23. Mai, 15 Uhr. Um 18 Uhr dürft ihr die Bande wieder in Empfang nehmen',
      SATURDAY('15:00', '18:00')
    ],
    ['Party am 23. Mai um 15 Uhr, wir setzen ihn um 18 Uhr vor der Tür ab', SATURDAY('15:00', '18:00')],
    ['Disco am 23. Mai um 17 Uhr, um 20 Uhr geht das Licht aus', SATURDAY('17:00', '20:00')],
    ['Bis 18 Uhr wird gefeiert, ab 15 Uhr seid ihr willkommen! Samstag 23. Mai', SATURDAY('15:00', '18:00')],
    ['Am 23. Mai feiern wir, um 16 Uhr kommt der Zauberer. Los geht es um 15 Uhr', SATURDAY('15:00', null)],
    ['Fest am 23. Mai: 12 Uhr bis öppe 14 Uhr', SATURDAY('12:00', '14:00')],
    ['Party am 23. Mai um 10 Uhr, bis nach dem Mittag so 13 Uhr', SATURDAY('10:00', '13:00')],
    ['Party am 23. Mai um 14 Uhr, Dauer 2 1/2 Std.', SATURDAY('14:00', '16:30')],
    ['Zelten: Fr 22.05. 16 Uhr bis So 24.05. 11 Uhr', ['2026-05-22T16:00', '2026-05-24T11:00', null]],
    [
      'Pyjamaparty Fr 22. Mai, 17 Uhr, abholen Samstag bis 10. Schlafsack mit',
      ['2026-05-22T17:00', '2026-05-23T10:00', null]
    ],
    ['Party am 23. Mai ab 14 Uhr bei uns, bis um 5. Kommt ihr?', SATURDAY('14:00', '17:00')],
    ['Party am 23. Mai um 14 Uhr, um 17 Uhr gehen dann alle heim', SATURDAY('14:00', '17:00')],
    ['Party am 23. Mai um 10 Uhr, nach etwa zwei Stunden ist Schluss', SATURDAY('10:00', '12:00')],
    ['Kino am 23. Mai: Film 15:00-16:40, wir treffen uns 14:30 im Foyer', SATURDAY('14:30', '16:40')],
    ['Feier am 23. Mai von 14 bis 18 Uhr, wir holen euch um 13:30 ab', SATURDAY('14:00', '18:00')],
    ['De Luca wird am Fritig 6i. Mir fiired am Samschtig, 23. Mai vo de 2 bis am 5i', SATURDAY('14:00', '17:00')],
    ['D Mia wird 8i, fiire tüemer am Samstig 23. Mai, ab de zweie bis am sächsi', SATURDAY('14:00', '18:00')],
    ['Party am 23. Mai um 14 Uhr, retour sind wir um 17 Uhr', SATURDAY('14:00', '17:00')],
    ['Party am 23. Mai um 14 Uhr, Pizza um 4 und dann könnt ihr sie abholen, sag ma fünfe', SATURDAY('14:00', '17:00')],
    ['Party am 23. Mai um 14 Uhr. Um 17 Uhr heißt es dann: auf Wiedersehen', SATURDAY('14:00', '17:00')],
    ['Party am 23. Mai: 14 Uhr Spiele, 16 Uhr Kuchen, 17 Uhr Taxi Mama', SATURDAY('14:00', '17:00')],
    ['Ich hole alle am 23. Mai um 13 Uhr ab, und um 17 Uhr bring ich sie euch', SATURDAY('13:00', '17:00')],
    ['Wer: Ida\nwird: 7\nam: Samstag 23. Mai\num: 11 Uhr\nbis: 14 Uhr', SATURDAY('11:00', '14:00')],
    [
      'Filmabend am Fr 22. Mai um 19 Uhr. Dann holen euch eure Eltern Samstag um 10',
      ['2026-05-22T19:00', '2026-05-23T10:00', null]
    ],
    [
      'Turnier am 23. Mai, Anpfiff 15 Uhr, ich sammle sie um 14 Uhr ein und lade sie um 18 Uhr wieder ab',
      SATURDAY('15:00', '18:00')
    ],
    [
      'Leo hat am Dienstag Geburtstag, Party steigt Samstagnachmittag, also 23., von 15 bis 18 Uhr',
      SATURDAY('15:00', '18:00')
    ],
    ['Leo wird do 5 und sa um 3 gibt es Kuchen', ['2026-05-16T15:00', null, null]],
    [
      'Habt ihr am Samstag Zeit? Leo hatte am Montag Geburtstag und wir backen, bis 17 Uhr. Ich hole alle um 13 Uhr',
      ['2026-05-16T13:00', '2026-05-16T17:00', null]
    ]
  ])('%s', (text, expected) => expect(timesOf(de, text)).toEqual(expected))
})

describe('hours of a party in Dutch', () => {
  test.each([
    ['Feestje zaterdag 23 mei van 7 tot half 10', SATURDAY('19:00', '21:30')],
    ['Feestje zaterdag 23 mei om half 2, rond vieren klaar', SATURDAY('13:30', '16:00')],
    ['Feestje zaterdag 23 mei: 2 uur klimmen vanaf 15.00', SATURDAY('15:00', '17:00')],
    ['Feestje zaterdag 23 mei om 14.00. We blijven daar 2,5 uur.', SATURDAY('14:00', '16:30')],
    ['Voetbal op 23 mei om 10.30, partijtje 6 tegen 6, 13.00 klaar', SATURDAY('10:30', '13:00')],
    ['Feestje op 23 mei. Van 13.00 tot 14.00 zwemmen we en daarna friet tot 15.00', SATURDAY('13:00', '15:00')],
    ["Feestje op 23 mei om 10 uur, na zo'n twee uur is het klaar", SATURDAY('10:00', '12:00')],
    ['Feestje za. 23-5, 13:00-15:30 in de gymzaal', SATURDAY('13:00', '15:30')],
    ['Feestje 23 mei om 12 uur, tegen 17u is er taart', SATURDAY('12:00', null)],
    ['Feestje 23 mei om 12 uur, om 17 uur is het tijd om te gaan', SATURDAY('12:00', '17:00')],
    ['Feestje 23 mei om 12 uur, om 17 uur mogen de tijgers weer naar hun eigen hok', SATURDAY('12:00', '17:00')],
    [
      'Filmavond bij Senna thuis, vr 22 mei, kom om 7 uur. Dan halen je ouders je zaterdag om 10 uur op',
      ['2026-05-22T19:00', '2026-05-23T10:00', null]
    ],
    ['Feestje op 23 mei voor Jan, 12 uur bij ons', SATURDAY('12:00', null)],
    ['Jip wordt in juni 12 en wil naar de film', [null, null, null]],
    ['Feestje op pinksterzaterdag om 14 uur', SATURDAY('14:00', null)],
    ['Feestje op 23 mei, 14:20. Terug rond kwart voor 5, dan nog patat. Ophalen half 7', SATURDAY('14:20', '18:30')],
    ['Feestje 23-5 14:00-16:30, afzeggen graag voor de 18e', ['2026-05-23T14:00', '2026-05-23T16:30', '2026-05-18']],
    ['Feestje op 23 mei om 14 uur, laat voor 18-5 weten of je komt', ['2026-05-23T14:00', null, '2026-05-18']]
  ])('%s', (text, expected) => expect(timesOf(nl, text)).toEqual(expected))
})
