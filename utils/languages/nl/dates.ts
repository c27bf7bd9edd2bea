import type { DateLanguage, DayPart, Term } from '../language'

const WEEKDAYS: readonly [words: string, weekday: number][] = [
  ['maandag', 1],
  ['dinsdag', 2],
  ['woensdag', 3],
  ['donderdag', 4],
  ['vrijdag', 5],
  ['zaterdag', 6],
  ['zondag', 7]
]

const PARTS: readonly [ending: string, part: DayPart][] = [
  ['ochtend', 'morning'],
  ['morgen', 'morning'],
  ['vroeg', 'morning'],
  ['voormiddag', 'morning'],
  ['middag', 'afternoon'],
  ['namiddag', 'afternoon'],
  ['avond', 'evening'],
  ['nacht', 'night']
]

const DAYS: readonly [words: string, term: Term][] = [
  ...WEEKDAYS.map(([day, weekday]): [string, Term] => [day, { weekday }]),
  ['morgen', { days: 1 }],
  ['gister', { days: -1 }],
  ['gisteren', { days: -1 }]
]

/** "zaterdagmiddag", "morgen avond". */
const partedDays: Record<string, Term> = Object.fromEntries(
  DAYS.flatMap(([day, term]) =>
    PARTS.flatMap(([ending, part]): [string, Term][] => [
      [`${day}${ending}`, { ...term, part }],
      [`${day} ${ending}`, { ...term, part }]
    ])
  )
)

/** "dertien", "derde", "eenentwintig", "eenendertigste". */
const highNumbers: Record<string, Term> = {}
'eenen tweeën drieën vieren vijfen zesen zevenen achten negenen'.split(' ').forEach((ones, i) => {
  highNumbers[`${ones}twintig`] = { count: 21 + i }
  highNumbers[`${ones}twintigste`] = { ordinal: 21 + i }
})
'dertien veertien vijftien zestien zeventien achttien negentien'.split(' ').forEach((word, i) => {
  highNumbers[word] = { count: 13 + i }
  highNumbers[`${word}de`] = { ordinal: 13 + i }
})
'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'
  .split(' ')
  .forEach((word, i) => {
    highNumbers[word] = { ordinal: 1 + i }
  })
highNumbers.eenendertig = { count: 31 }
highNumbers.eenendertigste = { ordinal: 31 }

/** "Om halfdrie": the hours of parties, which need no "'s middags". */
const halves: Record<string, Term> = Object.fromEntries(
  'tien elf twaalf een twee drie vier vijf zes zeven acht'
    .split(' ')
    .map((hour, i): [string, Term] => [`half${hour}`, { clock: 570 + 60 * i }])
)

