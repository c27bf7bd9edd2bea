/** See `../gates.ts` and the English one. An elided word counts as part of the next: "lanniv*". */
export const gate =
  'anniv*, lanniv*, danniv*, annif*, aniv*, fete*, fetons, fetera*, lafete, boum, gouter*, pyjama*, invit*, linvit*, dinvit*, tinvit*, minvit*, convi*, celebr*, ' +
  'bougie*, # ans, # an, barbecue*, bbq, apero*, lapero, pique nique*, raclette*, crepes, galette*, bapteme*, viens, venez, vient, vienne*, viendr*, venir, ' +
  'dispo*, libre*, chez nous, chez moi, la maison, annul*, report*, decal*, finalement, change*, au lieu, avance*, plutot, pourra*, pourro*, pouvons, peux pas, ' +
  'peut pas, sera la, serai la, serons la, seront la, avec plaisir, volontiers, confirm*, repon*, dites moi, dis moi, lundi*, mardi*, mercredi*, jeudi*, ' +
  'vendredi*, samedi*, sam, dimanche*, demain*, ce soir, aprem*, apres midi, ce midi, minuit, rdv, rendez vous, ca te, ca vous, retrouve*, tombe a, rejoin*, ' +
  'attend*, tattend*, # h, # heures, # heure, # janvier, # fevrier, # mars, # avril, # mai, # juin, # juillet, # aout, # septembre, # octobre, # novembre, # decembre'
