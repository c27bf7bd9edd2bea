/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i1u2
! # o3
! el i7
! i7p-12c-7y20o-4
! ~d i1
! ~e n12
# ! i6
# # i4
# % i-11o19
# ) i8o-3
# , i7u12
# . i9u7c-8n-7
# / i2
# : o4
# a i3o13
# al o8
# anitos i3
# anos i6
# de i11u-3
# el i8
# en o8
# hasta i4
# horas o7
# hs i3o-1
# i3u12c-15y3n-7m-8o3
# le i5
# min u1
# minutos o1
# ninos o6
# no u5
# pm i5
# y u11
# ~e p8
# ~m i18
# ~n i15
# € o9
% i-5o14
( # i1o-9
( i14o-2
) . i2o-7
) i10
, # i11u-3o5
, a i11
, av i7
, de i13
, en i12o-22
, es u2
, esta o7
, gracias y5
, i-1p-7n5o3
, la u7o-6
, lo y8
, manana o17
, mi i3o-5
, mismo u19
, pero n2
, por o-14
, que u5n9o-1
, si m25
, te o1
, tenemos n1
, tipo i1
, ~n o-9
, ¿ o7
- i1
. # i7
. a i4o-4
. besos n4
. de i10
. despues i-8o14
. el u1
. entrada i-12o16
. i-1p-18u-3c16y9n12o-2
. la i-7o3
. le n6
. los o2
. me i13o-1
. no u-13
. otro n3
. que n5
. quien i9
. si m3
. te m18
. y u10
. ya c8
. ~d i23o-2
. ~e i-1o8
. ¡ o11
. ¿ y3o-9
/ # u-3o9
/ i9u-9
: # i7n-2o4
: el i-5u8
: u14y2n-5m-19o3
: ~d o7
? nosotros p13
? p33u-26c-20n-23m-2o14
? y o20
? yo i-4p2o7
? ~e i3y10
? ~n i4
a # i12
a casa p3
a esa n2
a i2p1u-3c-7n8
a jugar p20
a la i4p3c-12n5m-6o-2
a las i1c-5
a mas i9
a partir i3
a poder n11
a que o11
a ser i5
a su i2
abrazo n1o-4
aca o1
ahi y22
ahora u4
al # o18
al cumple o8
al final i-1u7c7
al p14u9o-1
al ~d u9
alerta c15
alerta naranja c5
algo i10u-2
alguien i-10p4o17
alguien sabe o8
alguien se p12
alli estaremos y1
alli i10o-13
amiga n9
amigos i13
ampa o2
anito i2
anitos i13
anos i9
antes . i-6o11
antes del i12
antes i7
aparcar u3
apto i14
apunta a y8
apunta y17o-10
asi n3o-6
asi que u1o-4
asistencia de y6
asistencia y19
asistira y9
asunto : i-5
asunto i-4
aula o8
av . i2
av i6
aviso c12y-6m15o-2
ay n14
ayer o28
azul o18
b : o1
b o9
banador i3
bano i4
bautizo de o-1
bautizo o-7
besos n6
biblioteca i-7o11
blanca i-6o1
boda n5
buena o1
buenas o-1
c / i5
c i2
cada familia i7
cada o9
calcetines u3
calle u11o-5
cambia u12
cambio de u12
cambio u22
camino i1
campo o5
cancela c8
capaz m6
capaz que m1
casa , i10o-11
casa de i4u13o-11
casa i19p14u8y-10o-2
celebracion c5
celebramos i12
celebrar i13
centro i-4o4
che p1
chicos p6o-6
cine o-4
cita o8
claro que y7
claro y16
clase i5
cole i3
come y21
comida i1o-7
como i11
con # c5
con el i-5c-3n17
con i-6p4u-18y5n3o-1
con las p12
con los i7p17o-6
confirmad i3
confirmar i4
confirmen i11
confirmo y10m19
conjunto i11
contad con y7
contad y7
convocatoria o7
cuando i1u-4c11o-6
cuanto o9
cuantos i12o-3
cuarto i1
cuenta con y3
cuenta y24
cumple # i24
cumple de i13p-10u7
cumple i12p-36c3m-17
cumpleanos de i12o-1
cumpleanos i3
cumplen i6
cumples o10
d i14
dale y9
dan i-5u3
de # i3o12
de agua o-4
de bano i2o-6
de fiebre c10
de i2p-5u5c3y-5n-4m-6o5
de la i6y-1
de las i2o-1
de los i3
de manana i-10u7c23
de mi u-13n2
de mis i9
de ~m i5
deben i-3o4
dejame m12
del cole i11
del dia o9
del i2u2y-12n-12o4
del ~d u7c22o-2
demas igual u3
demas u11
dentro o1
depende de m11
depende m31
descuento o2
desde u-3o4
despues de o-9
despues i3p14o-5
dia # i17o-3
dia de i-9p10o2
dia del o7
dia p4u-11y-10n6
dias u-2
dice u3
digo m31o-6
doce i3
dormir i2
dos y7o4
el # n12
el campo o1
el cumple i-5u7c14
el patio o3
el proximo i3
el regalo o9
el u3c2y-4n-1o3
el ~d p2c-8m4
en casa i9
en el i6p-11o3
en i10p-7c-3y-13n7o2
en la i5
en lo i11
en mi i4u6o-2
en secretaria i-5o7
en vez u23
en ~m c1
encantado y14
entender c2
entender ~e c1
entrada i-7
entre o14
equipacion azul o2
equipacion i-1o9
era o34
es a u15
es el i2y-6o2
es en u12
es i5p-19u12c-26o6
es para o9
esa n19
ese dia n2
ese i-3n24m17
ese ~d n10
esperamos ! i-1o6
esperamos i10
esposo m5
esta con n7o-2
esta i-3p5c8
esta vez n6
estamos n6o-15
estaremos y26o-2
este i4u-10y-5
estimada y6
estimadas i-4
estos p6
estoy i-8n18o7
estuvo o27
euros o4
excursion o3
familia i5
familias i-8c8o8
favor o1
fecha c21
felicidades i-2n3o17
feliz o13
fiebre c9o-2
fiesta de c5
fiesta i4p-1c9n-17m-4o6
fiestas o1
final i-8u8c8
final no c14
finde n9o-8
foto o4
fotos o21
fue o19
genial n5
globos i-5o11
gracias a o1
gracias i-14p-13u-10y8n7m9
gracias por i-23u-10y1n3m3
gratis i-14o21
gusto y14o-3
h o4
ha i-9o10
habra o4
hace i3p3y2o-18
hacemos i19o-7
hacer i2o-5
hago i2
han u1
haremos c3
hasta el n7o-6
hasta i14n6o-1
hay i6u4c2o-9
he o7
hermanos i2
hola i1y5o-9
holaa o-2
hora i5u15o-3
horario i-9u14
horas o6
hoy c21y-12n-3o9
hs i2o-1
hugo i8
i-6u-2c-2y15m-1o14
igual i-2u16
igual ~e u3
iker o-2
ilusion y5
imposible n8
incluye o8
infantil o15
inscripcion i-8o11
invitacion . y1
invitacion y7o-7
invitados i6o-14
invitar a o-5
invitar i4o-19
invito i11
ir , n2
ir n13
ira y13
jaja o-9
jajaja o7
jardin i2
jornada de i-6o8
jornada i-10o10
juan i6o-2
juegos i1o-14
jugar p24
junta de o1
junta o8
juntos i4
justo n16
km # i3
km i6o-1
la fiesta u10c4
la invitacion y4
la manana i4o-3
la noche i11o-14
la piscina o-1
la recogida u1
la salida i8
la seno o1
la tarde i12
la u5y-1n-3m-6o6
las # c-10o2
las fotos o9
las i7p9c-9n-17m-7o4
las ninas p19o-2
las seis i6
le i8p-14c-19n5
les u8c7n-3
listo y1
llegamos n5m8
llego o10
lleva y14
llevamos a p8
llevamos y6o-15
llevar o14
llevo u-1y9
llevo yo y5
lluvia u19
lo de u13c5o-5
lo del i-5u9
lo demas u6y2
lo lleva y1
lo p-14u1c2y3n-2
lo siento c8
los # i17y5o-16
los chicos p10
los i8p12c-10n-7m-5o6
los ninos i10p4
los ~d i-18o3
ludoteca i7o-6
luego i4
lugar u9o-8
madres o1
mal u1
mama de i3
mama i4o-2
manana , c7
manana p14u6c10y-32n-23o-1
maridos o1
mas tardar i7
mateo i2
me olvido u9
me p-9u4c-1n-1m19o4
media i4u6
medio o-2
mediodia i3
mejor u14
mes o6
mesa i-4o20
mi casa u5
mi cumple i5
mi esposo m3
mi i7p-9u-7c2y4o-3
mi ~e n2
mil i-6
min u4
minutos o17
mira i6
mis i18n16o-2
misa i12o-11
misma hora u19
misma u22
mismo u23o-5
muchas gracias y7m3o-8
muchas y1m3o-2
mucho c4
musica o7
nada u-6c5n-1
naranja c4
navidad o7
ni o13
nico i7
ninas p18
ninos p9o13
no # u22
no , i3
no a u23
no cambia u5
no come y10
no el u2
no es u17o-4
no hay i-5c16
no i-10p-10c8y-13n8m8
no llegamos n16
no lo o3
no me m18
no podemos n13
no puede i-7n8
no se u-1m12o3
no va c11
noche i2
nomas o11
nos i-4u4y-4n2o-12
nos vemos i-9
nosotros p4
nuestra i7o-1
nuestro i8o-5
nueva c12
nueva fecha c12
o en o2
o i5
ocho i13o-6
ojo u6
olvido u11
os i7
otra c6n6
oye p11
p . i10
p i6
padre m5o-3
padres o5
papa o-4
papis i1
para # o7
para despedir i2
para el i-15
para lo u7
para los i5
para u7n-21o8
parque i14p18o-6
parroquia i2
partido i-3o5
partir i3
pasa u2
pasamos u5
pasen n3
patio o9
pedido o3
pena , n10
pena c16n2o-9
perdon u10o-12
perfecto y3
pero el n5
pero p-1u-4y-15n27m18
personas i-2o3
pijamada o-1
pinata o9
piscina p10o-12
playa p4
plaza p10
pm , o2
pm i5
podemos , n6
podemos n10
poder n18
poner u6
por entender c8
por i-2c2y-3o3
por la m3
por los i12
por venir o20
porfa i8
porque u12m15o-4
posada o-4
pregunta p10
profe o19
proximo i7
puede i-6
puerta u1
puertas o3
puesto o2
puse u25
q i5u3
que el i-1u5o4
que es u-11
que hora o14
que i-3u5y-6m-2o1
que la u12
que le o2
que lo i-3n6
que no i4
que pases o3
que pena n6o-10
que tal o8
queda c21o-18
quedan o10
quedo o14
queremos i2
quien o10
quien se i4
quiere i4
recogida u2
recordamos i-15o24
recordatorio : o2
recordatorio o9
regalo de o18
regalo u-1o11
reserva i-6o16
resto u7
reunion i-9o13
ropa u3
rsvp i8
sabe o8
saber i2
salon de u2
salon i3u11
san i7
santo i8
se cancela c3
se hace c6
se i-8p1c16y-11n-12o1
se me u26
se si m2
se suspende c9
secretaria i-8o16
seis i10
semana p23u-3n3o-12
seno o20
sepa m2
sera i-7p3u11n17o-1
sera que p5
si no i-5p2
si p13u-3c-22y11n-15m23o-2
siendo u11
siento c9
siento mucho c4
siete i5
sigue siendo u3
sigue u16
sin i-11o10
sin ninos o6
sino u9
sitio u10
sobre i4p5
sobre las i4p5o-13
solo o13
son i4
sorpresa i21o-8
soy i18
su p-8u-4y5o1
sus # i5
sus i9
suspende c11
tal o7
tardar i7
tarde , o-1
tarde i7p21y-9o-7
tarjeta o6
te confirmo m24
te digo m18
te u-15c-5n-14m21o5
tenemos n9o-8
tengo u-3m7
tiene i-6p-2n11
tipo # i2
tipo i9p10o-2
toalla i7
todas o10
todavia , m3
todavia m19
todo lo u1
todo o4
todos , o-4
todos i7c7
todos por o11
tormenta c6
torta i15
trae i15
traed i2
traer o4
traigan i15o-17
traje de i1o-1
tres o8
tu o17
turno i-3u4
tus o10
un abrazo o-4
un dia o4
un p18u-16c-5n11o8
una u3n-11
va a n1o-4
va i6p-1u-4y6o-8
vamos a i1y-3
vamos u-7y5o-13
vecinos o2
velas i7
vemos el i-1
vemos i-6
vendo o10
venga o-3
vengan o-18
venir a p6
venir i10p10
venis i10o-6
ver p12m1
vez de u5
vez i-3u5n18
vez sera n5
viaje n2
viene i6
vienes i17
voy o-7
x # o2
x i-3o4
y # i-8o8
y a i9
y despues i5
y el o5
y i5p-3u-3m-4o7
y me o2
y media i11
y no i-17u7n13
y si p7o-4
y yo y18
y ~d i-1o14
ya i-2u2c13o4
ya no u12
yo no o1
yo p8u-12y14
~d # i16c-1o14
~d , i-1c10
~d . i-8y2
~d a o5
~d i6y-6m2
~d y o2
~d ~e i-2m10o2
~m , o1
~m a o8
~m i11y-7o7
~m ~n i14o-4
~n i6o-8
~n ~n i-5y1
~s a o2
~s alguien p1
~s anado u4
~s apunta y3
~s ay n8
~s buenas i2o-9
~s che p3
~s claro y10
~s con o-14
~s contad y7
~s cumple i18o-7
~s dale y9
~s el i1o9
~s estimada y5o-13
~s felicidades o23
~s feliz o16
~s fiesta i13o-3
~s gracias y-17n2m1o9
~s holaa o-1
~s hoy o11
~s jajaja o5
~s le i-8o11
~s no n12
~s ojo u7
~s oye p9
~s que i-4o12
~s se i-8u8
~s si y17
~s vendo o12
¡ o10
¿ y3
— ¡ i6
€ i-3o13
🎂 o19
🎈 o5
🎉 o12
👍 y6
😅 o-3
😭 c1n6
🥳 y4
`
  .trim()
  .split('\n')
