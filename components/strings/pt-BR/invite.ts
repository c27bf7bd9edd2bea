import type { FactName, PartyKind, Question } from '@/utils/model/facts'
import type { Strings } from '../en/index'

const KINDS: Record<PartyKind, string> = {
  birthday: 'Festa de aniversário',
  sleepover: 'Festa do pijama',
  playdate: 'Tarde de brincadeiras',
  pool: 'Festa na piscina',
  holiday: 'Festa',
  other: 'Festa'
}

const MISSING: Record<FactName, string> = {
  kind: 'Que tipo de festa é?',
  honoree: 'De quem é a festa?',
  age: 'Quantos anos vai fazer?',
  start: 'Quando começa?',
  end: 'Quando termina?',
  venue: 'Onde é?',
  address: 'Qual é o endereço?',
  replyBy: 'Até quando precisam de resposta?',
  replyTo: 'Para quem vai a resposta?',
  gifts: 'E o presente?',
  parents: 'As famílias ficam?',
  siblings: 'Irmãs e irmãos podem ir?',
  bring: 'O que levar?',
  allergies: 'Perguntam sobre alergias?',
  invitee: 'Para quem é o convite?',
  circle: 'Quantas crianças receberam o convite?',
  surprise: 'É surpresa?',
  dress: 'Que roupa usar?',
  food: 'Tem comida?',
  cost: 'Custa alguma coisa?',
  transport: 'Como ir e voltar?',
  weather: 'E se o tempo estiver ruim?',
  water: 'Tem água?',
  trampoline: 'Tem cama elástica ou pula-pula?',
  animals: 'Tem animais?',
  screen: 'Tem tela?',
  link: 'Onde é on-line?',
  map: 'Tem um mapa?'
}

const WHY: Record<Question['why'], string> = {
  missing: 'A mensagem não diz.',
  choose: 'Dá para ler a mensagem de mais de um jeito.',
  mismatch: 'O dia da semana e a data não combinam.',
  undated: 'Não sabemos quando a mensagem foi escrita, então não dá para saber de que dia ela fala.'
}

