import { expect, test } from 'vitest'
import { factsOf } from './facts-of'

test.each([
  ['de', 'Wir feiern Mias Geburtstag am Samstag um 15 Uhr im „La Stella“', 'La Stella'],
  ['de', 'Wir feiern Mias Geburtstag am Samstag um 15 Uhr im Kinderland „Tobewelt“ in Köln', 'Kinderland „Tobewelt“'],
  ['de', 'Mias Geburtstag, Samstag 15 Uhr, Hotel „Zur Sonne“, Marktplatz 3', 'Hotel „Zur Sonne“'],
  ['fr', 'Anniversaire de Léa samedi à 15h au restaurant « Le Lilas »', 'restaurant « Le Lilas »'],
  ['es', 'Cumple de Ana el sábado a las 17 en el "Rincón de Lola"', 'Rincón de Lola'],
  ['es', 'Lugar: Salón "Las Rosas"\nCumple de Ana el sábado a las 17', 'Salón "Las Rosas"'],
  ['it', 'Festa di Luca sabato alle 16 alla ludoteca "Il Bosco"', 'ludoteca "Il Bosco"'],
  ['nl', "Feestje van Sem zaterdag om 14 uur in speeltuin 'De Vlinder', kom je ook?", "speeltuin 'De Vlinder'"],
  ['pt', 'Festa da Bia sábado às 15h no buffet "Mundo Novo", Rua das Flores 120', 'buffet "Mundo Novo"'],
  ['en', 'Mia\'s party Saturday 3pm at the "Queen\'s Arms"', "Queen's Arms"],
  ['en', 'Mia\'s party Saturday 3pm in the "Moonlight" theme at our house', 'our house'],
  ['en', 'Come to a "Moonlight" party at our house on Saturday at 3', 'our house'],
  ['de', 'Mias Geburtstag am Samstag um 15 Uhr im „Piraten“-Look bei uns', 'bei uns']
])('a name between quotation marks is whole, %s: %s', (language, text, venue) =>
  expect(factsOf(text, language).venue?.value).toBe(venue)
)

test.each([
  ['de', 'Kuchen zum Geburtstag am Freitag um 10 Uhr in der Teeküche im 2. Stock', 'Teeküche im 2. Stock'],
  ['es', 'Tarta por mi cumple el jueves a las 11 en la cocina del 5.º piso', 'cocina del 5.º piso'],
  ['fr', 'Mon anniversaire jeudi à 17h à la cafétéria du 3e étage', 'cafétéria du 3e étage'],
  ['it', 'Il mio compleanno venerdì alle 11 nella saletta del 2° piano', 'saletta del 2° piano'],
  ['nl', 'Mijn verjaardag donderdag om 10 uur in de kantine op de 2e verdieping', 'kantine op de 2e verdieping'],
  ['pt', 'Meu aniversário quinta às 15h na copa do 3º andar', 'copa do 3º andar'],
  ['en', 'My birthday drinks Friday 5pm in the kitchen on the 3rd floor', 'kitchen on the 3rd floor'],
  ['en', 'My birthday drinks Friday 5pm in the 3rd floor kitchen', '3rd floor kitchen'],
  ['en', 'Ben is 7! Party at Jump Zone on the 3rd of June at 2pm', 'Jump Zone']
])('a floor belongs to its place, %s: %s', (language, text, venue) =>
  expect(factsOf(text, language).venue?.value).toBe(venue)
)

test.each([
  ['es', 'Cumple de Ana el sábado a las 4 pm en el salón Sta. Elena', 'salón Sta. Elena'],
  ['it', 'Battesimo di Luca domenica alle 11 nella chiesa di S. Anna', 'chiesa di S. Anna'],
  ['de', 'Kommt alle am Freitag um 19 Uhr im Roten Ochsen zum Abschiedsessen', 'Roten Ochsen'],
  ['nl', 'Kom vrijdag om 19 uur in De Gouden Haan voor het feest', 'De Gouden Haan'],
  ['nl', 'Kom zaterdag om 14 uur naar Het Boshuis, Sem wordt 7', 'Het Boshuis'],
  ['es', 'Mi cumple el sábado a las 21 en La Taberna, estáis invitados', 'La Taberna'],
  ['de', 'Mias Geburtstag am Samstag um 15 Uhr im Haus der Jugend, ihr seid eingeladen', 'Haus der Jugend']
])('a dot ends no name, and an event does, %s: %s', (language, text, venue) =>
  expect(factsOf(text, language).venue?.value).toBe(venue)
)

