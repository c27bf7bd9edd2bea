import { describe, expect, it } from 'vitest'
import { factsOf } from './facts-of'

describe('grown-ups whose party it is', () => {
  it.each([
    ['en', 'Farewell for Mrs Naidoo in the staffroom, Friday at 5pm', 'Mrs Naidoo'],
    ['fr', 'Mamie Jeanne va souffler 80 bougies le dimanche 7 mars à 12h30', 'Mamie Jeanne'],
    ['es', 'Fiesta de cumpleaños de doña Rosa el sábado 8 de mayo a las 16 h', 'doña Rosa'],
    ['en', "It's my mum's 60th on Saturday 23 May, lunch at 1pm", 'my mum'],
    ['es', 'El sábado es el cumpleaños de mi marido, cena a las 21 h', 'mi marido'],
    ['de', 'Am Samstag wird Opa 80, Kaffee ab 15 Uhr bei uns', 'Opa']
  ])('%s: %s', (lang, text, name) => expect(factsOf(text, lang).honoree?.value).toBe(name))

  it.each([
    ['fr', 'La famille Ndiaye vous invite à un repas samedi 23 mai à 13h'],
    ['it', 'La famiglia Rossi vi invita a cena sabato 23 maggio alle 20'],
    ['it', 'Festa della mamma domenica 10 maggio alle 15, vi aspettiamo'],
    [
      'de',
      'Liebe Frau Widmer\nMein Mann und ich sind seit zehn Jahren hier. Kommen Sie am Samstag um 11.30 Uhr zu uns!'
    ]
  ])('%s: nobody in %s', (lang, text) => expect(factsOf(text, lang).honoree).toBeUndefined())
})
