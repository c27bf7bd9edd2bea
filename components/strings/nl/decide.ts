import type { Outcome } from '@/utils/model/decision'
import type { Strings } from '../en/index'

const OUTCOMES: Record<Outcome, string> = {
  going: 'We gaan',
  part: 'Een deel ervan',
  'not-going': 'Deze keer niet',
  'ask-first': 'Eerst vragen'
}

/** An outcome inside a sentence. */
const SAID: Record<Outcome, string> = {
  going: 'we gaan',
  part: 'een deel ervan',
  'not-going': 'deze keer niet',
  'ask-first': 'eerst vragen'
}

export const decide: Strings['decide'] = {
  going: 'We gaan',
  notGoing: 'Deze keer niet',
  ask: child => (child === null ? 'Vraag het je kind' : `Vraag het ${child}`),
  later: 'Later',
  whatShallWe: 'Wat doen we?',
  whoIsInvited: 'Wie is er uitgenodigd?',
  decided: outcome => `Besloten: ${SAID[outcome]}.`,
  decidedFor: (child, outcome) => `${child}: ${SAID[outcome]}`,
  toTheReply: 'Naar het antwoord',
  changeOfMind: 'Van gedachten veranderd',
  lookAgain: 'Beide kanten nog eens bekijken',
  askAnew: child => `${child} nog eens vragen`,
  askAnewNote: 'Is het nu anders, dan kunnen jullie nog eens vragen. Wat gezegd is, blijft tot dan staan.',
  continueWith: child => `Verder met ${child}`,
  childHasSpoken: child => `${child} heeft er iets over gezegd.`,
  openAgain: before =>
    `Eerst was het: ${SAID[before]}. Nu is het weer open tot jullie samen beslissen. Een antwoord dat je al stuurde, geldt tot je opnieuw schrijft.`,
  partyChanged: 'De uitnodiging is sindsdien veranderd:',
  bothKept: 'Wat jullie allebei zeiden, is er nog.',
  childGone: 'Dit kind staat hier niet meer. De uitnodiging en wat jullie besloten zijn er nog.',
  sleepingUntil: day => `Jullie slapen er een nachtje over, tot ${day}.`,
  laterNote: 'Het blijft in je lijst. Er wordt niets verstuurd.',

  remindQuestion: (replyBy, day) => `Antwoord uiterlijk ${replyBy}. Herinnering: ${day}?`,
  remindYes: 'Herinner me',
  remindDone: day => `Je krijgt een herinnering: ${day}.`,
  remindRefused: 'Je browser staat geen herinneringen toe. Dat kun je in de instellingen ervan veranderen.',

  addChildFirst: 'Aan wie wil je het vragen?',
  addChildNote: 'Een voornaam en een plaatje zijn genoeg. Ze blijven op dit apparaat.',
  withoutChild: 'Beslissen zonder een kind toe te voegen',

  handOverTitle: child => `Eerst is ${child} aan de beurt`,
  handOverWhy:
    'Kinderen zeggen vaak wat ze denken dat wij willen horen. Daarom blijft jouw eigen wens tot later uit het zicht.',
  handOverHow: 'Geef het scherm en kijk even weg. Er is geen fout antwoord.',
  handOverAloud: child =>
    `Dit apparaat heeft geen eigen stem. Lees de woorden voor en kijk naar ${child}, niet naar het scherm.`,
  fullScreen: child => `Volledig scherm voor ${child}`,
  here: 'Hier in dit venster',
  hereNote: 'Hier blijft de chat achter dit venster te zien.',
  byTelling: 'We bellen, of zitten in de auto',
  byTellingNote: child => `Lees elke vraag voor en tik aan wat ${child} zegt. Er komt “aan jou verteld” bij te staan.`,
  waitingForChild: child => `Het scherm van ${child} is open in een eigen venster. Daarna gaat het hier verder.`,

  prepareTitle: 'Voordat je het vraagt',
  factsKnown: 'Wat we weten',
  unknownYet: 'Dit weten we nog niet',
  askHost: 'Vraag het de ouders',
  notPossible: 'Deze keer kan het niet',
  notPossibleNote: child => `Dan hoort ${child} dat eerst, met de vraag: “Wat wil je in plaats daarvan?”`,
  notPossibleBecause: 'Omdat',
  notPossibleHint: child => `Eén zin die ${child} zal zien. Hij mag leeg blijven.`,
  notPossibleSave: child => `Vertel het ${child} aan het begin`,
  notPossibleIsSet: child => `${child} hoort aan het begin dat het deze keer niet kan.`,
  notPossibleUndo: 'Het kan toch wel',
  secretNote: child => `Het is een verrassing. De beurt van ${child} begint met “Dit is een geheim.”`,

  tellingTitle: child => `Lees dit voor aan ${child}`,
  tellingNote: 'Tik de antwoorden aan die je hoort. Geen antwoord is ook een antwoord.',
  tellingDone: 'Dit zijn de antwoorden',

  parentTitle: 'Nu jij',
  parentNote: 'Voordat je de antwoorden ziet. Alles mag leeg blijven.',
  practical: 'Hoe goed is het te regelen?',
  practicalShort: 'Te regelen',
  practicalValues: { fine: 'Gaat prima', hard: 'Lastig', cannot: 'Kan niet' },
  hostQuestionsTitle: 'Dit zou je de ouders kunnen vragen',
  hostQuestions: {
    'who-watches': 'Wie past er op de kinderen, en hoeveel volwassenen zijn er?',
    'who-else': 'Wie komt er nog meer?',
    sleeping: 'Waar slapen de kinderen, en wie is er die nacht in huis?',
    'night-pick-up': 'Kunnen we ’s nachts komen ophalen als dat nodig is?',
    water: 'Wie let er op bij het water, en kunnen alle kinderen zwemmen?',
    trampoline: 'Wie let er op bij de trampoline, en hoeveel kinderen springen tegelijk?',
    'say-hello': 'We kennen elkaar nog niet. Mag ik even binnenkomen om hallo te zeggen?',
    'reach-you': 'Hoe kunnen we jullie tijdens het feestje bereiken?',
    food: 'Wat is er te eten?'
  },
  hostQuestionsFrame: 'Je kunt zo beginnen: “Dit vraag ik altijd voor een eerste bezoek.”',
  matters: 'Wat ik belangrijk vind',
  showBoth: 'Beide kanten laten zien',
  mine: 'Is dit mijn zorg, of die van mijn kind?',
  mineText: 'Allebei zijn ze echt. Het kan helpen om te weten over welke je beslist.',

  bothTitle: 'Naast elkaar',
  parentColumn: 'Jij',
  unknownColumn: 'Nog niet bekend',
  nothingUnknown: 'Niets wat wij kunnen zien.',
  noWords: 'Deze keer geen woorden. Dat is ook goed.',
  noParentWords: 'Dit liet je leeg.',
  toldToYou: 'Aan jou verteld',
  prompts: {
    agree: () => 'Jullie zijn het eens. Is er nog iets te regelen?',
    'child-not': child => `${child} wil liever niet. Dat is genoeg. Als je wilt, vraag dan hoe het daar zou zijn.`,
    'child-go-parent-hard': () => 'Zeg wat het lastig maakt. Is er iets om aan de ouders te vragen wat zou helpen?',
    cannot: child => `Het lijkt erop dat het niet kan. Wat zou fijn zijn voor ${child} in plaats daarvan?`,
    'not-possible': child => `Deze keer kan het niet. Wat zou fijn zijn voor ${child} in plaats daarvan?`,
    unsure: () => 'Kijk eerst wat nog niet bekend is. Daarna kunnen jullie er een nachtje over slapen.',
    'unsure-now': () => 'Kijk eerst wat nog niet bekend is.',
    'child-asks': child => `Vraag ${child} wat nog fijn is om te weten. Je kunt het de ouders vragen.`,
    sleep: () => 'Jullie kunnen er een nachtje over slapen.',
    talk: () => 'Neem even de tijd om erover te praten.'
  },
  middleWaysTitle: 'Wegen ertussenin',
  middleWays: {
    'home-to-bed': 'De avond blijven en thuis slapen',
    'first-part': 'Naar het eerste deel gaan',
    'arrive-early': 'Vroeg komen, als het nog rustig is',
    'with-a-friend': 'Samen gaan met een vertrouwd kind',
    'stay-at-first': 'Een ouder blijft de eerste minuten',
    'way-out-sign': 'Een teken afspreken voor “kom me halen”'
  },
  considerationsTitle: 'Wat mensen zeggen, naar beide kanten',
  considerations: {
    'host-may-be-shy': {
      title: 'Uitnodigen kan moed kosten',
      text: 'Misschien zoekt een kind contact dat dat moeilijk vindt. Dat is een lieve gedachte, en het is niet de taak van jouw kind.'
    },
    'whole-class': {
      title: 'Misschien is de hele klas gevraagd',
      text: 'Dan valt een kind meer of minder nauwelijks op. Het kan ook betekenen dat iedereen er zal zijn.'
    },
    'party-is-not-friend': {
      title: 'Nee tegen het feestje is geen nee tegen de vriendschap',
      text: 'Ze kunnen elkaar op een andere dag zien, met z’n tweeën. Of het feestje is juist het makkelijkere begin.'
    },
    'trust-your-gut': {
      title: 'Een gevoel kan iets weten',
      text: 'Als iets niet goed voelt, kan dat genoeg zijn. Nieuwe dingen kunnen ook zo voelen.'
    },
    'ask-for-safety': {
      title: 'Vragen is gewoon',
      text: 'Wie is er, wie past op, hoe kom je thuis. Sommige vragen stellen gerust, en andere laten zien dat de zorg klopt.'
    }
  },
  sleepTitle: 'Er een nachtje over slapen',
  sleepNote: 'Ondertussen kun je sturen: “we laten het tegen die tijd weten”.',
  tomorrow: 'Morgen',
  inTwoDays: 'Over twee dagen',
  pickDay: 'Kies een dag',
  dayOutOfRange: (from, to) => `Kies een dag van ${from} tot en met ${to}.`,
  sleepUntil: day => `Tot ${day}`,
  sleptOnIt: 'Jullie sliepen er een nachtje over. Hoe ziet het er vandaag uit?',
  noTimeToSleep: 'Er is geen tijd meer om er een nachtje over te slapen: er is een antwoord nodig.',
  noNightToWait: 'Het feestje is al snel: er is geen nacht meer om te wachten.',
  outcomeTitle: 'Wat hebben jullie samen besloten?',
  outcomes: OUTCOMES,
  outcomeMissing: 'Kies er eerst een.',
  because: 'Omdat',
  becauseHint: child => `Eén zin die ${child} zal zien. Hij mag leeg blijven.`,
  record: 'Dit hebben we besloten',
  tellChild: child => `Vertel het ${child}`,
  tellChildWhy: child => `${child} ziet wat er met die woorden is gedaan.`,
  tellChildShow: child => `Laat het ${child} zien`,
  skipToReply: 'Naar het antwoord',
  childNotOk: child => `Dit is niet oké voor ${child}. Jullie kunnen beide kanten nog eens bekijken, of het zo laten.`,

  inMind: friend => `Om te onthouden: een andere keer met ${friend}.`,
  inMindNobody: 'Om te onthouden: een andere keer samen.',

  eveTitle: 'Voor de dag zelf',
  eveNote: 'Als je wilt. Alleen jij ziet het.',
  plan: {
    brings: 'Wie brengt',
    fetches: 'Wie haalt',
    sign: 'Het teken voor “kom me halen”',
    gift: 'Het cadeau'
  },

  afterTitle: 'De dag erna',
  afterNote: child => `Twee tikken voor ${child}, en één voor jou. Daarna wordt het niet meer gevraagd.`,
  afterAsk: child => `${child}: hoe was het?`,
  afterHelped: child => `Wat hielp, volgens ${child}?`,
  afterHelpedNote: 'De volgende keer staat het er in deze woorden, en geen andere.',
  afterDone: 'Klaar',
  afterSkip: 'Overslaan',
  afterSaid: child => `${child} zei`,
  thankHost: 'Een bedankje voor de uitnodiging',

  childSaidQuestion: child => `Wat zei ${child ?? 'je kind'}?`,
  childSaidNote: 'Als je wilt. Alleen jij ziet het.',
  childSaid: {
    'wants-to': 'Wil graag',
    'does-not-mind': 'Maakt niet uit',
    'would-rather-not': 'Liever niet',
    'not-asked-yet': 'Nog niet gevraagd'
  }
}
