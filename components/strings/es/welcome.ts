import type { Strings } from '../en/index'

export const welcome: Strings['welcome'] = {
  title: 'Shall We',
  lead: 'Las invitaciones de tu peque: encontradas, habladas y respondidas.',
  step: (number, of) => `Paso ${number} de ${of}`,
  skip: 'Saltar',
  next: 'Siguiente',
  finished: 'Todo listo. Encontrarás Shall We entre los iconos de tu navegador.',
  open: 'Abrir Shall We',
  what: 'Qué hace',
  does: [
    'Encuentra invitaciones en los chats y correos que eliges.',
    'Ayuda a decidir en familia. Tu peque habla primero.',
    'Prepara una respuesta. Tú la lees, y tú la envías.'
  ],
  promises: 'Qué no hace nunca',
  never: [
    'Nada sale de este dispositivo sin tu clic.',
    'Nunca envía, responde ni decide por su cuenta.',
    'Nunca juzga a nadie ni empuja hacia un sí.'
  ],
  where: '¿Dónde te llegan las invitaciones?',
  disclosure:
    'Donde lo activas, Shall We lee los mensajes e invitaciones que abres allí: su texto, quién los escribió y cuándo. Busca invitaciones y las guarda en este dispositivo. No envía nada a nadie. Puedes apagarlo cuando quieras.',
  whereLater: 'También puedes dejarlo todo apagado y pegar las invitaciones.',
  who: '¿Para quién es?',
  whoNote: 'Solo hace falta para preguntar a tu peque. Puedes hacerlo más tarde.'
}
