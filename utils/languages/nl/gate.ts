/** See the gate of English for its form. "uur", "feestje", "laat weten" are in nearly every Dutch invitation. */
export const gate =
  'feest*, *feestje, *feest, partijtje*, party*, verjaar*, jarig*, *jaardag, vier, viert, vieren, gevierd, meevieren, uitnodig*, ' +
  'uitgenodigd, nodigen, nodigt, nodig je, nodig jullie, uur, # u, wordt #, word #, wordt een, wordt twee, wordt drie, wordt vier, wordt vijf, ' +
  'wordt zes, wordt zeven, wordt acht, wordt negen, wordt tien, kom je, kom jij, kom, komt, komen, kunnen, kan, mag, zin, zullen, spelen, afspreken, ' +
  'speeltuin, logeren, slaapfeest*, bbq*, barbecue*, picknick*, borrel*, etentje, disco, gourmet*, laat weten, weten, seintje, doorgeven, rsvp*, ' +
  'afgelast*, afgezegd, afzeg*, gaat niet, niet door, verplaats*, verzet, verschoven, in plaats, ipv, toch, wijzig*, erbij, helaas, jammer, ' +
  'ophalen, meenemen, bij ons, bij mij, naar ons, zaterdag*, zondag*, maandag*, dinsdag*, woensdag*, donderdag*, vrijdag*, morgen, ' +
  'overmorgen, vandaag, vanmiddag, vanavond, weekend, half, kwart, # tot, tot #, om #, vanaf #, op #, # juni, halloween*, sinterklaas*, ' +
  'kerst*, pasen, graag, welkom, cadeau*, babyborrel'
