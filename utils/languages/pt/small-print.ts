import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    'não precisa|precisam|é|traga|tragam|trazer|queremos|se|há|pedimos|aceitamos|levem|levar|preocupem|preocupe necessário|preciso|necessidade|precisa|de|com? levar|trazer|de? presente|presentes|prenda|prendas',
    'não|sem|dispensamos|nada de? presente|presentes|prenda|prendas',
    'sem|nao|dispensamos|dispensa-se os|as? presente|presentes|prenda|prendas',
    'sua|tua|vossa presença|companhia é|será|já .. presente|prenda',
    'presente|presentes nao|dispensados'
  ],
  groupGift: [
    'presente|prenda coletivo|coletiva|conjunto|conjunta|em|da|único conjunto?',
    'vaquinha|vaquinhas',
    'juntar|juntamos|dividir|rachar|pix dinheiro|o|presente|para|pro',
    'lista|chuva de presentes|dinheiro'
  ],
  dropOff: [
    'deixar|deixem|deixam|deixá-los|deixar-los os|as|eles|elas|com|a|seus|só? filhos|crianças|pequenos|gente|meninos|miúdos|buscar|e|connosco|conosco',
    'sem os? pais|acompanhante|acompanhantes|adultos',
    'pais|pai|mães não precisam|ficam|precisa',
    'deixam|deixar|levam e|na|à buscam|pegam|entrada|porta'
  ],
  parentsStay: [
    'pais|mães|papais|mamães|adultos|acompanhante|responsável|responsáveis .. ficar|ficam|ficarem|bem-vindos|convidados|fica',
    'podem|pode|fiquem|querem ficar|à',
    'acompanhados|acompanhado|acompanhada de|por|dos|do um|pais|adulto|responsável',
    'um adulto|responsável|acompanhante por',
    'com|os seus? pais|papais|famílias também?'
  ],
  siblingsWelcome: [
    'irmãos|irmãs|irmãozinhos|manos|irmão|mana .. bem-vindos|convidados|também|podem|incluídos|bem-vindas|vir|bemvindos',
    'trazer|com|tragam|traga|e os|as|seus? irmãos|irmãozinhos|manos',
    'toda a? família',
    'a família toda|inteira'
  ],
  noSiblings: [
    'sem|nao .. irmãos|irmãozinhos|manos|irmãs',
    'irmãos|irmãozinhos|manos .. nao|infelizmente',
    'só|somente|apenas .. convidada|convidado|criança|convidadas|amiguinhos'
  ],
  allergies: [
    'alergia|alergias|alérgico|alérgica|alérgicos|intolerância|intolerâncias|intolerante|celíaco|celíaca|alergénios',
    'restrição|restrições alimentar|alimentares|alimentícia'
  ],
  bring: [
    'traga|tragam|traz|tragas|trazer|trazerem|leve|levem|levar com|o|a|os|seu|sua|um|uma|vosso?',
    'cada um|uma|família leva|traz|contribui|leve|traga|levará',
    'não|nao se? esqueça|esqueçam|esqueças|esquecer de|o|a|as|trazer|levar?',
    'necessário|obrigatório|obrigatória|indispensável|precisam de|usar|uso?'
  ],
  kinds: {
    sleepover: [
      'festa|noite do|de pijama|pijamas',
      'dormir|dormem|dormirem|dormida|pernoitar',
      'acampadentro|acantonamento'
    ],
    pool: ['piscina|piscinas|biquíni|maiô|sunga|banho'],
    playdate: ['vir|vem|venham|venha|ir brincar', 'brincar|lanchar em|na|cá|aqui|com', 'tarde de brincadeiras'],
    holiday: [
      'halloween|natal|réveillon|carnaval|páscoa|arraiá|arraial',
      'festa junina|julina',
      'são joão',
      'dia das bruxas|crianças',
      'ano novo'
    ],
    birthday: ['aniversário|níver|aniver|aninhos|aninho|anos', 'parabéns']
  }
}
