import { describe, expect, test } from 'vitest'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { it } from '@/utils/languages/it/language'
import { nl } from '@/utils/languages/nl/language'
import { pt } from '@/utils/languages/pt/language'
import { timesOf } from './times-of'

describe('the day on which help is asked is not the day of the party', () => {
  test.each([
    ['Party at ours Saturday at 4. Can you help me set up on Friday?', en],
    ["It's Gran's birthday this Saturday, party at 4, who can help on Friday?", en],
    ['Can you help me on Friday at 6? The party is on Saturday at 4', en],
    ['Oma hat am Samstag Geburtstag, Feier um 16 Uhr, wer kann am Freitag helfen?', de],
    ['Fête samedi à 16h, tu peux nous aider vendredi ?', fr],
    ['Oma is zaterdag jarig, feestje om 16 uur, wie kan vrijdag helpen?', nl],
    ['Festa sabato alle 16, chi mi aiuta venerdì?', it],
    ['Fiesta el sábado a las 16h, ¿quién puede ayudar el viernes?', es],
    ['Festa no sábado às 16h, quem pode ajudar na sexta?', pt]
  ])('%s', (text, language) => expect(timesOf(language, text)[0]).toBe('2026-05-16T16:00'))
})

describe('nor is the day on which somebody leaves or comes back', () => {
  test.each([
    ["Farewell drinks for Kim on Thursday, she's off to Oslo on Sunday, from 8 at mine", en],
    ['Abschied von Kim am Donnerstag, sie fliegt am Sonntag nach Oslo, ab 20 Uhr bei mir', de],
    ['Pot de départ de Kim jeudi, elle part à Oslo dimanche, à partir de 20h chez moi', fr],
    ['Afscheid van Kim donderdag, ze vertrekt zondag naar Oslo, vanaf 20 uur bij mij', nl],
    ['Festa per Kim giovedì, parte per Oslo domenica, dalle 20 da me', it],
    ['Despedida de Kim el jueves, se va a Oslo el domingo, a partir de las 20h en mi casa', es],
    ['Despedida da Kim na quinta, ela vai pra Oslo no domingo, a partir das 20h lá em casa', pt]
  ])('%s', (text, language) => expect(timesOf(language, text)[0]).toBe('2026-05-14T20:00'))

  test('on the way back', () =>
    expect(timesOf(en, "We're back on Thursday, party is Saturday at our place")[0]).toBe('2026-05-16'))
})

describe('an only day is the party’s, and so is one that the party is told of', () => {
  test.each([
    ['Help us warm the new house on Saturday from 6', '2026-05-16T18:00'],
    ["Help us celebrate Nora's birthday on Saturday 23rd at 2pm! She turns 5 on the 20th", '2026-05-23T14:00'],
    ['Party on Saturday at 4. Tell me by Friday, I go shopping then', '2026-05-16T16:00'],
    ["We're off to the zoo on Saturday at 10 for Leo's birthday", '2026-05-16T10:00']
  ])('%s', (text, start) => expect(timesOf(en, text)[0]).toBe(start))
})
