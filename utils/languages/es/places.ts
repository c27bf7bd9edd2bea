import type { Places } from '../place-words'

export const places: Places = {
  labels: ['dónde|lugar|sitio|ubicación|local|📍|🏠', 'punto de encuentro|reunión'],
  addressLabels: ['dirección|domicilio|dir'],
  before: ['en @', 'al hacia'],
  arrivals: [
    'reservado|reservamos|alquilado|alquilamos',
    'puerta de|del',
    'venid|vengan|vente|veníos|vení|venite a',
    'pasa|pasamos|movemos|mueve|trasladamos|traslada|cambia|cambiamos .. a|al|para|por',
    'vamos|iremos|quedamos|vemos caminando|andando|juntos|todos|directo|directos? a|al|en|llevamos'
  ],
  homes: [
    'donde mi|los|la|el|don|doña *',
    'en|a|por mi|nuestra|nuestro|su domicilio|portal|casa|casita|piso|jardín|terraza|patio|depa|depto|apto|departamento|condominio|finca|chalet|urbanización|urba|yarda|backyard|driveway',
    'nuestra|mi casa|jardín|patio|terraza|casita',
    'nuestro|nuestra|mi piso|depto|depa|apto|departamento|apartamento|hogar|azotea|balcón|quincho|keli|chalet|finca|parcela|pisito|depita|rancho|cochera|garaje',
    'en|a|por|x|pa mi|nuestra|nuestro|su jato|balcón|azotea|quincho|keli|queli|choza|rancho|parcela|cuarto|estudio|taller|cocina|chante|cantón|huerto|residencia',
    'casa nuestra|mía',
    'en|a|por|x casa',
    'lo de mi|su *',
    'en|a lo de mi|la|los|las|su? *',
    'en|a lo del *'
  ],
  purposes: 'para por',
  floors: 'piso planta',
  houseNumbers: 'número altura',
  streets: 'street st avenue ave blvd road rd lane ln way drive dr court ct circle trail run',
  streetsFirst:
    'camí rúa carrer vereda priv retorno calle cl c cto circ calz rda ruta colonia col fraccionamiento fracc avenida avda avd av paseo pº plaza pza pl plza plazoleta camino cno ronda carretera ctra carr travesía callejón pasaje pje rambla glorieta urbanización urb polígono pol calzada carrera cra cra. kra cll diagonal transversal jirón jr boulevard blvd bulevar autopista cuesta vía gran barrio privada cerrada prolongación circuito sector manzana mz',
  shortened: 'dr dra gral cnel cte ing prof sta sto pdte mcal fray',
  numberSigns:
    'n nº no num número nr piso pb puerta depto dpto local km int interior ext ap apto timbre lote torre bloque portal escalera bajo mz nave parcela unidad oficina of',
  bareStreets: true,
  venuesFirst: true,
  venues:
    'cortijo mall sum cochera garaje huerto huerta txoko lonja bodega galpón gastrobar bodegón cantina tasca pub discoteca karaoke viñedo viña hostería trattoria vermutería azotea balcón rooftop mirador caseta corral residencia facultad facu office apto depa depto apartamento juzgado ateneo tasquita bistró pulpería bistro chacra capilla ermita catedral basílica sede poli pista potrero pabellon peña bowling escape paintball minigolf asador frontón sidrería parrilla taberna cervecería pastelería estadio estudio academia taller gimnasio librería casal casino spa balneario termas trampolín arena boulder skatepark hípica palacio castillos recinto carpa muelle aldea guardería kinder kidzania parqu* bolera boliche pelotero cine piscin* alberca salón cinema club polideportivo iglesia parroquia ludoteca granja zoo zoológico museo playa restaurante pizzería hamburguesería burger cafetería bar local merendero centro casa finca quinta canch* campo patio jardin* biblioteca teatro auditorio aula escuela cole colegio hotel camping rocódromo karting circo acuario plaza plazas placita plazuela pinar río lago bosque área zona urbanización chiringuito heladería granja-escuela terraza chiquipark chikipark jumping trampolines camas laser castillo mesón sala quincho estancia rancho hacienda palapa kiosko quiosco tobogán parcela nave cabaña albergue refugio masía',
  venueTails:
    'juntas reuniones descanso ensayo profesores comunidad escuela abuelos abuela abuelo nonna nonno tata lela yaya nana oma prima primo hermano hermana cuñada cuñado suegra suegro vecina vecino tía tío tíos yayos yayo mamá papá scout municip* parroquial infantil náutico campestre cívico cultural comercial deportivo social comunal grande nuevo viejo cubierto cubierta rural familiar polivalente múltiples usos saltarinas elásticas bolas fiestas eventos juegos patinaje hielo vecinal climatizada olímpica tag aventura aventuras',
  articles: 'el la los las lo un una nuestro nuestra su sus mi mis al del',
  beforeStreet: '',
  besides: 'junto cerca frente detrás al costado',
  inside: 'de del la las los el y & d i',
  denied: [
    ', no #',
    'y no #',
    'no es|será|sera|va a? en',
    'no va a ser en',
    'no en',
    'tirados|plantados en',
    'no vayáis|vayan a|al',
    'cada uno|quien|cual a|pa',
    'aparcar|aparcad|aparquen|estacionar|estacionen',
    'estacionamiento .. por'
  ],
  but: 'sino pero entonces',
  notPlaces:
    'vacaciones coche auto carro bus micro combi excel grupo doc drive formulario enlace link mochila agenda chat mamá papá este esta ese esa mi mis tu su sus nuestra nuestro cuanto cuenta caso serio clase punto principio vez lugar general total familia honor breve nombre mano marcha mente manos privado adelante efecto común directo final menos fin compañía cuento diez dos tres cinco cuatro salir presentación mañana tarde noche que donde todo todos lo ella vosotros ustedes ellos contar compartir recibir celebrar invitar acompañar participar quedar suelo plan sociedad invierno verano primavera otoño enero mayo inglés español'
}
