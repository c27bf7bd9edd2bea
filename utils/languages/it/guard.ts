import type { Guard } from '../guard'

export const guard: Guard = {
  phrases: {
    'why-not': [
      'perché .. non',
      "perché non|nessuno|avete|hai|ha|hanno|siete|sei|mai|sempre|è|ci|l'|lo|la",
      'come mai',
      'che|cosa cosa vi|ti|le|gli abbiamo|ho|ha fatto?',
      'cosa|che abbiamo|ho|ha .. fatto',
      'qual è il problema'
    ],
    'left-out': [
      'esclu*',
      'lasciat*|lasciare|lasciano|lasci|messo|messa .. fuori|parte|disparte|sol*',
      'non|mai .. invita*|inclus*|chiamat*',
      'ignora*',
      'dimentica*',
      'nessuno vuole|lo|la|gioca|invita|parla|chiama|gli|le|pensa',
      'bullism*|bullizz*|emargin*',
      'alle nostre|mie spalle'
    ],
    'always-never': [
      'voi|tu|sempre non|mai|sempre|gli|i|le|uguale|la',
      'vi|ti dimentic*',
      'non .. mai',
      'mai una volta',
      'come al? solito|sempre',
      'ogni volta|santa',
      "ancora|un'altra una volta",
      'siete|sei tutti|sempre',
      'voi tutti',
      "per l'ennesima"
    ],
    'everyone-but': [
      'tutti|tutte|tutta tranne|meno|eccetto',
      'tranne lui|lei|il|la|mio|mia',
      'tutta la classe',
      'tutti|tutte gli|le altri|altre',
      'unic*|sol* .. non|bambin*|senza|a'
    ],
    guilt: [
      'pian*|lacrime',
      'triste|ferit*|delus*|umiliat*|distrutt*|disperat*|mortificat*',
      'cuore .. spezz*|pezzi|infranto',
      'spezz*|infranto .. cuore',
      'vergogn*',
      'spero che .. content*|felic*|orgoglios*|soddisfatt*',
      'grazie di|per niente|nulla',
      'da solo|sola',
      'male|mal al|ci|molto cuore|rimast*',
      'come vi|ti sentireste|sentiresti',
      'rimasto|rimasta|rimasti male'
    ],
    comparing: [
      'dopo tutto quello',
      'noi|io .. sempre invitat*',
      "noi|io vi|ti|l' .. sempre",
      'altri|altre genitori|famiglie|mamme',
      'a differenza',
      'preferit*|cricca|gruppetto|clan',
      'non .. mai fatto|farei|faremmo',
      'abbastanza per|brav*',
      'al posto vostro|tuo'
    ],
    demand: [
      'dovete|devi|dovreste|dovresti|deve',
      'pretendo|pretendiamo|esigo|voglio|vogliamo|mi aspetto',
      'mi|ci aspetto|aspettiamo|dovete',
      'spiegazion*|scuse',
      'la prossima volta .. invita*|pensate|pensa|avvis*|chiam*',
      "dite|di'|di a? tuo|tua|vostro|vostra",
      'spiegami|spiegatemi|spiegateci|spiegarmi|spieghi',
      'basta|finitela|smettetela|smettila',
      'fate|fai in modo',
      'vorrei|voglio sapere perché|chi|cosa'
    ],
    missed: [
      'saputo|visto|sentito|scoperto|venut* .. festa|compleanno|foto|senza|inviti',
      'foto della|del|di festa|compleanno|vostra',
      'festa|compleanno .. senza|non|pers*',
      'pers* .. festa|compleanno'
    ],
    blame: [
      'come avete|hai|potete|puoi|ti|vi|si potuto|permett*|fate|fai|può',
      'egoist*|cattiv*|crudel*|ingiust*|maleducat*|meschin*|ridicol*|inaccettabil*|vergognos*|insensibil*|schifo',
      'non è|ha giusto|bello|corretto|cuore',
      'colpa',
      'di proposito',
      'apposta',
      'vi|ti rendete|rendi|importa',
      'evidentemente|a quanto pare',
      'avete|hai un? cuore|rispetto|educazione',
      'nessun rispetto|cuore'
    ]
  },
  kind: [
    'basta un|una|poco',
    'perché non venite|vieni|ci|andiamo|facciamo|proviamo|vi|passate',
    'non dovete|devi niente|nulla|preoccup*|portare|per',
    'sempre i|il benvenut*',
    'siete|sei sempre i|la|le|benvenut*',
    'mi dispiace|scusa|scusate|perdona .. ferit*|dimenticat*|mal*|colpa|delus*',
    'mi sono dimenticat*',
    'me|lo ero dimenticat*',
    'dimenticavo',
    'nessuna colpa|fretta',
    'non è colpa',
    'da sol* .. bastano',
    'tutta la classe è|benvenuta|invitata',
    'non siamo|sono|sia|è trist*|ferit*|delus*'
  ],
  kinder: {
    'why-not': 'A {friend} andrebbe di fare qualcosa insieme un giorno?',
    'left-out': 'A {child} farebbe piacere un altro invito.',
    'always-never': 'Mi piacerebbe trovare un giorno.',
    'everyone-but': 'A {child} piacerebbe partecipare una volta.',
    guilt: 'Ci farebbe piacere fare qualcosa insieme.',
    comparing: 'Ci piacerebbe rivedervi.',
    demand: 'Sarebbe possibile? Nessun problema se no.',
    missed: 'Facciamo qualcosa insieme presto?',
    blame: 'Di sicuro non era voluto.'
  }
}
