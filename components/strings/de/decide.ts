import type { Outcome } from '@/utils/model/decision'
import type { Strings } from '../en/index'

const OUTCOMES: Record<Outcome, string> = {
  going: 'Dabei',
  part: 'Ein Teil davon',
  'not-going': 'Diesmal nicht',
  'ask-first': 'Erst nachfragen'
}

/** An outcome inside a sentence. */
const SAID: Record<Outcome, string> = {
  going: 'dabei',
  part: 'ein Teil davon',
  'not-going': 'diesmal nicht',
  'ask-first': 'erst nachfragen'
}

export const decide: Strings['decide'] = {
  going: 'Dabei',
  notGoing: 'Diesmal nicht',
  ask: child => (child === null ? 'Dein Kind fragen' : `${child} fragen`),
  later: 'Später',
  whatShallWe: 'Was machen wir?',
  whoIsInvited: 'Wer ist eingeladen?',
  decided: outcome => `Entschieden: ${SAID[outcome]}.`,
  decidedFor: (child, outcome) => `${child}: ${SAID[outcome]}`,
  toTheReply: 'Zur Antwort',
  changeOfMind: 'Anders überlegt',
  lookAgain: 'Beide Seiten noch einmal ansehen',
  askAnew: child => `${child} noch einmal fragen`,
  askAnewNote: 'Wenn es jetzt anders aussieht, könnt ihr noch einmal fragen. Bis dahin bleibt, was gesagt wurde.',
  continueWith: child => `Weiter mit ${child}`,
  childHasSpoken: child => `${child} hat etwas dazu gesagt.`,
  openAgain: before =>
    `Vorher hieß es: ${SAID[before]}. Jetzt ist es wieder offen, bis ihr beide entscheidet. Eine Antwort, die du schon geschickt hast, gilt, bis du wieder schreibst.`,
  partyChanged: 'Seitdem hat sich die Einladung geändert:',
  bothKept: 'Was ihr beide gesagt habt, ist noch da.',
  childGone: 'Dieses Kind ist hier nicht mehr angelegt. Die Einladung und was ihr entschieden habt sind noch da.',
  sleepingUntil: day => `Ihr schlaft darüber: bis ${day}.`,
  laterNote: 'Es bleibt in deiner Liste. Es wird nichts verschickt.',

  remindQuestion: (replyBy, day) => `Antwort bis ${replyBy}. Erinnerung: ${day}?`,
  remindYes: 'Erinnere mich',
  remindDone: day => `Die Erinnerung kommt: ${day}.`,
  remindRefused: 'Dein Browser erlaubt keine Erinnerungen. Das kannst du in seinen Einstellungen ändern.',

  addChildFirst: 'Wen möchtest du fragen?',
  addChildNote: 'Ein Vorname und ein Bild reichen. Beides bleibt auf diesem Gerät.',
  withoutChild: 'Entscheiden, ohne ein Kind anzulegen',

  handOverTitle: child => `${child} ist zuerst dran`,
  handOverWhy:
    'Kinder sagen oft, was wir ihrer Meinung nach hören möchten. Darum bleibt dein eigener Wunsch bis später verborgen.',
  handOverHow: 'Gib den Bildschirm weiter und schau kurz weg. Es gibt keine falsche Antwort.',
  handOverAloud: child =>
    `Dieses Gerät hat keine eigene Stimme. Lies die Wörter vor und schau dabei ${child} an, nicht den Bildschirm.`,
  fullScreen: child => `Ganzer Bildschirm für ${child}`,
  here: 'Hier in diesem Fenster',
  hereNote: 'Hier bleibt der Chat hinter diesem Fenster zu sehen.',
  byTelling: 'Wir telefonieren oder sitzen im Auto',
  byTellingNote: child =>
    `Lies jede Frage vor und tippe an, was ${child} sagt. Es wird mit „dir erzählt“ gekennzeichnet.`,
  waitingForChild: child =>
    `Der Bildschirm für ${child} ist in einem eigenen Fenster offen. Danach geht es hier weiter.`,

  prepareTitle: 'Bevor du fragst',
  factsKnown: 'Was wir wissen',
  unknownYet: 'Das wissen wir noch nicht',
  askHost: 'Die Gastgeber fragen',
  notPossible: 'Diesmal nicht möglich',
  notPossibleNote: child => `Dann erfährt ${child} das zuerst, mit der Frage: „Was möchtest du stattdessen?“`,
  notPossibleBecause: 'Weil',
  notPossibleHint: child => `Ein Satz, den ${child} sehen wird. Er kann leer bleiben.`,
  notPossibleSave: child => `${child} am Anfang sagen`,
  notPossibleIsSet: child => `${child} erfährt am Anfang, dass es diesmal nicht geht.`,
  notPossibleUndo: 'Es geht doch',
  secretNote: child => `Es ist eine Überraschung. Für ${child} beginnt es mit „Das ist ein Geheimnis.“`,
  tellingTitle: child => `${child} vorlesen`,
  tellingNote: 'Tippe die Antworten an, die du hörst. Keine Antwort ist auch eine Antwort.',
  tellingDone: 'Das sind die Antworten',

  parentTitle: 'Jetzt du',
  parentNote: 'Bevor du die Antworten siehst. Alles darf leer bleiben.',
  practical: 'Wie gut ließe es sich einrichten?',
  practicalShort: 'Es einzurichten',
  practicalValues: { fine: 'Geht gut', hard: 'Ist schwierig', cannot: 'Geht nicht' },
  hostQuestionsTitle: 'Das könntest du die Gastgeber fragen',
  hostQuestions: {
    'who-watches': 'Wer passt auf die Kinder auf, und wie viele Erwachsene sind da?',
    'who-else': 'Wer kommt sonst noch?',
    sleeping: 'Wo schlafen die Kinder, und wer ist in dieser Nacht im Haus?',
    'night-pick-up': 'Können wir nachts zum Abholen kommen, wenn es nötig ist?',
    water: 'Wer passt am Wasser auf, und können alle Kinder schwimmen?',
    trampoline: 'Wer passt am Trampolin auf, und wie viele springen zugleich?',
    'say-hello': 'Wir kennen uns noch nicht. Kann ich kurz zum Hallosagen hereinkommen?',
    'reach-you': 'Wie erreichen wir euch während der Feier?',
    food: 'Was gibt es zu essen?'
  },
  hostQuestionsFrame: 'Ein guter Anfang ist: „Das frage ich immer vor einem ersten Besuch.“',
  matters: 'Was mir wichtig ist',
  showBoth: 'Beide Seiten zeigen',
  mine: 'Ist das meine Sorge oder die meines Kindes?',
  mineText: 'Beide sind echt. Es kann helfen zu wissen, um welche es gerade geht.',

  bothTitle: 'Nebeneinander',
  parentColumn: 'Du',
  unknownColumn: 'Noch offen',
  nothingUnknown: 'Nichts, was wir sehen können.',
  noWords: 'Diesmal keine Worte. Auch das ist in Ordnung.',
  noParentWords: 'Das hast du leer gelassen.',
  toldToYou: 'Dir erzählt',
  prompts: {
    agree: () => 'Ihr seid euch einig. Gibt es noch etwas zu klären?',
    'child-not': child => `${child} möchte lieber nicht. Das genügt. Wenn du magst, frag, wie es dort wäre.`,
    'child-go-parent-hard': () => 'Sag, was es schwer macht. Gibt es eine Frage an die Gastgeber, die helfen würde?',
    cannot: child => `Es sieht so aus, als ginge es nicht. Was wäre stattdessen schön für ${child}?`,
    'not-possible': child => `Diesmal geht es nicht. Was wäre stattdessen schön für ${child}?`,
    unsure: () => 'Schaut erst, was noch offen ist. Dann könnt ihr darüber schlafen.',
    'unsure-now': () => 'Schaut erst, was noch offen ist.',
    'child-asks': child => `Frag ${child}, was es noch zu wissen gibt. Du kannst die Gastgeber fragen.`,
    sleep: () => 'Ihr könnt darüber schlafen.',
    talk: () => 'Nehmt euch einen Moment und sprecht darüber.'
  },
  middleWaysTitle: 'Wege dazwischen',
  middleWays: {
    'home-to-bed': 'Den Abend über bleiben und zu Hause schlafen',
    'first-part': 'Für den ersten Teil hingehen',
    'arrive-early': 'Früh kommen, solange es ruhig ist',
    'with-a-friend': 'Zusammen mit einem vertrauten Kind hingehen',
    'stay-at-first': 'Jemand von euch bleibt die ersten Minuten da',
    'way-out-sign': 'Ein Zeichen ausmachen für „Bitte hol mich ab“'
  },
  considerationsTitle: 'Was Leute sagen, in beide Richtungen',
  considerations: {
    'host-may-be-shy': {
      title: 'Einladen kann Mut kosten',
      text: 'Vielleicht streckt da ein Kind, dem das schwerfällt, die Hand aus. Das ist ein freundlicher Gedanke, und es ist nicht die Aufgabe deines Kindes.'
    },
    'whole-class': {
      title: 'Vielleicht ist die ganze Klasse eingeladen',
      text: 'Dann fällt ein Kind mehr oder weniger kaum auf. Es kann auch heißen, dass alle da sein werden.'
    },
    'party-is-not-friend': {
      title: 'Ein Nein zur Feier ist kein Nein zur Freundschaft',
      text: 'Sie können sich an einem anderen Tag treffen, nur zu zweit. Oder die Feier ist gerade der leichtere Anfang.'
    },
    'trust-your-gut': {
      title: 'Ein Gefühl kann etwas wissen',
      text: 'Fühlt sich etwas falsch an, kann das genügen. Neues kann sich auch so anfühlen.'
    },
    'ask-for-safety': {
      title: 'Nachfragen ist normal',
      text: 'Wer ist da, wer passt auf, wie kommt man heim. Manche Fragen beruhigen, und manche zeigen, dass die Sorge stimmt.'
    }
  },
  sleepTitle: 'Darüber schlafen',
  sleepNote: 'Inzwischen kannst du „wir sagen bis dahin Bescheid“ schicken.',
  tomorrow: 'Morgen',
  inTwoDays: 'In zwei Tagen',
  pickDay: 'Einen Tag wählen',
  dayOutOfRange: (from, to) => `Bitte wähle einen Tag vom ${from} bis ${to}.`,
  sleepUntil: day => `Bis ${day}`,
  sleptOnIt: 'Ihr habt darüber geschlafen. Wie sieht es heute aus?',
  noTimeToSleep: 'Zum Darüberschlafen bleibt keine Zeit: Eine Antwort steht an.',
  noNightToWait: 'Die Feier ist bald, da bleibt keine Nacht zum Warten.',
  outcomeTitle: 'Was habt ihr zusammen entschieden?',
  outcomes: OUTCOMES,
  outcomeMissing: 'Bitte wähle erst etwas aus.',
  because: 'Weil',
  becauseHint: child => `Ein Satz, den ${child} sehen wird. Er kann leer bleiben.`,
  record: 'So haben wir entschieden',
  tellChild: child => `${child} Bescheid sagen`,
  tellChildWhy: child => `${child} sieht, was aus den eigenen Worten geworden ist.`,
  tellChildShow: child => `${child} zeigen`,
  skipToReply: 'Zur Antwort',
  childNotOk: child => `Für ${child} ist das nicht okay. Ihr könnt beide Seiten noch einmal ansehen oder es so lassen.`,

  inMind: friend => `Im Sinn: ein andermal mit ${friend}.`,
  inMindNobody: 'Im Sinn: ein andermal zusammen.',

  eveTitle: 'Für den Tag',
  eveNote: 'Wenn du magst. Nur du siehst es.',
  plan: {
    brings: 'Wer bringt hin',
    fetches: 'Wer holt ab',
    sign: 'Das Zeichen für „Bitte hol mich ab“',
    gift: 'Das Geschenk'
  },

  afterTitle: 'Der Tag danach',
  afterNote: child => `Zweimal tippen für ${child}, einmal für dich. Danach wird nicht mehr gefragt.`,
  afterAsk: child => `${child}: Wie war es?`,
  afterHelped: child => `Was hat geholfen? Das sagt ${child}:`,
  afterHelpedNote: 'Nächstes Mal steht es in diesen Worten da, und in keinen anderen.',
  afterDone: 'Fertig',
  afterSkip: 'Auslassen',
  afterSaid: child => `${child} hat gesagt`,
  thankHost: 'Ein Dankeschön an die Gastgeber',

  childSaidQuestion: child => `Was hat ${child ?? 'dein Kind'} gesagt?`,
  childSaidNote: 'Wenn du magst. Nur du siehst es.',
  childSaid: {
    'wants-to': 'Möchte hin',
    'does-not-mind': 'Ist beides recht',
    'would-rather-not': 'Lieber nicht',
    'not-asked-yet': 'Noch nicht gefragt'
  }
}
