import type { Places } from '../place-words'

export const places: Places = {
  labels: [
    'wo|ort|location|treffpunkt|treffen|veranstaltungsort|adresse|📍|treff|wohin|feierort|tatort|einsatzort|schauplatz'
  ],
  addressLabels: ['adresse|anschrift|strasse'],
  before: ['im ins id is beim bim auf aufm ufem am @', 'in i bei bi en', 'an zum zur', 'vor vorm'],
  arrivals: [
    'treffpunkt|treffen|treff|ort|location ist|um|am|an|im|in|auf|bei|beim|vor|vorm?',
    'verlegt|verschoben .. nach|in|ins|auf|zum|zur',
    'eingang|haupteingang|kasse|parkplatz vom|von|des|der|am|im?',
    'vorm',
    'uhr|h vor'
  ],
  homesOf: 'bei bi',
  homes: [
    'dachterrasse|innenhof|hinterhof|teeküche|kaffeeküche|pausenraum|kantine|cafeteria|aufenthaltsraum|besprechungsraum|hobbykeller|partykeller|gemeinschaftsraum|waschküche|vereinsheim|pfarrsaal|pfarrheim|gemeindehaus|gemeindesaal|dorfgemeinschaftshaus|jugendheim|schützenhaus|kegelbahn|feuerwehrhaus|sportheim|clubhaus|bootshaus|grillhütte|grillplatz|firmengelände',
    'in|auf|aufm|vor|hinter|uf unserer|unserem|unsere|meiner|meinem|meine|eusere|üsere|deren neuen|neue|neuer|alten|alte|kleinen? terrasse|dachterrasse|balkon|küche|wg|bude|hütte|laube|garage|werkstatt|haustür|garten|hof|haus|wohnung|wohnzimmer|stube|partykeller|keller|dachboden|einfahrt|scheune|parzelle|loft|büro|schrebergarten|datsche|zimmer',
    'unsere|meine neue|neuer? terrasse|dachterrasse|wohnung|bude|laube|garage|hütte',
    'unser|mein neuer? keller|garten|hof|balkon|wohnzimmer|partykeller|hobbykeller|schrebergarten',
    'bei uns|mir vor dem|der haus|tür|haustür|garage',
    'bei uns|mir vorm|hinterm haus',
    'bei uns|mir oben|unten|hinten|draußen|drüben|nebenan',
    'bei uns|mir auf|aufm|am|an der|dem? terrasse|balkon|dachterrasse|couch|sofa|pool|feuer|wiese|hof|dach|grill',
    'bi mir|üs|eus|uns dihei|deheim|uf|i|im em|de|dr? balkon|garte|terrasse|stube|garage|chäller|wohnig',
    'bei|bi * zuhause|daheim|dahoam|dihei|deheim',
    'bei|bi * zu hause',
    'bei|bi * im|aufm|auf|in der|dem? garten|hobbykeller|partykeller|keller|hof|wohnzimmer|garage|couch|wg|balkon|terrasse|dachterrasse|küche',
    'bei|bi * und|& * im|aufm|auf|in der|dem? garten|hobbykeller|partykeller|keller|hof|wohnzimmer|garage|couch|wg|balkon|terrasse|dachterrasse|küche',
    'garten|hof|wohnung|haus|terrasse|schrebergarten von|bei oma|opa|tante|onkel? *',
    'bei familie|fam|oma|opa|tante|onkel .? * im|aufm|auf|in|am der|dem? garten|hobbykeller|partykeller|keller|hof|wohnzimmer|garage|balkon|terrasse|dachterrasse|küche|scheune|pool',
    'bei den|unseren|meinen großeltern|eltern|schwiegereltern|nachbarn im|aufm|auf|in|am der|dem? garten|keller|hof|wohnzimmer|garage|terrasse|scheune|pool',
    'bei familie|fam|tante|onkel .? *',
    'bei oma|opa und|& opa|oma',
    'bei|bi|beim der|dem|de|unserer|meiner? oma|opa|omi|großeltern|tante|onkel|papa|mama|nachbarn',
    'bei uns|mir im|in garten|wohnung|keller|hof|haus',
    'im garten|hof von|bei familie|fam|oma|opa|tante .? *',
    'bei|bi uns|mir|eus|üs zuhause|daheim|dahoam|dihei|deheim|dehei',
    'bei uns|mir zu hause',
    'bei uns|mir|ihm|ihr',
    'zu uns|mir nach? hause?',
    'in|im unserem|unseren|unserer|unsere|meinem garten|wohnung|haus|keller|hof|*einfahrt|scheune|schrebergarten',
    'in unserem|unserer|meinem|meiner *garten|*haus|*hof|*keller|*wohnung|*scheune|*halle|*raum|*laube|*hütte|*wagen|*straße',
    'im garten|hof',
    'bei den|unseren|meinen großeltern|eltern|schwiegereltern',
    'bei uns|mir in|auf|aufm der|dem|unserem|unserer? garage|werkstatt|scheune|wohnung|hof|terrasse|wiese|dachboden',
    'bi|zu eus|üs in|im? garte|stube|chäller?'
  ],
  homesWhole: true,
  near: 'nahe nähe unweit weit gegenüber vorbei hinter neben',
  besides: 'gegenüber hinter hinterm neben nahe unweit direkt',
  families: 'den',
  familiesEnd: 's',
  purposes: 'für zur zum',
  floors: 'stock stockwerk etage og obergeschoss ug untergeschoss',
  houseNumbers: 'hausnummer nummer',
  streets: '',
  numberedStreets:
    'tal *holz *schlag *park chaussee promenade kai *straße *strasse *straat *str *weg *platz *allee *gasse *ring *ufer *damm *markt *stieg *steig *hof *winkel *berg *wiese *graben *wall *pfad *anger *feld *grund *garten *gärten *bach *kamp *halde *rain *heide *höhe *eck *zeile *acker *brücke *aue *bogen *matte *hain *leite *leiten *siedlung *steg *tor *twiete *weiher *hang *blick *mühle *strass *gass',
  streetLeads:
    'am an auf im in zum zur unter hinter hinterm vor vorm beim alte alter altes neue neuer obere untere oberer unterer',
  venues:
    '*küche kantine cafeteria *terrasse *balkon *büro labor *lokal *kneipe pub bar weinbar cocktailbar strandbar sportsbar bistro taverne trattoria osteria ristorante *brauerei *stube *stüberl *stübli beiz synagoge moschee kloster *turm *zelt *steg *ufer *lounge hotel *klub *club *garage *parzelle *boot *schiff galerie *loft *kiosk *pavillon *schuppen buschenschank *kolonie *brunnen jugendtreff *träff *hall *tenne *werk zoo restaurant pizzeria café cafe eisdiele jumphouse *wald strand minigolf kita aula mensa hort atelier lasertag therme stadion *bücherei *bibliothek feuerwehr planetarium schloss burg stall *halle *park *platz *bad *hof *haus *heim *center *zentrum *hütte *saal *scheune *hausen *bahn *garten *theater *welt *land *kino *museum *stadl *alm *keller *see *arena *werkstatt *kirche *kapelle badi robi *schule *studio *raum *rasen *laube *wiese *anlage *stätte *mühle *verein *station *zirkus circus *gelände *höfli *hüsli *fabrik *wirt',
  venuesFirst: true,
  nounsCapital: true,
  rain: '*regen regnet regnen schlechtem schlechtwetter gewitter schüttet',
  articles: 'der die das de dr dem den einem einer unserem unserer',
  beforeStreet: 'in der im am an zum zur',
  inside: 'hinter hinterm neben vorm am an der im in zum zur von vom de bei und & für die das den dem des auf',
  denied: [
    'nicht|nich|nid|nöd|ned #',
    'nicht|nid|nöd|ned|net|nit id|im|am|in|an|auf|uf|bei|beim|bim|zum|zur|ins',
    'statt',
    'sperrung|baustelle|gesperrt am|in|auf|vor|an',
    'bei uns|mir hat|haben|regnet',
    'eltern|mann|frau|freundin sind|ist an|in|im|am|auf|bei',
    'neu in|im',
    'meldet|melden|meld|melde sich|euch|dich .. bei',
    'parkt|parken|parkieren|parkiert bitte|am|beim|bei|im|auf|an|in'
  ],
  but: 'sondern aber also und',
  notPlaces:
    'deutschland österreich heim *picknick *brunch *frühstück *party *feier *fescht *geburtstag fahren gehen feiern kommen uns mir dir euch ihm ihr samstag sonntag freitag montag dienstag mittwoch donnerstag wochenende ruhe moment ordnung liebe bescheid voraus ferien sommer winter herbst frühling anschluss garten hause haus ende anfang beginn *nachmittag abend vormittag mittag morgen tag ihren seinen meinen unseren regen drinks snacks *cocktails cupcakes muffins keks plätzchen tapas gruess gruss liste dabei wetter gutem schlechtem sonnenschein interesse fragen bedarf allergien rückfragen gelegenheit meiner meinem seiner seinem ihrer ihrem deiner deinem eurer eurem bestem falle kürze echt wirklich kostüm verkleidung badesachen freien *krankenhaus kalender letzten letzter nächsten nächster dieser diesem januar februar märz april mai juni juli august september oktober november dezember jahr jahre woche wochen stunden minuten klasse gruppe alter kindergruppe chat der familie kreis rahmen namen auftrag einsatz team bett urlaub stress spielen basteln grillen baden schwimmen besten liebsten kopf bahn zelt schule *essen gemeinsam zusammen miteinander eingang statt ausgang kasse nehmen machen treffen klingel etage parterre weißen land gottesdienst verkleiden pflicht verbringen eure euren einladen eingeladen getauft willkommen gewünscht neuen termin wasser sorry büro seine ihre gr kommst donerstag verteiler'
}
