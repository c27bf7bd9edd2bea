import type { HostPhrases } from '../host-phrases'

export const hostPhrases: HostPhrases = {
  reachOut: {
    wish: [
      'Olá[, {host}]! {child} fala muito de {friend} e gostaria de fazer alguma coisa em companhia. [Que tal {activity} {when}, {where}?|Que tal {activity} {when}?|Que tal {activity}?|Vamos achar um dia?] Se não der, não há problema nenhum.'
    ],
    'get-together': [
      'Olá[, {host}]! [{friend} gostaria|Vocês gostariam] de fazer alguma coisa com {child}? [Que tal {activity} {when}, {where}?|Que tal {activity} {when}?|Que tal {activity}?|Vamos achar um dia?] Se não der, não há problema nenhum.'
    ],
    'door-opener': [
      'Olá[, {host}]! Se um dia vier a propósito: {child} gosta de festas e ficaria feliz com um convite. Não precisa fazer nada.'
    ],
    question: [
      'Olá[, {host}]! Posso fazer uma pergunta, de família para família? Como vê {child} com o resto da turma? Há alguma coisa que eu deva saber? Sem pressa, e entre nós está tudo bem.'
    ],
    teacher: [
      'Olá[, {host}]! Pode dizer-me com quem {child} se dá bem no recreio? Gostaria de convidar alguém para a nossa casa. Agradeço muito!'
    ],
    'answer-thanks': ['Agradeço[, {host}], por me contar. Ajuda saber, e vou pensar com calma.'],
    apology: ['Olá[, {host}]! Peço desculpa pela minha parte. Agradeço a franqueza. Espero que possamos recomeçar.'],
    'visit-thanks': [
      'Olá[, {host}]! Agradeço a visita. Foi muito bom receber [{friend}|a sua família]. A porta está sempre aberta.'
    ]
  },
  invitation: [
    'Olá a todas as famílias! Temos um plano, {activity}[ {when}][, {where}]. Quem quer vir? As famílias podem ficar, e sem presentes, por favor. Contem-me se há algo que não se possa comer[, e avisem {by}, por favor].',
    'Olá! O nosso plano é {activity}[ {when}][, {where}]. Quem quer vir? Podem ficar, e não é preciso presente. Há alguma alergia?[ Uma resposta curta {by} ajuda muito.]'
  ],
  siblings: {
    welcome: 'As outras crianças da casa também podem vir.',
    'not-this-time': 'Desta vez sem as outras crianças da casa, por favor.'
  },
  reminder: [
    'Olá! Um pequeno lembrete: {activity}[ {when}]. Quem quiser vir pode responder numa linha. Se não, não é preciso responder.'
  ],
  calledOff: ['Olá! O nosso encontro[ {when}] não vai acontecer. Vamos achar outro dia.'],
  turns: {
    first: 'Estas são as próximas datas. Se um dia não der, basta dizer, sem motivo.',
    hosted: '{day}: {host}',
    helped: '{day}: {host}, comida: {helper}',
    open: '{day}: quem quiser',
    last: 'As crianças escolhem o que fazer.'
  },
  activities: {
    'park-ball': 'jogos de bola no parque',
    'board-games': 'uma tarde de jogos de tabuleiro',
    sundaes: 'taças de gelado à escolha',
    'film-blanket': 'um filme debaixo da manta',
    'chalk-street': 'desenhos de giz na rua',
    pinata: 'uma pinhata caseira',
    library: 'uma visita à biblioteca',
    'sleep-under': 'um serão de pijama, dormir em casa',
    baking: 'fazer bolachas',
    'den-building': 'construir uma cabana',
    'treasure-hunt': 'uma caça ao tesouro',
    'water-play': 'jogos de água'
  }
}
