import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    'no hace|hacen|es|traigáis|traigan|traer|queremos|necesitamos|necesita|necesario|se falta|necesario|aceptan? traer|traigáis|llevar|que|traigan|ningún? regalo|regalos|regalitos|nada',
    'no|sin regalos|regalo|regalitos',
    'nada|ni de regalos|regalo',
    'no queremos|traigáis|traigan|traer|hagáis|necesita|necesitamos|se|hacen regalos|regalo|falta|aceptan|nada',
    'mejor|único|el regalo es|será vuestra|tu|su|que',
    'tu|vuestra|su presencia es|será el|nuestro mejor? regalo'
  ],
  groupGift: [
    'regalo|detalle|obsequio conjunto|común|grupal|colectivo|entre',
    'regalo|detalle de clase',
    'regalo|detalle del grupo',
    'lluvia de sobres',
    'bote|bizum|vaquita|colecta|fondo para|común|de|del|el|al|si',
    'ponemos|poner|pongamos|aportamos|juntamos|aportar dinero|euros|€|entre|*'
  ],
  dropOff: [
    'dejar|dejáis|dejarlos|dejarles|dejadlos|dejen|dejan|dejarla|dejarlo|dejarlas a? los|las|niños|peques|y|niñas|solos|en|*',
    'podéis|pueden|puedes dejar|dejarlos|dejarles|iros|dejarlo|dejarla|irse',
    'se pueden? dejar',
    'sin padres|papás|adultos|acompañantes',
    'padres|papás|mamás no se? quedan|quedáis|hace falta'
  ],
  parentsStay: [
    'padres|papás|madres|mamás|adultos|acompañante|familias|papis .. quedar|quedaros|quedarse|quedáis|bienvenidos|invitados|quedan',
    'os|se|te podéis|pueden|puedes quedar',
    'quedarse|quedaos|quédense|quedaros con|los|padres|a|si',
    'acompañados|acompañado|acompañada de|por un|una|sus|su|adulto|padres',
    'un adulto|padre responsable|por|acompañe',
    'con|sus padres|papás|mamás|familias también?'
  ],
  siblingsWelcome: [
    'hermanos|hermanitos|herman@s|hermanas|hermanitas .. bienvenidos|invitados|bienvenidas|también|pueden|incluidos|bienvenid@s|venir',
    'con|traer|y los? hermanos|hermanitos bienvenidos?',
    'venid|vengan|venir|toda|con|para la|toda|familia completa|familia'
  ],
  noSiblings: [
    'sin|no hermanos|hermanitos|hermanas',
    'no .. hermanos|hermanitos',
    'hermanos|hermanitos .. no pueden|podrán|están|podemos',
    'sólo|solamente .. invitado|niño|invitados|homenajeados'
  ],
  allergies: [
    'alergia|alergias|alérgico|alérgica|alérgicos|intolerancia|intolerancias|intolerante|celíaco|celíaca|celíacos|alergeno|alérgenos',
    'restricción|restricciones|dieta|dietas alimentaria|alimentarias|alimenticia|especial|especiales'
  ],
  bring: [
    'traed|trae|traigan|traer|traé|traiga|traigáis|traigas|traerse|llevad|lleven|llevar|lleva|traiga con|su|vuestro|el|la|un|una?',
    'cada uno|una|familia que? trae|traiga|lleva|lleve|aporta|aporte',
    'no os|te|se? olvidéis|olvides|olviden|olvidar|olvidad de? traer?',
    'necesitan|necesitáis|necesitarán|imprescindible|obligatorio|obligatorios|hacen'
  ],
  kinds: {
    sleepover: [
      'fiesta|noche|party de? pijamas|pijama',
      'pijamada|pijamadas|piyamada|pijama-party',
      'dormir|quedarse|quedan|duermen a|en|dormir|todos casa|dormir|juntos',
      'se queda|quedarían a dormir'
    ],
    pool: ['piscina|alberca|pileta|bañador|acuático|acuática', 'traje de baño'],
    playdate: ['venir|venirte|vengáis|venga|ven a jugar|merendar', 'jugar|merendar en|a casa', 'tarde de juegos'],
    holiday: [
      'halloween|navidad|nochevieja|carnaval|posada|reyes|nochebuena',
      'fin de año',
      'san juan',
      'truco o trato',
      'año nuevo'
    ],
    birthday: ['cumple|cumpleaños|cumplo|cumplen|añitos|aniversario|cumplirá', 'sus|mis * años']
  }
}
