/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i15y5
! # i16o-20
! i5p-7u-3c-17y15m3
! o y11
! que o5
! ~e n17
# % i-3o10
# ) i8
# , i5u6y-8n-7o4
# . n-6o3
# / i4o6
# : i5o-5
# adultos y10
# aninhos i10
# anos i11u-17o8
# as i2
# convidados o7
# da i11
# de i6
# e i3
# h i3u2c-9m-15o4
# horas i5
# i3p-3u13c-17y5n-2m-3o7
# no i4
# reais o17
# ~e i2o-2
# ~n i6
# € o14
% i-1o6
( i6
) i11
, # i8o5
, as o5
, com i4
, concentracao o4
, dia i2
, e u7
, entao u2
, eu y6
, i-3p-5o4
, infelizmente c2
, mas m2o-6
, mesmo u9
, na i12
, nao n10
, no i4
, o c3n-3
, para i-2o7
, por u7o-6
, porque u5
, que o-1
, se m17
, ~d i3
, ~n i-10
- dia i6
- i7u4n-9
- se i-4u10
. a o4
. ate u21o-14
. e u9
. entrada o4
. fica n12
. i-3p-12u-5c14y6n7o-4
. me i1o-3
. o u2
. obrigada c3o-9
. os i-3o10
. para i-1o11
. parabens n3
. posso m6
. todas i1
. tragam i10
. vem i7
. ~d u5o-5
. ~e i-17o1
. ~n c6
/ # i4o4
/ i8u-8o5
: # i11u-6
: i-3u21o5
? e o10
? i-2p28u-6c-33n-20o11
? to o8
? ~e u-12c-4y8m9
a # i-14o13
a festa u15c6n-14
a festinha c10
a gente p11u-13m10o-9
a i-1u-2c1y7n-5o5
a partir o6
a que o1
a seguir i1o-6
a tarde p3
a todos o10
a turma i14o-2
a ~d o5
abencoe o3
acaba i5o-13
acho m22
acho q m2
adultos y9
afinal u27o-1
agora i4u10
agradecemos o-12
ainda m22
ainda nao m9
alguem i-10p13o33
almoco i1o-9
alunos o3
ama o2
amanha : u2
amanha ? o7
amanha i-4p12u4c7y-24n-19
amanha nao c8
amiga n13
amigos i18
amou o7
anima p18
aninho i7
aninhos i11
aniversariante i-7o4
aniversario do c4
aniversario i4u-1y-10
ano i7u-6o3
anos , o5
anos da o-5
anos do i10
anos i28p-8u-1o13
antes . o2
ao i4p8y-7
ao parque p3
ap i12
aqui i6p6u-10
aqui no i1
as # i3u2c-1o2
as criancas p12
as i6p4c-3n-5m-6o4
assim que m2
ate # i10
ate a y1
ate dia o-8
ate i9p-16c-5m13
ate ~d u-1m11
atencao u11
aula o7
aulas o2
autorizacao o4
avisa i1
avisar que u9
avisar u11o-10
aviso o-7
avo i3o-10
b i13
beijo n16
bem i14
bia i3
bloco i9
boa noite o-3
bolinho i28
bolo i9u-13o1
bom dia i3n-3
bom i8n-6
bora p19o-3
brincar p24
buffet u4
buscar i4o-3
c i4
ca i10o-5
cada i10
cada um i14
campo o8
cancelada c22
cancelado c25
cancelar c4
cantamos i3
cantamos os i3
cantar i7
cantar parabens i3
carinho c8
carnaval i7
cartao o7
casa i17p3o-3
casaco o10
castigo n5
catapora c2
causa da u7
causa u4
chacara i7
chegamos y3
chegou o8
chover p8o-1
churrasco i6o-11
chuva i-3u23
cinema i6
clara i2o-13
claro y12
com as p8
com i-4p9u-18c6y2n-3m2
com os p5
como u11
compreensao c12
concentracao # o3
concentracao i-2o18
condominio i13
confirma i4
confirmadissimo y2
confirmado y13
confirmamos a i-2o8
confirmamos i-9o6
confirmar ate i7o-5
confirmar i9m2
confirmo a y1
confirmo y3m23
confirmou u7
conseguir n9m1
consigo m11
consulta i-8o19
conta y18
contar com y15
contar y23
contem y2
continua u12
convida i12
convidada i9
convidados i-4o3
convidamos i5
convidar i5o-6
convite , n2o-3
convite . m5
convite p-14c-21y8n8m9o-8
coordenacao i-11o14
coordenacao ~e o2
correcao u8
crianca o1
criancas . o1
criancas i-2p10o7
criancas no p10
d i-4o2
da avo i5
da escola i-5
da esquina i-1o6
da festa i-11o5
da i7u4y-15m-5o3
da minha n11
da noite i2
da sala i2
da tarde i22
da turma o4
da um n22
dar n6
das # i5
das i7p3n-7o3
das maes i-5o17
data c23o-10
de # o5
de amanha c13
de anos i6
de educacao o1
de estudo o5
de falar u7
de festa o3
de i-4c5y-6m-3o5
de manha p6
de natacao o2
de natal o5
de ontem o4
de semana n4
de temporal c4
de ~d i-11u4c20
de ~m i10o8
decoracao o3
dela i1
dele i7o-10
demais o5
depende m20
depois i8p4u-8y-14o-10
desculpa c8
desculpem c15
despedida i3
dessa n1
dessa vez n3
deu c2
deve i-6o6
devem o2
dia # i5p-7
dia . o-4
dia i3y-2n7
digam i18o-1
digo - m2
digo m29o-2
divirtam n4
do # i1
do bloco i6
do bolo o2
do condominio i8
do i6p-2u4y-12n-3o3
do meu n5
do predio i5
dos i6
dps p1o-2
duarte o-13
e # i-16y12
e a i1u-7y6
e ainda o2
e depois i3
e e o15
e i2p-13c-8y1m-11o3
e meia i19
e nao i-7u20
e no u8
e que o15
e um o8
e vai o1
educacao , o1
efeito c12
ela u-9y14
ele tem y6
ele y16o-4
em # i-5o14
em casa p2
em levar p5
em p7y-11n3
em principio m4
em vez u27o-2
entao u10o-9
entrada i-1u8
equipe i-8o13
era o23
escala do m4
escala m22
escolheu ate y1
espaco i5o-10
esqueci de u15
esqueci u30
esquina o3
essa n18
esse n6o3
esta c12
estacionamento u13
estamos o-8
estaremos y24
este i6
este ~d i5
estrada o-10
estudo o13
eu u-1y17n-1
euros o6
falar u9
falecimento c4
falo m10
familia i1u-4c13o-3
fantasia i14o-8
favor i3
faz # i16
faz i15
fazemos i7o-6
fazer i7o-2
febre c12
feira , o10
feliz i-8o20
feriado p10o-9
ferias p24
festa , o1
festa da u3o-4
festa do u8c3
festa junina o4
festa p-26c18y-13m-12o9
festas de o6
festas o15
festinha i5c9o-14
fica i-13c18n12o-3
fica para n6
fica sem c3
ficam i-8
ficar n1
ficou o19
filho o9
fim de n1o-6
fim n2
foi c4o19
fora n4
foto o4
fotos o2
ganha i-1o6
garagem i1o-11
gente i-1u2c4y-11
gosto y22
gratis i-14o20
gratuita i-1o10
grupo o5
h # i7
h , u3
h . i7
h as o3
h i5u3c-11m-14o4
h na o-11
h no o10
ha c14o-4
halloween i8
hoje c18y-10o16
hora u6o-7
horario u20
horas i10
i-6c-5y10m-5o17
igual u19
igual ~e u12
infantil o3
infelizmente c15n24o-6
inscricoes i-8o15
ir p8c-1n17m2o-10
ja c2y8
ja escolheu y5
ja nao c16
jantar o4
jardim i3
jogo o22
junina o6
junto i13o-2
kg o2
kit festa o5
kit o8
km # i9
km i6
la y13o-3
lanche i4
leva i13p2
levar as p2
levar p20
levo i3p2y16o-22
link o2
livro o1
local : i16o-1
local i6o-15
longe o1
lugar u7
m o10
mae u-6
maes o12
mais c16n-12
mando i7
manha i8p2o-5
mantem - u7
mantem u7
marcar p3
marido m7
mas o n4
mas y-2n17m20o-14
me i2
meia u3
meias u10o-10
meio - i2
meio dia i1
meio i22
meninas o-1
mesma u25
mesmo horario u7
mesmo u19
meu marido m1
meu p-3m4
mister o11
miudos p4o-6
mudanca de u5
mudanca u18
mudou u6
muito n9
n n16o-5
n vai n5
na familia c4
na festa o22
na i6y-9o6
na mesma u5
na sala o9
na secretaria i-10o15
na ~d i-2m3o4
nada o10
nao # u20
nao as u2
nao chover p1
nao e u11
nao ha c19
nao i-7p-10u2c4y-6n10
nao me o4
nao se c5
nao sei m16
nao vai u-4c13y-5n3
nao vamos n7
nas ferias p13
nas p12o-4
natacao i-5o7
natal o7
nem o22
nesse n21o-9
nina o-1
niver i12o-14
no buffet o1
no convite u18
no dia u-2y11
no fim i-4o6
no i7p1m-9o1
no jardim i17o-4
no mesmo o-2
no parque i6
no parquinho i1
no salao i8
no ~d i6c8o-9
nossa i7
nosso i13
nova c1
nunca o4
o buffet u13o-7
o gosto y2
o i-7u3y1n-3
o martim y3
o niver u2
o pai o-7
o pavilhao u2
o presente n13
o resto u12
o salao u9
obrigada a o13
obrigada i-23p-14u-11y10n6o2
obrigada pelo y6m1o-5
obrigada por i-5y2
oi i4n8o-4
ok y4
ola , i-3
ola o-7
onde : i2
ontem i-4o44
os alunos i-4o7
os i8p9y4n-1m-4o-2
os miudos p6
os parabens i7
ou p10u-3o11
outra c11
pai n11o-5
pais , i-9
para confirmar o6
para i-2u4y-21n4o2
para o o-6
para os i11
para ~d i-11u4
parabens u-4n16o12
parque infantil i7
parque p13u7o-16
parquinho i7o-9
partir de o7
partir o2
passa para u1
passa u14
passado o6
passou u22
pavilhao u3
pe u2
pela u16
pelo convite n1m5
pena , n6
pena n19
perdi o4
pessoal c5o-11
pijama i7o-1
pipoca o2
piquenique o-1
piscina o-4
pix o11
pode contar y19
pode y6
podem u12o-4
poder n18
por causa u7
por familia o7
por isso u3o-3
por n12m-2
porque u15
porta i6o-9
portao u11
posso levar y6
posso p-6y5m4
poxa n16
pq u15o-8
pra y-6n1
praca i2
pracinha p3o-10
praia p17o-24
preciso i10o-8
predio i18
prenda o3
presenca y22
presente da o1
presente u-4n6o7
previsao c13
previsao de c10
prezados c6
primos i6
principio m4
pro c-5o2
problema u3
prof o9
professora o10
pros i1
proxima n8
q i4
quadrilha o6
quando : i1
quando c1o-7
quanto o1
que horas o10
que i-5u1y-8o7
que nao o11
que o i1
que pena n12
quem i6y-9o7
quer i20o-7
querem p1
queres p3
quintal i5o-5
quiser p1o-10
r . i13o-10
r o20
ravi i3
reais o15
realiza - o1
realiza i-7o6
reserva i-5o10
resposta i1
resto u15
retorno i-7o4
reuniao de i-1o1
reuniao i-4o11
rua i13u13o-7
sabe o7
saco i2
saida do i-1o3
sala # i-1o13
sala o8
salao i1u10o-1
salvador i3o-4
sao i16
saude o23
se p14u-2n-10m15o-1
secretaria i-5o18
seguir o-4
sei m16
sei se m7
sem efeito c10
sem i-11c21o5
semana i-9p18n10o-2
semana que p3
sempre o2
sera i-6
sete i15
seu o9
shopping i3
sim ! y13
sim mas m6
sim u-4y22m14
sitio o-2
so i-4u7c-9n-5m8o6
sol p1o-19
sou i7
sua o8
ta i-9u7o-3
talvez m25
tarde ? p5
tarde p18o-1
tb o-3
te falo m11
te m25
teatro o14
tem i2p-4u-5c-8
tem o o2
temos n18
temporal c5
tenho n3
ter i8c15
the i3
to de n4
to n8o4
toda i5
todo o y6
todos i12c3
tragam i8u9o-8
traz i21
treino de o2
treino u-1
um bolinho i5
um dia p12
um p12u-2c-3n8
uma i4
umas # y3o-7
umas o-5
uniforme i-2o17
vai dar n15
vai fazer i8
vai i1p-15y10n2o-8
vai ser i16
vai sim y15
vai ter i7
vamos conseguir n6
vamos p4n7m2o-15
vaquinha o7
vem i14o-5
venham i6o-16
vento u3
ver com m7
ver m28
vez de u7
vez u13n13
vi o3
vir p25o-10
visita i-9o19
voce i11
voces o9
volta i5
vou u-11m7o-13
yasmin i3
~d # i11o8
~d , i1c5n-13o-5
~d - o3
~d . i-2
~d : i-1u10
~d a i-7o5
~d agora i25o-12
~d das o7
~d de i6o-7
~d e i-4o3
~d i2p1y-14m4o-3
~d ou p2
~m # i2
~m ( i4
~m , u-1o6
~m i9o3
~n local i6
~n onde i4
~n quando i5
~n y2o-7
~n ~d o2
~n ~n o-5
~s a o9
~s acho m11
~s alguem o7
~s amanha i13
~s assunto i-9
~s atencao u7
~s bom i5
~s confirmadissimo y5
~s confirmado y7
~s conta y11
~s contem y2
~s em m1
~s esqueci u8
~s feliz o6
~s festa i21o-7
~s gente i-2u14c14
~s hoje o5
~s meninas u1
~s nao n15
~s o o4
~s obrigada y-12n5m3o2
~s oi n5o-9
~s ok y1
~s ola o-4
~s parabens i-4o33
~s poxa n17
~s prezados c4
~s quem o5
~s sim o1
~s talvez m5
~s ~d i12
– o6
€ i-4o18
😔 n4
😭 c14n15o-13
`
  .trim()
  .split('\n')
