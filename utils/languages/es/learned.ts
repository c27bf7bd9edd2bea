/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i3u1
! el i12
! i5p-13c-3y20o-7
! ~e n10
# ! i9
# # i5
# % i-11o20
# ) i7o-2
# , i7p-2u11c-4n-2
# . i8u8c-6n-10
# / i2
# : i2o2
# a i6o11
# al i-1o11
# anitos i7
# anos i4
# de i9u-3o1
# el i7
# en o7
# h o1
# hasta i3
# horas o9
# i5u10c-13y5n-5m-6o3
# min u3
# ninos o8
# no u3
# pm i6
# y i-2u11
# ~e p6u6
# ~m i21
# ~n i13
# € i-3o9
% i-9o18
( # o-3
( i10u3o-2
) . i5o-8
) i11
, # i10u-3o6
, a i12
, av i4
, cuanto o7
, de i12
, en i13o-21
, es u9
, ese n3
, esta o4
, gracias y1
, i-2p-8n2o2
, la u4o-5
, lo y3
, manana o17
, mismo u18
, partido o2
, pero n2
, por o-15
, que n5o-1
, salida o3
, si m15
, tenemos n5
, tengo n6
, ~n o-8
, ¿ o10
. # i7
. a i3o-6
. besos n2
. de i3
. despues i-9o14
. el i-1u3
. entrada i-11o16
. felicidades n2
. gracias c3
. i-2p-16u-2c14y10n13o-1
. la i-4o3
. los o5
. m i2
. me i18o-2
. no u-14
. que n4
. te m20
. un o-2
. y u8
. ya c5
. ~d i25o-3
. ~e i-8o5
. ~n y4
. ¡ o9
. ¿ o-13
/ # u-1o8
/ i11u-7
: # i3n-2o3
: el i-5u10
: u13n-6m-17o3
: ~d o10
? llevo p2
? nosotros p10
? p36u-29c-15n-18m-3o13
? y o17
? yo i-5p7o4
? ~e p-2y12
a # i11
a casa p3
a esa n7
a jugar p19
a la i7p5c-20n3o-2
a las i2c-4
a los p4
a mas i9
a p2u-1c-5y-1n8
a partir i5
a poder n13
a que o11
a ser i9
a ver p1
a ~d o1
adelante c2
ahi y19
ahora u4
al # o19
al cumple o8
al final i-3u10c5
al p12u8o-1
al parque p1
al ~d u9
alerta c14
algo i7p3u-3
alguien i-10o19
alguien sabe o10
alguna o1
alli estaremos y3
alli i9y1o-13
amiga n7
amigos i18o-8
anado u1
anito i2
anitos i13
anos i11
antes . o9
antes del i11u-5
antes i6
apto i11
apunta a y11
apunta y19
aqui i4
asi n4o-5
asi que o-4
asistencia de y5
asistencia y16
asistira y10
asunto : i-4
aula o10
av i9
aviso c11y-3m14o-2
ay n12
ayer o27
azul o19
b : o1
b o1
bautizo o-6
besos n3
biblioteca i-7o11
blanca i-6o1
bocata o1
boda n10
c / i2
c i6
cada familia i1
cada o10
calcetines u2
calendario o3
calle u12o-8
cambia u11
cambio de u16
cambio u19
campeon o4
campo o6
cancela c8
capaz m8
casa , i12o-11
casa de u7o-6
casa i18p12u9y-8o-6
celebracion c3
celebramos i12
celebrar i13
centro i-4o4
che p6
chicos p6o-6
cine o-6
cita i-5o7
claro que y7
claro y19
cole i5
come y21
comida i3o-2
como i11
con # c6
con el i-5n8
con i-5p4u-19y6n3o-1
con las p5
con los i6p16o-6
confirmad i4
confirmar i4
confirmen i7
confirmo y11m19o-2
conjunto i9
convocados o1
convocatoria o10
cuando p2c8o-8
cuanto o6
cuantos i13
cuenta con y4
cuenta y19
cumple # i23
cumple de i15p-13u5
cumple i12p-36c4m-16
cumpleanos de i12o-3
cumpleanos i6
cumplen i5
cumples o10
curso o3
d i12
dale y9
dan i-4
de # o11
de agua o-1
de bano i3o-1
de estos p5
de fiebre c7
de i3p-3u4c1y-4n-3m-9o5
de la i7y-16
de los i7
de manana i-5u6c23
de mi i2u-12n6
de nuestra o-1
de san i3
de viaje n3
de ~m i4o3
deben i-4o6
dejame m14
dejan o-1
del cole i12
del dia o6
del y-13n-9o4
del ~d u5c24
demas u4y4
depende de m10
depende m25
desde u-8o5
despues de p2o-4
despues i7p15o-4
dia # i14
dia de i-9p13
dia del o5
dia i-1p10u-12y-10n7o1
dice u3
digo m28o-8
direccion u1
doce i8
dormir i7
dos y5o8
dulces i5
el # n14
el campo o2
el cumple u10c14
el finde p2o-2
el parque i4o-3
el patio i-2o6
el proximo i3
el regalo o9
el u3y-6o3
el ~d p3u-1c-7m3
en casa i10
en el i6p-10o1
en i12p-5c-6y-14n1o3
en la i4n-3
en lo i3
en mi i6o-1
en secretaria i-11o13
en un o3
en vez u21
encantado y1
entender c10
entender ~e c3
entrada i-5
entre o10
equipacion o5
era o35
es a u15
es el o5
es en u13
es i4p-21u8c-28o5
es la o2
es para o4
esa n10
escuela i-2
ese dia n6
ese n24m22
ese ~d n11
esperamos ! o3
esperamos i9
esta con n4
esta i-1p5c10
estamos n5o-13
estaremos y25
este i7u-8c2
estimada y3
estimadas familias i-7o3
estimadas i-5
estimados o-2
estos p10
estoy i-6n14o9
estuvo o30
excursion o3
fallecio c3
familia i6
familias : i-2
familias i-9c8o7
fecha c20
felicidades i-1n6o14
feliz o12
festival o2
fiebre c13
fiesta de c6
fiesta i6c13n-15m-2o2
fiestas o10
final i-6u6c7
final no c17
finca i2
finde n10o-9
foto o6
fotos o22
fue o15
genial n7
globos i-6o13
gracias i-20p-12u-12y12n10m10
gracias por i-23u-9y3n3
gratis i-9o17
gusta y2
gusto y16
h o2
ha i-12o7
hace p1y4o-20
hacemos i21o-5
hacer i2
haremos c6
hasta el i1n6o-5
hasta i12n9o-4
hay i8u3o-6
he o9
hola i1y2o-10
hora i3u12m1o-3
horario i-10u19
horas o8
hoy c23y-13o12
hugo i4
i-6u-2c-1y14n2m-3o14
igual i-5u18
igual ~e u3
ilusion y5
imposible n4
incluye o10
infantil o14
inscripcion i-7o11
invitacion . y1
invitacion y6o-9
invitados i6o-11
invitar a o-5
invitar i6o-18
invito i16
ir a o1
ir n16
ira y13
jaja o-5
jajaja o3
jardin i2
jornada de i-5o7
jornada i-14o12
juan i9o-5
juegos o-10
jugar p29
junta de o1
junta o8
juntos i2
justo n15
km # i2
la direccion u1
la fiesta u11c4
la invitacion y5
la manana i1
la noche i13o-13
la salida i5
la seno o2
la tarde i14p6
la u6y-2n-4m-7o5
las # c-11n-1o4
las fotos o7
las i8p11c-8n-16m-6o4
las ninas p22o-2
las seis i4
laser u1
le i7p-14c-17n1
les u7c4
lindo n6
listo y5
llegamos n10m5o-4
llego o12
lleva y13
llevamos a p10
llevamos p2y6o-15
llevar o14
llevo u-2y14
llueve o-5
lluvia u19
lo de u14c4o-3
lo del i-4u13
lo demas u5y1
lo i-2p-18u1c3y4m-1
lo lleva y9
lo siento c8
local o-10
los # i18y3o-16
los chicos p10
los esperamos i3
los i5p12c-12n-5m-8o6
los ninos i6p7
los ~d i-18o4
ludoteca i5o-4
luego i5
lugar u9o-8
mal u4
mama de i3
mama i9o-1
manana , c11
manana p15u5c11y-30n-23
mas adelante c5
mas o2
mas tardar i9
me olvido u5
me p-7u4c-1n-1m16
media i2u4
mejor u12
mesa o13
mi casa u10o-7
mi cumple i6
mi esposo m2
mi i6p-8u-8y3n1o-4
min u2
minutos o14
mis i14n3o-4
misa i8o-8
misma hora u9
misma u18
mismo u23o-8
muchas gracias y9m4o-12
muchas y1n5o-7
mucho c3
nada u-6c4
navidad o3
ni o15
ninas p19
ninos . o3
ninos p8o14
no # u20
no a u26
no cambia u5
no come y8
no el u3
no es u16
no hay c15
no i-10p-8c11y-15n8m8o-1
no llegamos n17
no lo o5
no me m12
no podemos n15
no puede i-1n15
no se u-5m8o4
no va c3
noche i2
nomas o13
nos i-1u6y-2o-10
nos vemos i-12
nosotros p7u-2
nuestra i7o-2
nuestro i8
nueva c12
nueva fecha c11
nuevo o-1
o en o3
o i3
ocho i3
ojo u8
olvido u11
os i6o-2
otra i-3c7n9
otro dia n1
otro n3
oye p8
p . i6
p i9
padre o-2
padres de o3
padres o3
papa o-9
para # o7
para el i-18
para lo u5
para los i4
para u7n-19o9
parque i11p21o-7
parroquia i1
parte n1
partido o5
pasa u6
pasamos u6
pasen n8
pases un o1
patio o5
pedido o2
pena , n10
pena c22n7o-6
perdon u11o-18
perfecto y8
pero el n6
pero u-1y-15n26m16o-5
personas o3
pijamada o-2
pinata o8
piscina p10o-5
playa p1
plaza p10
pm , o2
pm i5o1
podemos , n5
podemos n9
poder n19
poner u10
por entender c5
por i-3c1o5
por los i7
por venir o20
porfa i7o-2
porque el u1
porque u15n-2m8o-11
posada o-3
pregunta p9
profe o20
proximo i1
pueblo n4
puedo o5
puse u24
q i2u5o-1
que el i-3u3o5
que es u-11
que hora o13
que i-4u3y-4o1
que la u11o-4
que le o1
que lo n5
que pena n10o-3
queda c20o-12
quedamos i1
quedan o8
quedo i-1o11
queremos i6
quien o1
quiere i10
recogida u3
recordamos i-17o24
recordatorio : o1
recordatorio o6
regalo de o16
regalo o11
regalos o2
reserva i-4o12
resto u4
reunion i-3o14
ropa u4
rsvp i8
sabe o7
salon i3u8
san i5
santo i8
se cancela c5
se hace c7
se i-8p1c12y-12n-14o3
se me u25
se si m4
se suspende c14
secretaria i-7o10
seis i13
semana p21u-5o-15
seno o19
ser i2
sera i-12u11n17
si , y3
si a u1
si no i-3
si p13u-4c-19y11n-13m24
siendo u14
siento c10
siento mucho c2
siete i5
sigue siendo u8
sigue u15
sin i-11o10
sin ninos o5
sino u8
sitio u7
sobre i4p4
sobre las i1p5o-12
solo o15
sorpresa i21o-8
soy i17
su p-6u-2n1o1
sus # i1
sus i14
suspende c7
tardar el i1
tardar i7
tarde i10p19y-7o-6
tarjeta o8
te confirmo m20
te digo m19
te u-18c-2n-13m22o5
tenemos n8o-8
tengo n5m10
tengo que m1
tiene i-8p-2n11
tipo i6p7o-2
toalla i6
toca n1
todas o10
todavia , m4
todavia m18
todo m-1o4
todos i8c8
todos por o8
tormenta c8
torta i3
trae i10
traed i2
traer o6
traigan i14o-19
traje de i3
traje i1
tres o9
tu o15
turno i-4u6
tus o6
un dia p2
un p13u-18c-4n9o7
una muda u1
una u4n-8
va a i2o-9
va i3p-4u-2y9o-12
vamos u-8y5o-13
vecinos o6
velas i10
vemos el i-2
vemos i-7
vendo o12
vengan i1o-19
venir a p11
venir p10
venis i16o-10
ver p2m3
vez de u7
vez i-9u4n16
vez sera n9
viaje n4
viene i6o-3
vienes i8
voy o-9
x # o7
x i-4o4
y # i-4o6
y a i13
y despues i8
y el o6
y i4p-3u-3n1m-4o6
y media i17o-6
y no i-11p-3u10n13
y se o4
y si p4o-4
y yo y12
y ~d i-10o19
ya i-2c14o5
ya no u12
yo p9u-16y16
~d # i16c-1m-4o14
~d , i-7c9
~d . c1
~d a o1
~d i6y-5
~d ~e i-2m8o2
~m , o2
~m a o8
~m i13y-4o6
~m ~n i15o-8
~n i4o-10
~n ~n i-5y5
~s a o5
~s anado u4
~s apunta y6
~s ay n9
~s buenas i1o-9
~s claro y11
~s con o-13
~s contad y3
~s cumple i19o-6
~s dale y11
~s el i2n-2o9
~s estimada y6o-7
~s estimados o-1
~s felicidades o26
~s feliz o13
~s fiesta i13o-2
~s gracias y-9o12
~s hola i3o-2
~s hoy o12
~s jajaja o1
~s le i-5o9
~s listo y1
~s no n7
~s ojo u6
~s oye p10
~s que o12
~s recordatorio o3
~s se i-9u6
~s si y20
~s uy n1
~s vendo o11
¡ o16
€ i-3o10
🎂 o19
🎈 o3
🎉 o9
👍 y7
😅 o-8
😭 n9
🥳 y5
`
  .trim()
  .split('\n')
