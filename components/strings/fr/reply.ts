import type { Strings } from '../en/index'

export const reply: Strings['reply'] = {
  title: {
    yes: 'Dire oui',
    part: 'Dire oui pour une partie',
    no: 'Dire non, gentiment',
    maybe: 'Dire quand vous saurez',
    ask: 'Demander aux hôtes',
    thanks: 'Dire merci',
    'another-time': 'Proposer un autre jour',
    cancel: 'Revenir sur un oui',
    'change-of-mind': 'Revenir sur un non'
  },
  instead: 'Autre chose à dire ?',
  reads: 'Qui va le lire ?',
  channels: { group: 'Tout le groupe', private: 'Seulement qui invite', mail: 'Mail' },
  extras: 'Ajouter quelque chose',
  extra: {
    allergy: 'Allergies',
    bring: 'Nous apportons',
    pickUp: 'Qui vient chercher',
    said: 'Ce que l’enfant a dit, avec ses mots',
    alt: 'Un autre jour',
    leaveAt: 'Nous partons à'
  },
  extraNote: 'Cela entre dans la proposition, comme vous l’écrivez.',
  anotherWording: 'Autre proposition',
  rephrase: 'Reformuler sur cet appareil',
  rephrasing: 'Un instant. Cela se passe sur votre appareil.',
  rephraseFailed: 'Les autres mots ne disaient pas la même chose : ils ont été mis de côté.',
  keep: 'Garder comme mes propres mots',
  kept: 'C’est gardé. La prochaine fois, ce sera en premier.',
  notKept: 'Enlevez d’abord les noms, le lieu, le jour et l’heure : ils seraient faux pour la prochaine fête.',
  draft: 'Votre réponse',
  draftNote: 'Changez ce que vous voulez. C’est vous qui l’envoyez.',
  outdated: 'La fête a changé depuis que vous avez écrit ceci. Vérifiez le jour et l’heure.',
  offers: { 'ask-again': 'Invitez-nous encore', 'another-time': 'Une autre fois' },
  offersTitle: 'Ajouter une phrase',
  startAgain: 'Reprendre la proposition',
  putInChat: 'Mettre dans la discussion',
  putInMail: 'Mettre dans le mail',
  putResults: {
    inserted: 'C’est maintenant dans la zone de texte. Relisez, puis envoyez vous-même.',
    'not-open':
      'Ouvrez la discussion dans un onglet, avec l’invitation visible, puis essayez encore. Ou copiez le texte.',
    several: 'Cette discussion est ouverte dans deux onglets. Fermez-en un, ou copiez le texte.',
    'not-empty': 'Vous y écrivez déjà quelque chose. Copiez plutôt le texte.',
    changed: 'La page est passée à autre chose. Revenez à la bonne discussion, ou copiez le texte.',
    unsure:
      'Regardez la discussion : le texte n’est peut-être pas arrivé en entier. Rien n’a été envoyé. Vous pouvez aussi le copier ici.',
    failed: 'Cela n’a pas marché. Copiez plutôt le texte.'
  },
  savesDrafts: site => `${site} garde sur son serveur ce qui est dans sa zone de texte, avant même l’envoi.`,
  toHost: sender => `Ouvrez votre discussion avec ${sender ?? 'la famille qui invite'} et collez le texte.`,
  privately: sender =>
    `C’était un groupe. Un non est plus facile en privé : ouvrez votre discussion avec ${sender ?? 'les hôtes'} et collez-le.`,
  toPhone: 'Vers mon téléphone',
  toPhoneNote: 'Visez ici avec l’appareil photo du téléphone. L’image est faite sur cet appareil.',
  qrText: 'La réponse',
  qrCalendar: 'La date pour l’agenda',
  qrTooLong: 'Ce texte est trop long pour une image. Raccourcissez-le un peu.',
  qrLabel: 'Un code QR qui contient ce texte',
  otherParent: 'Pour l’autre parent',
  otherParentNote: 'Une ligne : quoi, quand, où, et ce que vous en pensez pour l’instant.'
}

export const calendar: Strings['calendar'] = {
  add: 'Ajouter à l’agenda',
  services: { google: 'Google', outlook: 'Outlook', yahoo: 'Yahoo' },
  file: 'Fichier (.ics)',
  goesTo:
    'Google, Outlook et Yahoo ouvrent leur propre page, déjà remplie. Vous y enregistrez la date. Le fichier reste sur cet appareil.',
  noDay: 'Le jour n’est pas encore certain. Remplissez-le d’abord.'
}
