import type { DateLanguage, DayPart, Term } from '../language'

const WEEKDAYS: readonly [words: string, weekday: number][] = [
  ['montag', 1],
  ['dienstag', 2],
  ['mittwoch', 3],
  ['donnerstag', 4],
  ['freitag', 5],
  ['samstag', 6],
  ['sonnabend', 6],
  ['sonntag', 7]
]

const PARTS: readonly [ending: string, part: DayPart][] = [
  ['morgen', 'morning'],
  ['früh', 'morning'],
  ['vormittag', 'morning'],
  ['mittag', 'midday'],
  ['nachmittag', 'afternoon'],
  ['nachm', 'afternoon'],
  ['spätabend', 'evening'],
  ['abend', 'evening'],
  ['nacht', 'night']
]

/** "Samstagnachmittag", "Samstag Nachmittag": "Samstag Morgen" is no Saturday and tomorrow. */
const partedDays: Record<string, Term> = Object.fromEntries(
  WEEKDAYS.flatMap(([day, weekday]) =>
    PARTS.flatMap(([ending, part]): [string, Term][] => [
      [`${day}${ending}|${day}${ending}s`, { weekday, part }],
      [`${day} ${ending}|${ending}s`, { weekday, part }]
    ])
  )
)

const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']

/** "einundzwanzig", "einundzwanzigsten": numbers from 20 on, the ordinals in their three endings. */
const highNumbers: Record<string, Term> = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => i + 20).flatMap((value): [string, Term][] => {
    const unit = UNITS[value % 10] ?? ''
    const number = `${unit && `${unit}und`}${value < 30 ? 'zwanzig' : 'dreißig'}`
    return [
      [number, { count: value }],
      [`${number}ste|${number}sten|${number}ster`, { ordinal: value }]
    ]
  })
)

/** "1. Advent", "dritter Adventssonntag": the Sundays before these days of December. */
const advents: Record<string, Term> = Object.fromEntries(
  ['erst', 'zweit', 'dritt', 'viert'].flatMap((stem, i): [string, Term][] => {
    const sunday: Term = { holiday: [12, 4 + 7 * i], beside: { weekday: 7, step: -1 } }
    return [
      [`${i + 1}. advent|adventssonntag`, sunday],
      [`${stem}er|${stem}en|${stem}e advent|adventssonntag`, sunday]
    ]
  })
)

/** "am zwei", "am fünfi": the hours of a Swiss afternoon and morning. */
const swissHours: Record<string, Term> = Object.fromEntries(
  [
    ['eis', 13],
    ['zwei|zwöi', 14],
    ['drü|drüü|drei', 15],
    ['vieri', 16],
    ['fünfi|föifi|füfi', 17],
    ['sächsi|sechsi', 18],
    ['sibni|siebni', 19],
    ['achti', 20],
    ['nüni', 9],
    ['zähni|zäni', 10],
    ['elfi', 11]
  ].flatMap(([words, hour]): [string, Term][] => [
    [`am ${words}`, { clock: 60 * Number(hour) }],
    [`am halbi ${words}`, { clock: 60 * Number(hour) - 30 }]
  ])
)

