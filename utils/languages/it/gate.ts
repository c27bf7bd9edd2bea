/** See `../gates.ts` and the English one. */
export const gate =
  'complean*, comple, fest*, party, pigiama, invit*, linvit*, compie*, compio, compion*, compir*, # anno, candelin*, grigliat*, barbecue, ' +
  'merend*, pic nic, picnic, aperitiv*, pizzat*, battesim*, comunione, caccia al*, vieni, venit*, viene, venire, venga*, veniss*, verre*, verra, verro, vi va, ti va, ' +
  'aspett*, attend*, ci vediamo, ci troviamo, ritrovo, da noi, da me, casa nostra, casa mia, annull*, rimand*, rinvi*, spost*, anticip*, posticip*, cambi*, invece, ' +
  'anziche, al posto, non riusc*, non poss*, non puo, non potr*, ci saremo, ci sara, ci siamo, ci sono, volentieri, conferm*, rispond*, rispost*, fatemi, fammi, fateci, ' +
  'ditemi, entro, liber*, lunedi*, martedi*, mercoledi*, giovedi*, venerdi*, sabato, sab, domenica*, dom, doman*, dopodomani, stasera, pomeriggio, pasquetta, ferragosto, ' +
  'capodanno, alle, dalle, ore, mezzogiorno, # gennaio, # febbraio, # marzo, # aprile, # maggio, # giugno, # luglio, # agosto, # settembre, # ottobre, # novembre, # dicembre, ' +
  'anni, orari*, indirizzo, lindirizzo, mezzora, pome, alla fine, civico, minuti, # non, e non, ora, slitt*, salta, saltat*, disd*, sospe*, bimbi, bambini, giochi*, parco, giro, pioggia, weekend, torta, scendete, cortile'