export const invite: Strings['invite'] = {
  lists: { waiting: 'Falta responder', going: 'Vamos', 'not-going': 'Não vamos', past: 'Já passaram' },
  showMore: 'Mostrar mais',
  empty: 'Ainda não há convites. Cole um, ou ative a página que está aberta.',
  emptyAllOn: 'Ainda não há convites. Cole um, ou abra uma conversa ou um e-mail que você ativou.',
  otherSite: 'Outro site',
  paste: 'Colar um convite',
  look: 'Olhar esta página uma vez',
  lookedTitle: 'O que esta página diz',
  lookedNote: 'Nada foi guardado ainda. Confira o texto, mude o que quiser e deixe que ele seja lido.',
  cannotLook: 'Não há nada nesta página que dê para ler. Você ainda pode colar um convite.',
  turnOn: site => `Ativar ${site}`,
  tryExample: 'Testar um exemplo',
  example: 'Exemplo',
  exampleNote: 'Este é um exemplo com pessoas inventadas. Não conta em lugar nenhum.',
  endExample: 'Remover o exemplo',
  replyBy: day => `Responder até ${day}`,
  replyByPassed: day => `O prazo para responder era ${day}. Uma resposta atrasada ainda é gentil.`,
  replyByPassedShort: day => `Era para responder: ${day}`,
  surprise: 'É uma surpresa. A criança que faz a festa não pode ficar sabendo.',
  cancelled: 'Esta festa foi cancelada.',
  cancelledShort: 'Cancelada',
  past: 'Esta festa já passou.',
  gone: 'Este convite não está mais aqui.',

  pasteTitle: 'Colar um convite',
  pasteLabel: 'O texto do convite',
  pasteHint: 'Ele fica neste aparelho.',
  read: 'Ler',
  openFile: 'Abrir um arquivo de agenda (.ics)',
  fileTooLarge: 'Este arquivo é grande demais para ser um só convite.',
  keepAnyway: 'Guardar mesmo assim',

  readStatus: (site, time, found) =>
    `${site}: lido ${time}, ${found === 0 ? 'nenhum convite' : found === 1 ? '1 convite' : `${found} convites`}.`,
  pictures: count =>
    count === 1
      ? 'Uma mensagem é uma imagem. Se for um convite, digite o que ela diz.'
      : `${count} mensagens são imagens. Se alguma for um convite, digite o que ela diz.`,
  seeOnlyOpen: 'Eu só vejo o que você abre aqui.',
  unreadable: site => `${site} está aberto, mas a página mudou e não dá para ler. Você ainda pode colar um convite.`,
  nothingRead: 'Nada foi lido ainda. Eu só vejo o que você abre.',

  title: (kind, honoree, age) =>
    honoree === null ? KINDS[kind] : `${KINDS[kind]} de ${honoree}${age === null ? '' : `, ${age} anos`}`,
  from: sender => `De ${sender}`,
  inChat: title => `Em ${title}`,
  facts: {
    kind: 'O quê',
    honoree: 'Festa de',
    age: 'Faz',
    start: 'Quando',
    end: 'Até',
    venue: 'Onde',
    address: 'Endereço',
    replyBy: 'Responder até',
    replyTo: 'Responder a',
    gifts: 'Presentes',
    parents: 'Famílias',
    siblings: 'Irmãs e irmãos',
    bring: 'Levar',
    allergies: 'Alergias',
    invitee: 'Para',
    circle: 'Quantas',
    surprise: 'Surpresa',
    dress: 'Tema ou roupa',
    food: 'Comida',
    cost: 'Custo',
    transport: 'Ida e volta',
    weather: 'Tempo',
    water: 'Água',
    trampoline: 'Cama elástica',
    animals: 'Animais',
    screen: 'Tela',
    link: 'On-line',
    map: 'Mapa'
  },
  values: {
    kind: KINDS,
    gifts: { none: 'Sem presentes, por favor', group: 'Um presente em grupo' },
    parents: { 'drop-off': 'Levar e buscar', stay: 'As famílias ficam' },
    siblings: { welcome: 'Podem ir', 'not-this-time': 'Desta vez não' },
    allergies: { asked: 'Perguntam sobre alergias' },
    circle: { class: 'A turma toda', few: 'Um grupo pequeno' },
    surprise: { yes: 'É surpresa: não conte, por favor' },
    water: { yes: 'Tem água' },
    trampoline: { yes: 'Tem cama elástica ou pula-pula' },
    animals: { yes: 'Tem animais' },
    screen: { yes: 'Tem filme ou jogo na tela', none: 'Sem telas' }
  },
  whereItSays: 'Onde está escrito',
  fromPage: 'Dos dados do evento na página.',
  youAsked: 'Você escreveu:',
  somebodyWrote: sender => `${sender ?? 'Alguém'} escreveu:`,
  isItAbout: title => `É sobre esta festa${title === null ? '' : ` (${title})`}?`,
  wasItAgreed: 'Aqui ainda não está fechado. Ficou combinado?',
  settleYes: { whose: 'Sim, é', agreed: 'Sim, ficou combinado' },
  settleNo: { whose: 'Não, é outra coisa', agreed: 'Não, fica como estava' },
  lookAlike: 'Há outro convite parecido com este. É a mesma festa?',
  joinThem: 'Sim, a mesma festa',
  keepApart: 'Não, são duas festas',
  youWrote: 'Você escreveu isto.',
  notCertain: 'Está certo?',
  itIs: 'Sim, está certo',
  unknown: 'Ainda não se sabe',
  question: about => MISSING[about],
  why: why => WHY[why],
  fillIn: 'Preencher',
  otherValue: 'Outra coisa',
  changeFact: fact => `Mudar “${fact}”`,
  day: 'Dia',
  time: 'Hora, se você souber',
  leaveOut: 'Deixar de fora',
  notValid: 'Confira este dado, por favor.',
  notAnInvitation: 'Não é um convite',
  dismissed: 'Fica de lado. Não vai voltar.',
  bringBack: 'Trazer de volta',
  history: 'O que mudou',
  changed: (fact, before, after) =>
    before === null
      ? `${fact}: agora ${after ?? 'não se sabe'}`
      : after === null
        ? `${fact}: não é mais ${before}`
        : `${fact}: antes ${before}, agora ${after}`,
  historyCancelled: 'Cancelada por quem convida',
  messageDeleted: 'A mensagem foi apagada na conversa. O que ela dizia ainda está aqui.',
  messageEdited: 'A mensagem foi editada depois de lida. Veja abaixo o que mudou.',
  historyDeleted: before => (before === null ? 'A mensagem foi apagada' : `A mensagem foi apagada. Dizia: ${before}`),
  historyEdited: (before, after) =>
    before === null
      ? 'A mensagem foi editada antes de ser lida'
      : `A mensagem foi editada. Dizia: ${before} Agora: ${after}`,
  calendarFile: name => `Veio um arquivo de agenda, “${name}”: salve e abra aqui.`,
  messages: 'A mensagem'
}
