import type { Places } from '../place-words'

export const places: Places = {
  labels: [
    'dove|luogo|indirizzo|posto|location|sede|ritrovo|base|📍',
    'presso|al|alla|a',
    'luogo|base della|del|operativa ritrovo|festa?'
  ],
  addressLabels: ['indirizzo'],
  before: [
    "presso al alla all' allo c/o @ nel nella nell' nello ai alle sul sulla sull' sullo",
    'da dal dalla dallo in a davanti dai'
  ],
  arrivals: [
    'prenotato|prenotata|prenotiamo|affittato|affittata',
    'ripieg* su|sul|sulla',
    'invitati|invitato|invitata .. da|al|alla',
    'ritrovo|troviamo|vediamo direttamente?',
    'c/o'
  ],
  homesOf: 'da',
  homes: [
    'qui? a|in|da? casa nostra|nostro|mia|mio|loro',
    'nostra|mia casa nuova?',
    'casa di *',
    'casa dei miei',
    'da noi|me',
    'casa dei|della|del|degli|di? miei|mia? mamma|papà|nonni|nonna|nonno|zii|zia|zio|cugini|suoceri|suocera',
    'da|dalla mia|mio|nostra? nonna|mamma|madre|suocera|sorella|zia|nonno|padre|suocero|fratello|zio|cognata|cugina',
    'nostra|mia abitazione',
    'nel|in|sul|sulla|nella nostro|mio|nostra|mia giardino|prato|cortile|garage|terrazzo|terrazza|tetto|balcone|cantina|vigna|orto|cucina|barca|studio|appartamento',
    'sul tetto|terrazzo|balcone di? casa? nostra?',
    'camera|cucina|casetta nostra|mia',
    'mio|mia|nostro|nostra nuovo|nuova casa|appartamento|studio',
    'in giardino|casa|cortile|garage|taverna',
    'dai miei|suoceri|nonni|zii|cugini',
    'qui a casa'
  ],
  families: 'dai dagli',
  purposes: 'per',
  floors: 'piano',
  houseNumbers: 'civico numero',
  streets: 'street',
  streetsFirst:
    'via viale vle v.le p.zza p.za p.le c.so piazza pzza piazzale corso strada vicolo largo vico stradone v. contrada località loc lungomare lungarno lungofiume lungolago lungotevere riva corte complanare sentiero salita traversa frazione circonvallazione rione piazzetta calle fondamenta',
  numberSigns: 'n nr num numero civico km',
  venuesFirst: true,
  venueTails:
    'comunale parrocchiale comunali pubblico pubblici civica polifunzionale coperta estivo sportivo nonni nonna zii scuola asilo coperto acquatico gonfiabili feste giochi calcetto calcio patriziale didattica civico sportiva picnic pedagogica condominiale vecchia vecchio nuova nuovo indoor avventura outlet minigolf',
  venues:
    'area aree magazzino barca tetto soffitta corte laghetto crotto pieve abbazia basilica santuario cappella cattedrale municipio hostel resort relais club winebar bistrot bistro tavernetta mansarda attico loft pasticceria baretto circolino dopolavoro bocciofila bocciodromo pontile molo trabucco cantinetta cantina camping bottega libreria caffetteria veranda portico pergola dehors patio vigna vigneto uliveto maso alpe chalet discoteca auditorium foyer padiglione capannone hangar darsena battello bivacco piazzale birrificio salotto terrazzino ufficio mensa spazio terrazza terrazzo garage fermata palestrina tenuta capanna rifugio porticciolo pala* multisala villa malga podere masseria fienile stalla borgo casale torre rocca duomo piazzetta chiosco saletta stabilimento kartodromo skatepark campetti campi aula taverna sede officina atelier ostello hotel albergo tensostruttura caserma osservatorio frutteto mulino faro tendone orto acquapark aquapark acquafan luna-park arena laser lasergame osteria birreria pub paninoteca rosticceria locanda enoteca caffè cortile boschetto pineta riserva oasi diga fiume cava rive riva colonia arenile parco parchetto parchi giardino giardini giardinetti piscina piscine grotto fontana bowling pattinaggio palestra stadio cinema teatro ristorante pizzeria trattoria agriturismo mcdonald mcdonalds mac mcdo fattoria zoo museo castello chiesa parrocchia oratorio spiaggia lago bosco campo campetto centro ludoteca gonfiabili maneggio trampolini circolo scuola asilo salone sala cascina baita bar gelateria biblioteca acquario circo lido bagni bagno park play kids giochi polisportiva pista autodromo luna agriludoteca',
  rain: 'brutto piove piovesse pioggia temporale maltempo diluvia',
  near: 'trasfer* fuori fronte vicino accanto dietro fianco lontano prima dopo oltre',
  articles: "il lo la i gli le l' un una un' nostro nostra mio mia",
  beforeStreet: 'in a',
  inside: "di del dello della dei degli delle dell' d' la le il i gli san santa da al alla ai alle agli",
  townLinks: 'a',
  denied: [
    'è|sono|siamo in centro',
    'a tema *',
    'brindiamo|brindare|brindisi|benvenuto|benvenuta|bentornato|bentornata|addio|auguri al|alla|alle|ai|allo|a',
    'prenotazioni|prenotarsi|prenotare|iscrizioni|iscriversi|adesioni|adesione|quote|quota|soldi|biglietti da|dal|dalla|dai|al|alla|presso|in',
    'vengono|arriva|arrivano|arriviamo|torno|torna|torniamo|tornano|rientra|rientrano .. da|dal|dalla',
    'invito|messaggio|mail|regalo|inviato|inviata|ricevuto|organizzato|organizzata|offerto|offerta da|dal|dalla|dai',
    'del|dal|al|nel|un|il corso di',
    'non #',
    'non|nn si? è|sarà|va|andiamo? più? davanti? al|alla|allo|in|da|dal|dalla|nel|nella|a',
    'parcheggi*',
    'costume|cuffia da',
    'dipende dal|dalla',
    'giro nel|per',
    'non è? quello|quella di|in|su|del|della',
    'usciti|uscite|uscita|usciamo|fuori da|dalla'
  ],
  but: 'ma bensì quindi ci si facciamo andiamo',
  notPlaces:
    'barbecue bbq picnic grigliata brunch buffet rinfresco ricevimento funerale concerto corso torneo gioco vedere albero celibato nubilato matrimonio cerimonia nozze laurea apertura karaoke chiodo tavolo tavola turno caldo fresco aperitivo brindisi collega colleghi tesoro uova invariato piano zaino mamma papà ultimo italia spagna francia germania inghilterra svizzera austria bocca buio america europa città vacanza montagna vacanze lavoro macchina treno pace inaugurazione uscita ingresso dormire giocare mangiare bere mio mia tuo tua suo sua suoi nostro nostra vostro vostra questo questa quello quella tutto tutta tutti tutte più meno partire presto domani oggi sabato domenica lunedì martedì mercoledì giovedì venerdì noi voi me te lui lei loro compleanno avventura avventure compimento taglio tramonto alba aperto quartier festa festicciola massimo minimo momento fine inizio termine primo prossimo prossima cena pranzo merenda invito invitare piacere proposito riguardo cui che chi cosa regalo regali ora ore tema maschera costume pigiama pomeriggio mattina mattinata sera serata sacco punto poi occasione anticipo fretta caso ritardo programma solito posto fondo mezzanotte mezzogiorno disposizione mezza anno anni giorno mese settimana bambini bimbi genitori amici battesimo partecipare venire portare festeggiare prendere riprendere salutare paese'
}
