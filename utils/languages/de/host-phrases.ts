import type { HostPhrases } from '../host-phrases'

export const hostPhrases: HostPhrases = {
  reachOut: {
    wish: [
      'Hallo[ {host}], {child} spricht oft von {friend} und würde gern etwas zusammen machen. [Vielleicht {activity} {when}, {where}?|Vielleicht {activity} {when}?|Vielleicht {activity}?|Finden wir einen Tag?] Wenn es nicht passt, ist das gar kein Problem.'
    ],
    'get-together': [
      'Hallo[ {host}], hätte [{friend}|<dein|Ihr> Kind] Lust, mit {child} etwas zu machen? [Vielleicht {activity} {when}, {where}?|Vielleicht {activity} {when}?|Vielleicht {activity}?|Finden wir einen Tag?] Wenn es nicht passt, ist das gar kein Problem.'
    ],
    'door-opener': [
      'Hallo[ {host}], falls es einmal Thema ist: {child} mag Feste und würde sich über eine Einladung freuen. <Du musst|Sie müssen> nichts weiter tun.'
    ],
    question: [
      'Hallo[ {host}], darf ich <dich|Sie> etwas fragen, unter Eltern? Wie kommt {child} aus <deiner|Ihrer> Sicht mit den anderen zurecht? Gibt es etwas, das ich wissen sollte? Es eilt nicht, und zwischen uns ist alles gut.'
    ],
    teacher: [
      '[Guten Tag {host}|Guten Tag], können Sie mir sagen, mit wem {child} in der Pause zusammen ist? Ich möchte jemanden zu uns einladen. Vielen Dank!'
    ],
    'answer-thanks': [
      'Danke[, {host}], dass <du|Sie> mir das gesagt <hast|haben>. Es hilft mir, und ich denke in Ruhe darüber nach.'
    ],
    apology: [
      'Hallo[ {host}], mein Anteil daran tut mir leid. Danke für die offenen Worte. Ich hoffe, wir können neu anfangen.'
    ],
    'visit-thanks': [
      'Hallo[ {host}], danke für den Besuch! Es war schön mit [{friend}|euch allen]. Die Tür steht immer offen.'
    ]
  },
  invitation: [
    'Hallo zusammen, wir laden ein: {activity}[ {when}][, {where}]. Möchte euer Kind kommen? Eltern dürfen gern bleiben, bitte keine Geschenke. Sagt mir, was euer Kind nicht essen darf[, und gebt mir bitte {by} Bescheid].',
    'Hallo alle, bei uns: {activity}[ {when}][, {where}]: Wer möchte kommen? Ihr könnt gern bleiben, Geschenke braucht es keine. Gibt es etwas, das euer Kind nicht essen darf?[ Eine kurze Antwort {by} wäre schön.]'
  ],
  siblings: {
    welcome: 'Geschwister sind willkommen.',
    'not-this-time': 'Diesmal bitte ohne Geschwister.'
  },
  reminder: [
    'Hallo zusammen, eine kleine Erinnerung: {activity}[ {when}]. Wer kommen möchte, schreibt mir einfach kurz. Sonst ist keine Antwort nötig.'
  ],
  calledOff: ['Hallo zusammen, unser Treffen[ {when}] fällt aus. Wir suchen einen anderen Tag.'],
  turns: {
    first: 'Hier stehen die nächsten Termine. Wenn ein Tag nicht passt, sagt mir einfach Bescheid, ohne Grund.',
    hosted: '{day}: {host}',
    helped: '{day}: {host}, Essen: {helper}',
    open: '{day}: wer möchte',
    last: 'Die Kinder suchen aus, was sie machen.'
  },
  activities: {
    'park-ball': 'Ballspiele im Park',
    'board-games': 'ein Spielenachmittag',
    sundaes: 'Eisbecher zum Selbermachen',
    'film-blanket': 'ein Film unter der Decke',
    'chalk-street': 'Straßenkreide',
    pinata: 'eine selbst gebastelte Piñata',
    library: 'ein Besuch in der Bücherei',
    'sleep-under': 'ein Abend im Schlafanzug, zum Schlafen nach Hause',
    baking: 'Backen',
    'den-building': 'eine Höhle bauen',
    'treasure-hunt': 'eine Schatzsuche',
    'water-play': 'Wasserspiele'
  }
}
