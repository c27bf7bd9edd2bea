import type { Strings } from '../en/index'

export const leftOut: Strings['leftOut'] = {
  makePlans: 'Etwas planen',
  plansFor: 'Für wen?',
  seeFriends: 'Freunde treffen',
  seeFriendsNote: 'Ein paar Worte an eine Familie, über eine kleine Sache zum Zusammenmachen.',
  host: 'Selbst einladen',
  hostNote: 'Klein, günstig und kurz, zu Hause oder draußen.',
  checkIn: 'Nachfragen',
  checkInNote: 'Ein Gespräch nebenbei: was du fragen kannst und was besser wegbleibt.',
  addChildFirst: 'Um wen geht es?',

  noticeLine: (child, month) => `Für ${child} ist hier seit ${month} keine Einladung zu sehen.`,
  noticeBlind:
    'Ich sehe nur die Chats, die du in diesem Browser öffnest. Zettel und Gespräche auf dem Spielplatz gehen an mir vorbei. Vielleicht bedeutet es nichts.',
  elsewhere: child => `${child} trifft Freunde anderswo`,
  notNow: 'Drei Monate ruhen lassen',
  turnOff: 'Ausschalten',

  noticeTitle: 'Stille Zeiten',
  noticeNote:
    'Wenn lange keine Einladung hier zu sehen ist, steht eine ruhige Zeile in deiner Liste. Keine Zahl, keine Benachrichtigung, und nichts auf den Bildschirmen deines Kindes.',
  noticeSwitch: child => `Für ${child} erwähnen`,
  holidays: child => `Schulferien von ${child}`,
  holidaysNote: 'Wochen ohne Schule zählen nicht mit. Solange hier keine stehen, wird nichts erwähnt.',
  holidayFrom: 'Erster Tag',
  holidayTo: 'Letzter Tag',
  holidaySpan: (from, to) => `${from} bis ${to}`,
  addHoliday: 'Diese Tage hinzufügen',
  removeHoliday: span => `${span} entfernen`,
  holidayProblem: 'Bitte wähle einen ersten Tag und einen letzten, der nicht davor liegt.',

  checkInTitle: child => `Bei ${child} nachfragen`,
  checkInHow:
    'Nebenbei geht es am leichtesten: beim Spazieren, im Auto, beim Kochen. Hör mehr zu, als du fragst. Gut möglich, dass alles in Ordnung ist.',
  openersTitle: 'So kannst du anfangen',
  openers: [
    'Mit wem bist du gerade gern zusammen?',
    'Was machst du in der Pause?',
    'Wenn du jemanden zu uns einladen könntest, wer wäre das?',
    'Was war diese Woche schön, und was hat genervt?',
    'Gibt es etwas, das du magst und in der Schule schwer sagen kannst?'
  ],
  avoidTitle: 'Besser nicht',
  avoid: [
    '„Warum lädt dich niemand ein?“',
    'Ein Fest, bei dem dein Kind nicht war',
    'Mehr Sorge, als dein Kind selbst zeigt',
    'Wer schuld ist'
  ],
  shrugTitle: 'Wenn nur ein Schulterzucken kommt',
  shrugText:
    'Lass es dabei. Bleib in der Nähe, macht etwas Schönes zusammen, und versuch es an einem anderen Tag. Auch ein Schulterzucken ist eine Antwort.',

  sayTitle: child => `Was hat ${child} gesagt?`,
  sayNote: 'Tippe an, was du gehört hast. Nur du siehst es, und du kannst es ändern.',
  stands: {
    fine: 'Alles ist gut',
    'someone-over': 'Ich hätte gern jemanden da',
    'be-asked': 'Ich möchte gern gefragt werden',
    'do-not-write': 'Ich will nicht, dass du jemandem schreibst',
    shrug: 'Schulterzucken, oder nichts'
  },
  mayTellTitle: child => `Frag ${child}: „Was darf ich weitersagen?“`,
  mayTell: {
    'likes-company': 'Mit wem ich gern zusammen wäre',
    'likes-parties': 'Dass ich Feste mag und mich über eine Einladung freue'
  },
  mayTellNote: 'Hake nur an, wozu du ein Ja gehört hast. Alles andere bleibt unter euch.',
  keepSay: 'So festhalten',

  saidTitle: child => `${child} hat gesagt`,
  next: {
    fine: () => 'Gut zu wissen. Es ist nichts zu tun. Etwas Schönes planen könnt ihr trotzdem jederzeit.',
    'someone-over': () =>
      'Ein paar Worte an eine Familie reichen. Am besten etwas Kleines, in der Nähe und in den nächsten Tagen.',
    'be-asked': () => 'Etwas zusammen zu machen ist der leichteste Anfang. Eine Familie reicht dafür.',
    'do-not-write': child =>
      `${child} möchte nicht, dass du schreibst. Darum gibt es hier keine Entwürfe. In der Nähe zu sein ist viel. Was du in deinen eigenen Chats schreibst, bleibt deine Sache.`,
    shrug: child =>
      `Für heute reicht das. Wenn du magst, kann eine Frage an einen Menschen gehen, dem du vertraust. Sie verrät nichts davon, wie es ${child} geht.`
  },
  anotherDay: 'An einem anderen Tag noch einmal fragen',
  beforeTitle: 'Bevor du schreibst',
  before: [
    'Ein Verein, die Nachbarn oder ein Cousin: Andere Kreise sind oft näher, als man denkt.',
    'Die Lehrkraft sieht, wer in der Pause mit wem spielt.',
    'Ist es mein Wunsch oder der meines Kindes? Beide sind echt.',
    'Gastgeber nach dem „Warum“ zu fragen ist selten ein guter Anfang.'
  ],
  writeTitle: 'Was möchtest du schreiben?',
  waysNote: 'Immer nur an eine Familie. In einer Gruppe könnte es wie ein Vorwurf klingen.',

  reachOuts: {
    'get-together': 'Ein Treffen vorschlagen',
    'door-opener': 'Eine Familie wissen lassen',
    question: 'Jemanden fragen, dem du vertraust',
    teacher: 'Die Lehrkraft fragen',
    'answer-thanks': 'Für die Antwort danken',
    apology: 'Um Entschuldigung bitten',
    'visit-thanks': 'Für einen Besuch danken'
  },
  reachOutNotes: {
    'get-together': () => 'Eine Familie, eine kleine Sache, und ein Nein fällt leicht.',
    'door-opener': child => `Für eine Familie, die vielleicht denkt, dass ${child} lieber nicht kommt.`,
    question: child => `Unter Eltern. Es verrät nichts davon, wie es ${child} geht.`,
    teacher: child => `Mit wem ${child} in der Pause gern zusammen ist.`,
    'answer-thanks': () => 'Als Erstes, und ohne etwas zu erklären.',
    apology: () => 'Wenn zwischen euch etwas schiefgegangen ist.',
    'visit-thanks': () => 'Es öffnet die Tür für das nächste Mal.'
  },
  closed:
    'Dieser Entwurf ist gerade nicht offen. Was geschrieben werden kann, folgt aus dem, was dein Kind gesagt hat.',

  toWhom: 'Wer liest es?',
  toWhomHint: 'Ein Vorname. Er bleibt auf diesem Gerät.',
  friend: 'Um welches Kind geht es?',
  idea: 'Was könntet ihr machen?',
  noIdea: 'Offen lassen',
  where: 'Wo?',
  day: 'An welchem Tag?',
  time: 'Um wie viel Uhr?',
  language: 'In welcher Sprache?',
  message: 'Deine Nachricht',

  guardTitle: 'Das könnte als Vorwurf ankommen. Du entscheidest.',
  guardHeard: 'Manche Worte könnten als Vorwurf ankommen. Freundlichere stehen unter der Nachricht.',
  guardUse: words => `Sag: „${words}“`,
  guardWhy: {
    'why-not': 'Es fragt nach einem Grund. Darauf ist schwer zu antworten, und vielleicht gibt es keinen.',
    'left-out': 'Es sagt, was die anderen getan haben. Vielleicht war es ihnen nicht bewusst.',
    'always-never': 'Es spricht von jedem Mal. Über ein einziges Mal redet es sich leichter.',
    'everyone-but': 'Es stellt dein Kind allen anderen gegenüber.',
    guilt: 'Es hinterlässt ein schlechtes Gefühl, und man kann nichts tun.',
    comparing: 'Es vergleicht. Dann ist es schwer, frei zu antworten.',
    demand: 'Es lässt keinen leichten Weg, nein zu sagen.',
    missed: 'Es nennt ein Fest, das vorbei ist. Daran kann niemand mehr etwas ändern.',
    blame: 'Es sagt, dass es Absicht war. Vielleicht war es keine.',
    'third-child': 'Es nennt das Kind einer anderen Familie. Ohne den Namen bleibt es freundlicher.'
  },

  childFirstTitle: child => `${child} liest es zuerst`,
  childFirst: child =>
    `Nach dem, was du gehört hast, sieht ${child} die genauen Worte und sagt okay, bevor sie jemand bekommt.`,
  childChanged: child => `Seit ${child} okay gesagt hat, sind die Worte anders.`,
  childNotOk: child =>
    `Diese Worte sind für ${child} nicht okay. Du kannst fragen, wie es sich sagen ließe, es anders schreiben oder es lassen.`,
  childAgreed: child => `${child} hat zu diesen Worten okay gesagt.`,
  copyNote: whom =>
    whom === null
      ? 'Öffne deinen eigenen Chat mit dieser Familie und füge es ein.'
      : `Öffne deinen eigenen Chat mit ${whom} und füge es ein.`,
  asked: 'Ich habe es gesendet',
  askedNote: 'Dann wartet es hier, bis eine Antwort kommt. Eine Frage an einen Menschen, mehr ist es nicht.',
  whomMissing: 'Bitte schreib oben einen Vornamen hin.',

  heardTitle: 'Was wir gehört haben',
  heardWait: whom => `Du hast ${whom || 'jemanden'} gefragt. Dass noch keine Antwort da ist, ist auch in Ordnung.`,
  heardCame: 'Eine Antwort ist da',
  heardThank: 'Bedank dich, was immer es ist. Es gibt nichts zu erklären und nichts zu verteidigen.',
  tellTitle: child => `Wie du es ${child} sagst`,
  tell: [
    'Nimm einen ruhigen Moment, nebeneinander.',
    'Sag, dass du gefragt hast, was du gehört hast, und wer dein Kind mag.',
    'Dann frag und warte. Für dein Kind kann es ganz anders sein.'
  ],
  tellExample: '„Ich habe jemanden gefragt, der dich mag. Dort dachte man, du kommst lieber nicht. Ist das so?“',
  furtherTitle: child => `Wenn ${child} das möchte`,

  child: {
    title: 'Das möchte ich schicken.',
    to: whom => `Es geht an ${whom}.`,
    howIsThat: 'Ist das für dich okay?',
    rule: 'Ohne dein Okay schicke ich es nicht.',
    gone: 'Gerade gibt es nichts zu lesen.'
  }
}
