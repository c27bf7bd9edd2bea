import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'fête|anniversaire|anniv|boum|soirée|goûter|barbecue|bbq|pique-nique|apéro|raclette|invité*|invite*|invitons|convier|venir|vienne*|viens|venez|rejoindre|célébr*|célèbre|fêter*|fêtons|rdv|rendez-vous|party|baptême|déroulera|tiendra|brunch|galette|chasse',
    'aura|auront lieu',
    'pendant les vacances',
    'simple|mieux|pratique|sage|libre|possible était|serait',
    'se passe*|tient|fera',
    'retrouv*|commence*|début|débute*|quand|date|heure|horaire*',
    'chez nous|moi',
    'fêt*|célèbr*|souffl* ses|leurs|son # an|ans|bougies le',
    "fin de|d'|du|des|l'? l'? année|école|semaine|mois|cours|collège|primaire|maternelle|saison|trimestre",
    'ans|bougies',
    'attend*|accueill*',
    'gâteau|spectacle|jeux|film|pizza|libre*|dispo*'
  ],
  'reply-by': [
    'rsvp|réponse*|répond*|confirme*|confirmation|prévenir|présence|inscri*|annoncez-vous attendu*?',
    'retour souhaité*|attendu*|demandé*|impérati*',
    'retour de mail|courrier',
    'r.s.v.p',
    'rep|rép',
    'dites-moi|dis-moi|dites-nous|dis-nous|tenez-moi|tiens-moi|tenez-nous|dîtes-moi',
    'me|nous dire|dites|dis|redire|redis|redites|confirmer|savoir|prévenir|tenir|tiens|tenez|faire',
    'dire|dites|dis|redis|redites|tenir|tiens|tenez si|moi|nous|au',
    'date|dernier limite|jour',
    'délai|limite',
    'votre|ton|un|le retour|avant',
    'faire|fais|faites savoir|signe|retour',
    'besoin|savoir|veux|veut|faut .. savoir|réponse|réponses|combien|nombre|compte',
    'sans nouvelles|réponse',
    'passé le|ce',
    'clôtur*|boucl*|arrêt* la|les|ma|nos liste|inscriptions',
    'donner|communiquer|confirmer le|un nombre',
    'compte les têtes',
    'un|petit mot|signe pour|jusqu|ici'
  ],
  'drop-off': [
    "je|on|j'|nous passe*|viens|vient .. prendre|chercher|récup*",
    'je|on|nous le|la|les? récup*|prends|prend|prenons',
    'dépose*|arrivée|accueil|arrive*|amene*',
    'ouverture des portes'
  ],
  'pick-up': [
    'récup*|repass*|libèr*|repren*|rechercher|chercher|retour|ramèn*|rend|rends|rendons|rendr*|raccompagn*|recondui*|revenir|revenez|revien*|retrouver|reprise|départ|repar*|redépos*|remball*|décoll*|repli',
    'récup*|chercher|rechercher chez? nous|moi',
    'libre* de partir|repartir|rentrer',
    'redescend*|rembarqu*',
    'les retrouvez chez|à|devant|au? nous?',
    'rentr*|retour chez|à|au|vers|pour moi?|nous?|la? maison?',
    'sortie à|vers|:',
    'sortie|parents #',
    'parents viennent|reviennent|arrivent|débarquent|à|:',
    'heure des parents',
    'remise|restitution|livraison|distribution des enfants|loulous|petits|monstres|fauves',
    'je|on vous le|la|les dépose*',
    'seront|sont déposé*',
    'sortent',
    'seront|sont de retour',
    'seront|sont rendu*'
  ],
  end: [
    'fin|fini*|termin*|jusque|clôtur*',
    "jusqu'à|finit|termine à? quelle|quand heure?",
    'ça|on la|les? ferme',
    'monde|chacun rentre|repart|dehors|chez',
    'met|mets|mettons|fout dehors',
    'monde|chacun|tous au lit|dodo',
    'se quitte|sépare',
    'on|nous lève|levons le|les camp|feutres|voiles',
    'on|nous plie|plions|remballe',
    'on se dit au revoir',
    's achèv*|achev*',
    'extinction des feux'
  ],
  birthday: ['née|aura', 'est|suis|était|sont né', 'né le? #', 'anniversaire|anniv est|tombe|c', 'ans le|aujourd'],
  noise: [
    'depuis le|hier|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|#',
    'était|étaient|posté|envoyé|publié|écrit|reçu|commandé|acheté',
    'absent*|vacances|fermée|fermées|fermeture|pluie|pleut',
    'est|sera|sont|seront|reste fermé',
    'je|on|nous te|vous? confirme*|redis|redit|redirai|redira|recontacte',
    'transféré|objet'
  ]
}
