import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'fête|anniversaire|anniv|boum|soirée|goûter|barbecue|bbq|pique-nique|apéro|raclette|invité|invitée|invités|invitées|invite|invitons|inviter|convier|venir|vienne|viennes|viens|venez|rejoindre|célébrer|célébrons|célèbre|fêter|fêtons|fêterons|fêtera|rdv|rendez-vous|party|baptême|déroulera|tiendra|brunch|galette|chasse',
    'aura|auront lieu',
    'se passe|passera|tient|fera',
    'retrouve|retrouvons|commence|commencera|début|débute|débutera|quand|date|heure|horaire|horaires|jour',
    'chez nous|moi',
    'à la maison',
    'ans|bougies',
    'attend|attendons|attends|attendent|accueille|accueillons|accueillera|accueillerons',
    'gâteau|spectacle|jeux|film|pizza|libre|libres|dispo|dispos'
  ],
  'reply-by': [
    'rsvp|réponse|réponses|répondre|répondez|réponds|confirmer|confirmez|confirme|confirmes|confirmation|prévenir|présence',
    'réponse|confirmation|retour souhaitée|attendue|demandée|impérative|souhaité?',
    'r.s.v.p',
    'dites-moi|dis-moi|dites-nous|dis-nous|tenez-moi|tiens-moi|tenez-nous|dîtes-moi',
    'me|nous dire|dites|dis|redire|redis|redites|confirmer|savoir|prévenir|tenir|tiens|tenez|faire',
    "m'en informer",
    "m'informer",
    'dire|dites|dis|redis|redites|tenir|tiens|tenez si|moi|nous|au',
    'date limite',
    'délai|limite',
    'votre|ton|un|le|retour retour|avant',
    'faire|fais|faites savoir|signe|retour',
    'besoin|savoir .. savoir|réponse|combien'
  ],
  'drop-off': ['déposer|dépose|déposez|arrivée|accueil|arrivez|arriver|amener|amenez', 'ouverture des portes'],
  'pick-up': [
    'retour .. chez|à|au nous|moi|la|maison|port',
    'récupérer|récupérez|récupère|récupération|récup|reprendre|rechercher|chercher|retour|ramène|ramènerai|ramènerons|ramener|rend|rends|rendons|rendrons|rendra|raccompagne|raccompagnons|raccompagnerons|revenir|reviennent|retrouver|reprise|départ'
  ],
  end: ['fin|finit|finira|finir|termine|terminera|terminer|jusque|clôture'],
  birthday: ['né|née|aura', 'anniversaire|anniv est|tombe|c', 'ans le|aujourd'],
  noise: [
    'était|étaient|depuis|posté|envoyé|publié|écrit|reçu|commandé|acheté|né|née',
    'absent|absente|vacances|fermé|fermée|fermeture',
    'transféré|objet'
  ]
}
