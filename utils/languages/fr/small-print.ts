import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    "pas|aucun|sans|ni de|d'? cadeau*",
    'pas besoin|nécessaire|obligé|obligation .. cadeau*|offrir',
    'cadeau* pas|inutile*|non|facultatif',
    'présence suffi*',
    'présence est|sera .. cadeau|suffisante',
    "n'apportez|apporte pas|rien",
    'inutile .. cadeau*'
  ],
  groupGift: [
    'cadeau* commun*|collecti*|groupé',
    'cadeau en commun',
    'cagnotte*|leetchi|tirelire',
    'pot commun',
    'participation|participer pour|au|à .. cadeau'
  ],
  dropOff: [
    'dépose* votre|les|ton|tes|vos|son|et',
    'déposer .. enfant*|loulous',
    'sans les? parents',
    'parents|vous peuvent|pourr*|pouvez .. laisser|déposer|repartir|partir|revenir',
    'parents ne|n .. pas',
    'laisse* .. enfant*|loulous'
  ],
  parentsStay: [
    'parents .. reste*|bienvenus|présents|conviés|invités',
    'reste* avec|prendre|boire|sur|pour|si',
    "accompagné* d'|de|par",
    "accompagné* d'un",
    'présence .. parent*|adulte',
    'apéro|café pour|avec|entre les? parents'
  ],
  siblingsWelcome: [
    'frère*|fratrie*|soeur*|sœurs|sœur .. bienvenu*|invité*|aussi|conviés|acceptés',
    'avec|venir les? frères|fratrie|soeurs|sœurs',
    'en famille',
    'toute la famille'
  ],
  noSiblings: [
    "sans|pas|ni de|d'|les|la? frère*|fratrie*|soeurs|sœurs",
    'frère*|fratrie*|soeurs|sœurs ne|pas|malheureusement|non'
  ],
  allergies: ['allergie*|allergique*|intolérance*|allergène', 'régime*|contrainte* alimentaire*|particulier'],
  bring: [
    'apporte*|amene*|amène|prévoi*|prévoyez|munissez-vous|prenez',
    "pense* à|au|aux|d'",
    "oublie* pas? le|la|les|votre|vos|ton|ta|tes|d'|de",
    'faut|besoin des|un|une|de|du|son'
  ],
  said: {
    dress: ['déguisé*|costumé*|dress-code|dresscode', 'dress code', 'thème|tenue', 'habillé*'],
    food: [
      'goûter|repas|déjeuner|pizza*|gâteau|hot-dogs sera|seront|servi*|offert|prévu*|sur|inclus|à',
      "s'occupe .. goûter|gâteau|repas",
      'halal|végétarien*|casher|gluten|sans porc'
    ],
    cost: ['participation|entrée|coût|prix de|:|est|sera', '€|euros par|pour|de|à'],
    transport: [
      'covoiturage|navette|parking|covoit',
      'ramène|ramèner*|raccompagne|raccompagnerons|emmène|emmènerons|emmenons'
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
    water: ['piscine|baign*|maillot*|aquatique|plage|nager|toboggan|aquaparc|bombes'],
    trampoline: ['trampoline*|trampo|gonflable*'],
    animals: ['ferme|poney*|zoo|animaux|chien*|chat|chats|cheva*|lapins|équitation'],
    screen: ['film|ciné|cinéma|console|playstation|xbox|switch|minecraft|vidéo']
  },
  noScreen: ['sans écran*|téléphone|portable', "pas|aucun d'écran|écrans|téléphone"],
  wholeClass: [
    'toute la classe',
    'tous|toutes les élèves|enfants|copains|garçons|filles de la|sa classe',
    'classe entière'
  ],
  few: [
    'petit* comité|groupe',
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
