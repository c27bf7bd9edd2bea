import type { PartyKind } from '@/utils/model/facts'
import type { Strings } from '../en/index'

const HAS: Record<PartyKind, string> = {
  birthday: 'faz festa de aniversário',
  sleepover: 'convida para dormir lá',
  playdate: 'convida para brincar',
  pool: 'faz festa na piscina',
  holiday: 'faz uma festa',
  other: 'faz uma festa'
}

const THERE_IS: Record<PartyKind, string> = {
  birthday: 'Tem uma festa de aniversário.',
  sleepover: 'Tem uma festa do pijama.',
  playdate: 'Tem uma tarde de brincadeiras.',
  pool: 'Tem uma festa na piscina.',
  holiday: 'Tem uma festa.',
  other: 'Tem uma festa.'
}

/** What a child reads or hears. At most eight words a line, and words that a seven-year-old knows. */
export const child: Strings['child'] = {
  party: (kind, host) => (host === null ? THERE_IS[kind] : `${host} ${HAS[kind]}.`),
  itIs: day => `Quando: ${day}.`,
  at: place => `Onde: ${place}.`,
  startAgain: 'Vamos começar de novo. Nada foi guardado.',
  secret: 'Isto é um segredo.',
  notPossible: 'Desta vez não vai dar.',
  partyOff: 'A festa não vai mais acontecer.',
  partyOver: 'A festa já passou.',
  partyChanged: 'Alguma coisa mudou na festa.',
  answersKept: 'Suas respostas ainda estão aqui.',
  notKept: 'Isso não ficou guardado. Tente de novo.',
  gone: 'Esta vez não está mais aqui.',
  firstLine: 'Depois você escolhe o que eu vejo.',
  skip: 'Pular',
  stop: 'Parar',
  listen: 'Ouvir',
  questions: {
    feeling: 'O que você sente?',
    about: 'É por causa de quê?',
    inviter: 'Como é com quem convida?',
    wish: 'O que você quer?',
    help: 'O que ajudaria?',
    instead: 'O que você quer no lugar?'
  },
  feeling: {
    happy: 'alegria',
    curious: 'curiosidade',
    'so-so': 'mais ou menos',
    worried: 'preocupação',
    'not-keen': 'sem vontade',
    mixed: 'um pouco de tudo',
    'not-sure': 'não sei'
  },
  about: {
    inviter: 'quem convida',
    others: 'quem mais vai',
    place: 'o lugar ou os jogos',
    away: 'ficar longe da gente',
    noise: 'barulho, muita gente',
    food: 'a comida',
    else: 'outra coisa',
    private: 'guardo para mim'
  },
  aboutYoung: { others: 'outras crianças', place: 'o lugar', away: 'ficar longe de vocês', else: 'outra coisa' },
  inviter: {
    'want-to-be-friends': 'Queria fazer amizade',
    'do-not-talk-much': 'A gente não conversa muito',
    'not-kind': 'Não me trata bem',
    'do-not-know': 'A gente não se conhece',
    'not-sure': 'não sei'
  },
  wish: {
    go: 'ir',
    'go-for-a-bit': 'ir um pouquinho',
    'not-go': 'não ir',
    'know-more': 'saber mais antes'
  },
  help: {
    'a-friend': 'ir com alguém que eu gosto',
    'you-stay': 'você ficar comigo',
    'leave-early-sign': 'um sinal para sair mais cedo',
    'know-the-plan': 'saber o que vai ter',
    nothing: 'nada'
  },
  instead: {
    'another-day': 'brincar outro dia',
    'a-card': 'fazer um cartão',
    'with-you': 'algo legal com você',
    nothing: 'nada',
    'not-sure': 'não sei'
  },
  lastTime: help => `Da outra vez isto ajudou: ${help}.`,

  afterFirstLine: 'Eu vejo o que você toca aqui.',
  afterFeeling: 'Como foi?',
  afterAgain: 'De novo?',
  again: { yes: 'sim', maybe: 'talvez', no: 'não', 'not-sure': 'não sei' },
  afterThanks: 'Que bom que você contou.',

  ownWords: 'Uma frase, se quiser',
  whoMaySee: 'Quem pode ver isto?',
  releaseAll: 'Mostrar tudo',
  releaseWish: wish => `Mostrar só: ${wish}`,
  releaseNone: 'Não mostrar nada',
  thankYou: 'Pronto. Esta é a sua voz.',
  stopped: 'Você parou. Nada foi guardado.',
  worried: 'Algo preocupa você? Conte a um adulto de confiança.',
  giveBack: 'Agora devolva a tela.',
  goOn: 'Para adultos: continuar',

  youSaid: 'Você disse',
  weDecided: 'A gente decidiu',
  because: 'Porque',
  outcomes: {
    going: 'Você vai.',
    part: 'Você vai em uma parte.',
    'not-going': 'Desta vez você não vai.',
    'ask-first': 'Primeiro a gente pergunta uma coisa.'
  },
  noWords: 'Desta vez, sem palavras.',
  howIsThat: 'Como é isso para você?',
  ok: 'Para mim tudo bem',
  notOk: 'Para mim não está bem',
  thanks: 'A gente ouviu você.',

  says: {
    feeling: 'Sente',
    about: 'É por causa de',
    inviter: 'Com quem convida',
    wish: 'Quer',
    help: 'Ajudaria',
    instead: 'Quer no lugar',
    words: 'Nas próprias palavras'
  }
}
