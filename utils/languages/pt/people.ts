import type { People } from '../language'

export const people: People = {
  events:
    'aniversário niver aniver festa festinha aninho aninhos batizado batismo baptizado baptismo casamento noivado comunhão mitzvá anos party comemoração celebração bolinho',
  birthdays: 'aniversário niver níver',
  afterAge: 'anos aninhos ano e no na dia este esse neste nesse amanhã hoje em com já mas que por para vamos',
  notNames:
    'amg filho filha compadre comadre bênção guria gurias guris venho viemos motivo sub pré finalistas primeira eucaristia confraternização recepção primavera verão outono inverno infantil fundamental ensino oie oii oiee bons hey ei sobre quantos sim era será seria estão estás vão há venha venham vir anda andem traga tragam traz trazer leve levem confirmar confirme confirmem confirma avisa avise avisem digam diga diz local lugar endereço morada horário contato contacto telefone tel celular whatsapp zap assunto re enc fwd cc festa festas festinha aniversário niver convite convites convidado convidada convidados convidadas caros caras caro cara queridos queridas querido querida queria procuro solidário despedida bombeiros astronautas sereias fadas espiões detetives cientistas exploradores slime robôs monstros bailarinas carros prezados famílias família papais papai pais pai mamães mamãe mães mãe mamas mamã papá avós vovó vó tia tio tios titia prima primo primos irmão irmã irmãos senhor senhora senhores sr sra dona professora prof profe santa santo beijos beijinhos bjs bjos abraço abraços saudações felizes felicidades parabéns muitas muitos muita todo toda amigos amigas amigo amiga amiguinho amiguinha coleguinhas colegas crianças criança meninos meninas menino menina miúdos molecada criançada garotada turminha bicharada bichos bebê turma grupo escola colégio creche período sala isto natal reis páscoa halloween reveillon carnaval desculpem desculpa ops opa pessoal galera malta povo além bora linda lindo flor amada amado amor lembrete lembrando aviso atenção importante nova última piscina parque praia cinema buffet salão clube praça rua avenida av centro associação junta câmara encerramento compartilhar partilhar comer brincar celebrar comemorar festejar lanchar prédio condomínio restaurante pizzaria quadra jardim sítio chácara fazenda museu igreja paróquia zoo super-heróis princesas dinossauros unicórnios piratas futebol pizza bolo churrasco piquenique pijama batizado comunhão tema fantasia biquíni toalha meias presente presentes prenda prendas adultos padrinhos save the date rsvp tomara podem podes querem quer queres esperamos espero celebramos comemoramos faremos queremos capacete convidamos convido convida faço meus seus melhor grande super nossos nossas deus chegou espaço alguma aguardo aguardamos responda responde encaminhada reenviada contamos conto reserve reservem anote anotem teu tua o a afinal também assim bruxas colheita vindima uva cerveja vinho queijo espuma roça fogueira sardinha sardinhas castanha castanhas saudade amizade lhe lhes formados equipa equipe time firma empresa loja faculdade república vizinhança vizinhos bairro virada solteiro solteira casado casada curso estadual federal municipal lançamento escritório departamento setor logística marketing vendas diretoria direção gerência trabalho ouro prata noivos noivo noiva casal recém-casados solidariedade máscaras flamingos caldos sopa sopas jogos tabuleiro cartas poker karaokê fado fados filmes águas montanha',
  ownersBehind: true,
  namesTakeArticles: true,
  yearArticles: 'os dos',
  own: 'meu minha meus minhas nosso nossa nossos nossas seu sua o a os as do da dos das de pro pra ao',
  relations:
    'marido esposa namorado namorada noivo noiva nora genro filho filha filhos filhas filhinho filhinha filhota filhote menino menina pequeno pequena pequenino pequenina gêmeos gêmeas bebê irmão irmã irmãozinho irmãzinha sobrinho sobrinha neto neta bisneto bisneta afilhado afilhada príncipe princesa campeão rei rainha amor caçula mais velho velha novo nova amigo amiga amiguinho amiguinha querido querida princesinha meninão nenê mocinha garoto garota miúdo miúda boneca bonequinha gatinho gatinha anjinho pitoco moleque guri',
  turning: [
    'faz|fará|fez|fazem|completa|completará|completam|sopra|apaga já|os|seus|hoje|amanhã?',
    'vai|irá|vão|a fazer|faze|completar|comemorar|festejar|celebrar já|os|seus?',
    'já faz|tem|completa',
    'está|tá a? fazer|fazendo|completando|completar',
    'comemora|celebra|festeja os|seus?'
  ],
  hosting: [
    'quer|quis|queria|gostaria|gostava|adoraria|adorava te|muito|mto|mt? levar|convidar|despedir-se|despedir|comemorar|que|q|de|festejar|celebrar|muito|te|fazer|chamar|juntar|reunir|dar',
    'fazem|comemoram|celebram|festejam|completam|sopram juntos|juntas|os|as|a|anos|seus|festa',
    'quer|queria festa|uma|todo|toda|todos|todas|os|as|seus',
    'está|tá de aniversário|parabéns|niver',
    'ficaria|ficará|ia feliz|contente|ficar|adorar',
    'escolheu|pediu|pede|quis|escolhe que|uma|um|fazer|festejar|comemorar|celebrar|festa|oficina|tema',
    'sopra|assopra|apaga|soprará|apagará a|as|sua|suas|primeira|velinha*|vela*',
    'te|vos|os? convida*|espera*|chama',
    'vai|vão embora|mudar*|viver|morar',
    'muda|mudam de|para|pra',
    'se muda|despede pra|para|de|da|do',
    'vai|irá|vão fazer|comemorar|celebrar|festejar|dar|ter|completar|reunir|soprar|apagar|ser',
    'tá|está convidando|chamando',
    'faz|fará a|sua primeira|1ª|comunhão|crisma',
    'comemora|celebra|festeja|organiza|faz|comemorará meia|a|o|seu|seus|sua|os|um|uma|anos',
    'faz|completa|fará anos|aniversário|niver|aninhos|no|este|hoje|amanhã|na',
    'perguntou|pergunta|perguntava se',
    'vai|vão cantar|assoprar',
    'casam-se|casa-se|noivaram|reforma-se|aposenta-se|forma-se|formou-se|reformou-se|aposentou-se|despede-se|despedem-se|deixa-nos|deixa-vos',
    'se casa|casam|aposenta|aposentou|forma|formou|despede|despedem|reforma',
    'vai|vão casar|casar-se|casarem|partir|deixar-nos|deixar',
    'vão|vai nos deixar',
    'pendura|pendurou as|o|a',
    'dizem sim',
    'entregou|defendeu|defende|terminou|acabou a|o|sua tese|mestrado|tcc|doutorado|curso|faculdade|licenciatura|residência',
    'passou em|no|na|pra medicina|direito|engenharia|vestibular|concurso|exame|ordem|oab|federal|faculdade|enem',
    'foi promovid*|aprovad*',
    'regressa|regressou|voltou|volta da|do|de',
    'chega|chegou|chegam aos'
  ],
  namesInS:
    'lucas marcos carlos jesus nicolas tomas mateus matheus jonas elias ines luis luiz alexis moises tobias isaias zacarias thais tais lais iris doris judas dias thomas domingos vinicius marcus',
  honours: [
    'aniversário|aniver|niver|anos|festa n|nº|num|número °|.? # do|da|de|d',
    'aniversário|aniver|aniv|niver|festa|anos # anos|aninhos? do|da|de|d',
    'os|seus|pelos|aos|dos|pros # anos|aninhos? do|da|de|dos|das|d',
    'piquenique|arraiá|churrasco|cineminha|pijamada do|da',
    'festa|noite|tarde|sessão|baile|bailinho|piquenique|churrasco|jantar|chá|lanche de|do|à * do|da|de',
    'festa|festinha|bolo|lanche|parabéns dos # anos? do|da|de',
    'anos|aninhos|ano pro|pra|para o|a?',
    'batizamos|batizar|homenagear o|a?',
    'despedir da|do|de',
    'despedida de solteiro|solteira d|da|do|de|dos o|a?',
    'chá de cozinha|lingerie|casa|panelas|fralda d|da|do|de|dos',
    'casamento|noivado|enlace|bodas|aposentadoria|reforma|formatura|colação|promoção|regresso|chegada|recepção|receção|bota-fora|jubilação|despedida d|da|do|de|dos o|a?',
    'bodas de ouro|prata|diamante|pérola|cristal|estanho|esmeralda|rubi|safira d|da|do|de|dos|:',
    'boas-vindas d|da|do|de|dos|ao|à|aos o|a?',
    'despedir-nos|despedirmo-nos|despedirmos|despedida|adeus d|da|do|de|ao|à',
    'comemorar|celebrar|festejar|brindar a|o|à|ao promoção|formatura|noivado|aprovação|casamento|diploma|chegada|alta|cura|reforma|aposentadoria|regresso|volta|conquista d|da|do|de|dos',
    'receber|recebemos|homenagear de? volta? o|a',
    'open house d|da|do|de|dos',
    'primeira? eucaristia|comunhão|crisma do|da|de',
    'chá de bb|bebê|fraldas|panela|revelação de|do|da',
    'aniversário|niver|aniver|aniv|festa|festinha|batizado|batismo|baptizado|baptismo|comunhão|mitzvá|mitzvah|aninho|aninhos|anos|ano|bolinho|comemoração|celebração|parabéns|chá|formatura|despedida|party|festão|mesversário|pijama|lanche|arraiá surpresa|conjunta|conjunto|dupla|dos|de? de|do|da|dos|das|d',
    'aniversário|niver|festa|festinha|anos|aninho|aninhos|bolinho|parabéns|surpresa|bolo|pijama de|do|da|dos|das',
    'festa|niver|bolinho|bolo|parabéns|surpresa|lanche|festinha pra|pro|para|ao|à|p',
    'comemorar|comemoramos|celebrar|celebramos|festejar|festejamos .. aniversário|niver|anos|aninhos|aninho|ano|vida de|do|da|dos|das',
    'comemorar|celebrar|festejar com o|a|os|as?',
    'velas|velinhas com|do|da o|a?',
    'aniversário|niver|festa|convite :|-',
    'convite do|da|de',
    'aniversário|niver'
  ],
  closings: [
    'beijos|beijinhos|beijo|bjs|bjos|bjo|bj|abraço|abraços|saudações|obrigada|obrigado|atenciosamente|cumprimentos|grata|ass|att d|da|do|de?',
    'um|grande beijo|abraço|beijinho',
    'te|vos espero|esperamos|espera lá?',
    'não falte|faltem|faltes'
  ],
  selfHosting: [
    'minha|meus|meu',
    'faço|comemoro|festejo|celebro meus|os?',
    'vou|vamos fazer|faze|comemorar|completar|festejar|celebrar',
    'te convido|espero'
  ],
  introductions: ['mãe|pai|mamã|mamãe|papai|avó|avô|madrasta|padrasto|madrinha da|do|de'],
  selfNames: ['sou eu? o|a?', 'é o|a', 'me chamo', 'chamo-me'],
  labels: ['nome|quem|convida|aniversariante|homenageado|homenageada :'],
  joiners: 'e & +',
  years: ['anos|ano|aninhos|aninho|anus|primaveras|velas|velinhas'],
  answerTo: [
    'confirmar|confirme|confirmem|confirma|confirmação|avisar|avise|avisem|responder|ligar|rsvp|whatsapp|zap|contato|contacto|presença|tel|telefone|celular|telemóvel com|para|pra|pelo|presença? com|para|pelo|a|o|ao? mamãe|mãe|pai?',
    'digam|diga a|ao'
  ],
  their: 'dele dela deles delas'
}
