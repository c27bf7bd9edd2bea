import type { FactName, PartyKind, Question } from '@/utils/model/facts'
import type { Strings } from '../en/index'

const KINDS: Record<PartyKind, string> = {
  birthday: 'Geburtstags\u00ADfeier',
  sleepover: 'Übernachtungs\u00ADparty',
  playdate: 'Spieltreffen',
  pool: 'Poolparty',
  holiday: 'Fest',
  other: 'Feier'
}

const MISSING: Record<FactName, string> = {
  kind: 'Was für eine Feier ist es?',
  honoree: 'Wer feiert?',
  age: 'Welches Alter wird gefeiert?',
  start: 'Wann geht es los?',
  end: 'Wann ist es zu Ende?',
  venue: 'Wo ist es?',
  address: 'Wie ist die Adresse?',
  replyBy: 'Bis wann brauchen sie eine Antwort?',
  replyTo: 'Wer bekommt die Antwort?',
  gifts: 'Wie ist es mit einem Geschenk?',
  parents: 'Bleiben die Eltern da?',
  siblings: 'Dürfen Geschwister mitkommen?',
  bring: 'Was bringt ihr mit?',
  allergies: 'Fragen sie nach Allergien?',
  invitee: 'Wer ist eingeladen?',
  circle: 'Wie viele Kinder sind eingeladen?',
  surprise: 'Ist es eine Überraschung?',
  dress: 'Was zieht man an?',
  food: 'Gibt es etwas zu essen?',
  cost: 'Kostet es etwas?',
  transport: 'Wie kommt man hin und zurück?',
  weather: 'Was ist bei schlechtem Wetter?',
  water: 'Gibt es Wasser?',
  trampoline: 'Gibt es ein Trampolin oder eine Hüpfburg?',
  animals: 'Gibt es Tiere?',
  screen: 'Gibt es einen Bildschirm?',
  link: 'Wo ist es online?',
  map: 'Gibt es eine Karte?'
}

const WHY: Record<Question['why'], string> = {
  missing: 'In der Nachricht steht es nicht.',
  choose: 'Die Nachricht lässt sich verschieden lesen.',
  mismatch: 'Wochentag und Datum passen nicht zusammen.',
  undated: 'Wir wissen nicht, wann die Nachricht geschrieben wurde, und darum nicht, welchen Tag sie meint.'
}

