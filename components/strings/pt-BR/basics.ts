import type { Strings } from '../en/index'

export const basics: Strings['basics'] = {
  name: 'Shall We',
  back: 'Voltar',
  cancel: 'Cancelar',
  save: 'Salvar',
  change: 'Mudar',
  remove: 'Remover',
  noThanks: 'Não, valeu',
  copy: 'Copiar',
  copied: 'Copiado.',
  copyByHand: 'Seu navegador não deixou copiar. O texto está selecionado: aperte Ctrl+C, ou ⌘C no Mac.',
  openWide: 'Abrir em tela maior',
  settings: 'Configurações',
  storeClosed: 'Não deu para abrir seus convites. Nada foi apagado. Reinicie o navegador e tente de novo, por favor.',
  problems: {
    'not-an-invitation': 'Isto não parece um convite. Guardar mesmo assim?',
    'nothing-to-read': 'Ainda não há nada para ler aqui.',
    'ics-broken': 'Não deu para ler este arquivo de agenda. Talvez esteja danificado.',
    'ics-empty': 'Não há nenhum evento neste arquivo de agenda.',
    'ics-many': 'Este arquivo tem uma agenda inteira. Salve só aquele evento em um arquivo e abra esse, por favor.',
    'storage-full': 'O disco está cheio, então não deu para guardar. Libere um pouco de espaço e tente de novo.',
    refused: 'Isso não é possível nesta etapa.',
    failed: 'Não deu certo. Tente de novo, por favor.'
  }
}
