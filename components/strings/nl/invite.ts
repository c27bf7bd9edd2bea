import type { FactName, PartyKind, Question } from '@/utils/model/facts'
import type { Strings } from '../en/index'

const KINDS: Record<PartyKind, string> = {
  birthday: 'Verjaardags\u00ADfeestje',
  sleepover: 'Logeerfeestje',
  playdate: 'Speelafspraak',
  pool: 'Zwemfeestje',
  holiday: 'Feest',
  other: 'Feestje'
}

const MISSING: Record<FactName, string> = {
  kind: 'Wat voor feestje is het?',
  honoree: 'Van wie is het feestje?',
  age: 'Hoe oud wordt het feestkind?',
  start: 'Wanneer begint het?',
  end: 'Wanneer is het afgelopen?',
  venue: 'Waar is het?',
  address: 'Wat is het adres?',
  replyBy: 'Wanneer willen ze een antwoord?',
  replyTo: 'Wie krijgt het antwoord?',
  gifts: 'Hoe zit het met een cadeau?',
  parents: 'Blijven de ouders?',
  siblings: 'Mogen broertjes en zusjes mee?',
  bring: 'Wat neem je mee?',
  allergies: 'Vragen ze naar allergieën?',
  invitee: 'Wie is er uitgenodigd?',
  circle: 'Hoeveel kinderen zijn er gevraagd?',
  surprise: 'Is het een verrassing?',
  dress: 'Wat trek je aan?',
  food: 'Is er iets te eten?',
  cost: 'Kost het iets?',
  transport: 'Hoe kom je er en weer terug?',
  weather: 'En als het slecht weer is?',
  water: 'Is er water?',
  trampoline: 'Is er een trampoline of springkussen?',
  animals: 'Zijn er dieren?',
  screen: 'Is er een scherm?',
  link: 'Waar is het online?',
  map: 'Is er een kaart?'
}

const WHY: Record<Question['why'], string> = {
  missing: 'Het bericht zegt het niet.',
  choose: 'Het bericht is op meer dan één manier te lezen.',
  mismatch: 'De weekdag en de datum horen niet bij elkaar.',
  undated: 'We weten niet wanneer het bericht is geschreven, dus ook niet welke dag het bedoelt.'
}

