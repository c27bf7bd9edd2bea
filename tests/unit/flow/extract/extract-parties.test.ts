import { expect, test } from 'vitest'
import { factsOf } from './facts-of'

test.each([
  ['Sat 6 June, 2-4pm, in the park (Victoria Park, by the pond)', 'Victoria Park'],
  ['Sat 6 June 10-12, Finch Meadow near the duck pond', 'Finch Meadow'],
  ['Sat 6 June, 3-5pm, Wobblers on Route 4. Bring socks', 'Wobblers'],
  ['A party! Bounce Harbour. Sat 6 June 10-12', 'Bounce Harbour'],
  ['📍 Otter Inn 📞 Jo, Sat 6 June 2pm', 'Otter Inn'],
  ['Sat 6 June, 2-4pm, the park by the library. Bring socks', 'park'],
  ['Sat 6 June\n2-4pm\nLeisureplex Otley\nlaser tag and slush', 'Leisureplex Otley'],
  ['Sat 6 June\nWhere ~ Finch Lagoon playground, near the slides', 'Finch Lagoon playground'],
  ['Sat 6 June\nPLACE.....Scout Hut', 'Scout Hut'],
  ['Sat 6 June, 2pm\n📍 Where\nScout Hut', 'Scout Hut'],
  ['Sat 6 June at Goals Five-a-Side. Bring boots', 'Goals Five-a-Side'],
  ["Sat 6 June at Clip 'n Climb, 2-4", "Clip 'n Climb"],
  ['Sat 6 June at Otter Arena then pizza upstairs', 'Otter Arena'],
  ['Sat 6 June at school playground from 9', 'school playground'],
  ['We booked Laser Games at Zap Barn for Sat 6 June', 'Zap Barn'],
  ['party sat 6 june 2pm at the odeon, pizza after', 'odeon'],
  ['Sat 6 June 2-4 at the bowling alley in Otley', 'bowling alley'],
  ['Can Sam come to ours on Sat 6 June?', 'ours']
])('where: %s', (text, venue) => expect(factsOf(text).venue?.value).toBe(venue))

test.each([
  ['Samedi 6 juin 14h salle des associations a cote de la mairie', 'fr', 'salle des associations'],
  ['Samedi 6 juin 14h au Centre de plein air de la Rivière', 'fr', 'Centre de plein air de la Rivière'],
  ['Ciné pour les 8 ans de Noé, samedi 6 juin 14h devant le Pathé de Vaise', 'fr', 'Pathé de Vaise'],
  ['Samedi 6 juin 14h30 chez mamie Jo à Quimperlé', 'fr', 'mamie Jo'],
  ["On emmène Simon à la Cité de l'espace samedi 6 juin", 'fr', "Cité de l'espace"],
  ['anniv de tom samedi 6 juin 14h gymnase jean moulin amenez vos baskets', 'fr', 'gymnase jean moulin'],
  ['Festa sábado 6 de junho 15h buffet tchua confirma', 'pt', 'buffet tchua'],
  ['Arraiá da Sofi, 6 de junho a partir das 17h. Chácara do tio Beto. Vem caipira!', 'pt', 'Chácara do tio Beto'],
  ['Cumple sábado 6 de junio de 11 a 16 club regatas lleven gorra', 'es', 'club regatas']
])('where: %s', (text, language, venue) => expect(factsOf(text, language).venue?.value).toBe(venue))

test.each([
  ['Festa sábado 6 de junho às 17h no Rancho do Vô, Rod. BR-040, km 512', 'Rod. BR-040, km 512'],
  ['Festa sábado 6 de junho às 17h, Rua das Flores 23, 2.º Esq., Almada', 'Rua das Flores 23, 2.º Esq., Almada']
])('the address: %s', (text, address) => expect(factsOf(text, 'pt').address?.value).toBe(address))

test.each([
  ['Sat 6 June 2pm, our house, 5 Quarry Bank', '5 Quarry Bank'],
  ['Sat 6 June 2pm, unit 4 Mill Trade Park', 'unit 4 Mill Trade Park'],
  ['Sat 6 June 2pm at Pin Hall, Dock Estate, Otley. Bring socks', 'Dock Estate, Otley']
])('the address: %s', (text, address) => expect(factsOf(text).address?.value).toBe(address))

