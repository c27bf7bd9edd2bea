import type { Cues } from '../language'

/** What speaks against an invitation: parties that were, questions, trade, school, work. */
export const others = {
  past: [
    'fue|fueron|fuimos|era|estuvo|estuvimos|hubo|vino|vinieron|hicimos|hizo|pasamos|celebraron|fui|compré|compramos|regalaron|encantó|gustó|hicieron|salió|cumplió|estuvieron|tuvimos',
    'ha|han|hemos|he|has|habéis sido|ido|estado|pasado|venido|hecho|celebrado|ganado|salido|gustado|comprado|tenido|dado|puesto',
    'ayer|anoche|anteayer|antier',
    'sábado|domingo|viernes|semana|finde|mes|año|jueves|miércoles|martes|lunes pasado|pasada|anterior',
    'el otro día',
    'hace * días|semanas|semana|años|meses|un|dos'
  ],
  'asks-about': [
    'qué|que|k le|les|os|podemos|puedo|regaláis|regalamos|lleváis|compramos|se|talla|gusta regalar|regalamos|regaláis|compramos|compráis|gusta|vais|llevar|comprar|comprado|puedo|podemos|regalan|llevan|regalo|lleva',
    'a qué|que hora|horas',
    'a q|k hora',
    'dónde|donde|cuándo|cuando|quién|qué|que|cuál era|es|hay|fue|día|hora|celebran|será|van|decía|queda',
    'alguien|alguno|alguna|alguno|sabéis|saben|sabes sabe|tiene|ha|puede|conoce|me|recuerda|va|si|qué|que|dónde|cuándo|donde|cuando|recomienda|dice|quiere|lleva|tendrá|recomendáis',
    'recomendáis|recomiendan|recomendación|recomendaciones|sugerencias|ideas|recomendar|recomendarme|idea|consejo|consejos',
    'tenéis|tienes|tienen|tiene alguien|ideas|idea|el|la|número|dirección|invitación|foto',
    'vais|van|vas|irás|iréis|va al|a|para cumple|cumpleaños|la|fiesta|el',
    'hay que|q llevar|traer|pagar|confirmar|ir',
    'habéis|has|han|te|os recibido|llegado|llegó|visto|enterado'
  ],
  attends: [
    'vamos|voy|va|van|iré|iremos|ir|yendo|llevo|llevar|fuimos|tengo|tenemos|tiene|tienen|llego|llegamos|salgo|vengo a|al|de|del|un|una|el|la cumple|cumpleaños|fiesta|boda|comunión|bautizo|cumples',
    'vamos|voy|va|van|iré|iremos|ir|llevo al|a cumple|cumpleaños|la|una|fiesta',
    'en el|la|un|una|su cumple|fiesta|cumpleaños|boda|comunión de',
    'regalo|regalito|tarta|torta|detalle|bizum|bote|vestido para|pal|del|de el|la|cumple|cumpleaños|fiesta|boda|los',
    'regalo|regalito|detalle|bote|bizum conjunto|común|de|para|entre|grupo|clase',
    'comprar|compré|compro|comprado|comprando|encargar|encargado|recoger|envolver|buscando|busco|haciendo|pagar el|la|un|una|algo|tarta|torta|pastel|regalo',
    'tarjeta|foto|fotos|vídeo|video|canción|vídeos|chuches|decoración|invitaciones de|del|para'
  ],
  promotion: [
    'inauguración|apertura|estrenamos|rebajas|liquidación',
    'nuestra|nuestro|nuestras nueva|nuevo|gran? tienda|local|centro|sala|carta|colección',
    'oferta|ofertas|descuento|descuentos|promo|promoción|promociones|rebajas|cupón|sorteo|gratis|packs|pack|tarifas|tarifa|precio|precios|presupuesto',
    '% de?|dto descuento|dto',
    'reserva|reservá|reservas|reserve|contrata|cotiza|compra|solicita|llama ya|ahora|online|en|tu|su|hoy|al|con|aquí|nuestro|mesa|plaza|fiesta',
    'desde|solo|por|sólo * €|euros|$|pesos|soles',
    'a solo|partir de? *? €|euros|$|pesos',
    'desde|solo|por|sólo|x $|€|s/',
    '€|euros|pesos|mxn|s/ por|x|al|/ niño|persona|mes|pax|cabeza|invitado|día',
    '€ /|por niño|persona',
    'por niño|persona|invitado',
    'clientes|cliente|nuestro|nuestros|nuestras|nuestra servicio|web|tienda|local|salón|instalaciones|paquetes|servicios|menú|menús|catálogo|centro|equipo|club|redes|página|restaurante|app|página|oferta',
    'celebra|celebre|festeja|organiza|organizamos|haz tu|su|tus|vuestros|sus cumpleaños|cumple|fiesta|evento|fiestas|eventos',
    'paquetes|paquete|packs|alquiler|alquilo|renta|rento|vendo|venta|venden|servicio|animación de|para|desde|fiestas|eventos|cumpleaños',
    'suscríbete|newsletter|boletín|haz|darse|dar clic|click|baja|suscripción',
    'síguenos|visítanos|visita|infórmate|aprovecha|aprovechá|consulta|descubre|regístrate|inscríbete|cotiza|válido|válida',
    'entradas|taquilla|boletos|localidades a la|venta|desde|disponibles|en|anticipadas',
    'a la venta',
    'plazas limitadas',
    'www|http|https'
  ],
  school: [
    'colegio|escuela|cole|tutora|tutor|profe|profesora|profesor|maestra|maestro|ampa|secretaría|instituto|aula|deberes|examen|exámenes|excursión|autorización|uniforme|dirección del|boletines|boletín|notas|trimestre|lectivo|curso|alumnos|alumnado|alumnas|comedor|extraescolares|matrícula|inscripción|inscripciones|grado|jardín|kínder|guardería|catequesis',
    'no hay|habrá|tendrán cole|clase|clases|colegio|escuela',
    'reunión|junta|reuniones|entrega|entrevista|tutoría de? padres|familias|apoderados|inicio|padres|madres|notas|boletines|curso|*',
    'señores|sres|estimados|estimadas|queridas|apreciadas padres|madres|familias|apoderados|papás',
    'se|les|os informa|comunica|recuerda|informamos|recordamos|comunicamos|solicita|informo',
    'acto|festival|función|kermés|semana|día de|del|escolar|fin|la|navidad|cultural|patria|libro|familia',
    'fiesta|festival de|del fin|fin|colegio|cole|escuela|ampa|navidad|carnaval',
    'paro|huelga|asueto|feriado|festivo docente|nacional|*'
  ],
  work: [
    'reunión|reuniones|acta|orden|comité|cliente|clientes|proyecto|empresa|oficina|jefe|factura|contrato|presupuesto|webinar|taller|ponencia|conferencia|congreso|jornada|asamblea|junta|comunidad|vecinos|administrador|propietarios|inmobiliaria',
    'orden del día',
    'estimados|estimadas|señores|sres|apreciados padres|madres|familias|papás|apoderados|vecinos',
    'charla|charlas|coloquio|cuentacuentos|exposición|formación|talleres|actividad',
    'patio|gimnasio|aula|auditorio|comedor del|de la? colegio|cole|escuela|instituto',
    'salón de actos',
    'se convoca|adjunto|reenviado|asunto a|la',
    'trabajo|curro|turno|laboral|cowork',
    'equipo de trabajo|ventas|proyecto|marketing'
  ],
  routine: [
    'cita|citas|dentista|médico|médica|pediatra|doctor|doctora|fisio|oculista|vacuna|vacunas|análisis|veterinario|peluquería|itv|hospital|consulta',
    'entreno|entrenamiento|entrenan|partido|partidos|torneo|liga|natación|ballet|judo|clase de|inglés|piano|ensayo|fútbol|baloncesto|convocatoria|convocados|jornada',
    'vuelo|pedido|paquete|envío|repartidor|revisión|taller|fontanero|llego tarde',
    'recordatorio|recordad|recuerden|recuerda|recuerdo|acordaos|acuérdense que|de|:|del|*'
  ]
} satisfies Partial<Cues['signals']>
