import type { People } from '../language'

export const people: People = {
  events:
    'babyshower sprinkle bruiloft *borrel *drink *jubileum *receptie afscheid *diner party jarig besnijdenis logeerpartij naamdag vormsel doopsel *feesje *feessie *fuif aqiqah aqiqa sünnet doop communie bday vjd *feestje *feest *partijtje *verjaardag',
  birthdays: 'bday vjd *verjaardag verjaardags*',
  afterAge: 'worden en jaar dus op in dat & met volgende deze aanstaande vandaag morgen dit wil geworden viert want',
  notNames:
    '*laan *straat *weg *plein *gracht mij mezelf jouw jou hey hee hi liefste alle ouders ouder mama papa mam pap oma opa tante oom kind kinderen kids jongens meisjes meiden vrienden vriendinnen vriendjes vriendinnetjes vriendje familie gezin klas groep school opvang team gasten gast verjaardagsfeest feest partijtje kinderfeestje slaapfeestje party uitnodiging uitnodigingen zoon dochter tweeling zus broer zusje broertje baby datum plaats adres locatie thema ophalen brengen telefoon tel mail whatsapp rsvp reactie antwoord ja nee jammer super joepie hoera jippie prinses prins ridder piraat piraten detective feeën eenhoorn dino dinosaurus brandweer ruimte safari superheld zeemeermin voetbal paarden paard boerderij kinderboerderij taart pizza eten koffie spelletjes speurtocht plezier plek tuin huis zaal klimhal gymzaal zwembad bos park speeltuin museum restaurant cadeau cadeaus cadeautje cadeautjes allergie allergieën broertjes zusjes kleding badpak slaapzak groeten groet kus kusjes xx xxx xxxx ie gelukkig wapenstilstand sint piet kerstman hartelijke hartelijk vindt kerst pasen halloween sinterklaas oud nieuw let save the date gezocht missie aan alleen heel erg groot grote klein kleine namens net kleintje omdat sinds onder buren meneer mevrouw juf meester betreft collega reden reminder herinnering vanwege wegens dankzij info belangrijk ps nb details maand gezamenlijk disco bbq barbecue zomer winter herfst lente welkom neem geef stuur bel app kun zullen speel samen kapitein agent *raad *berg *buurt *wijk *dreef *dag binnenkort secretariaat vbs *gourmet serieus jaa doet nadien achteraf moeder vader nonkel kroost parochie afdeling bedrijf zaak werk club lachen collegas dienst vereniging jarig slapen weekjes naam kinder *picknick iedereen aanmelden afmelden opgeven parkeren volwassenen want zodat maar bruiloft huwelijk',
  own: "mijn ons onze onzen mn m'n",
  mine: 'mijn mn m',
  relations:
    'zoon dochter kind grote kleine meisje meid jongen tweeling zoontje dochtertje meisjes jongens jongste oudste kleinzoon kleindochter broer zus broertje zusje kids kinderen kanjer vriend vriendin lieve prinses piraat ridder held kleuter prins spruit neefje nichtje vent kerel mannetje kapoen boef schat kapitein',
  titles: 'mevrouw meneer mijnheer mevr mw dhr juf juffrouw meester dr prof professor dominee pastoor zuster',
  kin: {
    names: 'oma opa tante oom nonna bomma bompa omi opi moeke vake meme pepe',
    alone: 'mama papa mam pap ma pa',
    others:
      'man vrouw partner vriend vriendin broer zus moeder vader grootmoeder grootvader schoonmoeder schoonvader baas',
    owners: "mijn onze ons mn m'n"
  },
  families: 'familie fam gezin',
  turning: [
    'wordt|word|worden ik|al|alweer|bijna|dan|binnenkort|eindelijk|vandaag|morgen|nu|pas|toch|ook|echt? al|alweer?',
    'wordt|word|worden *dag al|alweer?',
    'is|zijn|ben|bijna al|alweer|nu|bijna|net|vandaag|dan?',
    'gaat|mag|gaan * worden',
    'wordt|word|worden|is vorige|volgende|deze week|maand',
    'wordt|word over|binnen|in * dagen|weken|weekjes|nachtjes|nachten',
    'gaat|gaan'
  ],
  hosting: [
    'viert|vieren|nodigt|nodigen',
    'wil|zou|wilt|mag|vindt|wilde|geeft|geven|organiseert|trakteert',
    'doet .. communie',
    'heeft .. verjaardag|uitgenodigd|feestje|haar|zijn',
    'vraagt|verjaart|blaast',
    'gaat|mag # * uitblazen',
    'is .. jarig',
    'heeft|haalde .. *diploma|rijbewijs',
    'is geboren|gearriveerd',
    'promoveert|emigreert|studeert|afgestudeerd',
    'vertrekt|verhuist|emigreert naar',
    'is er !',
    'jarig',
    'is|wordt|heeft .. gedoopt|gevierd|besneden',
    'neemt .. mee',
    'kan niet wachten',
    'valt .. te vieren',
    'gaat .. vieren',
    'gaat|gaan .. .. pensioen|zwangerschapsverlof|verlof|trouwen|emigreren|verhuizen|samenwonen|studeren|weg',
    'gaat|gaan .. jaar naar',
    'trouwen|trouwt|verloofd|afgestudeerd|geslaagd',
    'zwaait|zwaaien|neemt|nemen|vertrekt|verlaat|verlaten|stopt|stoppen .. af|afscheid|ons|na|met',
    'zeggen|zegt|geven .. ja|jawoord|ja-woord',
    'zijn|is .. getrouwd|samen|verloofd|afgestudeerd|geslaagd'
  ],
  verbSecond: {
    verbs: 'is viert vieren geeft organiseert doet wordt houdt trakteert verjaart',
    subjects: 'hij zij ze ik wij we',
    obliques: 'met zonder voor van naar na op in om aan tot vanaf door uit over jouw jullie uw'
  },
  genitiveS: true,
  namesInS:
    'roos tess thijs matthijs mathijs lucas jonas niels lars luuks mees sens floris boris tobias elias thomas tomas jens joris kees cas loes hannes jules lies louis marius mattias hans frans klaas iris doris guus rens tijs ties jelles agnes ines enes yunus idris ilyas elyas wes lois faas ydes alexis chris dennis laurens maes gijs myles miles morris anaïs otis silas babs bas dries els joas kas linus lukas mats nils sjors thies truus',
  honours: [
    'verjaardag|*partijtje|feessie|naamdag|sünnet|aqiqah|babyborrel|doop|doopsel|communie|vormsel|*party|*feestje|*feest van|voor',
    '*feesten van|voor',
    '*middag|*avond|*feest|*feestje|*partij|bbq|disco|*night|sleepover bij',
    '*feestje|*partijtje',
    'lasergamen|bowlen|karten|schaatsen|taart|gebak|*middag|*avond|*ochtend voor|vr',
    'geeft|viert',
    'vieren .. met',
    'vieren',
    'jarige :?',
    'spelen|speel|logeren bij|met',
    'verjaardag van',
    'afscheid van onze|collega?',
    'werkdag|dienst van',
    'welkom|welkomst thuis|terug|voor',
    'bootje|huwelijksbootje van',
    'babyshower|sprinkle|*borrel|*drink|*drankje|*diner|*etentje|vrijgezellen*|*bal|*fuif|*jubileum|*receptie|pensioen|opruststelling|pensionering|*reveal|trouwfeest|bruiloft|huwelijk|verrassing|diploma|promotie|*lunch|*brunch van|voor',
    '*afscheid|pensioen|jubileum :?',
    'de # e|ste|de van',
    'de # jaar van'
  ],
  closings: [
    'liefs|groetjes|grtjes|grtz|groeten|groet|gr|kusje|kusjes|kus|zoen|knuffel|x|xx|xxx|mvg van|uit?',
    'veel liefs',
    'doei|doeg',
    'dag dag',
    'tot dan|gauw|snel|straks|zaterdag|zondag|vrijdag|woensdag',
    'je|jouw vriend|vriendin|vriendje|vriendinnetje',
    'hartelijke|lieve|vriendelijke groet|groeten|groetjes',
    'met vriendelijke groet',
    'groetjes|groeten|liefs van|en'
  ],
  introductions: [
    'vriendjes|vriendinnetjes|vrienden|klasgenoten|klasgenootjes van',
    'ouders|mama|mamma|moeder|papa|vader|oma|opa van'
  ],
  selfNames: ['ben|heet', 'hoi|hallo|hey|hai|dag|hee ,? met', 'hier|dit is', 'hier'],
  selfHosting: [
    'ik|wij vier|geef|word|ben|nodig|wil|heb|vieren|geven|stop|vertrek|verlaat|promoveer',
    'ik ga .. weg|pensioen|trouwen|emigreren',
    'ik jarig',
    'vier|geef|word|nodig|ben ik'
  ],
  joiners: 'en & +',
  their: "zijn haar hare hun z’n z'n der d'r",
  labels: ['van|wie|jarige|feestvarken :'],
  years: ['jaar|jr|joar oud?', 'jaar|jr|joar'],
  answerTo: [
    'app|bel|mail|sms|appen|bellen|appje|mailtje|berichtje|whatsapp|contact|telefoon|tel naar|aan|even|ff|met?',
    'reageren|aanmelden|opgeven|afmelden|bevestigen|inschrijven|antwoord|antwoorden|rsvp|reactie|bericht bij|aan|naar|via',
    'laat .. weten',
    'laat .. * .. weten',
    'even|ff aan|bij|naar'
  ]
}
