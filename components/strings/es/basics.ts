import type { Strings } from '../en/index'

export const basics: Strings['basics'] = {
  name: 'Shall We',
  back: 'Atrás',
  cancel: 'Cancelar',
  save: 'Guardar',
  change: 'Cambiar',
  remove: 'Quitar',
  noThanks: 'No, gracias',
  copy: 'Copiar',
  copied: 'Copiado.',
  copyByHand: 'Tu navegador no nos dejó copiar. El texto está seleccionado: pulsa Ctrl+C, o ⌘C en un Mac.',
  openWide: 'Abrir en grande',
  settings: 'Ajustes',
  storeClosed:
    'No se pudieron abrir tus invitaciones. No se ha borrado nada. Reinicia el navegador y prueba otra vez, por favor.',
  problems: {
    'not-an-invitation': 'Esto no parece una invitación. ¿Guardarla de todos modos?',
    'nothing-to-read': 'Aquí todavía no hay nada que leer.',
    'ics-broken': 'No se pudo leer este archivo de calendario. Puede que esté dañado.',
    'ics-empty': 'En este archivo de calendario no hay ningún evento.',
    'ics-many':
      'Este archivo contiene un calendario entero. Guarda solo ese evento en un archivo y abre ese, por favor.',
    'storage-full': 'El disco está lleno y esto no se pudo guardar. Haz un poco de sitio y prueba otra vez, por favor.',
    refused: 'En este paso no es posible.',
    failed: 'No ha funcionado. Prueba otra vez, por favor.'
  }
}
