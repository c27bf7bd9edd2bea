import type { RsvpWords } from '../rsvp-words'

export const rsvp: RsvpWords = {
  yes: [
    'serons|sommes|on|sera|viendrons|venons|vient|amène * enfant*|petit*|loulou*|garçon*|fille*',
    'à|avec * enfant*',
    '^oui|ouais|yes|ok|avec|volontiers|évidemment|carrément',
    '^oui|ok|bien avec|oui|merci|sûr|super',
    '^on|nous vient|viendra|venons|viendrons|arrive|arrivons',
    'vient|viendra , mais',
    'vient|viennent|viendra !',
    'bien sûr',
    'avec plaisir|joie',
    "on|nous|je|j'|il|elle|ils y|en sera|serons|serai|va|vient|sommes|suis|seront|est",
    'sera|seront|serons|serai là|présent*|parmi',
    'on|nous vient|viendra|venons|viendrons|sera|arrive',
    'viendra|viendront|viendrai|viendrons',
    'vient|viennent avec|volontiers|bien',
    'comptez|compte|compter sur|nous|moi',
    'vous|tu pouvez|peux compter',
    'oui on|nous|il|elle',
    'nous|on est|sommes partants|partant|ok',
    'partant*',
    'ça nous|me va',
    'on|nous ne rate|ratera|raterons|manquera|manquerons',
    'je|nous confirm*',
    'inscris|inscrivez|note|notez nous|moi',
    'serait|sera|est ravi*|très|trop content*',
    'à samedi|dimanche|vendredi|mercredi',
    'nous aussi',
    'présent*|presents pour|tous|!',
    'plus un|1|deux|2'
  ],
  no: [
    '^non',
    '^non|désolé* désolé*|merci|pas|malheureusement|nous',
    "ne|n'|on|nous|je|elle|il pourra|pourrons|pourrai|peut|pouvons|peux|pourront|viendra|viendrons|sera|serons|peuvent pas",
    'pourra|pourrons|pourrai|peut|pouvons|peux|viendra|sera|serons|viendrons pas',
    'pas * cette fois|ci',
    "ce|ça ne|n'|sera|va|est|era|serait|pas pas|possible|être",
    'sera|serons|est absent*',
    'sans nous|lui|elle',
    'impossible pour|de|ce',
    'une prochaine|autre fois',
    'on|nous doit|devons|dois décliner'
  ],
  maybe: [
    '^peut-être|probablement|possible',
    'peut-être',
    'peut être',
    'sûrement pas|oui',
    'pas sûr*|certain*|encore',
    "je|on|nous te|vous|t' redis|tiens|confirme|dis|dit|confirmons|redit|confirmerai|dirai|tiendrai",
    'à confirmer|voir',
    'je|on|nous dois|doit|vais|va|devons vérifier|voir|regarder|demander',
    'ça|cela dépend*',
    'on|nous verra|va|essaie|essaiera|essayons|essaierai',
    'je vérifie|regarde|demande',
    'sous réserve'
  ],
  wishes: [
    "voit|voyons|revoit à|a l' école|entraînement",
    'aurions|aurais|aurait|aimerions|aimerait|serions|serait adoré|aimé|bien|venu*|beaucoup',
    'prochaine|autre fois'
  ],
  cannot: [
    'peut|peux|pouvons|pourra|pourrai|pourrons|pourront|peuvent|pourrait pas|plus',
    "arrive|arrivons|arrivera|réussis pas à|d'"
  ],
  coming:
    "venir être se s' y en participer assister aller car ce cet cette samedi dimanche vendredi mercredi le la là à désolé désolée nous malheureusement mais et non cause pour il elle on est a",
  comes: {
    subjects: 'on nous je il elle ils elles',
    verbs: [
      'vient|viendra|viendrons|viendront|sera|serons|seront|participera',
      'est|sommes|sont .. partant*|dispo*|là|ravi*|de la partie',
      'peut|pourra|peuvent .. venir',
      'sera|serons|est ravi*|heureu*|content* de venir|participer'
    ]
  },
  cancelsFor: 'pour de',
  cancels: ['on|nous|je doit|devons|dois malheureusement|hélas? annuler|décommander'],
  ironic: ['dans tes|vos rêves', 'jamais de la|vie', 'je plaisante|rigole|blague', 'mauvais groupe', 'trompé* de'],
  others: [
    'entraînement|devoirs|foot|piscine|photos|sortie|uniforme|judo',
    "quelqu'un|qui a|aurait|sait|peut|connaît",
    'perdu|trouvé un|une|le|la|son|sa',
    'année|semaine|fois dernière',
    "l'|an|année dernier|dernière"
  ],
  children:
    'enfant enfants gosse gosses garçon garçons fille filles petit petits petite petites loulou loulous bambin bambins jumeaux jumelles',
  adults: 'adulte adultes grand parent parents',
  counts: {
    'les|des|nos jumeaux|jumelles|deux': 2,
    'tous|toutes les deux|2': 2,
    'les trois': 3,
    'tous|toutes les trois|3': 3,
    'serons|sommes deux|2': 2,
    'serons|sommes trois|3': 3
  },
  stays: [
    'je|on|nous reste|resterai|restons|restera|resterons',
    'je|on peux|peut|veux|pourrais rester',
    'rester avec|aussi|sur',
    'reste avec|aussi|sur|volontiers'
  ],
  leaves: [
    'reste|resterai|restons|rester|restera|resterons pas',
    'peux|peut|pourrai|pouvons pas rester',
    'pas rester',
    'je|on|nous le|la|les dépose|déposons|déposerai',
    'juste déposer'
  ],
  food: [
    'allergi*',
    'intoléran*',
    'végétarien*|végan*|vegan*|végé',
    'sans gluten|lactose|œuf|oeuf|oeufs|noix|porc|viande|lait|sucre|arachide*',
    "ne|n' mange*|boit|supporte*|digère* pas|ni",
    'peut|peuvent|pouvons|doit|doivent pas manger|boire|avoir',
    'mange* pas|ni|sans|halal',
    'coeliaque|cœliaque|halal|casher'
  ]
}
