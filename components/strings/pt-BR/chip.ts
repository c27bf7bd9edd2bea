import type { ChipWords } from '@/utils/model/chip'

export const chip: ChipWords = {
  language: 'pt-BR',
  label: 'Shall We: há um convite nesta mensagem',
  invitation: 'Convite',
  noDay: 'ainda sem data',
  perhaps: '{when}?',
  span: '{start} até {end}',
  decide: 'Decidir',
  calendar: 'Pôr na agenda',
  calendarList: 'Onde colocar. Cada agenda abre e pergunta de novo antes de salvar.',
  google: 'Google Agenda (abre google.com)',
  outlook: 'Outlook (abre outlook.live.com)',
  yahoo: 'Yahoo Calendário (abre yahoo.com)',
  file: 'Arquivo de agenda (.ics, fica neste aparelho)',
  fileName: 'festa.ics',
  dismiss: 'Não é um convite'
}
