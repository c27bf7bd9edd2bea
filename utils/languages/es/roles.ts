import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'fiest*|cumple*|merienda|barbacoa|asado|asadito|parrillada|carne|picnic|celebra*|festejo|festeja*|pijamada|piñata|quedada|comida|cena|bautizo|comunión|reunión|convivio|convivencia',
    'invito|invita*',
    'esperamos|espero|esperaremos|juntamos|juntarnos|queda*',
    'cuándo|fecha|día|hora|horario|empieza|empeza*|comienza|inicio|será|es',
    'cumple # de|del',
    'de ahí|allí nos vamos',
    'en|a mi|nuestra? casa',
    'a la salida',
    'salimos de excursión|paseo|ruta',
    'al salir|salimos de',
    'recog*|buscar .. cartas|regalo*|juguetes|huevos|tesoro|setas',
    'salida de|del la? cole|colegio|escuela|clase|insti|guarde|jardín'
  ],
  'reply-by': [
    'confirmen*|confirma*|confirme',
    'avisen|avisa|avisas|avisan|avisáis|avisad*|avisar*|avisame|avísenme',
    'apúntate|apuntaos|apúntense|anotarse|anótense',
    'decid*|decirme|dime|dinos|dígan*|decime|decís',
    'me|nos dicen|dices|avisas|confirmas',
    'contest*|responde*|respondan|respuesta',
    'rsvp|r.s.v.p|r.s.v.p.|s.r.c.|src|asistencia',
    'necesito|necesitamos|urge saber|confirmar|cerrar|reservar',
    'saber cuántos|quién*|si',
    'plazo|límite|tope es?',
    'se cierra el',
    'cierr*|cerramos .. lista|inscrip*',
    'dar|doy|pasar|paso|piden|pide el|la? número|lista'
  ],
  'drop-off': [
    'los|las recojo|recogemos|busco|retiro yo?',
    'entrada|llegada',
    'dejar|dejáis|dejarl*|dejen|dejadlos|traer*|traéis',
    'quedamos|nos vemos en|a'
  ],
  'pick-up': [
    'recog*|recoj*|busca*|busque*|retir*|devolv*|devuelv*|vuelta|volv*|vuelv*|regres*|salimos|sale|salen|salida de?',
    'cada quien|uno|cual|mochuelo .. casa|casita|suya|cama|olivo',
    'todos|todas|mundo a|pa|para casa|dormir|cama',
    'padres|papás|papis venís|vienen',
    'desayunad*',
    'vienen los? padres|papás|papis',
    'pa|para casa .|,|!',
    'están|estarán|tenéis|tienen de|en|ya? listos|listas|casa|vuelta|regreso',
    'nos iremos|marchamos|piramos',
    'ahí|ya nos vamos|retiramos|despedimos',
    'todos|todas fuera',
    'te|t|os vas|vais|volvés|vuelves',
    'se van|despiden',
    'se|os lo|la|los|las entreg*|pueden|podéis|repart*',
    'los|las suelto|soltamos|reparto|repartimos|entrego|entregamos',
    'pasa*|pase|pasen|paséis a? por',
    'paso|pasamos a dejar*|repartir*',
    'os lleváis',
    'por|x ellos|ellas|ella',
    'llevamos|llevo yo? de|a vuelta|casa',
    'os|te|t|se|les|le los|las|lo|la acerc*|traig*|dejamos|dejo|llev*',
    'los|las|lo|la? dejamos|dejo yo? en|por sus|su|vuestra|tu|casa',
    'nos vamos|iremos .|!|,'
  ],
  end: [
    'aterrizaje|telón',
    'termin*|acaba*|acabó|finaliza*|conclu*|cerramos|cierra*|cierren|chapamos|echo|echamos|despedimos',
    'fin|final|cierre a|:|las|sobre|(',
    ', fuera a las|la',
    'fin|final|cierre #',
    'fin|final .|,|!',
    'lo dejamos porque|que|ya|,|.|!',
    'chau|chao|adiós',
    'despedida será? a|:',
    'hay|tenemos|hemos que|de dejar*|entregar|desalojar|devolver|vaciar|salir|ir|irse|irnos',
    'estamos|estaremos|tenéis|tienen|estáis|quedáis fuera|libres',
    'hasta qué? hora|cuándo',
    'fin|final del|de la? * :|a'
  ],
  birthday: [
    'cumple|cumpli* sus? * años|añitos el?',
    'cumple*|cumplirá 1|2|3|4|5|6|7|8|9|10|11|12|13 el?',
    'nació|nacido el?',
    'su|el? cumple|cumpleaños es|fue el?',
    'que|q|k cumple el?',
    'cae el?'
  ],
  noise: [
    'parking|aparcamiento|bus|autobús|tienda|localizable .. hasta',
    'llamad|llamadme|llámame|llamar|escribidme antes de',
    'montaje|decoración|decoramos desde|a',
    'pedido|entradas|pagado|enviado|publicado|escrito|actualizado',
    'fue|fueron|era|estuvo|estuvimos|fuimos',
    'cerrad*|vacaciones|fuera|viaje',
    'no hay',
    'tenemos|tengo partido|entreno',
    'reenviado|original',
    'número de la|mi casa|calle'
  ]
}
