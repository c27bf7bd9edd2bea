import { expect, test } from 'vitest'
import { factsOf } from './facts-of'

test.each([
  ['it', 'Festa sabato 6 giugno ore 16, via Mazzini 3, 20123 Milano', 'via Mazzini 3, 20123 Milano'],
  ['it', 'Festa sabato 6 giugno ore 16, viale Europa n. 45/B a Treviso', 'viale Europa n. 45/B a Treviso'],
  ['es', 'Cumple sábado 6 de junio a las 17\nC/ Luna 7, 3.º B\n28015 Madrid', 'C/ Luna 7, 3.º B\n28015 Madrid'],
  ['pt', 'Festa sábado 6 de junho às 15h, Rua das Flores 12, 4000-123 Porto', 'Rua das Flores 12, 4000-123 Porto'],
  ['fr', 'Fête samedi 6 juin à 15h (65, rue Saint-Omer, Lévis)', '65, rue Saint-Omer, Lévis'],
  ['en', 'Party Sat 6 June 2pm\n12 Oak Road\nLeeds\nLS6 2AB\nBring socks', '12 Oak Road\nLeeds\nLS6 2AB']
])('a town behind or below a street, %s: %s', (language, text, address) =>
  expect(factsOf(text, language).address?.value).toBe(address)
)

test.each([
  ['nl', 'Feest zaterdag 6 juni om 14 uur. Waar: Zuiderkade 58 in Sneek', 'Zuiderkade 58 in Sneek'],
  ['it', 'Festa sabato 6 giugno ore 16 a casa nostra, Cascina Bella 4, Monza', 'Cascina Bella 4, Monza'],
  ['en', 'Party Sat 6 June 2pm. Address: 14 Cluain Árd, Carrigaline', '14 Cluain Árd, Carrigaline']
])('a house without a street word, %s: %s', (language, text, address) =>
  expect(factsOf(text, language).address?.value).toBe(address)
)

test.each([
  ['de', 'Fest am Samstag, 6. Juni um 15 Uhr, Vereinsheim Blau, Am Kirchberg 14', 'Am Kirchberg 14'],
  ['de', 'Fest am Samstag, 6. Juni um 15 Uhr, Rosenthaler Weg 12', 'Rosenthaler Weg 12'],
  ['nl', 'Feest zaterdag 6 juni om 14 uur, Oude Marktstraat 20', 'Oude Marktstraat 20']
])('words before the one that says "street", %s: %s', (language, text, address) =>
  expect(factsOf(text, language).address?.value).toBe(address)
)

test.each([
  ['it', 'Festa sabato 6 giugno ore 16, via 4 Novembre 15. Vieni?', 'via 4 Novembre 15'],
  ['it', 'Festa sabato 6 giugno ore 16 in via G.B. Vico 3, Bari', 'via G.B. Vico 3, Bari'],
  ['it', 'Festa sabato 6 giugno ore 16, p.zza Dante 5', 'p.zza Dante 5'],
  ['it', 'Festa sabato 6 giugno ore 16. Alle 18 tutti via. Ok?', undefined],
  ['es', 'Cumple sábado 6 de junio a las 17, calle 2 de Mayo 15', 'calle 2 de Mayo 15'],
  ['es', 'Cumple sábado 6 de junio a las 17, km 12 carretera a Toluca', 'km 12 carretera a Toluca'],
  ['es', 'Cumple sábado 6 de junio a las 17, Restaurante Gran Pagoda, calle Luna 20', 'calle Luna 20'],
  ['es', 'Cumple sábado 6 de junio a las 17, Salón Azul – Belgrano 90, Quilmes', 'Belgrano 90, Quilmes'],
  ['es', 'Cumple sábado 6 de junio a las 17. Lugar: Parque Sur, palapa 4', undefined],
  ['es', 'Cumple sábado 6 de junio a las 17, urbanización Sol (entrada por calle Luna 20)', 'calle Luna 20'],
  ['pt', 'Festa sábado 6 de junho às 15h, Rua Cel. Braga 31, São Paulo', 'Rua Cel. Braga 31, São Paulo'],
  ['pt', 'Festa sábado 6 de junho às 15h. Rua Bahia s/n', 'Rua Bahia s/n'],
  ['fr', 'Fête samedi 6 juin à 15h, 15 rue du 8 mai 1945', '15 rue du 8 mai 1945'],
  ['fr', 'Fête samedi 6 juin à 15h : 22 bd de la Liberté 59800 Lille', '22 bd de la Liberté 59800 Lille']
])('a street that is called by a day, or shortened, %s: %s', (language, text, address) => {
  const facts = factsOf(text, language)
  expect([facts.start?.value.slice(0, 10), facts.address?.value]).toEqual(['2026-06-06', address])
})

