import type { Replies } from '../replies'

/** Portugal: the host is "tu" to those who say so, else the third person without a pronoun. */
export const portuguese: Replies = {
  wordings: {
    yes: {
      group: [
        'Que bom o convite, [podem contar com {child}|estaremos lá][ {when}]!',
        'Agradecemos o convite, presença confirmada[ de {child}][ {when}]!',
        'Sim, [contem com {child}|estaremos lá][ {when}], agradeço o convite!'
      ],
      private: [
        'Que bom receber o convite! <Podes|Pode> contar com [{child}|a nossa família][ {when}].',
        '[Olá, {host}, agradecemos|Agradecemos] muito o convite! Presença confirmada[ de {child}][ {when}].',
        'Agradeço [<por pensares|por pensar> em {child}|o carinho do convite]! Claro que sim, [estaremos lá {when}|até lá].'
      ]
    },
    'keen-yes': {
      group: [
        'Que alegria[ para {child}], estaremos lá[ {when}], agradecemos o convite!',
        'Que bom o convite, [podem contar com {child}|estaremos lá][ {when}], com a maior alegria!',
        'Claro que sim, [contem com {child}|estaremos lá][ {when}], com muito entusiasmo!'
      ],
      private: [
        'Que bom receber o convite! Vai ser uma alegria[ para {child}], estaremos lá[ {when}].',
        '[Olá, {host}, agradecemos|Agradecemos] muito o convite! <Podes|Pode> contar com [{child}|a nossa família][ {when}], com a maior alegria.',
        'Agradeço [<por pensares|por pensar> em {child}|o carinho do convite]! É um sim com muito entusiasmo, [estaremos lá {when}|até lá].'
      ]
    },
    no: {
      group: [
        'Agradecemos o convite[ para {child}], desta vez não vai dar, mas que seja uma excelente festa!',
        'Que bom o convite[ para {child}], desta vez não será possível, mas que seja uma linda festa!',
        'Agradeço [por pensarem em {child}|o convite], desta vez não vamos, mas que a festa seja muito divertida!'
      ],
      private: [
        'Agradecemos muito o convite[ para {child}]. Desta vez não vai dar. Que seja um lindo dia[, e {again}]!',
        '[Olá, {host}, agradecemos|Agradecemos] o convite. Desta vez não será possível. Que seja uma excelente festa[, e {again}]!',
        'Agradeço [<por pensares|por pensar> em {child}|o carinho do convite]. Desta vez não conseguimos ir. Que a festa seja muito divertida[, e {again}]!'
      ]
    },
    maybe: {
      group: [
        'Que bom o convite[ para {child}], posso confirmar {by}?',
        'Agradecemos o convite, tudo bem se eu responder {by}?',
        'Agradeço [por pensarem em {child}|o carinho do convite], confirmo {by}!'
      ],
      private: [
        'Que bom receber o convite[ para {child}]! Posso <confirmar-te|confirmar> {by}?',
        '[Olá, {host}, agradecemos|Agradecemos] muito o convite! Tudo bem se eu responder {by}?',
        'Agradeço [<por pensares|por pensar> em {child}|o carinho do convite]! <Confirmo-te|Confirmo> {by}.'
      ]
    },
    ask: {
      group: [
        'Que bom o convite, uma pergunta: {questions}?',
        'Agradecemos o convite[ para {child}], só uma coisa: {questions}?',
        'Agradeço o convite, antes de responder: {questions}?'
      ],
      private: [
        'Que bom receber o convite[ para {child}]! Antes de responder: {questions}?',
        '[Olá, {host}, agradecemos|Agradecemos] muito o convite! Uma pergunta rápida: {questions}?',
        'Agradeço [<por pensares|por pensar> em {child}|o carinho do convite]! Só uma coisa: {questions}?'
      ]
    },
    part: {
      group: [
        'Que bom o convite, vamos[ com {child}] um bocadinho, tudo bem se sairmos [às {time}|um pouco antes]?',
        'Agradecemos o convite, podemos ir[ com {child}] só [até às {time}|um bocadinho]?',
        'Sim, um bocadinho[ com {child}], podemos sair [às {time}|mais cedo]?'
      ],
      private: [
        'Que bom receber o convite! Vamos[ com {child}] um bocadinho. Tudo bem se sairmos [às {time}|um pouco antes]?',
        '[Olá, {host}, agradecemos|Agradecemos] muito o convite! Podemos ir[ com {child}] só [até às {time}|um bocadinho]?',
        'Agradeço [<por pensares|por pensar> em {child}|o carinho do convite]! Podemos ir um bocadinho. Tudo bem se sairmos [às {time}|mais cedo]?'
      ]
    },
    'another-time': {
      group: [
        'Agradecemos o convite[ para {child}], nesse dia não vai dar, [que tal {alt}|talvez outro dia]?',
        'Que bom o convite, nesse dia não será possível, podemos ver-nos [{alt}|outro dia]?',
        'Agradeço o convite, nesse dia não conseguimos, [pode ser {alt}|marcamos outro dia]?'
      ],
      private: [
        'Agradecemos o convite[ para {child}]. Nesse dia não vai dar. [Que tal {alt}|Talvez outro dia]?',
        '[Olá, {host}, agradecemos|Agradecemos] o convite. Nesse dia não será possível. Podemos ver-nos [{alt}|outro dia]?',
        'Agradeço [<por pensares|por pensar> em {child}|o carinho do convite]. Nesse dia não conseguimos. [Pode ser {alt}|Marcamos outro dia]?'
      ]
    },
    thanks: {
      group: [
        'Agradecemos muito a festa e todo o carinho!',
        'Agradecemos mais uma vez o convite[ para {child}]!',
        'Toda a família agradece a festa e o carinho!'
      ],
      private: [
        'Agradecemos muito a festa! E todo o carinho.',
        '[Olá, {host}, agradecemos|Agradecemos] mais uma vez o convite[ para {child}]! Foi muito gentil.',
        'Toda a família agradece a festa! Até breve.'
      ]
    },
    cancel: {
      group: [
        'Infelizmente, afinal não vamos poder ir[ com {child}][ {when}], uma excelente festa!',
        'Houve uma mudança, afinal não vamos[ com {child}][ {when}], que seja uma linda festa!',
        'Tenho de desmarcar a ida[ de {child}][ {when}], melhor avisar logo, boa festa!'
      ],
      private: [
        'Infelizmente, afinal não vamos poder ir[ com {child}][ {when}]. Quis <avisar-te|avisar> logo. Que seja uma excelente festa[, e {again}]!',
        '[Olá, {host}, houve|Houve] uma mudança: afinal não vamos[ com {child}][ {when}]. Quis <dizer-te|dizer> o mais cedo possível. Que seja uma linda festa[, e {again}]!',
        'Tenho de desmarcar a ida[ de {child}][ {when}]. É melhor avisar cedo. Que a festa seja muito divertida[, e {again}]!'
      ]
    },
    'change-of-mind': {
      group: [
        'Tínhamos dito que não, mas ainda há lugar[ para {child}][ {when}]?',
        'Houve uma mudança, ainda podemos ir[ com {child}][ {when}]?',
        'Ainda vamos a tempo de trocar o nosso não por um sim[ para {child}]?'
      ],
      private: [
        '[Olá, {host}, no|No] início tínhamos dito que não. Ainda há lugar[ para {child}][ {when}]?',
        'Houve uma mudança por aqui. Ainda podemos ir[ com {child}][ {when}]?',
        '<Tinha-te|Tinha> dito que não. Ainda vamos a tempo de o trocar por um sim[ para {child}]?'
      ]
    }
  },
  lastInMail: {
    yes: 'Se for preciso levar alguma coisa, é só <dizeres|dizer>.',
    no: 'Nesse dia vamos pensar na festa com carinho.',
    maybe: 'Espero que ainda seja a tempo.',
    ask: 'Assim que souber, <confirmo-te|confirmo>.',
    part: 'Se não for possível, é só <dizeres|dizer>.',
    'another-time': 'Que seja uma linda festa.',
    thanks: 'Espero que agora dê para descansar.',
    cancel: 'Agradeço a compreensão.',
    'change-of-mind': 'Se já não for possível, está tudo bem.'
  },
  again: 'fica para a próxima',
  notes: { allergy: 'alergias: {allergy}', bring: 'vamos levar: {bring}', pickUp: 'à saída: {pickUp}' },
  said: '[{child}: ]«{said}»',
  address: {
    familiar: ['tu', 'te', 'ti', 'teu', 'tua', 'teus', 'tuas', 'contigo'],
    formal: ['você', 'vocês', 'senhor', 'senhora'],
    stronger: 'familiar',
    usual: 'formal'
  },
  reasons: [
    'porque',
    'ocupado',
    'ocupada',
    'ocupados',
    'doente',
    'trabalho',
    'trabalhar',
    'planos',
    'férias',
    'dinheiro',
    'compromisso'
  ],
  moods: ['alegria', 'entusiasmo', 'adora', 'adoraria', 'ansioso', 'ansiosa', 'feliz', 'triste', 'animado', 'animada'],
  negations: ['não', 'cancelar', 'sem', 'impossível', 'desmarcar']
}