test.each([
  ['en', "You're invited to dinner at the Naidoos' on Saturday at 7", "the Naidoos'"],
  ['en', 'You are invited to a BBQ at the Hendersons on Saturday at 3pm', 'the Hendersons'],
  ['de', 'Einladung zum Grillen bei Wagners am Samstag um 18 Uhr', 'bei Wagners'],
  ['de', 'Grillabend bei den Müllers, Samstag ab 18 Uhr, ihr seid alle eingeladen', 'bei den Müllers'],
  ['de', 'Mein Geburtstag, Samstag ab 18 Uhr bei Drinks und Snacks, ihr seid eingeladen', undefined],
  ['fr', 'Barbecue chez les Dupont-Leroy samedi à 19h, vous êtes tous invités', 'chez les Dupont-Leroy'],
  ['nl', 'Je bent uitgenodigd voor de borrel bij de Jansens zaterdag om 17 uur', 'bij de Jansens'],
  ['nl', "Feestje van Sem zaterdag om 14 uur bij de McDonald's", "McDonald's"],
  ['it', 'Sei invitato alla cena dai Bertini sabato alle 20', 'dai Bertini']
])('a family is told as it is written, %s: %s', (language, text, venue) =>
  expect(factsOf(text, language).venue?.value).toBe(venue)
)

test.each([
  ['Soup and songs in our kitchen, Saturday 7pm, you are all invited', 'our kitchen'],
  ['Choir dinner at the rectory, Friday 7pm, hope you can come', 'rectory'],
  ['Saturday 2pm, Sandpit in the park, Mia is 5', 'Sandpit']
])('what is done stands before a place: %s', (text, venue) => expect(factsOf(text, 'en').venue?.value).toBe(venue))

test.each([
  ['de', 'Lena wird 7! Samstag 14 Uhr bei uns. Unsere Adresse: Ahornweg 12', 'bei uns', 'Ahornweg 12'],
  ['de', 'Lena wird 7! Samstag 14 Uhr\nAdresse: Ahornweg 12\nSagt bei uns Bescheid', undefined, 'Ahornweg 12'],
  ['en', "Mia's party Saturday 3pm at ours. Address: 12 Elm Close", 'ours', '12 Elm Close'],
  ['en', "Mia's party Saturday 3pm at Flat 4, Rose Residency", undefined, 'Flat 4, Rose Residency'],
  ['en', "Mia's party Saturday 3pm at the pavilion number 4, Rose Park", 'pavilion', undefined],
  ['es', 'Celebramos los 6 años de Hugo el sábado a las 17 en Plaza Mayor 3', undefined, 'Plaza Mayor 3']
])('a home and its address, %s: %s', (language, text, venue, address) => {
  const facts = factsOf(text, language)
  expect([facts.venue?.value, facts.address?.value]).toEqual([venue, address])
})

test.each([
  ['de', 'Kindergeburtstag am Samstag um 15 Uhr bei Webers im Garten', 'bei Webers im Garten'],
  ['de', 'Taufe am Sonntag um 12 Uhr bei den Großeltern auf dem Hof', 'bei den Großeltern auf dem Hof'],
  ['nl', 'Feestje van Sem zaterdag om 14 uur bij opa en oma in de tuin', 'bij opa en oma in de tuin'],
  ['en', "Garden party at mum and dad's on Sunday at 1pm", "mum and dad's"]
])('a home is told with its garden and all who live there, %s: %s', (language, text, venue) =>
  expect(factsOf(text, language).venue?.value).toBe(venue)
)

test.each([
  ['nl', "Feestje van Sem zaterdag om 14 uur in 't Kwetternest", "'t Kwetternest"],
  ['nl', "Feestje van Sem zaterdag om 14 uur in 't park", 'park'],
  ['en', 'Ben is 7! Party Saturday 2pm at the osteria "La Quercia"', 'osteria "La Quercia"'],
  ['en', 'Leaving drinks Friday 7pm in the function room at the Swan', 'function room at the Swan'],
  ['en', "Ben's party, Sunday 2pm, Rollerama lanes at the retail park", 'Rollerama lanes at the retail park'],
  ['en', "Ben's party, Sunday 2pm at the farm at Millbrook", 'farm']
])('short articles, foreign nouns and rooms, %s: %s', (language, text, venue) =>
  expect(factsOf(text, language).venue?.value).toBe(venue)
)

test.each([
  ['it', 'Festa di Luca sabato alle 20 alla trattoria da Sandro', 'trattoria da Sandro'],
  ['fr', 'Anniversaire de Léa samedi à 19h au restaurant Chez Louis', 'restaurant Chez Louis'],
  ['en', "Ben's party! Hazel Green (by the pond), Saturday 6th June, 2pm", 'Hazel Green']
])("somebody's place with its noun, and what is beside a place, %s: %s", (language, text, venue) =>
  expect(factsOf(text, language).venue?.value).toBe(venue)
)
