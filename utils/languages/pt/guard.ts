import type { Guard } from '../guard'

export const guard: Guard = {
  phrases: {
    'why-not': [
      'por que .. não',
      'por que não|ninguém|nunca|vocês|você|ela|ele|foi|o|a|só|sempre',
      'porque não|é que',
      'porquê',
      'o que foi|é que',
      'o que nós|eu|ele|ela fizemos|fiz|fez',
      'qual é? o problema|seu'
    ],
    'left-out': [
      'exclu*',
      'deixa*|deixou|ficou|ficar .. fora|lado',
      'não|nunca .. convida*|convidou|inclu*|chama*',
      'ignora*',
      'esquec*',
      'ninguém quer|brinca|convida|fala|chama|gosta|pensa|o|a|lhe|se',
      'bullying|marginaliz*|rejeit*',
      'pelas|nas nossas|minhas costas'
    ],
    'always-never': [
      'vocês|você|vós|tu sempre|nunca|todos|jamais',
      'sempre|nunca a|o|os|as|se mesma|mesmo|mesmos|mesmas|lembram|lembra|pensam|convidam',
      'como sempre',
      'nem uma|única vez',
      'mais uma|outra vez',
      'toda a? vez',
      'de novo ninguém|fora|sem|isso'
    ],
    'everyone-but': [
      'todos|todas|todo|toda .. menos|exceto|salvo',
      'menos o|a|ele|ela|meu|minha',
      'toda a? turma|sala|classe',
      'a turma|sala toda|inteira',
      'todos|todas os|as outros|outras|colegas',
      'únic*|sozinh* .. não|que|criança|em'
    ],
    guilt: [
      'chor*|lágrimas',
      'triste|magoad*|magoou|ferid*|desilud*|decepcion*|desapont*|humilhad*|arrasad*|destroçad*',
      'coração .. part*|despedaç*',
      'part*|despedaç* .. coração',
      'vergonha',
      'espero que .. felizes|feliz|content*|satisfeit*|orgulhos*',
      'sozinh*',
      'obrigad* por nada',
      'doeu|dói|doer',
      'como se sentir*'
    ],
    comparing: [
      'depois de tudo',
      'nós|eu sempre|convid* .. convid*|o|a|seu|sua|vosso|vocês',
      'outros|outras pais|mães|famílias',
      'ao contrário',
      'preferid*|favorit*|panelinha|grupinho|panela',
      'nunca faria|faríamos',
      'não somos|é|sou bons|boa|bom|suficiente*'
    ],
    demand: [
      'vocês|você|tu têm|tens|devem|deve|deviam|devia|deveriam|precisam|precisa de|que?',
      'exijo|exigimos|quero|queremos',
      'explicaç*|desculpas .. devem|deve|exijo|quero|espero',
      'espero|quero|exijo um|uma pedido|explicação|resposta',
      'devem|deve|deves nos|me|-',
      'da próxima vez .. convid*|pens*|avis*|cham*|lembr*',
      'diga|digam|diz|fala|fale à|ao|para sua|seu|tua|teu|vossa|a|o',
      'explique*|explica',
      'basta|chega',
      'façam|faça|faz com|o favor'
    ],
    missed: [
      'soube|soubemos|vi|vimos|ouvi|ouvimos|descobri|fiquei .. festa|aniversário|fotos|sem|convites',
      'fotos da|do festa|aniversário|vossa|sua',
      'festa|aniversário .. sem|não|perdeu|perdemos',
      'perdeu|perdemos .. festa|aniversário'
    ],
    blame: [
      'como vocês|você? puderam|pôde|podem|pode|têm coragem?',
      'egoísta*|maldos*|cruel|cruéis|injust*|mal-educad*|grosseir*|ridícul*|vergonhos*|inaceitável|insensíve*|mesquinh*|falta',
      'não é|tem|têm justo|certo|coração|correto|bonito',
      'culpa*',
      'de propósito',
      'nem se|sequer importam|importa|pensaram|lembram',
      'pelos vistos|visto',
      'aparentemente|claramente|evidentemente',
      'nenhum* respeito|consideração|coração'
    ]
  },
  kind: [
    'por que não vêm|vamos|marcamos|combinamos|nos|fazemos',
    'não precisam|precisa|têm|precisas de|que|nada',
    'sempre bem|são|é bem|vind*|bom',
    'desculpa*|perdão|lamento|peço .. esquec*|magoei|magoado|culpa|mal|triste',
    'eu? esqueci|esqueci-me|esquecemos',
    'me esqueci',
    'não se esqueçam|esqueça',
    'não é culpa',
    'toda a turma está|é convidada|bem',
    'a turma|sala toda está|é convidada|bem',
    'não fique* triste*'
  ],
  kinder: {
    'why-not': '{friend} gostaria de fazer alguma coisa um dia?',
    'left-out': 'Um próximo convite deixaria {child} feliz.',
    'always-never': 'Gostaria muito que achássemos um dia.',
    'everyone-but': '{child} gostaria de participar um dia.',
    guilt: 'Seria bom fazermos alguma coisa em companhia.',
    comparing: 'Gostaríamos de vos rever.',
    demand: 'Seria possível? Se não, não há problema.',
    missed: 'Vamos combinar alguma coisa em breve?',
    blame: 'Com certeza não foi por mal.'
  }
}
