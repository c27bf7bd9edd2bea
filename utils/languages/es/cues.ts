import type { Cues } from '../language'
import { answers } from './answers'
import { changes } from './changes'
import { excluded } from './excluded'
import { invites } from './invites'
import { occasions } from './occasions'
import { others } from './others'
import { roles } from './roles'

export const cues: Cues = {
  signals: { ...invites, ...occasions, ...changes, ...answers, ...others },
  roles,
  asksChange: [
    'podemos|podríamos|podéis|pueden|podrían|puedes|podrías|puede|podría',
    'os|les|te|le va|viene|iría|vendría bien',
    'sería|es posible',
    'qué tal|os|les',
    'y si',
    'hay|habría posibilidad|opción'
  ],
  agrees: [
    '^claro|bueno que? sí|dale|vale',
    'por mí|nosotros bien|ok|perfecto|genial',
    'no hay problema|drama|lío',
    'buena|buenísima idea',
    '^listo|dale|joya|va domingo|sábado|viernes?',
    '^sí|vale|ok|okey|claro|perfecto|genial|dale|hecho|estupendo',
    'sí claro|perfecto|vale|genial|por|podemos',
    'nos|me va|viene|parece bien|perfecto|genial|estupendo',
    'de acuerdo',
    'sin|ningún problema',
    'por supuesto',
    'está|me parece bien|perfecto'
  ],
  excluded,
  notes: [
    'ojo|atención|aviso|importante|recordad|recuerd*|acordaos|acuérdense|acordate|nota|pd|p.d|p.d.|info',
    'no olvid*',
    'no os|se|te olvid*',
    'por cierto',
    'una|otra cosa|cosita|nota',
    'tened|tengan en cuenta',
    'os|les|te recuerdo|recordamos',
    'aparcamiento|aparcar|parking|portal|timbre|telefonillo'
  ],
  excuses: 'perdón perdona perdonad perdonen ay uy ups digo quiero quise decir no mejor eh dicho bueno',
  corrects: [
    'perdón|ups|uy|digo|disculpen|perdonad ,? perdón|digo|mejor|es|no|quise|son|era|sábado|domingo|viernes',
    'perdón|ups|uy|digo|disculpen|perdonad ,? a|al|el las|la|lunes|martes|miércoles|jueves|viernes|sábado|domingo|día',
    'perdón|ups|uy|digo|disculpen|perdonad ,? a|al|el #',
    'mejor|quise dicho|decir|poner',
    'me equivoqué|confundí|corrijo',
    'miento',
    ', no ,',
    'corrijo|corrección',
    'no ,? perdón|perdona|espera'
  ],
  errands: [
    'ayudar|ayudarme|ayudarnos|ayudas|ayuda|ayudáis|ayudan|echar|echarme|echas|echáis una? mano?',
    'compra|comprar|decorar|preparar|montar',
    'se va|van a|de|al|para',
    'vuela|vuelan|muda|mudan|marcha|marchan|parte|parten|viaja|viajan|vuelve|vuelven|volvemos|vuelvo|mudamos|regresa|regresan|regresamos a|de|al|para'
  ],
  returns: ['vuelta|vuelto|vueltos|regreso de las|la|los|el? vacaciones|fiestas|puente? de'],
  wrote: [
    'puse|escribí|dije|indiqué|pusimos|dijimos',
    'donde|invitación|tarjeta dice|decía|pone|ponía',
    'había|habíamos|he|hemos puesto|dicho|escrito'
  ],
  replaces: [
    'en lugar|vez de|del',
    'ya no es|será|son|era',
    'no va a ser',
    'no puede|podrá ser',
    'no es|era|será|empieza a|el'
  ],
  moves: [
    'cambi*|mueve*|movemos|movimos|movió|movido|corrimos|corre*|recorr*|aplaz*|posterg*|pospon*|pospuso|traslad*|atras*|adelant*',
    'pasamos',
    'pasa|pasan|pasó|pasará de|del|al'
  ],
  wavers: 'pero salvo quizás quizá miro veo depende no lamentablemente siento cuando todavía',
  common:
    'cumple cumpleaños perdón el la los las un una unos de del que y en a al nada todavía aún estaremos alguien besos con por para no se lo su sus mi mis tu tus te me nos os les le es son esta este esto ese esa hay ha he muy mas pero como cuando donde quien si ya bien todo todos hola gracias hoy cada sin sobre desde hasta porque tambien yo ella ellos usted ustedes vosotros nosotros hacer va vamos voy tiene tengo puede puedo quiero favor casa otro otra tenemos estamos ahora hora ahí allí aquí entonces luego hacemos mucho mucha muchas muchos finde peque peques dale tampoco ser será irá tb x q allá deja vemos ¿ ¡'
}