export const dates: DateLanguage = {
  terms: {
    // A class by its years is no day.
    'groep|groepen|klas # / #': {},
    'januari|jan': { month: 1 },
    'februari|feb|febr': { month: 2 },
    'maart|mrt': { month: 3 },
    'april|apr': { month: 4 },
    mei: { month: 5 },
    'juni|jun': { month: 6 },
    'juli|jul': { month: 7 },
    'augustus|aug': { month: 8 },
    'september|sept|sep': { month: 9 },
    'oktober|okt': { month: 10 },
    'november|nov': { month: 11 },
    'december|dec': { month: 12 },

    maandagen: { weekdays: 1 },
    dinsdagen: { weekdays: 2 },
    woensdagen: { weekdays: 3 },
    donderdagen: { weekdays: 4 },
    vrijdagen: { weekdays: 5 },
    zaterdagen: { weekdays: 6 },
    zondagen: { weekdays: 7 },
    'maandag|maandags': { weekday: 1 },
    ma: { weekday: 1, weak: true },
    'dinsdag|dinsdags': { weekday: 2 },
    di: { weekday: 2, weak: true },
    'woensdag|woensdags|woe': { weekday: 3 },
    wo: { weekday: 3, weak: true },
    'donderdag|donderdags': { weekday: 4 },
    do: { weekday: 4, weak: true },
    'vrijdag|vrijdags': { weekday: 5 },
    vr: { weekday: 5 },
    'zaterdag|zaterdags|saterdag': { weekday: 6 },
    za: { weekday: 6 },
    zat: { weekday: 6, weak: true },
    'zondag|zondags': { weekday: 7 },
    zo: { weekday: 7, weak: true, cased: true },
    ...partedDays,
    ...halves,

    'vandaag|vdg': { days: 0 },
    'vanochtend|vanmorgen': { days: 0, part: 'morning' },
    'vanmiddag|vnmiddag|vanmid': { days: 0, part: 'afternoon' },
    'vanavond|vanav|vnv': { days: 0, part: 'evening' },
    vannacht: { days: 0, part: 'night' },
    'morgen|mrgn|morge': { days: 1 },
    'zin|vinden|leuk om': {},
    'nr|nummer * t/m|tot|- *': {},
    'van tevoren': { follows: -1 },
    vooraf: { follows: -1 },
    'de dag ervoor|daarvoor|tevoren': { days: -1, follows: -1 },
    'de volgende dag': { days: 1, follows: 1 },
    'een|1 dag|dagje later|erna|daarna': { days: 1, follows: 1 },
    'de volgende ochtend|morgen': { days: 1, part: 'morning', follows: 1 },
    'goede|goeie morgen|middag|avond': {},
    'goedemorgen|goedemiddag|goedenavond': {},
    overmorgen: { days: 2 },
    'gisteren|gister': { days: -1 },
    eergisteren: { days: -2 },

    'oudejaarsavond|oudjaar|oudejaarsdag|oudjaarsavond|oudjaarsdag': { holiday: [12, 31] },
    'oud en|& nieuw': { holiday: [12, 31] },
    'nieuwjaarsdag|nieuwjaar': { holiday: [1, 1] },
    driekoningen: { holiday: [1, 6] },
    valentijnsdag: { holiday: [2, 14] },
    'met|op valentijn': { holiday: [2, 14] },
    moederdag: { holiday: [5, 7, 2] },
    vaderdag: { holiday: [6, 7, 3], holidays: { BE: [[6, 7, 2]] } },
    'nationale feestdag': { holidays: { BE: [[7, 21]] } },
    'keti koti': { holiday: [7, 1] },
    dierendag: { holiday: [10, 4] },
    aswoensdag: { holiday: -46 },
    'palmzondag|palmpasen': { holiday: -7 },
    'stille zaterdag': { holiday: -1 },
    koningsdag: { holiday: [4, 27] },
    'dag van de arbeid': { holiday: [5, 1] },
    bevrijdingsdag: { holiday: [5, 5] },
    carnavalsvrijdag: { holiday: -51 },
    carnavalszaterdag: { holiday: -50 },
    carnavalszondag: { holiday: -49 },
    'carnavalsmaandag|rozenmaandag': { holiday: -48 },
    carnavalsdinsdag: { holiday: -47 },
    'goede vrijdag': { holiday: -2 },
    'eerste|1e|1ste paasdag': { holiday: 0 },
    'pasen|paaszondag': { holiday: 0 },
    'tweede|2e|2de paasdag': { holiday: 1 },
    paasmaandag: { holiday: 1 },
    'hemelvaart|hemelvaartsdag': { holiday: 39 },
    'eerste|1e? pinksterdag': { holiday: 49 },
    'pinksteren|pinksterzondag': { holiday: 49 },
    'tweede|2e|2de pinksterdag': { holiday: 50 },
    pinkstermaandag: { holiday: 50 },
    pinksterzaterdag: { holiday: 48 },
    paaszaterdag: { holiday: -1 },
    halloween: { holiday: [10, 31] },
    'halloweenfeest|halloweenfeestje|halloweenparty|griezelfeest': { feast: [10, 31] },
    'kerstborrel|kerstdiner|kerstfeest|kerstontbijt|kerstlunch|kerstbrunch|kerstparty': { feast: [12, 25] },
    'sinterklaasfeest|sinterklaasfeestje|sinterklaasborrel|sintviering|sinterklaasviering': { feast: [12, 5] },
    'oudejaarsfeest|oudjaarsfeest|oud-en-nieuwfeest|nieuwjaarsfeest': { feast: [12, 31] },
    'paasbrunch|paasontbijt|paaslunch': { feast: 0 },
    allerheiligen: { holiday: [11, 1] },
    'wapenstilstand|sint-maarten|sintmaarten': { holiday: [11, 11] },
    'met|op sint maarten': { holiday: [11, 11] },
    'pakjesavond|sinterklaasavond': { holiday: [12, 5] },
    sinterklaas: { holiday: [12, 5], holidays: { BE: [[12, 6]] } },
    kerstavond: { holiday: [12, 24] },
    'eerste|1e|1ste kerstdag': { holiday: [12, 25] },
    'kerst|kerstmis|kerstdag': { holiday: [12, 25] },
    'tweede|2e|2de kerstdag': { holiday: [12, 26] },

    'deze|dit|aankomende|komende|aanstaande|aanst|as|a.s.|a.s': { which: 'this' },
    niet: { not: true },
    'volgende|volgend|vlg|eerstvolgende': { which: 'next' },
    'vorige|afgelopen|vorig|laatste|verleden': { which: 'last' },

    'eind|einde': { edge: true },
    'laatste dag': { edge: 'day' },
    'minuut|minuten|min|minuutjes': { unit: 'minute' },
    'uurtje|uren|uurtjes': { unit: 'hour' },
    'dag|dagen|dagje|daagjes': { unit: 'day' },
    'een|n dagje': {},
    'kleine uurtjes': { part: 'night' },
    'dag van': { link: 'of' },
    'voor * en ouder': {},
    'week|weken|wkn|wk': { unit: 'week' },
    'weekend|weekeinde|wknd|weekenden': { unit: 'weekend' },
    'pinksterweekend|pinksterweekeinde': { unit: 'weekend', feast: 49 },
    'paasweekend|paasweekeinde': { unit: 'weekend', feast: 0 },
    'maand|maanden': { unit: 'month' },
    'jaar|jaren': { unit: 'year' },

    'een|één|n': { count: 1, weak: true },
    enen: { count: 1 },
    anderhalf: { count: 1.5 },
    'tweeënhalf|tweeëneenhalf': { count: 2.5 },
    drieënhalf: { count: 3.5 },
    'twee|tweeën': { count: 2 },
    'drie|drieën': { count: 3 },
    vier: { count: 4 },
    'vier ik|mijn|we': {},
    'maandag|morgen is|weer|gewoon|moeten? we? weer? school': {},
    'vijf|vijven': { count: 5 },
    'zes|zessen': { count: 6 },
    'zeven|zevenen': { count: 7 },
    'acht|achten': { count: 8 },
    'negen|negenen': { count: 9 },
    'tien|tienen': { count: 10 },
    'elf|elven': { count: 11 },
    'twaalf|twaalven': { count: 12 },
    twintig: { count: 20 },
    dertig: { count: 30 },
    veertig: { count: 40 },
    vijftig: { count: 50 },

    twintigste: { ordinal: 20 },
    dertigste: { ordinal: 30 },
    ...highNumbers,
    'e|ste|sten': { suffix: true },

    'ochtend|voormiddag|ochtends': { part: 'morning' },
    's ochtends|morgens': { part: 'morning' },
    'in de ochtend': { part: 'morning' },
    ontbijt: { part: 'morning' },
    'middag|namiddag|middags|namiddags': { part: 'afternoon' },
    's middags': { part: 'afternoon' },
    'in de middag|namiddag': { part: 'afternoon' },
    'avond|avonds|savonds': { part: 'evening' },
    's avonds': { part: 'evening' },
    'in de avond': { part: 'evening' },
    'nacht|nachts': { part: 'night' },
    middernacht: { clock: 1440 },
    'rond|tegen|omstreeks vieren': { clock: 960 },
    'erna|daarna|erop|daarop': { follows: 1 },
    'ervoor|daarvoor': { follows: -1 },

    uur: { hour: true },
    'over|binnen * uur': {},
    'na * jaar': {},
    'uur|uurtjes lang': { unit: 'hour' },
    'u|h|ish': { hour: true },
    'am|a.m.': { half: 'am' },
    'pm|p.m.': { half: 'pm' },
    "ongeveer|circa|ca|ong|plusminus|rond|omstreeks|zo'n": { link: 'at', about: true },
    'om en bij|nabij de?': { link: 'at', about: true },
    half: { minutes: 30 },
    kwart: { minutes: 15 },
    over: { side: 'past', link: 'in' },
    'binnen de': { link: 'in' },
    'over|binnen een|n week': { days: 7 },
    'deze avond': { days: 0, part: 'evening' },
    'deze middag|namiddag': { days: 0, part: 'afternoon' },
    'deze ochtend|morgen|voormiddag': { days: 0, part: 'morning' },
    'voor|veur': { side: 'to', link: 'by', weak: true },
    vóór: { link: 'by' },

    'tot|tm|tem|t/m|till': { link: 'until' },
    'home|back by': { link: 'until' },
    'tot en met': { link: 'until' },
    'tot ongeveer|circa|ca|ong|rond|tegen|uiterlijk .?': { link: 'until' },
    'tot uur of': { link: 'until' },
    'tot een|n uur|uurtje of': { link: 'until' },
    'staat|staan klaar om|rond|vanaf': { link: 'at' },
    'einde|eind|klaar|afgelopen is|om|rond|tegen|ongeveer|ong|tijd|ca? om|rond|:|is?': { link: 'until' },
    'uiterlijk|liefst': { link: 'by' },
    'ten laatste': { link: 'by' },
    'ten laatste om': { link: 'until' },
    'uiterlijk voor|op|tot': { link: 'by' },
    'voor de': { link: 'by', weak: true },
    'vóór de': { link: 'by' },
    tegen: { link: 'by', about: true },
    'van|vanaf|begint|start|beginnen|starten|begin|aanvang|v.a.|va': { link: 'from' },
    'vanaf een|n uur|uurtje of': { link: 'from' },
    'vanaf|van ongeveer|ca|circa|rond|om': { link: 'from' },
    tussen: { link: 'from' },
    'en|&': { link: 'and' },
    'om|@|tijd': { link: 'at' },
    'om|rond een|n uur|uurtje of': { link: 'at' },
    'zo rond|om|tegen|ongeveer': { link: 'at' },
    'rond den': { link: 'at', about: true },
    'rond|tegen de klok van': { link: 'at', about: true },
    'zat er|al|nog|in': {},
    'staat|staan klaar': {},
    'tas|boekentas|schooltas|rugzak zat': {},
    'een|n uurtje of #': {},
    'uurtje of': { link: 'at' },
    'oud : #': {},
    'zeg maar': { link: 'at' },
    'om ongeveer|circa|ca|rond': { link: 'at' },
    'ca|ong .': { link: 'at' },
    op: { link: 'on', overnight: true },
    'in|tijdens': { link: 'in' },
    het: { link: 'the' },
    'de|den': { link: 'the' },
    datum: { dayNumber: true },
    'of|ofwel|danwel': { link: 'or' },
    'graag|aub|svp': { closes: true },
    na: { side: 'past', link: 'after' },
    'gedurende|duur|duurt :?': { link: 'for' }
  },
  halfHour: 'to',
  dotIsTime: true,
  clock24From: 7,
  dashIsDate: true,
  monthFirst: [],
  evenings: [
    'borrel|afscheidsborrel|kerstborrel|nieuwjaarsborrel|zomerborrel|teamborrel|*dinertje|*etentje|diner|kerstdiner|avondeten|avondmaal|cocktails|drinks|drankje|drankjes|drank|bier|biertje|biertjes|pint|pintje|wijn|wijntje|wijntjes|hapjes|pubquiz|poker|pokeren|klaverjassen|karaoke|*fondue|gourmet|gourmetten|raclette|mosselen|stamppot|iftar|bbq|*barbecue|barbecueën|feest|feessie|fuif|*huisfeest|tuinfeest|kotfeest|housewarming|*receptie|uurtjes|finale|vuurkorf|kampvuur',
    'filmavond|pokeravond|quizavond|feestavond|bingoavond|meidenavond|mannenavond|wijnavond|bieravond|*savond|*lavond|*eavond'
  ],
  mornings: [
    '*ontbijt|ontbijten|ontbijtje|brunch|brunchen|fietstocht|wandeling|rommelmarkt',
    'daarna|nadien|dan lunch|lunchen',
    'lunch daarna|nadien|erna'
  ],
  afterwards: 'dan daarna nadien erna achteraf later vervolgens',
  counted:
    'leeftijd geworden wordt worden word verjaardag verjaardagen jaar jarige groep *klas leerjaar minuten min minuutjes dagen dag weken week maanden km m meter euro eur cent procent plekken plaatsen kaarten stuks kinderen kids kindjes kind meisjes jongens mensen personen volwassenen vriendjes vriendinnetjes vriendinnen vrienden gasten keer x ouders uurtjes graden kilo kg g liter teams team rondes ronde doelpunten communie schooldag kaarsjes kaarsen broertje zusje broertjes zusjes '
}
