import type { Places } from '../place-words'

export const places: Places = {
  labels: ['waar|locatie|plaats|plek|adres|📍|verzamelen|verzamelpunt|verzamelplaats|feestlocatie'],
  addressLabels: ['adres is|wordt?', 'wonen|woon op|aan|in?'],
  before: ['bij in @ te chez', 'op naar aan'],
  townLinks: 'in te',
  arrivals: [
    'locatie|plaats|plek is',
    'afspraak|verzamelen|verplaatst|verhuisd op|in|bij|aan|naar|om?',
    'uitgenodigd|welkom|naar in|op|bij',
    'gaan we|wij? naar|in',
    'vertrek|vertrekken|vertrekpunt|start|starten vanaf|vanuit|bij|aan',
    'ingang|hoofdingang|inkom|entree|parking|parkeerplaats|kassa van|bij'
  ],
  homesOf: 'bij',
  homes: [
    'bij opa|oma|bomma|bompa|moemoe|pake|beppe en|& opa|oma|bomma|bompa|pake|beppe in|op de|het|den tuin|hof|boerderij|schuur|garage|terras',
    'bij * in|op de|het|den tuin|hof|boerderij|schuur|garage|terras',
    'bij de? familie|fam|tante .? *',
    'bij de? opa|oma|bomma|bompa|moemoe|pake|beppe en? opa|oma|bomma|bompa|pake|beppe?',
    'hier thuis',
    'bij ons|mij thuis|in|op de|het|den? tuin|hof|boerderij|huis?',
    'bij ons|mij|hem|haar',
    'bij mijn|mn|haar|zijn|zn|hun|onze|de ouders|schoonouders|vader|moeder|opa|oma|broer|zus thuis?',
    'bij * thuis',
    'bij oma en|& opa',
    'bij opa en|& oma',
    'in|bij|op|vanuit onze|ons|mijn|mn|onzen|mijne|den|hun de? achtertuin|tuin|huis|schuur|zolder|serre|atelier|garage|loods|stal|keuken|woonkamer|dakterras|terras|balkon|stoep|oprit|boot|voortuin|kelder|hof|appartement|flat|kot|plein|pleintje|straat|boerderij|zaak|winkel|kantoor|tuinhuis|huisje|erf|koer|veranda|studio|dak|werkplaats|moestuin|volkstuin|caravan',
    'bij ons|mij in|op|aan de|het|den? schuur|loods|garage|serre|keuken|keukentafel|balkon|terras|dakterras|boot|stal|stoep|oprit|kelder|zolder|kot|erf|koer|moestuin|volkstuin|straat|plein|pleintje|loofhut|voortuin|achtertuin|woonkamer',
    'op kot',
    'in|op de|het|den tuin|hof|garage|schuur|koer|erf bij ons|mij',
    'naar ons|mij toe|huis?'
  ],
  homesWhole: true,
  families: 'de',
  familiesEnd: 's',
  purposes: 'voor',
  floors: 'verdieping etage verd',
  houseNumbers: 'huisnummer nummer',
  streets: '',
  bareStreets: true,
  // "33 bus 2", in Belgium.
  numberSigns: 'bus nr',
  numberedStreets:
    '*straat *laan *weg *plein *gracht *kade *kaai *dijk *singel *steeg *hof *pad *dreef *plantsoen *baan *markt *dam *wal *steen *veld *akker *hoek *berg *burg *haven *kamp *horst *weide *brink *ring *park *oord *zoom *straatje *pleintje *dijkje *hofje *laantje *weggetje *gaarde *vliet *vest *kant *zijde *oever *wijk *wei *poort *velden *akkers *laar *dorp *meent *heuvel *wegel *kouter *hoeve *donk *lei *rand *buurt *erf *vaart *buorren *strjitte *heide *brug *str',
  streetLeads:
    'laan plein weg steenweg burgemeester van de het aan op kolonel prins prinses koningin oude nieuwe oosterse dr sint st generaal prof professor',
  venues:
    'snackbar kroeg bar tuinkamer paviljoen steiger kapel crypte kantoor dak boot brouwerij foyer oranjerie dakterras cafetaria strandpaviljoen strandtent schuur escaperoom woonboot pannenkoekenboot *fabriek *zolder karting landgoed cinema vv *lokalen *veldje hotel minigolf *salon *center bioscoop restaurant pizzeria scoutinggebouw bowling meer manege aula lasergame kantine studio terras pleintje bibliotheek brandweerkazerne camping molen kasteel station *plas *lokaal *atelier *hal *park *zaal *bad *hof *huis *centrum *boerderij *baan *tuin *theater serre refter jachthaven *terreinen *wereld *land *bos *museum *plein *stal *hoeve *kerk *school *strand *arena *club *paradijs *hut *plaats *veld planetarium aquarium *piste *baantje circus *café speelpleintje *weide *gaard klimparcours *terrein *domein parking brasserie taverne bistro herberg',
  venuesFirst: true,
  rain: 'regen regent regenen slecht storm giet',
  articles: 'de het een onze ons den t',
  beforeStreet: 'aan op in de',
  besides: 'achter naast tegenover vlak vlakbij',
  inside: 'van de het den der aan bij in en & ’t t ter ten',
  denied: [
    'dubbel geboekt in|bij|op',
    'aanmelden|afmelden|opgeven|opgave|inschrijven|antwoord|antwoorden|reageren|bestellen|info|kaarten bij|op|in|via',
    'lek|lekkage|vast in|bij',
    'niet #',
    'niet|nie meer? in|naar|bij|op|aan',
    'parkeren|parkeer|parkeert|parking',
    'auto|wagen kwijt|zetten',
    'zet u|je .. best|auto'
  ],
  but: 'maar dus',
  notPlaces:
    'ons mij je jullie hem haar weekend mvg verjaardag feestje feest bed voorraad overleg huis thuis einde begin middag avond ochtend ochtends morgen dag zijn mijn onze regen weer vragen interesse allergie allergieën elk geval plaats jaar week groep klas leeftijd kring familie naam team bad slaap stijl badkleding zwemkleding school tijd bericht voorbaat haast herfst zomer winter lente kleine grote komen eten spelen voor slecht goed mooi deze die dit dat volgende komende halen ophalen brengen vieren geven laten doen gaan zien weten verwachten zeggen maken horen mocht geloven delen uitdelen wachten missen regelen krijgen nemen bellen vinden kopen agenda kalender zetten bloemetjes envelop gr want gereserveerd geboekt gehouden open dicht gesloten bezet vol bus brievenbus prijs mand la *vakantie belangstelling m oefenen pittig raclette fondue pizza taart wijn bier borrel barbecue bbq soep koffie thee film sushi pasta lasagne bloemen huwelijk pensioen kleren kostuum stilte luisteren proosten klinken vertrek afscheid leven werk proeven helpen borrelen dansen eer kijken dienst functie blijven leren studeren lezen werken slapen logeren lopen wandelen fietsen zwemmen rusten feesten koken bakken drinken dragen trekken zingen lachen gram grond stad koelkast frigo vriezer doel jungle flat raam verwittigen bevestigen contacteren vermelden nederland belgië duitsland polen noorwegen spanje frankrijk italië engeland turkije marokko syrië oekraïne portugal griekenland oostenrijk zwitserland amerika canada australië singapore londen parijs'
}
