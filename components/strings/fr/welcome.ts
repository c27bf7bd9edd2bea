import type { Strings } from '../en/index'

export const welcome: Strings['welcome'] = {
  title: 'Shall We',
  lead: 'Les invitations de votre enfant : trouvées, discutées, répondues.',
  step: (number, of) => `Étape ${number} sur ${of}`,
  skip: 'Passer',
  next: 'Suite',
  finished: 'Tout est prêt. Vous trouverez Shall We parmi les icônes de votre navigateur.',
  open: 'Ouvrir Shall We',
  what: 'Ce qu’il fait',
  does: [
    'Repère les invitations dans les discussions et les mails que vous choisissez.',
    'Aide à décider à deux, vous et votre enfant. Votre enfant parle en premier.',
    'Prépare une réponse. Vous la lisez, et vous l’envoyez.'
  ],
  promises: 'Ce qu’il ne fait jamais',
  never: [
    'Rien ne quitte cet appareil sans votre clic.',
    'Il n’envoie, ne répond et ne décide jamais tout seul.',
    'Il ne juge jamais un enfant et ne pousse jamais vers un oui.'
  ],
  where: 'Où recevez-vous des invitations ?',
  disclosure:
    'Là où vous l’activez, Shall We lit les messages et les invitations que vous ouvrez : leur texte, qui les a écrits et quand. Il y cherche des invitations et les garde sur cet appareil. Il n’envoie rien à personne. Vous pouvez le désactiver à tout moment.',
  whereLater: 'Vous pouvez aussi tout laisser désactivé et coller les invitations.',
  who: 'C’est pour qui ?',
  whoNote: 'Utile seulement pour demander à votre enfant. Vous pouvez le faire plus tard.'
}