export const invite: Strings['invite'] = {
  lists: { waiting: 'Wacht op antwoord', going: 'We gaan', 'not-going': 'We gaan niet', past: 'Voorbij' },
  showMore: 'Meer laten zien',
  empty: 'Nog geen uitnodigingen. Plak er een, of zet de pagina aan die je open hebt.',
  emptyAllOn: 'Nog geen uitnodigingen. Plak er een, of open een chat of mail die je hebt aangezet.',
  otherSite: 'Een andere site',
  paste: 'Een uitnodiging plakken',
  look: 'Deze pagina één keer bekijken',
  lookedTitle: 'Wat deze pagina zegt',
  lookedNote: 'Er is nog niets bewaard. Kijk de tekst na, verander wat je wilt, en laat hem dan lezen.',
  cannotLook: 'Op deze pagina valt niets te lezen. Je kunt wel een uitnodiging plakken.',
  turnOn: site => `${site} aanzetten`,
  tryExample: 'Een voorbeeld proberen',
  example: 'Voorbeeld',
  exampleNote: 'Dit is een voorbeeld met verzonnen mensen. Het telt nergens mee.',
  endExample: 'Voorbeeld weghalen',
  replyBy: day => `Antwoord uiterlijk ${day}`,
  replyByPassed: day => `De dag om te antwoorden was ${day}. Een laat antwoord is ook aardig.`,
  replyByPassedShort: day => `Antwoord was nodig: ${day}`,
  surprise: 'Dit is een verrassing. Het feestkind mag er niets van horen.',
  cancelled: 'Dit feestje gaat niet door.',
  cancelledShort: 'Gaat niet door',
  past: 'Dit feestje is voorbij.',
  gone: 'Deze uitnodiging is hier niet meer.',

  pasteTitle: 'Een uitnodiging plakken',
  pasteLabel: 'De tekst van de uitnodiging',
  pasteHint: 'Die blijft op dit apparaat.',
  read: 'Laat lezen',
  openFile: 'Een agendabestand openen (.ics)',
  fileTooLarge: 'Dit bestand is te groot voor één uitnodiging.',
  keepAnyway: 'Toch bewaren',

  readStatus: (site, time, found) =>
    `${site}: gelezen ${time}, ${found === 0 ? 'geen uitnodiging' : found === 1 ? '1 uitnodiging' : `${found} uitnodigingen`}.`,
  pictures: count =>
    count === 1
      ? 'Eén bericht is een plaatje. Is het een uitnodiging, typ dan wat erop staat.'
      : `${count} berichten zijn plaatjes. Is er een uitnodiging bij, typ dan wat erop staat.`,
  seeOnlyOpen: 'Ik zie alleen wat jij hier opent.',
  unreadable: site =>
    `${site} is open, maar de pagina is veranderd en niet te lezen. Je kunt wel een uitnodiging plakken.`,
  nothingRead: 'Er is nog niets gelezen. Ik zie alleen wat jij opent.',

  title: (kind, honoree, age) =>
    honoree === null ? KINDS[kind] : `${KINDS[kind]} van ${honoree}${age === null ? '' : `, wordt ${age}`}`,
  from: sender => `Van ${sender}`,
  inChat: title => `In ${title}`,
  facts: {
    kind: 'Wat',
    honoree: 'Feestje van',
    age: 'Wordt',
    start: 'Wanneer',
    end: 'Tot',
    venue: 'Waar',
    address: 'Adres',
    replyBy: 'Antwoord uiterlijk',
    replyTo: 'Antwoord aan',
    gifts: 'Cadeaus',
    parents: 'Ouders',
    siblings: 'Broertjes en zusjes',
    bring: 'Meenemen',
    allergies: 'Allergieën',
    invitee: 'Uitgenodigd',
    circle: 'Hoeveel',
    surprise: 'Verrassing',
    dress: 'Thema of kleding',
    food: 'Eten',
    cost: 'Kosten',
    transport: 'Heen en terug',
    weather: 'Weer',
    water: 'Water',
    trampoline: 'Trampoline',
    animals: 'Dieren',
    screen: 'Scherm',
    link: 'Online',
    map: 'Kaart'
  },
  values: {
    kind: KINDS,
    gifts: { none: 'Geen cadeaus, graag', group: 'Een gezamenlijk cadeau' },
    parents: { 'drop-off': 'Brengen en ophalen', stay: 'Ouders blijven' },
    siblings: { welcome: 'Welkom', 'not-this-time': 'Deze keer niet' },
    allergies: { asked: 'Ze vragen naar allergieën' },
    circle: { class: 'De hele klas', few: 'Een klein groepje' },
    surprise: { yes: 'Een verrassing: niets verklappen' },
    water: { yes: 'Er is water' },
    trampoline: { yes: 'Er is een trampoline of springkussen' },
    animals: { yes: 'Er zijn dieren' },
    screen: { yes: 'Er is een film of spel op een scherm', none: 'Geen schermen' }
  },
  whereItSays: 'Waar het staat',
  fromPage: 'Uit de agendagegevens van de pagina.',
  youAsked: 'Jij schreef:',
  somebodyWrote: sender => `${sender ?? 'Iemand'} schreef:`,
  isItAbout: title => `Gaat dit over dit feestje${title === null ? '' : ` (${title})`}?`,
  wasItAgreed: 'Hier staat het nog niet vast. Is het zo afgesproken?',
  settleYes: { whose: 'Ja, daarover', agreed: 'Ja, zo is het afgesproken' },
  settleNo: { whose: 'Nee, iets anders', agreed: 'Nee, het blijft zoals het was' },
  lookAlike: 'Er is nog een uitnodiging die hierop lijkt. Is het hetzelfde feestje?',
  joinThem: 'Ja, hetzelfde feestje',
  keepApart: 'Nee, twee feestjes',
  youWrote: 'Dit schreef jij.',
  notCertain: 'Klopt dit?',
  itIs: 'Ja, dat klopt',
  unknown: 'Nog niet bekend',
  question: about => MISSING[about],
  why: why => WHY[why],
  fillIn: 'Invullen',
  otherValue: 'Iets anders',
  changeFact: fact => `“${fact}” wijzigen`,
  day: 'Dag',
  time: 'Tijd, als je die weet',
  leaveOut: 'Weglaten',
  notValid: 'Kijk dit even na.',
  notAnInvitation: 'Geen uitnodiging',
  dismissed: 'Weggelegd. Het komt niet terug.',
  bringBack: 'Terughalen',
  history: 'Wat er veranderd is',
  changed: (fact, before, after) =>
    before === null
      ? `${fact}: nu ${after ?? 'niet bekend'}`
      : after === null
        ? `${fact}: niet meer ${before}`
        : `${fact}: eerst ${before}, nu ${after}`,
  historyCancelled: 'Door de ouders afgezegd',
  messageDeleted: 'Het bericht is in de chat gewist. Wat erin stond, staat nog hier.',
  messageEdited: 'Het bericht is na het lezen bewerkt. Hieronder staat wat er veranderd is.',
  historyDeleted: before => (before === null ? 'Het bericht is gewist' : `Het bericht is gewist. Er stond: ${before}`),
  historyEdited: (before, after) =>
    before === null
      ? 'Het bericht is voor het lezen bewerkt'
      : `Het bericht is bewerkt. Er stond: ${before} Nu: ${after}`,
  calendarFile: name => `Er zit een agendabestand bij, “${name}”: bewaar het en open het hier.`,
  messages: 'Het bericht'
}
