import type { Strings } from '../en/index'

export const leftOut: Strings['leftOut'] = {
  makePlans: 'Plannen maken',
  plansFor: 'Voor wie?',
  seeFriends: 'Vrienden zien',
  seeFriendsNote: 'Een paar woorden aan één gezin, over iets kleins om samen te doen.',
  host: 'Zelf uitnodigen',
  hostNote: 'Klein, goedkoop en kort, thuis of buiten.',
  checkIn: 'Vragen hoe het gaat',
  checkInNote: 'Een gesprek tussendoor: wat je kunt vragen en wat je beter weglaat.',
  addChildFirst: 'Om wie gaat het?',

  noticeLine: (child, month) => `Hier is sinds ${month} geen uitnodiging voor ${child} gezien.`,
  noticeBlind:
    'Ik zie alleen de chats die je in deze browser opent. Briefjes en praatjes op het schoolplein gaan langs mij heen. Misschien betekent het niets.',
  elsewhere: child => `${child} ziet ergens anders vrienden`,
  notNow: 'Drie maanden laten rusten',
  turnOff: 'Uitzetten',

  noticeTitle: 'Stille tijden',
  noticeNote:
    'Als er lang geen uitnodiging hier te zien is, staat er één rustige regel in je lijst. Geen getal, geen melding, en niets op de schermen van je kind.',
  noticeSwitch: child => `Voor ${child} noemen`,
  holidays: child => `Schoolvakanties van ${child}`,
  holidaysNote: 'Weken zonder school tellen niet mee. Zolang er hier geen staan, wordt er niets genoemd.',
  holidayFrom: 'Eerste dag',
  holidayTo: 'Laatste dag',
  holidaySpan: (from, to) => `${from} tot en met ${to}`,
  addHoliday: 'Deze dagen toevoegen',
  removeHoliday: span => `${span} verwijderen`,
  holidayProblem: 'Kies een eerste dag, en een laatste dag die er niet voor ligt.',

  checkInTitle: child => `Vragen hoe het met ${child} gaat`,
  checkInHow:
    'Naast elkaar gaat het het makkelijkst: op een wandeling, in de auto, bij het koken. Luister meer dan je vraagt. Het kan heel goed dat alles prima is.',
  openersTitle: 'Manieren om te beginnen',
  openers: [
    'Met wie ben je nu graag samen?',
    'Wat doe je in de pauze?',
    'Als je iemand mocht kiezen om hier te komen, wie zou dat zijn?',
    'Wat was er leuk deze week, en wat was er vervelend?',
    'Zijn er dingen die je leuk vindt en die op school lastig te zeggen zijn?'
  ],
  avoidTitle: 'Liever niet',
  avoid: [
    '‘Waarom nodigt niemand je uit?’',
    'Een feestje waar je kind niet bij was',
    'Meer zorg dan je kind zelf laat zien',
    'Wiens schuld het is'
  ],
  shrugTitle: 'Als er alleen schouders opgaan',
  shrugText:
    'Laat het daarbij. Blijf dichtbij, doe samen iets leuks en probeer het op een andere dag. Ook dat is een antwoord.',

  sayTitle: child => `Wat zei ${child}?`,
  sayNote: 'Tik op wat je hoorde. Alleen jij ziet het, en je kunt het veranderen.',
  stands: {
    fine: 'Alles is goed',
    'someone-over': 'Ik wil graag dat er iemand komt',
    'be-asked': 'Ik wil graag gevraagd worden',
    'do-not-write': 'Ik wil niet dat je iemand schrijft',
    shrug: 'Schouders ophalen, of niets'
  },
  mayTellTitle: child => `Vraag ${child}: ‘Wat mag ik vertellen?’`,
  mayTell: {
    'likes-company': 'Met wie ik graag samen wil zijn',
    'likes-parties': 'Dat ik feestjes leuk vind en graag gevraagd word'
  },
  mayTellNote: 'Vink alleen aan waar je een ja op hoorde. De rest blijft tussen jullie.',
  keepSay: 'Dit bewaren',

  saidTitle: child => `${child} zei`,
  next: {
    fine: () => 'Goed om te weten. Er hoeft niets. Iets leuks plannen kan altijd.',
    'someone-over': () => 'Een paar woorden aan één gezin zijn genoeg. Het liefst iets kleins, dichtbij en snel.',
    'be-asked': () => 'Samen iets doen is het makkelijkste begin. Eén gezin is genoeg om te beginnen.',
    'do-not-write': child =>
      `${child} heeft liever dat je niet schrijft, dus hier staan geen teksten. Dichtbij zijn is al veel. Wat je in je eigen chats schrijft, blijft van jou.`,
    shrug: child =>
      `Voor vandaag is dat genoeg. Als je wilt, kan één vraag naar één ouder die je vertrouwt. Er staat niets in over hoe ${child} zich voelt.`
  },
  anotherDay: 'Op een andere dag nog eens vragen',
  beforeTitle: 'Voor je schrijft',
  before: [
    'Een club, de buren of een neefje: een andere kring is soms dichterbij dan je denkt.',
    'De leerkracht ziet wie in de pauze met wie speelt.',
    'Is het mijn wens, of die van mijn kind? Ze zijn allebei echt.',
    'Een gastgezin naar het ‘waarom’ vragen is zelden een goed begin.'
  ],
  writeTitle: 'Wat wil je schrijven?',
  waysNote: 'Eén gezin tegelijk. In een groep kan het als een verwijt klinken.',

  reachOuts: {
    'get-together': 'Voorstellen om af te spreken',
    'door-opener': 'Eén gezin laten weten',
    question: 'Een ouder vragen die je vertrouwt',
    teacher: 'De leerkracht vragen',
    'answer-thanks': 'Bedanken voor het antwoord',
    apology: 'Sorry zeggen',
    'visit-thanks': 'Bedanken voor een bezoek'
  },
  reachOutNotes: {
    'get-together': () => 'Eén gezin, iets kleins, en nee zeggen is makkelijk.',
    'door-opener': child => `Voor een gezin dat misschien denkt dat ${child} liever niet komt.`,
    question: child => `Van ouder tot ouder. Er staat niets in over hoe ${child} zich voelt.`,
    teacher: child => `Met wie ${child} in de pauze graag samen is.`,
    'answer-thanks': () => 'Eerst dit, en zonder iets uit te leggen.',
    apology: () => 'Als er tussen jullie iets misging.',
    'visit-thanks': () => 'Het zet de deur open voor de volgende keer.'
  },
  closed: 'Deze tekst is nu niet open. Wat er geschreven kan worden, volgt uit wat je kind heeft gezegd.',

  toWhom: 'Wie leest het?',
  toWhomHint: 'Een voornaam. Die blijft op dit apparaat.',
  friend: 'Om welk kind gaat het?',
  idea: 'Wat zouden jullie kunnen doen?',
  noIdea: 'Open laten',
  where: 'Waar?',
  day: 'Welke dag?',
  time: 'Hoe laat?',
  language: 'In welke taal?',
  message: 'Je bericht',

  guardTitle: 'Dit kan als een verwijt overkomen. Jij beslist.',
  guardHeard: 'Sommige woorden kunnen als een verwijt overkomen. Vriendelijkere staan onder het bericht.',
  guardUse: words => `Zeg: ‘${words}’`,
  guardWhy: {
    'why-not': 'Het vraagt naar een reden. Dat is lastig te beantwoorden, en misschien is er geen.',
    'left-out': 'Het zegt wat de anderen deden. Misschien wisten ze het niet.',
    'always-never': 'Het gaat over elke keer. Over één keer praat je makkelijker.',
    'everyone-but': 'Het zet je kind tegenover alle anderen.',
    guilt: 'Het laat een naar gevoel achter, en niets om eraan te doen.',
    comparing: 'Het vergelijkt. Dan is vrij antwoorden lastig.',
    demand: 'Het laat geen makkelijke manier om nee te zeggen.',
    missed: 'Het noemt een feestje dat voorbij is. Daar kan niemand meer iets aan doen.',
    blame: 'Het zegt dat het expres was. Misschien was dat niet zo.',
    'third-child': 'Het noemt het kind van een ander gezin. Zonder die naam is het vriendelijker.'
  },

  childFirstTitle: child => `${child} leest het eerst`,
  childFirst: child => `Na wat je hoorde, ziet ${child} de precieze woorden en zegt oké voordat iemand ze krijgt.`,
  childChanged: child => `De woorden zijn veranderd sinds ${child} oké zei.`,
  childNotOk: child =>
    `Deze woorden zijn niet oké voor ${child}. Je kunt vragen hoe het wel kan, het anders schrijven of het laten.`,
  childAgreed: child => `${child} zei oké tegen deze woorden.`,
  copyNote: whom =>
    whom === null ? 'Open je eigen chat met dat gezin en plak het.' : `Open je eigen chat met ${whom} en plak het.`,
  asked: 'Ik heb het verstuurd',
  askedNote: 'Dan wacht het hier tot er een antwoord komt. Eén vraag aan één ouder, meer niet.',
  whomMissing: 'Schrijf hierboven een voornaam.',

  heardTitle: 'Wat we hoorden',
  heardWait: whom => `Je hebt het ${whom || 'iemand'} gevraagd. Nog geen antwoord is ook goed.`,
  heardCame: 'Er kwam een antwoord',
  heardThank: 'Bedank, wat het ook is. Er valt niets uit te leggen en niets te verdedigen.',
  tellTitle: child => `Hoe je het ${child} vertelt`,
  tell: [
    'Kies een rustig moment, naast elkaar.',
    'Zeg dat je het vroeg, wat je hoorde, en wie je kind aardig vindt.',
    'Vraag dan, en wacht. Voor je kind kan het heel anders zijn.'
  ],
  tellExample: '‘Ik vroeg het aan iemand die jou aardig vindt. Daar dachten ze dat je liever niet komt. Is dat zo?’',
  furtherTitle: child => `Als ${child} dat wil`,

  child: {
    title: 'Dit wil ik graag sturen.',
    to: whom => `Het is voor ${whom}.`,
    howIsThat: 'Is dat oké voor jou?',
    rule: 'Het gaat alleen als jij oké zegt.',
    gone: 'Er is nu niets te lezen.'
  }
}
