import { describe, expect, test } from 'vitest'
import { readText } from '@/utils/flow/read-text'

/** Sent on Tuesday 12 May 2026. What a change tells; an hour without a day is `T15:00`. */
function changeIn(text: string, region: string) {
  const context = { region, sentAt: '2026-05-12T18:00', seenAt: null }
  const { facts = {}, time } = readText({ key: 'm', text, sender: null }, context).parties[0] ?? {}
  const hour = (told: { value: string } | null | undefined) => (told ? `T${told.value}` : null)
  return {
    start: facts.start?.value ?? hour(time?.start),
    end: facts.end?.value ?? hour(time?.end),
    replyBy: facts.replyBy?.value ?? null,
    venue: facts.venue?.value ?? null,
    address: facts.address?.value ?? null
  }
}

describe('an end that is told alone is one', () => {
  test.each([
    ['GB', "Ella's party: pick up is now 5 not 4.30", 'T17:00'],
    ['GB', "Ella's party now finishes at 6pm, they gave us longer", 'T18:00'],
    ['DE', 'Kleine Änderung zu Emmas Feier: sie geht nun doch bis 19 Uhr', 'T19:00'],
    ['FR', "Changement : la fête d'Emma se termine à 18h et non à 17h", 'T18:00'],
    ['ES', 'Cambio: al final el cumple de Ema acaba a las 20h', 'T20:00'],
    ['IT', 'Cambio programma: la festa di Ema finisce alle 18.30', 'T18:30'],
    ['NL', 'Kleine wijziging: ophalen bij het feestje is nu om 17.00 uur', 'T17:00'],
    ['PT', 'Alteração: afinal a festa da Ema acaba às 18h e não às 17h', 'T18:00']
  ])('%s %s', (region, text, end) => expect(changeIn(text, region)).toMatchObject({ start: null, end }))
})

test('an end that is told with its day has that day', () =>
  expect(changeIn('Please note we are finishing at 5.30 now not 5 on Friday', 'GB')).toMatchObject({
    start: '2026-05-15',
    end: '2026-05-15T17:30'
  }))

describe('what a party is moved to begins it', () => {
  test.each([
    ['GB', "We've brought Ella's party forward to 9.30am tomorrow", '2026-05-13T09:30'],
    ['GB', "Ella's party tomorrow is pushed back to 4, sorry", '2026-05-13T16:00'],
    ['DE', 'Der Saal ist am 16. Mai doppelt gebucht. Emmas Feier wird verlegt auf Sonntag, 17. Mai', '2026-05-17'],
    [
      'NL',
      'De zaal is op 16 mei dubbel geboekt. Het feestje van Emma wordt verplaatst naar zondag 17 mei',
      '2026-05-17'
    ],
    ['FR', "La fête d'Emma est décalée d'une heure, ce sera 15h au lieu de 14h", 'T15:00']
  ])('%s %s', (region, text, start) => expect(changeIn(text, region)).toMatchObject({ start }))
})

describe('what was written before is old', () => {
  test.each([
    ['GB', "Oops, I put 3pm for Ella's party but it's 4pm", 'T16:00'],
    ['GB', "Correction: I put Friday on the invite but Ella's party is on Saturday", '2026-05-16'],
    ['DE', 'Korrektur zu Emmas Feier: ich hab 16 Uhr geschrieben, es geht aber um 15 Uhr los', 'T15:00'],
    ['ES', 'Corrección del cumple de Ema: puse a las 3 y es a las 4', 'T16:00'],
    ['NL', 'Correctie: er staat vrijdag op de kaart van Emma maar het feestje is zaterdag', '2026-05-16']
  ])('%s %s', (region, text, start) => expect(changeIn(text, region)).toMatchObject({ start }))
})

