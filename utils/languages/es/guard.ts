import type { Guard } from '../guard'

export const guard: Guard = {
  phrases: {
    'why-not': [
      'por qué .. no',
      'por qué|que no|nunca|ha|han|has|habéis|le|la|lo|nadie|siempre|hacéis|haces|hacen',
      'qué|que te|os|les|le hemos|he|ha|hizo|hicimos hecho?',
      'qué os|te|le|les pasa|cuesta',
      'cómo|como es que|posible'
    ],
    'left-out': [
      'exclu*',
      'deja*|dejó|dejáis|habéis|han .. fuera|aparte|lado|sol*',
      'no .. invita*|invitó|invitáis|incluid*|incluir|incluy*',
      'nunca|jamás .. invita*|invitáis|cuenta*|contáis|incluy*',
      'ignora*|ignoráis',
      'olvidado|olvidada|olvidáis|olvidasteis|olvidaron|olvidan|olvidas',
      'nadie quiere|invita|juega|habla|llama|le|la|lo|cuenta|piensa',
      'acos*|bullying|marginad*|marginar|desprecia*',
      'a nuestras|mis espaldas'
    ],
    'always-never': [
      'siempre|nunca|jamás lo|la|le|los|igual|os|hacéis|haces|hacen|contáis|cuentas|invitáis|invitas|llamáis|pensáis|respondéis|piensan|invitan|contestáis|sois|dejáis|olvidáis|nos|te|me',
      'siempre los|las mismos|mismas',
      'como siempre',
      'ni una sola? vez',
      'otra vez lo|igual|sin|fuera|más',
      'cada vez que',
      'todos vosotros|ustedes',
      'una vez más'
    ],
    'everyone-but': [
      'todos|todas|todo menos|excepto|salvo',
      'toda la clase',
      'todos|todas los|las demás|otros',
      'únic*|solo el|la|que|niñ*',
      'menos a|el|la mi|mío|nuestr*|él|ella'
    ],
    guilt: [
      'llor*|lágrimas',
      'triste|dolid*|herid*|destrozad*|decepcion*|hundid*|humillad*',
      'duele|dolió|dolido|dolor',
      'corazón .. rot*|part*|romp*',
      'partió|rompió|roto|rompe|parte .. corazón|alma',
      'vergüenza|avergonz*',
      'espero que estéis|estés|estén|os|te content*|feli*|orgullos*',
      'gracias por nada',
      'sol* en casa|un|el',
      'qué|como sentirías|sentiríais|te|os'
    ],
    comparing: [
      'después|tras de? todo lo? que?',
      'con todo lo que',
      'nosotros|yo siempre|sí os|te|invit*|le|les|a',
      'otras|otros familias|padres|madres',
      'a diferencia de',
      'favorit*|grupito|grupitos|camarilla',
      'jamás haría*',
      'no es|somos lo? suficiente*|buen*|dign*',
      'mejor que|los'
    ],
    demand: [
      'tenéis|tienes|tienen que',
      'debéis|debes|deben|deberíais|deberías|deberían',
      'exijo|exigimos|espero|quiero|esperamos|queremos .. explicación|explicaciones|disculpa|disculpas|respuesta|saber',
      'exijo|exigimos',
      'me|nos debéis|debes|deben',
      'la próxima vez .. invit*|cont*|pens*|avis*|llam*',
      'dile|decidle|díganle|di a tu|vuestr*|su',
      'haz|haced|aseguraos|asegúrate|asegúrense de|que',
      'quiero saber|que',
      'basta|ya de|está',
      'explica*|explícame'
    ],
    missed: [
      'enter*|vi|vimos|visto|oído|supe|supimos|hemos .. fiesta|cumple|cumpleaños|fotos|sin|invitaciones',
      'fotos de la|del vuestr*|fiesta|cumple',
      'perdió|perdido|perdimos .. fiesta|cumple|cumpleaños',
      'fiesta|cumple|cumpleaños .. sin|no|nadie'
    ],
    blame: [
      'cómo|como podéis|pudisteis|puedes|pudiste|pueden|pudieron|os|te atrevéis|atreves?',
      'egoísta*|cruel*|mal* educad*|maleducad*|grosero*|desconsiderad*|ridícul*|vergonzos*|inaceptable|falsos|falsas',
      'injust*',
      'no es|hay justo|derecho|corazón',
      'culpa*',
      'a propósito|posta|adrede',
      'es|ni que? os|te|siquiera importa|importáis|pensáis|habéis',
      'no tenéis|tienes|tienen corazón|educación|vergüenza|excusa|perdón',
      'por lo visto',
      'al parecer|está claro|claramente'
    ]
  },
  kind: [
    'por qué no quedamos|venís|vienes|vienen|vamos|nos|hacemos|probamos',
    'no tenéis|tienes|tienen que? nada|hace|preocup*|problema',
    'no tenéis|tienes|tienen que|por',
    'siempre sois|eres|son bienvenid*',
    'siempre es|hay|sois|eres|nos un|sitio|muy|alegr*|gusta|encanta',
    'siento|perdón|perdona|perdonad|disculpa|disculpad|lamento .. olvidé|olvidado|dolido|herido|culpa|hablado|duele',
    'me olvidé|olvidado|olvidaba',
    'no pasa nada',
    'nunca es tarde',
    'no es culpa de',
    'toda la clase está|invitada|puede|bienvenida'
  ],
  kinder: {
    'why-not': '¿Le apetecería a {friend} hacer algo juntos un día?',
    'left-out': 'A {child} le haría ilusión otra invitación.',
    'always-never': 'Me gustaría mucho encontrar un día.',
    'everyone-but': 'A {child} le encantaría participar algún día.',
    guilt: 'Nos haría mucha ilusión hacer algo en compañía.',
    comparing: 'Nos gustaría volver a veros.',
    demand: '¿Sería posible? Si no, no pasa nada.',
    missed: '¿Hacemos algo pronto?',
    blame: 'Seguro que no fue con mala intención.'
  }
}
