/** See the gate of English for its form. "Uhr", "feiern", "Bescheid" are in nearly every German invitation. */
export const gate =
  'feier*, gefeiert, mitfeiern, *feier, *feiern, geburtst*, *burtstag, gebi, geb, bday*, party*, partys, *party, fest, festl, einlad*, eingelad*, lade, ' +
  'laden, lädt, uhr, bescheid, rückmeld*, uawg, a w, antwort*, zusag*, wird #, wird eins, wird zwei, wird drei, wird vier, wird fünf, ' +
  'wird sechs, wird sieben, wird acht, wird neun, wird zehn, komm, kommt, kommst, kommen, komme, könnt, könnte, können, könnten, ' +
  'kannst, darf, dürfen, magst, lust, grill*, picknick*, übernacht*, spielplatz, spielen, treff*, verabred*, disco, disko, taufe, ' +
  'kommunion, konfirmation, halloween*, silvester*, fasching*, fasnacht*, abgesagt, absag*, sagen ab, verschob*, verschieb*, verleg*, ' +
  'fällt aus, fällt heute, fällt leider, fällt, ausfall*, entfällt, stattdessen, statt, änderung*, doch nicht, doch erst, dabei, leider, ' +
  'schade, mitbringen, abhol*, bei uns, zu uns, bei mir, samst*, sonnt*, sonnd*, montag*, dienstag*, mittw*, donnerst*, donnscht*, dunnscht*, zischtig, zyschtig, ziischtig, määntig, ' +
  'sonnabend*, heute, morgen, übermorgen, wochenende, nachmittag*, halb, # bis, bis #, um #, ab #, am #, lagerfeuer, brunch*, raclette, ' +
  'einschulung*, abends, gerne, willkommen, geschenke, geburi, chömed, chömet, chunnt, chunt, chind, chinder, wott, halbi, guetzl*, cho, mitchunnt, fiiret, samsch*, samsd*, somst*, sunnt*, sunnd*, ' +
  'freit*, freid*, fritig, frytig, morn, morgn, feian, feiret, fiired, fiire, geburtsd*, kimmt, kummt, kummts, kemmts, kommet, chunnsch, ' +
  'absäge, absogn, obsogn, planänd*, uhrzeit, adresse, hausnummer, sondern, stunde später, hochzeit*, abschied*, umtrunk, einweih*, apéro, apero, ' +
  'fondue*, nachtrag*, ruhetag, geplatzt, gestrichen, streichen, chunsch, gleiche zeit, wir essen, zum essen'
