import type { Cues } from '../language'

/** What is celebrated, and that it is at home. */
export const occasions = {
  birthday: [
    'jarig*|bday|birthday|vjd|naamdag|verjaar*',
    '*verjaardag',
    'bezoekt|ziet|zie|zag sarah|sara|abraham',
    'sarah|sara|abraham bezoekt|ziet|zien',
    'is .. * geworden',
    'kaarsje|kaarsjes|kaarsen .. uit',
    'dubbele cijfers'
  ],
  party: [
    'promoveert|promoveren|gepromoveerd|emigreert|emigreren',
    'mijn|onze|ons|zijn|haar expo|expositie|opening|verdediging|promotie|première',
    'vernissage|huldiging|inhuldiging',
    'eind|einde van? de? ramadan|vasten|vastenmaand',
    'bruiloft|bruiloften|*huwelijk|*huwelijks*|trouwdag|jawoord|ja-woord|verloving*|*jubileum|*receptie|*borrels|*fuifje|*bal|sleepover|vrijgezellen*|reünie*|afstudeer*|geboorte*|*reveal|bruidspaar',
    'trouwen|trouwt .. op|in|om|:|!|.|*dag|eindelijk|ja|we|wij',
    'geven|geef elkaar het? ja',
    'afscheid van|nemen|neemt|voor|:',
    'opruststelling|pensionering|oppensioenstelling',
    'feest*|fuif|feessie|fissa',
    '*feest|*feesten|*feestje|*party|*partijtje|*disco|*picknick|*borrel',
    'vieren|viert|vier|gevierd|meevieren|viering|*carnaval|carnavals*',
    'outdooring|sprinkle|naamgeving*|besneden|besnijdenis|logeerpartij|*gevecht|speurtocht|griezeltocht|spooktocht|doop|doopsel|gedoopt|aqiqa*|sünnet|communie|vormsel|babyshower',
    'logeren'
  ],
  gathering: [
    'burendag|beschuit|vuurtje|weerzien|vlaai|gebak|cake|feestdag|stoken|drankske',
    '*fest|*samenzijn|rondje|pint|pintje|pinten|frikandellen|fifa|gamen|lan-party',
    'op de goede|een goede afloop',
    'klinken|toosten|toasten|proosten op|met|samen|*dag|vanavond|morgen',
    'pokeren|poker|darten|klaverjassen|sjoelen|biljarten|monopolyen',
    'ter nagedachtenis|ere',
    'verrassing voor',
    '*fonduen',
    'wijn|bier|thee|champagne|cocktails|prosecco drinken|proeven',
    'voetbal|wedstrijd|finale|oranje|songfestival|duivels|race|f1|film kijken',
    'kopje|kop|bakje|bakkie|tas|potje thee',
    '*borrelen|brunchen|tafelen|dineren|uiteten|meedineren|*koken',
    '*drink|*drankje|*drankjes|*borreltje|*diner|*dinertje|*dineetje|*etentje|*lunch|*maaltijd|*souper|vrijmibo|*raclette|*fondue|*mosselen|*kampvuur|*proeverij|*kaas|potluck|*barbecuetje|tea|aperitief|apero*|koffietafel|paella*|tapas*|*rijsttafel|*stamppot|haringparty|snert|*hapje|*hapjes',
    '*eavond|*kavond|*lavond|*mavond|*ravond|*savond|*zavond|wijnavond|spelletjes|leesclub|boekenclub|kookclub|thema-avond|karaoke*|bingo|pubquiz|zangavond|terrasje|koffiedrinken|theedrinken|koffiekransje|plukken|moussaka|couscous|curry|sushi|lasagne|sloepen|jeu|kraambezoek|kraamvisite',
    'glas|glaasje|toost|proost* heffen|drinken|op|met|wijn|bubbels|prosecco|voor',
    'het|t bowlen|lasergamen|karten|klimmen|schaatsen|paintballen|trampolinespringen',
    'over de vloer',
    'suikerfeest|offerfeest|iftar|chanoeka|diwali|holi|poerim',
    '*taart|*bbq|bbqen|*barbecue|barbecueën|glühwein|picknick*|*brunch|borrel*|spelletjesmiddag|pizza-avond|housewarming|gourmet*|*eieren|*eitjes|pannenkoeken*|oliebollen|*soep|*ontbijt|tuinfeest|high|koffie|ijsje*|lampion*|missie|vuurkorf|zwemmen|*knutselen|*optocht|marshmallows|frietjes|pizza|pompoenen|*bakken',
    'samen|komen|blijven|gezellig|mee eten',
    'sint|sinterklaas|kerstman|paashaas kom|komt|langs|bezoek',
    'komt .. sint|sinterklaas|kerstman|paashaas',
    'bioscoopavond|tuinbios*|buitenbios*|*cinema|*night|pyjama-avond|spelmiddag|knutselmiddag|speelmiddag'
  ],
  'at-home': [
    'bij oma|opa',
    'bij de buren|buurvrouw|buurman',
    'bij de? familie|fam',
    'bij ons|mij',
    'bij mijn|mn ouders|schoonouders|vader|moeder|opa|oma|broer|zus',
    'onze|ons|mijn|mn keukentafel|keuken|balkon|dakterras|serre|atelier|loods|woonkamer|kot|boot|flat|appartement|straat|plein|pleintje|tuinhuis|volkstuin|moestuin|dak|veranda|stal|voortuin|koer|oprit|kelder|schuur|erf|hof|terras|stoep|tuin|huis|huisje|achtertuin|zolder|garage|boerderij',
    'in de tuin',
    'aan huis',
    'bij * op nummer|nr',
    'bij * zijn|zn|haar|hun|dr ouders|tuin|huis',
    'ten huize van',
    'op kot',
    'naar ons|mij|hier toe|komen|huis|thuis',
    'bij * spelen|thuis|logeren|eten'
  ]
} satisfies Partial<Cues['signals']>