export const dates: DateLanguage = {
  terms: {
    // A class by its years is no day.
    'klasse|klassen|gruppe # / #': {},
    'raum|zimmer|büro|saal|halle|gebäude # . #': {},
    'januar|jänner|jenner|jän|januars': { month: 1 },
    'februar|februars|feb|febr|feber|feba': { month: 2 },
    'märz|mär|mrz|märzen|merz': { month: 3 },
    'april|apr': { month: 4 },
    'mai|mais': { month: 5 },
    'juni|junis|jun|juno': { month: 6 },
    'juli|julis|jul': { month: 7 },
    'august|augusts|aug|ougschte|auguscht': { month: 8 },
    'september|septembers|sept|sep|septemba|septämber': { month: 9 },
    'oktober|oktobers|okt|oktoba': { month: 10 },
    'november|novembers|nov|novemba|novämber': { month: 11 },
    'dezember|dezembers|dez|dezemba|dezämber': { month: 12 },

    'montag|montags|määntig|mäntig|mondog|montog|mondach': { weekday: 1 },
    mo: { weekday: 1, weak: true },
    'dienstag|dienstags|zischtig|ziischtig|zyschtig|zischdig|dienstog|dienschtig|dienschdag|dienstach': { weekday: 2 },
    di: { weekday: 2, weak: true },
    'mittwoch|mittwochs|mittwuch|middwoch': { weekday: 3 },
    mi: { weekday: 3, weak: true, cased: true },
    'donnerstag|donnerstags|dunschtig|dunnschtig|donnschtig|donnstig|donschtig|donnschti|donnerstog|donnersdog|donnersdag|donnastog|donnerschdag|donnerstach':
      { weekday: 4 },
    do: { weekday: 4, weak: true, cased: true },
    'freitag|freitags|friitig|fritig|frytig|freitog|freidog|freidag|freitach': { weekday: 5 },
    fr: { weekday: 5, weak: true },
    'samstag|samstags|sonnabend|sonnabends|sonnahmd|samstach|samschtig|samschti|samstig|samstog|somstog|samsdog|somsdog|samschdag|samschdig|samsdag':
      { weekday: 6 },
    sa: { weekday: 6 },
    'sonntag|sonntags|sunntig|sunntag|sunnti|sunndig|sunndog|sunntog|sonntog|sonndog|sonndag|sonndich|sonntach': {
      weekday: 7
    },
    so: { weekday: 7, weak: true, cased: true },
    montagen: { weekdays: 1 },
    dienstagen: { weekdays: 2 },
    donnerstagen: { weekdays: 4 },
    freitagen: { weekdays: 5 },
    samstagen: { weekdays: 6 },
    sonntagen: { weekdays: 7 },
    ...partedDays,

    'heute|heut|heit|hüt': { days: 0 },
    'heute|heut in einer|1 woche': { days: 7 },
    'heute|heut in zwei|2 wochen': { days: 14 },
    'heute|heut morgen|früh|vormittag': { days: 0, part: 'morning' },
    'heute|heut mittag': { days: 0, part: 'midday' },
    'heute|heut nachmittag': { days: 0, part: 'afternoon' },
    'heute|heut abend': { days: 0, part: 'evening' },
    'morgen|morgn|moagn|moang|morga': { days: 1 },
    'morgen früh|vormittag': { days: 1, part: 'morning' },
    'morgen mittag': { days: 1, part: 'midday' },
    'morgen nachmittag': { days: 1, part: 'afternoon' },
    'morgen abend': { days: 1, part: 'evening' },
    'dieser|diesen abend': { days: 0, part: 'evening' },
    'dieser|diesen nachmittag': { days: 0, part: 'afternoon' },
    'dieser|diesen morgen|vormittag': { days: 0, part: 'morning' },
    'guten|gutn|schönen morgen|abend|tag|nachmittag': {},
    'am tag davor|vorher|zuvor': { days: -1, follows: -1 },
    'am? nächsten tag': { days: 1, follows: 1 },
    'am? tag danach|darauf': { days: 1, follows: 1 },
    'einen|am tag später|danach|darauf|drauf': { days: 1, follows: 1 },
    'tags darauf|drauf': { days: 1, follows: 1 },
    'am? nächsten morgen|vormittag': { days: 1, part: 'morning', follows: 1 },
    'übermorgen|übermorn|übamorgn': { days: 2 },
    'übermorgen nachmittag': { days: 2, part: 'afternoon' },
    'übermorgen abend': { days: 2, part: 'evening' },
    gestern: { days: -1 },
    'gestern abend': { days: -1, part: 'evening' },
    vorgestern: { days: -2 },

    'silvester|sylvester|silvesterabend': { holiday: [12, 31] },
    'neujahr|neujahrstag': { holiday: [1, 1] },
    valentinstag: { holiday: [2, 14] },
    karfreitag: { holiday: -2 },
    'ostersonntag|ostern': { holiday: 0 },
    'ostermontag|ostermäntig': { holiday: 1 },
    'halloween|helloween': { holiday: [10, 31] },
    'halloweenparty|halloweenfeier|halloweenfete': { feast: [10, 31] },
    'halloween - party|feier|fete': { feast: [10, 31] },
    'silvesterparty|silvesterfeier|silvesterfete|silvesteressen|silvesterdinner': { feast: [12, 31] },
    'silvester - party|feier|fete': { feast: [12, 31] },
    'weihnachtsfeier|weihnachtsessen|weihnachtsparty|weihnachtsbrunch|weihnachtskaffee|adventskaffee|adventsfeier|wichteln':
      {
        feast: [12, 25]
      },
    'nikolausfeier|nikolausfest|nikolauskaffee|nikolausparty': { feast: [12, 6] },
    'osterbrunch|osterfrühstück|osterfeuer|ostereiersuche|ostereiersuchen': { feast: 0 },
    'heiligabend|weihnachtsabend': { holiday: [12, 24] },
    'heilig|heiliger abend': { holiday: [12, 24] },
    'erster? weihnachtstag|weihnachtsfeiertag': { holiday: [12, 25] },
    '1. weihnachtstag|weihnachtsfeiertag': { holiday: [12, 25] },
    '2. weihnachtstag|weihnachtsfeiertag': { holiday: [12, 26] },
    'zweiter|zweiten weihnachtstag|weihnachtsfeiertag': { holiday: [12, 26] },
    'stefanitag|stephanitag|stephanstag|stefanstag': { holiday: [12, 26] },
    berchtoldstag: { holiday: [1, 2] },
    'nikolaus|nikolaustag|nikolausabend|samichlaus|samichlaustag|samichlousetag': { holiday: [12, 6] },
    'dreikönig|dreikönigstag': { holiday: [1, 6] },
    martinstag: { holiday: [11, 11] },
    'an st|sankt martin': { holiday: [11, 11] },
    'an st. martin': { holiday: [11, 11] },
    'nikolo|nikolotag': { holiday: [12, 6] },
    krampustag: { holiday: [12, 5] },
    'heilige drei|3 könige': { holiday: [1, 6] },
    'drei|3 könig': { holiday: [1, 6] },
    barbaratag: { holiday: [12, 4] },
    'mariä himmelfahrt': { holiday: [8, 15] },
    'mariä empfängnis': { holiday: [12, 8] },
    'tag der arbeit': { holiday: [5, 1] },
    'maifeiertag|staatsfeiertag': { holiday: [5, 1] },
    walpurgisnacht: { holiday: [4, 30] },
    frauentag: { holiday: [3, 8] },
    kindertag: { holiday: [6, 1] },
    weltkindertag: { holiday: [9, 20] },
    'himmelfahrt|himmelfahrtstag|auffahrt': { holiday: 39 },
    vatertag: { holiday: 39, holidays: { AT: [[6, 7, 2]], CH: [[6, 7, 1]] } },
    'pfingstsonntag|pfingsten': { holiday: 49 },
    'pfingstmontag|pfingsmontag': { holiday: 50 },
    pfingstsamstag: { holiday: 48 },
    'ostersamstag|karsamstag': { holiday: -1 },
    gründonnerstag: { holiday: -3 },
    palmsonntag: { holiday: -7 },
    'weißer|weißen sonntag': { holiday: 7 },
    fronleichnam: { holiday: 60 },
    rosenmontag: { holiday: -48 },
    'faschingsdienstag|fastnachtsdienstag|veilchendienstag': { holiday: -47 },
    'faschingssamstag|fastnachtssamstag|karnevalssamstag': { holiday: -50 },
    'faschingssonntag|karnevalssonntag': { holiday: -49 },
    'weiberfastnacht|weiberfasching|altweiber': { holiday: -52 },
    'schmutziger|schmutzigen|schmutzige donnerstag|donnschtig': { holiday: -52 },
    aschermittwoch: { holiday: -46 },
    'tag der deutschen einheit': { holiday: [10, 3] },
    reformationstag: { holiday: [10, 31] },
    allerheiligen: { holiday: [11, 1] },
    allerseelen: { holiday: [11, 2] },
    weihnachten: { holiday: [12, 25] },
    ...advents,
    muttertag: { holiday: [5, 7, 2] },
    'nationalfeiertag|bundesfeier|bundesfeiertag': { holiday: [10, 26], holidays: { CH: [[8, 1]] } },
    'buß - und bettag': { holiday: [11, 23], beside: { weekday: 3, step: -1 } },
    bettag: { holidays: { CH: [[9, 7, 3]] } },

    'diesen|dieser|dieses|diese|diesem|kommenden|kommende|kommender|kommendes|dies': { which: 'this' },
    'der|den|dem kommenden|kommende': { which: 'this' },
    'nicht|nich': { not: true },
    'nächsten|nächste|nächster|nächstes|nächstem|nexten|nächschte|nächscht|nögschte|nögscht|negstn|folgenden|folgende':
      { which: 'next' },
    'den|dem|am nächsten|folgenden': { which: 'next' },
    'übernächsten|übernächste|übernächster|übernächstes': { which: 'second' },
    'letzten|letzte|letzter|letztes|vergangenen|vorigen|vergangene': { which: 'last' },

    ende: { edge: true },
    'letzter|letzten tag': { edge: 'day' },
    'minute|minuten|min': { unit: 'minute' },
    'stunde|stunden|std|stündchen': { unit: 'hour' },
    'tag|tage|tagen|tg': { unit: 'day' },
    'tag|tage des': { link: 'of' },
    'woche|wochen|ferienwoche|wuche': { unit: 'week' },
    'wochenende|wochenenden|we': { unit: 'weekend' },
    pfingstwochenende: { unit: 'weekend', feast: 49 },
    osterwochenende: { unit: 'weekend', feast: 0 },
    'monat|monate|monaten|monats': { unit: 'month' },
    'jahr|jahre|jahren': { unit: 'year' },

    'ein|eine|einer|einem|einen': { count: 1, weak: true },
    'eins|1e|oans|oins': { count: 1 },
    'zwei|zwo|zwa|zweie|zwoa|zwoi|zwöi|zwöine': { count: 2 },
    'drei|dreie|drü|drüü|drui|drüne': { count: 3 },
    'vier|viere|vieri': { count: 4 },
    'fünf|fünfe|fünfi|föifi|füfi|füfe|füf|föif|föife|fümf|fimfe|fenfe': { count: 5 },
    'sechs|sechse|sächsi|sächse|sächs': { count: 6 },
    'sieben|siebene|siebne|siebme|sibni|sibne|söbn|söwe': { count: 7 },
    'acht|achti': { count: 8 },
    'neun|neune|nüni|nüne|nün': { count: 9 },
    'zehn|zehne|zähni|zäni|zäne|zäh': { count: 10 },
    'elf|elfe|elfi|öife': { count: 11 },
    'zwölf|zwölfe|zwölfi|zwöife': { count: 12 },
    'eineinhalb|anderthalb': { count: 1.5 },
    zweieinhalb: { count: 2.5 },
    dreieinhalb: { count: 3.5 },
    viereinhalb: { count: 4.5 },
    dreizehn: { count: 13 },
    vierzehn: { count: 14 },
    fünfzehn: { count: 15 },
    sechzehn: { count: 16 },
    siebzehn: { count: 17 },
    achtzehn: { count: 18 },
    neunzehn: { count: 19 },
    vierzig: { count: 40 },
    fünfundvierzig: { count: 45 },
    fünfzig: { count: 50 },

    'erste|ersten|erster': { ordinal: 1 },
    'zweite|zweiten|zweiter': { ordinal: 2 },
    'dritte|dritten|dritter': { ordinal: 3 },
    'vierte|vierten|vierter': { ordinal: 4 },
    'fünfte|fünften|fünfter': { ordinal: 5 },
    'sechste|sechsten|sechster': { ordinal: 6 },
    'siebte|siebten|siebter|siebenten': { ordinal: 7 },
    'achte|achten|achter': { ordinal: 8 },
    'neunte|neunten|neunter': { ordinal: 9 },
    'zehnte|zehnten|zehnter': { ordinal: 10 },
    'elfte|elften|elfter': { ordinal: 11 },
    'zwölfte|zwölften|zwöften|zwölfter': { ordinal: 12 },
    'dreizehnte|dreizehnten|dreizehnter': { ordinal: 13 },
    'vierzehnte|vierzehnten|vierzehnter': { ordinal: 14 },
    'fünfzehnte|fünfzehnten|fünfzehnter': { ordinal: 15 },
    'sechzehnte|sechzehnten|sechzehnter': { ordinal: 16 },
    'siebzehnte|siebzehnten|siebzehnter': { ordinal: 17 },
    'achtzehnte|achtzehnten|achtzehnter': { ordinal: 18 },
    'neunzehnte|neunzehnten|neunzehnter': { ordinal: 19 },
    ...highNumbers,
    'ter|ten|te': { suffix: true },

    'früh|vormittag|vormittags|morgens|frühs': { part: 'morning' },
    'frühstück|frühstücken|zmorge': { part: 'morning' },
    'am morgen': { part: 'morning' },
    'mittag|mittags': { part: 'midday' },
    'nachmittag|nachmittags|nachm': { part: 'afternoon' },
    'abend|abends|frühabends|spätabends': { part: 'evening' },
    'nacht|nachts': { part: 'night' },
    mitternacht: { clock: 1440 },
    'darauf|drauf|danach': { follows: 1 },
    'davor|vorher|zuvor': { follows: -1 },

    ...swissHours,
    uhr: { hour: true },
    'h|hr|u|i': { hour: true },
    'ca|circa|zirka|ungefähr|etwa|öppe|öppä': { link: 'at', about: true },
    'rum|herum': { about: true },
    'halb|halber|halbe|halbi|halba|hoib|hoiba': { minutes: 30 },
    'viertel|viertl|viatl': { minutes: 15 },
    'dreiviertel|dreiviertl|dreiviatl|3/4': { minutes: 45 },
    nach: { side: 'past', link: 'after' },
    vor: { side: 'to' },

    'bis|bs|biis|bes': { link: 'until' },
    'bis|ende|schluss|aus um|gegen|so|ist? ca|circa .': { link: 'until' },
    'ende|schluss : ca|gegen|um? .?': { link: 'until' },
    'bis zum|zur|zu|am|spätestens': { link: 'until' },
    'morn|moorn': { days: 1 },
    'bis spätestens zum|am': { link: 'until' },
    'ende|schluss|aus um|gegen|ca|circa|ist|etwa? ca|circa|etwa|gegen|um|ungefähr?': { link: 'until' },
    'spätestens|vorm': { link: 'by' },
    'spätestens bis|am zum?': { link: 'by' },
    'vor dem|allem': { link: 'by' },
    'von|vo|ab|beginn|beginnt|los|start|startet|anfang|starten|vom|beginnen': { link: 'from' },
    'ab|von ca|circa|etwa|ungefähr|um|gegen': { link: 'from' },
    'ab|vo de|em': { link: 'from' },
    'bis de|em': { link: 'until' },
    'ab|von ca|circa .': { link: 'from' },
    "los gehts|geht|geht's es?": { link: 'from' },
    "los gehts|geht|geht's es? um|ab|so? gegen|um|ca|circa?": { link: 'from' },
    'beginn|start|anfang|beginnt|starten|startet ist? um|ab|gegen|ca': { link: 'from' },
    'zwischen|zwüsche|zwüsched|zw|zwisch': { link: 'from' },
    längstens: { link: 'until' },
    und: { link: 'and' },
    'um|umme|umara|om|gegen|gäge|uhrzeit|treffpunkt|@|so|punkt': { link: 'at' },
    'sag|sagen|sogn ma|mer|mir|wir|mal': { link: 'at' },
    '( so': { link: 'at', about: true },
    'um|so|gegen|etwa ca|circa|etwa|ungefähr|um|gegen': { link: 'at' },
    'ca|circa .': { link: 'at' },
    'am|an|also|aso': { link: 'on' },
    zum: { link: 'on', weak: true },
    'im|in|während': { link: 'in' },
    'am? in der': { link: 'in' },
    'der|den|dem|des|das|die|de|dr': { link: 'the' },
    'bis max|maximal|höchstens|allerspätestens|voraussichtlich .?': { link: 'until' },
    'auf den': { link: 'until' },
    auf: { overnight: true },
    oder: { link: 'or' },
    'bitte|danke': { closes: true },
    'wird :': {},
    'heute|gestern schon|endlich? * geworden': {},
    'für kinder|kids ab 3|4|5|6|7|8|10|12': {},
    'schule am? nächsten? tag': {},
    'am nächsten tag ist? schule': {},
    'morgen|montag ist? wieder? schule': {},
    'dauert ne': { link: 'for', count: 1 },
    'dauert mit|inklusive|samt * ca|etwa|ungefähr?': { link: 'for' },
    'für|dauer|dauert|geht ca|etwa|circa|ungefähr|:? .?': { link: 'for' }
  },
  halfHour: 'to',
  dotIsTime: false,
  clock24From: 7,
  dotIsOrdinal: true,
  monthFirst: [],
  evenings: [
    'abendessen|abendbrot|nachtessen|znacht|umtrunk|dinner|cocktails|hausparty|kneipentour|pokern|doppelkopf|doko|skat|feierabendbier|abschiedsbier|fastenbrechen|esc|raclette|fondue',
    'wg - party|fete|fest',
    '- abend',
    'nachtwanderung|fackelwanderung|abendwanderung|mondscheinwanderung|vollmondwanderung|laternenwanderung',
    'bar|pub|club|kneipe|reinfeiern|vorglühen|absacker|silvesterparty|poker|feierabenddrinks|weinprobe|tatort|polterabend',
    '*eabend|*labend|*mabend|*oabend|*rabend|*sabend|*zabend'
  ],
  mornings: [
    '*frühstück|frühstücksparty|frühstücken|frühstückchen|zmorge|*brunch|brunchen|frühschoppen|flohmarkt|*wanderung|wandern',
    'danach|anschließend|dann gibt? es? mittagessen|mittag',
    'mittagessen danach|anschließend|hinterher'
  ],
  afterwards: 'dann danach anschließend anschliessend hinterher später nachher darauf',
  counted:
    'jugend seite seiten plätze alter geburtstag geburtstage geburtstags geburtstagsfeier geburtstagsparty geburtstagsfest kindergeburtstag geb gebi wiegenfest jahre jahr jährige klasse klassen stunde stunden std stock etage platz mal kinder kind kindern mädchen jungs leute personen gäste freunde freundinnen erwachsene eltern min minuten tage tagen wochen woche monate monat km meter m euro eur cent prozent stück karten uhrzeiten halbzeit halbjahr liga mannschaft grad liter kg g cm team teams tore runde runden advent stufe schuljahr männer frauen paar kuchen kerzen geschwister'
}
