import type { Strings } from '../en/index'

export const welcome: Strings['welcome'] = {
  title: 'Shall We',
  lead: 'Convites de festa para a criança: achados, conversados, respondidos.',
  step: (number, of) => `Passo ${number} de ${of}`,
  skip: 'Pular',
  next: 'Avançar',
  finished: 'Tudo pronto. Você acha o Shall We entre os ícones do navegador.',
  open: 'Abrir o Shall We',
  what: 'O que ele faz',
  does: [
    'Acha convites nas conversas e e-mails que você escolhe.',
    'Ajuda você e a criança a decidir. A criança fala primeiro.',
    'Prepara uma resposta. Você lê, e você envia.'
  ],
  promises: 'O que ele nunca faz',
  never: [
    'Nada sai deste aparelho sem o seu clique.',
    'Ele nunca envia, responde ou decide sem você.',
    'Ele nunca julga uma criança nem empurra para um sim.'
  ],
  where: 'Por onde chegam os convites?',
  disclosure:
    'Onde você ativa, o Shall We lê as mensagens e os convites que você abre ali: o texto, quem escreveu e quando. Ele procura convites de festa e guarda esses convites neste aparelho. Não envia nada a ninguém. Você pode desligar quando quiser.',
  whereLater: 'Você também pode deixar tudo desligado e colar os convites.',
  who: 'Para quem é?',
  whoNote: 'Só serve para perguntar à criança. Dá para fazer mais tarde.'
}
