import type { People } from '../language'

export const people: People = {
  events:
    'cumple cumpleaños aniversario fiesta pijamada cumpleañito años añito añitos bautizo comunión albercada tardeada bday party festejo celebración santo boda despedida jubilación graduación bautismo bodas casamos jubilo gradúo preboda quinceaños agasajo homenaje',
  birthdays: 'cumple cumpleaños cumples aniversario bday',
  afterAge: 'años añitos añazos y el la este esta mañana hoy pasado próximo en con lo ya pero que así por para vamos',
  notNames:
    'aprobado entrega llegada mudanza cosecha erasmus ascenso contrato éxito noticia logro triunfo lanzamiento inicio regreso vuelta vida amistad amor título publicación liga copa compra nacimiento embarazo compromiso oposición nuevos promoción boda matrimonio cóctel doctor entrenador entrenadora director directora portera portero peli pelis piso depa casa partido manicura tras película salida raza unicornios astronautas espuma oreo chocolate fresa monstruos brujas cierre cordero cariño ramadán despedida motivo juegos primera primavera verano preescolar kinder equipo barrio pueblo edificio número holaa buenos buen buena hey ey nuestro nuestra nuestros nuestras vuestro vuestra quiénes cuántos era será sería estás están estáis estoy habrá hemos han ser fue soy somos ven venid vengan vení vente trae traed traigan confirmar confirmad confirmen confirma avisad avisen avisar decidme dime lugar dirección horario ubicación contacto teléfono tel whatsapp asunto re rv fwd cc fiesta fiestas cumple cumpleaños aniversario celebración invitación invitaciones invitado invitada invitados invitadas estimados estimadas estimado estimada queridos queridas querido querida familias familia papás papis papi mamás mamis mami mamá papá madre padre madres padres abuela abuelo abuelos tía tío tíos primos hermano hermana hermanos señor señora señores sr sra don doña profe seño san santa besos beso abrazo abrazos saludos saludo felices felicidades muchísimas todas toda amigos amigas amigo amiga amiguito amiguitos chicos chicas niños niñas niño niña nenes nenas bebé clase grupo cole colegio escuela curso primaria infantil sala grado navidad reyes halloween nochevieja carnaval perdón ojo porfa nada solo además pues vale bueno genial guapa guapo reina cielo corazón recordad recordatorio aviso importante nueva última piscina parque bolera cine salón club plaza calle avenida avda centro restaurante pizzería ludoteca polideportivo jardín local finca quinta granja museo playa iglesia parroquia zona superhéroes princesas dinosaurios piratas fútbol pizza tarta torta pastel merienda barbacoa asado ampa ayuntamiento compartir merendar jugar celebrar festejar comer picar disfrutar despedir pijamada pijamas disfraces picnic comunión bautizo tema temática disfraz bañador calcetines regalo regalos hermanitos adultos mesa agua graduación pijama vecinos cumpleañeros ronda temporada asistentes música colores gusto género sexo oro plata marido mujer esposo esposa practicante becaria becario soltera soltero solteros cultura che jefe jefa empresa oficina departamento compañero compañera compañeros vecina vecino colegas gente muchachos muchachas chavos parce compa asistiré asistirás rsvp chitón posada cena comida almuerzo brindis novios novia novio save the date atte att ojalá podéis puedes pueden queréis quieres quieren esperamos espero celebramos festejamos invitamos invito invita cumplo cumplimos mejor gran súper',
  ownersBehind: true,
  namesTakeArticles: true,
  own: 'mi mis nuestro nuestra nuestros nuestras su sus el la los las nuestr@s del de al',
  relations:
    'hijo hija hijito hijita hijos hijas niño niña nene nena peque pequeño pequeña pequeñín pequeñina peques gordo gorda gordito gordita bebé mellizos mellizas gemelos gemelas mellis hermano hermana hermanito hermanita sobri sobrino sobrina sobrinito sobrinita nieto nieta ahijado ahijada príncipe princesa campeón campeona rey reina amor mayor mediano mediana chiquitín chiquitina chiqui amigo amiga amiguito amiguita querido querida princesita guerrero guerrera grandullón huerco chamaco chamaca chavo chava morro morra guagua gurí abuelita abuelito tía tío prima primo don doña compañera compañero colega jefa jefe marido mujer esposo esposa',
  titles:
    'señor señora señorita sr sra srta don doña dr dra doctor doctora prof profe profesor profesora maestro maestra seño pastor hermana abuelita abuelito',
  kin: {
    names: '',
    alone: 'mamá papá mami papi abuela abuelo abuelita abuelito abue yaya yayo tata nona nono lela lelo',
    others:
      'marido mujer esposo esposa pareja novio novia hermano hermana madre padre suegra suegro cuñado cuñada viejo vieja jefe jefa mamá papá tía tío',
    owners: 'mi mis nuestro nuestra'
  },
  families: 'familia familias',
  turning: [
    'cumplo|cumplimos ya?',
    'cumple|cumplirá|cumplen|cumplía|cumplió|kumple|hace|va|van a? cumplir|cumple|ya|sus|los?',
    'ya? va|van a cumplir los|sus?',
    'cumplir|sopla|apaga',
    'cumple|cumplirá|cumplen ya|sus|los|su? primeros?|primer',
    'ya tiene',
    'le caen'
  ],
  hosting: [
    'os|te|les|nos|le? quiere|quería|querría|invita|invitan|invitó',
    'os|te|les|los|las invita*|espera*',
    'lo celebra|celebran|festeja|festejan',
    'va a celebrar|festejar|hacer',
    'se nos? bautiza|gradúa|jubila|casa|casan|recibe|titula|retira|despide|prejubila|examina|independiza',
    'celebramos|festejamos|cumplimos juntos|juntas|los|nuestros',
    'celebra|celebrará|celebran|celebrarán|festeja|festejará|festejan|organiza|arma|hace|hará|prepara|da a? celebrar|festejar|hacer|su|sus|una|un|el|la|los|fiesta|pijamada',
    'le|les encantaría|gustaría|hace|haría|apetece',
    'quiere|quiera|querría|va a? invitar|celebrar|que|compartir|festejar|invitaros|invitarte|hacer|juntar|reunir',
    'hacen|celebran|festejan|cumplen|soplan|comparten juntos|juntas|conjunto|fiesta|cumple|su|los|las',
    'sopla|soplan|soplará|apaga|apagan su|sus|la|las|una|velas|velitas',
    'está|anda|estará de cumple|cumpleaños|santo|fiesta|manteles',
    'quiere|querría a? todos|todas|toda|sus',
    'se nos? hace|va|muda|marcha|vuelve mayor|a|de',
    'que? es su cumple|cumpleaños|santo',
    'cumple|cumplirá|cumplen sus|años|el|la|este|esta|mañana|hoy|los|!|.'
  ],
  namesInS:
    'lucas marcos carlos jesus nicolas tomas andres jonas matias elias ines lourdes mercedes dolores luis alexis moises tobias isaias zacarias damaris iris doris thais judas dimas blas borras',
  yearArticles: 'los sus mis',
  honours: [
    'cumple|cumples|cumpleañ*|añito|añitos|añazos|santo|aniversario|fiest*|festejo|bautizo|comunión|confirmación|presentación|mitzvá|pijamada|piyamada|despedida|graduación|party|cumplesaños|bautismo|celebración sorpresa|conjunto|conjunta|compartido|doble? de|d|del',
    'cumple|cumpleaños|años|añitos|añito|año|fiesta|fiestita de|d mi|nuestra|nuestro|su|la|el hijo|hija|peque|niño|niña',
    'cumple|cumpleaños|aniversario|fiesta n|nº|num|nro|número °|.? # de|d',
    'cumple|cumpleaños|fiesta|aniversario # años|añitos? de|d|del',
    'los|sus # añitos|años? de|d|a|del',
    'fiesta|noche|tarde de * de|d|del',
    'merienda|picnic|barbacoa de|d',
    'brindis|brindar|brindemos|brindamos por|x|a',
    'shower|babyshower|comida|cena|almuerzo sorpresa de|d|para|a',
    'shower|babyshower para',
    'pedida|pedimento de',
    'matri|bodorrio|casorio de|d',
    'boda|matrimonio|casamiento|enlace|ceremonia civil|religiosa|religioso|matrimonial? de|d|entre',
    'celebramos|festejamos|celebraremos|celebrar|festejar|celebrarle .. # años|añitos a',
    'bautizamos|bautizaremos|bautizar|agasajamos|agasajar|homenajeamos|despedir|despedimos a',
    'fiest*|cumple|cumpleañ*|sorpresa|bolito|algo|merienda|bolera|cine|pizza para|pa|x|a',
    'x|xv años? de|d',
    'mis|los|sus? xv años',
    'invitación|invi de|d',
    'celebrar|celebramos|celebraremos|festejar|festejamos|festejaremos|soplar|celebra|festeja .. cumple|cumpleaños|años|añitos|añito|año|vida|primaveras de|a|al',
    'celebramos|celebraremos|festejamos|festejaremos|celebrar|festejar a|con',
    'cumple|cumpleaños|fiesta|invitación :|-',
    'fiesta|noche de? pijama*|disfraces|espuma de',
    'pastel|mañanitas|torta a|para|de|del|al',
    'celebrar|celebramos que',
    'bienvenida|homenaje|agasajo|despedida a|para|pa',
    'le|les hacemos|celebramos|festejamos|cantamos|partimos .. a',
    'se nos va|marcha|muda|jubila|casa|gradúa|recibe',
    'jubilación|boda|bodas|casamiento|matrimonio|enlace|pedida|grado|titulación|quinces|homenaje|agasajo|canastilla|shower|ordenación|revelación|quinceañera|quince de|d|del',
    'último día de|d|del|con',
    'cumple|cumpleaños|aniversario|fiesta|fiestita de # años? de|d',
    'bodas de oro|plata|diamante|rubí de|d',
    'boda|casamiento|despedida|jubilación|graduación|grado|shower|bautizo|bautismo|homenaje :|-',
    'despedida de soltero|soltera de|d|del|para',
    'mano|compromiso|género|sexo de|del',
    'homenajear|homenajeamos|recibir|recibimos|agasajar|brindar|brindamos|despedirnos|despedirme por|a|de|con',
    'por|x .. jubilación|ascenso|graduación|despedida|título|doctorado de|d',
    'los # de',
    'piñata|velas|velitas de|con|para|a'
  ],
  closings: [
    'besos|besitos|besazos|beso|atte|att|abrazo|abrazos|saludos|saludo|gracias|atentamente|cordialmente|cariños|firmado',
    'un|muchos beso|saludo|abrazo|besos',
    'te|os|los|las|les esperamos|espero|espera',
    'no faltes|falten|faltéis',
    'tu amigo|amiga|amiguito|amiguita'
  ],
  selfHosting: [
    'mis|mi',
    'nuestra|nuestro|nos|me',
    'cumplo|celebro|festejo|hago|organizo mis?',
    'voy a celebrar|hacer|festejar|cumplir',
    'te|os|les invito|espero'
  ],
  introductions: ['mamá|mami|madre|papá|papi|padre|padres|papás|abuela|abuelo de|del'],
  selfNames: ['soy|soi|somos', 'me llamo', 'habla|escribe'],
  labels: [
    'quién|invita|invitan|cumpleañero|cumpleañera|festejado|festejada|festejados|homenajeado|protagonista|agasajado :'
  ],
  joiners: 'y & e + i',
  years: ['años|año|añitos|añito|añazos|anios|primaveras'],
  answerTo: [
    'confirmar|confirmad|confirmen|confirma|confirme|avisar|avisad|avisen|responder|contestar|llamar|rsvp|whatsapp|wasap|contacto|escribir|escribidme|confirmación|asistencia|llamad|llamen|tel|teléfono|móvil|celular con|a|al|asistencia? con|a|al|mamá|la|el?',
    'decid|decidme|díganle|decídselo a'
  ]
}
