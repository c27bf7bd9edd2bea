import type { Replies } from '../replies'

/** Portugal: the host is "tu" to those who say so, else the third person without a pronoun. */
export const portuguese: Replies = {
  wordings: {
    yes: {
      group: [
        'Que bom o convite, [podem contar com {child}|estaremos lá][ {when}]!',
        'Agradecemos o convite, presença confirmada[ para {child}][ {when}]!',
        'Sim, [contem com {child}|estaremos lá][ {when}], agradeço o convite!'
      ],
      private: [
        'Que bom receber o convite! <Podes|Pode> contar com [{child}|a nossa família][ {when}].',
        '[Olá, {host}, agradecemos|Agradecemos] muito o convite! Presença confirmada[ para {child}][ {when}].',
        'Agradeço [<por pensares|por pensar> em {child}|o carinho do convite]! A resposta é sim, [estaremos lá {when}|até lá].'
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
        'Agradecemos o convite[ para {child}], desta vez não vai dar, uma excelente festa!',
        'Que bom o convite[ para {child}], desta vez não será possível, que seja uma linda festa!',
        'Agradeço [por pensarem em {child}|o convite], desta vez não vamos, que a festa seja muito divertida!'
      ],
      private: [
        'Agradecemos muito o convite[ para {child}]. Desta vez não vai dar. Que seja um lindo dia[, e {again}]!',
        '[Olá, {host}, agradecemos|Agradecemos] o convite. Desta vez não será possível. Que seja uma excelente festa[, e {again}]!',
        'Agradeço [<por pensares|por pensar> em {child}|o carinho do convite]. Desta vez a resposta é não. Que a festa seja muito divertida[, e {again}]!'
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
        'Que bom o convite, uma pergunta, {questions}?',
        'Agradecemos o convite[ para {child}], só uma coisa, {questions}?',
        'Agradeço o convite, antes de responder, {questions}?'
      ],
      private: [
        'Que bom receber o convite[ para {child}]! Antes de responder, {questions}?',
        '[Olá, {host}, agradecemos|Agradecemos] muito o convite! Uma pergunta rápida, {questions}?',
        'Agradeço [<por pensares|por pensar> em {child}|o carinho do convite]! Só uma coisa, {questions}?'
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
        '[Olá, {host}, agradecemos|Agradecemos] muito o convite! Podemos ir[ com {child}] só [até as {time}|por um tempo]?',
        'Agradeço [<por pensares|por pensar> em {child}|o carinho do convite]! Por um tempo é um sim. Podemos sair [às {time}|antes]?'
      ]
    },
    'another-time': {
      group: [
        'Agradecemos o convite[ para {child}], nesse dia não vai dar, [que tal {alt}|talvez outro dia]?',
        'Que bom o convite, nesse dia não será possível, podemos ver-nos [{alt}|outro dia]?',
        'Agradeço o convite, nesse dia é um não, [pode ser {alt}|marcamos outro dia]?'
      ],
      private: [
        'Agradecemos o convite[ para {child}]. Nesse dia não vai dar. [Que tal {alt}|Talvez outro dia]?',
        '[Olá, {host}, agradecemos|Agradecemos] o convite. Nesse dia não será possível. Podemos ver-nos [{alt}|outro dia]?',
        'Agradeço [<por pensares|por pensar> em {child}|o carinho do convite]. Nesse dia a resposta é não. [Pode ser {alt}|Marcamos outro dia]?'
      ]
    },
    thanks: {
      group: [
        'Agradecemos muito a festa e todo o carinho!',
        'Agradecemos mais uma vez o convite[ para {child}]!',
        'Um grande agradecimento pela festa, de toda a família!'
      ],
      private: [
        'Agradecemos muito a festa! E todo o carinho.',
        '[Olá, {host}, agradecemos|Agradecemos] mais uma vez o convite[ para {child}]! Foi muito gentil.',
        'Um grande agradecimento pela festa! Um abraço de toda a família.'
      ]
    },
    cancel: {
      group: [
        'Infelizmente afinal não vamos poder ir[ com {child}][ {when}], uma excelente festa!',
        'Uma mudança da nossa parte, não estaremos lá[ com {child}][ {when}], que seja uma linda festa!',
        'Tenho de desmarcar[ por {child}][ {when}], melhor avisar logo, boa festa!'
      ],
      private: [
        'Infelizmente afinal não vamos poder ir[ com {child}][ {when}]. Quis <avisar-te|avisar> logo. Que seja uma excelente festa[, e {again}]!',
        '[Olá, {host}, uma|Uma] mudança da nossa parte: não estaremos lá[ com {child}][ {when}]. Quis <dizer-te|dizer> o mais cedo possível. Que seja uma linda festa[, e {again}]!',
        'Tenho de desmarcar[ por {child}][ {when}]. É melhor avisar cedo. Que a festa seja muito divertida[, e {again}]!'
      ]
    },
    'change-of-mind': {
      group: [
        'Olá, tínhamos dito que não, ainda há lugar[ para {child}][ {when}]?',
        'Uma mudança da nossa parte, ainda podemos ir[ com {child}][ {when}]?',
        'O nosso não pode passar a sim[ para {child}], se ainda houver lugar?'
      ],
      private: [
        '[Olá, {host}, no|No] início tínhamos dito que não. Ainda há lugar[ para {child}][ {when}]?',
        'Uma mudança da nossa parte para a festa. Ainda podemos ir[ com {child}][ {when}]?',
        '<Tinha-te|Tinha> dito que não. Pode passar a sim[ para {child}], se ainda houver lugar?'
      ]
    }
  },
  lastInMail: {
    yes: 'Se for preciso levar alguma coisa, basta dizer.',
    no: 'Nesse dia vamos pensar na festa com carinho.',
    maybe: 'Espero que seja a tempo.',
    ask: 'Depois envio uma resposta clara.',
    part: 'Se não for possível, basta dizer.',
    'another-time': 'Que seja uma linda festa.',
    thanks: 'Espero que agora dê para descansar.',
    cancel: 'Agradeço a compreensão.',
    'change-of-mind': 'Se já não for possível, está tudo bem.'
  },
  again: 'fica para a próxima',
  meet: 'Gostávamos de combinar outro dia.',
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
