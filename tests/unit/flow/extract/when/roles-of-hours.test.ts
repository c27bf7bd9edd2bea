import { describe, expect, test } from 'vitest'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { it } from '@/utils/languages/it/language'
import type { Language } from '@/utils/languages/language'
import { nl } from '@/utils/languages/nl/language'
import { pt } from '@/utils/languages/pt/language'
import { timesOf } from './times-of'

describe('the end of a party', () => {
  test.each([
    ['Ada is 7! Sat 13 June, 2pm at the hall. We have to be out of there by 4', '2026-06-13T16:00'],
    ['Party Sat 13 June, 2pm at the hall. Please be here by 1.50', null],
    ['Party Sat 13 June, from 2. Grandpa will drop by at 4', null],
    ['Party Sat 13 June at the pool. Swim 2-3, food 3-4', '2026-06-13T16:00'],
    ['Party Sat 13 June at the pool. Swim 2-3, then cake in the party room until 4', '2026-06-13T16:00'],
    ['Birthday trip on Sat 13 June. Leaving ours at 8, back about 7', '2026-06-13T19:00'],
    ['Film night on Sat 13 June at 7, pick up 10.30', '2026-06-13T22:30'],
    ['Party Sat 13 June at the farm, 2-4. Then hot dogs by the fire. All finished at 5', '2026-06-13T17:00'],
    ['Party Sat 13 June. Be there at 20 to 3. Pick up at 5', '2026-06-13T17:00'],
    ['Party Sat 13 June, 11-1 (the hall closes at 1.15)', '2026-06-13T13:00'],
    ['Party Sat 13 June. Magic 2 till 3 and lunch is 3 to 4', '2026-06-13T16:00'],
    ['Party Sat 13 June at 2. It lasts 1 hour 45 mins. Jo', '2026-06-13T15:45'],
    ['Party Sat 13 June at 2pm (2hrs incl. food)', '2026-06-13T16:00'],
    ['Laser tag on Sat 13 June at 3pm. Mum says pick up is 6. Text her', '2026-06-13T18:00'],
    ['Film at 10.45 on Sat 13 June. Drop off at 10.15 and collect from Pizza Planet at 2pm', '2026-06-13T14:00'],
    ['Party Sat 13 June. Pick up any time from 5.30. Drop off 3.30', '2026-06-13T17:30'],
    ['Kick off: 11am Sat 13 June. Full time: 12.30', '2026-06-13T12:30'],
    ['Party on Sat 13 June, 5pm. Carriages 9pm!', '2026-06-13T21:00'],
    ['Departing: Sat 13 June, 9:30 am. Arriving home: 11 am', '2026-06-13T11:00'],
    ['Sleepover Fri 12 June at 5.30 pm (dinner at 6) and they go home Saturday at 9am', '2026-06-13T09:00']
  ])('%s ends at %s', (text, end) => expect(timesOf(en, text)[1]).toBe(end))
})

