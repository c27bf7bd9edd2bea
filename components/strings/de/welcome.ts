import type { Strings } from '../en/index'

export const welcome: Strings['welcome'] = {
  title: 'Shall We',
  lead: 'Einladungen für dein Kind: gefunden, besprochen, beantwortet.',
  step: (number, of) => `Schritt ${number} von ${of}`,
  skip: 'Überspringen',
  next: 'Weiter',
  finished: 'Alles bereit. Du findest Shall We bei den Symbolen deines Browsers.',
  open: 'Shall We öffnen',
  what: 'Was es tut',
  does: [
    'Findet Einladungen in den Chats und Postfächern, die du auswählst.',
    'Hilft dir und deinem Kind, zusammen zu entscheiden. Dein Kind spricht zuerst.',
    'Entwirft eine Antwort. Du liest sie, und du schickst sie.'
  ],
  promises: 'Was es nie tut',
  never: [
    'Nichts verlässt dieses Gerät ohne deinen Klick.',
    'Es schickt, antwortet und entscheidet nie von selbst.',
    'Es bewertet nie ein Kind und drängt nie zu einem Ja.'
  ],
  where: 'Wo erreichen dich Einladungen?',
  disclosure:
    'Wo du es einschaltest, liest Shall We die Nachrichten und Einladungen, die du dort öffnest: ihren Text, wer sie wann geschrieben hat. Es sucht nach Einladungen und behält sie auf diesem Gerät. Es schickt niemandem etwas. Du kannst es jederzeit ausschalten.',
  whereLater: 'Du kannst auch alles auslassen und Einladungen einfügen.',
  who: 'Für wen ist es?',
  whoNote: 'Das brauchst du nur, um dein Kind zu fragen. Es geht auch später.'
}
