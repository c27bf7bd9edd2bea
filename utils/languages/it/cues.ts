import type { Cues } from '../language'
import { roles } from './roles'

export const cues: Cues = {
  signals: {
    invited: [
      'sei|siete|è|sono|sarete|sarai|saranno tutti|tutte|anche|ufficialmente|tutti? invitato|invitata|invitati|invitate',
      'tutti|tutte? invitati|invitate alla|al|a|da|per|sabato|domenica',
      'invitare|invita|invitiamo|invito|invitano|inviterebbe tutti|tutte|tutta|i|le|il|la|alcuni|gli|anche|voi|te|i|suoi|tuo|tua|vostro|vostri|vostra|*',
      'ti|vi invito|invita|invitiamo|invitano|inviterei|invitare|inviteremmo',
      'invitarti|invitarvi|invitarlo|invitarla|invitarli|invitarle',
      'invito alla|al|per|:',
      'save the date',
      'segnate|segnatevi|segna|salvate|salva|tenetevi|tenete|bloccate|tieniti|prenotate la|questa|in|libero|il|sabato|domenica .. data|agenda|giorno|libero|*',
      'segnatevi|segnate|tenetevi .. data|libero|calendario|agenda',
      'lieti|lieto|lieta|felici|felice|liete|contenti|contenta|contento|piacere|gioia di|se|che .. invitare|invitarvi|invitarti|avervi|averti|venissi|veniste|venisse|accogliervi|festeggiare',
      'biglietto|cartolina di invito'
    ],
    invites: [
      'ti|vi|li|lo|la aspetto|aspettiamo|aspetta|aspettano|attendo|attendiamo|attende|attendono',
      'aspettiamo|aspetto|aspetta tutti|numerosi|te|voi|con|tutte',
      'ti|vi|gli|le va|andrebbe|piacerebbe|farebbe|fa',
      'piacerebbe|farebbe|fa|farà piacere|tanto|molto? .. avere|averti|avervi|se|venire|che|invitare|festeggiare|venissi|veniste',
      'vieni|venite|venire|verresti|verreste|venga|vengano a|da|al|alla|anche|con|tutti|a|nella|in|ai',
      'vorrebbe|vorremmo|vorrei|vorrebbero|vuole|volevo|volevamo|desidera|desideriamo .. invitare|invitarti|invitarvi|festeggiare|avere|che|venisse|venissi|veniste|condividere',
      'può|possono|puoi|potete|riesce|riuscite|riesci|potrebbe .. venire|a venire|partecipare|esserci|unirsi|passare',
      'sapere|vedere se .. viene|può|vuole|verrebbe|venire|venite|potrebbe|riesce|vorrebbe|c',
      'sei|siete|è|sono|sarebbe|sareste .. liberi|libero|libera|libere|disponibile|disponibili',
      'festeggia|festeggiare|festeggiate|festeggiamo con|insieme|assieme noi|lui|lei|a|me|tutti|*?',
      'unisciti|unitevi|raggiungeteci|raggiungici',
      'benvenuti|benvenuto|benvenuta|benvenute|benvenuto|graditi',
      'contiamo|conto sulla|su|di',
      'non mancate|mancare|puoi|potete',
      'contento|contenta|felice|felici|contenti .. venisse|veniste|venissi|avere|averti|avervi|se',
      'se|chi vuole|volete|vuoi|vi .. venire|venite|vieni|unirsi|aggregarsi|unirvi|raggiungerci',
      'siete|sei|è dei|della|con nostri|nostro|noi',
      'partecipare|partecipate alla|al|anche',
      'viene|vieni|venite alla|al mia|nostra|sua|festa|compleanno|party'
    ],
    proposes: [
      'ti|vi va|andrebbe',
      'ci vediamo|troviamo|becchiamo|incontriamo|sentiamo',
      'andiamo|facciamo|usciamo|organizziamo|mangiamo',
      'che ne|dici|dite',
      'chi viene|vuole|è|c|ha|si',
      'siete|sei liberi|libero|libera|libere|in|a',
      'venite|vieni|vuoi|volete|puoi|potete',
      'pensavo|pensavamo|pensavo|potremmo|potevamo',
      'se vi|ti va',
      'qualcuno viene|vuole|ha|libero'
    ],
    hosts: [
      'festeggia|festeggiamo|festeggerà|festeggeremo|festeggiano|festeggio|celebriamo|festeggerò i|il|la|con|insieme|suoi|gli|al|alla|a|da|*',
      'organizziamo|organizza|organizzo|organizzano|organizzeremo|prepariamo|facciamo|faccio|fa|fanno|faremo|farà una|un|la|il|i|delle|le|*? .. festa|festicciola|festina|compleanno|grigliata|merenda|pizza|party|cena|pigiama|aperitivo|torta|caccia|festone',
      'fa|fanno|farà gli|i anni|*',
      'compie|compiono|compirà|compiamo|compio|compirò * anni',
      'compie|compio|compiono|compirà gli? *',
      'si terrà|svolgerà|festeggia|farà',
      'la|una festa|festicciola è|sarà|inizia|si|alle|dalle',
      'ci|vi troviamo|vediamo|ritroviamo',
      'merenda|torta|pizza|giochi|animazione|gonfiabili|cena|aperitivo per|a|e|con|da|alle|insieme|tutti',
      'portare|portate|porta|porti|ricordate costume|calzini|un|una|qualcosa|il|i|sacco|cuffia|la|calze',
      'pensiamo|provvediamo noi',
      'niente|no|senza|nessun regali|regalo',
      'da noi|me|nonna|nonni',
      'in|nel|nella nostro|nostra|giardino',
      'in occasione del|dei|di',
      'per i|il|gli suoi|* anni|compleanno',
      'lasciare|riprendere|ritiro|prendere .. bambini|bimbi|alle|verso',
      'i bambini|bimbi possono|potranno|saranno|mangeranno|giocano|giocheranno',
      'fratellini|fratelli benvenuti',
      'venite|vieni mascherati|mascherato|travestiti|in'
    ],
    birthday: [
      'compleanno|compleanni|compleanooo|compleannoo|compleannooo|complenno|compl|birthday|anniversario|compleano',
      'compie|compiono|compirà|compio|compirò|fa|fanno|compiere gli|i? anni|*',
      'i|suoi|gli|miei|primi suoi? * anni|annetti',
      '* anni di',
      'candeline|candelina',
      'i|gli|per|suoi * anni|anno'
    ],
    party: [
      'festa|feste|festicciola|festina|festone|party|festeggiare|festeggia|festeggiamo|festeggeremo|festeggerà|festeggiano|festeggiamento|festeggiamenti|festeggerò|festaaa|festeggio',
      'pigiama',
      'sleepover|playdate',
      'baby dance'
    ],
    gathering: [
      'grigliata|barbecue|bbq|pic-nic|picnic|merenda|merendina|aperitivo|apericena|cena|pranzo|pizzata|spaghettata|brunch|braciata|tombolata|castagnata|battesimo|comunione|cresima|inaugurazione|carnevale',
      'pic nic',
      'caccia alle|al uova|tesoro',
      'serata|pomeriggio pizza|film|giochi|cinema|di',
      'dolcetto o scherzetto'
    ],
    'at-home': [
      'da noi|me|lui|lei|loro|nonna|nonni',
      'a|in|nella casa mia|nostra|sua|di|dei|loro|*',
      'casa nostra|mia|loro|sua',
      'nel|in nostro|mio? giardino|cortile|taverna'
    ],
    'asks-reply': [
      'rsvp',
      'r.s.v.p',
      'fatemi|fammi|fateci|facci|farmi|farci|mi sapere|fate|faccia|faccio',
      'fammelo|fatemelo sapere',
      'confermare|confermate|conferma|confermatemi|confermami|confermi|confermatemelo',
      'dare|date|dai|datemi|dammi|darmi conferma|adesione|adesioni|risposta|una',
      'rispondere|rispondete|rispondi|rispondetemi|rispondimi|risposta|risposte|adesioni|adesione',
      'mi|ci dite|dici|dici|fate|fai|date|confermate|avvisate|sapete',
      'ditemi|dimmi|diteci|dirmi|scrivetemi|scrivimi|scrivete|avvisatemi|avvisate|avvisami|chiamatemi|comunicare|comunicatemi|segnalate',
      'chi viene|ci|c|partecipa|può|verrà',
      'quanti siete|siamo|sarete|bambini|viene',
      'se .. viene|venite|vieni|ci|potete|puoi|partecipa|partecipate|può|riuscite|riesce',
      'gradita|gentile|attendo|aspetto|attendiamo conferma|risposta|vostra|una|gentile',
      'per organizzarci|organizzarmi|prenotare|regolarci|regolarmi|sapere',
      'confermare la presenza'
    ],
    hopes: [
      'ti|vi aspetto|aspettiamo|aspetta|aspettano',
      'speriamo|spero|sperando di|che|possiate|di',
      'non vediamo|vedo .. ora',
      'sarà|sarebbe bello|divertente|bellissimo|una|un|fantastico|felice|contento|contenta',
      'a presto|sabato|domenica|domani',
      'ci divertiremo|divertiamo'
    ],
    update: [
      'cambio|cambiamento|variazione|modifica|rettifica|correzione|errata di|programma|orario|luogo|data|della|del|:|corrige|*',
      'cambio|cambia|cambiamo|cambiato|cambiata|cambiano|modificato|modificata .. programma|orario|luogo|data|giorno|posto|indirizzo|ora|sala|location',
      'spostata|spostato|spostiamo|spostare|sposta|spostano|anticipata|anticipato|anticipiamo|posticipata|posticipato|posticipiamo|rinviata|rinviato|rimandata|rimandato|rinviamo|rimandiamo|slitta',
      'invece di|che|del|delle|dalle|della',
      'anziché|anzichè|anziche',
      'al posto di|del|della|delle',
      'non più|piu alle|al|sabato|domenica|in|il|a|da',
      'e non|no il|alle|al|sabato|domenica|la|a|*',
      'nuovo|nuova orario|data|luogo|indirizzo|giorno|sede|location',
      'mi sono|ero sbagliata|sbagliato|confusa|confuso',
      'ho|abbiamo sbagliato|dimenticato|scordato|scritto',
      'scusate|scusa|ops .. sbagliato|sbagliata|errore|volevo|intendevo',
      'errore',
      'volevo dire|scrivere',
      'alla fine|facciamo|sarà|è',
      'la festa|compleanno .. alle|al|sarà invece|ora',
      'precisazione|aggiornamento|aggiornamenti',
      'dimenticavo',
      'ora|adesso è|inizia|sarà|ci'
    ],
    cancel: [
      'annullata|annullato|annullare|annulliamo|annulla|annullati|annullo|annullamento|disdetta|disdire|disdiciamo|cancellata|cancellato|saltata|salta|saltato|sospesa',
      'non si fa|farà|terrà',
      'niente|nessuna|no festa|compleanno|grigliata|merenda sabato|domenica|domani|oggi|più|stasera|purtroppo',
      'non ci|si sarà|fa più|la|piu|festa',
      'data da destinarsi',
      'non .. più|possiamo fare la festa'
    ],
    'reply-yes': [
      'ci sarà|saremo|siamo|sono|saranno|sarò|siamo!',
      'veniamo|vengo|viene|verrà|verremo|verrò|vengono|verranno volentieri|sicuramente|con|di|anche|!|tutti|entrambi',
      'sì|si|sii|siii|ok|okay|certo|certamente|perfetto|assolutamente|benissimo|super|ottimo|va grazie|volentieri|certo|veniamo|viene|vengo|ci|con|bene|perfetto|noi|confermo|confermiamo|verrà|lei|lui|per',
      'grazie|graziee|grazieee mille? dell|del|per .. invito',
      'grazie dell|per invito',
      "grazie dell'invito",
      "grazie per l'invito",
      'volentieri',
      'con|molto piacere|gioia',
      'confermo|confermiamo|conferma la|per|presenza|che|*',
      'contate|conta su|anche|pure',
      'accetto|accettiamo|accettare|accetta',
      'non mancherà|mancheremo|mancherò',
      'felice|felicissima|felicissimo|contenta|contento|contentissimo|contentissima|entusiasta',
      'noi|lui|lei|io|* ci siamo|sarà|saremo',
      'verrò|verremo|verrà'
    ],
    'reply-no': [
      'non riusciamo|riesce|riesco|possiamo|può|posso|potrà|potremo|potrò|ci|verrà|veniamo|verremo|viene|vengo|c|saremo|sarà',
      'purtroppo|peccato|mannaggia|sfortunatamente|spiace|dispiace .. non|no|siamo|sarà|abbiamo|già|via|abbiamo|c|ha|sono',
      'siamo|sarà|saremo|sono|è già? via|fuori|impegnati|impegnato|impegnata|assenti|assente',
      'abbiamo|ha|ho già|gia un|una|altro|altra|preso|impegno|impegni|*',
      'già|gia un|altro impegno|impegni|compleanno|impegnati|presi',
      'un altro impegno|compleanno',
      'sarà|facciamo per la|una prossima',
      'alla prossima',
      'mi|ci dispiace|spiace'
    ],
    'reply-maybe': [
      'forse|magari|può darsi|probabilmente|chissà',
      'può darsi',
      'non|ancora so|sappiamo|siamo|sono|lo ancora|se|sicura|sicuro|sicuri|certo|so',
      'devo|dobbiamo|deve|fammi|fatemi prima? sentire|vedere|chiedere|controllare|capire|verificare|organizzarmi|parlare|guardare',
      'ti|vi faccio|facciamo|dico|farò|confermo|aggiorno|so|dirò|diciamo sapere|dire|domani|stasera|appena|se|poi|presto|dopo',
      'vediamo|vedo|vedrò|dipende',
      'ti|vi dico|confermo|aggiorno|faccio',
      'potrei avere|non|essere',
      'ci provo|proviamo|provo',
      'in dubbio|forse'
    ],
    thanks: [
      'grazie|graziee|grazieee|grazieeee mille|tante|di|per|a|ancora|infinite|dell|del|della|davvero|!',
      'ringrazio|ringraziamo|ringraziare|ringraziamento|ringraziamenti|ringraziarvi',
      'si è|sono divertito|divertita|divertiti|divertite',
      'divertito|divertita|divertiti|divertite|divertiti',
      'passato|trascorso un|una|la .. pomeriggio|giornata|serata|festa',
      'bellissima|bella|splendida|stupenda festa|giornata|serata|pomeriggio .. ieri|sabato|domenica|oggi'
    ],
    wishes: [
      'buon|buona|felice|tanti|tantissimi|cari|carissimi|mille|infiniti compleanno|auguri|natale|anno|pasqua|feste|onomastico|anniversario|augurissimi',
      'auguri|augurissimi|auguroni|augurii|auguriii|augurone',
      'buone feste|vacanze',
      'congratulazioni|complimenti|felicitazioni',
      'ti|vi|gli|le auguro|auguriamo|augura',
      'cento di questi',
      'buona guarigione|giornata|fortuna'
    ],
    past: [
      'ieri|avantieri',
      'sabato|domenica|venerdì|settimana|anno|mese|weekend scorso|scorsa|passato|passata',
      'era|erano|fu|stato|stata|stati|state|eravamo',
      "c'era|c'erano",
      'ho|abbiamo|ha|hanno|hai mangiato|ballato|fatto|visto|ricevuto|comprato|preso|festeggiato|passato|giocato|avuto|letto|dimenticato|regalato|incontrato|adorato',
      'è|siamo|sono andato|andata|andati|stata|stato|piaciuta|piaciuto|stati|arrivato|tornati|finita|finito',
      'dopo la|il|una festa|compleanno',
      'fa|festeggiato',
      'due|tre|un|qualche giorni|giorno|settimana|settimane|anni|anno fa'
    ],
    'asks-about': [
      'cosa|che|che cosa|kosa facciamo|regaliamo|prendiamo|porto|portiamo|regalo|fai|fate|prendo|gli|le|possiamo|serve|regalate|vuole|hai|avete|devo|si|ne',
      'quando|dove|come|perché|quanto|quanti|chi è|era|sono|viene|inizia|comincia|finisce|si|costa|ha|anni|fa',
      'a|per|di che ora|ore|quale|quanti|giorno',
      'che ora|ore|giorno|taglia|indirizzo|numero è|c|ha|inizia|porta',
      'qualcuno|qualcuna sa|ha|conosce|può|mi|di|va|si|potrebbe|viene|avrebbe',
      'avete|hai|hai|sapete|sai|conoscete|conosci idee|consigli|suggerimenti|un|una|qualche|qualcosa|se|dove|cosa|già|un|per|il|la',
      'idea|idee|consiglio|consigli|suggerimenti per|su|regalo',
      'devo|dobbiamo|posso|possiamo portare|comprare|lasciare|fare|rimanere|venire|accompagnare',
      'siete|sei|è|siamo .. stati|stato|invitati|invitato ?',
      'hai sentito|visto|letto',
      'quanto|quanti|quante'
    ],
    attends: [
      'vado|va|andiamo|vanno|andare|andato|andata|siamo|sono|è|torna|torniamo|esco|andati|ero|eravamo alla|al|a|dalla|dal|ad .. festa|compleanno|comple|matrimonio',
      'siamo|sono|è|ero alla|al festa|compleanno',
      'regalo|regali|torta|biglietto|bigliettino|pensierino per|di|a|da|del|al',
      'comprare|compro|comprato|prendere|preso|ordinare|ordinato|regalare|regaliamo|regalo|regalato .. regalo|torta|per|a|pensierino',
      'ha|ho|abbiamo|hanno una|un|la|il|già .. festa|compleanno|comple',
      'noi|anche|io|anch siamo|sono|è|ero stati|stato? invitati|invitato|invitata|invitate',
      'non .. invitato|invitata|invitati',
      'quota|colletta|raccolta per'
    ],
    promotion: [
      'prenota|prenotate|prenotare|prenotazione|prenotazioni|prenotati|prenotate ora|subito|il|la|le|i|al|allo|online|qui|obbligatoria|su|entro|presso|al',
      '€ a|per|/|l|il|la|cad',
      'euro a|per|al|cad|/ persona|bambino|bimbo|testa',
      'a partire|da|solo da|€|euro *? €|euro',
      'pacchetto|pacchetti|offerta|offerte|sconto|sconti|promozione|promozioni|promo|prezzo|prezzi|tariffa|tariffe|listino|preventivo|preventivi|abbonamento|coupon|saldi|tessera',
      'gratis|gratuito|gratuita|gratuiti|omaggio',
      'nostro|nostra|nostri|nostre sito|team|staff|struttura|locale|centro|clienti|animatori|pacchetti|negozio|negozi|parco|ludoteca|ristorante|sede|menu|menù|servizi|corsi',
      'festeggia|festeggiate|organizza|organizzate il|la|i|le tuo|tua|vostro|vostra|tuoi|vostri',
      'scopri|clicca|cliccate|iscriviti|iscrivetevi|newsletter|www|http|https|approfitta|approfittate|seguici|chiama|contattaci|chiamaci|visita|acquista',
      '% di|su|sulle|sul',
      'biglietti|biglietto|ingresso|ingressi in|disponibili|gratuito|libero|:|ridotto|a|intero',
      'a|per persona|bambino|testa',
      'noleggio|animazione|location|affitto|sala|sale per|feste|compleanni|in'
    ],
    school: [
      'scuola|scuole|asilo|maestra|maestre|maestro|insegnante|insegnanti|docenti|docente|alunni|alunno|dirigente|preside|segreteria|compiti|quaderno|verifica|interrogazione|mensa|grembiule|circolare|colloqui|colloquio|pagella|scuolabus|professoressa|prof|recita|saggio|gita|comitato',
      'rappresentante|rappresentanti|assemblea|consiglio di|della classe|sezione',
      'genitori .. alunni',
      'uscita didattica|anticipata',
      'festa di|dello|della|del fine|sport|scuola|patrono|nonni|mamma|papà|paese|accoglienza|oratorio',
      'si ricorda|comunica|avvisa|informa|avvisano|informano',
      'pranzo al sacco',
      'sciopero'
    ],
    work: [
      'riunione|riunioni|assemblea|conferenza|convegno|seminario|webinar|corso|formazione|cliente|clienti|progetto|progetti|contratto|fattura|fatture|preventivo|comitato|ufficio|colleghi|collega|soci|volontari|volontariato|candidatura|dirigenza|azienda|condominio|iscrizione|iscrizioni|quota|associazione|sindacato|colloquio|esame|aula',
      'ordine del giorno',
      'in allegato',
      'allegato|allegati|convocata|convocato|convocazione',
      'messaggio originale'
    ],
    routine: [
      'medico|dottore|dottoressa|dott|dentista|pediatra|ortodontista|fisioterapista|veterinario|parrucchiere|visita|esame|esami|lezione|lezioni|allenamento|allenamenti|partita|partite|torneo|gara|gare|prova|prove|saggio|consegna|pacco|volo|treno|officina|vaccino|catechismo|piscina:|nuoto|turno|appuntamento|logopedista|compiti',
      'promemoria',
      'torno|torniamo|arrivo|arriviamo|parto|partiamo|esco verso|alle|per|tra|dal|da',
      'prendere|recuperare|ritirare .. scuola|asilo|stazione'
    ]
  },
  roles,
  common:
    "il lo la i gli le un una uno un' l' di del della dei delle dell' a al alla ai alle all' da dal dalla dalle in nel nella con su per tra fra e ed o ma se che chi non è sono siamo siete ho ha hai abbiamo ci vi ti mi si lui lei noi voi mio mia tuo tua suo sua suoi nostro nostra vostro vostra anche come più già poi qui ciao grazie buongiorno mamma mamme bimbi bambini tutti tutte sarà cosa quando dove questo questa molto bene fare sapere"
}
