import type { People } from '../language'

const TURNS = 'wird|werde|werden|werd|wiad|wöd|wörd|ward'

export const people: People = {
  events:
    'ruhestand verabschiedung hochzeit verlobung mizwa mitzwa *jubiläum sponsion matura pensionierung ausstand einstand trauung namensgebung jga junggesellinnenabschied junggesellenabschied polterabend *zigsten *zigster *ßigsten geburtstage geburtstags* taufe taufi toufi konfirmation kommunion erstkommunion firmung einschulung abschied jugendweihe bday birthday geb kigeb *gebi *geburi übernachtung namenstag *party *geburtstag geburtsdog gebuatsdog *feier *fete *sause *fest *fescht *fäscht erstem zweitem drittem viertem fünftem sechstem siebtem achtem neuntem zehntem elftem zwölftem',
  birthdays:
    'geburtstage geb kigeb *gebi *geburi bday birthday wiegenfest ehrentag *geburtstag geburtsdog gebuatsdog geburtstags* viertem fünftem sechstem siebtem achtem neuntem zehntem elftem zwölftem',
  afterAge:
    'und jahre jahr am wir nächste nächsten diese diesen heute morgen das also bald in & mit aber der die darum deshalb dieses yay juhu 🎉 möchte feiert lädt',
  ageSuffixes: 'i ni gi ti',
  notNames:
    'helfer erwachsene drinnen draußen daheim rein groß hier *ziger bar bat firma abteilung kanzlei praxis institut republik ehe *trinken *klatsch von ab um *schüler *schülerin diamantenen diamantene goldenen goldene silbernen silberne eisernen *event einweihung *einzug *eröffnung chor *hochzeit umzug jeder jubilate klingel treffpunkt silvester halloween helau alaaf aushang *jährige *jähriges *jährigen *wohnung *trauung tomaten rolle mann frau nachbarn pub deutschland gast *liche *lichen *liches *licher *ische *ischen *isches hiermit vernissage *jubiläum aufstieg einstand ausstand *wandertag *gottesdienst *sicherheit *empfang *wochenende sendung *terrasse abi zusammen servas grüezi hoi sehr geehrte geehrter verlobung *abend *essen *treffen *lunch *drinks *apéro *umtrunk *runde *bier *wein *turnier *ausflug *reise *markt *konzert sohnes enkels vaters bruders mannes *kollege *kollegen *kollegin *kolleginnen *keiten musik bleiben eltere liebi *kindern beide erst nichts leute *lich übrigens außerdem deshalb trotzdem anschließend *beirat *verein *schule *haus *bad *schaft kita team gemeinde feuerwehr *straße *str *weg *platz *gasse *allee wollen sollen dürfen werden möchten müssen sein gibt machen *kind *meister polier käpt’n kigeb *kapitän *chef *chefin *nachricht *werkstatt *brunch *frühstück *ritter *held *detektiv *party *feier *geburtstag *fest de dr meinen meiner meinem unserer deinen seine seinen seiner seinem ihren ihrer ihrem euer eure euren hi hey huhu servus moin liebes liebste ihre mami papi tante onkel kinder kids jungs mädels mädchen freunde freundin freundinnen freund familie familien fam klasse gruppe kindergarten hort bande crew gäste geburtstags partys einladung einladungen *sohn tochter töchter söhne zwillinge schwester bruder baby enkel enkelin alt datum zeit ort adresse motto thema abholung bringen abholen telefon tel handy mail whatsapp rückmeldung zusage antwort schade super toll juhu hurra yay prinzessin prinz pirat piraten detektive fee feen dino dinos dinosaurier weltraum safari ranger superhelden meerjungfrau *jungfrauen zauberer indianer forscher fußball pferde pferd bauernhof kuchen torte pizza kaffee spiele spiel schatzsuche schatz spaß lust garten hause halle kletterhalle turnhalle kino park wald zoo museum restaurant geschenk geschenke allergien geschwister kleidung badesachen schlafsack viele grüße gruß lg vg gruss grüsse einladend lade laden möchte würde freut freuen weihnachten ostern fasching karneval achtung gesucht mission auftrag geheim akte fall nur ganz unseren weil dass damit falls seit über unter betreff anlass grund info wichtig ps details rsvp jahres monat gemeinsame gemeinsamen ganze disco eisbahn lieben sommer winter herbst frühling elternrat *eltern gartentor *tür *tour *halde zelten übernachten quatsch *jause *schluss rest *herr ziegen hasen katzen hunde hühner ponys kaninchen lämmer freunden eingang diwali nouruz neujahr anstoß fründin fründ happy darum daher deswegen somit daraufhin laternen kommissar auftritt si knappe vater mutter ds abschied einschulung schulanfang sohnemann unsre anschrift yo dürft unsa selber selam sali salü salam merhaba',
  own: 'eusi mein meine meinen meiner meinem unser unsre unsa unsere unseren unserer unserem',
  mine: 'mein meine meinen meiner meinem',
  relations:
    'sohn tochter kind großer großen große kleiner kleinen kleine maus mäuschen zwillinge jungs mädchen mädels mädel bub bube jüngster jüngste jüngsten ältester älteste ältesten sohnemann enkel enkelin bruder schwester kinder zwerg freund freundin der die den lieber liebe prinzessin prinz detektiv detektivin pirat piratin ritter ranger forscher forscherin feuerwehrkind kapitän käptn superheld superheldin fee meerjungfrau zauberer hexe häuptling kommissar agent agentin geburtstagskind das neffe nichte patenkind sohnes enkels vaters bruders opa oma papa mama eltern lernender lernende lehrling azubi kollege kollegen kollegin frau herr herrn chef chefin nachbar nachbarin',
  titles: 'frau herr herrn fräulein prof professor pfarrer pfarrerin pater',
  kin: {
    names: 'oma opa omi opi tante onkel großmama großpapa grosi grossmami grosspapi nonna nonno',
    alone: 'mama papa mami papi mutti vati',
    others:
      'mann frau partner partnerin freund freundin bruder schwester mutter vater mum großmutter großvater schwiegermutter schwiegervater verlobter verlobte schatz chef chefin',
    owners: 'mein meine meinen meiner meinem meines unser unsere unseren unserer unserem unseres mei mim miner',
    articles: 'die der dem den s'
  },
  families: 'familie familien fam',
  turning: [
    `${TURNS} beide|ja|jetzt|jo|scho|schon|bald|demnächst|*lich?`,
    `${TURNS} am|im|bald|nun|jetzt|ja|schon|auch|heuer|doch|*lich|heute|morgen|dann? schon|endlich|nun? stolze|ganze|jetzt?`,
    `${TURNS} am|nächsten|kommenden|diesen *tag|mittwoch schon|endlich`,
    `${TURNS} am * .? januar|februar|märz|april|mai|juni|juli|august|*ber schon|endlich?`,
    `${TURNS} er|sie schon|endlich|jetzt|nun|ganze|stolze?`,
    'ist|is|isch|sind jetzt|schon|scho|nun|gerade|heute|dann? geworden?'
  ],
  hosting: [
    'verlässt|verlassen uns|die|das|den|nach',
    'geht|gehen|verabschiedet|wechselt|darf .. in den|die? rente|ruhestand|pension|elternzeit|mutterschutz',
    'heiratet|heiraten',
    'hat|het|hot .. * .. bestanden|geschafft|abgegeben|verteidigt|ausgelernt|gemeistert',
    'hat|het|hot ausgelernt|bestanden|geschafft|abgegeben|geheiratet',
    'ist|is|isch .. meister|meisterin|doktor|rentner|rentnerin',
    'haut|hauen|hört|hören .. ab|auf',
    'ist|is|isch|sind .. verlobt|volljährig|promoviert|befördert',
    'sagt|sagen ade|adieu|ciao|baba|ja|adé',
    'kommt|kehrt|kehren .. * .. zurück|heim|wieder',
    'verabschiedet|verabschieden sich',
    'gibt|geben .. seinen|ihren ausstand|einstand',
    'feiert|feiern|lädt|laden|lad|lodt|fiiret|fiired',
    'möchte|möcht|mecht|würde|will|mag|wünscht|wollte|darf',
    'hat|hod|hot|het .. *geburtstag|geburtsdog|geburtstog|*kommunion|firmung|konfirmation|taufe|namenstag|schuleinführung|schulanfang|einschulung|eingeladen|ehrentag|geb|*gebi|*geburi|fest|fescht',
    'hat .. * .. *geburtstag|geb|*gebi|*geburi|bday|birthday',
    'wird|werden|is|ist .. getauft|schulkind|eingeschult|gefeiert',
    'kommt in die schule',
    "gibts|gibt's was|etwas zu feiern",
    'sin|sein|ihr|ihre *geburtstag|*geburi|*fest|*party|*feier',
    'hat .. * .. einladungen',
    'hat am? # . *? .? geburtstag',
    'hat .. * .. seinen|ihren *geburtstag',
    'nimmt .. mit',
    'hätte|hätt .. gern|gerne',
    'sagt tschüss|servus',
    'zieht|ziehen .. um|weg|nach|fort|aus|ein',
    'hat|het|hot sein|seinen|ihr|ihren abi|abitur|bachelor|master|führerschein|meister|doktor|diplom|examen|matura|gesellenbrief|prüfung',
    'freut|fragt|plant|veranstaltet|macht|machen|schmeißt|gibt'
  ],
  verbSecond: {
    verbs: 'feiert feiern lädt laden hat wird plant veranstaltet macht machen gibt schmeißt fiiret fiired lodt zieht',
    subjects: 'er sie es wir ich ma mir',
    obliques: 'mit ohne für von vom bei beim zu zum zur nach dem den des im am in auf dein deine deinen euer eure euren'
  },
  genitiveS: true,
  namesInS:
    'jonas lukas lucas luis louis elias tobias matthias mathias thomas niklas nicolas nils mats lars hannes johannes jannes andreas markus marcus klaus max felix moritz justus julius magnus linus jonathas rasmus marius hans jens boris dennis iris doris agnes ines alexis yunus idris enes anis elyas ilyas levis tjorvis fabius cornelius darius titus silas taddäus tadeus lennis jannis yannis joris kris chris morris denis francis james charles amadeus kilias tomas mattis mathis matis carlos marlis tess jules vitus paris zeus atlas rufus laurens lorenz clemens',
  honours: [
    'geburtstag|party|feier|kindergeburtstag|taufe|fest|übernachtungsparty|konfirmation|kommunion|einschulung|schulanfang|schuleinführung|zuckertütenfest|gebi|bday|abschied|geburtstags* von|für|vom|mit',
    '*party|*feier|*geburtstag|*geburi|*gebi|kigeb|*fest|geburtstags*|übernachtung|übernachten|*nacht|*night von|für|bei|vom|vo|vor',
    '*geburi|*fäscht|*fescht vo|vom|mit de|dr',
    '*party|*feier|*fest|hochzeit|taufe|mizwa|mitzwa|verabschiedung|sponsion|konfirmation|*kommunion|firmung|jugendweihe|einschulung|verlobung|geburtstages|*geburtstag|abschied|jubiläum|pensionierung|ruhestand unseres|unserer|meines|meiner|seines|ihrer',
    '*ausstand|einstand|*umtrunk|namenstag|*hochzeit|verlobung|verabschiedung|taufe|taufi|toufi|sponsion|trauung|pensionierung|jubiläum|abschied|ruhestand|jga|junggesell*|babyparty|polterabend|mizwa|namensgebung|geburtstages|*zigsten|*ßigsten|*zigster|runden|doktor|beförderung|abschluss|führerschein von|für|vom|der',
    '*zigsten|*ßigsten|*abschied von|für|vom|der',
    'wir feiern|verabschieden',
    'verabschieden wir',
    'zum|auf|den # . von|vom|der|dem',
    'geburtstagskind|mottoparty :?',
    'spielen|spiel|spielt bei|mit'
  ],
  closings: [
    'dein|deine|euer|eure|ihre|ihr',
    'dein|deine|ihr|ihre|euer|eure freund|freundin|kumpel|schüler|schülerin|nachbar|nachbarin|kollege|kollegin|schwester|bruder',
    'lg|vg|glg|lieben|liebe|viele|beste|herzliche|schöne|gruß|grüße|grüßle|lieber|liebste grüße|gruß|von|eure|euer',
    'lg|vg|glg',
    'grüße|gruß von|eure|euer?',
    'bussi|küsschen|bis dann|ciao|tschüss|bis bald'
  ],
  introductions: [
    'bin|ist|schreibt|spricht|hier|da|do|( die|d|der? eltern|mutter|mama|mami|mutti|vater|papa|papi|oma|opa von|vom|vo|der'
  ],
  selfNames: ['hier|da|dies ist|spricht|schreibt', 'bin|bins|heiße', 'name ist'],
  selfHosting: [
    'ich|wir feiere|werde|werd|habe|möchte|lade|feiern|mache|mach|hab',
    'lade|feiere|werde|möchte|habe ich|dich|euch'
  ],
  joiners: 'und & u +',
  their: 'sein seinen seine seinem seiner ihr ihre ihren ihrem ihrer',
  labels: ['dein|deine|euer', 'von|wer|name|geburtstagskind :'],
  years: ['jahre|jahr|j alt', 'jahre|jahr'],
  answerTo: [
    'bescheid|rückmeldung|antwort|zusage|anmeldung|uawg|rsvp|antworten|kontakt|whatsapp bei|an|mir|uns|unter|bitte?',
    'u.a.w.g',
    'meldet|melde|meld .. bei',
    'ruf|ruft|schreib|schreibt .. an|mir|uns',
    'anrufen|anruf|telefon|tel|handy|kontakt|nummer|erreichbar'
  ]
}
