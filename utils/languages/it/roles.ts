import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'festa|festicciola|compleanno*|party|grigliata|barbecue|merenda|pic-nic|picnic|aperitivo|cena|pranzo|invitat*|invitar*|invito|invitiamo|venire|vieni|venite|viene|festeggia*|festegger*|battesimo|pizza|caccia|pigiama|torta|giochi',
    'si terrà|svolgerà|fa|festeggia',
    'si tiene|svolge',
    'ci troviamo|vediamo|ritroviamo',
    'ritrovo|inizio|inizia*|comincia|quando|data|ora|orario',
    'da noi|me',
    'semplice|meglio|comodo|libero|libera|possibile era|sarebbe',
    "fine dell'|della|del|di? anno|scuola|settimana|mese|lezioni|elementari|asilo",
    'è|festa|compleanno|tutto confermat*',
    'stato|stata|stati spostat*|anticipat*|rimandat*|rinviat*|posticipat*',
    'anni|candeline|compie|compio*',
    'ti|vi aspetta*|aspettiamo|aspetto|attende|attendiamo',
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
    'ultimo giorno|termine',
    'restitu*|riconsegn* il|i tagliand*|modulo|moduli|bigliett*',
    'chiud* la|le|gli lista|liste|adesioni|iscrizioni|conti',
    'vuole|vogliono|chiede|chiedono|dare|comunicare|confermare il|i numer*',
    'facciamo|faccio la|i conta|conti',
    'avete|hai tempo fino|sino',
    'sì|si|no / no|sì|si',
    'un|piccolo sì|cenno',
    'sapere|dire|conferma entro'
  ],
  'drop-off': [
    'accompagnare|lasciare|portare i|il|le|vostri bambini|bimbi|figli',
    'passo|passiamo|vengo|veniamo .. prender*',
    'accoglienza|arrivo|ingresso|apertura'
  ],
  'pick-up': [
    'ritir*|ripres*|prelevat*|liberiamo|liberare|rientr*|ritorn*|torn*|rimen*|riprend*|recuper*|prender*|prendo|riport*|riaccompagn*|riconsegn*|rendiamo|restitu*|ridiamo a|verso? casa?',
    'usciamo|escono|consegna',
    'genitori possono|potranno? venire|tornare|arriv*',
    'si esce',
    'liberazione dei|degli|delle bimbi|bambini|ostaggi|mostri|belve',
    'liber* di scappare|andare|tornare|rientrare|partire',
    'di nuovo a|in valle|paese|scuola|casa|città',
    'li|le trovate|ritrovate a|da|al|alla|fuori|qui? casa|noi? nostra?',
    'uscita ore|h|:|alle|dei|prevista|verso',
    'uscita|genitori #',
    'genitori sono? attesi|arrivano|vengono|passano|alle|ore|:',
    'sono|saranno di nuovo? a casa ,|.|!|loro|vostra'
  ],
  end: [
    'atterraggio|ammaraggio|allunaggio|sbarco|attracco|sipario',
    'fischio finale',
    'ritorno|rientro sulla|alla|in|al terra|base|porto',
    'fine|fini*|termin*|fino|sino|conclu*|chiud*|chiusura|smont*',
    'fino|sino|finisce a che ora|ore',
    'ci salutiamo|cacciano|buttano|mandano',
    'saluti',
    'va|andiamo|vanno|lasciamo tutti? via|andare',
    'va|vanno lasciat*|liberat*',
    'lasciare|lasciamo libera|libero|la|il|lo sala|salone|locale|spazio|campo|posto',
    'tutti fuori',
    'tutti|ognuno|ciascuno a casa|casetta|casuccia|nanna|letto',
    'butt*|cacci* fuori|via',
    'vi|li|le cacciamo|buttiamo|sbattiamo',
    'ci diciamo ciao|arrivederci|buonanotte',
    'spegniamo|spengono|spente le? luci',
    'liberi tutti',
    'tutti liberi',
    'sbaracc*|sgomber*',
    'rompete le righe'
  ],
  birthday: ['nato|nata|compie|compio|compirà', 'compleanno è|sarebbe|cade', 'anni il'],
  noise: [
    'ti|vi confermo|confermerò|confermiamo|dico|faccio|facciamo',
    'era|erano|stato|stata|scritto|pubblicato|inviato|ricevuto|comprato|ordinato|nato|nata',
    'assent*|chius*|ferie|vacanza',
    'inoltrato|oggetto'
  ]
}
