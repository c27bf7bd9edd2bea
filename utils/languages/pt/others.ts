import type { Cues } from '../language'

/** What speaks against an invitation: parties that were, questions, trade, school, work. */
export const others = {
  past: [
    'foi|foram|fomos|fui|era|estava|estavam|esteve|tava|teve|veio|vieram|fizemos|fez|fizeram|passou|comemoramos|comemorou|comprei|compramos|ganhou|adorou|amou|amei|adorei|gostou|chegou|ficou|tivemos|dançou|comprou|perdi|saiu',
    'ontem|anteontem|antes-ontem',
    'sábado|domingo|sexta|semana|mês|ano|quinta passado|passada|retrasado',
    'outro dia',
    'há|faz * dias|semanas|semana|anos|meses|dia',
    'terem|ter vindo|ido|estado'
  ],
  'asks-about': [
    'o? que|oq|q dar|levar|comprar|posso|podemos|ela|ele|gosta|você|vocês|vcs|devo|a|o|vão|ofereço|oferecer|presente|compro|dou|dão|dá dar|levar|comprar|gosta|gostam|vão|quer|dou|curte|dão|ganhar|de|dar|oferecer',
    'o? que|oq|q .. dar|levar|gosta|comprar|curte|ganhar|oferecer',
    'que|q|qual horas|hora|tamanho|número|dia|é|o|a',
    'onde|quando|quem|qual|que|cadê|aonde é|vai|fica|foi|será|era|o|a|são',
    'alguém|algum|alguma|alguem sabe|sabem|tem|indica|conhece|lembra|pode|viu|recomenda|vai|está|me|já',
    'indicação|indicações|sugestão|sugestões|dica|dicas|ideia|ideias|indica|recomendação|recomendam',
    'vai|vão|vais|vc|vcs|vocês|você|vai|indo ir|vai|vão? na|no|ao|à|pra|pro festa|aniversário|niver|batizado|festinha',
    'tem|precisa|é que|pra|preciso levar|pagar|confirmar|ir',
    'recebeu|receberam|chegou|viram|viu o|a convite|recado',
    'não faço ideia'
  ],
  attends: [
    'fomos|fui|vou|vamos|vai|vão|ir|indo|tenho|temos|tem|levo|levar|voltando|chegando|irei na|no|ao|à|numa|num|um|uma|da|do|pra|pro festa|aniversário|niver|festinha|casamento|batizado|aniver',
    'na|no festa|aniversário|niver|festinha|casamento de|do|da|dos',
    'presente|prenda|lembrança|lembrancinha|bolo|vestido|roupa|presentinho pro|pra|do|da|para|de|dos|no',
    'presente|prenda coletivo|conjunto|conjunta|da|do|em|coletiva',
    'comprar|comprei|compro|encomendar|encomendei|buscar|embrulhar|procurando|procuro|pagar|vaquinha o|a|um|uma|presente|prenda|bolo|algo',
    'cartão|fotos|foto|vídeo|vídeos|decoração|lembrancinhas|convites do|da|para|pra|de|dos'
  ],
  promotion: [
    'inauguração|liquidação|queima',
    'nossa|nosso nova|novo loja|espaço|unidade|sede',
    'oferta|ofertas|desconto|descontos|promo|promoção|promoções|cupom|cupão|sorteio|pacote|pacotes|orçamento|preço|preços|packs|combo|combos|valores',
    '% de? off|desconto',
    'reserve|agende|contrate|compre|solicite|peça|garanta|aproveite|reserva|marque já|agora|online|o|a|seu|sua|hoje|pelo|no|na|aqui|um|uma|mesmo|visita|orçamento|vaga',
    'a|por|desde|só|apenas|partir r$|€|de',
    'r $',
    '€|reais|r$|euros por|a|/ criança|pessoa|mês|cabeça|convidado',
    'por criança|pessoa|convidado',
    'cliente|clientes|nosso|nossa|nossos|nossas|equipe|equipa serviço|serviços|site|loja|espaço|buffet|pacotes|salão|equipe|equipa|catálogo|parque|promoção|restaurante|instagram|menu|atuação|soluções|redes',
    'faça|celebre|comemore|festeje|organize|realize|faz a|o|sua|seu|aqui|com festa|aniversário|evento|gente',
    'pacotes|pacote|aluguel|alugo|vendo|venda|aluguer|serviço|animação|decoração|buffet de|para|pra|a|infantil',
    'inscreva-se|newsletter|clique|acesse|cadastre-se|assine|descadastrar|siga|visite|visite-nos|siga-nos|confira|conheça|conhecer|saiba|saiba-mais|parceiros|rede|consórcio|parceria',
    'ingressos|bilhetes|entradas|convites à|a|venda|disponíveis|desde|antecipados',
    'à venda',
    'vagas limitadas',
    'últimas vagas',
    'fazer parte da|do rede|time|equipe|clube',
    'equipe|equipa * deseja',
    'venha nos visitar|conhecer',
    'www|http|https'
  ],
  school: [
    'escola|colégio|creche|professora|professor|prof|profe|diretora|coordenação|secretaria|aula|aulas|lição|prova|provas|passeio|excursão|autorização|uniforme|boletim|bimestre|trimestre|período|alunos|aluno|estudantes|jardim-de-infância|agrupamento|matrícula|matrículas|dever|catequese|uniforme|recreio|educação|encarregados|turno|visita de estudo',
    'não|nao haverá|há|terá|tem|teremos aula|aulas|escola',
    'reunião|entrega|plantão|conselho de|dos|da? pais|notas|boletins|boletim|mestres|turma|avaliações',
    'senhores|srs|caros|estimados|prezados|queridas|queridos pais|famílias|responsáveis|encarregados',
    'informamos|comunicamos|lembramos|relembramos|solicitamos|informa-se|informo|comunicado|circular',
    'apresentação|festa|feira|semana|mostra|festival|dia da|do|de|das escola|turma|mães|pais|família|livro|ciências|final|natal|junina|ano',
    'greve|feriado|recesso'
  ],
  work: [
    'reunião|reuniões|ata|pauta|comitê|projeto|projetos|empresa|escritório|chefe|fatura|contrato|proposta|webinar|workshop|palestra|conferência|congresso|assembleia|condomínio|síndico|condóminos|moradores|parceria',
    'ordem do dia|trabalhos',
    'prezados|prezadas|estimados|estimadas|senhores|srs pais|famílias|responsáveis|encarregados|vizinhos|condôminos',
    'encarregados de educação',
    'palestra|palestras|oficina|exposição|formação|atividade',
    'pátio|quadra|auditório|refeitório|ginásio da|do escola|colégio',
    'reunião de|do condomínio|pais|início|turma',
    'convocamos|segue anexo|em|para',
    'trabalho|expediente|plantão|serviço',
    'time|equipe de vendas|projeto|marketing'
  ],
  routine: [
    'consulta|consultas|dentista|médico|médica|pediatra|doutor|doutora|fisioterapia|oftalmologista|vacina|vacinas|exame|exames|análises|veterinário|cabeleireiro|hospital|revisão',
    'treino|treinos|jogo|jogos|torneio|campeonato|natação|balé|ballet|judô|judo|aula de inglês|ensaio|futebol|futsal|convocatória|convocados|partida',
    'voo|pedido|encomenda|entrega|entregador|oficina|encanador|atrasada|atrasado|carona',
    'lembrete|lembrando|lembrem|lembrem-se|não se? esqueçam|:|que|de|do|da|*'
  ]
} satisfies Partial<Cues['signals']>
