/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i10y3
! # i14o-15
! i5p-10u-4c-14y15
! o y9
! que o5
! ~e i-2n15
" o6
# % i-6o12
# ( o5
# ) i5
# , i7u6y-10n-10o3
# . c-1n-5o2
# / i5u-4o4
# : i2o-3
# adultos y7
# aninhos i9
# anos i10u-15o6
# as i3
# convidados o3
# da i9
# de i5
# e i2
# h i6u2c-6m-15o5
# horas i5o-1
# i6p-4u12c-16y5n-3m-1o8
# no i7
# pessoas o2
# reais o19
# ~e o-5
# ~n i4
# º i2
# € i-4o16
% i-4o9
( i6
) i8
, # i6o4
, as o3
, concentracao o2
, e u5
, em i2
, entao i-1u7
, eu y2
, ha i5
, i-2p-7u-1o3
, mas m7
, mesmo u10
, na i13
, nao n13
, no i4
, o c8n-3
, para i-5o10
, por u10
, que i1o-6
, quem o-8
, se m20
, ~d i1
, ~n i-8y4
- dia i9
- feira o1
- i5p-5u5y-3n-2m1
- me u8
- se i-1u9c9
. a o4
. as i-2o1
. ate u23o-14
. e u10
. entrada o3
. fica n12
. i-2p-11u-4c13y5n5o-3
. me i5o-7
. nao y7
. obrigada o-2
. os i-5o11
. para o8
. parabens n5
. por i3
. posso m7
. todas i2
. tragam i4
. vem i10
. ~d u8o-5
. ~e i-14c1o3
. ~n c4
/ # i5o1
/ i5u-7o6
: # i7u-6
: a u4
: i-4u21o5
? e o7
? i-2p29u-5c-20n-19o10
? to o3
? ~e u-6c-10y9m8o2
? ~n o-10
a # i-13o12
a essa n2
a festa u13c7n-13
a festinha c10
a gente p11u-13m8o-5
a i-1c2y4n-4o5
a partir o5
a que o9
a seguir o-3
a tarde p2
a todos o10
a turma i15o-4
abencoe o10
acaba i9o-14
acho m19
acho q m2
adultos y13
afinal u26
agora u13
agradecemos o-8
ainda m20
ainda nao m7
alguem i-7p12o31
almoco i2o-11
aluno o4
alunos i-1o5
amanha : u3
amanha ? o3
amanha i-4p12u6c8y-24n-19
amanha nao c7
amiga n13
amigos i18o-1
amou o3
anima p11
aninho i2
aninhos i10
aniversariante i-9o7
aniversario do c1
aniversario i2u-2y-8
ano i7u-6o4
anos , o5
anos da i2o-1
anos do i6
anos e i6
anos i30p-8o12
antes . o5
ao i2p8
ap i19
aqui i5p7u-10
as # i5u4
as criancas p9
as i8p5c-7y-4n-7m-9o5
assembleia o2
assim m6
assim que m7
ate # i11
ate ao i2
ate dia o-9
ate i6p-16c-7m11
ate ~d m12o-1
atencao u18
auditorio o4
aula o5
aulas o5
av . i6
av i9
avisar que u9
avisar u9o-4
aviso o-4
avo o-10
b i14o-1
beijo n12
bem i13
bia i1
bjs y2
bloco i9
boa noite o-4
bolinho i28
bolo i10u-14o2
bom dia i1
bom i7
bora p16o-7
brincar p22
buffet i-1u7
buscar i5o-8
ca i17o-10
cada i8
cada um i16
campo o8
cancelada c20
cancelado c25
cancelar c1
cantar i4
cantar parabens i3
carinho c8
carnaval i5
cartao o10
casa i16o-5
casaco o13
castigo n7
catapora c1
causa u7
certeza m4
chacara i10
chegamos y5
chegou o5
chover p5
churrasco o-8
chuva i-7u22
cinema i4
clara o-11
claro que y6
claro y19
coisa o-2
com as p9
com i-3p6u-20c4y2
com os p3
comeu o4
como u10o-9
compreensao c13
concentracao # o3
concentracao i-4o18
condominio i12
confirma i4
confirmadissimo y3
confirmado y11
confirmamos a o7
confirmamos i-4o2
confirmar ate i1
confirmar i6m3
confirmem ate i1
confirmo a y6
confirmo y5m20
confirmou u8
conseguir n12
consigo m10
consulta i-10o20
conta y19
contar com y13
contar y22
contem y1
continua u14
convida i10
convidada i10
convidados o1
convidamos i2
convidar i5o-7
convite , n1o-4
convite . m6
convite p-13c-25y7n7m11o-7
convocatoria o4
coordenacao i-10o14
coordenacao ~e o1
correcao u7
crianca o1
criancas . i-1
criancas i-5p12o8
criancas no p10
d i-3o2
da avo i2
da escola i-6
da esquina i-2o5
da festa i-12o2
da i7p-1u4y-17m-5o4
da manha i1
da minha n12
da noite i2
da sala i5
da tarde i23
da turma o6
da um n21
dar n8
das # i3
das i6n-6o2
das maes i-3o14
data c21o-9
de # o7
de amanha c12
de c5y-6m-1o5
de educacao o2
de estudo o7
de falar u7
de festa o6
de manha p2
de natacao o4
de natal o6
de ontem o5
de semana n2
de temporal c2
de ~d i-15u7c20
de ~m i11o6
decoracao o4
dele i7o-11
demais o6
depende m28
depois i13p6u-9y-14o-11
desculpa c6
desculpem c13
despedida i8
dessa n3
dessa vez n4
deve o6
devem o4
dia # i5p-9n3o-1
dia . o-4
dia i3y-3n6
digam i14o-3
digo - m9
digo m28
divirtam n5
do # i2
do bloco i4
do condominio i3
do falecimento c8
do i8p-4u2y-10n-2o4
do meu n4
do predio i8
dos i6u-1
dps i6o-14
duarte o-11
e # i-17y11
e a i2u-4
e ainda o5
e depois i6
e e o19
e hora u2
e i2p-13c-6y2m-8o5
e mais u3
e meia i26o-4
e nao i-6u19
e no u4
e que o12
e um o7
e vai o4
e ~d o1
educacao o1
efeito c10
ela u-12y16
ele y17o-6
em # i-5o15
em levar p2
em p9c1y-11n2o-1
em principio m3
em vez u22
encontro o-2
entao u6o-3
entrada i-3u10
equipe i-8o13
era o26
escala do m4
escala m21
espaco i1o-4
esqueci de u13
esqueci u30
esquina i-3o7
essa n16
esse n9o4
esta c8
estacionamento u9
estamos n2o-9
estaremos y24
este i4
estou o-2
estrada i1o-9
estudo o13
eu u-2y19n-4m5
euros o5
falar u10
falecimento c13
falo m13
familia i3u-3c12o-5
fantasia i10o-6
faz # i15
faz i14
fazemos i9o-8
fazer i14o-3
febre c12
feira , o10
feliz i-6o19
feriado p5
ferias p26
festa , o2
festa da i5u5o-6
festa de o4
festa do u9
festa i3p-25c15y-10n-2m-9o9
festa junina i-1o8
festas de o3
festas o18
festinha c9o-15
fica i-13c17n13o-2
fica para n6
fica sem c6
ficam i-10o3
ficar n8
ficou o20
filho o11
fim de o-11
fim n1o-1
foi i-2c15o20
fora n5
foto o4
fotos o4
galera c1
ganha o4
garagem o-6
gente i-1p1u3c8y-12o-3
geral o6
gosto y19
gratis i-15o18
gratuita i-6o13
greve o5
grupo o4
h # i3o1
h . i6
h as o6
h i4u4c-12m-15o3
h na i6o-13
h no o9
h ~e i-5
h ~n o3
ha c9
halloween i7
hoje c16y-8o15
hora u8o-6
horario u18
horas i11
i-4u-1c-5y9m-4o16
igreja i2
igual u23
igual ~e u15
infantil o2
infelizmente c16n29o-7
inscricoes i-8o15
ir p7c-5n17m2o-8
isso u2
ja c2y7m-5o2
ja nao c18
jantar o6
jardim i7o-1
jogo o24
junina i-1o8
junto i8
kg o3
kit o6
kkk o2
km # i11
km i10
la i4y12o-3
lanche i4
leva i9u-3
levar as p1
levar i-1p17y1
levo p4y16o-20
linda o1
link o2
livro o4
local : i16
local i6o-12
lugar u9
luto c3
luto na c1
m o16
mae u-8
maes o7
mais c17n-12
malta o-6
mando i7
manha i6p6o-5
mantem - u7
mantem u11
marcar p1
marido m6
mas n18m20o-15
mas o n5
me u2y-3n-6
meia i4u5
meias u12o-10
meio - i4
meio dia i1
meio i20
menina o1
mesma u26
mesmo horario u8
mesmo u20o-5
meu m5
mim n2
minha i1m1
mister o12
miudos i1p5o-10
mudanca de u8
mudanca u20
mudou u5
muito n8
n n15o-8
n vai n5
na familia c1
na festa o23
na i7y-10o6
na mesma u8
na sala i-6o17
na secretaria i-11o16
na ~d i-3m5o6
nada i9o8
nao # u21
nao as u6
nao e u20
nao ha c19
nao i-5p-11u3c3y-4n11
nao me o6
nao se c5
nao sei m14
nao vai u-2c10y-8n5
nao vamos n9
nas ferias p13
nas p9
natacao i-5o7
natal o9
nem o21
nesse n20m3o-13
netos i1
nina o-5
niver i13o-12
no auditorio o4
no buffet o4
no convite u25
no dia y9
no fim i-6o6
no i6p3u-1c-1m-10o2
no jardim i16o-1
no mesmo o-6
no parque i10o-3
no parquinho i4
no salao i7
no ~d c6o-8
nos n8
nossa i11
nosso i8
nova c6
nova data c5
nunca o9
o buffet u11o-4
o convite i-5o1
o gosto y8
o i-6u2c2y1n-5
o martim y4
o niver u2
o pai o-8
o presente n12
o que o3
o resto u9
o salao u5
obrigada a o13
obrigada i-17p-15u-11y10n6o1
obrigada pelo y6m4o-1
obrigada por i-5
oi i4n9o-6
ok u2y1o-5
ola o-7
onde : i1
ontem , o3
ontem i-4o47
os alunos i-2o6
os i7p11u-1y4n-1m-3o-1
os miudos p5
os parabens i1
ou p10u-2o13
outra c11
pai n13o-5
pais , i-2
para a i7o-2
para as u3
para confirmar o3
para i-2p-1u8y-17n4o3
para os i12o-1
para ~d i-11u3
parabens u-7n18o15
paroquia o2
parque infantil i7
parque p13u8o-14
parquinho i4o-10
partir de o7
partir o3
partiu c5
passa u11
passado o4
passou u16
pavilhao u6
pela u15
pelo convite n1m2
pena , n6
pena n18
pensando em p2
pensando p1
pequenos i2
perdi o6
pessoal o-15
pessoas o8
pijama i3o-1
pipoca o4
piquenique o-2
piscina p1o-2
pix o14
plantao n3
pode contar y22
pode y8
podem u16o-3
poder n16
por causa u7
por familia o8
por isso o-2
por n10m-5
porque u18o-2
porta i4u4o-9
portao u14
posso levar y5
posso p-4y4m5
poxa n14
pq u13o-11
pra p5u4y-8n3
praca i2
pracinha o-12
praia p17o-26
preciso i10o-1
predio i18
presenca y23
presente u-8n4o3
previsao c13
previsao de c7
prezados c5
primos i4
principio m2
pro c-10y-5o5
problema u3
prof o7
professora o7
pros i1
proxima n10
q i5
quadrilha o3
qualquer p12
quando : i2
quando c2o-5
quanto o1
que horas o15
que i-4u4y-5o8
que nao o7
que pena n13
quem i6y-13o3
quer i23o-5
queres p2
queridos o-1
quintal i10o-6
quiser o-4
r . i10o-5
r o17
reais o17
realiza - o2
realiza i-2
reserva i-5o10
resto u14
retorno i-8o6
reuniao de i-4o5
reuniao i-6o13
rolar c5
rua i14u15o-9
sabe o1
saco i3
saida do i-1o3
saida o2
sala # i-5o15
sala o4
salao u10
salvador i3o-3
santa i3
sao i20
saude o24
se p15u-1n-10m15o-4
secretaria i-7o18
secreto i3
seguir o-4
sei m18
sei se m2
sem efeito c10
sem i-8c22o7
semana i-12p24n9o-5
sempre o5
ser i2
sera i-1
sete i18o-2
seu o7
sim ! y13
sim , o2
sim mas m4
sim u-8y21m14
so i-6u6c-8n-6m8o7
sogro c1
sol o-18
sou i2
sua o13
ta i-10u9n1
talvez m22
tarde ? p15
tarde p21o-2
tava o1
tb o-2
te falo m8
te m24
teatro o15
tem o o4
tem u-7c-11
temos n18
ter i8c18
the i4
to de n13
to i-1p5u-8n10o8
toda i4
todo o y1
todos i11c3
tragam i7u8o-9
traz i21
treino de o6
treino u-5
tres o4
um bolinho i1
um dia p12
um p9u-2c-9y-2n8
uma o3
umas # y1o-8
umas i2y1o-7
uniforme i-7o21
vai dar n17
vai fazer i11
vai p-17y11n1o-10
vai ser i15
vai sim y13
vai ter i5
vamos conseguir n5
vamos p2n4o-15
vaquinha o9
vem i15o-2
venham i4u3o-18
ver com m11
ver m25
vez de u9
vez u15n15
vi o2
vir p26o-6
visita i-7o19
voce i4
vou u-15n5m4o-12
yasmin i2
~d # i13o7
~d , i3c2n-4o-4
~d - o2
~d . i-2o-4
~d : u7
~d a i-2o2
~d agora i24o-9
~d as o2
~d das o6
~d de i4o-8
~d e i-5o1
~d i3p1y-11m2o-1
~d ou p1
~m # i8
~m ( i9o-4
~m , o5
~m . i-1o6
~m i9o4
~n c10y7o-13
~n local i1
~n onde i2
~n quando i1
~n ~d o5
~n ~n c2o-3
~s a o4
~s acho m11
~s alguem o8
~s amanha i12
~s assunto i-7
~s atencao u4
~s com o-7
~s confirmadissimo y4
~s confirmado y8
~s conta y8
~s contem y3
~s convocatoria o3
~s em m4
~s esqueci u8
~s feliz o9
~s festa i22o-9
~s gente i-5u13c13
~s hoje o8
~s meninas u1
~s nao n14
~s o c-2o5
~s obrigada y-9n3o8
~s oi o-9
~s ola o-1
~s parabens i-2o31
~s poxa n17
~s prezados c2
~s quem o5
~s talvez m2
~s vou m2
~s ~d i10
– o5
€ i-4o14
🎂 o4
😭 c10n12o-4
`
  .trim()
  .split('\n')
