import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'festa|festinha|aniversário|niver|níver|churrasco|churras|lanche|piquenique|comemoração|comemorar|comemoramos|celebrar|celebração|celebramos|festejar|festejamos|bolinho|bolo|encontro|arraiá|almoço|jantar|batizado|batismo|comunhão|pijama|noite',
    'convido|convidamos|convida|convidado|convidada|convidados|convidar|convite',
    'esperamos|espero|venha|venham|juntar|encontramos|aparecer|brincar',
    'quando|data|dia|hora|horário|começa|começará|início|será|é|vai ser',
    'em|na nossa|minha? casa'
  ],
  'reply-by': [
    'confirmar|confirme|confirmem|confirma|confirmação|confirmarem|confirmado|confirmando',
    'avisa|avise|avisem|avisar|avisem-me|avisa-me|avisarem|aviso',
    'digam|diga|diz|dizer|dizerem|digam-me|diz-me|diga-me|digam-nos|diz-nos|dizem',
    'responda|respondam|responder|resposta|respondam-me',
    'rsvp|presença|presenças',
    'preciso|precisamos de? saber|confirmar|fechar|reservar',
    'saber quantos|quem|se',
    'prazo|data limite'
  ],
  'drop-off': ['entrada|chegada', 'deixar|deixem|deixá-los|deixam|trazer', 'cheguem|chegar'],
  'pick-up': [
    'buscar|busca|busque|busquem|buscá-los|pegar|pegá-los|retirar|retirada|recolher|recolha|apanhar|apanhá-los|apanhem|vir-buscar|levantar',
    'vir|venham|podem|ir buscar|pegar',
    'devolvemos|devolvo|entrego|entregamos|levo|trago os|as|de|todo|todos|eles',
    'saída|volta de|das|às|dos|do'
  ],
  end: ['termina|terminamos|terminará|acaba|acabamos|acabará|encerra|encerramento|encerramos|término|terminando'],
  birthday: [
    'faz|fez|fará|completa|completou|completará|fazer|completar * anos|aninhos|aninho|ano no|em?',
    'nasceu|nascido',
    'aniversário|niver é|foi|cai|mesmo no|em?',
    'o|seu aniversário|niver dela|dele? é|foi'
  ],
  noise: [
    'reservado|reservada|pedido|ingressos|pago|enviado|publicado|escrito|atualizado',
    'foi|foram|era|esteve|fomos',
    'fechado|férias|feriado|fora|viagem|viajando',
    'encaminhada|encaminhado|original'
  ]
}
