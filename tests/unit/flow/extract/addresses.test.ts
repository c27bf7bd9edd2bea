import { expect, test } from 'vitest'
import { readAsInvitation } from '@/utils/flow/read-text'

const addressOf = (language: string, text: string) =>
  readAsInvitation(
    { key: 'k', text, sender: null },
    { region: language.toUpperCase(), language, sentAt: '2026-05-12T18:00', seenAt: null }
  ).parties[0]?.facts.address?.value

test.each([
  ['it', 'Festa sabato 6 giugno ore 16, via Mazzini 3, 20123 Milano', 'via Mazzini 3, 20123 Milano'],
  ['it', 'Festa sabato 6 giugno ore 16, viale Europa n. 45/B a Treviso', 'viale Europa n. 45/B a Treviso'],
  ['es', 'Cumple sábado 6 de junio a las 17\nC/ Luna 7, 3.º B\n28015 Madrid', 'C/ Luna 7, 3.º B\n28015 Madrid'],
  ['pt', 'Festa sábado 6 de junho às 15h, Rua das Flores 12, 4000-123 Porto', 'Rua das Flores 12, 4000-123 Porto'],
  ['fr', 'Fête samedi 6 juin à 15h (65, rue Saint-Omer, Lévis)', '65, rue Saint-Omer, Lévis'],
  ['gb', 'Party Sat 6 June 2pm\n12 Oak Road\nLeeds\nLS6 2AB\nBring socks', '12 Oak Road\nLeeds\nLS6 2AB']
])('a town behind or below a street, %s: %s', (language, text, address) =>
  expect(addressOf(language === 'gb' ? 'en' : language, text)).toBe(address)
)

test.each([
  ['nl', 'Feest zaterdag 6 juni om 14 uur. Waar: Zuiderkade 58 in Sneek', 'Zuiderkade 58 in Sneek'],
  ['it', 'Festa sabato 6 giugno ore 16 a casa nostra, Cascina Bella 4, Monza', 'Cascina Bella 4, Monza'],
  ['en', 'Party Sat 6 June 2pm. Address: 14 Cluain Árd, Carrigaline', '14 Cluain Árd, Carrigaline']
])('a house without a street word, %s: %s', (language, text, address) =>
  expect(addressOf(language, text)).toBe(address)
)

test('a third bank holiday is no street', () =>
  expect(addressOf('en', 'party for seths 3rd bank holiday monday')).toBeUndefined())
