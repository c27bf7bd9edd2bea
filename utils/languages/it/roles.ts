import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'festa|festicciola|compleanno|compleannooo|party|grigliata|barbecue|merenda|pic-nic|picnic|aperitivo|cena|pranzo|invitato|invitata|invitati|invitate|invitare|invito|invitiamo|invitarvi|invitarti|venire|vieni|venite|viene|festeggiare|festeggia|festeggiamo|festeggeremo|festeggerà|battesimo|pizza|caccia|pigiama|torta|giochi',
    'si terrà|svolgerà|fa|festeggia',
    'si tiene|svolge',
    'ci troviamo|vediamo|ritroviamo',
    'ritrovo|inizio|inizia|iniziamo|comincia|quando|data|ora|orario|giorno',
    'da noi|me',
    'a casa',
    'anni|candeline|compie|compio|compiono',
    'ti|vi aspetta|aspettiamo|aspetto|aspettano|attende|attendiamo',
    'libero|liberi|libera|libere'
  ],
  'reply-by': [
    'rsvp|conferma|conferme|confermare|confermate|confermatemi|confermami|risposta|risposte|rispondere|rispondete|rispondi|adesione|adesioni|iscrizioni|presenza',
    'r.s.v.p',
    'fatemi|fammi|fateci|facci|farmi|farci sapere',
    'mi|ci fate|fai|dite|dici|date|confermate|dire sapere?',
    'ditemi|dimmi|diteci|dirmi|scrivetemi|scrivimi|avvisatemi|avvisate|comunicare',
    'dare|date|datemi|dammi conferma|risposta',
    'sapere|dire|conferma entro'
  ],
  'drop-off': [
    'accompagnare|lasciare|portare i|il|le|vostri bambini|bimbi|figli',
    'accoglienza|arrivo|ingresso|apertura'
  ],
  'pick-up': [
    'ritiro|rientro|rientriamo|torna|ritirare|riprendere|riprenderli|riprenderlo|riprenderla|ritirarli|recuperare|recuperarli|prendere|prenderli|tornare|uscita|riporto|riportiamo|riaccompagniamo|riportarli|riporterò|riconsegniamo|rendiamo'
  ],
  end: ['fine|finisce|finirà|termine|termina|terminerà|fino|sino|conclusione|concluderà'],
  birthday: ['nato|nata|compie|compio|compirà', 'compleanno è|sarebbe|cade', 'anni il'],
  noise: [
    'era|erano|stato|stata|scritto|pubblicato|inviato|ricevuto|comprato|ordinato|nato|nata',
    'assente|assenti|chiuso|chiusa|ferie|vacanza|chiusura',
    'inoltrato|oggetto'
  ]
}
