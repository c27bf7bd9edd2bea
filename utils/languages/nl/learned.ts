/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i7n-13o4
! i4p-17u-6c-5y15
! ~d i10
! ~e i-5u3y-8n7
! ~n i5
# ! i8
# # i6
# ) i6
# , i12u4n-4
# - i7o1
# . i12u9c-14y-2n-6o7
# / i4
# bij i17u-2
# e i3u-2n2o-1
# en i3
# euro o20
# geworden i11
# i4u12c-16m-5o4
# in i3
# ipv u4
# jaar i10
# kinderen i-9o10
# personen i-8o16
# tot i12
# u i5o3
# uur i7o2
# ~e i1
# ~m i3p-1o3
# ~n i6
( # i8
( i3c3o-1
) i7o-7
+ i7
, # i12u-1o11
, bij i11o-3
, code c7
, de i-11u1o1
, dus i-10
, graag o3
, het u10o-1
, i-6p-10c4m4
, ik m4
, meester o1
, niet u14
, om i11
, tot i6o-11
, van i3
, we u13
, zelfde u6
, ~d i3
, ~n u9
- # i6u-6o5
- i6o8
. # i1n-7o4
. . m1
. agenda i-3o7
. de i-9c8n-1o6
. dikke o3
. en i-1u17
. example i-5o13
. het u2
. hij y1
. ik m10
. kan i2u2o-13
. kom i2
. om i5o-1
. p o1
. p-10u-1c13n4m5
. sorry c13
. tot i-1u7y10
. veel i-9n14
. we c10n2o-7
. ze o-7
. zelfde u7
. ~d i7
. ~e i-1c7o11
. ~n u1
/ # i4
/ i5
: # i11
: u17y-7n-11m-13o3
: ~d o1
? en o8
? i5p29u-16c-30n-16m-8o7
? ik i-3p2o15
? ~d p9o-4
? ~e p5c-13y14m6o-4
? ~n o-10
a i4o-6
aan de u6
aan i5
aanwezig o7
achter o-11
adres i4o-6
af c4o-9
afgeblazen c12
afgelast c23
agenda o5
ah n15
al y1o9
alle i8
alle kinderen i15o-3
alle ouders i-6
alleen o9
allemaal , i2c4
allemaal i9c1
als het p10
als i1p16u-6y-4m9o-2
alweer o19
anders m7
antwoord i6
aub i10
aula i-1o2
auto o11
balen n3
bedankt i-13n2
bedankt voor i-9
begint om o-7
begint u3
begrip . c3
begrip c9
bel i-6o14
ben o8
bent i12
beste i-6
beste ouders i-9u6
bij de u5o1
bij haar n10
bij i5u-3c-2o2
bij mij i7
bij ons i15p6y-2n-4o-2
bij zijn n8
blijft # u12
blijft i-4u28o-2
blijven u10
borrel i-17o8
bram i9o-1
bso o1
cadeautje n8
cafe de i-2o12
cafe o13
code c14
code oranje c9
daarna i13o-3
dag i1
dames , i-5o8
dan i-1u8c-7y-5n19
dank i-19y8
dank jullie o2
dat i-5p-13n12o7
dat weekend n16
datum c12o-16
de # y10n4o-7
de aula i-2o2
de i1p4u4c-1y-7n-5m-6o3
de kids i7
de kinderen i1p9o-7
de klas o6
de partij y25o-2
de uitnodiging i-3n8o-6
den i15
denk m6
die y-15n13m13o17
die ~d n15
dikke n6o8
dit o8
doen i12
door i-6u5c17n-7
doorgaan c5
drie i12
dubbel geboekt u8
dubbel u13
dus p-6u8n7o-3
e i5u-2n1o-4
een berichtje i3
een c-1n2m-4o3
een keer p17
een uur i11
eens i-5p26
eerder i-3u10
eerst m13
eet y19
einde i8o-10
elke i-10o26
en # o1
en de o1
en een o3
en i7p-5u1c-5m-15o7
en ik y4
en niet u11
en om i13
er p5u-4y8m-1o3
erbij i12y24o-7
ergens i3
erna i6
eten i15
euro o16
even i7y-9m13
eventueel m2
example i-1o8
example ~e o4
excuses u13
familie i9o-12
feest i6
feestje i7p-29u2c3y-15m-17
ff i9
fijne o2
foto o10
foto's o20
foutje u10
fruit o15
gaan i10p16o-6
gaat c4o-8
gaat er p4
gaat niet c4
garage i3
geboekt u16
geef o-11
geeft i19o-3
geen i-3c7y3n-11
gefeliciteerd met o12
gefeliciteerd o12
gelijk o2
gelukkig o3
gelukkige o3
gelukkige verjaardag o2
genoeg n1
geven o2
gevonden o14
gevraagd o4
gewoon o3
geworden i18
gisteren o29
goed y1
graag i6c-11y10o-6
graag voor i7
gratis i-14o27
groep # o4
groep o8
groet , y3
groet i-1y8
groetjes i9o-9
haar i7o-5
haar papa n1
had o21
halen i1o-10
half # i5
half i13p-2u11
halve o7
hangt m4
heb i-2o1
hebben n7m-4o3
hebben we n10
hee i3
heeft die m9
heeft i-10p-16u-4n4
heel graag y1
heel o-12
helaas i-3c17n36o-7
hem om y8
hem y15
het feestje c6o4
het i-4u8c7y-15n-11
het is u6o-14
het leuke o1
het plein i-7o5
het water c3
het wel m3
het ~d m2
hetzelfde u21
hey i1
hier p6
hij heeft y1
hij p-7u-22y7m6
hij wordt i2
hoe laat o5
hoe m12o10
hoeft i6
hoera o7
hoi i4o-8
hoor y3m6
huis i10
huisnummer u5
i-6c-3y3m-1o14
iedereen i7
iemand i-5p9o23
iemand zin p1
ik breng y10
ik heb m-2
ik moet m2
ik u-12c-3y10m17o1
ik vraag m1
ik zit o6
in de p7y-3n-1
in het i5c1o-7
in i5c5y-5n4m-14
in onze i11o-8
in plaats u10
ingang u8
inschrijven i-1o10
ipv # u18
ipv i-2u47
is # i2o-7
is afgelast c16
is dat n6
is de o16
is erbij y19
is het i14
is i1p-18u2c12y2n-5m-4
is van y1
ivm u12o-4
ja y10
jaar , o5
jaar i12u-15o11
jammer , n14
jammer n19
jarig i9
je i3u-6c-6y-4m9o8
je komt i7
jij o17
jo # i-9o11
jo i-6o7
juf i-1o35
jullie begrip c6
jullie i5p2m-7
jullie wel o11
kaarten o8
kan i-6n2
kan ik m4
kan niet n25
kan ~d o3
kant o1
kantine . o3
keer i-12p8n29
kijken i-9m7o11
kinderen i-1p7u-6o14
kinderen van i15o-6
kinderfeestje i7
kindjes i10o-3
klaar . i14o-10
klaar i4
klas o4
klein i19o-2
kleine u4o-12
kleinkinderen i1
kleren i8o-8
kleuters i-5o11
kom i7
kom je i7
komen i2u-3y12m5o-14
komt graag y4
komt i4u-11y31o-9
koorts c14
krap m3
kwart i9
laat m8
laatste i11
langs o11
laten c7
later i-10u17c6
leden i-13o5
let op u5
let u7
leuk ! m6
leuk y3m7
leuke o2
lief dat n12
lief n12
liggen o12
ligt i-3c10
lokaal i-2o19
lotte o3
maak er o1
maak o3
maar u14n11m11o-9
maat # o6
maat o5
mag ik m2
mag y9o-15
mama i10
mats o-1
max # i8o-4
max i15o-6
me p1o-3
mee . i1
mee ? i6o-8
mee i7p13c-18y18m-18o-1
mee naar n1
mee ~e o-2
meenemen i1
meer o4
meester o12
mensen u3o-10
merci o3
met # c2y6
met de i3p19y-14o-9
met i-1p3u-15y6n-3
met je i-3o18
met veel y7
mij i6
mijn i7y-4m5
misschien i-8m24
moeder i4
moet i-5n8m14o-8
moeten c9n3
morgen : u14
morgen i-8u10c16y-21n-17
na de i9
na i6u-23
naar de i3p4y-2
naar het p3
naar p10u5c-15y-5m-9
naar ~d i-5u4
nee i15n4
niet # u18
niet door c14
niet doorgaan c5
niet i-12p-15u8c9y-23n16
niet in u14
nieuwe c9
nieuwe datum c15
nieuwjaar o3
nieuws c9
niks o3
nog niet m10
nog u3y-10n-10m14o4
noor i11
nou o7
nu u11
of # i3
of is o14
of je i7
of p10c-20y-17n-27m13o3
of we m8
of ~d p5
ofzo p2
om # i4p-3o5
om i5u2c-20n-5m-20
om ~d i11
omdat i8o-5
onder m14
onder voorbehoud m19
ons i5o-9
ons in i4
onze i4
ook i3p-1u4n-12m-7
ook welkom i5
op # i4o-3
op de i2o-2
op het o3
op i4c-6o5
op je i-2o6
op school i-6o18
op ~d u-17o1
opgeven i3
ophalen i10u1
oppas i-14o14
opvang o1
oranje c8
oude i2
ouder o10
ouderraad o7
ouders , i-6u3
ouders o5
over y-5
overleggen m2
p . i-2o6
p i-6o6
papa n3
park o-6
parkeren u12
partij y20o-4
partijtje i4
pas i-16u7m10
pas om u8
patat i3
personen i-3o13
plaats u10
plaats van u10
plas o-2
plein i-7o7
plek o-2
plezier y5n11
reservering o2
rond # p20
rond p10
schaatsen o-3
school . i-2
school p13u-5o7
school ~e o3
secretariaat o1
slaan n3
slaapfeestje i2
snoep o8
sokken o-10
sorry i-4c17n24o-6
speelgoed i-12o19
speeltuin p8o-15
spelen p36
spijtig n19
staan o13
staat u5
stipt i4
straat i6
straks p11
taart i6
tandarts o12
te komen i5
te p8y-12m-12o2
te zeggen u3
team o15
tegen # i12o-7
tegen i2
terug . i1
terug u-4m10
tevoren o4
tijd blijft u3
tijd u11
tijden u4
toch u8
top y8
tot # i5o3
tot een i15
tot i5p-14y5
tot ~d u1
training i-2o16
tuin i21o-4
tussen # o4
tussen o7
tuurlijk y10
twee i9
u # o3
u , i10
u i3u2c-18
u in o5
u tot i6
uit de i10
uit i10u-15o6
uit school i4
uit tegen o7
uiterlijk i7
uitgenodigd i10
uitnodiging i-2y22n10o-5
uur , i5
uur aan o3
uur bij i9
uur i8u8c-19m-17o6
uur of i4
uur tot i17o-5
uurtje m2o-5
uw i-4y4o14
valt c5
van # o7
van i3p-4c5n-8m-12o4
van morgen c15
van ons n12
van tevoren o3
van ~d c6
vanaf # i5o5
vanaf i8o9
vanavond i-2
vandaag o16
veel i-9n11
veel plezier n9
vergadering o8
vergeten te u3
vergeten u8
verjaardag i21o15
verjaardagsfeestje i6
verkopen o1
vervalt c13
verveelt p3
verwacht o1
verzamelen o14
via o7
vieren i15u-4
viert i22
volgende u-8
voor # i9
voor alle i8
voor de i-4y5n2
voor het i-4o7
voor i8p-5u-2c-5n1m-3o8
voor morgen u3
voor ~d i5u3o-4
voorbehoud m20
vraag m10
vraagt p2
vriendelijke y8
vriendjes i16
vrij o1
waar i8
waren o8
was o28
wat i-5n15o4
wat jammer n3
water c5
we i-2u6c10y-7n10o-8
we laten c4
we vieren i14
week p6
weekend bij n4
weekend n12m14o-17
weer i7p16u-5
weet iemand o5
weet p-2m18o3
wegens c8
wel maar m2
wel voor o8
wel y8o-2
welkom i11
werken u3
weten ? m3
weten i8c7n-8m11o-6
wie gaat p5
wie i12u-6y-7o18
wij komen y9
wij u-12y9n15o-6
wij zijn i-10p7
wil i7
willen o-17
wordt # i18
wordt i6u1n-5o-3
x o11
zal y16
ze i4p-9y9
zeg i2
zeggen i7o-15
zegt de o5
zegt o17
zeker y13
zelfde tijd u1
zelfde u30
zelfde uur u2
zes i16o-1
zet o-7
zijn er y12
zijn i5y1m2o-4
zin i6p10o-25
zin om i1p4o-9
zit o9
zitten n20
zn o-3
zonder i-25o15
zonder kinderen i-7o9
zullen p9
zullen we p15
zwembad i11
~d # i17o10
~d : u30
~d bij i-5
~d de o-15
~d i2p4u1y-8
~d mee p12
~d of p4
~d ~e i-4o4
~m # o7
~m , u9o-5
~m . i12o-8
~m bij o1
~m i7u-4o2
~m in i8o-13
~m is i-15o8
~m om o8
~m wordt m2
~m ~e i21o-12
~m ~n i2o-3
~n groet u11
~n i3o-10
~n ~n u5
~s ah n15
~s als m2
~s beste i-1
~s dag i5o-13
~s dames i-6o9
~s de i-7o17
~s even o3
~s feestje i16o-20
~s gefeliciteerd o9
~s hallo i1
~s hee i2
~s hey i7o-1
~s hoe o20
~s hoi i1o-2
~s iemand p3
~s ik o3
~s ja y14
~s leuk m3
~s lieve c1o-1
~s mijn o7
~s nee n7
~s nog u16o-3
~s te o1
~s tuurlijk y3
~s uw o3
~s vergeten u15
~s wat i-10o3
~s we i-9
~s weet o8
~s wie o2
~s ~d o8
€ # i-9o21
€ i-6o18
🍷 o2
🎉 o5
👍 y12
`
  .trim()
  .split('\n')
