import { expect, it } from 'vitest'
import { formOfAddress } from '@/utils/act/reply/form-of-address'
import { phrasesFor } from '@/utils/languages/all-phrases'

it.each([
  ['fr', 'Léo fête ses 7 ans, vous êtes les bienvenus', 'formal'],
  ['fr', 'Coucou Ana, est-ce que tu viens avec Léo ? On vous attend', 'familiar'],
  ['fr', 'Je t’invite samedi', 'familiar'],
  ['fr', 'Viens-tu samedi ?', 'familiar'],
  ['fr', 'Y a-t-il des allergies ?', 'formal'],
  ['fr', 'Fête samedi à 15 h', 'formal'],
  ['de', 'Habt ihr Zeit? Sie wird sieben', 'familiar'],
  ['de', 'Liebe Eltern, wir freuen uns, wenn Sie Ihre Kinder bringen', 'formal'],
  ['de', 'Emma feiert. Sie wird sieben.', 'familiar'],
  ['de', 'Party am Samstag', 'familiar'],
  ['es', '¿Puede usted confirmar?', 'formal'],
  ['es', 'Venid, os esperamos', 'familiar'],
  ['es', 'Les esperamos a ustedes', 'formal'],
  ['es-MX', 'Los esperamos a ustedes', 'familiar'],
  ['it', 'Ti aspettiamo', 'familiar'],
  ['it', 'Gentile signora, se Lei può', 'formal'],
  ['nl', 'Kunt u laten weten of je kind komt?', 'formal'],
  ['nl', 'Kom je ook?', 'familiar'],
  ['pt-PT', 'Conto contigo', 'familiar'],
  ['pt-PT', 'Podem confirmar?', 'formal']
])('%s: %s', (language, text, form) => expect(formOfAddress(text, phrasesFor(language).replies.address)).toBe(form))

it('reads no more of a text than it needs', () => {
  const late = `${'x '.repeat(3000)} tu`
  expect(formOfAddress(late, phrasesFor('fr').replies.address)).toBe('formal')
})
