import type { Replies } from '../replies'

/** Brazil. A parent there is "você", which the verbs leave out. */
export const replies: Replies = {
  wordings: {
    yes: {
      group: [
        'Que bom o convite, [podem contar com {child}|estaremos lá][ {when}]!',
        'Agradecemos o convite, presença confirmada[ para {child}][ {when}]!',
        'Sim, [contem com {child}|estaremos lá][ {when}], agradeço o convite!'
      ],
      private: [
        'Que bom receber o convite! Pode contar com [{child}|a gente][ {when}].',
        '[Oi, {host}, agradecemos|Agradecemos] muito o convite! Presença confirmada[ para {child}][ {when}].',
        'Agradeço [por pensar em {child}|o carinho do convite]! A resposta é sim, [estaremos lá {when}|até lá].'
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
        'Agradecemos o convite[ para {child}], desta vez não vai dar, uma ótima festa!',
        'Que bom o convite[ para {child}], desta vez não será possível, que seja uma linda festa!',
        'Agradeço [por pensarem em {child}|o convite], desta vez não vamos, que a festa seja muito divertida!'
      ],
      private: [
        'Agradecemos muito o convite[ para {child}]. Desta vez não vai dar. Que seja um lindo dia[, e {again}]!',
        '[Oi, {host}, agradecemos|Agradecemos] o convite. Desta vez não será possível. Que seja uma ótima festa[, e {again}]!',
        'Agradeço [por pensar em {child}|o carinho do convite]. Desta vez a resposta é não. Que a festa seja muito divertida[, e {again}]!'
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
        'Que bom o convite, uma pergunta, {questions}?',
        'Agradecemos o convite[ para {child}], só uma coisa, {questions}?',
        'Agradeço o convite, antes de responder, {questions}?'
      ],
      private: [
        'Que bom receber o convite[ para {child}]! Antes de responder, {questions}?',
        '[Oi, {host}, agradecemos|Agradecemos] muito o convite! Uma pergunta rápida, {questions}?',
        'Agradeço [por pensar em {child}|o carinho do convite]! Só uma coisa, {questions}?'
      ]
    },
    part: {
      group: [
        'Que bom o convite, vamos[ com {child}] por um tempo, tudo bem se sairmos [às {time}|um pouco antes]?',
        'Agradecemos o convite, podemos ir[ com {child}] só [até as {time}|por um tempo]?',
        'Sim, por um tempo[ com {child}], podemos sair [às {time}|antes]?'
      ],
      private: [
        'Que bom receber o convite! Vamos[ com {child}] por um tempo. Tudo bem se sairmos [às {time}|um pouco antes]?',
        '[Oi, {host}, agradecemos|Agradecemos] muito o convite! Podemos ir[ com {child}] só [até as {time}|por um tempo]?',
        'Agradeço [por pensar em {child}|o carinho do convite]! Por um tempo é um sim. Podemos sair [às {time}|antes]?'
      ]
    },
    'another-time': {
      group: [
        'Agradecemos o convite[ para {child}], nesse dia não vai dar, [que tal {alt}|quem sabe outro dia]?',
        'Que bom o convite, nesse dia não será possível, podemos nos ver [{alt}|outro dia]?',
        'Agradeço o convite, nesse dia é um não, [pode ser {alt}|marcamos outro dia]?'
      ],
      private: [
        'Agradecemos o convite[ para {child}]. Nesse dia não vai dar. [Que tal {alt}|Quem sabe outro dia]?',
        '[Oi, {host}, agradecemos|Agradecemos] o convite. Nesse dia não será possível. Podemos nos ver [{alt}|outro dia]?',
        'Agradeço [por pensar em {child}|o carinho do convite]. Nesse dia a resposta é não. [Pode ser {alt}|Marcamos outro dia]?'
      ]
    },
    thanks: {
      group: [
        'Agradecemos muito pela festa e por todo o carinho!',
        'Agradecemos mais uma vez o convite[ para {child}]!',
        'Um grande agradecimento pela festa, da família toda!'
      ],
      private: [
        'Agradecemos muito pela festa! E por todo o carinho.',
        '[Oi, {host}, agradecemos|Agradecemos] mais uma vez o convite[ para {child}]! Foi muito gentil.',
        'Um grande agradecimento pela festa! Um abraço da família toda.'
      ]
    },
    cancel: {
      group: [
        'Infelizmente no fim não vamos poder ir[ com {child}][ {when}], uma ótima festa!',
        'Uma mudança da nossa parte, não estaremos lá[ com {child}][ {when}], que seja uma linda festa!',
        'Preciso cancelar[ por {child}][ {when}], melhor avisar logo, boa festa!'
      ],
      private: [
        'Infelizmente no fim não vamos poder ir[ com {child}][ {when}]. Quis avisar logo. Que seja uma ótima festa[, e {again}]!',
        '[Oi, {host}, uma|Uma] mudança da nossa parte: não estaremos lá[ com {child}][ {when}]. Quis dizer o quanto antes. Que seja uma linda festa[, e {again}]!',
        'Preciso cancelar[ por {child}][ {when}]. É melhor avisar cedo. Que a festa seja muito divertida[, e {again}]!'
      ]
    },
    'change-of-mind': {
      group: [
        'Olá, tínhamos dito que não, ainda há lugar[ para {child}][ {when}]?',
        'Uma mudança da nossa parte, ainda podemos ir[ com {child}][ {when}]?',
        'O nosso não pode virar um sim[ para {child}], se ainda houver lugar?'
      ],
      private: [
        '[Oi, {host}, no|No] começo tínhamos dito que não. Ainda há lugar[ para {child}][ {when}]?',
        'Uma mudança da nossa parte para a festa. Ainda podemos ir[ com {child}][ {when}]?',
        'Eu tinha dito que não. Pode virar um sim[ para {child}], se ainda houver lugar?'
      ]
    }
  },
  lastInMail: {
    yes: 'Se for preciso levar alguma coisa, basta dizer.',
    no: 'Nesse dia vamos lembrar da festa com carinho.',
    maybe: 'Espero que seja a tempo.',
    ask: 'Depois envio uma resposta clara.',
    part: 'Se não for possível, basta dizer.',
    'another-time': 'Que seja uma linda festa.',
    thanks: 'Espero que agora dê para descansar.',
    cancel: 'Agradeço a compreensão.',
    'change-of-mind': 'Se não for mais possível, está tudo bem.'
  },
  again: 'fica para a próxima',
  meet: 'Seria bom combinar outro dia.',
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
