import type { Strings } from '../en/index'

export const leftOut: Strings['leftOut'] = {
  makePlans: 'Fazer planos',
  plansFor: 'Para quem?',
  seeFriends: 'Ver amigos',
  seeFriendsNote: 'Umas palavras a uma família, sobre algo pequeno para fazer juntos.',
  host: 'Convidar para algo',
  hostNote: 'Pequeno, barato e curto, em casa ou ao ar livre.',
  checkIn: 'Perguntar como vai',
  checkInNote: 'Uma conversa lado a lado: o que perguntar e o que deixar de fora.',
  addChildFirst: 'De quem se trata?',

  noticeLine: (child, month) => `Nenhum convite para ${child} visto aqui desde ${month}.`,
  noticeBlind:
    'Eu só vejo as conversas que você abre neste navegador. Bilhetes e conversas no pátio passam longe de mim. Pode não significar nada.',
  elsewhere: child => `${child} vê amigos em outros lugares`,
  notNow: 'Deixar passar três meses',
  turnOff: 'Desativar',

  noticeTitle: 'Tempos tranquilos',
  noticeNote:
    'Quando passa um trimestre sem convite visto aqui, uma linha calma aparece na sua lista. Nenhum número, nenhuma notificação, e nada nas telas da criança.',
  noticeSwitch: child => `Mencionar para ${child}`,
  holidays: child => `Férias escolares de ${child}`,
  holidaysNote: 'Semanas sem aula não contam. Enquanto não houver nenhuma aqui, nada é mencionado.',
  holidayFrom: 'Primeiro dia',
  holidayTo: 'Último dia',
  holidaySpan: (from, to) => `${from} a ${to}`,
  addHoliday: 'Adicionar estes dias',
  removeHoliday: span => `Remover ${span}`,
  holidayProblem: 'Escolha um primeiro dia e um último dia que não venha antes.',

  checkInTitle: child => `Perguntar a ${child} como vai`,
  checkInHow:
    'Lado a lado é mais fácil: caminhando, no carro, cozinhando. Ouça mais do que pergunta. Pode muito bem estar tudo certo.',
  openersTitle: 'Jeitos de começar',
  openers: [
    'Com quem você gosta de ficar ultimamente?',
    'O que você faz no recreio?',
    'Se você pudesse escolher alguém para vir aqui, quem seria?',
    'O que foi bom esta semana, e o que foi chato?',
    'Tem coisas de que você gosta e que é difícil dizer na escola?'
  ],
  avoidTitle: 'Melhor deixar de fora',
  avoid: [
    '“Por que ninguém convida você?”',
    'Uma festa em que a criança não estava',
    'Mais preocupação do que ela mesma mostra',
    'De quem é a culpa'
  ],
  shrugTitle: 'Se a criança der de ombros',
  shrugText: 'Deixe assim. Fique por perto, façam algo gostoso e tente em outro dia. Isso também é uma resposta.',

  sayTitle: child => `O que ${child} disse?`,
  sayNote: 'Toque no que você ouviu. Só você vê, e pode mudar.',
  stands: {
    fine: 'Está tudo bem',
    'someone-over': 'Eu queria que alguém viesse aqui',
    'be-asked': 'Eu queria que me chamassem',
    'do-not-write': 'Não quero que você escreva para ninguém',
    shrug: 'Deu de ombros, ou nada'
  },
  mayTellTitle: child => `Pergunte a ${child}: “O que eu posso contar?”`,
  mayTell: {
    'likes-company': 'Com quem eu gostaria de ficar',
    'likes-parties': 'Que eu gosto de festas e adoraria que me chamassem'
  },
  mayTellNote: 'Marque só o que teve um sim. O resto fica entre vocês.',
  keepSay: 'Guardar isto',

  saidTitle: child => `${child} disse`,
  next: {
    fine: () => 'Bom saber. Não precisa fazer nada. Vocês ainda podem planejar algo gostoso, quando quiserem.',
    'someone-over': () => 'Umas palavras a uma família bastam. De preferência algo pequeno, perto e logo.',
    'be-asked': () => 'Fazer algo juntos é o caminho mais fácil. Uma família basta para começar.',
    'do-not-write': child =>
      `${child} prefere que você não escreva, então não há rascunhos aqui. Ficar por perto já é muito. O que você escreve nas suas conversas continua sendo seu.`,
    shrug: child =>
      `Por hoje basta. Se quiser, uma pergunta pode ir para uma pessoa de confiança. Ela não diz nada sobre como ${child} se sente.`
  },
  anotherDay: 'Perguntar em outro dia',
  beforeTitle: 'Antes de escrever',
  before: [
    'Um clube, os vizinhos ou um primo: outro grupo às vezes está mais perto do que parece.',
    'Na escola dá para ver quem brinca com quem no recreio.',
    'É um desejo meu ou da criança? Os dois são reais.',
    'Perguntar “por quê” a quem convida raramente é um bom começo.'
  ],
  writeTitle: 'O que você gostaria de escrever?',
  waysNote: 'Uma família de cada vez. Em um grupo poderia soar como cobrança.',

  reachOuts: {
    'get-together': 'Propor um encontro',
    'door-opener': 'Contar a uma família',
    question: 'Perguntar a alguém de confiança',
    teacher: 'Perguntar na escola',
    'answer-thanks': 'Agradecer a resposta',
    apology: 'Pedir desculpas',
    'visit-thanks': 'Agradecer uma visita'
  },
  reachOutNotes: {
    'get-together': () => 'Uma família, algo pequeno e um não fácil.',
    'door-opener': child => `Para uma família que talvez pense que ${child} prefere não ir.`,
    question: child => `De família para família. Não diz nada sobre como ${child} se sente.`,
    teacher: child => `Com quem ${child} se dá bem no recreio.`,
    'answer-thanks': () => 'Antes de tudo, e sem nada a explicar.',
    apology: () => 'Se algo deu errado entre vocês.',
    'visit-thanks': () => 'Abre a porta para a próxima vez.'
  },
  closed: 'Este rascunho não está aberto agora. O que pode ser escrito segue o que a criança disse.',

  toWhom: 'Quem vai ler?',
  toWhomHint: 'Um primeiro nome. Ele fica neste aparelho.',
  friend: 'De qual criança se trata?',
  idea: 'O que vocês poderiam fazer?',
  noIdea: 'Deixar em aberto',
  where: 'Onde?',
  day: 'Que dia?',
  time: 'A que horas?',
  language: 'Em que língua?',
  message: 'Sua mensagem',

  guardTitle: 'Isto pode soar como cobrança. Você decide.',
  guardHeard: 'Algumas palavras podem soar como cobrança. Abaixo da mensagem há outras mais gentis.',
  guardUse: words => `Dizer: “${words}”`,
  guardWhy: {
    'why-not': 'Pede um motivo. É difícil responder, e talvez não haja nenhum.',
    'left-out': 'Diz o que os outros fizeram. Talvez eles não soubessem.',
    'always-never': 'Fala de todas as vezes. De uma só é mais fácil falar.',
    'everyone-but': 'Coloca a criança de um lado e todas as outras do outro.',
    guilt: 'Deixa um sentimento ruim, e nada a fazer.',
    comparing: 'Compara. Assim fica difícil responder com liberdade.',
    demand: 'Não deixa um jeito fácil de dizer não.',
    missed: 'Cita uma festa que já passou. Ninguém pode mudar isso.',
    blame: 'Diz que foi de propósito. Talvez não tenha sido.',
    'third-child': 'Cita a criança de outra família. Sem o nome fica mais gentil.'
  },

  childFirstTitle: child => `${child} lê primeiro`,
  childFirst: child =>
    `Depois do que você ouviu, ${child} vê as palavras exatas e diz que tudo bem antes de elas irem.`,
  childChanged: child => `As palavras mudaram desde que ${child} disse que tudo bem.`,
  childNotOk: child =>
    `Para ${child} estas palavras não estão bem. Você pode perguntar como dizer, escrever de outro jeito ou deixar.`,
  childAgreed: child => `${child} disse que tudo bem com estas palavras.`,
  copyNote: whom =>
    whom === null
      ? 'Abra a sua própria conversa com essa família e cole.'
      : `Abra a sua própria conversa com ${whom} e cole.`,
  asked: 'Já enviei',
  askedNote: 'Depois isto espera aqui até chegar uma resposta. Uma pergunta a uma pessoa, só isso.',
  whomMissing: 'Escreva um primeiro nome acima.',

  heardTitle: 'O que a gente ouviu',
  heardWait: whom => `Você perguntou a ${whom || 'alguém'}. Ainda não ter resposta também está bem.`,
  heardCame: 'Chegou uma resposta',
  heardThank: 'Agradeça, seja o que for. Não há nada a explicar, e nada a defender.',
  tellTitle: child => `Como contar a ${child}`,
  tell: [
    'Escolha um momento calmo, lado a lado.',
    'Diga que você perguntou, o que ouviu e quem gosta da criança.',
    'Depois pergunte e espere. Para ela pode ser bem diferente.'
  ],
  tellExample: '“Perguntei a alguém que gosta de você. Achavam que você preferia não ir. É isso?”',
  furtherTitle: child => `Se ${child} quiser`,

  child: {
    title: 'Eu gostaria de mandar isto.',
    to: whom => `É para ${whom}.`,
    howIsThat: 'Para você tudo bem?',
    rule: 'Só vai se você disser tudo bem.',
    gone: 'Agora não há nada para ler.'
  }
}
