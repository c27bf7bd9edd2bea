import type { Cues } from '../language'
import { answers } from './answers'
import { changes } from './changes'
import { excluded } from './excluded'
import { invites } from './invites'
import { occasions } from './occasions'
import { others } from './others'
import { roles } from './roles'

export const cues: Cues = {
  signals: { ...invites, ...occasions, ...changes, ...answers, ...others },
  roles,
  asksChange: [
    'possiamo|potremmo|potete|potreste|puoi|potresti|può|potrebbe',
    'riusci*|riesc* .. fare|farla|farlo|spostar*|anticipar*|posticipar*|rimandar*',
    'possibil*|dispost*|preferi*|fareste|faresti|spostere*|facessimo',
    'che|cosa|ne dite|dici|pensate|pensi',
    'e se',
    'vi|ti|le va|andrebbe|torna|tornerebbe|verrebbe|dispiace|dispiacerebbe',
    'va|andrebbe bene',
    'problem* se|domenica|sabato',
    'non|sarebbe meglio|modo',
    'perché non',
    'si fa|riesce|farebbe',
    'per voi|te',
    'vogliamo|dobbiamo fare|farla|spostar*',
    'o|ma|magari|ok|meglio|facciamo|a mercoledì|venerdì|sabato|domenica .. ?',
    'domenica|sabato|venerdì ok|no|meglio|invece|piuttosto',
    'invece|anziché di|che|del * ?',
    'facciamo|anticipiamo|posticipiamo|spostiamo|iniziamo alle'
  ],
  agrees: [
    '^sì|ok|bene spostiamo|facciamo a? domenica|sabato|venerdì',
    '^sì|si|sìì|sii*|sisi|ok|okay|okk|okok|certo|certamente|perfetto|benissimo|volentieri|ottimo|bene|vabene|andata|aggiudicat*|approvato|intesi|confermo|confermato|confermiamo|assolutamente|possiamo|fattibile|meglio|dai|perf|vabbè',
    '^sì|si|ok|bene|perfetto|certo|ma|dai sì|dai|grazie|cara|caro|capo|allora|così|che|certo mille|sì?',
    '^sì|si|ok|bene|perfetto|dai|certo|allora|aggiudicat* allora|la|dai? facciamo|spostiamo|per|a? mercoledì|venerdì|sabato|domenica allora|meglio?',
    '^mercoledì|venerdì|sabato|domenica ok|perfetto|meglio ancora?',
    '^ok|sì|bene alle|spostiamo #?',
    'va bene|benissimo',
    "d'accordo",
    'per|anche|a noi|me domenica|sabato? va|è|ok|bene|perfetto|torna|uguale|indifferente|può',
    'ci|mi torna|va',
    'nessun|nessunissimo|senza|no problema|problemi|problem',
    "non c'è|sono nessun? problema|problemi",
    'vada per',
    'facciamo così',
    'ci sta',
    'si può fare?',
    'affare fatto',
    'come|perché no',
    'buona|ottima|bella idea',
    'anche|tanto meglio',
    'a posto',
    'tutto ok',
    'figurati|figuriamoci|tranquilla|tranquillo',
    'con piacere'
  ],
  excluded,
  notes: [
    'attenzione|occhio|nota|nb|n.b|n.b.|ps|p.s|p.s.|info|importante|avviso|promemoria',
    'ricordate*|ricordati|ricordiamo|ricordo',
    'non dimentic*|scordat*',
    'mi raccomando',
    'vi|ti ricordo|ricordiamo',
    "un'ultima|ultima cosa",
    'a proposito',
    'parcheggio|cancello|citofono'
  ],
  excuses: 'scusa scusate scusami pardon ops anzi no volevo dire ehm aspetta cioè ah',
  corrects: [
    'anzi alle|dalle|il|le|no|scusa*|facciamo|meglio|*edì|venerdì|sabato|domenica',
    'anzi , alle|dalle|il|no|scusa*|facciamo|meglio|sabato|domenica',
    'anzi ,? #',
    'no|ops|ah scusa|scusate|ops|aspetta|pardon',
    'scusa|scusate|ops|pardon alle|sabato|domenica|mercoledì|venerdì|è|volevo',
    'scusa|scusate|ops|pardon il #',
    'scusa|scusate|ops|pardon #',
    'volevo dire'
  ],
  errands: [
    'aiuti|aiutarmi|aiutarci|aiutate|aiutami|aiuto|aiutare|mano',
    'spesa|addobbare|addobbi|preparare|comprare|compriamo',
    'parte|partono|parto|partiamo|vola|volano|ritorna|torna|tornano|torniamo|torno|rientra|rientriamo|trasloca|traslocano|traslochiamo|trasferisce per|a|ad|al|in|da|dal'
  ],
  returns: [
    'tornati|tornate|tornato|tornata|rientrati|rientrate|ritorno|rientro dalle|dalla|dal vacanze|ferie|feste? di'
  ],
  wrote: ['ho|avevo|abbiamo|avevamo scritto|messo|detto|segnato', "c'è|era|è scritto", 'invito|biglietto dice|diceva'],
  replaces: [
    'invece che|di|del|delle|della fino?',
    'anziché|anziche fino?',
    'piuttosto che|di',
    'non|nn è|sarà? più|+',
    'e non dalle|alle|il'
  ],
  moves: [
    'spost*|slitt*|rinvi*|rimandat*|rimandare|anticip*|posticip*|cambi*',
    'rimandiamo al|alla|la|tutto|da|dal',
    'passa|passiamo|passata|passato a|da|dal|dalle|dalla'
  ],
  wavers:
    'ma se però forse vedo guardo dipende non no purtroppo spiace ancora penso credo provo chiedo sento dico vediamo magari',
  common:
    "il lo la i gli le un una uno un' l' di del della dei delle dell' a al alla ai alle all' da dal dalla dalle in nel nella con su per tra fra e ed o ma se che chi non è sono siamo siete ho ha hai abbiamo ci vi ti mi si lui lei noi voi mio mia tuo tua suo sua suoi nostro nostra vostro vostra anche come più già poi qui ciao grazie buongiorno mamma mamme bimbi bambini tutti tutte cosa quando dove questo questa molto bene fare sapere c' cè allora però perché ancora quel quella quello viene vieni venire sempre niente purtroppo volentieri fuori sta sto va fa dai ne ce x sa"
}
