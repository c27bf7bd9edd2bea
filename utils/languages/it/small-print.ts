import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    'niente|no|senza|nessun|né regali|regalo|doni',
    'non .. regali|regalo|doni',
    'regali|regalo no|non|vietati',
    'presenza .. regalo|dono'
  ],
  groupGift: [
    'regal* unico|comune|collettivo|cumulativo|gruppo|insieme',
    'regalo di gruppo|classe',
    'colletta|quota|salvadanaio|busta'
  ],
  dropOff: [
    'lasciare|lasciate|lascia i|il|la|le|vostri|tuo|lì',
    'senza genitori',
    'genitori .. lasciare|andare|tornare|non',
    'solo|soli bambini',
    'potete|puoi lasciarl*'
  ],
  parentsStay: [
    'genitori|adulti|mamme .. restare|rimanere|ferma*|benvenuti|presenti|invitati',
    'accompagnat* da',
    'presenza .. genitor*|adulto',
    'rimanere|restare|fermar* con|per|a'
  ],
  siblingsWelcome: [
    'fratell*|sorelle|sorellin* .. benvenut*|invitati|ammessi|anche|graditi',
    'anche|con i|le|gli? fratelli*|sorell*',
    'tutta la famiglia'
  ],
  noSiblings: ['senza|no|niente|non fratelli*|sorell*', 'fratelli*|sorell* .. non|purtroppo|esclusi'],
  allergies: ['allergi*|intolleranz*|intollerante', 'esigenze alimentari'],
  bring: [
    'portar*|portate*|porta|porti|munirsi',
    'ricorda* di|il|la|i|le',
    'serve|servono|occorr*',
    'dimenticate*|dimenticar* di|il|la|i|le'
  ],
  said: {
    dress: ['mascherat*|travestiti|travestimento|maschera|costum*|vestit*|abbigliamento', 'a|in tema', 'dress code'],
    food: [
      'merenda|pizza|torta|cena|pranzo|buffet per|offerta|inclusa|compresa|e|a',
      'vegetarian*|halal|celiac*|glutine|lattosio'
    ],
    cost: ['costo|quota|ingresso|prezzo è|di|:|a', '€|euro a|per|di|cad'],
    transport: ['passaggi*|navetta|parcheggio', 'riaccompagno|riaccompagniamo|riportiamo|accompagniamo'],
    weather: [
      'caso di pioggia|maltempo|brutto',
      'se piove*|bello|brutto',
      'tempo permettendo',
      'stivali|k-way|impermeabile'
    ]
  },
  has: {
    surprise: [
      'festa|compleanno a? sorpresa',
      'non ditele|ditegli*|dite|dirle|dirgli',
      'sa nulla|niente',
      'è|una sorpresa',
      'acqua in bocca'
    ],
    water: ['piscina|piscinetta|nuoto|costume|scivoli|acquatico|mare|spiaggia|lago|gavettoni'],
    trampoline: ['trampolin*|gonfiabil*|saltare', 'tappeti elastici'],
    animals: ['fattoria|pony|cavall*|zoo|animali|cane|cani|gatto|gatti|maneggio|agriturismo'],
    screen: ['film|cinema|playstation|xbox|switch|minecraft|videogiochi|carton*']
  },
  noScreen: ['senza|niente|no cellulari|telefoni*|schermi|tablet'],
  wholeClass: [
    'tutta|intera la? classe|sezione',
    'tutti i|gli compagni|bambini|bimbi|alunni della|di sua|classe|sezione',
    'tutti i compagni'
  ],
  few: [
    'pochi|poche intimi|amici|amiche|bambini|bimbi',
    'solo|soltanto * amici|amiche*|compagni',
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
    birthday: ['compleanno*|compleanni|comple|birthday|candeline', 'compi*', 'i|gli|suoi * anni']
  }
}
