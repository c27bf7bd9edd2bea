import type { FactName, PartyKind, Question } from '@/utils/model/facts'
import type { Strings } from '../en/index'

const KINDS: Record<PartyKind, string> = {
  birthday: 'Fiesta de cumpleaños',
  sleepover: 'Fiesta de pijamas',
  playdate: 'Tarde de juegos',
  pool: 'Fiesta en la piscina',
  holiday: 'Fiesta',
  other: 'Fiesta'
}

const MISSING: Record<FactName, string> = {
  kind: '¿Qué clase de fiesta es?',
  honoree: '¿De quién es la fiesta?',
  age: '¿Cuántos años cumple?',
  start: '¿Cuándo empieza?',
  end: '¿Cuándo acaba?',
  venue: '¿Dónde es?',
  address: '¿Cuál es la dirección?',
  replyBy: '¿Para cuándo necesitan respuesta?',
  replyTo: '¿A quién se responde?',
  gifts: '¿Y el regalo?',
  parents: '¿Se quedan los padres y las madres?',
  siblings: '¿Pueden ir los hermanos y las hermanas?',
  bring: '¿Qué hay que llevar?',
  allergies: '¿Preguntan por alergias?',
  invitee: '¿Para quién es la invitación?',
  circle: '¿Cuántas invitaciones hay?',
  surprise: '¿Es una sorpresa?',
  dress: '¿Qué ropa se lleva?',
  food: '¿Hay comida?',
  cost: '¿Cuesta algo?',
  transport: '¿Cómo se va y se vuelve?',
  weather: '¿Y si hace mal tiempo?',
  water: '¿Hay agua?',
  trampoline: '¿Hay cama elástica o castillo hinchable?',
  animals: '¿Hay animales?',
  screen: '¿Hay pantallas?',
  link: '¿Dónde es en línea?',
  map: '¿Hay un mapa?'
}

const WHY: Record<Question['why'], string> = {
  missing: 'El mensaje no lo dice.',
  choose: 'El mensaje se puede leer de más de una forma.',
  mismatch: 'El día de la semana y la fecha no coinciden.',
  undated: 'No sabemos cuándo se escribió el mensaje, así que no podemos saber a qué día se refiere.'
}

