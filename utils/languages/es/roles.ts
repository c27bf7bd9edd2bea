import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'fiesta|fiestas|fiestita|fiestón|cumple|cumpleaños|cumples|merienda|barbacoa|asado|asadito|parrillada|carne|picnic|pícnic|celebración|celebramos|celebraremos|celebra|celebrará|celebrar|festejo|festejamos|festejar|festejaremos|pijamada|piñata|quedada|comida|cena|bautizo|comunión|reunión|convivio|convivencia',
    'invito|invitamos|invita|invitan|invitado|invitada|invitados|invitadas|invitaros|invitarte|invitarles|invitación',
    'esperamos|espero|esperaremos|juntamos|juntarnos|quedamos|quedar',
    'cuándo|cuando|fecha|día|hora|horario|empieza|empezamos|empezará|comienza|inicio|será|es',
    'en|a mi|nuestra? casa'
  ],
  'reply-by': [
    'confirmar|confirmad|confirmen|confirma|confirme|confirmación|confirmarme|confirmadme|confirmarnos|confirmáis|confirmame|confirmenme|confirmado',
    'avisad|avisen|avisa|avisar|avisadme|avísame|avísenme|avisarme|avisame|avisá|avisáis|aviso',
    'decid|decidme|decidnos|decirme|dime|dinos|díganme|digan|decime|decís|díganos',
    'contestad|contesten|contestar|contestadme|responded|respondan|responder|respuesta|contestación',
    'rsvp|s.r.c.|src|asistencia',
    'necesito|necesitamos saber|confirmar|cerrar|reservar',
    'saber cuántos|quién|quiénes|si',
    'plazo|fecha límite|tope'
  ],
  'drop-off': [
    'entrada|llegada',
    'dejar|dejáis|dejarlos|dejarles|dejen|dejadlos|traer|traéis|traerlos',
    'quedamos|nos vemos en|a'
  ],
  'pick-up': [
    'recoger|recogerlos|recogerlas|recogerles|recogida|recogéis|recogedlos|recogen|recojan|recogerle|recogerla',
    'buscar|buscarlos|retirar|retirarlos|retiro|retiran|vuelta|salida de? *?',
    'pasar|pasen|pasad|paséis por|a por|buscar|recoger|buscarlos|recogerlos',
    'devolvemos|devuelvo|devolveremos',
    'llevamos|llevo de|a vuelta|casa'
  ],
  end: ['termina|terminamos|terminará|acaba|acabamos|acabará|acabaremos|finaliza|finalizará|finalización|terminando'],
  birthday: [
    'cumple|cumplirá|cumplió|cumpliendo * años|añitos el?',
    'cumple|cumplirá|cumplen 1|2|3|4|5|6|7|8|9|10|11|12|13 el?',
    'nació|nacido el?',
    'su cumple|cumpleaños es|fue|cae el?',
    'el cumple|cumpleaños fue|cae el?',
    'cumple|cumpleaños fue el?',
    'cae|cae el?'
  ],
  noise: [
    'reservado|reservada|pedido|entradas|pagado|enviado|publicado|escrito|actualizado',
    'fue|fueron|era|estuvo|estuvimos|fuimos',
    'cerrado|cerramos|vacaciones|puente|fuera|viaje',
    'reenviado|original'
  ]
}
