/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i12y2
! # i13o-15
! a o-1
! i7p-5u-2c-18y13
! o y8
! que i-3o5
! ~e n16
" o1
# % i-3o10
# ( o2
# ) i7
# , i9u5y-8n-11o2
# . i1n-6
# / u-4o6
# : i3o-3
# adultos y8
# aninhos i8
# anos i10u-11o6
# convidados i-2o7
# da i6
# de i3
# e i4
# euros o2
# h i4u3c-10m-19o5
# i4u13c-16y5n-5o5
# no i8
# pessoas i-2o7
# reais o18
# ~e i1o-7
# ~n i8
# € o15
% i-4o11
( i5
) i8
, # i7o4
, a u-3
, agradeco n1
, as o1
, com i1
, concentracao o4
, das i1
, e u7
, em i3
, entao u10
, eu y7
, ha i8
, i-2p-5u-1o6
, mas m8o-3
, mesmo u10
, na i13
, nao n9
, no i3
, o c9n-6
, para i-6o11
, pode y9
, por u4
, porque u3
, que o-5
, quem i2o-9
, rua i2o-1
, se m17
, ~d i8
, ~n i-6y9
- dia i11
- i4p-3u7
- me u8
- se i-2u11c6
. a o7
. as i-5
. ate u20o-14
. e u10
. entrada o5
. eu i5
. fica n11
. me i6o-5
. nao y4
. o u2
. obrigada c5o-4
. os i-5o10
. p-9u-5c13y7n6o-3
. para o9
. parabens n6
. posso m2o-4
. todas i2
. tragam i10
. vem i9
. ~d u5o-5
. ~e i-9c3o5
. º o3
/ # i3u-2o4
/ i8u-9o2
: # i8u-4
: a u5
: i-3u21m-7o5
: ~d i2
? a o3
? e o11
? p27u-5c-22n-22o12
? to o10
? ~e u-11c-5y6m9o2
? ~n i3o-9
a # i-12o15
a festa u14c4n-13
a festinha c10
a gente p10u-13m5o-5
a i-2p-1u-1c2y3n-1o5
a partir o4
a todos o10
a turma i12o-2
abencoe o9
acaba i10o-11
acho m18
acho q m3
adultos y8
afinal u24
agora i1u14
agradecemos o-4
agradeco n3
ainda m17
ainda nao m8
alergias . y3
alergias y1
alguem i-3p11o30
almoco i5o-5
alunos i-1o6
amanha : u4
amanha i-4p7u6c7y-27n-19
amanha nao c9
amiga n16
amigos i18
amou o6
anima p14
aninho i6
aninhos i9
aniversariante i-9o7
aniversario do i4
aniversario u-4y-8o1
ano i9u-5o4
anos , o4
anos da i6o-6
anos do i10
anos e i4
anos i25p-10u-1o13
anos no i4
antes . o6
ao p15
ap i15
aqui i4p6u-13
as # i4p-2u2o1
as criancas p13
as duas y1
as i8p7c-7y-2n-5m-9o5
assembleia geral o2
assembleia i-1o5
assim m4
assim que m4
assunto : i-2
assunto i-4
ate # i10
ate ao i5
ate dia o-7
ate i8p-16c-12m13
ate meia o2
ate ~d i1m8
atencao u16
auditorio o4
aula o11
aulas o8
autorizacao o3
av i6
avisa i4
avisar que u13
avisar u10o-7
avo o-9
b i14o-9
beijo n11
bem i12
bloco i3
boa noite o-1
bolinho i29
bolo i7u-14o3
bom dia n-1
bom i9n-3
bora p18o-10
brincar p28
buffet u3o1
buscar i3o-3
c i4o-1
ca i14o-5
cada familia i1
cada i8
cada um i19
campo o9
cancelada c22
cancelado c24
cancelar c5
cantamos i5
cantamos os i3
cantar i2
carinho c11
carnaval i4
cartao o8
casa i17o-3
casaco o15
castigo n1
causa u10
cedo p2
certeza m7
chacara i8
chegamos y3
chego y2
chegou o6
chover p8o-8
churrasco o-6
chuva i-12u23
cinco i6
cinema o-4
clara o-7
claro que y9
claro y20
com a i-1
com as p4
com i-4p6u-19c4y2
com muito y7
com os p5
comeca as u2
comeca o1
comemoracao c2
comemorar i6
comeu o5
como u12o-7
compreensao c12
comunicado o2
concentracao # o3
concentracao i-5o16
condominio i10
confirma i2
confirmado y8
confirmamos a o6
confirmamos i-9o4
confirmar ate i6o-2
confirmar i6m3
confirmo a y2
confirmo y7m21
confirmou u8
conseguir n11
consigo m15
consulta de o4
consulta i-9o27
conta y18
contar com y12
contar y27
continua u14
convida i13
convidada i5
convidados o3
convidamos i1
convidar i9o-2
convite , n13o-3
convite . m7
convite mas n1
convite p-15c-25y10n9m12o-12
convocatoria i-4o8
coordenacao i-8o13
coordenacao ~e o3
correcao u8
crianca o2
criancas , o3
criancas . i-7
criancas i-7p10o7
criancas no p8
da escola i-7o1
da esquina i-5o3
da festa i-15o5
da i8u5y-12m-2o4
da minha n8
da noite i12
da tarde i20
da turma o9
da um n21
dar n3
das # i4
das criancas i3
das i4n-5o3
das maes i-6o19
data c19o-8
de # o4
de amanha c12
de anos i3
de educacao o3
de estudo o5
de falar u9
de festa o6
de i-1c3y-6m-3o4
de manha p4
de natacao o3
de natal o9
de novo i-4
de semana n1
de temporal c3
de ~d i-14u6c17
de ~m i11o7
decoracao o3
dela i1
dele i6o-11
demais o4
depende m27
depois i9p6u-16y-6o-11
desculpa c2
desculpem c11
despedida i10o-7
dessa n1
dessa vez n4
deve o9
dia # i3p-13o-2
dia , i1
dia . o-6
dia i2u-1y-4n6
digam i15o-5
digo m29
divirtam n6
do bolo o3
do condominio i7
do falecimento c6
do i7p-1u2y-12n-4o3
do meu n3o-2
do predio i3
dos i7u-6o3
dps i7o-16
duarte o-11
e # i-19y9
e a i2u-4y3
e ainda o5
e depois i5
e e o17
e eu o1
e i1p-9c-9y3m-9o3
e meia i30o-7
e nao i-8u16y-1
e no u7
e que o12
e um o7
e vai o8
educacao , o4
educacao o3
efeito c12
ela u-14y15
ele tem y7
ele y17o-6
em # i-7o14
em levar p2
em p8y-13
em principio m6
em vez u26
encontro o-5
entao u8o-6
entrada i-6u7
equipe i-5o11
era o26
escala do m8
escala m21
escola o1
espaco o-6
esqueci de u15
esqueci u28
esquina i-8o6
essa n16
esse n10o3
esta com n7
esta u-3c8
estacionamento u11
estamos n3o-9
estaremos y25
este i1
este ~d i1
estrada o-11
estudo o12
eu levo i2
eu u-3y13n-9m5
euros o9
example o1
falar u9
falecimento c9
falo m11
familia u-3c9o-2
fantasia i5
favor i1
faz # i13
faz i15
fazemos i4
fazer i10
febre c16
feira , i-1o9
feira i3
feliz i-1o19
feriado p9o-5
ferias p27
festa , o5
festa da u4o-8
festa de o6
festa do u7
festa i2p-26c13y-6m-11o7
festa junina i-2o9
festas de o4
festas o17
festinha i2c7o-17
fica i-14c19n13o-2
fica para n12
fica sem c8
ficam i-11o4
ficar n8
ficou o17
filho o12
fim de n2o-11
fim do i1
fim n4o-2
foi i-3c16o23
fora n1
foto o4
ganha o2
garagem i6o-7
gente i-6c7y-10o-4
geral i-2o8
gostava i5o-1
gosto . y3
gosto y18
gratis i-14o19
gratuita i-3o11
grupo o7
h # i6
h . i5
h as o6
h i5u1c-11m-14o2
h na i5o-13
h no o11
h ~e i-2
h ~n o4
ha i1c12
halloween i6
havera o2
hoje c16y-9o16
hora u3o-9
horario u18
horas i17
i-4u-1y9m-2o14
igreja i4
igual u25
igual ~e u14
infantil o1
infelizmente c15n28o-8
inscricoes i-9o15
ir p7n15o-6
isso u13o-3
ja c2y6m-4o2
ja nao c19
jantar o5
jardim da i1
jardim i4
jogo o25
junina o6
junto i10o-2
kg o1
kit o1
kkk o2
km # i9
km i12o-1
la i4y9o-3
lanche i2o-2
leva i12p1
levar p14
levo p6y18o-19
link o4
local : i16
local i7o-12
lugar u8
luto c2
m o10
mae u-4
maes o12
magusto o-1
mais i-1c14n-14
mando i7
manha i8p9o-2
mantem - u10
mantem u8
marido m6
mas o n6
mas p-6y-3n20m20o-13
me u3
meia i4u3
meias u14o-7
meio - i7
meio dia i5
meio i20
mesma u28
mesmo horario u5
mesmo u21o-5
meu i1p-5y-4o-2
meu sogro c1
mim n1
minha festa i2
minha i6n1
mister o16
miudos p4o-8
mudanca de u7
mudanca u25
mudou u5
muito y2n3
n n18o-5
n vai n1
na familia c4
na festa i-1o21
na garagem i2
na i4y-9o6
na mesma u5
na pracinha i3o-4
na sala i-1o13
na secretaria i-11o16
na ~d m2o2
nada i7o8
nao # u18
nao as u9
nao e u20
nao ha c18
nao i-6p-9u3c4y-7n13
nao me o10
nao se c6
nao sei m12
nao vai c12y-6n4
nao vamos n7
nas ferias p16
nas p14
natacao i-6o7
natal o5
nem o18
nesse n22m4o-10
nina o-5
niver i10o-11
no auditorio o4
no buffet o1
no convite u25
no dia y8
no fim i-3o8
no i6p5y-2m-13o1
no jardim i15o-4
no mesmo o-5
no parque i6
no parquinho i5
no patio o3
no salao i7
no ~d c6o-11
noite u4o-3
nos n8
nossa i9
nosso i11
nova c2
nova data c4
novo u2
num o1
nunca o4
o buffet u9
o cartao o1
o convite i-4o3
o gosto y5
o i-5u1c1
o martim y1
o niver u2
o pai o-6
o presente n11
o resto u12
o salao u3
obrigada a o13
obrigada i-21p-15u-11y10n5o3
obrigada pelo y5m4
obrigada por i-9
oi i3n3o-5
ok , y2
ok y7o-2
ola o-5
onibus o2
ontem , o2
ontem i-3o46
os alunos i-4o8
os i6p12u-2y4m-5o-2
os miudos p5
os parabens i5
ou p7u-3o13
outra c11
pacote o3
pai n11o-3
pais , u1
para as u1
para confirmar o7
para os i5
para p-4u5y-10n5o2
para um i7
para ~d i-6u6
parabens u-6n14o14
parque infantil i7
parque p15u7o-13
parquinho i5o-5
partir das i4
partir de o8
partir o4
partiu c11
passa u10
passado o4
passou u21
pavilhao u3
pela u15
pelo convite n2
pena , n11
pena n11
pensando em p2
perdi o5
pessoal u1c1o-10
pessoas i-1o11
pijama i5o-3
pipoca i-1o7
piscina p4o-2
pix o17
plantao n7
pode contar y19
pode u-1y9
pode vir p2
podem u11
poder n17
por causa u7
por familia o5
por n10
por nos n2
porque u19o-7
porta i11o-10
portao u10
posso levar y6
posso p-10y9m2
poxa n15
pq u14o-12
pra p5u6y-7n1
pracinha i4o-14
praia p18o-25
preciso i11o-2
predio i18
prenda o2
presenca y27
presente u-6n7o7
previsao c12
previsao de c10
primos i3
principio m4
pro c-8y-5o4
prof o6
professora o6
proxima n7
quadrilha o7
qualquer p9
quando i4c2o-7
que horas o10
que i-4y-6o8
que nao o14
que o i2
que pena n16
quem i7y-18o4
quer i18p5o-6
querem p5
quintal i10o-2
quiser o-6
r . i12o-4
r o17
re : i-4
re i-7
reais o18
realiza - o1
realiza i-2o2
reserva i-2o7
resto u14
retorno i-9o6
reuniao de i-5o4
reuniao i-8o12
rosa o5
rua i14u16o-8
sabe o6
saco i10
saida do i-2o5
sala # o10
sala o7
salao u9
salvador i5o-3
santa i7
sao i17
saude o23
se p18u-6n-12m14o-2
secretaria i-7o19
seguir o-4
sei m17
sei se m3
sem efeito c13
sem i-5c22o7
semana i-14p23n9o-6
sempre o6
ser i4
sete i20
seu o7
sim ! y8
sim mas m4
sim u-7y21m15
sitio i1o-1
so i-3u10c-4n-7m11o6
sogra o3
sol o-16
sou i3
sua o12
ta i-7u9o-1
talvez m22
tarde ? p14
tarde p16
tb o-1
te falo m9
te m28
teatro o11
tem o o4
tem u-5c-8o1
temos n17
temporal c5
tenho n5
ter i6c15
tia o2
to de n12
to p3u-9n10o2
todos i9u-2c1
tragam i8u12o-9
traz i21
treino de o9
treino u-2o5
um bolinho i3
um dia p10
um p12u-4c-10y-3n6
uma i6o5
umas # y5o-5
umas i4u-3y5o-13
uniforme i-5o19
vai amanha o3
vai dar n17
vai p-11y10n1o-8
vai ser i16
vai sim y17
vamos conseguir n5
vamos p5u-3n4o-17
vaquinha o7
vem i14o-3
venham i5u4o-16
ver com m11
ver p1m27
vez de u6
vez u14n12
vi o4
vir p24o-10
visita i-5o19
vo i5
voce i1
voces o4
vou u-16n3m4o-8
yasmin i2
~d # i14o9
~d , n-1o-5
~d - o1
~d . i-3
~d : i-8u11
~d a o4
~d agora i24o-8
~d as o3
~d das o10
~d de i4o-6
~d i2p3y-17m4o-2
~m # i4
~m ( i4
~m , o4
~m . i-1o7
~m i9o2
~n i1u-1c8y1o-10
~n local i6
~n ~d o3
~n ~n c2y6o-7
~s a o1
~s acho m14
~s alguem o9
~s amanha i10
~s assunto i-6
~s atencao u3
~s bora p3
~s com o-6
~s confirmadissimo y4
~s confirmado y6
~s conta y13
~s contem y3
~s convocatoria o1
~s em m2
~s esqueci u10
~s feliz o9
~s festa i22o-10
~s gente i-6u9c10
~s hoje o10
~s meninas i-4u3
~s mudanca u3
~s nao n13
~s o c-2m-4o2
~s obrigada y-15n3m5o3
~s oi i1n2o-6
~s ok y4
~s parabens i-1o30
~s poxa n17
~s prezados c5
~s quem o5
~s talvez m7
~s to p1
~s treino o3
~s vou m4
~s ~d i10
– o4
€ i-4o18
🎂 o4
😭 c9n15o-9
`
  .trim()
  .split('\n')
