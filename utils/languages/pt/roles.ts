import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'festa|festinha|aniversário|niver|churras*|lanche|piquenique|comemora*|celebra*|festeja*|bolinho|bolo|encontro|arraiá|almoço|jantar|batizado|batismo|comunhão|pijama|noite',
    'convi*',
    'para|pra dizer que',
    'esperamos|espero|venha*|juntar|encontramos|aparecer|brincar',
    'comboio|trem|autocarro|ônibus|van|barco sai|parte',
    'vão|seguem pra|para casa da|do',
    'quando|data|dia|hora|horário|começa*|início|será|é|vai ser',
    'em|na nossa|minha? casa',
    'foi antecip*|adiant*|adiad*|transferid*|alterad*|remarcad*|mudad*',
    'festa|festinha de férias',
    'na saída',
    'saída da|do escola|colégio|creche|aula|jardim'
  ],
  'reply-by': [
    'confirme*|confirma*',
    'avisa|avise*|avisar*|avisa-me|aviso',
    'me|nos fala*|falem|chama*|chame*',
    'digam|diga|diz|dizer*|digam-me|diz-me|diga-me|digam-nos|diz-nos|dizem',
    'responde*|responda*|resposta*',
    'rsvp|r.s.v.p|r.s.v.p.|presença*|inscrevam-se|inscreve-te',
    'dá|dê|deem|dão um ok|alô|retorno',
    'preciso|precisamos|urgente de|do? saber|ok|sim|retorno|confirmar|fechar|reservar|confirmação|número|nomes',
    'saber quantos|quem|se',
    'fech*|passar|passo|dar|dou|pede|pedem o|a número|lista|contas',
    'prazo|limite é?',
    'lista .. fecha|encerra'
  ],
  'drop-off': ['entrada|chegada', 'deixa*|deixem|deixá-los|trazer', 'cheguem|chegar'],
  'pick-up': [
    'busc*|busque*|resgat*|pega*|pegue*|retir*|recolh*|apanh*|levantar|devol*|entreg*|libero|liberamos|libere|liberar|liberando|liberados|liberadas|embora|regress*|retorno|volta*|voltem',
    'levo|trago os|as|de|todo|todos|eles',
    'devol*|entreg*|levo|levamos|trago|trazemos|cada|todos .. casa',
    'cada um|qual .. casa|casinha',
    'mundo|todos|tudo|geral|vão|seguem pra|para casa',
    'pais vêm',
    'vêm os pais',
    'está|estão|estarão já|todos? prontos|prontas|despachados|despachadas|livres',
    'está|fica tudo despachado|acabado|terminado',
    'prontos|prontas pra|para ir|buscar',
    'deixo|deixamos ele|ela|eles|elas|os|as .. casa',
    'levo-o|levo-a|levo-os|levo-as|levamo-lo|levamo-la|levamo-los|levamo-las|levá-lo|levá-la|levá-los|levá-las|deixo-o|deixo-a|deixo-os|deixo-as|deixá-lo|deixá-la|trago-o|trago-a|trago-os|trago-as',
    'chegada a|em casa',
    'estão|estarão em|de casa|volta',
    'hora de|d ir',
    'saída|saímos|saem|sai',
    'leva|devolve|traz|trazemos|levamos geral|todos|todo|vocês|vcs',
    'levo-ta|levo-to|trago-ta|trago-to|deixo-ta|deixo-to'
  ],
  end: [
    'aterragem|aterrissagem|pouso|desembarque|desembarco|atracagem',
    'apito final',
    'regresso|volta|retorno à|ao|a terra|porto|base',
    'termin*|acab*|encerra*|finaliza*|término|desmont*|arrumamos|arrumar|despedimos|despedimo-nos|fecha|fecham|fechamos|fecharem|fecho',
    'até fechar',
    'desliga*|apaga* a|o|as|os som|música|luz|luzes',
    'fim|final às|pelas|por|lá|:|.|,|)|previst*',
    'fim|final|término #',
    'até que? horas',
    'até quando',
    'despedida|despedidas às|:',
    'despedida #',
    'temos|tem|há de|que desocupar|sair|deixar|esvaziar|entregar',
    'temos de|que estar fora',
    'somos expulsos',
    'mandam embora',
    'fim|final do|da * :|às',
    'não podemos|pode|dá|vai passar|ultrapassar das',
    'horário|hora máximo|máxima|limite',
    'livres às'
  ],
  birthday: [
    'faz|fez|fará|complet*|fazer * anos|aninho*|ano no|em?',
    'nasceu|nascido',
    'aniversário|niver é|foi|cai|mesmo no|em?'
  ],
  noise: [
    'pedido|ingressos|pago|enviado|publicado|escrito|atualizado',
    'foi|foram|era|esteve|fomos',
    'chuva|chover|chova|fechado|férias|fora|viagem|viajando',
    'não há|tem aula*',
    'saio|chego|volto',
    'encaminhad*|original'
  ]
}