test('a third bank holiday is no street', () =>
  expect(factsOf('party for seths 3rd bank holiday monday', 'en').address).toBeUndefined())

test.each([
  ['de', 'Fest am Samstag, 6. Juni um 15 Uhr im Quartierhaus, Hauptstraße 12', 'Quartierhaus', 'Hauptstraße 12'],
  ['de', 'Fest am 6. Juni um 15 Uhr (mit Kuchen)\nKletterhalle, Am Kirchberg 14', 'Kletterhalle', 'Am Kirchberg 14'],
  ['de', 'Fest am Samstag, 6. Juni, 15 Uhr, Waldspielplatz. Sagt Bescheid', 'Waldspielplatz', undefined],
  ['en', 'Party Sat 6 June 4pm church hall, 12 Oak Road', 'church hall', '12 Oak Road'],
  ['en', 'Pool party at ours Sat 6 June, 2 till 5. 12 Oak Road', 'ours', '12 Oak Road'],
  ['en', 'Bens bday tea sat 6 june 4pm ours, short notice', 'ours', undefined],
  ['it', 'Festa sabato 6 giugno ore 16. bowling via Mazzini 3', 'bowling', 'via Mazzini 3']
])('a place before its street, or without one, %s: %s', (language, text, venue, address) => {
  const facts = factsOf(text, language)
  expect([facts.venue?.value, facts.address?.value]).toEqual([venue, address])
})

test('the s of a name before a bare apostrophe is its own', () =>
  expect(factsOf("Meet here for Brooks' birthday on Sat 6 June at 2").honoree?.value).toBe('Brooks'))

test('the end of the hours is no age', () =>
  expect(factsOf('Anniversaire de Sacha le 5 juin de 14 à 17 salle des fêtes', 'fr').age).toBeUndefined())

test.each([
  ['en', 'Zara 8 🎉 pyjama party Sat 6 June 5pm. Our house', ['Zara', 8]],
  ['nl', 'Sterre 12! Feest zaterdag 6 juni 14 uur bij ons', ['Sterre', 12]],
  ['nl', "Noa d'r feestje is zaterdag 6 juni om 2 uur", ['Noa', undefined]]
])('a name and an age, or "her", before what is celebrated, %s: %s', (language, text, expected) => {
  const { honoree, age } = factsOf(text, language)
  expect([honoree?.value, age?.value]).toEqual(expected)
})

test.each([
  ['Party Sat 6 June 2pm: 2/15 Mill Rd, Hunters Pt', '2/15 Mill Rd, Hunters Pt'],
  ['Party Sat 6 June 2pm at Starlight Rink, 900 Polaris Spur, bring socks', '900 Polaris Spur'],
  ['Party Sat 6/6 2pm at Mill Road Hall', undefined]
])('a flat of a house, a street of any name: %s', (text, address) => {
  const facts = factsOf(text, 'en')
  expect(facts.address?.value).toBe(address)
  expect(facts.start?.value).toBe('2026-06-06T14:00')
})

test.each([
  ['en', 'Party Sat 6 June 2pm at our place in Umlazi', 'our place'],
  ['fr', 'Fête samedi 6 juin à 15h chez nous à Annecy', 'chez nous'],
  ['es', 'Cumple sábado 6 de junio a las 17 en nuestra casa en Katy', 'nuestra casa'],
  ['pt', 'Festa sábado 6 de junho às 15h na nossa casa em Cascais', 'nossa casa']
])('a home and its town, %s: %s', (language, text, venue) => expect(factsOf(text, language).venue?.value).toBe(venue))

test.each([
  ['en', 'Party Sat 6 June 2pm, 145 S. Halsted Ave', '145 S. Halsted Ave'],
  ['en', 'Party Sat 6 June 2pm, 2020 N. Larrabee', '2020 N. Larrabee'],
  ['en', 'Party Sat 6 June 2pm. 2413 W. Quincy St., Chicago', '2413 W. Quincy St., Chicago'],
  ['es', 'Gran Fiesta Pirata el sábado 6 de junio a las 17', undefined]
])('points of the compass, and none in the name of a party, %s: %s', (language, text, address) =>
  expect(factsOf(text, language).address?.value).toBe(address)
)