export const invite: Strings['invite'] = {
  lists: { waiting: 'Por responder', going: 'Vamos', 'not-going': 'No vamos', past: 'Pasadas' },
  showMore: 'Ver más',
  empty: 'Aún no hay invitaciones. Pega una, o activa la página que tienes abierta.',
  emptyAllOn: 'Aún no hay invitaciones. Pega una, o abre un chat o un correo que hayas activado.',
  otherSite: 'Otro sitio',
  paste: 'Pegar una invitación',
  look: 'Mirar esta página una vez',
  lookedTitle: 'Lo que dice esta página',
  lookedNote: 'Todavía no se guarda nada. Revisa el texto, cambia lo que quieras y deja que se lea.',
  cannotLook: 'En esta página no hay nada que se pueda leer. Aun así puedes pegar una invitación.',
  turnOn: site => `Activar ${site}`,
  tryExample: 'Probar un ejemplo',
  example: 'Ejemplo',
  exampleNote: 'Es un ejemplo con personas inventadas. No cuenta en ningún sitio.',
  endExample: 'Quitar el ejemplo',
  replyBy: day => `Responder como tarde: ${day}`,
  replyByPassed: day => `El día para responder era: ${day}. Responder tarde también se agradece.`,
  replyByPassedShort: day => `Había que responder: ${day}`,
  surprise: 'Es una sorpresa. Quien la recibe no puede enterarse.',
  cancelled: 'Esta fiesta se ha cancelado.',
  cancelledShort: 'Cancelada',
  past: 'Esta fiesta ya pasó.',
  gone: 'Esta invitación ya no está aquí.',

  pasteTitle: 'Pegar una invitación',
  pasteLabel: 'El texto de la invitación',
  pasteHint: 'Se queda en este dispositivo.',
  read: 'Leerlo',
  openFile: 'Abrir un archivo de calendario (.ics)',
  fileTooLarge: 'Este archivo es demasiado grande para ser una sola invitación.',
  keepAnyway: 'Guardarla de todos modos',

  readStatus: (site, time, found) =>
    `${site}: leído ${time}, ${found === 0 ? 'ninguna invitación' : found === 1 ? '1 invitación' : `${found} invitaciones`}.`,
  pictures: count =>
    count === 1
      ? 'Un mensaje es una imagen. Si es una invitación, escribe lo que dice.'
      : `${count} mensajes son imágenes. Si alguna es una invitación, escribe lo que dice.`,
  seeOnlyOpen: 'Solo veo lo que abres aquí.',
  unreadable: site =>
    `${site} está abierto, pero su página ha cambiado y no se puede leer. Aun así puedes pegar una invitación.`,
  nothingRead: 'Todavía no se ha leído nada. Solo veo lo que abres.',

  title: (kind, honoree, age) =>
    honoree === null ? KINDS[kind] : `${KINDS[kind]} de ${honoree}${age === null ? '' : `, cumple ${age}`}`,
  from: sender => `De ${sender}`,
  inChat: title => `En ${title}`,
  facts: {
    kind: 'Qué',
    honoree: 'De quién es',
    age: 'Cumple',
    start: 'Cuándo',
    end: 'Hasta',
    venue: 'Dónde',
    address: 'Dirección',
    replyBy: 'Responder antes de',
    replyTo: 'Responder a',
    gifts: 'Regalos',
    parents: 'Padres y madres',
    siblings: 'Hermanos y hermanas',
    bring: 'Llevar',
    allergies: 'Alergias',
    invitee: 'Para',
    circle: 'Cuánta gente',
    surprise: 'Sorpresa',
    dress: 'Tema o ropa',
    food: 'Comida',
    cost: 'Precio',
    transport: 'Ida y vuelta',
    weather: 'Tiempo',
    water: 'Agua',
    trampoline: 'Cama elástica',
    animals: 'Animales',
    screen: 'Pantallas',
    link: 'En línea',
    map: 'Mapa'
  },
  values: {
    kind: KINDS,
    gifts: { none: 'Sin regalos, por favor', group: 'Un regalo entre todos' },
    parents: { 'drop-off': 'Dejar y recoger', stay: 'Los padres y las madres se quedan' },
    siblings: { welcome: 'Pueden ir', 'not-this-time': 'Esta vez no' },
    allergies: { asked: 'Preguntan por alergias' },
    circle: { class: 'Toda la clase', few: 'Un grupo pequeño' },
    surprise: { yes: 'Es una sorpresa: no lo cuentes, por favor' },
    water: { yes: 'Hay agua' },
    trampoline: { yes: 'Hay cama elástica o castillo hinchable' },
    animals: { yes: 'Hay animales' },
    screen: { yes: 'Hay una película o un juego en pantalla', none: 'Sin pantallas' }
  },
  whereItSays: 'Dónde lo dice',
  fromPage: 'De los datos del evento en la página.',
  youAsked: 'Escribiste:',
  somebodyWrote: sender => `${sender ?? 'Alguien'} escribió:`,
  isItAbout: title => `¿Se refiere a esta fiesta${title === null ? '' : ` (${title})`}?`,
  wasItAgreed: 'Aquí aún no está cerrado. ¿Se acordó así?',
  settleYes: { whose: 'Sí, es esta', agreed: 'Sí, se acordó' },
  settleNo: { whose: 'No, es otra cosa', agreed: 'No, queda como estaba' },
  lookAlike: 'Hay otra invitación que se parece a esta. ¿Es la misma fiesta?',
  joinThem: 'Sí, la misma fiesta',
  keepApart: 'No, dos fiestas',
  youWrote: 'Lo escribiste tú.',
  notCertain: '¿Es correcto?',
  itIs: 'Sí, es correcto',
  unknown: 'Aún no se sabe',
  question: about => MISSING[about],
  why: why => WHY[why],
  fillIn: 'Rellenar',
  otherValue: 'Otra cosa',
  changeFact: fact => `Cambiar «${fact}»`,
  day: 'Día',
  time: 'Hora, si la sabes',
  leaveOut: 'Dejarlo fuera',
  notValid: 'Revisa este dato, por favor.',
  notAnInvitation: 'No es una invitación',
  dismissed: 'Guardado aparte. No volverá.',
  bringBack: 'Traerla de vuelta',
  history: 'Qué ha cambiado',
  changed: (fact, before, after) =>
    before === null
      ? `${fact}: ahora ${after ?? 'no se sabe'}`
      : after === null
        ? `${fact}: ya no es ${before}`
        : `${fact}: antes ${before}, ahora ${after}`,
  historyCancelled: 'La familia que invita la canceló',
  messageDeleted: 'Su mensaje se borró en el chat. Lo que decía sigue aquí.',
  messageEdited: 'Su mensaje se editó después de leerlo. Abajo está lo que cambió.',
  historyDeleted: before => (before === null ? 'El mensaje se borró' : `El mensaje se borró. Decía: ${before}`),
  historyEdited: (before, after) =>
    before === null ? 'El mensaje se editó antes de leerlo' : `El mensaje se editó. Decía: ${before} Ahora: ${after}`,
  calendarFile: name => `Trae un archivo de calendario, «${name}»: guárdalo y ábrelo aquí.`,
  messages: 'El mensaje'
}
