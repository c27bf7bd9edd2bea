import type { Cues } from '../language'
import { answers } from './answers'
import { others } from './others'
import { roles } from './roles'

export const cues: Cues = {
  signals: {
    invited: [
      'estáis|están|estás|está|quedáis|quedan|quedas|queda|sois|son|eres|estan todos|todas|cordialmente|más|muy|oficialmente? invitados|invitadas|invitado|invitada|invitad@s|invitadxs|invitades|invitadísimos|invitadísimas',
      'invitados|invitadas todos|todas|toda|todo|el|la|los',
      'todos|todas|tod@s|familias|peques|hermanos|hermanitos invitados|invitadas|invitad@s|invitadisimos',
      'te|os|les|los|las|le|lo|la|nos|vos gustaría? invito|invitamos|invita|invitan|invitar|invitaros|invitaremos',
      'quiero|quería|queremos|queríamos|quisiera|quisiéramos|quiere|gustaría|encantaría|encanta|complace|complacemos|gusto|placer|ilusión|alegría de|en? invitar|invitarte|invitaros|invitarles|invitarlos|invitarlas|invitarle|invitarla|invitarlo|convidar|convidarte',
      'para|a|por|de|pa invitar|invitaros|invitarte|invitarles|invitarlos|invitarle a|al|para|por|el|la|los|las|*',
      'invito|invitamos|invita|invitan a todos|todas|toda|tu|vuestros|sus|los|las|su|mi|tus|*',
      'invita|invitan|invitamos|invito|convida a|al',
      'invitación|invitaciones|invita a|al|para|de|cumple|cumpleaños|fiesta|especial|formal',
      'mi|nuestra|la|su|una|esta|tu|vuestra invitación',
      'honrarnos|acompáñanos|acompañanos|acompáñennos|acompañadnos|acompáñame|acompañarnos|acompañarme|acompañes|acompañéis|acompañen|acompañe|acompañenos en|a|con|para|al|este|ese|en|el|su|mi|nuestra|*',
      'contar|contamos|cuento|contaremos con tu|su|vuestra|la|vosotros|ustedes presencia|compañía|asistencia',
      'reserva|reservad|reserven|guarda|guardad|guarden|apunta|apuntad|apunten|aparta|aparten|agenda|agenden|agendá|agéndenlo|anota|anotad|anoten|apartá ya? la|el|esta|este fecha|día|finde|sábado|domingo|viernes',
      'save the date',
      'convidados|convidadas|convidado a|al|todos'
    ],
    invites: [
      'te|os|los|las|les|le espero|esperamos|espera|esperan|esperaré|esperaremos',
      'esperamos|espero|esperando|esperaremos|espera verte|veros|verlos|verles|vuestra|tu|su|que|contar|a',
      'ven|venid|vengan|vení|vente|veniros|vengáis|vengas|venga a|al|con|y|para|*',
      'ven|venid|vengan|vení|vente conmigo|nosotros|todos|disfrazado|disfrazados|preparados',
      'queréis|quieres|quieren|quiere|querés|querría|quisieras|querrías|podéis|puedes|pueden|puede|podés|podrá|podrían|podríais|podrías|podría * venir|venirse|veniros|venirte|unirte|uniros|acompañarnos|asistir|apuntarse|apuntaros|apuntarte|juntarse',
      'queréis|quieres|quieren|quiere|querés|podéis|puedes|pueden|puede|podés|podrá|podrían|podríais|podrías|podría venir|venirse|veniros|venirte|unirte|uniros|acompañarnos|asistir|apuntarse|apuntaros|apuntarte|juntarse',
      'gustaría|encantaría|gustaria|apetece|apetecería|encanta|ilusión|interesa|gusta|late|copa|tinca .. venir|vengas|vengáis|vengan|venga|viniera|vinieras|vinierais|vinieran|viniese|vinieses|vinieseis|acompañes|acompañaras|acompañara|estuvieras|estuvierais|estés',
      'quiere|quería|gustaría|encantaría|queremos|quiero|ganas|deseando que|de .. venga|vengas|vengáis|vengan|viniera|vinieras|vengáis|estés|estéis|celebrarlo|compartir|celebrar',
      'quiere|quiero|queremos|gustaría|encantaría|encanta celebrarlo|festejarlo|compartir|compartirlo|celebrar|festejar|pasarlo .. contigo|vosotros|ustedes|vos|todos|sus|con|amigos|vuestra|su',
      'no faltes|faltéis|falten|falte|faltés',
      'no te|os|se lo? pierdas|perdáis|pierdan',
      'celebrar|celebrarlo|festejar|festejarlo|compartir|celebralo|celebra|festeja|disfrutar|pasarlo con nosotros|nosotras|vosotros|ustedes|amigos|sus|su|todos|todas|contigo|toda|los',
      'ven|venid|vengan|vení|a .. celebrar|festejar|disfrutar|jugar|bailar|merendar|divertirte|divertirnos',
      'se|os|te vienen|venís|venis|viene|apuntan|apuntáis|apuntas|animan|animáis|animas|suman|sumás|sumáis|unís|unen|anima|suma|apetece|apunta|prenden',
      'si .. apuntáis|apuntas|apuntan|animáis|animas|animan|apetece|gusta|sumás|suman|late|copa',
      'si .. queréis|quieres|quieren|quiere|querés|podéis|puedes|pueden|puede venir|acercaros|pasaros|pasar|venirse|apuntaros|uniros',
      'quien|quién quiera|quieran|guste|gusten|pueda .. venir|acercarse|sumarse|apuntarse|unirse|pasar|pasarse|es|será|bienvenido',
      'el|los que quiera|quieran|guste|gusten .. venir|acercarse|sumarse|apuntarse|pasar|pasarse|es|bienvenido',
      'quien|los|el que? quiera|quieran que|venga|se|pase|sume',
      'están|estáis|estás|sois|son|serán|eres|serás|seréis|todos|hermanos|hermanitos|padres|familias más|muy|todos|tod@s|siempre? bienvenidos|bienvenidas|bienvenido|bienvenida|bienvenid@s',
      'únete|uníos|únanse|sumate|súmate|anímate|animaos|anímense|apúntate|apuntaos|apúntense|pásate|pasaos|pásense|acércate|acercaos|acérquense|caigan|caete a|al|a la|con|por|en|si|y|que|para',
      'pasaos|pásate|pasate|pasad|pasen|pasarte|pasaros|pasarse|acercaros|acercarse por|a|al casa|tomar|mi|nuestra|merendar|celebrar',
      'puede|puedes|podéis|pueden|podría|podrá|podrán|podrías|quiere|querrá|quieren|querría * .. venir|ir|quedarse|dormir|acompañarnos|asistir',
      'puede|querrá|podrá venir|acompañarnos|asistir|ir|quedarse',
      'venir|venirte|veniros|venirse|vengáis|vengas|venga|vengan a|al mi|su|la|nuestra|casa|jugar|merendar|dormir|comer|cenar|celebrar|tomar|pasar|cumple|fiesta|cumpleaños|*',
      'os|te|les|le apetece|apetecería|gustaría|late|tinca|pinta|apetecen|interesa',
      'ayudarnos|ayúdanos|ayúdame|ayúdennos a celebrar|festejar|soplar',
      'soplar|soplamos las? velas|velitas|tarta|con',
      'aparta|apartar|aparten|agenda|agenden el|la|tu|su|esta|este fecha|día|calendario',
      'tu|vuestra|su presencia|compañía|asistencia será|es|hará|alegrará|nos|me',
      'hermanos|hermanitos|papás|padres|familias también? bienvenidos|invitados|pueden|podéis'
    ],
    proposes: [
      'quedamos|quedáis|queda|quedas|quedar|quedaron|juntamos|vemos|nos vemos',
      'queréis|quieres|quieren|querés|apetece|vamos|vienes|venís|vienen|bajáis|bajas|bajan|bajamos|salimos|vais|van al|a|con|quedar|bajar|ir|un|jugar|venir|parque|esta|mañana|hoy|el|luego',
      'alguien|alguno|alguna|quién|quien se|va|baja|viene|apunta|apetece|anima|para|está|sube|puede|libre',
      'parque|plaza|piscina|playa|cine|parquecito|placita|cole|helado|paseo|café|cañas|plan|jugar mañana|hoy|esta|luego|el|por|después|a',
      'os|te|se va bien|mola|apuntáis|apetece|apuntas|late|animas|parece|hace|prenden|copa|tinca',
      'qué|que tal|os|te|les si|parece|quedamos',
      'podríamos|podemos|podrían|pensábamos|pensaba|estaba|hemos|habíamos|estamos|pensamos|pensado|pensando quedar|ir|en|juntarnos|hacer|vernos|pensado',
      'nos juntamos|juntar|vemos|apuntamos|vamos',
      'estáis|estás|están|tenéis|tienes|tienen|tenés libres|libre|plan|planes|algo|disponibles',
      'hacemos|armamos|organizamos|montamos algo|plan|playdate|un|una|juntada',
      'si .. apetece|queréis|quieres|quieren|puedes|podéis'
    ],
    hosts: [
      'celebramos|celebraremos|celebra|celebrará|celebran|celebrarán|celebrar|celebraré|celebro|celebrando|celebrarlo|festejamos|festejaremos|festeja|festejará|festejar|festejarlo|festejo',
      'hacemos|haremos|hace|hará|hacen|harán|haré|hago|organizamos|organizaremos|organiza|montamos|montaremos|preparamos|daremos|tendremos una|un|la|el|su|nuestra fiesta|merienda|barbacoa|pijamada|asado|fiestecita|fiestita|pequeña|gran|cumple|quedada|picnic|comida|*',
      'hemos|estamos|he preparado|preparando|organizado|organizando|montado .. fiesta|merienda|cumple|celebración|*',
      'vamos|va|voy|van a hacer|hacerle|celebrar|festejar|celebrarlo|festejarlo|organizar|montar|dar|soplar',
      'habrá|tendremos|va|vamos a? haber|tener|tarta|merienda|piñata|hinchable|hinchables|castillo|animación|animadores|juegos|sorpresas|magia|mago|pizza|torta|pastel|chuches|globos|payasos|inflable|inflables|show|comida|música|cosas|cena|*',
      'fiesta|cumple|cumpleaños|celebración|merienda|barbacoa|festejo|evento|pijamada será|empieza|empezará|comienza|tendrá|sera',
      'será|sería|sera|es|va|lo en|el|este|a|de|ser|celebramos|haremos|celebraremos|hacemos|a partir|desde',
      'hay|tenemos|toca cumple|fiesta|barbacoa|asado|merienda|paella|pijamada|cumpleaños|carne|asadito|parrillada',
      'os|les|te esperamos|espero|paso|pasamos|mando|mandamos|cuento|comento|dejo|adjunto|comparto',
      'cumple|cumplo|cumplen|cumplirá|cumpliendo mis|sus|los|* años|añitos|añazos',
      'trae|traed|traigan|traé|traer|traiga|traeros|traigáis|traigas .. bañador|traje|toalla|calcetines|gorro|medias|ropa|disfraz|ganas|algo|calcetín|chanclas|malla|postre|bebida|saco|muda|pijama|hambre|zapatillas|sonrisa',
      'no hace|hacen|es|se|queremos|traer|traigáis|necesario|necesita|necesitan falta? traer? regalos|regalo|necesario|regalitos',
      'sin regalos|regalo|regalitos',
      'entrada|salida|dirección|lugar|hora|día|fecha|cuándo|dónde|cuando|donde|horario :',
      'disfrazado|disfrazados|disfraz|temática|tema|pijama|dress code',
      'mis|sus|los * añitos|años|añazos|primaveras',
      'primer|1er|1º|segundo|tercer añito|año|cumpleaños|cumple'
    ],
    birthday: [
      'cumpleaños|cumple|cumples|cumpleañitos|cumpleanios|cumplea|cumpleañero|cumpleañera|cumpleañeros|aniversario|kumple|cunple|bday|birthday|santo',
      'añito|añitos|añazos',
      'cumple|cumplo|cumplen|cumplirá|cumplimos|cumpliendo|cumpliré * años|añitos|añazos|el|la|y|meses'
    ],
    party: [
      'fiesta|fiestas|fiestón|fiestita|fiestecita|fiestuki|party|festejo|festejos|fest|bienvenida|despedida|convivio|convivencia',
      'pijamada|pijamadas|piyamada',
      'celebración|celebramos|celebrar|celebraremos|celebrarlo|celebra|celebrará|festejar|festejamos|festejarlo|festejaremos|festeja|festejará',
      'bautizo|bautismo|comunión|graduación|boda',
      'baby shower',
      'piñata|disco|discoteca|guateque|verbena',
      'dormir en|a mi|nuestra|casa'
    ],
    gathering: [
      'barbacoa|barbacoas|barbacoíta|barbacoita|bbq|asado|asadito|parrillada|carnita|paella|calçotada|churrasco',
      'picnic|pícnic|merienda|merendar|merendola|merienda-cena|brunch|aperitivo|vermut|cañas|once|tecito',
      'quedada|juntada|reunión familiar|encuentro|convivencia|kermés',
      'comida|cena|comilona|almuerzo de|en|para|con|el|familiar',
      'chocolatada|churros|posada|roscón|rosca|amigo invisible',
      'tarde|noche|mañana|sesión de juegos|pelis|cine|pizza|peli|películas|manualidades|piscina|trucos',
      'noche de halloween|brujas|reyes|san juan',
      'truco o trato',
      'fogata|hoguera|magosto|castañada'
    ],
    'at-home': [
      'en|a|por|x mi|nuestra|su|vuestra|la|tu casa|casita|piso|jardín|terraza|patio|finca|chalet|depa|departamento|quinta|cochera|azotea',
      'en|a|por|x|pa casa|casita',
      'el|nuestro|mi jardín|patio',
      'lo de *'
    ],
    ...answers,
    ...others
  },
  roles,
  common:
    'el la los las un una unos de del que y en a al con por para no se lo su sus mi mis tu tus te me nos os les le es son esta este esto ese esa hay ha he muy mas pero como cuando donde quien si ya bien todo todos hola gracias hoy cada sin sobre desde hasta porque tambien yo el ella ellos usted ustedes vosotros nosotros hacer va vamos voy tiene tengo puede puedo quiero favor casa'
}
