import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    'niente|no|senza|nessun|né regali|regalo|doni',
    'non .. regali|regalo|doni',
    'regali|regalo no|non|vietati',
    'presenza .. regalo|dono',
    'regalo più bello'
  ],
  groupGift: [
    'regalo|regali unico|comune|collettivo|cumulativo|gruppo|insieme',
    'regalo di gruppo|classe',
    'colletta|quota|salvadanaio|busta',
    'raccolta soldi|quote|per'
  ],
  dropOff: [
    'lasciare|lasciate|lascia i|il|la|le|vostri|tuo|lì',
    'senza genitori',
    'genitori .. lasciare|andare|tornare|non',
    'solo|soli bambini',
    'potete|puoi lasciarli|lasciarlo|lasciarla'
  ],
  parentsStay: [
    'genitori|adulti|mamme .. restare|rimanere|fermarsi|benvenuti|fermano|presenti|invitati',
    'accompagnati|accompagnato|accompagnata da',
    'presenza .. genitore|genitori|adulto',
    'rimanere|restare|fermarsi|fermarvi con|per|a'
  ],
  siblingsWelcome: [
    'fratelli|fratellini|fratello|sorelle|sorelline|sorellina|fratellino .. benvenuti|benvenute|benvenuto|invitati|ammessi|anche|graditi',
    'anche|con i|le|gli? fratelli|fratellini|sorelle|sorelline',
    'tutta la famiglia'
  ],
  noSiblings: [
    'senza|no|niente|non fratelli|fratellini|sorelle|sorelline',
    'fratelli|fratellini|sorelle|sorelline .. non|purtroppo|esclusi'
  ],
  allergies: [
    'allergia|allergie|allergico|allergica|allergici|intolleranza|intolleranze|intollerante',
    'esigenze alimentari'
  ],
  bring: [
    'portare|portate|porta|porti|portatevi|munirsi|portarsi',
    'ricordate|ricordatevi|ricordarsi|ricorda di|il|la|i|le',
    'serve|servono|occorre|occorrono',
    'dimenticate|dimenticare|dimenticarsi|dimenticatevi di|il|la|i|le'
  ],
  said: {
    dress: [
      'mascherati|mascherato|mascherata|travestiti|travestimento|maschera|costume|costumi|vestiti|vestito|abbigliamento',
      'a|in tema',
      'dress code'
    ],
    food: [
      'merenda|pizza|torta|cena|pranzo|buffet per|offerta|inclusa|compresa|e|a',
      'vegetariano|vegetariana|halal|celiaci|celiaco|glutine|lattosio'
    ],
    cost: ['costo|quota|ingresso|prezzo è|di|:|a', '€|euro a|per|di|cad'],
    transport: ['passaggio|passaggi|navetta|parcheggio', 'riaccompagno|riaccompagniamo|riportiamo|accompagniamo'],
    weather: [
      'caso di pioggia|maltempo|brutto',
      'se piove|pioverà|bello|brutto',
      'tempo permettendo',
      'stivali|k-way|impermeabile'
    ]
  },
  has: {
    surprise: [
      'festa|compleanno a? sorpresa',
      'non ditele|ditegli|dite|diteglielo|dirle|dirgli',
      'sa nulla|niente',
      'è|una sorpresa',
      'acqua in bocca'
    ],
    water: ['piscina|piscinetta|nuoto|costume|scivoli|acquatico|mare|spiaggia|lago|gavettoni'],
    trampoline: ['trampolini|trampolino|gonfiabili|gonfiabile|saltare', 'tappeti elastici'],
    animals: ['fattoria|pony|cavalli|cavallo|zoo|animali|cane|cani|gatto|gatti|maneggio|agriturismo'],
    screen: ['film|cinema|playstation|xbox|switch|minecraft|videogiochi|cartone|cartoni']
  },
  noScreen: ['senza|niente|no cellulari|telefoni|schermi|tablet|telefonini'],
  wholeClass: [
    'tutta|intera la? classe|sezione',
    'tutti i|gli compagni|bambini|bimbi|alunni della|di sua|classe|sezione',
    'tutti i compagni'
  ],
  few: [
    'pochi|poche intimi|amici|amiche|bambini|bimbi',
    'solo|soltanto * amici|amiche|amichetti|compagni',
    'festa|festicciola in famiglia'
  ],
  invitee: {
    groups: ['classe|sezione *'],
    greetings: ['caro|cara|per|ciao'],
    before: ['che|se|invitare|anche|far'],
    after: ['venisse|viene|può|vuole|verrebbe|potrebbe|riesce|venga|possa']
  },
  kinds: {
    sleepover: ['pigiama', 'dormire|nanna', 'passare la notte', 'sleepover'],
    pool: ['piscina|acquatico|scivoli|acquapark|pool'],
    playdate: ['giocare a|da|con|insieme', 'venire a giocare'],
    holiday: [
      'halloween|natale|pasqua|pasquetta|carnevale|befana|capodanno|epifania',
      'caccia alle uova',
      'dolcetto o scherzetto'
    ],
    birthday: [
      'compleanno|compleanni|comple|birthday|compleannooo|candeline',
      'compie|compiono|compio|compirà',
      'i|gli|suoi * anni'
    ]
  }
}
