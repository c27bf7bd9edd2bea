import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    'não precisa*|é|traga*|trazer|queremos|se|há|pedimos|aceitamos|levem|levar|preocupe* necessário|precis*|necessidade|de|com? levar|trazer|de? presente*|prenda*',
    'não|sem|dispensamos|nada de? presente*|prenda*',
    'sem|nao|dispensamos|dispensa-se os|as? presente*|prenda*',
    'sua|tua|vossa presença|companhia é|será|já .. presente|prenda',
    'presente* nao|dispensados'
  ],
  groupGift: [
    'presente|prenda coletiv*|conjunt*|em|da|único conjunto?',
    'vaquinha*',
    'junta*|dividir|rachar|pix dinheiro|o|presente|para|pro',
    'lista|chuva de presentes|dinheiro'
  ],
  dropOff: [
    'deixa*|deixem os|as|eles|elas|com|a|seus|só? filhos|crianças|pequenos|gente|meninos|miúdos|buscar|e|connosco|conosco',
    'sem os? pais|acompanhante*|adultos',
    'pais|pai|mães não precisa*|ficam',
    'deixa*|levam e|na|à buscam|pegam|entrada|porta'
  ],
  parentsStay: [
    'pais|mães|papais|mamães|adultos|acompanhante|responsáve* .. ficar*|ficam|bem-vindos|convidados|fica',
    'podem|pode|fiquem|querem ficar|à',
    'acompanhado*|acompanhada de|por|dos|do um|pais|adulto|responsável',
    'um adulto|responsável|acompanhante por',
    'com|os seus? pais|papais|famílias também?'
  ],
  siblingsWelcome: [
    'irmão*|irmãs|manos|mana .. bem-vindos|convidados|também|podem|incluídos|bem-vindas|vir|bemvindos',
    'trazer|com|traga*|e os|as|seus? irmãos|irmãozinhos|manos',
    'toda a? família',
    'a família toda|inteira'
  ],
  noSiblings: [
    'sem|nao .. irmãos|irmãozinhos|manos|irmãs',
    'irmãos|irmãozinhos|manos .. nao|infelizmente',
    'só|somente|apenas .. convidada*|convidado|criança|amiguinhos'
  ],
  allergies: [
    'alergia*|alérgico*|alérgica|intolerância*|intolerante|celíac*|alergénios',
    'restriç* alimentar*|alimentícia'
  ],
  bring: [
    'traga*|traz|trazer*|leve|levem|levar com|o|a|os|seu|sua|um|uma|vosso?',
    'cada um|uma|família leva|traz|contribui|leve|traga|levará',
    'não se? esqueça*|esquecer de|o|a|as|trazer|levar?',
    'necessário|obrigatóri*|indispensável|precisam de|usar|uso?'
  ],
  kinds: {
    sleepover: ['festa|noite do|de pijama*', 'dormir*|dormem|dormida|pernoitar', 'acampadentro|acantonamento'],
    pool: ['piscina*|biquíni|sunga|banho'],
    playdate: ['vir|vem|venha*|ir brincar', 'brincar|lanchar em|na|cá|aqui|com', 'tarde de brincadeiras'],
    holiday: [
      'halloween|natal|réveillon|carnaval|páscoa|arrai*',
      'festa junina|julina',
      'são joão',
      'dia das bruxas|crianças',
      'ano novo'
    ],
    birthday: ['aniversário|níver|aniver|aninho*|anos', 'parabéns']
  }
}
