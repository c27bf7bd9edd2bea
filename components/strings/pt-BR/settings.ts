import type { Strings } from '../en/index'

export const settings: Strings['settings'] = {
  title: 'Configurações',
  children: 'Crianças',
  childrenNote: 'Um nome, um desenho e a idade. Eles ficam neste aparelho.',
  addChild: 'Adicionar uma criança',
  childName: 'Nome',
  childNameMissing: 'Escreva um nome, por favor.',
  childPicture: 'Desenho',
  childAge: 'Idade',
  childLanguage: 'Idioma das telas da criança',
  childLanguageSame: 'O mesmo daqui',
  bands: { '5-7': '5 a 7', '8-12': '8 a 12' },
  pictures: { fox: 'Raposa', owl: 'Coruja', cat: 'Gato', whale: 'Baleia', snail: 'Caracol', kite: 'Pipa' },
  editChild: name => `Mudar ${name}`,
  removeChild: name => `Remover ${name}`,
  removeChildSure: name => `Remover ${name} e tudo o que ${name} disse?`,

  sites: 'Conversas, e-mail e páginas de convite',
  siteKinds: { chat: 'Conversas', mail: 'E-mail', page: 'Páginas de convite' },
  sitesNote:
    'Onde você ativa, o Shall We procura convites nas mensagens e páginas que você abre. O que ele acha fica neste aparelho.',
  granted: address => `Pode ler ${address}`,
  notGranted: 'Não permitido',
  grantedButOff: address => `Desligado. O navegador ainda deixa ler ${address}.`,
  allowAgain: 'Permitir de novo',
  refused: 'Seu navegador não permitiu. Nada mudou.',
  customTitle: 'Adicionar meu próprio endereço de e-mail ou conversa',
  customNote:
    'Para uma conversa ou um e-mail em um endereço próprio, como o da escola ou do clube. Ali dá para ler Roundcube, Converse e The Lounge.',
  customAddress: 'Endereço',
  customAdd: 'Adicionar e permitir',
  customBad: 'Só dá para ler um endereço que começa com https. Escreva um como https://mail.example.org, por favor.',
  customKnown: 'Este já está na lista acima. Ative por lá, por favor.',

  language: 'Idioma',
  asBrowser: 'Como o navegador',
  languageNotReviewed:
    'Este idioma ainda não foi revisto por alguém que fala assim desde a infância. Alguma palavra pode soar estranha.',

  general: 'Idioma, hora e lembretes',
  timeZone: 'Nosso fuso horário',
  timeZoneNote: 'Todas as horas das festas são lidas neste fuso.',
  reminders: 'Lembrar',
  remindersNote: 'Na véspera do prazo da resposta, e quando você queria pensar com calma. Nada mais.',
  badge: 'Mostrar quantos esperam resposta',
  badgeNote: 'Um número pequeno no ícone.',
  rephrase: 'Oferecer outro jeito de dizer uma resposta',
  rephraseNote:
    'Só se o navegador tiver um modelo de linguagem neste aparelho. O que ele escreve só aparece se disser o mesmo.',
  ownPhrases: count => `Esquecer minhas próprias palavras (${count})`,

  keep: 'O que fica guardado',
  keepLabel: 'Apagar um convite',
  keepDays: days => (days === null ? 'Nunca' : `${days} dias depois da festa`),
  keepNote: 'As crianças e as configurações ficam até você apagar.',
  exportAll: 'Salvar tudo em um arquivo',
  exportNote: 'Um arquivo JSON com tudo o que está guardado. Vai para os seus downloads e para nenhum outro lugar.',
  deleteAll: 'Apagar tudo',
  deleteNote: 'Convites, decisões, crianças e configurações.',
  deleteSure: 'Apagar tudo de vez? Não dá para desfazer.',
  deleteYes: 'Sim, apagar tudo',
  deleted: 'Tudo foi apagado.',

  helplines: 'Alguém com quem conversar',
  helplinesNote:
    'Uma criança preocupada pode ligar para cá, e a família também. Os números podem mudar. Em perigo, ligue para a emergência.',
  helplinesShow: 'Por país',

  privacy: 'Privacidade em palavras simples',
  privacyLines: [
    'Tudo fica neste navegador, neste aparelho. Não há conta nem servidor nosso.',
    'Nada sai do aparelho sem o seu clique: uma página de agenda que você abre, ou uma resposta que você envia.',
    'O Shall We nunca envia uma mensagem, nunca aperta um botão de enviar e nunca responde por você.',
    'Ele lê só os sites que você ativou, e só o que você abre ali.',
    'O que a criança não quis mostrar não fica guardado em lugar nenhum.',
    'Nada é medido para outros nem informado a ninguém.'
  ]
}
