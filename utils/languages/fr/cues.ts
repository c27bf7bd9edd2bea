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
    'peut|pourrait|pourrions|pourriez|pouvez|peux|pourrais|pouvons on|nous|vous|tu|-',
    'on|tu|vous|nous peut|pourrait|peux|pouvez|pourriez',
    'serait il|ce|- .. possible',
    'est ce|- .. possible',
    'possible de|plutôt|le',
    'ça|cela irait|va|te|vous',
    'et si'
  ],
  agrees: [
    '^va pour dimanche|samedi|vendredi|mercredi',
    '^oui|ok|mais bien sûr',
    '^ok|oui je|on change|déplace|décale|modifie',
    'bon|ok|parfait|bien pour nous|moi|tous',
    '^oui|ok|okay|parfait|super|entendu|nickel|ouais|volontiers|top',
    'ça|ca|cela nous|me va|convient|marche',
    'ça|ca|cela va|marche|roule|convient|fonctionne',
    "d'accord",
    'bonne idée',
    'pas de souci|soucis|problème',
    'on fait comme ça',
    'avec plaisir'
  ],
  excluded,
  notes: [
    "attention|pensez|n'oubliez|noter|nb|n.b|n.b.|ps|p.s|p.s.|rappel|info|infos|prévoyez",
    'à noter',
    'ne pas oublier',
    "n' oubliez|oublie|oublions",
    "n'oublie pas",
    'pour|petite info|infos|précision|remarque',
    'au fait',
    'parking|stationnement|portail|interphone|code'
  ],
  excuses: 'pardon oups oops non euh désolé désolée plutôt enfin je veux voulais dire attends attendez',
  corrects: [
    'pardon|oups|oops|non|euh|désolé|désolée pardon|oups|désolé|désolée|plutôt|enfin',
    "pardon|oups|euh|désolé|désolée à|le|la|samedi|dimanche|mercredi|vendredi|c'est|je|8|9|10|11|12|13|14|15|16|17|18|19|20",
    'enfin|bon|ah|hum plutôt',
    ', plutôt #',
    ', plutôt à|vers|dès|midi|deux|trois|quatre|cinq|dix|onze|treize|quatorze|quinze|seize',
    'heures|h ,? pardon|oups',
    'pardon|oups midi|treize|quatorze|quinze|seize',
    'je voulais|veux dire'
  ],
  errands: [
    "aider|aide|aidez|aideriez|aiderais|m'aider|m'aides|nous",
    'coup de main|pouce',
    'courses|décorer|préparer|acheter|commander',
    "s'envole|s'envolent|part|partent|pars|partons|déménage|déménagent|déménageons|vole|décolle|repart|repartent|quitte|quittent pour|à|au|en|aux|vers|la|le|l'",
    'départ|vol pour|vers',
    'partir pour|à|au|en|aux|vers',
    'rentre|rentrent|rentrons|revient|reviennent|revenons|retour de|des|du|à|le?'
  ],
  returns: ["retour|rentrés|rentrées|rentré|rentrée|revenus des|de|du congés|vacances|fêtes? de|d'?"],
  wrote: [
    'avais|ai|avions|avons mis|écrit|noté|dit|marqué',
    'invitation|carte|carton|message dit|disait|indique|indiquait',
    'est|était écrit|marqué|noté|complet|complète|prise'
  ],
  replaces: ["au lieu de|du|d'", "à la place de|du|d'", 'plutôt .. que', 'est|c|sera pas|plus'],
  moves: ['décal*|report*|déplac*|avanc*|repouss*|postpos*|chang*', 'passe|passée|passé|passons de|du'],
  wavers: 'mais si sauf peut-être voir vérifie regarde pas non malheureusement désolé désolée sinon dépend',
  common:
    "je tu il elle on nous vous ils elles le la les un une des du de d' l' et est sont a à au aux en dans pour par sur avec sans chez ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs qui que qu' quoi où ne n' pas plus j' c' s' se me te y si mais ou donc bonjour coucou salut merci oui non très trop bien aussi pourra peut être avoir fait faire sera serait bisous bises tous toutes ça toi moi lui alors encore déjà après avant désolé désolée voir dire suis sommes peux va vais pense crois aller petit petite quelle quel là dis chacun"
}
