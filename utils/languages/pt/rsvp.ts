import type { RsvpWords } from '../rsvp-words'

export const rsvp: RsvpWords = {
  yes: [
    'vamos|iremos|seremos|somos|levo|levamos * criança*|filh*|menin*|miúd*',
    '^sim|claro|certeza|bora|oba|eba|confirmado|confirmada|confirmadíssimo',
    '^sim|claro|com que|sim|certeza',
    '^vamos|iremos|vou',
    '^nós|a vamos|gente vai?',
    'vai|vem|irá , mas',
    'claro que sim|vamos|vai',
    'com certeza|prazer|todo',
    'pode|podem|podes|conta|conte|contem|contar contar|com',
    'vamos|iremos|vai|vão|vou|irei|estaremos|estará|estarei sim|com|todos|lá|estar|adorar',
    'estaremos|estará|estarão|estarei lá|presentes|todos|aí',
    'lá|aí estaremos|estará',
    'nós|eu|a também vamos|vai',
    'presença confirmada',
    'confirmo|confirmamos',
    'não perdemos|perde|perco|perderíamos por|isso',
    'adoraria|adoraríamos|adora|adorava ir|muito',
    'anota|põe|coloca|inscreve aí|nos|me|a',
    'tamos|estamos|tô|estou|tá|está dentro|nessa',
    'até lá|sábado|domingo|sexta',
    'sim vamos|vai|iremos|vão|pode|podemos'
  ],
  no: [
    'ter que|de cancelar|recusar|desmarcar|faltar',
    'vou|vamos|tenho|temos|preciso cancelar|desmarcar',
    '^não|nao',
    '^não|nao|infelizmente|desculpa|lamento vamos|vai|podemos|consigo|posso|dá|não|obrigad*',
    'não vamos|vai|podemos|posso|conseguimos|consigo|consegue|poderemos|poderá|vou|dá|iremos|irá|pode|poderei|conseguiremos|estaremos',
    'não vai|vamos dar|poder|conseguir|ir',
    'desta|dessa|nessa|nesta vez não',
    'infelizmente .. não|impossível',
    'fica para|pra a|uma próxima|outra',
    'é|será impossível',
    'tenho|temos|vou|vamos que|ter cancelar|recusar|declinar|faltar',
    'outra|próxima vez'
  ],
  maybe: [
    '^talvez|provavelmente|depende|possivelmente',
    'talvez',
    'ainda|não não|sei|tenho|sabemos|temos|é|está certeza|sei|se|sabemos',
    'te|vos|lhe|depois|já aviso|confirmo|digo|avisamos|confirmamos|dizemos|falo|respondo',
    'aviso|confirmo|digo|avisamos|confirmamos até|na|no|amanhã|depois|hoje|sexta|quinta|quarta|segunda|terça',
    'tenho|temos|vou|preciso|vamos que|de ver|verificar|confirmar|perguntar|checar|falar|conferir',
    'depende de|do|da',
    'se der|conseguir|puder',
    'vamos|vou ver|tentar',
    'a confirmar'
  ],
  wishes: [
    'vemos|vejo|até|nos .. escola|colégio|treino|aula',
    'adoraria|adoraríamos|ia|queria|queríamos|gostaria|gostaríamos .. mas',
    'adoraria|adoraríamos|ia|queria|queríamos|gostaria|gostaríamos .. , mas',
    'ia|íamos|teria|teríamos adorar|adorado|amar|gostado',
    'próxima|outra vez',
    'na|numa|uma próxima'
  ],
  cannot: [
    'não posso|pode|podemos|podem|poderei|poderemos|poderá|consigo|consegue|conseguem|conseguimos|conseguiremos|conseguirei',
    'não vou|vai|vamos|vão poder|conseguir'
  ],
  coming:
    'ir vir comparecer estar participar aparecer chegar nesse nesta neste esse este sábado domingo sexta porque pois por no na nessa dessa desta a mas infelizmente mesmo mais ele ela está tem temos',
  comes: {
    subjects: 'nós eu ele ela eles gente gnt nóis',
    not: 'não n ao para pra *ar *er *ir fora',
    verbs: [
      'vai|vão|vem|confirmad*',
      'vamos ,|.|!|sim|simm*|siii*|com',
      'irá|iremos|vamos sim|com|adorar',
      'estará|estaremos|estarão|comparecerá',
      'pode|podem .. ir|vir|comparecer',
      'vai|vão estar|ir|comparecer'
    ]
  },
  cancelsFor: 'para do da',
  cancels: ['ter|que|vamos|vou|temos|tenho que|de|ter cancelar|desmarcar'],
  ironic: [
    'que bom que você|vc|vocês organiz*',
    'por organizar*',
    'sim claro que não',
    'até parece',
    'nem morto|morta|pensar|sonhando',
    'só se|que não',
    'é|era brincadeira',
    'grupo|chat errado'
  ],
  others: [
    'treino|lição|dever|uniforme|excursão|futebol|natação|fotos|prova',
    'alguém tem|sabe|viu|pode|achou',
    'perdeu|perdido|achei|encontrei',
    'ano|semana|vez passad*'
  ],
  children:
    'criança crianças filho filhos filha filhas menino meninos menina meninas miúdo miúdos miúda miúdas pequeno pequenos pequenas garoto garotos gêmeos',
  adults: 'adulto adultos pai pais mãe mães avô avó avós responsável responsáveis',
  counts: {
    'os|nossos gêmeos|dois': 2,
    'as gêmeas|duas': 2,
    'os|as três': 3,
    'somos|seremos|vamos dois|2|duas': 2,
    'somos|seremos|vamos três|3': 3
  },
  stays: [
    'eu|nós|também fico|ficamos|ficarei|ficaremos|fica também|com|junto|lá|ajudando|para|pra',
    'posso|podemos|vou|vamos|gostaria|gostava|quero|queria|de ficar',
    'fico|ficamos|ficarei também|com|junto|lá'
  ],
  leaves: [
    'não fico|ficamos|ficarei',
    'não posso|podemos|vou|vamos|consigo ficar',
    'só|apenas deixo|deixamos|deixar|levo',
    'deixo|deixamos|deixar e|só'
  ],
  food: [
    'alergi*',
    'intoleran*',
    'vegetarian*|vegan*',
    'celíac*',
    'sem glúten|lactose|ovo|ovos|nozes|amendoim|açúcar|carne|leite|porco',
    'não come|comem|pode|podem|toma|bebe comer|leite|carne|glúten|lactose|ovo|ovos|amendoim|porco',
    'halal'
  ]
}
