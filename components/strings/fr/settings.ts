import type { Strings } from '../en/index'

export const settings: Strings['settings'] = {
  title: 'Réglages',
  children: 'Enfants',
  childrenNote: 'Un prénom, une image et l’âge. Cela reste sur cet appareil.',
  addChild: 'Ajouter un enfant',
  childName: 'Prénom',
  childNameMissing: 'Écrivez un prénom.',
  childPicture: 'Image',
  childAge: 'Âge',
  childLanguage: 'Langue des écrans de l’enfant',
  childLanguageSame: 'La même qu’ici',
  bands: { '5-7': '5 à 7 ans', '8-12': '8 à 12 ans' },
  pictures: { fox: 'Renard', owl: 'Hibou', cat: 'Chat', whale: 'Baleine', snail: 'Escargot', kite: 'Cerf-volant' },
  editChild: name => `Modifier ${name}`,
  removeChild: name => `Retirer ${name}`,
  removeChildSure: name => `Retirer ${name} et tout ce que ${name} a dit ?`,

  sites: 'Discussions, mails et pages d’invitation',
  siteKinds: { chat: 'Discussions', mail: 'Mails', page: 'Pages d’invitation' },
  sitesNote:
    'Là où vous l’activez, Shall We cherche des invitations dans les messages et les pages que vous ouvrez. Ce qu’il trouve reste sur cet appareil.',
  granted: address => `Peut lire ${address}`,
  notGranted: 'Non autorisé',
  grantedButOff: address => `Désactivé. Le navigateur lui permet encore de lire ${address}.`,
  allowAgain: 'Autoriser de nouveau',
  refused: 'Votre navigateur ne l’a pas permis. Rien n’a changé.',
  customTitle: 'Ajouter ma propre adresse de mail ou de discussion',
  customNote:
    'Pour une discussion ou une messagerie à une adresse à vous, comme celle de l’école ou du club. Roundcube, Converse et The Lounge peuvent y être lus.',
  customAddress: 'Adresse',
  customAdd: 'Ajouter et autoriser',
  customBad: 'Seule une adresse qui commence par https peut être lue. Écrivez-en une comme https://mail.example.org.',
  customKnown: 'Elle est dans la liste ci-dessus. Activez-la là.',

  language: 'Langue',
  asBrowser: 'Comme le navigateur',
  languageNotReviewed:
    'Cette langue n’a pas encore été relue par une personne dont c’est la langue maternelle. Certains mots peuvent sonner un peu bizarres.',

  general: 'Langue, heure et rappels',
  timeZone: 'Notre fuseau horaire',
  timeZoneNote: 'Toutes les heures des fêtes sont lues dans ce fuseau.',
  reminders: 'Me le rappeler',
  remindersNote: 'La veille du jour où une réponse est attendue, et le jour où vous vouliez décider. Rien d’autre.',
  badge: 'Montrer combien attendent une réponse',
  badgeNote: 'Un petit nombre sur l’icône.',
  rephrase: 'Proposer de dire une réponse autrement',
  rephraseNote:
    'Seulement si votre navigateur a un modèle de langue sur cet appareil. Ce qu’il écrit n’est montré que s’il dit la même chose.',
  ownPhrases: count => `Oublier mes propres mots (${count})`,

  keep: 'Ce qui est gardé',
  keepLabel: 'Effacer une invitation',
  keepDays: days => (days === null ? 'Jamais' : `${days} jours après la fête`),
  keepNote: 'Vos enfants et vos réglages restent jusqu’à ce que vous les effaciez.',
  exportAll: 'Tout enregistrer dans un fichier',
  exportNote: 'Un fichier JSON avec tout ce qui est gardé. Il va dans vos téléchargements, et nulle part ailleurs.',
  deleteAll: 'Tout effacer',
  deleteNote: 'Invitations, décisions, enfants et réglages.',
  deleteSure: 'Tout effacer pour de bon ? On ne peut pas revenir en arrière.',
  deleteYes: 'Oui, tout effacer',
  deleted: 'Tout est effacé.',

  helplines: 'Quelqu’un à qui parler',
  helplinesNote:
    'Un enfant inquiet peut appeler ici, et ses parents aussi. Les numéros peuvent changer. En cas de danger, appelez les urgences.',
  helplinesShow: 'Par pays',

  privacy: 'La vie privée, en mots simples',
  privacyLines: [
    'Tout reste dans ce navigateur, sur cet appareil. Il n’y a ni compte ni serveur à nous.',
    'Rien ne quitte l’appareil sans un clic de votre part : une page d’agenda que vous ouvrez, ou une réponse que vous envoyez.',
    'Shall We n’envoie jamais de message, n’appuie jamais sur Envoyer et ne répond jamais à votre place.',
    'Il ne lit que les sites que vous avez activés, et seulement ce que vous y ouvrez.',
    'Ce que votre enfant a choisi de ne pas montrer n’est gardé nulle part.',
    'Rien n’est mesuré pour d’autres, et rien n’est signalé à personne.'
  ]
}
