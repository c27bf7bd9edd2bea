import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    'no hace|hacen|es|traig*|traer|queremos|necesita*|necesario|se falta|necesario|aceptan? traer|traig*|llevar|que|ningún? regalo*|regalitos|nada',
    'no|sin regalo*|regalitos',
    'nada|ni de regalo*',
    'no queremos|traig*|traer|hagáis|necesita*|se|hacen regalo*|falta|aceptan|nada',
    'mejor|único|el regalo es|será vuestra|tu|su|que',
    'tu|vuestra|su presencia es|será el|nuestro mejor? regalo'
  ],
  groupGift: [
    'regalo|detalle|obsequio conjunto|común|grupal|colectivo|entre',
    'regalo|detalle de|del clase|grupo',
    'lluvia de sobres',
    'bote|bizum|vaquita|colecta|fondo para|común|de|del|el|al|si',
    'ponemos|poner|pongamos|aporta*|juntamos dinero|euros|€|entre'
  ],
  dropOff: [
    'dejar*|dejáis|dejadlos|dejen|dejan a? los|las|niños|peques|y|niñas|solos|en',
    'podéis|puede* dejar|dejarl*|iros|irse',
    'se pueden? dejar',
    'sin padres|papás|adultos|acompañantes',
    'padres|papás|mamás no se? quedan|quedáis|hace falta'
  ],
  parentsStay: [
    'padres|papás|madres|mamás|adultos|acompañante|familias|papis .. quedar*|quedáis|bienvenidos|invitados|quedan',
    'os|se|te podéis|puede* quedar',
    'quedar*|quedaos|quédense con|los|padres|a|si',
    'acompañado*|acompañada de|por un|una|sus|su|adulto|padres',
    'un adulto|padre responsable|por|acompañe',
    'con|sus padres|papás|mamás|familias también?'
  ],
  siblingsWelcome: [
    'herman* .. bienvenid*|invitados|también|pueden|incluidos|venir',
    'con|traer|y los? hermanos|hermanitos bienvenidos?',
    'venid|vengan|venir|toda|con|para la|toda|familia completa|familia'
  ],
  noSiblings: [
    'sin|no herman*',
    'no .. hermanos|hermanitos',
    'hermanos|hermanitos .. no pueden|podrán|están|podemos',
    'sólo|solamente .. invitado*|niño|homenajeados'
  ],
  allergies: [
    'alergia*|alérgico*|alérgica|intolerancia*|intolerante|celíaco*|celíaca|alergeno|alérgenos',
    'restricción|restricciones|dieta* alimentaria*|alimenticia|especial*'
  ],
  bring: [
    'traed|trae|traiga*|traer*|llevad|lleven|llevar|lleva con|su|vuestro|el|la|un|una?',
    'cada uno|una|familia que? trae|traiga|lleva|lleve|aport*',
    'no os|te|se? olvide*|olvida* de? traer?',
    'necesita*|imprescindible|obligatorio*|hacen'
  ],
  kinds: {
    sleepover: [
      'fiesta|noche|party de? pijama*',
      'pijamada*|piyamada|pijama-party',
      'dormir|queda*|duermen a|en|dormir|todos casa|dormir|juntos'
    ],
    pool: ['piscina|alberca|pileta|bañador|acuátic*', 'traje de baño'],
    playdate: ['venir*|vengáis|venga|ven a jugar|merendar', 'jugar|merendar en|a casa', 'tarde de juegos'],
    holiday: [
      'halloween|navidad|nochevieja|carnaval|posada|reyes|nochebuena',
      'fin de año',
      'san juan',
      'truco o trato',
      'año nuevo'
    ],
    birthday: ['cumpl*|añitos|aniversario', 'sus|mis * años']
  }
}
