import type { Guard } from '../guard'

export const guard: Guard = {
  phrases: {
    'why-not': [
      'pourquoi',
      "qu'est-ce qu* .. fait|problème",
      "qu'est ce qu* .. fait|problème",
      'comment ça se fait',
      'comment se fait'
    ],
    'left-out': [
      'exclu*',
      'mis*|laiss*|mettez .. côté|écart|carreau',
      'pas|jamais .. invité*|inviter|invitez|convié*|inclus*',
      'ignor*',
      'oubli*',
      "personne ne|n' veut|joue|invite|parle|aime|pense|l'|lui|a",
      'harcel*|harcèl*|rejet*',
      'dans notre|mon dos'
    ],
    'always-never': [
      'toujours|jamais les|la|le|pareil|à|sans',
      "vous|tu n'|ne .. jamais|toujours",
      'vous|tu êtes|faites|fais|invitez|oubliez|oublies toujours|tous|jamais|constamment',
      "comme d'|toujours habitude",
      'à chaque|toutes fois|les',
      'encore une fois',
      'pas une seule fois',
      'jamais .. invité*|invite*|pens*|inclus*|répond*'
    ],
    'everyone-but': [
      'tous|toutes|toute|tout .. sauf',
      'sauf lui|elle',
      'tous|toutes les autres',
      'seul|seule .. pas|enfant|ne|à|dans',
      'toute la classe'
    ],
    guilt: [
      'pleur*|larmes',
      'triste|blessé*|blessant*|déçu*|décev*|humili*|effondré*|malheureu*|anéanti*',
      'cœur|coeur brisé|gros|déchir*',
      'brisé|brise|fend|fendu .. cœur|coeur',
      'honte',
      "j'espère|espérons que .. content*|fier*|satisfait*",
      'merci pour rien',
      'mal au cœur|coeur',
      'peine|chagrin',
      'à|sa ta|votre place|votre'
    ],
    comparing: [
      'après tout ce',
      "nous|on|j'|je .. toujours invit* .. votre|ton|ta|vôtre|tien*",
      'autres parents|familles|mamans',
      'contrairement|au à|contraire',
      'chouchou*|préféré*|clique|clan',
      "n'|ne aurions|ferions|ferais|aurais jamais",
      "jamais nous|je n'|ne",
      'pas assez bien',
      'moi|nous on|je au moins'
    ],
    demand: [
      'vous|tu devez|dois|devriez|devrais',
      'il faut|faudrait que? vous|tu|arrêter|cesser',
      "j'|je exige|attends|veux|exigeons",
      'nous|on exig*|veut|attend* .. explication*|excuse*|réponse*',
      'dites|dis à votre|ton|ta',
      'la prochaine fois .. invit*|pens*|prévenez|préviens|demand*',
      'expliquez|explique moi|nous|-',
      'expliquez|explique',
      'excuses|explication',
      'faites|fais en sorte',
      'ça suffit|cesse*'
    ],
    missed: [
      'appris|entendu|vu|découvert|su .. fête|anniversaire|anniv|photos|sans|invit*|soirée',
      "photos de|du la|votre|ta|l'",
      'fête|anniversaire|anniv|soirée .. sans|pas|raté*|manqué*',
      'raté|manqué .. fête|anniversaire|anniv'
    ],
    blame: [
      'comment avez|as|pouvez|peux|osez|oses|pouvoir',
      'comment peut',
      'égoïste*|méchan*|cruel*|injuste*|honteu*|impoli*|inadmissible|inacceptable|ridicule*|scandaleu*|mesquin*|odieu*|dégueulasse',
      'pas juste|correct|normal|gentil',
      'faute',
      'fait exprès',
      'exprès',
      'vous|tu rendez|rends .. compte',
      'apparemment|visiblement|manifestement',
      'aucun* cœur|coeur|respect|éducation|excuse'
    ]
  },
  kind: [
    'à toutes les familles',
    'pourquoi pas',
    'pourquoi ne pas|viendriez|viens|venez|viendrais',
    "vous|tu n'|ne avez|as|devez|dois rien|pas|besoin",
    'toujours les|la|le bienvenu*|porte|plaisir',
    "n'oublie*|oubliez pas",
    "j'ai oublié",
    'désolé*|pardon|excuse|excusez|regrette|regret .. blessé*|oublié*|faute|peine',
    'pas|aucun de|la? peine|mal|triste',
    "ce|c' est|n'était pas ta|votre|de? faute",
    'vaut la peine',
    'toute la classe est|bienvenue|invitée',
    "je n'|ne exige|attends rien",
    'dites|dis moi'
  ],
  kinder: {
    'why-not': 'Est-ce que {friend} aurait envie de faire quelque chose un jour ?',
    'left-out': 'Une prochaine invitation ferait plaisir à {child}.',
    'always-never': 'J’aimerais beaucoup que nous trouvions un jour.',
    'everyone-but': '{child} aimerait bien participer un jour.',
    guilt: 'Cela nous ferait plaisir de faire quelque chose ensemble.',
    comparing: 'Nous aimerions vous revoir.',
    demand: 'Est-ce que ce serait possible ? Aucun souci sinon.',
    missed: 'Peut-être que nous pourrions faire quelque chose bientôt ?',
    blame: 'Ce n’était sûrement pas voulu.'
  }
}