describe('days and hours', () => {
  test.each([
    ['Fiesta el sábado 6 de junio a las 5. Confirmar hasta el 1', ['2026-06-06T17:00', null, '2026-06-01']],
    ['Cumple el sábado 6 de junio, 2 horas a partir de las 11', ['2026-06-06T11:00', '2026-06-06T13:00', null]],
    ['Cumple el sábado 6 de junio de 10 al mediodía', ['2026-06-06T10:00', '2026-06-06T12:00', null]],
    ['El puente: el sábado 6 de junio, cumple a las 12', ['2026-06-06T12:00', null, null]],
    ['Cumple el sábado 6 de junio al mediodía', ['2026-06-06T12:00', null, null]],
    ['Fiesta el sábado 6 de junio a las 5. Si llueve lo pasamos al domingo', ['2026-06-06T17:00', null, null]],
    ['Al grupo de las 9: fiesta el sábado 6 de junio, 12:00-14:30', ['2026-06-06T12:00', '2026-06-06T14:30', null]],
    ['Misa: 12:00 horas. Comida: 14:00 horas. Sábado 6 de junio', ['2026-06-06T12:00', null, null]],
    ['Fiesta el sábado 6 de junio, 17h. Dura 2 hs.', ['2026-06-06T17:00', '2026-06-06T19:00', null]],
    ['Fiesta el sábado 6 de junio, 17h, 90 minutos de juegos', ['2026-06-06T17:00', '2026-06-06T18:30', null]],
    ['Fiesta el sábado 6 de junio a las 17. Confirmad antes de fin de mes', ['2026-06-06T17:00', null, '2026-05-31']]
  ])('%s', (text, expected) => expect(timesOf(es, text)).toEqual(expected))

  test.each([
    ['Festa na Quinta das Amoras, sábado 6 de junho, às 15h', ['2026-06-06T15:00', null, null]],
    ['Festa na quinta das 15 às 17h', ['2026-05-14T15:00', '2026-05-14T17:00', null]],
    ['Aniversário no feriado de Portugal, às 9 da matina', ['2026-06-10T09:00', null, null]],
    [
      'Passeio de anos!\nSaída: sábado 6 de junho, 9h\nVolta: domingo 7, 17h\nQuem quiser liga aos pais às 20h',
      ['2026-06-06T09:00', '2026-06-07T17:00', null]
    ],
    ['Festa no domingo 7 de junho ao meio-dia', ['2026-06-07T12:00', null, null]],
    ['Festa no sábado 6 de junho às 15h. Confirmem até 30', ['2026-06-06T15:00', null, '2026-05-30']],
    ['Festa no sábado 6 de junho às 15h. Confirmem até dia 30 deste mês', ['2026-06-06T15:00', null, '2026-05-30']],
    ['Festa quinta que vem (21), às 15h', ['2026-05-21T15:00', null, null]],
    ['Pijama de sexta 22 para sábado, das 19h às 10h', ['2026-05-22T19:00', '2026-05-23T10:00', null]],
    ['Festa sábado 6 de junho, 7 da noite, os pais buscam às 10h', ['2026-06-06T19:00', '2026-06-06T22:00', null]]
  ])('%s', (text, expected) => expect(timesOf(pt, text)).toEqual(expected))

  test.each([
    ['Sábado 6/6, 13 as 17 buffet', ['2026-06-06T13:00', '2026-06-06T17:00', null]],
    ['DATA: 06/06\nIDADE: 6\nHORA: 12:00\nTÉRMINO: 16:00', ['2026-06-06T12:00', '2026-06-06T16:00', null]],
    ['Festa na 6a às 18h, confirmem até 4.ª', ['2026-05-15T18:00', null, '2026-05-13']],
    ['Festa no sábado das 3 a 6', ['2026-05-16T15:00', '2026-05-16T18:00', null]],
    ['Daqui a quinze dias no sábado, às 11h, até à uma', ['2026-05-30T11:00', '2026-05-30T13:00', null]],
    ['Festa no sábado às 17h, depois do culto que acaba 16h45', ['2026-05-16T17:00', null, null]]
  ])('%s', (text, expected) => expect(timesOf(pt, text)).toEqual(expected))

  test.each([
    ['Goûter des CE2 vendredi soir dès 18h', ['2026-05-15T18:00', null, null]],
    ['Anniv samedi 10h midi chez nous', ['2026-05-16T10:00', '2026-05-16T12:00', null]],
    ['Le : samedi 6 juin\nDe : 10h\nÀ : 12h30', ['2026-06-06T10:00', '2026-06-06T12:30', null]],
    [
      'Le samedi 6 juin, Arthur soufflera ses bougies avec tous les copains. Nous vous attendons à 15 h. Goûter à 16 h, pêche à 17 h et fin à 18 h.',
      ['2026-06-06T15:00', '2026-06-06T18:00', null]
    ],
    [
      'Elle fêtera ses 9 ans le dimanche 7 juin. Un pique-nique à la plage avec toute la classe, dès 11h30. En cas de pluie, au dimanche suivant.',
      ['2026-06-07T11:30', null, null]
    ]
  ])('%s', (text, expected) => expect(timesOf(fr, text)).toEqual(expected))
})

describe('outings, lengths and programmes', () => {
  test.each([
    ['Anniversaire samedi 6 juin, départ à 10h, retour à 17h', ['2026-06-06T10:00', '2026-06-06T17:00', null]],
    ['Anniversaire samedi 6 juin, on part à 10h, gâteau à 16h', ['2026-06-06T10:00', null, null]],
    ['Anniversaire samedi 6 juin à 16h au parc, environ 2 heures', ['2026-06-06T16:00', '2026-06-06T18:00', null]],
    ['Arrivée 14h, spectacle 15h, fin 17h30 : la fête est le 6 juin', ['2026-06-06T14:00', '2026-06-06T17:30', null]]
  ])('%s', (text, expected) => expect(timesOf(fr, text)).toEqual(expected))

  test.each([
    ["Festa sabato 6 giugno alle 16, durata prevista: un'ora e mezza", ['2026-06-06T16:00', '2026-06-06T17:30', null]],
    ['Pigiama\nda venerdì 5 giugno ore 19\na sabato 6 giugno ore 10', ['2026-06-05T19:00', '2026-06-06T10:00', null]]
  ])('%s', (text, expected) => expect(timesOf(it, text)).toEqual(expected))
})

