import { expect, test } from 'vitest'
import { factsOf } from './facts-of'

test.each([
  ['it', 'festa bea sab 16 ore 16', 'bea'],
  ['it', 'minigolf x Ginevra, sabato 16 ore 16', 'Ginevra'],
  ['it', 'sabato vieni al mio compleanno? ciao leo', 'leo'],
  ['es', 'MI CUMPLE\nMartina\nSábado 16 de mayo', 'Martina'],
  ['es', 'los invitamos al bautizo de nuestro hijo\nLEONARDO\nSábado 23 de mayo', 'LEONARDO'],
  ['es', 'cumple de las mellis alba e ines el sábado', 'alba e ines'],
  ['en', 'Hudson is turning 5! Gymnastics party on Sunday 24 May', 'Hudson'],
  ['en', "Mason's b-day at Sky Zone this Sunday", 'Mason'],
  ['en', 'Hamza bday, ninja warrior, sat 16 May', 'Hamza'],
  ['en', 'ROSIE & JIM\nrequest the pleasure of your company at their wedding\nSaturday 20 June, 2pm', 'ROSIE & JIM'],
  ['de', 'Wir heiraten!\nLena Vogt & Tim Sander\n20. Juni, 14 Uhr, Schloss Benz', 'Lena Vogt & Tim Sander'],
  ['en', 'Come to our barbecue on Saturday at 3\nAnn and Bob\nPS bring chairs', undefined],
  ['en', "You're invited to our Open Evening on Saturday", undefined],
  ['it', 'Giovedì alle 18 brindiamo in biblioteca perché la Giusy va in pensione', 'Giusy'],
  ['it', 'La Fede si laurea! Venite a brindare venerdì alle 18', 'Fede'],
  ['it', 'I Rossi si trasferiscono! Festa sabato alle 18', undefined],
  ['fr', 'La Julie se marie ! On vous invite samedi à 19h', 'Julie'],
  ['fr', 'Mon mari a 40 ans ! On vous invite samedi à 19h', 'Mon mari'],
  ['pt', 'A Bia vai se formar! Venha comemorar sábado às 19h', 'Bia'],
  ['pt', 'O Pedro vai reformar-se, venham jantar sexta às 20h', 'Pedro'],
  ['en', "Paddy's Day shindig on the green, Sunday 17th from 2", undefined]
])('%s: %s', (language, text, honoree) => expect(factsOf(text, language).honoree?.value).toBe(honoree))

test.each([
  ['it', 'sabato calcetto per i 9 di Samu', 9],
  ['es', 'merienda por los 6 de Teo', 6],
  ['en', 'laser tag for joshs 11th', 11],
  ['en', 'Albie turns 8 weds 16th', 8]
])('ages, %s: %s', (language, text, age) => expect(factsOf(text, language).age?.value).toBe(age))

test.each([
  ['it', 'festa sabato 16, ludoteca il girasole confermate entro il 12', 'ludoteca il girasole'],
  ['es', 'cumple el sábado 16 a las 16, club regatas lleven bloqueador', 'club regatas']
])('a place ends where a host asks, %s: %s', (language, text, venue) =>
  expect(factsOf(text, language).venue?.value).toBe(venue)
)

test.each([
  ['fr', 'soirée jeux samedi 16 à 19h chez Romain, venez !', 'chez Romain'],
  ['fr', 'anniversaire de Léo samedi 16 à 14h chez Prozone', 'Prozone'],
  ['de', 'Spieleabend am Samstag um 19 Uhr bei Anna und Luc', 'bei Anna und Luc'],
  ['de', 'Piratenparty bei Luis! Samstag 15 Uhr, Gemeindesaal', 'Gemeindesaal'],
  ['nl', 'pyjamafeest zaterdag 16 mei om 18.30 bij Saar', 'bij Saar'],
  ['it', 'sabato sera poker da Clelia, ore 21', 'da Clelia']
])('a home is told by who lives there, %s: %s', (language, text, venue) =>
  expect(factsOf(text, language).venue?.value).toBe(venue)
)

test.each([
  ['en', 'Leo is 7! Laser Alley in Moorabbin, Sunday 17 May at 1', 'Laser Alley'],
  ['en', "Leo's birthday, a few of us to the cinema in Rathmore on Sunday 17 May", 'cinema'],
  ['en', "Leo's birthday this Saturday 2-4, Lower Leaton scout hut. Bouncy castle", 'Lower Leaton scout hut'],
  ['de', 'Leo wird 7! Halle ist am Samstag ab 14 Uhr offen', undefined],
  ['de', 'Leo wird 7! Herbst-Picknick am Samstag um 14 Uhr', undefined]
])('no place is a part of its sentence, %s: %s', (language, text, venue) =>
  expect(factsOf(text, language).venue?.value).toBe(venue)
)
