import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    "pas|aucun|sans|ni de|d'? cadeau|cadeaux",
    'pas besoin|nécessaire|obligé|obligation .. cadeau|cadeaux|offrir',
    'cadeau|cadeaux pas|inutile|inutiles|non|facultatif',
    'présence suffit|suffira',
    'présence est|sera .. cadeau|suffisante',
    "n'apportez|apporte pas|rien",
    'inutile .. cadeau|cadeaux'
  ],
  groupGift: [
    'cadeau|cadeaux commun|communs|collectif|groupé|collective',
    'cadeau en commun',
    'cagnotte|cagnottes|leetchi|tirelire',
    'pot commun',
    'participation|participer pour|au|à .. cadeau'
  ],
  dropOff: [
    'déposer|dépose|déposez votre|les|ton|tes|vos|son|et',
    'déposer .. enfant|enfants|loulous',
    'sans les? parents',
    'parents|vous peuvent|pourront|pouvez|pourrez .. laisser|déposer|repartir|partir|revenir',
    'parents ne|n .. pas',
    'laisser|laissez .. enfant|enfants|loulous'
  ],
  parentsStay: [
    'parents .. rester|restent|bienvenus|présents|conviés|invités',
    'rester|restez|reste avec|prendre|boire|sur|pour|si',
    "accompagné|accompagnés|accompagnée|accompagnées d'|de|par",
    "accompagné|accompagnés|accompagnée d'un",
    'présence .. parent|parents|adulte',
    'apéro|café pour|avec|entre les? parents'
  ],
  siblingsWelcome: [
    'frères|frère|fratrie|fratries|soeurs|sœurs|soeur|sœur .. bienvenus|bienvenue|bienvenues|bienvenu|bienvenuee|bienvenuees|invités|invité|aussi|conviés|acceptés',
    'avec|venir les? frères|fratrie|soeurs|sœurs',
    'en famille',
    'toute la famille'
  ],
  noSiblings: [
    "sans|pas|ni de|d'|les|la? frères|frère|fratrie|fratries|soeurs|sœurs",
    'frères|frère|fratrie|fratries|soeurs|sœurs ne|pas|malheureusement|non'
  ],
  allergies: [
    'allergie|allergies|allergique|allergiques|intolérance|intolérances|allergène',
    'régime|régimes|contrainte|contraintes alimentaire|alimentaires|particulier'
  ],
  bring: [
    'apporter|apportez|apporte|amener|amenez|amène|prévoir|prévoyez|prévois|munissez-vous|prenez',
    "pensez|pense|penser à|au|aux|d'",
    "oublie|oubliez|oublier pas? le|la|les|votre|vos|ton|ta|tes|d'|de",
    'faut|besoin des|un|une|de|du|son'
  ],
  said: {
    dress: [
      'déguisé|déguisés|déguisée|déguisées|déguisement|déguisements|costumes|costumé|costumée|dress-code|dresscode',
      'dress code',
      'thème|tenue',
      'habillé|habillés|habillée|habillées'
    ],
    food: [
      'goûter|repas|déjeuner|pizza|pizzas|gâteau|hot-dogs sera|seront|servi|servis|offert|prévu|prévus|sur|inclus|à',
      "s'occupe .. goûter|gâteau|repas",
      'halal|végétarien|végétarienne|casher|gluten|sans porc'
    ],
    cost: ['participation|entrée|coût|prix de|:|est|sera', '€|euros par|pour|de|à'],
    transport: [
      'covoiturage|navette|parking|covoit',
      'ramène|ramènerai|ramènerons|raccompagne|raccompagnerons|emmène|emmènerons|emmenons'
    ],
    weather: [
      'cas de pluie|mauvais|beau|grand|intempéries',
      "s'il pleut|fait",
      'si .. pluie|pleut',
      'météo|bottes|imperméable|k-way'
    ]
  },
  has: {
    surprise: ['pas|rien au courant|dire', 'secret|chut', 'dites|dis rien', 'surprise'],
    water: ['piscine|baignade|baigner|maillot|maillots|aquatique|plage|nager|toboggan|aquaparc|bombes'],
    trampoline: ['trampoline|trampolines|trampo|gonflable|gonflables'],
    animals: ['ferme|poney|poneys|zoo|animaux|chien|chiens|chat|chats|cheval|chevaux|lapins|équitation'],
    screen: ['film|ciné|cinéma|console|playstation|xbox|switch|minecraft|vidéo']
  },
  noScreen: ['sans écran|écrans|téléphone|portable', "pas|aucun d'écran|écrans|téléphone"],
  wholeClass: [
    'toute la classe',
    'tous|toutes les élèves|enfants|copains|garçons|filles de la|sa classe',
    'classe entière'
  ],
  few: [
    'petit|petite comité|groupe',
    'quelques copains|copines|amis|amies|enfants',
    'que|seulement * copains|copines|amis|enfants|amies'
  ],
  invitee: {
    groups: ['classe de|des? *', 'cp|ce1|ce2|cm1|cm2|ps|ms|gs', 'petite|moyenne|grande section'],
    greetings: ['cher|chère|pour|coucou|dis'],
    before: ['que|si|est-ce|inviter|avoir|compter|dites|dis|pour'],
    after: ['vienne|peut|pouvait|pourrait|veut|voudrait|vient|est|serait|viendra|soit|puisse']
  },
  kinds: {
    sleepover: ['pyjama|pijama', 'dormir|dodo', 'nuit chez|à', 'passer la nuit'],
    pool: ['piscine|baignade|aquatique|aquaparc|pool'],
    playdate: ['jouer à|avec|chez', 'venir|vienne|passer jouer'],
    holiday: [
      'halloween|noël|pâques|carnaval|réveillon|galette|chandeleur|épiphanie',
      'nouvel an',
      'chasse aux œufs|oeufs'
    ],
    birthday: ['anniversaire|anniv|annif|aniv|birthday|bougies', 'ses|mes|les|leurs * ans']
  }
}