describe('nights and meeting times', () => {
  test.each([
    ['Party von Freitag auf Samstag, wir starten um 17 Uhr', ['2026-05-15T17:00', '2026-05-16', null]],
    ['Lesenacht vom 12. auf den 13. Juni, Beginn 16 Uhr', ['2026-06-12T16:00', '2026-06-13', null]],
    ['Kino am Samstag, Film um 15:10, Treffpunkt 14:45', ['2026-05-16T14:45', null, null]],
    ['Film fängt um 15:10 an, wir treffen uns 14:45 am Samstag', ['2026-05-16T14:45', null, null]],
    ['Feier am Samstag um 15 Uhr, um halb sechs ist Schluss', ['2026-05-16T15:00', '2026-05-16T17:30', null]],
    ['Sonntag 17.5. Treffen 14.30 am Zelt, Vorstellung 15 Uhr', ['2026-05-17T14:30', null, null]],
    ['Feier am 22. Mai um 16 Uhr. Am nächsten Tag bis 12 Uhr', ['2026-05-22T16:00', '2026-05-23T12:00', null]],
    ['Feier am 23. Mai um 14 Uhr. Meldet euch spätestens eine Woche vorher', ['2026-05-23T14:00', null, '2026-05-16']],
    ['Kommt am Freitag nach der Kita mit, Feier bis halb sechs', ['2026-05-15', '2026-05-15T17:30', null]],
    ['Feier am 23. Mai um 10 Uhr. Bis zum Mittagessen um halb eins', ['2026-05-23T10:00', '2026-05-23T12:30', null]],
    ['Feier am 23. Mai ab 11, bis in den Nachmittag (so 15 Uhr)', ['2026-05-23T11:00', '2026-05-23T15:00', null]],
    ['Disco am 23. Mai, abends von 7 bis 10', ['2026-05-23T19:00', '2026-05-23T22:00', null]],
    ['Feier am 23. Mai um 14 Uhr, gegen 17 Uhr werfen wir euch raus', ['2026-05-23T14:00', '2026-05-23T17:00', null]],
    ['Feier am 25. Mai. Pfingstmontag hat jeder frei! Um 16 Uhr', ['2026-05-25T16:00', null, null]]
  ])('%s', (text, expected) => expect(timesOf(de, text)).toEqual(expected))

  test.each([
    ['Logeerfeest van vrijdag 12 op zaterdag 13 juni, 18 uur', ['2026-06-12T18:00', '2026-06-13', null]],
    ['Slaapfeest van vrijdag op zaterdag, we beginnen om 17 uur', ['2026-05-15T17:00', '2026-05-16', null]],
    ['Feest zaterdag 23 mei van 11u tot na de soep, zeg maar 14u30', ['2026-05-23T11:00', '2026-05-23T14:30', null]],
    ['Feest zaterdag 23 mei om 14 uur. Tot dan, 14 uur!', ['2026-05-23T14:00', null, null]],
    [
      'Feest 23 mei om 14 uur. Na het eten, zo rond 18 uur, kunnen ze worden opgehaald',
      ['2026-05-23T14:00', '2026-05-23T18:00', null]
    ],
    ['Feest zaterdag 23 mei, 10-12 uur, voor groep 1 t/m 4', ['2026-05-23T10:00', '2026-05-23T12:00', null]],
    ["Feest zaterdag 23 mei tussen 10 en 12 's ochtends", ['2026-05-23T10:00', '2026-05-23T12:00', null]],
    ["Feest zaterdag 23 mei om 7 uur 's avonds", ['2026-05-23T19:00', null, null]],
    ['Feest op 23 mei vanaf half 2. Rond 4 uur ruimen we op', ['2026-05-23T13:30', '2026-05-23T16:00', null]],
    ['Voor zaterdag 13 juni staat er een feest op de planning', ['2026-06-13', null, null]],
    ['Hij mag na Pasen weer fietsen. Feest zaterdag 23 mei om 14 uur', ['2026-05-23T14:00', null, null]],
    ['Film zaterdag 23 mei 18.30, rond middernacht taxi pa/ma', ['2026-05-23T18:30', '2026-05-24T00:00', null]]
  ])('%s', (text, expected) => expect(timesOf(nl, text)).toEqual(expected))
})

