import type { People } from '../language'

export const people: People = {
  events:
    'anni candeline complean* festa feste festicciola festina pigiamino party festeggia festeggiare pigiama battesimo merenda birthday anniversario comple',
  birthdays: 'compleanno compleanni anni anniversario birthday candelina candeline',
  afterAge: 'anni anno e il sabato domenica venerdì domani oggi',
  notNames:
    "ciao buongiorno buonasera salve hey ehi ehilà hello grazie prego per favore cari care caro cara carissimi carissime gentili gentile signora signor sig sigra dott mamma mamme papà babbo nonna nonno nonni zia zio zii genitori genitore bambini bimbi bimbe bambine bambino bimba ragazzi ragazze amici amiche amico amica famiglia famiglie io tu lui lei noi voi loro il lo la i gli le un uno una un' l' di del della dei delle dell' a al alla ai agli alle all' da dal dalla dalle in nel nella nei con su tra fra e ed o ma se che chi non è sì si ci vi ti mi ne più mio mia tuo tua suo sua nostro nostra vostro vostra questo questa quando dove come cosa perché ore ora data luogo indirizzo tel telefono cell mail email oggetto re fwd natale pasqua pasquetta halloween carnevale capodanno befana eid diwali compleanno festa feste party pigiama invito inviti invitato invitata invitati sei siete siamo sono vieni venite viene ho ha hai abbiamo compie compio compiono anni anno grande super buon buona buone tanti tantissimi auguri evviva rsvp conferma confermare confermate fatemi fammi fateci portare porta portate ricordate allergie regali regalo sorpresa principesse principessa pirati pirata unicorni unicorno dinosauri supereroi tema comune associazione condividere andare giocare mangiare festeggiare popoli piscina bowling parco ludoteca pizzeria pizza merenda torta giochi scuola asilo classe sezione via viale piazza corso strada vicolo largo oratorio palestra centro campo sala salone casa villa giardino cascina fattoria ristorante bar chiesa san santa santo attenzione promemoria avviso info informazioni sabati domani oggi ieri stasera pomeriggio mattina sera bacio baci bacioni abbraccio abbracci saluti saluto cordiali distinti presto aspettiamo aspetto tutti tutte tutta tutto anche poi inoltre fino verso entro inizio fine ritrovo ritiro whatsapp sms inoltrato messaggio scusate scusa save the date day birthday kid jump park play world ps facciamo faccio faremo festeggiamo festeggia niente no nessun qualcuno perfetto ok aò ao uè uèi we oh ah eh olè dai mitici raga ragà wow urrà ultim'ora addio primavera estate autunno inverno giornata palazzo condominio cerco cercasi vendo vendesi affittasi",
  own: 'mio mia miei mie nostro nostra nostri nostre',
  relations:
    'figlio figlia figli figlie bambino bambina bimbo bimba gemelli gemelle gemello piccolo piccola piccoli grande amico amica amici fratello sorella nipote nipotino nipotina cucciolo cucciola principessa campione tesoro amore dolce caro cara bellissima bellissimo nostro nostra',
  turning: [
    'compie|compiono|compirà|compiranno|compiere|compio|festeggia|festeggiano|festeggerà gli|i|suoi|primi|ben|già? suoi|primi?',
    'ne? fa|farà|fanno|ha|diventa gli|i|già?',
    'spegne|spegnerà|spegneranno|spengono le|la|il|*? sue|sua|suo?'
  ],
  hosting: [
    'festeggia|festeggiano|festeggerà|festeggeranno',
    'vorrebbe|vorrebbero|desidera|desiderano|vuole|vogliono .. invitare|festeggiare|che|avere|fare|salutare|festa|portare',
    'ci tiene|tengono a',
    'vorrebbe|vorrebbero|vuole tanto|proprio|molto',
    'aspetta|aspettano|attende|attendono|convoca',
    'riceve|riceverà|riceveranno|farà la|il|i',
    'avrebbe|avrebbero il? piacere|voglia|gioia',
    'ha|hanno il|la? piacere|gioia',
    'sarebbe|sarebbero|è|sono|sarà tanto|molto|così? strafelice|strafelici|felice|felici|contentissimo|contentissima|contentissimi|entusiasta|contento|contenta|contenti|lieti|lieto|lieta|felicissimo|felicissima',
    'invita|invitano|organizza|organizzano',
    'ha|hanno scelto',
    'farebbe|piacerebbe piacere|tanto|molto|avere|che|se|invitare',
    'parte|partono per',
    'si trasferisc*',
    'viene|verrà|sarà battezzat*|cresimat*',
    'vorrebbe|vuole * alla|al',
    'compie|compiono|compirà gli anni',
    'e|con la|il|i sua|suo|suoi mamma|papà|genitori|famiglia|fratellino|sorellina|sorella|fratello',
    'e famiglia|mamma|genitori',
    'ti|vi aspetta|aspettano|porta|portano|invita|invitano|attende|attendono|vuole|vogliono',
    "festeggia|festeggiano|festeggerà|festeggeranno il|i|la|l'|sabato|domenica|con|suo",
    'fa|farà|fanno una|un|gli|la|il|compleanno|festa'
  ],
  ownersBehind: true,
  namesInS: '',
  their: 'suo sua suoi loro',
  labels: ['da|per|di|festeggiato|festeggiata :', 'chi', 'firmato|con amore|affetto'],
  yearArticles: 'i gli',
  honours: [
    'compl|comple .',
    'compl|compli|complean*',
    'festa|festicciola|party|merenda|pomeriggio .. per',
    'comunione|cresima|battesimo|aqiqa|mitzvah|mitzva .. di|del|della',
    'festa|party|pigiama dalla',
    'invito da parte di|del|della',
    'festa|party|pomeriggio da|in|a * di|del|della|per|x',
    'torta|cosa|cosina piccola|semplice? di|per|x|a',
    'laser|tag|minigolf|bowling|piscina|cinema|pizza|pizzata|calcetto per|x',
    'festa|festicciola|compleanno|pigiama|merenda a|di? sorpresa|compleanno per|x|di|della|del',
    'complean*|comple|compli|festa|feste|festicciola|battesimo|comunione|cresima|birthday|party|merenda|onomastico|pigiama compleanno? di|della|del',
    "complean*|comple|festa|festicciola|festina|battesimo|comunione|cresima|birthday|party|merenda|anniversario|pigiamino di|d'|del|della|dei|delle|per|x|a",
    'anni|annetti|candelina|candeline )? di|del|della|dei|delle|per|a|con',
    'anno )? di|del|della|per|a',
    'complean*|festa|anni|anno|battesimo|comunione|cresima del|della|dei|delle loro|suo|sua|suoi|sue|nostr*|mio|mia piccol*|figli*|bimb*|bambin*|nipotin*?',
    'i|gli # di|del|della',
    'festa compleanno di?',
    'festeggiare|festeggiamo|festeggeremo|festeggia con|insieme|assieme a?',
    'festeggiare|festeggiamo|festeggeremo insieme a',
    'festeggiare|festeggiamo|festeggeremo|festeggia|salutare|salutiamo',
    'un saluto a|ad',
    'è nato|nata',
    'onomastico a|al|alla',
    'sorpresa per|a|ad',
    'nome di|della|del',
    'battezziamo|battezzeremo|battezzare'
  ],
  closings: [
    'baci|bacio|bacioni|bacini|abbraccio|abbracci|saluti|cordialmente|grazie|saluto',
    'a presto|sabato|domenica|domani',
    'un abbraccio|bacio|bacione|saluto|caro',
    'cordiali|cari|distinti saluti',
    'ti|vi aspetto|aspettiamo .|!|,',
    'ciao*',
    'grazie mille',
    'con affetto'
  ],
  selfHosting: [
    'compio|festeggio|festeggerò|organizzo|faccio|compirò gli|i?',
    'mio|mia|miei|mie',
    'i|le miei|mie',
    'sto per compiere|organizzando',
    'ti invito'
  ],
  introductions: [
    'conto della|del|dei mamma|papà|genitori di|del|della',
    'sono|è|qui|siamo *? ,? la|il|i? mamma|papà|padre|madre|nonna|zia|genitori di|del|della'
  ],
  selfNames: ['sono', 'mi chiamo'],
  joiners: 'e ed & +',
  years: ['anni|anno|annetti|candeline|candelina'],
  answerTo: [
    'rsvp|risposta|rispondere|rispondete|conferma|confermare|confermate|chiamare|chiamate|contattare|contattate|scrivere|scrivete|telefonare|avvisare gradita|a|al|ad|con|presso|tramite|whatsapp|sms|:? *?',
    'fatemi|fammi|fateci|facci sapere',
    'messaggio|whatsapp|sms|mail a|al'
  ]
}
