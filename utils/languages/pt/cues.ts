import type { Cues } from '../language'
import { answers } from './answers'
import { others } from './others'
import { roles } from './roles'

export const cues: Cues = {
  signals: {
    invited: [
      'está|estão|tá|tão|tao|és|são|vocês|todos|todas|você|vc|vcs|foi|estás|ficam|fica todos|todas|super|mais|que|muito? convidados|convidadas|convidado|convidada|convidad@s|convidadíssimos|convidadíssima|convidadíssimo',
      'convidados|convidadas|convidado|convidada todos|todas|para|pra|a|o',
      'todos|todas|tod@s|famílias|amigos convidados|convidadas|convidadíssimos|convidad@s',
      'te|vos|os|as|o|a|lhe|lhes|vcs|você|vocês|nos convido|convidamos|convida|convidam|convidar',
      'quero|queria|queremos|queríamos|gostaria|gostaríamos|gostava|gostávamos|venho|viemos|vimos|adoraria|adorava|adoraríamos|temos|tenho|com|é|muita|alegria|prazer|muito .. convidar|convidá-lo|convidá-la|convidá-los|convidar-te|convidar-vos|convidamos|convidá',
      'para|pra|de|por|a|em convidar|convidá|convidar-te|convidar-vos|convidá-los te|você|vocês|a|o|os|as|para|pra|vcs|seu|sua|*',
      'convido|convidamos|convida|convidam|convidar você|vocês|vc|vcs|todos|todas|toda|os|as|o|a|seu|sua|para|pra|tua|vossas|vossos|te|*',
      'convite|convitinho para|pra|do|da|de|de|especial|aniversário|festa|:|oficial|virtual|digital',
      'meu|nosso|o|seu|um|este|esse|teu convite|convitinho',
      'contamos|conto|contar com a|sua|tua|vossa presença',
      'contamos|conto com|convosco|contigo você|vocês|todos|a|também?',
      'sua|tua|vossa|a presença|companhia será|é|vai|fará|de',
      'gostaríamos|gostaria|gostávamos|ter|com de? sua|vossa|tua|a presença',
      'reserve|reservem|reserva|guarde|guardem|anote|anotem|anotam|marque|marquem|marca|agende|agendem|salve|salvem|bloqueiem|aponta|apontem|guarda já|aí|ai? a|o|na|essa|esta|esse data|dia|agenda',
      'anota|anotem|anote aí|ai|na',
      'save the date'
    ],
    invites: [
      'te|os|as|vos|lá|vcs|vocês|você|esperamos|espero|contamos|conto esperamos|espero|esperando|espera|esperam|vocês|você|vcs|por|com',
      'esperamos|espero|esperando por? você|vocês|vc|vcs|todos|ti|todo|toda|contar|a|vos',
      'te|os|vos|lá esperamos|espero|espera',
      'venha|venham|vem|vêm|vinde|anda|andem|venhas|vir comemorar|celebrar|festejar|participar|brincar|conosco|connosco|com|para|pra|nos|se|curtir|fazer|à|ao|cantar|prestigiar|dançar|passar|comer|tomar|e|viver|*',
      'querem|quer|quiser|quiserem|queres|quisesse|queria|pode|podem|podes|poderia|podia|poderão|poderá|gostaria|gostarias|gostariam|gostava|gostavam|adoraria|consegue|conseguem|consegues|topa|topam * de? vir|ir|participar|aparecer|juntar-se|juntar|passar|brincar|dormir|estar',
      'querem|quer|quiser|quiserem|queres|pode|podem|podes|poderia|podia|gostaria|gostarias|gostava|consegue|conseguem|consegues|topa|topam|poderão|poderá de? vir|participar|aparecer|juntar|passar|brincar|dormir|comemorar',
      'gostaria|gostaríamos|gostava|gostávamos|adoraria|adorava|adoraríamos|adorávamos|queria|queríamos|quer|quero|queremos|amaria|ia|iria|ficaria|ficaríamos .. viesse|viessem|viesses|venha|venham|fosse|fossem|participasse|tua|sua|vossa|presença|estivesse|estivessem|adorar|celebrar|comemorar|festejar|com',
      'quer|quero|queremos|vamos|vai|vem|gostaríamos|gostaria|queria|queríamos|para|pra|venha|venham comemorar|celebrar|festejar|curtir|partilhar|dividir .. com|você|vocês|seus|amigos|todos|connosco|conosco',
      'não faltem|falte|faltes|perca|percam|pode|podem|percas|deixe|deixem|vai|faltar de|faltar|ir|perder|dessa|essa|vir?',
      'não|nao falte|faltem|faltes|percam|perca',
      'comemorar|celebrar|festejar|brindar|festejarmos|curtir|partilhar com a|os|conosco|connosco|gente|nós|vocês|você|amigos|ela|ele|todos|*',
      'comemorar|celebrar|festejar|comemorarmos conosco|connosco|juntos|juntinhos|com',
      'vem|venham|venha|vêm|anda|andem se|você|com|vocês|todos|todo|toda|pra|para|que|gente|à|às|as|cá|aqui|no|na|das|fantasiado|prontos|a|também',
      'quem quiser|puder|quer|vem|topa|pode|anima|animar .. vir|aparecer|ir|chega|convidado|chegar|vem|passar|bem|só|é|topar|venha',
      'são|serão|estão|é|será|sejam|todos|irmãos|irmãozinhos|pais|famílias|muito|sempre bem-vindos|bem-vindas|bem-vindo|bem-vinda|bemvindos',
      'bem vindos|vindas|vindo|vinda',
      'se .. quiser|quiserem|puder|puderem|quiseres|animar|animarem|topar|topa|topam|apetecer|puderes vir|virem|aparecer|venham|venha|passar|ir',
      'se juntar|juntem|junte a|conosco|com|connosco',
      'junta-te|junte-se|juntem-se',
      'o|a|os|as|sua|seu|teu|tua|* pode|podem|quer|poderia|gostaria|consegue|queria|poderá vir|ir|participar|de|dormir|brincar|estar|passar',
      'vens|vêm|vem|vir|venha|venhas|viesse|viesses|virem|venham|passem|passar|passa|aparece|apareçam|apareça|apareçe|cola|colar|chega|cheguem cá|lá|aqui|a|à|ao|em|no|na|para|pra|brincar|festejar|com|lanchar|tomar|comer|almoçar|jantar|comigo',
      'vai|vamos ser muito? bom|ótimo|legal|divertido|incrível|giro|uma .. ter|com|contar|ver',
      'fazer parte desse|deste|dessa|desta|do|da|de',
      'participar|participe|participem|participem|compartilhar da|do|dessa|desse|desta|deste|conosco|nossa|com|connosco',
      'cantar os|o? parabéns|parabens',
      'cantar|apagar|soprar os|as|o parabéns|velas|velinhas|velinha',
      'traz|tragam|traga|trazer .. crianças|miúdos|família|filhos|amigos|meninas|meninos',
      'apetece-te|apetece-vos vir',
      'apetece .. vir'
    ],
    proposes: [
      'bora|vamos|partiu|vamo|bó|simbora|vamos combinar|marcar|levar|no|na|ao|à|pro|pra|para|num|sair|brincar|praça|parque|encontrar|lá|amanhã|hoje|fazer|um|uma',
      'querem|quer|quiser|queres|queria|topa|topam|apetece|apetece-te|anima|animam|afim|afins|alguém|algm .. ir|combinar|marcar|brincar|sair|parque|praça|praia|cinema|encontro|hoje|amanhã|levar|ao|piscina',
      'alguém|quem|algum|alguma se? vai|quer|topa|anima|está|tá|pode|vem|animar|afim|livre|desce',
      'parque|praça|pracinha|piscina|praia|cinema|sorvete|parquinho|café|playground|jardim|gelado amanhã|hoje|depois|mais|no|sábado|logo|domingo',
      'que tal|e se|achas|acham|acha',
      'podíamos|podemos|poderíamos|estava|tava|pensando|pensei|pensámos|pensamos|estamos|estávamos .. combinar|ir|marcar|fazer|encontrar|pensar|juntar',
      'vocês|vcs|você|vc|tu|estão|está|estás|têm|tem|tens livres|livre|disponíveis|planos|em|por|algo|alguma|combinado',
      'encontramos|encontrar|combinar|marcar|combinamos|marcamos|vemos|vemo-nos',
      'vamos|bora',
      'se quiser|quiserem|quiseres|der|puder'
    ],
    hosts: [
      'vai|vamos|vou|vão|iremos|irá fazer|comemorar|festejar|celebrar|haver|rolar|organizar|preparar|cantar|reunir|juntar|acontecer|realizar|completar|receber|soprar',
      'vai|vão ser batizado|batizada|batizados|comemorado|festejado|celebrado',
      'comemoramos|comemoraremos|comemora|comemorando|festejamos|festejaremos|celebramos|celebraremos|celebra|festeja|comemorar|celebrar|festejar|comemorará|fazemos|faremos|organizamos|preparámos|preparamos',
      'faz|fazer|fará|fazem|fazendo|faço|completa|completar|completará|completam|completando|completo|faz * anos|aninhos|ano|aninho|meses|mesversário',
      'vai|tem|teremos|terá|haverá|há|rolar|ter bolo|brinquedos|pula-pula|piscina|brigadeiro|lanche|recreação|animação|insuflável|insufláveis|pipoca|pizza|churrasco|música|comida|mágico|monitores|festa|festinha|jogos|surpresas|atividades|churras|cama|oficina|*',
      'festa|festinha|aniversário|niver|comemoração|celebração|evento|churrasco|lanche|encontro|bolinho será|começa|acontecerá|acontece|realizar-se-á',
      'será|vai|seria|lá no|na|em|às|dia|das|ser|aqui|a|partir',
      'tem|há|temos|vai|é|rola festa|festinha|niver|aniversário|churrasco|arraiá|bolo|bolinho|churras|parabéns|pizza|lanche',
      'traz|tragam|traga|trazer|levem|leve|trazerem|tragas .. roupa|roupas|meias|toalha|fato|maiô|sunga|biquíni|casaco|prato|bebida|fantasia|saco|pijama|sobremesa|colchonete|muda|cadeira|chinelo|touca|sorriso|alegria|doce|meia|protetor|algo|qualquer|bebidas',
      'não precisa|precisam|é|traga|tragam|trazer|se|há preciso|precisa|preocupem|necessário? de|levar|trazer|com? presente|presentes|prenda|prendas',
      'sem presentes|prendas',
      'local|data|horário|hora|dia|endereço|onde|quando|morada|horario|início :',
      'fantasia|fantasiados|tema|traje|mascarados|fantasiado',
      'meus|seus|os|minha|meu * aninhos|anos|anos|aninho',
      'primeiro|1º|segundo|terceiro aninho|ano|aniversário',
      'aqui em|no|na casa|prédio|salão|condomínio|sítio'
    ],
    birthday: [
      'aniversário|aniversários|níver|niver|aniver|nivers|aniversariante|anos|bday|niverzinho|niverzim|b-day',
      'aninho|aninhos|anos-de',
      'faz|fazer|fazem|completa|completar|fará|completam|fazendo|completando * anos|aninhos|ano|aninho'
    ],
    party: [
      'festa|festinha|festas|festão|festona|party|festança|festerê',
      'comemorar|comemoração|comemoramos|comemorando|comemora|comemoraremos|celebrar|celebração|celebramos|festejar|festejamos|festeja|celebraremos',
      'batizado|batizada|batismo|comunhão|formatura|casamento|crisma',
      'chá de|revelação|bebê|bar',
      'parabéns|parabens pro|pra|para|do|da|ao|à',
      'noite do|de pijama',
      'dormir em|na|cá|aqui|lá casa|nossa|minha'
    ],
    gathering: [
      'churrasco|churras|churrasquinho|churrascão|churrascada|sardinhada|feijoada|rodízio|patuscada',
      'piquenique|pic-nic|picnic|lanche|lanchinho|brunch|petiscada|cafezinho',
      'encontro|encontrinho|reunião de|da família|amigos|familiar',
      'arraiá|arraial|quermesse|magusto|caruru',
      'festa junina|julina|do',
      'almoço|jantar|almocinho|jantarzinho|bolinho|rodada|pizzada|noite|tarde|sessão|café de|do|da|em|para|pra|com|no|cinema|jogos|pizza',
      'noite|tarde|manhã|dia|sessão do|da|de cinema|pizza|jogos|piscina|filmes|brincadeiras|pipoca',
      'amigo secreto|oculto|invisível',
      'doces ou travessuras',
      'caça aos ovos|ovos',
      'fogueira|luau'
    ],
    'at-home': [
      'em|na|aqui|cá|lá|a|à|pra nossa|minha|sua|vossa|em|a|na|tua casa|casinha|apê|apartamento|quintal|garagem|garagem|jardim|sítio|chácara|prédio|condomínio',
      'em|a|aqui|cá casa',
      'salão|quintal do|de|nosso|da prédio|condomínio|casa',
      'no|meu|nosso nosso? quintal|apê|sítio|jardim|prédio|condomínio'
    ],
    ...answers,
    ...others
  },
  roles,
  common:
    'o a os as um uma uns umas de do da dos das que e em no na nos nas com por para pra pro nao se ao aos mais mas como quando onde quem ja bem todos todas oi ola obrigada obrigado hoje cada sem ate pelo pela porque tambem eu ele ela eles elas voce voces vc vcs nos gente fazer vai vamos vou tem tenho pode posso quero isso esse essa este esta foi ser sao esta estou muito meu minha seu sua nosso nossa aqui la so favor casa a gente'
}
