import type { Cues } from '../language'

/** What asks for an answer, and the answers and changes themselves. */
export const answers = {
  'asks-reply': [
    'confirmar|confirmad|confirmen|confirma|confirmá|confirme|confirmadme|confírmame|confirmame|confírmenme|confirmarme|confirmarnos|confirmadnos|confirmenos|confirmáis|confirmas',
    'rogamos|agradecemos|agradeceríamos|ruego|agradezco|solicitamos|esperamos|favor de? vuestra|tu|su|la? confirmación|confirmar|respuesta|confirmen|confirmes',
    'se ruega|agradece la? confirmación|confirmar|asistencia|respuesta',
    'rsvp|s.r.c.|src|r.s.v.p',
    'avisad|avisen|avisá|avisame|avísame|avisadme|avísenme|avísennos|avisadnos|avisar|avisarme|avisáis|aviseis|avisan|avisenme si|con|antes|por|cuántos|quien|quién|para|porfa|*',
    'decidme|decidnos|dime|dinos|díganme|dígannos|decime|decirme|decirnos|diganme|digáis|decís|decis|me|nos decís|dices|dicen|contáis si|algo|cuántos|cuando|quién|quien|antes|porfa|cosas',
    'contestad|contesten|contestar|responder|responded|respondan|respuesta antes|por|a|si',
    'me|nos decís|dices|dicen|confirmáis|confirmas|confirman|avisáis|avisas|avisan|dirás',
    'confirmación|asistencia|confirmen|confirmar|confirmad antes|hasta|al|a|por|de',
    'saber|contar|calcular|calculo cuántos|quién|quiénes|si|la|con|torta|tarta|cuantos',
    'sé cuántos|cuantos',
    'quién|quien|quiénes|cuántos se? apunta|viene|vienen|venís|puede|vendría|va|vendrá|seremos|somos|vais',
    'os|se|te apuntáis|animáis|apuntan|animan|apuntas|animas|suman|prenden',
    'venís|vienes|vienen|vendréis|vendrás|vendrán|contamos con|contigo|?',
    'si podéis|puedes|pueden|podrás|podréis|venís|vienes|vienen|vais|podrán|viene|puede|contamos',
    'llámame|escríbeme|escribidme|escribime|mándame|whatsapp|wasap|llamar|contactar|escribir|mensaje a|al|si|con|para|por|tel|número'
  ],
  hopes: [
    'ojalá|espero|esperamos|esperando .. podáis|puedas|puedan|pueda|vengáis|vengas|vengan|venga|veros|verte|verlos|guste',
    'nos vemos|veremos allí|allá|ahí|el|en',
    'os|los|las|te|les esperamos|espero|espera',
    'nos|me|le haría|hace|hará mucha|muchísima? ilusión|feliz',
    'nos|me|le encantaría que',
    'lo pasaremos|pasemos|vamos|pasarán|pasaréis a? genial|pasar|bien|bomba|pipa|super',
    'con muchas ganas',
    'va a ser|estar genial|divertido|divertida|chulo|increíble|muy|super'
  ],
  update: [
    'cambio|cambios|cambiado|cambiamos|cambia|cambiar|cambió|cambiaron|cambiando de|en|la|el|del planes|plan|hora|horario|fecha|lugar|sitio|ubicación|día|última|salón|fiesta|cumple',
    'cambio|cambiamos|cambiado|cambia|cambió .. hora|fecha|lugar|sitio|día|ubicación|planes|plan',
    'al final .. será|es|es|va|lo|empieza|empezamos|hacemos|celebramos|quedamos|a|en|el|vamos',
    'finalmente .. será|es|va|lo|empieza|hacemos|celebramos|en|a|el',
    'pasa|pasamos|pasado|movemos|mueve|movido|moví|movimos|trasladamos|traslada|trasladado|adelantamos|adelanta|adelantado|retrasamos|retrasa|retrasado|aplazamos|posponemos|corre|corremos|recorre|atrasa|atrasamos|aplaza|adelantar|retrasar|mover|pospuesto|pospone|aplazado|reagendamos|reprogramó|reprogramamos|reprograma a|al|para|la|el|una|media|de|hasta|lo|los|*',
    'en vez|lugar de|del|a|a las',
    'en cambio',
    'nueva|nuevo hora|fecha|lugar|dirección|sitio|horario|ubicación|día',
    'perdón|perdonad|perdonen|ups|uy|corrijo|corrección|rectifico|fe|disculpen|disculpad .. era|es|quería|me|de|equivoqué|puse|hora|erratas|será',
    'me he? equivocado|equivoqué|confundí|confundido|equivoque',
    'quise|quería decir|poner',
    'es|era|será a|el|en|las .. no a|el|en|las',
    'es|era|será el|a|en * *? , no',
    'no es|era|será a|el|en .. sino|es',
    'actualización|aviso|ojo|importante|actualizo : *',
    'ahora|ya será|es|empieza a|en|el|las',
    'una|media|dos hora|horas antes|después|más|tarde',
    'se|lo|la cambia|pasa|mueve|traslada|adelanta|retrasa|aplaza|pospone|cambió|movió|adelantó|atrasa|retrasó',
    'sigue en pie'
  ],
  cancel: [
    'cancelar|cancelamos|cancela|cancelado|cancelada|canceló|cancelan|suspende|suspendemos|suspender|suspendida|suspendido|suspendió|suspenderla|cancelarla|cancelarlo|anulamos|anula|anular|anulada|anulado|suspenderlo|cancelaron',
    'se cancela|suspende|anula|canceló|suspendió',
    'no hay|habrá|haremos|hacemos|celebramos|celebraremos la|el? fiesta|cumple|celebración|cumpleaños|barbacoa',
    'no podemos|podremos|vamos|se a? hacer|celebrar|celebrarlo|hacerla|hacerlo|hará|celebrará|hace|celebra|puede',
    'no habrá|hay|haremos fiesta|cumple|celebración|cumpleaños|barbacoa|merienda',
    'ya no se? hace|hacemos|hay|habrá|celebra|celebramos|va|será',
    'aplazamos|aplazar|posponemos|posponer|pospone|aplaza .. nueva|nuevo|otra|hasta|aviso|avisaremos',
    'hasta nuevo aviso'
  ],
  'reply-yes': [
    'cuenta|contad|cuenten|contá|contar|contáis con|conmigo nosotros|nosotras|él|ella|ellos|mi|la|el|*',
    'cuenta|contad|cuenten conmigo',
    'irá|iremos|iré|irán|vamos|va|vendrá|vendremos|vendrán|estaremos|estará|estaré|asistiremos|asistirá|acudiremos|acudirá|vamos allí|ahí|allá|encantada|encantado|encantados|encantadas|seguro|fijo|sin|sí|todos|los|allí|super|feliz|claro',
    'allí|ahí|allá estaremos|estará|estaré|nos|estamos|vamos',
    'sí|si|claro|oye|vale|genial|perfecto|ok|dale|obvio|desde|sip|sii|siii que|por|luego|allí|vamos|va|iremos|irá|gracias|nos|estaremos|confirmo|confirmamos|confirmado|puede|podemos|apuntanos|cuenta|voy|viene|encantada|vamos|vemos|ahí',
    'confirmo|confirmamos|confirmada|confirmado|confirmadísimo asistencia|a|que|nosotros|*',
    'apúntanos|apúntame|apúntalo|apúntala|apuntadnos|anótanos|anótame|apuntados|apuntadísimos',
    'apunta|anota a',
    'nos|me apuntamos|apunto|sumamos|sumo|anotamos|unimos',
    'encantada|encantado|encantados|encantadas de|la|gracias|vamos|iremos',
    'con mucho gusto',
    'por supuesto',
    'no|me lo|nos perdemos|perderemos|pierdo|perdería|perdemos|la|perderíamos',
    'gracias|muchas|mil por|x la|tu|invitarnos|invitar|invitarla|invitarlo|vuestra|invitación|invi',
    'acepta|acepto|aceptamos encantada|encantado|encantados|con|la|tu',
    'nos vemos allí|allá|ahí|el'
  ],
  'reply-no': [
    'no podremos|podemos|podré|puedo|podrá|puede|podrán|podría|pueden|va|vamos|iremos|irá|alcanzamos|llegamos|llegaremos a? ir|asistir|poder|acudir|estar|acompañaros|acompañarlos|venir|esta|este|ese|llegar|el',
    'no podremos|podemos|podré|puedo|podrá|podrán|puede|iremos|irá|llegamos|llegaremos',
    'no vamos|va|voy|van a? poder|ir',
    'imposible|lástima|pena|lastima|penita|lamentablemente|desgraciadamente|tristemente .. no|ir|fuera|estamos|ese|otra|viaje',
    'estaremos|estamos|estará|nos|tenemos|está|vamos|están fuera|viaje|coincide|otro|una|un|vamos|de|boda|compromiso|viajando|pilla',
    'ya tenemos|tiene|tengo|tenía|teníamos otro|otra|un|una|planes|plan|compromiso|cumple',
    'otro|otra compromiso|cumple|plan|cumpleaños|fiesta|evento',
    'a|para|en la|otra próxima|vez|ocasión',
    'nos|le|me hubiera|habría|hubiese encantado|gustado',
    'no|nop gracias|lo|puedo|podemos'
  ],
  'reply-maybe': [
    'lo|déjame|dejame|tengo|tenemos|voy|debo|os|te|les|deja|me|permíteme que|a|lo? miro|miramos|mirar|consulto|consultamos|consultar|hablo|veo|vemos|ver|confirmo|confirmar|confirmamos|digo|decimos|checo|reviso|comento|aviso|pregunto|checar',
    'te|os|les|le digo|decimos|confirmo|confirmamos|aviso|avisamos|diré|confirmaré|avisaré algo|mañana|luego|esta|en|cuando|pronto|el|más|seguro|a|y',
    'a lo mejor',
    'quizá|quizás|igual|probablemente|seguramente|talvez|posiblemente',
    'tal vez',
    'aún|todavía no lo? sé|sabemos|está|estoy|tenemos',
    'no lo? sé|sabemos si|seguro|todavía|aún',
    'no estoy|está segura|seguro',
    'depende de',
    'déjame|dejame|deja|dejadme que? mire|vea|consulte|hable|pregunte|mirar|ver|consultar',
    'en principio sí|si|no|vamos|iremos|podemos',
    'creo que sí|no|si|podremos|podemos',
    'intentaremos|intentaré|haremos|tratamos|trataremos lo|ir|de|pasar'
  ],
  thanks: [
    'gracias|grax|grac|thanks|agradecida|agradecidos|agradecido|agradecerles|agradeceros|agradecer',
    'lo|la|se|nos pasamos|pasaron|hemos|ha|han|pasado|pasaste genial|bomba|bien|increíble|pasado|pipa|divinamente|espectacular|lindo',
    'encantado|encantaron|encantó|gustado|gustó|gustaron|divertido|divirtió los|el|la|mucho|todo|un|su'
  ],
  wishes: [
    'feliz|felices|feli cumple|cumpleaños|cumplesiglos|santo|navidad|día|año|fiestas|pascuas|dia|aniversario|vuelta|cumplesaños',
    'felicidades|felicitaciones|felicito|felicitar|felicítala|felicítalo|muchas|muchísimas|mil|enhorabuena felicidades|campeón|campeona|princesa|guapa|guapo|preciosa|a|por|*',
    'felicidades|felicitaciones|enhorabuena|muchísimas felicidades',
    'que cumplas|cumpla|los cumplas|muchos|muchísimos|feliz|cumplas',
    'que tengas|tenga|pases|paséis|pase|pasen|lo|disfrutes|disfrute|tengan|disfrutéis pases? un|una|muy|genial|lindo|hermoso|bonito|feliz|mucho|bien|paséis|de|excelente',
    'dios te|la|lo|los bendiga|cuide|guarde',
    'te|os|le deseo|deseamos|desean|desea|quiero|queremos',
    'un|muchos abrazo|besos|besote|abrazote enorme|grande|fuerte|de'
  ]
} satisfies Partial<Cues['signals']>
