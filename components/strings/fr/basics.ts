import type { Strings } from '../en/index'

export const basics: Strings['basics'] = {
  name: 'Shall We',
  back: 'Retour',
  cancel: 'Annuler',
  save: 'Enregistrer',
  change: 'Modifier',
  remove: 'Retirer',
  noThanks: 'Non merci',
  copy: 'Copier',
  copied: 'C’est copié.',
  copyByHand: 'Votre navigateur n’a pas permis la copie. Le texte est sélectionné : faites Ctrl+C, ou ⌘C sur un Mac.',
  openWide: 'Ouvrir en grand',
  settings: 'Réglages',
  storeClosed:
    'Impossible d’ouvrir vos invitations. Rien n’a été effacé. Redémarrez le navigateur, puis essayez encore.',
  problems: {
    'not-an-invitation': 'Cela ne ressemble pas à une invitation. La garder quand même ?',
    'nothing-to-read': 'Il n’y a encore rien à lire ici.',
    'ics-broken': 'Impossible de lire ce fichier d’agenda. Il est peut-être abîmé.',
    'ics-empty': 'Ce fichier d’agenda ne contient aucune date.',
    'ics-many':
      'Ce fichier contient un agenda entier. Enregistrez seulement la date voulue dans un fichier, puis ouvrez-le.',
    'storage-full':
      'Le disque est plein, cela n’a donc pas pu être gardé. Faites un peu de place, puis essayez encore.',
    refused: 'Ce n’est pas possible à cette étape.',
    failed: 'Cela n’a pas marché. Essayez encore.'
  }
}
