import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'festa|festicciola|compleanno*|party|grigliata|barbecue|merenda|pic-nic|picnic|aperitivo|cena|pranzo|invitat*|invitar*|invito|invitiamo|venire|vieni|venite|viene|festeggia*|festegger*|battesimo|pizza|caccia|pigiama|torta|giochi',
    'si terrà|svolgerà|fa|festeggia',
    'si tiene|svolge',
    'ci troviamo|vediamo|ritroviamo',
    'ritrovo|inizio|inizia*|comincia|quando|data|ora|orario',
    'da noi|me',
    "fine dell'|della|del|di? anno|scuola|settimana|mese|lezioni|elementari|asilo",
    'è|festa|compleanno|tutto confermat*',
    'stato|stata|stati spostat*|anticipat*|rimandat*|rinviat*|posticipat*',
    'anni|candeline|compie|compio*',
    'ti|vi aspetta*|aspettiamo|aspetto|attende|attendiamo',
    'che torna|tornano|rientra|rientrano in *',
    'liber*',
    'segnate*|segna già|il|sabato|domenica',
    'far*|festeggiarl*'
  ],
  'reply-by': [
    'rsvp|conferma*|conferme|risposta|risposte|risponde*|rispondi|adesion*|iscri*|presenza|prenot*|segnala*|segnatevi|annunciatevi',
    'bisogno|sapere .. numeri|numero|quanti|sapere|risposta',
    'r.s.v.p',
    'fatemi|fammi|fateci|facci|farmi|farci sapere',
    'mi|ci fate|fai|dite|dici|date|confermate|dire|scriv*|avvis*|comunic*|chiam*|risponda|dica|faccia sapere?',
    'me lo dica|dite|dici|fate|dicono',
    'ditemi|dimmi|diteci|dirmi|scrivetemi|scrivimi|avvisate*|comunicare',
    'dare|date|datemi|dammi conferma|risposta',
    'ultimo giorno|termine per|utile|:|il|*edì|venerdì|sabato|domenica',
    'restitu*|riconsegn* il|i tagliand*|modulo|moduli|bigliett*',
    'chiud* la|le|gli lista|liste|adesioni|iscrizioni|conti',
    'vuole|vogliono|chiede|chiedono|dare|comunicare|confermare il|i numer*',
    'avete|hai tempo fino|sino',
    'sì|si|no / no|sì|si',
    'un|piccolo sì|cenno',
    'sapere|dire|conferma entro'
  ],
  'drop-off': [
    'accompagnare|lasciare|portare i|il|le|vostri bambini|bimbi|figli',
    'passo|passiamo|vengo|veniamo .. prender*',
    'accoglienza|arrivo|ingresso|apertura',
    'prendo|prendiamo .. uscita|scuola|asilo'
  ],
  'pick-up': [
    'ritir*|ripres*|prelevat*|liberiamo|liberare|rientr*|ritorn*|torn*|rimen*|riprend*|recuper*|prender*|prendo|riport*|riaccompagn*|riconsegn*|rendiamo|restitu*|ridiamo a|verso? casa?',
    'usciamo|escono|consegna',
    'liberazione dei|degli|delle',
    'tutti|ognuno|ciascuno a casa|casetta|casuccia|nanna|letto',
    'accompagn* .. a casa',
    'genitori possono|potranno? venire|tornare|arriv*',
    'si esce',
    'liber* di scappare|andare|tornare|rientrare|partire',
    'di nuovo a|in valle|paese|scuola|casa|città',
    "li|le trovate|ritrovate|trovano|ritrovano a|da|al|alla|all'|fuori|qui? casa|noi? nostra?",
    'uscita è|sarà|resta|rimane|ore|h|:|alle|dei|prevista|verso',
    'uscita|genitori #',
    'genitori sono? attesi|arrivano|vengono|passano|alle|ore|:'
  ],
  end: [
    'ritorno|rientro sulla|alla|in|al terra|base|porto',
    'fine|fini*|termin*|fino|sino|conclu*|chiud*|chiusura|smont*',
    'fino|sino|finisce a che ora|ore',
    'ci salutiamo|cacciano|buttano|mandano',
    've|ce ne dovete|dobbiamo? andare|andate|andiamo|tornate',
    'saluti',
    'va|andiamo|vanno|lasciamo tutti? via|andare',
    'va|vanno lasciat*|liberat*',
    'lasciare|lasciamo libera|libero|la|il|lo sala|salone|locale|spazio|campo|posto|ludoteca|palestra|piscina|pista|struttura',
    'raccogliamo|raccattiamo tutto',
    'tutti fuori',
    'butt*|cacci* fuori|via',
    'vi|li|le cacciamo|buttiamo|sbattiamo',
    'ci diciamo ciao|arrivederci|buonanotte',
    'spegniamo|spengono|spente le|i? luci|riflettori|lampioni',
    'titoli di coda',
    'liberi tutti',
    'tutti liberi',
    'sbaracc*|sgomber*|sparecchi*',
    'rompete le righe'
  ],
  birthday: ['nato|nata|compie|compio|compirà', 'ne fa|farà|compie *', 'compleanno è|sarebbe|cade', 'anni il'],
  noise: [
    'ti|vi confermo|confermerò|confermiamo|dico|faccio|facciamo',
    'era|erano|stato|stata|scritto|pubblicato|inviato|ricevuto|comprato|ordinato|nato|nata',
    'assent*|chius*|ferie|vacanza',
    'inoltrato|oggetto'
  ]
}
