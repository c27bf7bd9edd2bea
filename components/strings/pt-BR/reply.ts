import type { Strings } from '../en/index'

export const reply: Strings['reply'] = {
  title: {
    yes: 'Dizer sim',
    part: 'Dizer sim para uma parte',
    no: 'Dizer não, com carinho',
    maybe: 'Dizer quando vai saber',
    ask: 'Perguntar a quem convida',
    thanks: 'Agradecer',
    'another-time': 'Propor outro dia',
    cancel: 'Voltar atrás em um sim',
    'change-of-mind': 'Voltar atrás em um não'
  },
  instead: 'Prefere dizer outra coisa?',
  reads: 'Quem vai ler?',
  channels: { group: 'Todo o grupo', private: 'Só quem convida', mail: 'E-mail' },
  extras: 'Acrescentar algo',
  extra: {
    allergy: 'Alergias',
    bring: 'Levamos',
    pickUp: 'Quem busca',
    said: 'O que a criança disse, com as palavras dela',
    alt: 'Outro dia',
    leaveAt: 'Saímos às'
  },
  extraNote: 'Entra na sugestão como você escrever.',
  anotherWording: 'Outra sugestão',
  rephrase: 'Reescrever neste dispositivo',
  rephrasing: 'Um momento. Isso acontece no seu aparelho.',
  rephraseFailed: 'As outras palavras não diziam o mesmo, então ficaram de lado.',
  keep: 'Guardar como palavras minhas',
  kept: 'Guardado. Da próxima vez vem primeiro.',
  notKept: 'Tire antes os nomes, o lugar, o dia e a hora, por favor: estariam errados na próxima festa.',
  draft: 'Sua resposta',
  draftNote: 'Mude como quiser. Quem envia é você.',
  outdated: 'A festa mudou desde que você escreveu isto. Confira o dia e a hora, por favor.',
  offers: { 'ask-again': 'Convidem de novo', 'another-time': 'Outro dia' },
  offersTitle: 'Acrescentar uma frase',
  startAgain: 'Voltar à sugestão',
  putInChat: 'Colocar na conversa',
  putInMail: 'Colocar no e-mail',
  putResults: {
    inserted: 'Já está na caixa de texto. Leia mais uma vez e envie você.',
    'not-open': 'Abra a conversa em uma aba, com o convite à vista, e tente de novo. Ou copie o texto.',
    several: 'Esta conversa está aberta em duas abas. Feche uma, ou copie o texto.',
    'not-empty': 'Você já está escrevendo algo ali. Copie o texto, por favor.',
    changed: 'A página passou para outra coisa. Volte à conversa certa, ou copie o texto.',
    unsure:
      'Olhe a conversa: talvez o texto não tenha chegado inteiro. Nada foi enviado. Você também pode copiar por aqui.',
    failed: 'Não deu certo. Copie o texto, por favor.'
  },
  savesDrafts: site => `${site} salva no próprio servidor o que está na caixa, antes de você enviar.`,
  toHost: sender => `Abra sua conversa com ${sender ?? 'quem convida'} e cole o texto.`,
  privately: sender =>
    `Era um grupo. Um não é mais fácil em particular: abra sua conversa com ${sender ?? 'quem convida'} e cole.`,
  toPhone: 'Para o meu celular',
  toPhoneNote: 'Aponte a câmera do celular para cá. A imagem é feita neste aparelho.',
  qrText: 'A resposta',
  qrCalendar: 'O evento da agenda',
  qrTooLong: 'Este texto é longo demais para uma imagem. Encurte um pouco, por favor.',
  qrLabel: 'Um código QR com este texto',
  otherParent: 'Para a outra mãe ou o outro pai',
  otherParentNote: 'Uma linha: o quê, quando, onde e o que você acha até agora.'
}

export const calendar: Strings['calendar'] = {
  add: 'Pôr na agenda',
  services: { google: 'Google', outlook: 'Outlook', yahoo: 'Yahoo' },
  file: 'Arquivo (.ics)',
  goesTo:
    'Google, Outlook e Yahoo abrem a própria página com estes dados preenchidos. Lá você salva. O arquivo fica neste aparelho.',
  noDay: 'Ainda não há um dia certo. Preencha primeiro, por favor.'
}
