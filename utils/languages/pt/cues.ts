import type { Cues } from '../language'
import { answers } from './answers'
import { changes } from './changes'
import { excluded } from './excluded'
import { invites } from './invites'
import { occasions } from './occasions'
import { others } from './others'
import { roles } from './roles'

export const cues: Cues = {
  signals: { ...invites, ...occasions, ...changes, ...answers, ...others },
  roles,
  asksChange: [
    'podemos|poderíamos|podíamos|podem|pode|poderia|podia|poderiam',
    'dá|daria|dava para|pra',
    'seria|é possível',
    'que tal',
    'e se',
    'fica|ficaria bom|bem|melhor'
  ],
  agrees: [
    '^tranquilo|bora|beleza',
    'boa|ótima ideia',
    '^sim|ok|claro|combinado|fechado|perfeito|ótimo|beleza|certo|show',
    'sim claro|pode|perfeito|podemos',
    'pode ser',
    'por mim|nós tudo|ok|ótimo|tranquilo|sim',
    'sem problema|problemas',
    'tudo bem|certo',
    'está|tá|fica bom|ótimo|combinado|certo',
    'com certeza',
    'dá sim'
  ],
  excluded,
  notes: [
    'atenção|aviso|importante|nota|obs|ps|p.s|p.s.|nb|lembrem|lembre|lembrem-se|lembrando|lembrete|info',
    'não se? esqueça|esqueçam|esqueçam-se|esquecer|esquece|esqueças',
    'só lembrando|lembrar',
    'a propósito',
    'mais um|uma coisa|detalhe|pormenor|nota|lembrete',
    'só um|uma detalhe|pormenor|nota|coisa',
    'vale lembrar',
    'estacionamento|portão|campainha|portaria|interfone'
  ],
  excuses:
    'desculpa desculpem desculpe perdão ops opa digo aliás quer quero queria dizer não melhor espera pera peraí minto ou',
  corrects: [
    'ops|opa|digo|perdão|desculpem|desculpa|aliás ,? digo|às|é|dia|perdão|errei|sábado|domingo|sexta|não',
    'ops|opa|digo|perdão|desculpem|desculpa|aliás ,? no|na|o|a segunda|terça|quarta|quinta|sexta|sábado|domingo|dia',
    'ops|opa|digo|perdão|desculpem|desculpa|aliás ,? no|na|o|a #',
    'quero|quis|queria|ou dizer|melhor',
    'minto',
    ', não ,',
    'não , no outro',
    'me enganei|confundi',
    'errei|enganei-me|corrigindo|correção',
    'mudou|mudaram|passou pra|para'
  ],
  errands: [
    'ajudar|ajuda|ajudas|ajudam|ajudarem|ajudem|ajude|mão|mãozinha',
    'compras|comprar|decorar|enfeitar|arrumar|preparar|montar',
    'ele|ela|eles|elas vai|vão para|pra|pro|a|ao',
    'viaja|viajam|parte|partem|muda|mudam|mudamos|volta|voltam|voltamos|embarca|embarcam|regressa|regressam|regressamos para|pra|pro|a|ao|de|da|do'
  ],
  returns: ['volta|regresso|voltamos|voltei das|da|dos|de|do férias|festas|feriado? de|do|da'],
  wrote: [
    'escrevi|coloquei|pus|disse|botei',
    'convite|mensagem diz|dizia|está|estava|tá|tava',
    'tinha|tínhamos escrito|posto|dito|colocado'
  ],
  replaces: [
    'em vez|lugar de|das|do|da|dos',
    'ao invés de|das|do|da',
    'já não é|são|será',
    'não é|será mais',
    'não mais no|na|às|em|dia|o?'
  ],
  moves: [
    'mudou|mudamos|muda|mudar|mudança|transfer*|remarc*|trocou|trocamos|troquei|mudei',
    'passamos',
    'passou|passa|passam|passará de|do|da|das|para|pra|pro|p',
    'mudad*',
    'adiada|adiado|adiamos|adiou|adiar|antecip*'
  ],
  wavers: 'mas se talvez vou ver vejo depende não nao infelizmente desculpa ainda quando',
  common:
    'o a os as um uma uns umas de do da dos das que e em no na nos nas com por para pra pro nao se ao aos mais mas como quando onde quem ja bem todos todas oi ola obrigada obrigado hoje cada sem ate pelo pela porque tambem eu ele ela eles elas voce voces vc vcs gente fazer vai vamos vou tem tenho pode posso quero isso esse essa este esta foi ser sao estou muito meu minha seu sua nosso nossa aqui la so favor casa temos estamos outro outra agora então depois tudo nada dela dele delas deles nesse nessa neste nesta pois acho tá boa bom dia pelos pelas tô aí estaremos pq tb tbm msm hj gnt nois cmg mto blz já ano ainda sei'
}
