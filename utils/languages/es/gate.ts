/** See the gate of English for its form. */
export const gate =
  'cumple*, fiesta*, añito*, añazos, invit*, celebr*, festej*, pijamada*, piyamada*, pijamas, merend*, merienda*, barbacoa*, asado*, asadito, ' +
  'parrillad*, picnic*, quedada, juntada, piñata*, comunion, bautiz*, convivi*, confirm*, asistencia, rsvp*, espero, esperamos, esperan, no falt*, ' +
  'apunt*, apetec*, anim*, suman, ven, venid, vengan, vengas, vengáis, venga, venir*, vente, venís, vienen, vienes, viene, juntamos, juntarnos, ' +
  'quedamos, quedar, queréis, quieres, podéis, a jugar, dormir, en casa, mi nuestra save the, reserv*, agend*, cancel*, suspend*, suspende*, ' +
  'aplaz*, pospon*, pospuest*, anul*, cambi*, en vez, lugar, adelant*, retras*, al final, cuent*, contad, no podemos, podremos, puedo, ' +
  'no podrá, va, vamos, irá, iremos, encantad*, allí, ahí, lunes, martes, miércoles, jueves, viernes, sábado*, domingo*, mañana, hoy, ' +
  'esta tarde, noche, finde, las #, la a las, # hs, hrs, horas, de, el dia miro, igual, avis*, digo, lástima, pena, claro, perfecto, ' +
  'gracias, nochevieja, navidad, halloween, piscina, bienvenid*, peli'
