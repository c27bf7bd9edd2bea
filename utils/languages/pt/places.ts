import type { Places } from '../place-words'

export const places: Places = {
  labels: ['onde|local|lugar|localização|sítio|📍|🏠|espaço'],
  addressLabels: ['endereço|morada|end'],
  before: ['no na @ nos nas', 'em ao'],
  arrivals: [
    'reservámos|reservado|alugamos|alugado|inauguramos|inaugurar',
    'porta do|da|de',
    'muda|mudamos|passa|passam|passamos|passou|transferida|transferimos|mudou .. para|pra|pro|ao',
    'vamos|vão|iremos|levamos|encontramos|encontramo-nos|irmos ao|à|no|na|pro|pra',
    'trocamos|trocou|troca|trocar .. pelo|pela',
    'leva|levar|levo|direto|direito .. pro|pra|para'
  ],
  homes: [
    'em|na|aqui|cá|lá|pra nossa|minha|nosso|meu|em|a? casa|ksa|casinha|apê|apartamento|quintal',
    'nossa|minha|nosso|meu casa|casinha|apartamento',
    'no|nosso|meu nosso|meu? quintal|apê|jardim',
    'cá|aqui em? casa',
    'meu|nosso|minha|nossa largo|terraço|varanda|laje|lage|garagem|residência|cobertura|churrasqueira|adega|quinta|fazenda|sala|cave|sítio|chácara|rua|prédio|apartamento|apê|ap|pátio|rooftop|cantinho',
    'ap|apê|apartamento novo|nova',
    'na|da|à|pra|nossa|minha casa nova',
    'chez nous|moi'
  ],
  purposes: 'para pra',
  floors: 'andar piso',
  houseNumbers: 'número',
  streets: 'street',
  streetsFirst:
    'rua r avenida av praça pça alameda al travessa tv trav estrada est estr rodovia rod largo beco viela ladeira calçada calçadinha praceta pct urbanização quadra qd bairro impasse caminho via marginal cais',
  shortened: 'dr dra faz ed edf res cel gen prof eng alm pres cap sta sto sr mal brig com cons des pe',
  numberSigns: 'n nº nr num número lote lt ap apto apartamento casa bloco km loja andar fração',
  venuesFirst: true,
  venues:
    'largo pátio cave apê ap apartamento loft átrio copa refeitório taberna boteco botequim pub esplanada solar estalagem mosteiro basílica matriz cartório conservatória casino marina laje lage fundação albergue moradia vivenda chalé lounge discoteca boate casarão lagar moinho palacete restô cabana bistrô bistro gastropub brewpub roça garagem pinhal play alpendre rooftop eira terreiro horta sede society escape quintal capela catedral ermida santuário quartel polidesportivo pista campinho atelier ateliê oficina escolinha haras hípica skate laser paintball minigolfe planetário palácio castelo recinto tenda coreto adega tasca cervejaria forneria portaria marisqueira churrascaria cantina confeitaria doceria pastelaria acampamento represa cachoeira mirante galpão barracão fazendinha aldeia parqu* buffet bufê salão espaço sítio chácara clube quadra ginásio pavilhão igreja paróquia praça pracinha playground brinquedoteca ludoteca livraria zoo zoológico jardim museu praia restaurante pizzaria hamburgueria lanchonete cafetaria café padaria bar centro casa quinta herdade fazenda campo piscin* cinema shopping teatro auditório escola colégio creche hotel boliche bowling kartódromo kart karting circo oceanário aquário biblioteca associação junta coletividade pousada rancho lago lagoa bosque área terraço cobertura churrasqueira condomínio prédio kidzania trampolim trampolins sorveteria gelataria academia estúdio arena estádio mata',
  venueTails:
    'deles delas dela dele nonna nonno mãe pai sogro sogra sogros vizinho vizinha primo prima irmão irmã cunhado cunhada madrinha padrinho tia tio tios avó avós vovó vó titia mamãe municipal paroquial infantil náutico escuteiros bombeiros cultural comercial desportivo esportivo poliesportiva poliesportivo social comunitário comunitária novo nova grande coberto coberta rural familiar gourmet multiusos festas jogos eventos aventura comum pedagógica central velho velha antigo antiga principal aquático botânico nobre',
  articles: 'o a os as um uma nosso nossa meu minha seu sua aqui cá lá',
  beforeStreet: '',
  besides: 'lado junto perto frente atrás ao',
  inside: 'de do da dos das d o a meus',
  denied: [
    ', não #',
    'e não #',
    'não é|será|vai|mais? mais? ser? no|na|nos|nas|em',
    'estacionar|estacionem|estacione|parem',
    'não vamos mais? para|pra|pro|ao|à',
    'podem|pode|pais ficar|esperar|esperam|aguardar|aguardam no|na',
    'pego|pegamos|busco|apanho .. no|na',
    'forte na|no',
    'no|na mesmo|mesma'
  ],
  but: 'mas sim então vai é passa vamos fazemos',
  notPlaces:
    'férias carro van ônibus autocarro carrinha excel grupo formulário link mochila mãe pai mamãe papai este esta esse essa meu minha seu sua nosso nossa dia mês sábado domingo sexta segunda terça quarta próximo próxima máximo mínimo final fim início começo meio momento hora caso geral total fundo entanto mesmo mesma maior melhor dele dela ano manhã tarde noite semana vez que turma zap whatsapp whats gente festa festinha aniversário niver agenda vida primeira última verdade foto inverno verão data certeza pijama dr dra sr sra homenagem agradecimento máx saída mesa mala bolsa bolso pele cama banho fogo forno brasa boca mão mãos altura espera ordem tese prato panela portugal brasil honra vamos temos fazemos queremos queríamos estamos somos gostaríamos gostávamos gostamos encontra encontramos encontrar encontrarmos vemos convidamos comemoramos celebramos festejamos esperamos podemos moramos mudamos juntamos juntar reunimos reunir despedir despedimos avisar avise avisem diga digam mande mandem ajudar dar conhecemos'
}
