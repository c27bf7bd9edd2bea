import { describe, expect, test } from 'vitest'
import { isAgreement, isWavering } from '@/utils/flow/detect/is-agreement'
import { readAnswer, readMessage } from '@/utils/flow/run'
import { tokenize } from '@/utils/kit/tokens'
import { languages } from '@/utils/languages/languages'

const CONTEXT = { zone: 'Europe/London', region: 'GB' }
const SENT = { instant: '2026-05-13T10:00:00Z', source: 'machine' } as const
const message = (text: string) => ({ key: 'k', text, sender: 'Jo', sentAt: SENT })

interface Examples {
  asks: readonly string[]
  agrees: readonly string[]
  not: readonly string[]
}

const EXAMPLES: Readonly<Record<string, Examples>> = {
  en: {
    asks: [
      'Can we make it Sunday instead?',
      'could we do sunday?',
      'any chance of 3pm instead?',
      'Would Sunday suit you?'
    ],
    agrees: [
      'yes',
      'Yes!',
      'ok works for us',
      'Ok, Sunday it is',
      'sure, that works',
      'Yes that is fine by us 👍',
      'No problem',
      'sure thing',
      'Happy to move it',
      'yeah good idea'
    ],
    not: [
      'ok but I need to check',
      'yes?',
      'ok let me check',
      'who is bringing cake',
      'no',
      'maybe',
      'Fine, if it does not rain',
      'I will bring the cake',
      'We will be there'
    ]
  },
  de: {
    asks: [
      'Können wir es am Sonntag machen?',
      'Ginge auch Sonntag statt Samstag?',
      'Wie wäre es mit Sonntag um 15 Uhr?'
    ],
    agrees: [
      'ja',
      'Ja klar!',
      'passt bei uns',
      'Ok, machen wir',
      'Sonntag passt',
      'kein Problem',
      'ok dann Sonntag',
      'basst scho'
    ],
    not: ['ja aber nicht so lang', 'leider nein', 'Ich schaue mal', 'Ich bringe den Kuchen mit']
  },
  fr: {
    asks: ['On pourrait faire dimanche plutôt ?', 'Est-ce possible dimanche ?', 'Peut-on décaler à dimanche ?'],
    agrees: [
      'oui',
      'D’accord !',
      'Ça marche',
      'ok parfait',
      'pas de souci',
      'oui ça nous va',
      'va pour dimanche',
      'oui bien sûr'
    ],
    not: ['oui mais je dois voir', 'désolée non', 'je regarde', 'ok je regarde', 'j’apporte le gâteau']
  },
  es: {
    asks: ['¿Podemos hacerlo el domingo?', '¿Os va bien el domingo?', '¿Y si lo pasamos al domingo?'],
    agrees: ['sí', 'Vale, perfecto', 'nos va bien', 'sin problema', 'claro', 'no hay problema', 'claro que sí'],
    not: ['si no llueve', 'no puedo', 'vale pero miro', 'yo llevo la tarta']
  },
  it: {
    asks: [
      'Possiamo fare domenica?',
      'Va bene se spostiamo a domenica?',
      'E se facessimo domenica?',
      'Facciamo domenica?',
      'Riuscite a spostarla a domenica?',
      'Vi dispiace se facciamo domenica?',
      'Che dite se la facciamo domenica?',
      'Perché non facciamo domenica?',
      'Per voi sarebbe un problema domenica?',
      'Preferireste domenica?',
      'Non sarebbe meglio domenica?',
      'Magari domenica?',
      'Anticipiamo alle 15?'
    ],
    agrees: [
      'sì',
      'Va bene',
      'ok perfetto',
      'd’accordo',
      'per noi va bene',
      'Sì dai, facciamo domenica',
      'ok allora domenica',
      'Per noi è perfetto',
      'non c’è problema',
      'senza problemi',
      'certo che sì',
      'come no!',
      'ottima idea',
      'aggiudicato',
      'si può fare'
    ],
    not: [
      'forse',
      'vedo e ti dico',
      'no purtroppo',
      'per noi non va bene',
      'ok ci penso',
      'ok ma devo sentire mio marito',
      'credo di sì',
      'domenica è un problema'
    ]
  },
  nl: {
    asks: ['Kunnen we het zondag doen?', 'Kan het ook op zondag?', 'Zullen we zondag doen in plaats van zaterdag?'],
    agrees: ['ja', 'Prima!', 'is goed', 'zondag past', 'geen probleem'],
    not: ['ja maar', 'helaas niet', 'ik kijk even']
  },
  pt: {
    asks: ['Podemos fazer no domingo?', 'Pode ser no domingo?', 'Dá para ser no domingo?'],
    agrees: ['sim', 'Pode ser', 'tudo bem', 'combinado!', 'sem problema'],
    not: ['não dá', 'talvez', 'sim mas vou ver']
  }
}

describe.each(languages)('in $code', ({ code, cues }) => {
  const { asks = [], agrees = [], not = [] } = EXAMPLES[code] ?? {}

  test('has its own words', () => expect([asks, agrees, not].every(list => list.length > 0)).toBe(true))

  test.each(asks)('"%s" asks for a change', text => {
    const reading = readMessage(message(text), { ...CONTEXT, language: code })
    expect(reading.asks ?? reading.parties[0]).toMatchObject({ proposed: true })
  })

  test.each(agrees)('"%s" is a yes', text => expect(readAnswer(message(text), code, CONTEXT)?.class).toBe('reply-yes'))

  test.each(not)('"%s" is none', text => expect(readAnswer(message(text), code, CONTEXT)?.class).not.toBe('reply-yes'))

  test('a thumb is a yes, whatever its colour', () => {
    for (const text of ['👍', '👍🏽', ' 👌 ', '✔️']) expect(isAgreement(tokenize(text), cues)).toBe(true)
  })

  test.each(['', '   ', '🎂', '?', '👍?', 'x'.repeat(500)])('"%s" is none', text =>
    expect(isAgreement(tokenize(text), cues)).toBe(false)
  )

  test('a question wavers', () => expect(isWavering(tokenize('ok?'), cues)).toBe(true))
})

test.each([
  ['it', 'Sabato non riusciamo, si potrebbe fare domenica?'],
  ['it', 'Noi sabato abbiamo la partita, potreste spostare a domenica?'],
  ['en', 'We are away on Saturday, could we move it to Sunday?']
])('%s: "%s" asks for the day behind the question', (language, text) => {
  const { parties, asks } = readMessage(message(text), { ...CONTEXT, language })
  expect((asks ?? parties[0])?.facts.start?.value).toBe('2026-05-17')
})

test('an answer keeps its time and nothing else', () => {
  const reading = readAnswer(message('Ok, Sunday it is, bring socks please'), 'en', CONTEXT)
  expect(Object.keys(reading?.parties[0]?.facts ?? {})).toEqual(['start'])
  expect(reading?.parties[0]).toMatchObject({ partDay: { weekday: 7 }, questions: [] })
})
