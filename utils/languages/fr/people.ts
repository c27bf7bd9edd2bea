import type { People } from '../language'

export const people: People = {
  events:
    'ans bougies anniversaire anniversaires anniv annif anif aniv fête fêter fêtera party boum soirée goûter baptême pyjama célébration birthday',
  birthdays: 'anniversaire anniversaires anniv annif anif birthday ans bougie bougies',
  afterAge: 'ans et le samedi dimanche mercredi vendredi lundi mardi jeudi bientôt déjà cette ce',
  notNames:
    "été hiver printemps automne de d' du municipale municipal es êtes étais était serez seras serais ai as avez ont avons fais bonsoir hello hey kikou cc bjr svp stp rsvp chers chère chères cher madame monsieur mme mr m mlle papa maman papi mamie tonton tata parrain marraine maître maîtresse élèves association ville parents parent enfants enfant copains copines amis amies ami amie famille familles m' t' quand comment pourquoi ok super génial joyeux joyeuse bon bonne bonnes anniversaire anniv annif fête boum goûter soirée invitation invitations invité invitée invités viens venez viendra rendez-vous rdv date heure lieu adresse tel téléphone mail email objet tr re fwd noël pâques halloween diwali aïd aid norouz ramadan shavouot chavouot pessah soukkot hanoukka hanouka roch kippour pourim vesak holi têt thanksgiving chandeleur épiphanie carnaval galette barbecue bbq pyjama piscine bowling laser koezio parc salle école ecole classe maternelle cp ce1 ce2 cm1 cm2 ps ms gs moyenne grande section rue avenue boulevard place chemin impasse allée route square gymnase centre club stade plage jardin maison cadeau cadeaux gâteau surprise princesse princesses pirates pirate licorne licornes super-héros thème prévoir prévoyez apporter apportez pensez confirmer confirmez réponse réponses répondre dites tenez attention rappel info infos grand tout toute demain aujourd'hui hier samedis dimanches après-midi matin soir midi bisou bise biz cordialement amicalement belle beau voici voilà comme nous-mêmes hâte espère espérant aucun aucune toujours suite c'est dernier dernière premier première réservez notez cm mère mères père pères tlm hand foot basket rugby judo danse gym save the party birthday kid laser-game game quest trampoline jump mcdo mcdonald ainsi afin entre vers dès jusqu'à jusqu'au fin début départ arrivée sms whatsapp facebook transféré message mot mots heille yo oh ah eh hé ohé wesh youpi youhou hip hourra ouf dommage save-the-date saint adieu rentrée quartier ensemble saint-nicolas puis ensuite rien voisins mariage noces retraite poker verrée échange plantes monstres nouvel céramique bureau diplôme projet stage équipe dîner souper repas pot drink apéro cave pacs thèse bienvenue arrivage cocktail raclette fondue cérémonie verre crémaillère rang vernissage mémoire hockey pension décliner participer fiançailles or argent platine diamant cela bénévoles membres jeux eurovision sacerdoce carrière métier service vie loyaux remercier célébrer montrer marquer annoncer clôturer présenter inaugurer accueillir arroser terminer finir tarot tilleuls accepter",
  own: 'mon ma mes notre nos',
  relations:
    'fils fille filles garçon garçons jumeaux jumelles jumeau jumelle petit petite petits grand grande bébé ptit ptite frère frangin frangine ami amie copain copine soeur sœur neveu nièce filleul filleule puce loulou chéri chérie aîné aînée cadet cadette princesse champion trésor amour doux tendre adorable belle beau mari femme compagne compagnon collègue cousin cousine oncle tante tonton',
  titles: 'monsieur madame mademoiselle mme mlle mr m dr docteur maître maîtresse professeur prof sœur soeur père abbé',
  kin: {
    names:
      'mamie mamy mamé mémé mémère mamina papy papi pépé pépère bonne-maman bon-papa grand-maman grand-papa nonna nonno tata tatie tonton oncle tante',
    alone: 'papa maman',
    others:
      'mari femme époux épouse conjoint conjointe compagnon compagne copain copine frère sœur soeur mère père grand-mère grand-père chéri chérie patron patronne frangin frangine',
    owners: 'mon ma mes notre nos',
    articles: 'le la du au'
  },
  families: 'famille familles',
  turning: [
    'fait|fera|font|fête|fêtera|fêtent|fêteront|fêter|célèbre|célébrera|souffle|soufflera|soufflent|souffler ses|leurs|sa|son|bientôt?',
    'elle|il? aura|auront|ont|prend|prendra|aurait bientôt|déjà|eu|ses?',
    'elle|il a eu?',
    'a eu ses',
    'a bientôt|déjà|ses',
    'elle|il? va|vont avoir|faire|fêter|souffler|prendre ses|leurs?'
  ],
  hosting: [
    'et sa|son|ses|leur|leurs maman|papa|parents|famille|frère|soeur|sœur|mère|père',
    'et ses parents',
    'aimerait|aimeraient|voudrait|voudraient|souhaite|souhaitent|souhaiterait|souhaiteraient|adorerait|adoreraient|veut|veulent|rêve',
    'aurait|auraient aimé|voulu|souhaité|adoré',
    'serait|seraient|sera|seront|est|sont très|trop|super|tellement|vraiment|si? ravi|ravie|ravis|heureux|heureuse|content|contente|heureuses',
    "a|ont|aura|auront le|la|l' plaisir|joie|honneur",
    'invite|invitent|convie|organise|organisent|propose',
    'sera baptisé|baptisée',
    'y fête|fêtera',
    'vous|te invite|invitent|attend|attendent|convie|propose',
    "t' invite|attend|attendent|invitent|convie",
    'fête|fêtera|fêtent|fêteront|célèbre|célébrera son|sa|leur|ça|le|ses|leurs|samedi|dimanche|mercredi|vendredi',
    'fait|font|fera|feront une|un|son|sa|leur',
    'a|ont choisi|opté',
    'déménage|déménagent|quitte|quittent',
    'dit|dise|puisse dire? au revoir',
    'se réjouit|réjouissent',
    'se disent|diront|marient|marie|fiancent|pacsent|unissent',
    "s'unissent",
    'nous? quitte|quittera|quittent',
    'prend|prendra|prennent|fête|part|partira sa|leur|en|à retraite|la|erasmus|congé',
    'vous prient|convient',
    'attend|attendra|recevra|reçoit',
    'a # an|ans',
    'a un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix an|ans',
    'a|ont|aura|décroche|obtient eu? son|leur bac|permis|master|diplôme|doctorat|brevet',
    'part|partira|partent vivre|étudier|travailler'
  ],
  passages: [
    'se marie|mariera|fiance|pacse',
    'part|partira en|à la? retraite',
    'prend|prendra sa retraite',
    'nous quitte|quittera'
  ],
  ownersBehind: true,
  namesInS: 'max',
  their: 'son sa ses leur leurs',
  labels: ['de|qui :', 'qui', 'signé'],
  honours: [
    'anniversaire|anniv|annif|anni',
    "anniversaire|anniv|annif * de|d'",
    'an|ans pour|de notre|mon|ma|leur|sa|son petit|petite?',
    "anniversaire|anniv|annif|anif|aniv|anni|fête|boum|baptême|communion|birthday|party|soirée|goûter surprise|pyjama|commun|commune|groupé|d'? de|des|du|pour|pr|à|:",
    'anniversaire|anniv|fête commun|commune|groupé',
    "anniversaire|anniv|fête|baptême|communion|boum|party|soirée|goûter surprise|d'anniversaire? de|d'",
    "d'anniversaire|anniv de|pour|à",
    "ans|an|printemps|bougie|bougies de|d'|pour|à|:",
    'ans )? de|du|des notre|mon|ma|leur|sa|son|petit|petite|ptit|ptite|jumeaux|jumelles',
    "les # de|d'",
    'fêter|célébrer|fêtons|fêterons|fêtera|fêtez avec|ensemble?',
    'on|nous fête|fêtera|célèbre|célébrera',
    'anniversaire|anniv|annif|fête|boum|party|soirée|goûter|après-midi .. pour|pr',
    "communion|confirmation|baptême|circoncision|profession|aqiqa|mitsva|mitzva|bar-mitsva|bat-mitsva|quinceañera .. de|d'|du",
    'fête|anniv à|de bébé',
    'est la fête à',
    'honneur de',
    "profession de foi de|d'|:",
    "adieu|revoir pour|de|d'|à",
    'baptise|baptisons|baptisera',
    "fête|party d'amis|copains|copines de|d'",
    "lanniv*|danniv*|lanif de|d'|pour",
    'surprise à|pour|de',
    "pot|verre|drink|apéro|apéritif|souper|dîner|repas|fête|soirée|cocktail|sept|7|party|lunch|goûter|brunch de|d' départ|retraite|adieu|au-revoir|bienvenue|retour de|d'|pour|:|-|à",
    'pot|verre|drink|apéro|souper|dîner|repas|fête|soirée|cocktail|sept|7|goûter|brunch pour',
    'pot|verre|drink|apéro|repas|soirée départ|retraite|adieu',
    "on|nous? pour|fêter|fête|fêtons|fêtera|célébrer|célèbre|arroser|arrose|l'occasion|de .. départ|retraite|retour|arrivée|promotion|diplôme|bac|permis|thèse|naissance|cdi|succès de|d'",
    "retraite|evjf|evg|mariage|noces|pacs|fiançailles|soutenance|thèse|naissance|adieux|crémaillère de|d'|:",
    "noces d'or|argent|platine|diamant de|d'",
    "shower|reveal de|d'|pour|surprise",
    'shower surprise pour|de',
    "vie de jeune? fille|garçon|célibataire de|d'|:",
    "secondaire|primaire|collège|lycée|master|bac de|d'",
    "unions|union de|d'"
  ],
  closings: [
    'bisous|bisou|bises|bise|biz|bizz|cordialement|amicalement|amitiés|affectueusement|baisers|signé',
    'à bientôt|samedi|dimanche|mercredi|vendredi|très|plus',
    'bonne journée|soirée|semaine|fin',
    'bien à vous|toi',
    'gros bisous',
    'ton|ta ami|amie|copain|copine',
    'au plaisir'
  ],
  selfHosting: [
    'je|on fête|célèbre|organise|fais|fêterai|souffle|invite',
    "j'organise|invite|ai|aurai|fête",
    'jfête|jfais',
    'g ma|mon',
    'mon|ma|mes',
    'je vais|veux|voudrais avoir|fêter|souffler|inviter'
  ],
  introductions: [
    "message|mot|invitation de la|du|le? maman|mama|mam|papa|mère|père de|d'|du",
    "part de? la|du maman|mama|mam|papa|mère|père de|d'|du|à",
    "suis|est|c|ici|c'est * la|le? maman|mama|mam|papa|mère|père|mamie|nounou|beau-père|belle-mère|grand-maman|marraine de|d'|du|à",
    "suis|est|c|ici|c'est la|le? grand? maman|mama|mam|papa|mère|père|mamie|tata|nounou|grand-mère|grand-père|papi|papy de|d'|du|à",
    "sommes les? parents|mamans|papas|grands-parents de|d'|du"
  ],
  selfNames: ["c'est|suis", 'cest|c', "je? m'appelle"],
  joiners: 'et & +',
  years: ['ans|an|printemps|bougies|bougie|piges|balais|berges'],
  answerTo: [
    'rsvp|réponse|réponses|répondre|répondez|confirmer|confirmez|confirme|confirmation|contacter|contactez|appeler|appelez|prévenir|inscription souhaitée|attendue|au|à|auprès|de|par|avec|sms|:?',
    'sms|texto|whatsapp|mail|téléphone|message à|au',
    'oui /|ou non à',
    'me|nous dire|confirmer|prévenir|répondre|appeler|joindre',
    'dites-moi|dis-moi|dites-nous'
  ]
}