export const invite: Strings['invite'] = {
  lists: { waiting: 'Braucht eine Antwort', going: 'Dabei', 'not-going': 'Nicht dabei', past: 'Vorbei' },
  showMore: 'Mehr zeigen',
  empty: 'Noch keine Einladungen. Füg eine ein, oder schalte die Seite ein, die du gerade offen hast.',
  emptyAllOn:
    'Noch keine Einladungen. Füg eine ein, oder öffne einen Chat oder ein Postfach, das du eingeschaltet hast.',
  otherSite: 'Eine andere Seite',
  paste: 'Eine Einladung einfügen',
  look: 'Diese Seite einmal ansehen',
  lookedTitle: 'Was auf dieser Seite steht',
  lookedNote: 'Noch wird nichts behalten. Bitte prüf den Text, ändere ihn, wie du magst, und lass ihn dann lesen.',
  cannotLook: 'Auf dieser Seite lässt sich nichts lesen. Du kannst eine Einladung trotzdem einfügen.',
  turnOn: site => `${site} einschalten`,
  tryExample: 'Ein Beispiel ausprobieren',
  example: 'Beispiel',
  exampleNote: 'Das ist ein Beispiel mit erfundenen Leuten. Es zählt nirgends mit.',
  endExample: 'Beispiel entfernen',
  replyBy: day => `Antwort bis ${day}`,
  replyByPassed: day => `Eine Antwort war erbeten bis ${day}. Auch eine späte Antwort ist freundlich.`,
  replyByPassedShort: day => `Antwort war fällig: ${day}`,
  surprise: 'Das ist eine Überraschung. Das Kind, das gefeiert wird, darf nichts davon erfahren.',
  cancelled: 'Diese Feier ist abgesagt.',
  cancelledShort: 'Abgesagt',
  past: 'Diese Feier ist vorbei.',
  gone: 'Diese Einladung ist nicht mehr hier.',

  pasteTitle: 'Eine Einladung einfügen',
  pasteLabel: 'Der Text der Einladung',
  pasteHint: 'Er bleibt auf diesem Gerät.',
  read: 'Lesen lassen',
  openFile: 'Eine Kalenderdatei öffnen (.ics)',
  fileTooLarge: 'Diese Datei ist zu groß für eine einzelne Einladung.',
  keepAnyway: 'Trotzdem behalten',

  readStatus: (site, time, found) =>
    `${site}: gelesen ${time}, ${found === 0 ? 'keine Einladung' : found === 1 ? '1 Einladung' : `${found} Einladungen`}.`,
  pictures: count =>
    count === 1
      ? 'Eine Nachricht ist ein Bild. Wenn es eine Einladung ist, tipp ab, was darauf steht.'
      : `${count} Nachrichten sind Bilder. Wenn eine davon eine Einladung ist, tipp ab, was darauf steht.`,
  seeOnlyOpen: 'Ich sehe nur, was du hier öffnest.',
  unreadable: site =>
    `${site} ist offen, aber die Seite hat sich geändert und lässt sich nicht lesen. Du kannst eine Einladung trotzdem einfügen.`,
  nothingRead: 'Es wurde noch nichts gelesen. Ich sehe nur, was du öffnest.',

  title: (kind, honoree, age) =>
    honoree === null ? KINDS[kind] : `${KINDS[kind]} von ${honoree}${age === null ? '' : `, wird ${age}`}`,
  from: sender => `Von ${sender}`,
  inChat: title => `In ${title}`,
  facts: {
    kind: 'Was',
    honoree: 'Wer feiert',
    age: 'Wird',
    start: 'Wann',
    end: 'Bis',
    venue: 'Wo',
    address: 'Adresse',
    replyBy: 'Antwort bis',
    replyTo: 'Antwort an',
    gifts: 'Geschenke',
    parents: 'Eltern',
    siblings: 'Geschwister',
    bring: 'Mitbringen',
    allergies: 'Allergien',
    invitee: 'Eingeladen',
    circle: 'Wie viele',
    surprise: 'Geheim',
    dress: 'Motto oder Kleidung',
    food: 'Essen',
    cost: 'Kosten',
    transport: 'Hin und zurück',
    weather: 'Wetter',
    water: 'Wasser',
    trampoline: 'Trampolin',
    animals: 'Tiere',
    screen: 'Bildschirm',
    link: 'Online',
    map: 'Karte'
  },
  values: {
    kind: KINDS,
    gifts: { none: 'Bitte keine Geschenke', group: 'Ein gemeinsames Geschenk' },
    parents: { 'drop-off': 'Nur bringen und abholen', stay: 'Eltern bleiben da' },
    siblings: { welcome: 'Willkommen', 'not-this-time': 'Diesmal nicht' },
    allergies: { asked: 'Sie fragen nach Allergien' },
    circle: { class: 'Die ganze Klasse', few: 'Ein kleiner Kreis' },
    surprise: { yes: 'Eine Überraschung: bitte nichts verraten' },
    water: { yes: 'Es gibt Wasser' },
    trampoline: { yes: 'Es gibt ein Trampolin oder eine Hüpfburg' },
    animals: { yes: 'Es gibt Tiere' },
    screen: { yes: 'Es gibt einen Film oder ein Spiel am Bildschirm', none: 'Ohne Bildschirm' }
  },
  whereItSays: 'Wo das steht',
  fromPage: 'Aus den Termindaten der Seite.',
  youAsked: 'Du hast geschrieben:',
  somebodyWrote: sender => `${sender ?? 'Jemand'} hat geschrieben:`,
  isItAbout: title => `Geht es um diese Feier${title === null ? '' : ` (${title})`}?`,
  wasItAgreed: 'Hier ist es noch nicht abgemacht. Wurde es vereinbart?',
  settleYes: { whose: 'Ja, darum geht es', agreed: 'Ja, es wurde vereinbart' },
  settleNo: { whose: 'Nein, um etwas anderes', agreed: 'Nein, es bleibt wie vorher' },
  lookAlike: 'Es gibt noch eine Einladung, die dieser gleicht. Ist es dieselbe Feier?',
  joinThem: 'Ja, dieselbe Feier',
  keepApart: 'Nein, zwei Feiern',
  youWrote: 'Das hast du geschrieben.',
  notCertain: 'Stimmt das?',
  itIs: 'Ja, das stimmt',
  unknown: 'Noch nicht bekannt',
  question: about => MISSING[about],
  why: why => WHY[why],
  fillIn: 'Eintragen',
  otherValue: 'Etwas anderes',
  changeFact: fact => `„${fact}“ ändern`,
  day: 'Tag',
  time: 'Uhrzeit, wenn du sie weißt',
  leaveOut: 'Weglassen',
  notValid: 'Bitte prüf diese Angabe.',
  notAnInvitation: 'Keine Einladung',
  dismissed: 'Weggelegt. Es kommt nicht wieder.',
  bringBack: 'Zurückholen',
  history: 'Was sich geändert hat',
  changed: (fact, before, after) =>
    before === null
      ? `${fact}: jetzt ${after ?? 'nicht bekannt'}`
      : after === null
        ? `${fact}: nicht mehr ${before}`
        : `${fact}: erst ${before}, jetzt ${after}`,
  historyCancelled: 'Von den Gastgebern abgesagt',
  messageDeleted: 'Die Nachricht dazu wurde im Chat gelöscht. Was sie sagte, steht noch hier.',
  messageEdited: 'Die Nachricht dazu wurde nach dem Lesen bearbeitet. Was sich geändert hat, steht unten.',
  historyDeleted: before =>
    before === null ? 'Die Nachricht wurde gelöscht' : `Die Nachricht wurde gelöscht. Darin stand: ${before}`,
  historyEdited: (before, after) =>
    before === null
      ? 'Die Nachricht wurde vor dem Lesen bearbeitet'
      : `Die Nachricht wurde bearbeitet. Darin stand: ${before} Jetzt: ${after}`,
  calendarFile: name => `Dabei ist eine Kalenderdatei, „${name}“: Speichere sie und öffne sie hier.`,
  messages: 'Die Nachricht'
}
