import type { Strings } from '../en/index'

export const reply: Strings['reply'] = {
  title: {
    yes: 'Decir que sí',
    part: 'Decir que sí a una parte',
    no: 'Decir que no, con cariño',
    maybe: 'Decir cuándo lo sabrás',
    ask: 'Preguntar a la familia',
    thanks: 'Dar las gracias',
    'another-time': 'Proponer otro día',
    cancel: 'Retirar un sí',
    'change-of-mind': 'Retirar un no'
  },
  instead: '¿Prefieres decir otra cosa?',
  reads: '¿Quién lo leerá?',
  channels: { group: 'Todo el grupo', private: 'Solo quien invita', mail: 'Correo' },
  extras: 'Añadir algo',
  extra: {
    allergy: 'Alergias',
    bring: 'Llevamos',
    pickUp: 'Quién recoge',
    said: 'Lo que se dijo de la fiesta, con sus palabras',
    alt: 'Otro día',
    leaveAt: 'Nos vamos a las'
  },
  extraNote: 'Entra en la propuesta tal como lo escribes.',
  anotherWording: 'Otra propuesta',
  rephrase: 'Reformular en este dispositivo',
  rephrasing: 'Un momento. Esto ocurre en tu dispositivo.',
  rephraseFailed: 'Las otras palabras no decían lo mismo, así que se dejaron a un lado.',
  keep: 'Guardar como palabras mías',
  kept: 'Guardado. La próxima vez sale primero.',
  notKept: 'Quita antes los nombres, el lugar, el día y la hora, por favor: serían erróneos en la próxima fiesta.',
  draft: 'Tu respuesta',
  draftNote: 'Cambia lo que quieras. La envías tú.',
  outdated: 'La fiesta ha cambiado desde que escribiste esto. Revisa el día y la hora, por favor.',
  offers: { 'ask-again': 'Que nos inviten otra vez', 'another-time': 'Otro día' },
  offersTitle: 'Añadir una frase',
  startAgain: 'Volver a la propuesta',
  putInChat: 'Ponerla en el chat',
  putInMail: 'Ponerla en el correo',
  putResults: {
    inserted: 'Ya está en el cuadro de texto. Léela otra vez y envíala tú.',
    'not-open': 'Abre el chat en una pestaña, con la invitación a la vista, y prueba otra vez. O copia el texto.',
    several: 'Este chat está abierto en dos pestañas. Cierra una, o copia el texto.',
    'not-empty': 'Ya estás escribiendo algo ahí. Mejor copia el texto.',
    changed: 'La página ha pasado a otra cosa. Vuelve al chat correcto, o copia el texto.',
    unsure:
      'Mira el chat: puede que el texto no haya llegado entero. No se ha enviado nada. También puedes copiarlo aquí.',
    failed: 'No ha funcionado. Mejor copia el texto.'
  },
  savesDrafts: site => `${site} guarda en su propio servidor lo que hay en el cuadro, antes de que lo envíes.`,
  toHost: sender => `Abre tu chat con ${sender ?? 'quien invita'} y pega el texto.`,
  privately: sender =>
    `Era un grupo. Un no es más fácil en privado: abre tu chat con ${sender ?? 'quien invita'} y pégalo.`,
  toPhone: 'A mi teléfono',
  toPhoneNote: 'Apunta aquí con la cámara del teléfono. La imagen se hace en este dispositivo.',
  qrText: 'La respuesta',
  qrCalendar: 'El evento del calendario',
  qrTooLong: 'Este texto es demasiado largo para una imagen. Acórtalo, por favor.',
  qrLabel: 'Un código QR con este texto',
  otherParent: 'Para la otra madre o el otro padre',
  otherParentNote: 'Una línea: qué, cuándo, dónde y qué piensas hasta ahora.'
}

export const calendar: Strings['calendar'] = {
  add: 'Añadir al calendario',
  services: { google: 'Google', outlook: 'Outlook', yahoo: 'Yahoo' },
  file: 'Archivo (.ics)',
  goesTo:
    'Google, Outlook y Yahoo abren su propia página con estos datos ya puestos. Allí lo guardas tú. El archivo se queda en este dispositivo.',
  noDay: 'Todavía no hay un día seguro. Rellénalo primero, por favor.'
}
