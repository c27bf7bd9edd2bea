import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'festa|festinha|aniversário|niver|churras*|lanche|piquenique|comemora*|celebra*|festeja*|bolinho|bolo|encontro|arraiá|almoço|jantar|batizado|batismo|comunhão|pijama|noite',
    'convi*',
    'para|pra|só dizer|avisar que',
    'esperamos|espero|venha*|juntar|encontramos|aparecer|brincar',
    'comboio|trem|autocarro|ônibus|van|barco|bloquinho|bloco|passeio sai|parte',
    'vão|seguem pra|para casa da|do',
    'quando|data|dia|hora|horário|começa*|início|será|é|vai ser',
    'em|na nossa|minha? casa',
    'foi antecip*|adiant*|adiad*|transferid*|alterad*|remarcad*|mudad*',
    'confirmad* para|pra|pro',
    'avisar para|pra sábado|domingo|amanhã|sexta',
    'resposta da|do',
    'mandou|pediu pra|para? avisar|dizer|falar',
    'festa|festinha de férias',
    'jantar|almoço|festa|festinha|coquetel|churrasco|cerimônia|cerimónia|lanche|baile|missa|noite de encerramento',
    'na saída',
    'saída da|do escola|colégio|creche|aula|jardim'
  ],
  'reply-by': [
    'confirme*|confirma*',
    'avisa|avise*|avisar*|avisa-me|aviso',
    'me|nos fala*|falem|chama*|chame*',
    'digam|diga|diz|dizer*|digam-me|diz-me|diga-me|digam-nos|diz-nos|dizem',
    'responde*|responda*|resposta*|escreve|escreva|escrevam',
    'rsvp|resp|r.s.v.p|r.s.v.p.|presença*|inscrevam-se|inscreve-te',
    'dá|dê|deem|dão um ok|alô|retorno',
    'preciso|precisamos|urgente de|do? saber|ok|sim|retorno|confirmar|fechar|reservar|confirmação|número|nomes',
    'saber quantos|quem|se',
    'manda|mande* pra|para mim',
    'fech*|passar|passo|dar|dou|pede|pedem o|a número|lista|contas',
    'prazo|limite é?',
    'lista .. fecha|encerra'
  ],
  'drop-off': [
    'entrada|chegada|check-in|checkin',
    'deixa*|deixem|deixá-lo|deixá-la|deixá-los|trazer|trazê-lo|trazê-la|trazê-los',
    'cheguem|chegar'
  ],
  'pick-up': [
    'busc*|busque*|resgat*|pega*|pegue*|retir*|recolh*|apanh*|levantar|devol*|entreg*|libero|liberamos|liberar|liberados|liberadas|check-out|checkout|embora|regress*|retorno|volta*|voltem',
    'levo|trago os|as|de|todo|todos|eles',
    'devol*|entreg*|levo|levamos|trago|trazemos|cada|todos .. casa',
    'cada um|qual .. casa|casinha',
    'mundo|todos|tudo|geral|vão|seguem pra|para|p /? casa',
    'pais vêm',
    'vêm os pais',
    'está|estão|estarão|ficam já|todos? prontos|prontas|livres',
    'está|fica tudo acabado|terminado',
    'prontos|prontas pra|para ir|buscar',
    'deixo|deixamos ele|ela|eles|elas|os|as .. casa',
    'levo-o|levo-a|levo-os|levo-as|levo-ta|levo-to|levá-lo|levá-la|levá-los|levá-las|deixo-o|deixo-a|deixo-os|deixo-as|trago-o|trago-a|trago-os|trago-as',
    'chegada a|em casa',
    'estão|estarão em|de casa|volta',
    'hora de|d|da ir|despedida|despedir|voltar|recolher|recolha|adeus',
    'despach*',
    'saída|saímos|saem|sai',
    'leva|devolve|traz|trazemos|levamos geral|todos|todo|vocês|vcs'
  ],
  end: [
    'aterragem|aterrissagem|pouso|desembarque',
    'tchau|xau|adeus|termin*|acab*|encerr*|finaliza*|término|desmont*|arrumamos|arrumar|despedimos|despedimo-nos|fecha|fecham|fechamos|fecharem|fecho',
    'desliga*|apaga* a|o|as|os som|música|luz|luzes',
    'fim|final às|pelas|por|lá|:|.|,|)|previst*',
    'fim|final|término #',
    'até que? horas',
    'vai|durar|dura|rola|fica|ficam|ficamos até',
    'até quando',
    'despedida|despedidas às|:',
    'temos|tem|há de|que desocupar|sair|deixar|esvaziar|entregar',
    'temos de|que estar fora',
    'fim|final do|da * :|às',
    'não podemos|pode|dá|vai passar|ultrapassar das',
    'não passa|passamos das',
    'horário|hora máximo|máxima|limite',
    'livres às'
  ],
  birthday: [
    'faz|fez|fará|complet*|fazer * anos|aninho*|ano no|em?',
    'nasceu|nascido',
    'aniversário|niver é|foi|cai|mesmo no|em?'
  ],
  noise: [
    'estacionamento|autocarro|ônibus|loja|contactável .. até',
    'montagem|decoração|decoramos a|às partir?',
    'pedido|ingressos|pago|enviado|enviei|publicado|escrito|atualizado',
    'foi|foram|era|esteve|fomos',
    'chuva|chover|chova|fechado|férias|fora|viagem|viajando',
    'não há|tem aula*',
    'só libera|abre|abrem',
    'saio|chego|volto',
    'secreto|oculto|invisível até',
    'encaminhad*|original'
  ]
}
