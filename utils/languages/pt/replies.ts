import type { Replies } from '../replies'

/** Brazil. A parent there is "você", which the verbs leave out. */
export const replies: Replies = {
  wordings: {
    yes: {
      group: [
        'Que bom o convite, [podem contar com {child}|estaremos lá][ {when}]!',
        'Agradecemos o convite, presença confirmada[ de {child}][ {when}]!',
        'Sim, [contem com {child}|estaremos lá][ {when}], agradeço o convite!'
      ],
      private: [
        'Que bom receber o convite! Pode contar com [{child}|a gente][ {when}].',
        '[Oi, {host}, agradecemos|Agradecemos] muito o convite! Presença confirmada[ de {child}][ {when}].',
        'Agradeço [por pensar em {child}|o carinho do convite]! Claro que sim, [estaremos lá {when}|até lá].'
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
        '[Oi, {host}, agradecemos|Agradecemos] muito o convite! Pode contar com [{child}|a gente][ {when}], com a maior alegria.',
        'Agradeço [por pensar em {child}|o carinho do convite]! É um sim com muito entusiasmo, [estaremos lá {when}|até lá].'
      ]
    },
    no: {
      group: [
        'Agradecemos o convite[ para {child}], desta vez não vai dar, mas que seja uma ótima festa!',
        'Que bom o convite[ para {child}], desta vez não será possível, mas que seja uma linda festa!',
        'Agradeço [por pensarem em {child}|o convite], desta vez não vamos, mas que a festa seja muito divertida!'
      ],
      private: [
        'Agradecemos muito o convite[ para {child}]. Desta vez não vai dar. Que seja um lindo dia[, e {again}]!',
        '[Oi, {host}, agradecemos|Agradecemos] o convite. Desta vez não será possível. Que seja uma ótima festa[, e {again}]!',
        'Agradeço [por pensar em {child}|o carinho do convite]. Desta vez não conseguimos ir. Que a festa seja muito divertida[, e {again}]!'
      ]
    },
    maybe: {
      group: [
        'Que bom o convite[ para {child}], posso confirmar {by}?',
        'Agradecemos o convite, tudo bem se eu responder {by}?',
        'Agradeço [por pensarem em {child}|o carinho do convite], confirmo {by}!'
      ],
      private: [
        'Que bom receber o convite[ para {child}]! Posso confirmar {by}?',
        '[Oi, {host}, agradecemos|Agradecemos] muito o convite! Tudo bem se eu responder {by}?',
        'Agradeço [por pensar em {child}|o carinho do convite]! Confirmo {by}.'
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
        '[Oi, {host}, agradecemos|Agradecemos] muito o convite! Uma pergunta rápida: {questions}?',
        'Agradeço [por pensar em {child}|o carinho do convite]! Só uma coisa: {questions}?'
      ]
    },
    part: {
      group: [
        'Que bom o convite, vamos[ com {child}] por um tempinho, tudo bem se sairmos [às {time}|um pouco antes]?',
        'Agradecemos o convite, podemos ir[ com {child}] só [até as {time}|por um tempinho]?',
        'Sim, por um tempinho[ com {child}], podemos sair [às {time}|mais cedo]?'
      ],
      private: [
        'Que bom receber o convite! Vamos[ com {child}] por um tempinho. Tudo bem se sairmos [às {time}|um pouco antes]?',
        '[Oi, {host}, agradecemos|Agradecemos] muito o convite! Podemos ir[ com {child}] só [até as {time}|por um tempinho]?',
        'Agradeço [por pensar em {child}|o carinho do convite]! Podemos ir por um tempinho. Tudo bem se sairmos [às {time}|mais cedo]?'
      ]
    },
    'another-time': {
      group: [
        'Agradecemos o convite[ para {child}], nesse dia não vai dar, [que tal {alt}|quem sabe outro dia]?',
        'Que bom o convite, nesse dia não será possível, podemos nos ver [{alt}|outro dia]?',
        'Agradeço o convite, nesse dia não conseguimos, [pode ser {alt}|marcamos outro dia]?'
      ],
      private: [
        'Agradecemos o convite[ para {child}]. Nesse dia não vai dar. [Que tal {alt}|Quem sabe outro dia]?',
        '[Oi, {host}, agradecemos|Agradecemos] o convite. Nesse dia não será possível. Podemos nos ver [{alt}|outro dia]?',
        'Agradeço [por pensar em {child}|o carinho do convite]. Nesse dia não conseguimos. [Pode ser {alt}|Marcamos outro dia]?'
      ]
    },
    thanks: {
      group: [
        'Agradecemos muito pela festa e por todo o carinho!',
        'Agradecemos mais uma vez o convite[ para {child}]!',
        'Toda a família agradece a festa e o carinho!'
      ],
      private: [
        'Agradecemos muito pela festa! E por todo o carinho.',
        '[Oi, {host}, agradecemos|Agradecemos] mais uma vez o convite[ para {child}]! Foi muito gentil.',
        'Toda a família agradece a festa! Até breve.'
      ]
    },
    cancel: {
      group: [
        'Infelizmente não vamos mais poder ir[ com {child}][ {when}], uma ótima festa!',
        'Houve uma mudança, não vamos mais[ com {child}][ {when}], que seja uma linda festa!',
        'Preciso cancelar a ida[ de {child}][ {when}], melhor avisar logo, boa festa!'
      ],
      private: [
        'Infelizmente não vamos mais poder ir[ com {child}][ {when}]. Quis avisar logo. Que seja uma ótima festa[, e {again}]!',
        '[Oi, {host}, houve|Houve] uma mudança: não vamos mais[ com {child}][ {when}]. Quis dizer o quanto antes. Que seja uma linda festa[, e {again}]!',
        'Preciso cancelar a ida[ de {child}][ {when}]. É melhor avisar cedo. Que a festa seja muito divertida[, e {again}]!'
      ]
    },
    'change-of-mind': {
      group: [
        'Tínhamos dito que não, mas ainda há lugar[ para {child}][ {when}]?',
        'Houve uma mudança, ainda podemos ir[ com {child}][ {when}]?',
        'Ainda dá tempo de trocar o nosso não por um sim[ para {child}]?'
      ],
      private: [
        '[Oi, {host}, no|No] começo tínhamos dito que não. Ainda há lugar[ para {child}][ {when}]?',
        'Houve uma mudança por aqui. Ainda podemos ir[ com {child}][ {when}]?',
        'Eu tinha dito que não. Ainda dá tempo de trocar por um sim[ para {child}]?'
      ]
    }
  },
  lastInMail: {
    yes: 'Se precisar levar alguma coisa, é só me avisar.',
    no: 'Nesse dia vamos lembrar da festa com carinho.',
    maybe: 'Espero que dê tempo.',
    ask: 'Assim que souber, confirmo.',
    part: 'Se não for possível, é só me avisar.',
    'another-time': 'Que seja uma linda festa.',
    thanks: 'Espero que agora dê para descansar.',
    cancel: 'Agradeço a compreensão.',
    'change-of-mind': 'Se não for mais possível, está tudo bem.'
  },
  again: 'fica para a próxima',
  notes: { allergy: 'alergias: {allergy}', bring: 'vamos levar: {bring}', pickUp: 'na saída: {pickUp}' },
  said: '[{child}: ]“{said}”',
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
