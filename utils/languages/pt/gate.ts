/** See the gate of English for its form. */
export const gate =
  'anivers*, niver*, festa*, festinha*, festej*, aninho*, anos, convid*, convit*, comemor*, celebr*, bolinho, bolo, parabéns, churras*, ' +
  'piquenique*, pic nic, lanche*, arraiá, arraial, junina, batizado, batismo, comunhão, pijama*, dormir, brincar, confirm*, rsvp*, presença, ' +
  'espero, esperamos, esperando, venha*, vem, venham, vir, virem, viesse*, vens, anda, vamos, bora, topa*, aparec*, junt*, encontr*, ' +
  'em casa, nossa casa, minha casa, aqui em, cá em, reserv*, acaba*, começa*, save the, agend*, cancel*, adi*, desmarc*, suspens*, mud*, passa, passou, transfer*, ' +
  'antecip*, atras*, em vez, ao invés, afinal, conta*, não vamos, não vou, não vai, não dá, não pod*, não consig*, não poss*, vai sim, ' +
  'vamos sim, estaremos, irá, iremos, segunda*, terça*, quarta*, quinta*, sexta*, sábado*, domingo*, amanhã, hoje, hj, logo à, às #, das #, ' +
  'endereço, morada, certo é, errad*, tragam, cheguem, mesma hora, sem efeito, lapso, alguém, podia*, vai ser, dia #, # de, # horas, # h, # hs, semana, avis*, digam*, diga, pena, talvez, obrigad*, claro, piscina, bem vind*, errei, data, corrig*, correção, sítio, buffet'
