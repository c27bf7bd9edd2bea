import type { Outcome } from '@/utils/model/decision'
import type { Strings } from '../en/index'

const OUTCOMES: Record<Outcome, string> = {
  going: 'Vamos',
  part: 'Só uma parte',
  'not-going': 'Desta vez não',
  'ask-first': 'Perguntar antes'
}

/** An outcome inside a sentence. */
const SAID: Record<Outcome, string> = {
  going: 'vamos',
  part: 'só uma parte',
  'not-going': 'desta vez não',
  'ask-first': 'perguntar antes'
}

export const decide: Strings['decide'] = {
  going: 'Vamos',
  notGoing: 'Desta vez não',
  ask: child => (child === null ? 'Perguntar à criança' : `Perguntar a ${child}`),
  later: 'Mais tarde',
  whatShallWe: 'O que a gente faz?',
  whoIsInvited: 'Para quem é o convite?',
  decided: outcome => `Decidido: ${SAID[outcome]}.`,
  decidedFor: (child, outcome) => `${child}: ${SAID[outcome]}`,
  toTheReply: 'Ir para a resposta',
  changeOfMind: 'Mudar de ideia',
  lookAgain: 'Ver os dois lados outra vez',
  askAnew: child => `Perguntar outra vez a ${child}`,
  askAnewNote: 'Se agora parece diferente, dá para perguntar outra vez. O que foi dito fica até lá.',
  continueWith: child => `Continuar com ${child}`,
  childHasSpoken: child => `${child} já deu sua opinião.`,
  openAgain: before =>
    `Antes era: ${SAID[before]}. Agora está em aberto até vocês decidirem. Se você já mandou uma resposta, ela vale até você escrever de novo.`,
  partyChanged: 'O convite mudou desde então:',
  bothKept: 'O que vocês disseram ainda está aqui.',
  childGone: 'Esta criança não está mais aqui. O convite e o que vocês decidiram ainda estão.',
  sleepingUntil: day => `Pensando com calma até ${day}.`,
  laterNote: 'Fica na sua lista. Nada é enviado.',

  remindQuestion: (replyBy, day) => `Responder até ${replyBy}. Lembrete: ${day}?`,
  remindYes: 'Lembrar',
  remindDone: day => `O lembrete vem: ${day}.`,
  remindRefused: 'Seu navegador não permite lembretes. Você pode mudar isso nas configurações dele.',

  addChildFirst: 'A quem você quer perguntar?',
  addChildNote: 'Bastam um nome e um desenho. Eles ficam neste aparelho.',
  withoutChild: 'Decidir sem adicionar uma criança',

  handOverTitle: child => `Primeiro é a vez de ${child}`,
  handOverWhy:
    'As crianças muitas vezes dizem o que acham que a gente quer ouvir. Por isso o seu desejo só aparece mais tarde.',
  handOverHow: 'Passe a tela e olhe para outro lado um minuto. Não há resposta errada.',
  handOverAloud: child =>
    `Este aparelho não tem voz própria. Leia as palavras em voz alta e olhe para ${child}, não para a tela.`,
  fullScreen: child => `Tela cheia para ${child}`,
  here: 'Aqui nesta janela',
  hereNote: 'Aqui a conversa atrás desta janela continua visível.',
  byTelling: 'Estamos no telefone, ou no carro',
  byTellingNote: child =>
    `Leia cada pergunta em voz alta e toque no que ${child} disser. Vai ficar como “contado a você”.`,
  waitingForChild: child => `A tela de ${child} está aberta em outra janela. Quando acabar, continua aqui.`,

  prepareTitle: 'Antes de perguntar',
  factsKnown: 'O que sabemos',
  unknownYet: 'Ainda não sabemos',
  askHost: 'Perguntar a quem convida',
  notPossible: 'Desta vez não dá',
  notPossibleNote: child => `Então ${child} fica sabendo primeiro, com a pergunta: “O que você quer no lugar?”`,
  notPossibleBecause: 'Porque',
  notPossibleHint: child => `Uma frase que ${child} vai ver. Pode ficar em branco.`,
  notPossibleSave: child => `Contar a ${child} no começo`,
  notPossibleIsSet: child => `${child} vai saber no começo que desta vez não dá.`,
  notPossibleUndo: 'Dá, sim',
  secretNote: child => `É uma surpresa. A vez de ${child} começa com “Isto é um segredo.”`,

  tellingTitle: child => `Leia em voz alta para ${child}`,
  tellingNote: 'Toque nas respostas que ouvir. Nenhuma resposta também é uma resposta.',
  tellingDone: 'Estas são as respostas',

  parentTitle: 'Agora você',
  parentNote: 'Antes de ver as respostas. Tudo pode ficar em branco.',
  practical: 'Como seria para organizar?',
  practicalShort: 'Para organizar',
  practicalValues: { fine: 'Tranquilo', hard: 'Difícil', cannot: 'Não dá' },
  hostQuestionsTitle: 'Você pode perguntar a quem convida',
  hostQuestions: {
    'who-watches': 'Quem cuida das crianças, e quantas pessoas adultas vão estar lá?',
    'who-else': 'Quem mais vai?',
    sleeping: 'Onde as crianças dormem, e quem fica na casa naquela noite?',
    'night-pick-up': 'Podemos buscar de noite, se precisar?',
    water: 'Quem cuida perto da água, e todas as crianças sabem nadar?',
    trampoline: 'Quem cuida na cama elástica, e quantas crianças pulam juntas?',
    'say-hello': 'A gente ainda não se conhece. Posso entrar uns minutos para dar um oi?',
    'reach-you': 'Como falamos com vocês durante a festa?',
    food: 'O que vai ter para comer?'
  },
  hostQuestionsFrame: 'Dá para começar assim: “Sempre pergunto isso antes de uma primeira visita.”',
  matters: 'O que importa para mim',
  showBoth: 'Mostrar os dois lados',
  mine: 'Esta preocupação é minha ou da criança?',
  mineText: 'As duas são reais. Pode ajudar saber sobre qual delas se decide.',

  bothTitle: 'Lado a lado',
  parentColumn: 'Você',
  unknownColumn: 'Ainda não se sabe',
  nothingUnknown: 'Nada que a gente veja.',
  noWords: 'Desta vez sem palavras. Também está tudo bem.',
  noParentWords: 'Você deixou em branco.',
  toldToYou: 'Contado a você',
  prompts: {
    agree: () => 'Vocês concordam. Falta acertar alguma coisa?',
    'child-not': child => `${child} prefere não ir. Isso basta. Se quiser, pergunte como seria estar lá.`,
    'child-go-parent-hard': () => 'Diga o que torna isso difícil. Há algo a perguntar a quem convida que ajudaria?',
    cannot: child => `Parece que não vai dar. O que seria bom para ${child} no lugar?`,
    'not-possible': child => `Desta vez não dá. O que seria bom para ${child} no lugar?`,
    unsure: () => 'Primeiro vejam o que ainda não se sabe. Depois dá para pensar com calma.',
    'unsure-now': () => 'Primeiro vejam o que ainda não se sabe.',
    'child-asks': child => `Pergunte a ${child} o que quer saber. Você pode perguntar a quem convida.`,
    sleep: () => 'Dá para pensar com calma.',
    talk: () => 'Tirem um momento para conversar sobre isso.'
  },
  middleWaysTitle: 'Caminhos no meio',
  middleWays: {
    'home-to-bed': 'Ficar até a noite e dormir em casa',
    'first-part': 'Ir na primeira parte',
    'arrive-early': 'Chegar cedo, enquanto está calmo',
    'with-a-friend': 'Ir com alguém de confiança',
    'stay-at-first': 'Mãe ou pai fica nos primeiros minutos',
    'way-out-sign': 'Combinar um sinal para “vem me buscar”'
  },
  considerationsTitle: 'O que as pessoas dizem, dos dois lados',
  considerations: {
    'host-may-be-shy': {
      title: 'Convidar pode pedir coragem',
      text: 'Talvez seja uma criança que acha difícil fazer amizade. É um pensamento gentil, e não é tarefa da sua criança.'
    },
    'whole-class': {
      title: 'Talvez a turma toda esteja na lista',
      text: 'Então uma criança a mais ou a menos quase não se nota. Também pode querer dizer que todo mundo vai estar lá.'
    },
    'party-is-not-friend': {
      title: 'Um não à festa não é um não à amizade',
      text: 'As duas crianças podem se ver outro dia. Ou a festa pode ser o começo mais fácil.'
    },
    'trust-your-gut': {
      title: 'Uma sensação pode saber algo',
      text: 'Se algo parece errado, isso pode bastar. Coisas novas também podem dar essa sensação.'
    },
    'ask-for-safety': {
      title: 'Perguntar é normal',
      text: 'Quem está lá, quem cuida, como voltar para casa. Algumas perguntas acalmam, outras mostram que a dúvida fazia sentido.'
    }
  },
  sleepTitle: 'Pensar com calma',
  sleepNote: 'Enquanto isso você pode mandar “a gente avisa até lá”.',
  tomorrow: 'Amanhã',
  inTwoDays: 'Em dois dias',
  pickDay: 'Escolher um dia',
  dayOutOfRange: (from, to) => `Escolha um dia de ${from} a ${to}, por favor.`,
  sleepUntil: day => `Até ${day}`,
  sleptOnIt: 'Vocês pensaram com calma. Como está isso hoje?',
  noTimeToSleep: 'Não há mais tempo para esperar: é hora de responder.',
  noNightToWait: 'A festa é logo, então não há uma noite para esperar.',
  outcomeTitle: 'O que vocês decidiram?',
  outcomes: OUTCOMES,
  outcomeMissing: 'Escolha uma opção primeiro, por favor.',
  because: 'Porque',
  becauseHint: child => `Uma frase que ${child} vai ver. Pode ficar em branco.`,
  record: 'Foi isto que decidimos',
  tellChild: child => `Contar a ${child}`,
  tellChildWhy: child => `${child} vê o que resultou do que disse.`,
  tellChildShow: child => `Mostrar a ${child}`,
  skipToReply: 'Ir para a resposta',
  childNotOk: child =>
    `Assim não está bem para ${child}. Vocês podem ver os dois lados mais uma vez, ou deixar como está.`,

  inMind: friend => `Para lembrar: outro dia com ${friend}.`,
  inMindNobody: 'Para lembrar: fica para outro dia.',

  eveTitle: 'Para o dia',
  eveNote: 'Se quiser. Só você vê.',
  plan: {
    brings: 'Quem leva',
    fetches: 'Quem busca',
    sign: 'O sinal para “vem me buscar”',
    gift: 'O presente'
  },

  afterTitle: 'O dia depois',
  afterNote: child => `Dois toques para ${child} e um para você. Depois não se pergunta mais.`,
  afterAsk: child => `${child}: como foi?`,
  afterHelped: child => `O que ajudou, segundo ${child}?`,
  afterHelpedNote: 'Da próxima vez aparece com estas palavras, e com nenhuma outra.',
  afterDone: 'Pronto',
  afterSkip: 'Pular isto',
  afterSaid: child => `${child} disse`,
  thankHost: 'Um agradecimento a quem convidou',

  childSaidQuestion: child => `O que ${child ?? 'a criança'} disse?`,
  childSaidNote: 'Se quiser. Só você vê.',
  childSaid: {
    'wants-to': 'Quer ir',
    'does-not-mind': 'Tanto faz',
    'would-rather-not': 'Prefere não ir',
    'not-asked-yet': 'Ainda sem perguntar'
  }
}
