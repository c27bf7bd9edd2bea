import type { RsvpWords } from '../rsvp-words'

export const rsvp: RsvpWords = {
  yes: [
    'vamos|iremos|seremos|somos|llevo|llevamos * niñ*|peque*|hij*|crí*|chic*',
    '^vamos|iremos|vendremos|voy|allá',
    '^nosotros vamos|iremos',
    'va|viene|irá , pero',
    '^sí|si|claro|seguro|genial',
    '^sí|si|claro claro|por|gracias|seguro|que',
    'claro que sí|vamos|va|irá',
    'cuenta|cuente|contad|cuenten|contá con',
    'vamos|iremos|va|irá|van|irán|voy|iré|vendremos todos|los|seguro|encantad*|con|allí|allá',
    'ahí|allí|allá estaremos|estará|estarán|nos|vamos',
    'estaremos|estará|estarán|vamos ahí|allí|allá|a|todos',
    'nos|me apunta*|sumamos|sumo',
    'apúntanos|apúntame|anótanos|anótame|apunta|anota',
    'sí vamos|va|iremos|irá|puede|podemos|van|asistimos|asistiremos|confirm*|viene',
    'confirmo|confirmamos',
    '^confirmado|confirmada|confirmadísimo',
    'asistencia confirmada',
    'nos|les|le|me encantaría|encantará|gustaría|hace ir|mucha|ilusión',
    'no se lo|la perdería|pierde|perdemos',
    'por supuesto'
  ],
  no: [
    '^no',
    '^no|lo lo|siento|podemos|puede|vamos|gracias',
    'no podemos|puedo|podremos|podré|podrá|puede|pueden|vamos|va|iremos|irá|podrán|vendremos|llegamos|asistiremos|nos',
    'no vamos|va a poder|ir',
    'esta vez|ocasión no',
    'es|será|resulta imposible',
    'otra vez será|ocasión',
    'para la próxima',
    'tenemos|tengo que cancelar|rechazar|decir'
  ],
  maybe: [
    '^quizás|quizá|tal|posiblemente|puede|igual|depende|seguramente|probablemente',
    'quizás|quizá|posiblemente|igual sí|podamos|vamos|pueda|podemos',
    'tal|a vez|lo mejor',
    'no sé|sabemos|estamos|estoy|es todavía|aún|si|segur*',
    'te|os|les|lo aviso|digo|confirmo|avisamos|confirmamos|decimos|diré|diremos|confirmaré|avisaré|miro',
    'tengo|tenemos|hay que|de mirar|ver|consultar|confirmar|preguntar|revisar',
    'depende de',
    'a ver si podemos|puedo|puede|llegamos',
    'intentaremos|intentaré|trataremos',
    'por confirmar',
    'y|ya te|os|les cuento|digo|aviso|confirmo',
    'no te? puedo|podemos|sé .. confirmar'
  ],
  wishes: [
    'vemos en el|la? cole|colegio|clase|entrenamiento|escuela',
    'habría|hubiera|hubiese|habríamos|hubiéramos encantado|gustado|ido',
    'nos|le|me encantaría|gustaría .. pero',
    'nos|le|me encantaría|gustaría .. , pero',
    'próxima|otra vez|ocasión',
    'a|en la próxima'
  ],
  cannot: [
    'no puedo|puede|podemos|pueden|podremos|podré|podrá|podrán|podría|podríamos|pude',
    'no voy|va|vamos|van a poder'
  ],
  coming:
    'ir asistir acudir estar venir llegar acercarnos acompañaros acompañarlos acompañar unirnos ese esa este esta el la los porque por lo pero al a en con ni hacer hacerlo finalmente sábado domingo viernes y ya estamos tiene tenemos ella',
  comes: {
    subjects: 'nosotros yo ella los las',
    verbs: [
      'va|van|asiste|asisten ,|.|!|sí|encantad*|con',
      'sí va|van|viene|asiste|puede|irá',
      'vamos|iremos|irá|irán sí|encantad*|con',
      'se apunta|apuntan|suma|suman',
      'puede|podrá|pueden|podemos .. ir|asistir|venir',
      'estará|estaremos|asistirá|asistiremos|estarán',
      'va|van a ir|asistir|estar',
      'confirma|confirman|acepta'
    ]
  },
  cancelsFor: 'para de',
  cancels: ['tenemos|tengo|vamos|toca a? que? cancelar'],
  ironic: ['sí ya', 'ni loc*|soñando|en|muert*', 'era|es broma', 'me equivoqu*', 'grupo|chat equivocado'],
  others: [
    'entrenamiento|deberes|tarea|uniforme|excursión|fotos|fútbol|natación',
    'alguien tiene|sabe|ha|vio|perdió',
    'perdido|perdió|encontré|encontrado',
    'año|semana|vez pasad*'
  ],
  children:
    'niño niños niña niñas hijo hijos hija hijas peque peques pequeños chico chicos chica chicas nene nenes crío críos gemelos mellizos enanos',
  adults: 'adulto adultos grandes mayor mayores padre padres abuelo abuelos abuela',
  counts: {
    'los gemelos|mellizos|dos': 2,
    'las gemelas|mellizas|dos': 2,
    'los|las tres': 3,
    'somos|seremos|vamos dos': 2,
    'somos|seremos|vamos tres': 3
  },
  stays: [
    'me|nos|se quedo|quedaré|quedamos|quedaremos|queda|quedaría|quedará|quedaríamos',
    'puedo|podemos|puede|queremos|quiero|quisiera quedarme|quedarnos|quedarse'
  ],
  leaves: [
    'no me|nos|se puedo|podemos quedar',
    'no me|nos|se|puedo|podemos quedo|quedaré|quedamos|quedaremos|queda|quedarme|quedarnos|quedar',
    'solo lo|la|los|las|le dejo|dejamos',
    'dejarlo|dejarla|dejarlos|dejarlas y'
  ],
  food: [
    'alergi*',
    'intoleran*',
    'vegetarian*|vegan*',
    'celíac*',
    'sin gluten|lactosa|huevo|frutos|azúcar|cerdo|carne|leche',
    'no|ni come|comen|puede|pueden|tome|toma|comer|tomar comer|tomar|gluten|lactosa|huevo|huevos|frutos|cerdo|carne|leche|pescado',
    'halal'
  ]
}