describe('a place that is denied is not where the party is', () => {
  test.each([
    ['GB', "Change of plan: Ella's party is not at the village hall but at the scout hut", 'scout hut'],
    ['GB', "Ella's party will be at the scout hut instead of the village hall", 'scout hut'],
    ['GB', 'Change of plan for the party tomorrow, the hut leaks. New place: Moorside Hall', 'Moorside Hall'],
    ['NL', 'Door het slecht weer doen we het feestje van Emma in de turnzaal ipv in het park', 'turnzaal'],
    ['DE', 'Planänderung: Emmas Feier ist nicht im Park, sondern in der Turnhalle', 'Turnhalle'],
    ['FR', "Changement : la fête d'Emma n'est plus au parc mais à la salle polyvalente", 'salle polyvalente'],
    ['ES', 'Cambio: el cumple de Ema ya no es en el parque sino en el polideportivo', 'polideportivo'],
    ['IT', 'Cambio: la festa di Ema non è più al parco ma in oratorio', 'oratorio'],
    ['NL', 'Wijziging: het feestje van Emma is niet in het park maar in de gymzaal', 'gymzaal'],
    ['PT', 'Mudança: a festa da Ema já não é no parque, é no pavilhão', 'pavilhão']
  ])('%s %s', (region, text, venue) => expect(changeIn(text, region)).toMatchObject({ venue }))
  test.each([
    ['GB', "One thing about Ella's party on Saturday: please park at the church"],
    ['DE', 'Noch was zu Emmas Feier: parkt bitte am Friedhof'],
    ['FR', "Petit oubli pour la fête d'Emma : pensez aux chaussettes antidérapantes"]
  ])('%s %s: none is told', (region, text) => expect(changeIn(text, region)).toMatchObject({ venue: null }))
})

describe('no day', () => {
  test.each([
    ['IT', 'Correzione per la festa di Ema: ho sbagliato il civico, è il 21'],
    ['FR', "Correction pour la fête d'Emma : le numéro c'est le 14 et non le 41"],
    ['DE', 'Fehler in der Einladung zu Emmas Feier: die Hausnummer ist die 41, nicht die 14']
  ])('%s %s', (region, text) => expect(changeIn(text, region)).toMatchObject({ start: null, replyBy: null }))
})

describe('a day of the party, and none to answer by', () => {
  test.each([
    ['NL', 'Vergeten te zeggen voor zaterdag: zwembroek mee naar het feestje van Emma', '2026-05-16'],
    ['PT', 'Só um detalhe da festa da Ema, não se esqueçam das meias. Até sábado!', '2026-05-16']
  ])('%s %s', (region, text, start) => expect(changeIn(text, region)).toMatchObject({ start, replyBy: null }))
})

test('a wrong number behind "not" is no part of the street', () =>
  expect(changeIn('Corrijo la dirección del cumple de Ema: es Arenales 1950, no 1590', 'AR')).toMatchObject({
    address: 'Arenales 1950'
  }))

describe('what is called off and set anew has the new day', () => {
  test.each([
    ['GB', "Saturday's barbecue is cancelled because of the rain, we'll do it on the 23rd instead", '2026-05-23'],
    ['GB', 'I have to reschedule our dinner on Friday. Can we meet on Sunday at 6pm?', '2026-05-17T18:00'],
    ['DE', 'Muss das Treffen verschieben. Können wir uns am Samstag treffen?', '2026-05-16'],
    ['DE', 'Emmas Party am Samstag fällt aus. Wir feiern am 23. Mai um 15 Uhr', '2026-05-23T15:00'],
    ['FR', 'Le goûter de mercredi est annulé. Rendez-vous samedi 23 mai à 16h !', '2026-05-23T16:00'],
    ['IT', 'Devo rimandare la festa di sabato, Ema ha la febbre. La nuova data sarà il 18 maggio', '2026-05-18'],
    ['ES', 'La fiesta del sábado se suspende, la hacemos el 23 de mayo', '2026-05-23'],
    ['NL', 'Het tuinfeest van zaterdag wordt afgelast. We doen het op zondag 24 mei om 14u', '2026-05-24T14:00'],
    ['PT', 'A festa de sábado foi cancelada. Fazemos no domingo, dia 24, às 12h', '2026-05-24T12:00']
  ])('%s %s', (region, text, start) => {
    const context = { region, sentAt: '2026-05-12T18:00', seenAt: null }
    expect(readText({ key: 'm', text, sender: null }, context).class).toBe('update')
    expect(changeIn(text, region)).toMatchObject({ start })
  })
})

describe('what is called off stays so, whatever day is told besides', () => {
  test.each([
    ['GB', "Leo's party is cancelled, he's been sick since Thursday. See you at school on Monday."],
    ['GB', 'We have to cancel the party on Saturday, Leo is ill. We will let you know a new date.'],
    ['DE', 'Das Büro-Sommerfest am Freitag fällt leider aus.'],
    ['DE', 'Die Party am Samstag fällt aus. Am Montag ist sie hoffentlich wieder in der Schule.'],
    ['ES', 'Se cancela la fiesta del sábado, nos vemos el lunes en el cole.'],
    ['IT', 'La festa di sabato è annullata, ci vediamo lunedì a scuola.']
  ])('%s %s', (region, text) => {
    const context = { region, sentAt: '2026-05-12T18:00', seenAt: null }
    expect(readText({ key: 'm', text, sender: null }, context).class).toBe('cancel')
  })
})
