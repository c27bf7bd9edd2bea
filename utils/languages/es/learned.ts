/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i2u3
! # o3
! el i10
! i7p-13c-8y19o-7
! ~e n14
# ! i10
# # i3
# % i-11o20
# ) i9o-3
# , i8u10c-4
# . i7u6c-7y1n-5o-1
# / i4u-3
# : i3o4
# a i5o10
# al o5
# anitos i3
# anos i6
# de i9u-7c1o1
# el i5
# en o5
# hasta i6
# horas o4
# hrs i-3
# i6u13c-19y5n-8m-7o4
# le i8
# min u2
# ninos i-1o7
# no u4
# pm i3o2
# y u13
# ~e u4
# ~m i19
# ~n i12
# € i-3o10
% i-5o14
( # o-5
( i11o-2
) . i5o-8
) i9u2o-3
, # i10u-4o4
, a i13
, av i7
, cuanto o6
, de i11
, el o2
, en i13o-21
, es u7
, ese n2
, hay i1
, i-1p-6o3
, la u5o-3
, lo y7
, manana o17
, mi i2
, mismo u18
, partido o3
, pero n3
, por o-9
, que u3
, si m13
, ~n o-10
, ¿ o14
. # i4
. a i7o-5
. despues i-2o11
. el i-1u2
. entrada i-10o14
. i-3p-14u-2c15y8n12o-2
. la i-3
. los o3
. me i18o-6
. no u-9
. que n2
. quien i2
. te m18
. un o-4
. y u6
. ya c6
. ~d i12
. ~e i-3o9
. ~n y5
. ¿ o-17
/ # u-6o4
/ i11u-6
: # i5o3
: el i-11u10
: p-10u14y5n-3m-14o2
: ~d o7
? nosotros p15
? p32u-24c-16n-19o16
? y o19
? yo i-5p9o2
? ~e y11
a # i11
a casa p3
a esa n4
a jugar p20
a la i7p5c-17n3m-5o-1
a las i2
a los p8
a mas i14o-3
a partir i1
a poder n14
a que o13
a ser i7
a tu i2
a u-1c-4y-3n12
a ver p3
a ~d i-2o5
abrazo n1o-4
ahi y16
ahora u4
al # o17
al cumple o4
al final u7c1
al p9u8
al ~d u9
alerta c12
algo i10p2o-1
alguien i-6o23
alguien sabe o11
alli estaremos y3
alli i6o-11
alumnos i-3
amiga n11
amigos i18o-7
anado u2
anito i8
anitos i17
anos i12
antes . i-2o11
antes del i9u-1
antes i8
aparcar u1
apunta a y11
apunta y16
aqui i7o-3
asi n9o-3
asi que n1o-5
asistencia de y6
asistencia y18
asistira y13
asunto : i-6
asunto i-6
aula o13
av i8
aviso c12m17o-6
ay n3
ayer o26
azul i-1o17
banador i3
bautizo i6o-7
besos n6
biblioteca i-4o10
blanca i-5o3
boda n1
buenas o-3
c i1
cada familia i1
cada o11
calcetines u4
calendario o3
calle u10
cambia u6
cambio de u15
cambio u24
camino i3
campeon o4
campo o4
cancela c1
carla i5
casa , i14o-6
casa de u11o-5
casa i19p14u8y-8o-9
celebracion c3
celebramos i13
celebrar i14
centro o7
che p5
chicas c2
chicos p7o-10
cita o2
claro que y8
claro y19
clase i1
cole i7
come y19
comida i6o-6
como i9
con el i-7n3
con i-5p2u-21y3
con las p11
con los i8p17o-10
confirmar i6
confirmen i9
confirmo y9m18o-3
conjunto i11
contad con y1
convocados a o2
convocados o3
convocatoria o7
cuando c8o-8
cuantos i11
cuarto i4
cuenta con y5
cuenta y20
cumple # i24
cumple de i16p-10u6
cumple i14p-35c6m-14
cumpleanos de i15o-5
cumpleanos i2
cumplen i10
cumples o13
curso o5
d i15
dale y4
dan i-1u3
de # i1o11
de agua o-4
de bano i4o-4
de fiebre c12
de i1p-2u5c4y-4n-5m-13o6
de izan i2
de la i7y-14
de las i4
de los i3
de manana i-9u5c18
de mi i4u-9n6
de que o1
de ~m i6o3
deben i-1o2
dejame m9
dejan o-2
del # i-1o1
del cole i12
del dia o1
del y-15n-20o5
del ~d u9c22o-4
demas igual u6
demas u4
depende de m6
depende m28
desde o7
despues de o-4
despues i2p14o-6
dia # i16
dia de i-12p8
dia del o3
dia p8u-12y-7n7
dias u-5
dice u1
digo m29o-10
direccion u6
dormir i13
dos o6
dulces i3
el # u-2n10
el aula o2
el campo o2
el cumple u10c12
el finde o-1
el i-2y-5o2
el parque i2o-2
el patio i-2o1
el regalo o9
el ~d c-8m2o-3
en casa i5
en el i8p-8o2
en i9p-4u1c-2y-15o6
en la i7n-2
en mi u1
en secretaria i-5o9
en vez u21
encantado y1
entender c5
entrada i-4
entre o11
equipacion o8
era o33
es a u14
es el o5
es en u12
es i4p-21u11c-26m-2o5
es la i-2o4
es para o7
esa n12
escuela i-2
ese u-5n29m19
ese ~d n10
esperamos ! i-1o3
esperamos i8
esta con n4
esta i-6u-2c9y-4
estamos n1o-18
estaremos y22
este i5u-13c5
estimada y3
estos p7
estoy i-2n1o14
estuvo o29
excursion o4
familia i8
familias i-8c10o6
fecha c23
felicidades i-1n9o15
feliz o11
fiebre c10o-2
fiesta de c4
fiesta i5c15n-11
fiestas o2
final i-4u1c4
final no c13
finde n11o-7
foto o3
fotos o24
fue o15
genial n7
globos i-2o11
gracias a o3
gracias i-18p-13u-11y12n7m11
gracias por i-21u-9y1n6
gratis i-13o20
gusta a y3
gusta y4
gusto y12
h o5
ha i-13o8
habra o3
hace i2p2o-22
hacemos i21o-2
hacer i4o-3
haremos c3
hasta el i1n9o-5
hasta i13n8o-1
hasta las i1
hay i5u7o-7
he o1
hemos o-3
hermanos o-1
hola y2o-6
hora i1u10m3o-4
horario i-8u6
horas o14
hoy c15y-7o14
hrs i-5
hugo i8
i-4u-1c-3y14m-5o15
igual u11m7
igual ~e u8
ilusion y8
incluye i-1o13
infantil o17
inscripcion i-6o10
invitacion . y5
invitacion o-6
invitados i8o-12
invitar a o-5
invitar i1o-16
invito i16
ir , n3
ir a o1
ir i-3u-1n18
ira y9
izan o-1
jaja o-4
jajaja o6
jardin i3
jornada de i-3o6
jornada i-10o8
juan i6o-6
juegos o-8
jugar p26
junta de o2
junta o7
juntos i4
justo n12
karla o1
km # i3
km i3
la # u1
la direccion u6
la fiesta u11c5
la invitacion y8
la noche i7o-12
la p-2u6y-2n-2m-8o5
la recogida u1
la salida i8
la tarde i12p5o-2
las # c-9o4
las fotos o10
las i6p10c-9n-20m-6o5
las ninas p24o-5
las seis i2
le i3p-16c-16
les paso i1
les u11c6
lindo n5
listo y5
llegamos n7m5
llego o20
lleva y16o-1
llevamos a p11
llevamos p4y7o-14
llevar o15
llevo y18
llevo yo y2
llueve o-2
lluvia u22
lo de u11c6o-8
lo del u6
lo demas u8
lo i-2p-11u3c6y5
lo lleva y7
lo siento c4
local o-6
los # i16y7o-21
los chicos p6
los i6p11c-10n-4m-9o5
los ninos i9p6o-2
los ~d i-18o3
ludoteca i3o-3
lugar u10o-7
mal u2
mama de i3
mama i8o-3
mamis u5
manana , c10
manana p13u4c13y-31n-22
mani y4
mas tardar i5
me olvido u8
me p-8u7c-1n-12m12o1
media i6
mejor u13
mensaje o2
mesa o16
mi casa u9o-3
mi cumple i7
mi i5p-3u-9c3o-1
min u1
minutos o12
mis i15n5o-6
misa i2o-3
misma hora u12
misma u15
mismo u21o-10
muchas gracias y6m1o-8
muchas y2n1m4o-7
nada u-4
navidad o2
ni o22
ninas , p1
ninas p20
ninos p4o12
no # u17
no a u24
no cambia u6
no come y11
no el u3
no en u1
no es u17o-1
no hay i-1c12
no i-9p-10u2c9y-12n8m6o-1
no le m1
no llegamos n20
no lo o5
no podemos n18
no puede n14
no se i-3m13o8
nomas o10
nos i-3u6c1n6o-12
nos vemos i-8
nosotros p10u-4
nuestra i3o-2
nuestro i13o-3
nueva c10
nueva fecha c9
o i1p5
ocho i6
ojo u5
olvido u11
os i8o-4
otra i-4c5n10
otra vez n4
otro n4
oye p10
p . i3
p i2
padre m2o-9
padres o3
papa o-13
para # o5
para el i-16
para los i5
para u7n-17o5
parque i11p21o-10
parroquia i9
partido i-7o6
partimos i5
partir i5
pasa u3
pasamos u5
pasen n9
patio i-1o5
pena , n8
pena c18n7o-6
perdon u7o-14
perfecto y6
pero el n7
pero y-15n24m18o-5
pijamada o-4
pinata o7
piscina p9o-6
playa p4
plaza i4p13o-4
pm , o4
pm i7
podemos , n5
podemos n14
poder n15
pone o1
poner u10
por i-3c1o4
por los i10
por venir o22
porfa i5o-2
porque el u5
porque u7m10o-11
pregunta p13
profe o22
pueblo n4
puede n3
puedo m2o5
puerta u2
puesto o1
puse u23
q i6o-2
que el o2
que es u-10
que hay i3
que hora o12
que i-5u4y-9o1
que la u14o-5
que le y4
que lo n3
que no o1
que pena n9
queda c17o-17
quedan o5
quedo o11
quien o6
quiere i5
recogida u3
recojo y2o-1
recordamos i-16o22
recordatorio : o6
recordatorio o5
regalo de o17
regalo o12
reserva i-2o11
resto u3
reunion i-3o13
ropa u3
rsvp i8
sabe o9
salon i6u8
san i5
santo i9
se hace c4
se i-8c15y-12n-12o4
se me u19
se si m9
se suspende c13
secretaria i-7o11
seis i11
semana p21o-13
seno o18
sepa m1
ser i5
sera i-13u14n14
si a u2
si p11u-3c-20y12n-10m24
siendo u13
siento c10
siento mucho c3
siete i2
sigue siendo u4
sigue u16
sin i-13o13
sin ninos o4
sino u11
sitio u6o-1
sobre i5
sobre las i7o-10
solo o15
sorpresa i22o-5
soy i21
su p-9u-5n1
sus # i3
sus i14
suspende c14
tardar el i1
tardar i5
tarde i7p21y-5o-8
tarjeta o5
te confirmo m21
te digo m16
te i2u-21c-13n-11m22o5
tenemos c4n7o-6
tengo m15
tiene i-4n11
tipo i9p5o-4
toalla i7o-2
todas o9
todavia , m1
todavia m16
todo lo u4
todo o6
todos i6c2
todos por o9
tomas o-3
tormenta c7
torta i4
trae i13
traigan i10o-16
tres o3
tu o18
tus o8
un i-1p17u-25c-11n12o8
una u4
va a n4o-9
va i3p-3y11o-8
vamos a y-2n2
vamos u-11y4o-13
vecinos o9
velas i6
vemos i-8c3
vendo o11
venga o-1
vengan o-14
venir a p5
venir ayer o5
venir p14y-3
venis i17o-8
ver p3
vez de u3
vez i-14u2n17
vez sera n11
viaje n1
viene i4o-5
vienes i3
voy o-4
x i-3
y # i-3o2
y a i9
y despues i2
y i6p-3u-4c-3m-1o5
y media i16o-8
y no i-12p-1u9n12
y se o1
y si p6o-7
y yo y14
y ~d i-5o17
ya i-3u2c17o6
ya no u13
yo no o1
yo p9u-15y16o3
~d # i18c-2o15
~d , i-2c11
~d . c1
~d a o2
~d dia i3
~d i3y-9
~d ~e m12
~m a o9
~m de i2
~m i10y-1o8
~m ~n i15o-9
~n i3o-10
~n muchas y3
~n ~n i-5y5
~s a o1
~s al c6
~s apunta y5
~s asunto i-3
~s ay n7
~s buenas i4o-12
~s claro y11
~s con o-11
~s cumple i22o-10
~s dale y10
~s el o10
~s estimada y4o-6
~s felicidades o22
~s feliz o16
~s fiesta i17o-6
~s gracias y-10o10
~s hola i2o-2
~s hoy o9
~s la o7
~s le o7
~s mamis u1
~s no n4o3
~s ojo u4
~s oye p10
~s que i-1o8
~s recordatorio o6
~s se i-9u3
~s si y16
~s te i3
~s uy n1
~s vendo o11
¡ o14
€ i-2o12
🎂 o18
🎉 o12
👍 y7
😭 n13
🥳 y6
`
  .trim()
  .split('\n')
