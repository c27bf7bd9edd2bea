import type { Strings } from '../en/index'

export const settings: Strings['settings'] = {
  title: 'Einstellungen',
  children: 'Kinder',
  childrenNote: 'Ein Vorname, ein Bild und das Alter. Das bleibt auf diesem Gerät.',
  addChild: 'Ein Kind hinzufügen',
  childName: 'Vorname',
  childNameMissing: 'Bitte schreib einen Vornamen.',
  childPicture: 'Bild',
  childAge: 'Alter',
  childLanguage: 'Sprache der Seiten für das Kind',
  childLanguageSame: 'Wie hier',
  bands: { '5-7': '5 bis 7', '8-12': '8 bis 12' },
  pictures: { fox: 'Fuchs', owl: 'Eule', cat: 'Katze', whale: 'Wal', snail: 'Schnecke', kite: 'Drachen' },
  editChild: name => `${name} ändern`,
  removeChild: name => `${name} entfernen`,
  removeChildSure: name => `${name} und alles, was ${name} gesagt hat, entfernen?`,

  sites: 'Chats, Mail und Einladungsseiten',
  siteKinds: { chat: 'Chats', mail: 'Mail', page: 'Einladungsseiten' },
  sitesNote:
    'Wo du es einschaltest, sucht Shall We in den Nachrichten und Seiten, die du öffnest, nach Einladungen. Was es findet, bleibt auf diesem Gerät.',
  granted: address => `Darf ${address} lesen`,
  notGranted: 'Nicht erlaubt',
  grantedButOff: address => `Aus. Der Browser lässt es ${address} weiterhin lesen.`,
  allowAgain: 'Wieder erlauben',
  refused: 'Dein Browser hat es nicht erlaubt. Es hat sich nichts geändert.',
  customTitle: 'Eine eigene Mail- oder Chatadresse hinzufügen',
  customNote:
    'Für einen Chat oder ein Postfach unter einer eigenen Adresse, etwa von der Schule oder dem Verein. Roundcube, Converse und The Lounge lassen sich dort lesen.',
  customAddress: 'Adresse',
  customAdd: 'Hinzufügen und erlauben',
  customBad:
    'Nur eine Adresse, die mit https beginnt, lässt sich lesen. Bitte schreib eine wie https://mail.example.org.',
  customKnown: 'Diese steht oben in der Liste. Bitte schalte sie dort ein.',

  language: 'Sprache',
  asBrowser: 'Wie der Browser',
  languageNotReviewed:
    'Diese Sprache hat noch niemand durchgelesen, der mit ihr aufgewachsen ist. Manches klingt vielleicht noch etwas fremd.',

  general: 'Sprache, Zeit und Erinnerungen',
  timeZone: 'Unsere Zeitzone',
  timeZoneNote: 'Alle Zeiten von Feiern werden in dieser Zone gelesen.',
  reminders: 'Erinnere mich',
  remindersNote: 'Am Tag, bevor eine Antwort ansteht, und wenn ihr darüber schlafen wolltet. Sonst nicht.',
  badge: 'Zeigen, wie viele eine Antwort brauchen',
  badgeNote: 'Eine kleine Zahl am Symbol.',
  rephrase: 'Anbieten, eine Antwort anders zu sagen',
  rephraseNote:
    'Nur wo dein Browser ein Sprachmodell auf diesem Gerät hat. Was es schreibt, wird nur gezeigt, wenn es dasselbe sagt.',
  ownPhrases: count => `Meine eigenen Worte vergessen (${count})`,

  keep: 'Was behalten wird',
  keepLabel: 'Eine Einladung löschen',
  keepDays: days => (days === null ? 'Nie' : `${days} Tage nach der Feier`),
  keepNote: 'Deine Kinder und deine Einstellungen bleiben, bis du sie löschst.',
  exportAll: 'Alles als Datei speichern',
  exportNote: 'Eine JSON-Datei mit allem, was behalten wird. Sie kommt zu deinen Downloads und sonst nirgendwohin.',
  deleteAll: 'Alles löschen',
  deleteNote: 'Einladungen, Entscheidungen, Kinder und Einstellungen.',
  deleteSure: 'Alles endgültig löschen? Das lässt sich nicht rückgängig machen.',
  deleteYes: 'Ja, alles löschen',
  deleted: 'Alles ist gelöscht.',

  helplines: 'Jemand zum Reden',
  helplinesNote:
    'Hier kann ein Kind anrufen, das Sorgen hat, und Eltern auch. Nummern können sich ändern. In Gefahr hilft der Notruf.',
  helplinesShow: 'Nach Land',

  privacy: 'Privatsphäre, einfach gesagt',
  privacyLines: [
    'Alles bleibt in diesem Browser, auf diesem Gerät. Es gibt kein Konto und keinen Server von uns.',
    'Nichts verlässt das Gerät, außer du klickst: eine Kalenderseite, die du öffnest, oder eine Antwort, die du schickst.',
    'Shall We verschickt nie eine Nachricht, drückt nie auf Senden und antwortet nie für dich.',
    'Es liest nur die Seiten, die du eingeschaltet hast, und nur, was du dort öffnest.',
    'Was dein Kind nicht zeigen wollte, wird nirgends behalten.',
    'Nichts wird für andere gemessen, und nichts wird gemeldet.'
  ]
}
