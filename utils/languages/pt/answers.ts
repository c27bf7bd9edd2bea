import type { Cues } from '../language'

/** What asks for an answer, and the answers and changes themselves. */
export const answers = {
  'asks-reply': [
    'confirme|confirmem|confirma|confirmar|confirmação|confirmam|confirmas|confirmarem',
    'favor|pedimos|agradecemos|agradeço|agradecíamos|agradece-se|solicitamos|aguardamos|aguardo|peço a|que|sua|vossa|tua? confirmação|confirmar|confirme|confirmem|resposta|confirmassem|avisem',
    'por favor confirmar|confirme|confirmem|avisem|avise',
    'rsvp|r.s.v.p',
    'avisa|avise|avisem|avisar|avisem-me|avisa-me|avisarem se|quem|até|com|por|quantos|aí|ai|pra|para|me|*',
    'me|nos avisa|avise|avisem|confirma|confirmem|confirme|fala|falem|diz|digam|diga|respondam|responda|manda|mandem|mande|chama|chamem',
    'digam|diga|diz|dizer|dizerem|digam-me|diz-me|diga-me|digam-nos|dizem-me|diz-nos me|nos|algo|alguma|se|quem|até|quantos|por|*',
    'digam-me|diga-me|diz-me|digam-nos|diz-nos',
    'responda|respondam|responder|resposta até|a|por|se',
    'confirmação|presença|confirmar|confirmem até|ate|pelo|com|por|no|para|de|:',
    'preciso|precisamos|saber|para de? saber|confirmar|contar|quantos|quem|número|fechar',
    'quem vem|vai|topa|quer|está|pode|virá|viria|consegue|conseguem',
    'se podem|pode|vem|vêm|vai|vão|consegue|conseguem|virá|poderá|poderão|puder|puderem|podes|vens|conseguem',
    'posso contar',
    'vens|vêm|vem|topas|topa|topam|podem|bora ?',
    'whatsapp|zap|ligar|liga|contato|contacto|mensagem para|pra|com|no'
  ],
  hopes: [
    'espero|esperamos|tomara|esperando .. possam|possa|venham|venha|ver|vir|consigam|vocês|você|todos|vos|ti|poder',
    'te|vos|os|nos esperamos|espero|vemos|vemo-nos',
    'vemo-nos|nos vemos lá',
    'ficaríamos|ficaria|ficamos|ficarei|ficará|vai|vão muito|super? felizes|feliz|contentes|contente|amar|adorar',
    'vai ser|estar muito|super|demais|incrível|lindo|divertido|top|legal|giro|bom|ótimo|especial|uma',
    'até lá|sábado|domingo|sexta'
  ],
  update: [
    'mudança|mudanças|mudar|mudamos|mudou|muda|mudaram|alteração|alterações|alteramos|alterado|alterada|alterou|mudei|trocamos|troca|trocado|mudado de|do|da|na|no|o|a|para|pra planos|plano|hora|horário|data|local|lugar|endereço|dia|última|festa|sítio|niver|aniversário',
    'mudança|mudamos|mudou|alteração|alterámos .. horário|hora|data|local|dia|planos|lugar|sítio',
    'afinal .. é|será|vai|fica|passa|começa|festa|não|já',
    'no final .. vai|será|é',
    'passa|passou|passamos|passei|passámos|mudou|muda|mudamos|mudei|mudámos|transferimos|transferida|transferido|transferiu|transferimos|antecipamos|antecipou|antecipada|adiamos|adiada|adiado|adiou|adiei|atrasamos|atrasou|remarcamos|remarcada|remarcado|remarcou|remarcar|adiantamos|adiantou|foi|fica para|pra|pro|o|a|das|de|em|uma|meia|mudada|transferida|adiada|transferido|no|na|lá',
    'em vez|lugar de|das|do|da|disso',
    'ao invés de|das|do|da',
    'novo|nova horário|hora|data|local|endereço|dia|lugar|morada|sítio',
    'desculpem|desculpa|ops|opa|corrigindo|correção|errata|perdão|gente|enganei-me|errei .. é|era|errei|correto|hora|horário|certo|não|errado|enganei|corrigindo|seria',
    'me|enganei confundi|enganei|equivoquei|na|no',
    'quis|queria dizer',
    'é|era|será às|as|no|na|dia|em .. não às|as|no|na|dia',
    'não é|era|será|vai|mais .. é|às|no|e|mas',
    'atualização|aviso|atenção|importante|atualizando : *',
    'agora|já vai|será|é|começa|ficou ser|às|no|na|as|para|pra',
    'uma|meia|duas hora|horas mais|antes|depois|cedo|tarde',
    'se mantém',
    'começar|começa|começará|será às|as|mais|* .. vez|invés|e'
  ],
  cancel: [
    'cancelar|cancelamos|cancela|cancelado|cancelada|cancelou|cancelei|cancelámos|desmarcar|desmarcamos|desmarcada|desmarcado|desmarquei|suspensa|suspenso|anulada|cancelando|desmarcámos',
    'não vai|haverá|vamos|teremos|há|iremos|podemos mais? ter|haver|fazer|rolar|acontecer|dar .. festa|aniversário|festinha|churrasco|niver|comemoração|comemorar',
    'não vai|vamos mais? haver|ter|rolar|acontecer|fazer',
    'não|nao haverá|há|teremos|tem|vai mais|ter? festa|festinha|churrasco|niver|aniversário|comemoração',
    'já não há|vai|vamos|haverá|fazemos',
    'adiar|adiamos|adiada|adiado .. nova|outra|aviso|avisaremos|avisamos|ainda|sem',
    'vamos|preciso|tivemos|teremos|precisamos|tive ter? de|que cancelar|adiar|desmarcar'
  ],
  'reply-yes': [
    'conta|contem|conte com ele|ela|a|o|nós|eles|*',
    'pode|podem|podes contar com *',
    'conta|contem|conte conosco|connosco|comigo',
    'conta|contem|conte conosco|connosco|comigo',
    'pode|podem|podes contar',
    'vamos|vai|vou|iremos|irei|irá|vão|estaremos|estarei|estará|lá sim|estar|lá|com|estaremos|com|estarei|adorar|amar|certeza',
    'lá estaremos|estarei|estará|estamos',
    'estaremos|estarei|estará lá|aí|presentes|presente',
    'sim|claro|oba|eba|opa|com|ótimo|perfeito|combinado|ok|show|top|maravilha|certeza|uhul|bora|ebaa|siim|adorei|que|demais que|vamos|vai|certeza|sim|estaremos|vou|lá|obrigada|obrigado|podemos|confirmado|confirmo|pode|adoramos|gostoso|legal|iremos|irei|fofo|bom|contem',
    'confirmo|confirmamos|confirmada|confirmado|confirmadíssimos|confirmadíssimo presença|a|nossa|que|aqui|o|*',
    'presença confirmada|confirmadíssima',
    'com muito|todo prazer|gosto|certeza',
    'com certeza',
    'não|nao perdemos|perco|perderemos|vamos|perde|perder por|isso|essa|nada|perder',
    'obrigada|obrigado|muito|brigada|agradeço|agradecemos|valeu .. convite|convidar|lembrar|convidarem|convidado',
    'aceito|aceitamos|aceita com|o|muito',
    'vai adorar|amar|sim|com',
    'até lá|sábado|domingo'
  ],
  'reply-no': [
    'não|nao|infelizmente|n vamos|vou|vai|posso|podemos|consigo|conseguimos|consegue|pode|poderemos|poderei|poderá|dá|daremos|conseguiremos|iremos|irei|irá|conseguirei|conseguirá|vão|poderão poder|conseguir|dar|ir|pra|para|comparecer|estar|participar|lá|desta|dessa|dessa|mesmo|nesse|neste|a',
    'não|nao|n poderemos|conseguimos|conseguiremos|podemos|poderei|consigo|posso|consegue|iremos|irei|poderá',
    'não|nao vai dar|rolar|conseguir|poder|ser',
    'infelizmente|pena|chato|lamento|lamentamos|triste|poxa|puxa|pxa|pena .. não|nao|fora|viajando|viajar|viagem|outro|compromisso|longe|longe|já',
    'estaremos|estamos|estarei|vamos|estou|está|vai|estará|temos|tenho estar? fora|viajando|viajar|viagem|de|outro|outra|um|no|em|compromisso|casamento',
    'já temos|tenho|tem|tinha|tínhamos|tínhamos outro|outra|um|uma|compromisso|festa|planos|programa|coisas|combinado',
    'outro|outra compromisso|aniversário|festa|evento|programa',
    'fica pra|para|a próxima',
    'próxima vez',
    'queria|queríamos|adoraria|adorava|gostava|gostaríamos|adoraríamos|adorávamos|teria muito? mas|ido|poder',
    'divirtam-se|aproveitem'
  ],
  'reply-maybe': [
    'vou|deixa|deixe|preciso|vamos|tenho|tenho|deixem-me|deixa-me|deixe-me eu|de|que? ver|confirmar|checar|verificar|falar|perguntar|conferir|combinar|tentar|pensar|olhar|consultar',
    'te|vos|lhe|já|depois|logo|ainda te? aviso|avisamos|confirmo|digo|dizemos|respondo|confirmamos|falo|direi|avisarei|não',
    'digo|aviso|confirmo|respondo|confirmamos te|vos|lhe|depois|amanhã|mais|já|algo|logo',
    'digo-te|digo-vos|aviso-te|confirmo-te|digo-lhe',
    'talvez|provavelmente|possivelmente|quiçá|acho|depende|porventura',
    'ainda não sei|sabemos|tenho|temos|certeza|estou',
    'não sei|sabemos|tenho|temos|estou se|ainda|certeza|segura',
    'ainda não|nao',
    'se der|conseguir|conseguirmos|der',
    'em princípio',
    'acho que sim|vai|não|vamos|conseguimos|dá'
  ],
  thanks: [
    'obrigada|obrigado|obg|obgda|brigada|brigado|agradeço|agradecemos|agradecer|gratidão|grata|valeu|agradecido|obrigadão|obrigadíssima',
    'foi|estava|ficou|tava|foram muito|super|uma|tudo|linda|lindo|ótima|maravilhosa|incrível|demais|delícia|top|divertido',
    'adorei|adorou|adoraram|amou|amei|amaram|amamos|adorámos|curtiu|curtimos o|a|os|as|cada|muito|tudo|festa|presente|prendas|demais'
  ],
  wishes: [
    'feliz|felizes|um aniversário|niver|níver|natal|ano|dia|páscoa|aninho|novo|vida|5|*versário',
    'feliz aniversário|niver|natal|páscoa|dia|ano',
    'parabéns|parabens|felicidades|parabénss|parabenss pelo|pela|para|pra|pro|meu|minha|querida|querido|princesa|campeão|a|ao|à|muitas|muita|lindo|linda|!|!|*',
    'parabéns|parabens|felicidades|parabénsss',
    'muitas felicidades',
    'muitos anos de',
    'que deus|Deus te|o|a|lhe|abençoe|continue',
    'que seja|tenha|tenhas|você|seu|teu|o|este|sua um|dia|uma|muito|tudo|ciclo|novo|vida',
    'desejo|deseja|desejamos|desejar um|uma|muita|tudo|muitas|a|à|ao|você|te|que|lhe',
    'beijos|beijinhos|abraço|bjs|bjos enorme|grandes|grande|de',
    'saúde|muita|muita saúde|paz|luz|e'
  ]
} satisfies Partial<Cues['signals']>
