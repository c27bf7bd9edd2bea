/** See the gate of English for its form. */
export const gate =
  'cumple*, fiesta*, añito*, añazos, invit*, celebr*, festej*, pijamada*, piyamada*, pijamas, merend*, merienda*, barbacoa*, asado*, asadito, ' +
  'parrillad*, picnic*, quedada, juntada, piñata*, comunion, bautiz*, convivi*, confirm*, asistencia, rsvp*, esper*, no falt*, ' +
  'apunt*, apetec*, anim*, suman, ven, venid, veng*, venir*, vente, venís, vienen, vienes, viene, juntamos, juntarnos, ' +
  'quedamos, quedar, queréis, quieres, podéis, a jugar, dormir, en casa, mi casa, nuestra casa, save the, reserv*, agend*, cancel*, suspend*, ' +
  'aplaz*, pospon*, pospuest*, anul*, cambi*, en vez, en lugar, adelant*, retras*, al final, cuent*, contad, no podemos, no podremos, no puedo, ' +
  'no podrá, no va, no vamos, irá, iremos, vamos, van, caen, encantad*, allí, ahí, lunes, martes, miércoles, jueves, viernes, sábado*, domingo*, ' +
  'mañana, hoy, esta tarde, esta noche, finde, las #, el #, dia #, # hs, # hrs, # horas, # de, miro, igual, avis*, digo, lástima, pena, claro, ' +
  'perfecto, gracias, nochevieja, navidad, halloween, piscina, bienvenid*, peli, direcci*, hora, local, salón, entrada, lleg*, traig*, traed, ' +
  'lleven, mejor, olvid*, equivo*, parque, plaza, llevamos, bajamos, termin*, acaba*, hacemos, por los, imposible, nos, dejamos, empiez*, baja'
