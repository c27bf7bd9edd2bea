import type { Strings } from '../en/index'

export const settings: Strings['settings'] = {
  title: 'Ajustes',
  children: 'Peques de la casa',
  childrenNote: 'Un nombre, un dibujo y la edad. Se quedan en este dispositivo.',
  addChild: 'Añadir a alguien',
  childName: 'Nombre',
  childNameMissing: 'Escribe un nombre, por favor.',
  childPicture: 'Dibujo',
  childAge: 'Edad',
  childLanguage: 'Idioma de las pantallas para tu peque',
  childLanguageSame: 'El mismo que aquí',
  bands: { '5-7': '5 a 7', '8-12': '8 a 12' },
  pictures: { fox: 'Zorro', owl: 'Búho', cat: 'Gato', whale: 'Ballena', snail: 'Caracol', kite: 'Cometa' },
  editChild: name => `Cambiar ${name}`,
  removeChild: name => `Quitar ${name}`,
  removeChildSure: name => `¿Quitar ${name} y todo lo que dijo?`,

  sites: 'Chats, correo y páginas de invitación',
  siteKinds: { chat: 'Chats', mail: 'Correo', page: 'Páginas de invitación' },
  sitesNote:
    'Donde lo activas, Shall We busca invitaciones en los mensajes y páginas que abres. Lo que encuentra se queda en este dispositivo.',
  granted: address => `Puede leer ${address}`,
  notGranted: 'No permitido',
  grantedButOff: address => `Apagado. El navegador aún le permite leer ${address}.`,
  allowAgain: 'Permitir otra vez',
  refused: 'Tu navegador no lo permitió. No ha cambiado nada.',
  customTitle: 'Añadir mi propia dirección de correo o chat',
  customNote:
    'Para un chat o un correo en una dirección propia, como la de tu colegio o tu club. Allí se pueden leer Roundcube, Converse y The Lounge.',
  customAddress: 'Dirección',
  customAdd: 'Añadir y permitir',
  customBad:
    'Solo se puede leer una dirección que empieza por https. Escribe una como https://mail.example.org, por favor.',
  customKnown: 'Esta ya está en la lista de arriba. Actívala allí, por favor.',

  language: 'Idioma',
  asBrowser: 'Como el navegador',
  languageNotReviewed:
    'Este idioma aún no lo ha revisado nadie que lo hable desde la infancia. Alguna palabra puede sonar rara.',

  general: 'Idioma, hora y recordatorios',
  timeZone: 'Nuestra zona horaria',
  timeZoneNote: 'Todas las horas de las fiestas se leen en esta zona.',
  reminders: 'Recordármelo',
  remindersNote: 'El día antes de que toque responder, y el día en que querías decidir. Nada más.',
  badge: 'Mostrar cuántas esperan respuesta',
  badgeNote: 'Un número pequeño en el icono.',
  rephrase: 'Ofrecer otra forma de decir una respuesta',
  rephraseNote:
    'Solo si tu navegador tiene un modelo de lenguaje en este dispositivo. Lo que escribe se muestra solo si dice lo mismo.',
  ownPhrases: count => `Olvidar mis propias palabras (${count})`,

  keep: 'Qué se guarda',
  keepLabel: 'Borrar una invitación',
  keepDays: days => (days === null ? 'Nunca' : `${days} días después de la fiesta`),
  keepNote: 'Tus peques y tus ajustes se quedan hasta que los borres.',
  exportAll: 'Guardar todo en un archivo',
  exportNote: 'Un archivo JSON con todo lo guardado. Va a tus descargas y a ningún otro sitio.',
  deleteAll: 'Borrar todo',
  deleteNote: 'Invitaciones, decisiones, peques y ajustes.',
  deleteSure: '¿Borrar todo para siempre? No se puede deshacer.',
  deleteYes: 'Sí, borrar todo',
  deleted: 'Todo está borrado.',

  helplines: 'Alguien con quien hablar',
  helplinesNote:
    'Aquí pueden llamar niñas y niños con preocupaciones, y también sus familias. Los números pueden cambiar. En caso de peligro, llama al número de emergencias.',
  helplinesShow: 'Por país',

  privacy: 'La privacidad, en palabras sencillas',
  privacyLines: [
    'Todo se queda en este navegador, en este dispositivo. No hay cuenta ni servidor nuestro.',
    'Nada sale del dispositivo sin tu clic: una página de calendario que abres, o una respuesta que envías.',
    'Shall We nunca envía un mensaje, nunca pulsa un botón de enviar y nunca responde por ti.',
    'Solo lee los sitios que activaste, y solo lo que abres allí.',
    'Lo que tu peque no quiso mostrar no se guarda en ningún sitio.',
    'Nada se mide para otros ni se comunica a nadie.'
  ]
}