test.each([
  ['Seb (7) and Clara (4) are having a party on Sat 6 June', 'Seb and Clara'],
  ["Noah's dodgers-themed 7th birthday, Sat 6 June", 'Noah'],
  ["Oskar (Kasia's lad) is 7, party Sat 6 June", 'Oskar'],
  ['Quinn wants a bowling party on Sat 6 June', 'Quinn'],
  ['Freddie is nearly 7, party Sat 6 June', 'Freddie'],
  ['Baby Rose will be christened on Sunday 7 June', 'Rose'],
  ['hi its wilbur on nanas phone my party is saturday 6 june', 'wilbur'],
  ['Hello mum of Ines, I am mum of Bogdan. We make party Sat 6 June', 'Bogdan'],
  ["Hi, it's Jayden's mum. Party at ours on Sat 6 June", 'Jayden'],
  ['sausage sizzle sunday 7 june for mias 4th', 'mia']
])('whose: %s', (text, honoree) => expect(factsOf(text).honoree?.value).toContain(honoree))

test('one capital between the hour and the street is the place', () => {
  expect(factsOf('Sat 6 June\nFinish 4pm\nMegabounce, 12 Bell Street').venue?.value).toBe('Megabounce')
  expect(factsOf('Cookies Sat 6 June. RSVP by 2 June. Jen, 64 Maple Street').venue).toBeUndefined()
})

test('the day of a birthday is no age', () =>
  expect(factsOf('Mia hat am 21.11 Geburtstag, wir feiern von 13 bis 17 Uhr', 'de').age).toBeUndefined())

test('an age behind its label is no hour', () =>
  expect(factsOf("Who's turning: EIGHT\nDay: Sunday 7 June\nTime: 1pm to 4pm")).toMatchObject({
    age: { value: 8 },
    start: { value: '2026-06-07T13:00' }
  }))

test('a noun behind "a" is no age', () =>
  expect(factsOf('Party for Owen on Sat 6 June. Wellies are a must').age).toBeUndefined())

test('what a party is like is nobody', () =>
  expect(factsOf("It's superhero themed! My party is on Sat 6 June").honoree).toBeUndefined())

test.each([
  ['BBQ on bank holiday Monday', '2026-05-25'],
  ['Owen turns 7. Jun 17, 2-4pm', '2026-06-17T14:00'],
  ['Party on the 21st at Jump Barn in Wigan with food, 11-1', '2026-05-21T11:00']
])('when: %s', (text, start) => expect(factsOf(text).start?.value).toBe(start))

test.each([
  ['Am Samstag, 6. Juni um 15 Uhr feiert die Flora ihr Fest', 'Flora'],
  ['Übrigens feiert Greta am 6. Juni Geburtstag', 'Greta'],
  ['Nach dem Laternelaufen feiern Lotta und Bela Geburtstag, Samstag 15 Uhr', 'Lotta und Bela'],
  ['Am 6. Juni wird unser Schulkind Mathilda 7', 'Mathilda'],
  ['Unser Wirbelwind Emil wird 4, Party am 6. Juni', 'Emil'],
  ['Party am 6. Juni, weil Leo 6 wird', 'Leo']
])('whose, with the name before or behind its verb: %s', (text, honoree) =>
  expect(factsOf(text, 'de').honoree?.value).toBe(honoree)
)

test('whom somebody invites is not the one who celebrates', () =>
  expect(factsOf('Wir laden Tim ein, Freitag 15 Uhr', 'de').honoree).toBeUndefined())

test.each([
  ['Party am 6. Juni ab 6 abends, um 10 ist Schluss', '2026-06-06T22:00'],
  ['Party Freitag 5.6. 17 Uhr bis Samstag nach dem Frühstück (10 Uhr)', '2026-06-06T10:00']
])('the end: %s', (text, end) => expect(factsOf(text, 'de').end?.value).toBe(end))

test.each([
  ['Party am 6. Juni, 14 bis 17 Uhr. Um Zusage wird bis zum 28. Mai gebeten', '2026-05-28'],
  ['Party am 6. Juni, 14 Uhr, Ende 17 Uhr. Sagt bis mo bescheid', '2026-05-18']
])('reply by: %s', (text, day) => expect(factsOf(text, 'de').replyBy?.value).toBe(day))

test.each([
  ['Sa 6. Juni im Stadtpark (große Wiese am See)', 'Stadtpark'],
  ['Sa 6. Juni auf dem Spielplatz am Kanal, bei Regen im Gemeindehaus', 'Spielplatz am Kanal'],
  ['Sa 6. Juni, 15 Uhr, Minigolf am Schlosspark', 'Minigolf am Schlosspark'],
  ['Sa 6. Juni um 15 Uhr bei uns im Hof', 'bei uns im Hof'],
  ['Wann: Sa 6. Juni\nWo: Im Puppentheater, Feldstraße 22', 'Puppentheater']
])('where: %s', (text, venue) => expect(factsOf(text, 'de').venue?.value).toBe(venue))
