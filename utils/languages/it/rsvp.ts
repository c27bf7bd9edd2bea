import type { RsvpWords } from '../rsvp-words'

export const rsvp: RsvpWords = {
  yes: [
    'veniamo|siamo|saremo|verremo|porto|portiamo in? * bambin*|bimb*|figli*',
    '^sì|si|certo|volentieri|assolutamente|ok|certamente|presente|presenti',
    '^sì|si|certo|molto volentieri|certo|grazie|che|sì',
    '^veniamo|verremo|vengo|arriviamo',
    '^noi veniamo|verremo',
    'viene|verrà , ma',
    'molto|più volentieri',
    'ci siamo|sono|saremo|sarò|sarà|saranno|è|veniamo|vediamo|contiamo anche|tutti|volentieri|sicuramente|di|sabato|domenica',
    'ci saremo|sarò|sarà|saranno|siamo',
    'veniamo|verremo|viene|verrà|vengo|verrò|vengono|verranno volentieri|anche|di|sicuramente|tutti|con|in',
    'conta|contate|conti|contaci|contateci su|di',
    'noi|anche veniamo|noi|io',
    'sì veniamo|viene|ci|vengo|vengono|verrà|verremo',
    'confermo|confermiamo',
    '^confermato|confermata',
    "c'è !",
    'segna|segnaci|segnateci|segnami|aggiungi|aggiungici',
    'ce|se la|lo|non perd*',
    'non ce|se la|lo|mancheremo|mancherà|mancherò perd*',
    'non mancheremo|mancherà|mancherò|manchiamo',
    'sarebbe|sarà|è felicissim*|felice|content*',
    "non vede|vediamo|vedo l'",
    '^a sabato|domenica|venerdì',
    'siamo dei|dentro'
  ],
  no: [
    '^no',
    '^no|purtroppo|mi|ci grazie|purtroppo|no|dispiace|non',
    'non possiamo|posso|può|riusciamo|riesco|riesce|potremo|potrà|potrò|veniamo|ci|verremo|verrà|riusciremo|riuscirà|possono|ce|verrò|vengo',
    'purtroppo .. non|no|impegnati|via',
    'questa|stavolta volta non|no',
    'stavolta no|non|passiamo',
    "alla|un'|un prossima|altra volta",
    'dobbiamo|devo|siamo|sono rinunciare|declinare|disdire|annullare|costretti|mancare',
    'siamo|sarà|saremo|è via|assente|assenti',
    'non se|ne|ci ne|riesce|fa'
  ],
  maybe: [
    '^forse|magari|probabilmente|dipende|può',
    'può|potrebbe darsi|essere',
    'non so|sappiamo|sono|siamo|è ancora|se|sicur*|cert*',
    'ti|vi|le faccio|dico|confermo|facciamo|farò|dirò|so|diciamo|confermiamo|confermerò|aggiorno sapere|dire|entro|domani|venerdì|giovedì|mercoledì|lunedì|martedì|sabato|domenica|appena',
    'devo|dobbiamo|provo vedere|controllare|chiedere|sentire|verificare|guardare',
    'dipende da|dal|se',
    'vediamo se',
    'proviamo|provo|cerchiamo|cerco a|di',
    'da confermare',
    'in forse'
  ],
  wishes: [
    'sarebbe|avremmo|avrebbe|saremmo|avrei piaciuto|voluto|adorato|venuti|venuto',
    'piacerebbe|verremmo .. ma',
    'piacerebbe|verremmo .. , ma',
    'prossima|altra volta',
    'alla prossima'
  ],
  cannot: [
    'non possiamo|posso|può|possono|potremo|potrò|potrà|potremmo',
    'non riusciamo|riesco|riesce|riusciremo|riuscirà|riuscirò|riescono a|ad?'
  ],
  coming:
    'venire esserci partecipare passare quel quella quest questo questa sabato domenica venerdì purtroppo perché essere raggiungervi unirci ci a per il proprio mi ma farcela più andare è ha abbiamo siamo sono sta',
  comes: {
    subjects: 'noi io lui lei loro',
    verbs: [
      "c'è|presente|presenti|accetta",
      'sì ,|.|!|e|ma|con|volentieri',
      'viene|verrà|vengono|verranno|veniamo|parteciperà|partecipa',
      'ci sarà|saremo|saranno|siamo|sono',
      'può|possono .. venire|partecipare',
      'sarà|saremo|è felic*|content*|liet* di venire|partecipare|esserci'
    ]
  },
  cancelsFor: 'per da al',
  cancels: ['dobbiamo|devo .. annullare|disdire|rinunciare'],
  ironic: [
    'ma figurati|figuriamoci',
    'nei tuoi|vostri sogni',
    'neanche|nemmeno morto|morta|per',
    'scherzo|scherzavo|scherzando',
    'gruppo|chat sbagliat*'
  ],
  others: [
    'allenamento|compiti|grembiule|gita|foto|calcio|piscina|nuoto|verifica|riunione',
    'qualcuno ha|sa|può|mi|conosce',
    'perso|trovato|smarrito un|una|la|il',
    'anno|settimana|volta scors*'
  ],
  children:
    'bambino bambini bambina bambine bimbo bimbi bimba bimbe figlio figli figlia figlie ragazzo ragazzi piccolo piccoli piccola gemelli gemelle',
  adults: 'adulto adulti grande grandi genitore genitori nonno nonni nonna mamma papà',
  counts: {
    'i|tutti due|gemelli': 2,
    'le|tutte due|gemelle': 2,
    'tutti|tutte e|i tre|due': 2,
    'siamo|saremo|veniamo in due': 2,
    'siamo|saremo|veniamo in tre': 3,
    'siamo due|2': 2,
    'siamo tre|3': 3
  },
  stays: [
    'mi|ci|si fermo|fermiamo|ferma|fermerei|fermerò|fermeremo',
    'resto|restiamo|rimango|rimaniamo|resterei|resterò|rimarrò anche|volentieri|con|lì|io',
    'posso|possiamo|vorrei|volentieri restare|rimanere|fermarmi|fermarci|resto|restiamo'
  ],
  leaves: [
    'non mi|ci|si|posso|possiamo|resto|restiamo|rimango|rimaniamo fermo|fermiamo|restare|fermarmi|fermarci|rimanere',
    'non resto|restiamo|rimango|rimaniamo',
    'lo|la|li|le lascio|lasciamo|porto e|solo',
    'solo lo|la|li accompagno|lascio'
  ],
  food: [
    'allergi*',
    'intolleran*',
    'vegetarian*|vegan*',
    'celiac*',
    'senza glutine|lattosio|uova|uovo|frutta|maiale|carne|latte|zucchero|nocciole|noci',
    'non mangia|mangiano|può|beve|possono mangiare|latte|carne|glutine|uova|maiale',
    'halal'
  ]
}