describe('hours beside other words', () => {
  test.each([
    ['Party sat 16th 🎈 2-4', ['2026-05-16T14:00', '2026-05-16T16:00', null]],
    ['Holly Park, boating lake end, Saturday 30th May 2 to 4', ['2026-05-30T14:00', '2026-05-30T16:00', null]],
    [
      'Pool 4-5 on Sunday 24th May then tea upstairs. All finished at 6',
      ['2026-05-24T16:00', '2026-05-24T18:00', null]
    ],
    [
      'Naming day on Sunday 24th May. Reception 11:00 am, lunch at noon, ends about 2 pm',
      ['2026-05-24T11:00', '2026-05-24T14:00', null]
    ],
    ['Lost on Saturday: one grey hoodie', ['2026-05-16', null, null]],
    ['Take them to Thorpe Park on Saturday 30th May, from 9', ['2026-05-30T09:00', null, null]],
    ['She is nine on 6 June. Party on the day itself, Saturday, from 3', ['2026-06-06T15:00', null, null]]
  ])('%s', (text, expected) => expect(timesOf(en, text)).toEqual(expected))
})

describe('a day or an hour that other figures stand beside', () => {
  test.each<[Language, string, (string | null)[]]>([
    [it, 'Sabato 6 compleanno di Teo, ore 15-18', ['2026-06-06T15:00', '2026-06-06T18:00', null]],
    [es, 'Sábado 6 cumpleaños de Leo a las 17:00', ['2026-06-06T17:00', null, null]],
    [nl, 'Zaterdag 13 verjaardag van Sam om 14 uur', ['2026-06-13T14:00', null, null]],
    [it, 'Festa sabato 6 giugno. Due turni, ditemi quale', ['2026-06-06', null, null]],
    [it, 'Festa sabato 6 giugno dalle 15 e 30 alle 18', ['2026-06-06T15:30', '2026-06-06T18:00', null]],
    [it, 'Festa sabato 6 giugno dalle tre e dieci alle sei', ['2026-06-06T15:10', '2026-06-06T18:00', null]],
    [
      it,
      'Festa sabato 6 giugno. La messa è alle 11, si finisce alle 13',
      ['2026-06-06T11:00', '2026-06-06T13:00', null]
    ],
    [it, 'Festa sabato 6 giugno dalle 12.30 (pizza per tutti) alle 15', ['2026-06-06T12:30', '2026-06-06T15:00', null]],
    [en, 'Party Sat 6 June, 3pm\nIt lasts 2 hours and 30 minutes', ['2026-06-06T15:00', '2026-06-06T17:30', null]],
    [it, '1) ascensore guasto 2) sabato 6 giugno ore 17 festa di Mirko', ['2026-06-06T17:00', null, null]],
    [
      it,
      '- Festa di Bea sabato 6 giugno alle 15!\n- Fino a che ora?\n- Le 17.30',
      ['2026-06-06T15:00', '2026-06-06T17:30', null]
    ],
    [
      fr,
      "- Anniv de Lou samedi 6 juin à 15h\n- Super ! Jusqu'à quelle heure ?\n- 17h30",
      ['2026-06-06T15:00', '2026-06-06T17:30', null]
    ]
  ])('$1', (language, text, expected) => expect(timesOf(language, text)).toEqual(expected))
})

test.each([
  ['A party on Sunday at 11 in the park', '2026-05-17T11:00'],
  ["The party's at 4 on Friday", '2026-05-15T16:00'],
  ["Sat 16 May - Rae's big 1-0", '2026-05-16'],
  ["May 30 2pm Ben's birthday", '2026-05-30T14:00'],
  ['nico 6 this sunday, 10-12 at ours', '2026-05-17T10:00'],
  ["Party Sat 16 May 2-4. EDIT sorry they've only got 1-3 left so 1-3pm it is", '2026-05-16T13:00']
])('%s starts at %s', (text, start) => expect(timesOf(en, text)[0]).toBe(start))
