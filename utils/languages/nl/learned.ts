/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i4n-9o7
! i5p-9u-6c-4y14
! ~d i8
! ~e i-4u5y-1n7
# ! i11
# # i4
# ) i7
# , i9n-5
# - i6u-4o1
# . i11u8c-15n-3o8
# / i5
# bij i14u-4
# e u-2y1n4o-1
# en i5
# euro o22
# geworden i13
# i4u11c-13y2n-2m-3o3
# ipv u2
# jaar i11
# kinderen i-9o5
# personen i-8o14
# tot i10
# u i5o6
# uur i5o4
# ~e u1
# ~m i2u-1o3
# ~n i11
( # i11
( i1o-4
) i4
+ i2
, # i11u-6o12
, code c2
, de i-8o6
, dus i-7
, het u8o-2
, i-8p-7c2m4
, ik m1
, niet u15
, om i11
, rond i5
, tot i6o-10
, van i7
, we u10
, zelfde u4
, ~d i3
, ~n u6
- # i7u-1o1
- i9o8
. # i1n-7o4
. . m2
. de i-6o11
. dikke o3
. en u19
. example i-7o15
. het u9
. ik m7
. kan u7o-16
. kom i3
. neem i2
. p-14c14n4m3
. sorry c15
. tot i-1y14
. veel i-7n4
. we c11n1o-11
. ze o-8
. zelfde u7
. ~d i3
. ~e i-1c5o12
/ # i2
/ i7
: # i11
: het u3
: i3p-4u21y-7n-8m-17o4
: ~d u-4o2
? en o7
? i5p26u-13c-41n-22m-8o8
? ik i-1o17
? wij p1
? ~d p13
? ~e c-2y14m6o-4
? ~n o-8
a i8o-5
aan de u9
aan i4
achter o-9
adres i3o-11
af i5o-12
afgeblazen c12
afgelast c23
afspraak i-2o4
ah n12
al u-5o5
alle i9
alle kinderen i12o-2
alle ouders i-4
alleen o9
allemaal i9
alles c5
als het p9
als p13u-6n-5m10o-2
altijd o4
alweer o17
anders u1m3
antwoord i7
aub i11
aula o1
auto o10
balen n8
bedankt i-12n1
bedankt voor i-5
begint om o-8
begint u5
begrip . c2
begrip c9
bel i-9o14
ben o8
bent i10
beste i-7
beste ouders i-12u7
bij de u8o1
bij haar n9
bij het i-1
bij i3c-2o2
bij ons i11p10y-3n-5o-5
bij zijn n8
blijft # u10
blijft u30o-7
blijven u7
boek o4
borrel i-13o13
bram i8
cadeautje n6
cafe de i-1o10
cafe o13
circus u1
code c14
code oranje c10
daarna i9o-2
dames , i-4o6
dames i-5o6
dan u12c-1y-4n19
dank i-14y14
dank voor y1
dat i-7p-13n12o9
dat weekend n15
datum c13o-1
de # u-1y6n3o-5
de kids i6
de kinderen i3p9o-7
de klas o8
de p5u4c-3y-9n-1m-3o3
de partij y21
de straat i3
de uitnodiging i-3n5o-4
den i13
denk het m2
denk m5
die i-3y-21n12m10o15
die ~d n9
dikke n7o7
dit o13
doen i11u-3
door i-6u9c20n-9
doorgaan c7
drie i10
dubbel geboekt u14
dubbel u16
dus p-5u10n5o-3
e i6u-7y3o-6
een dikke n5
een keer p17
een n2m-5o3
een uur i13
een uurtje i-3m2
eens i-3p28
eerder u9
eerst m12
eet y21
eigen i1
einde i12o-10
elke i-8o24
en # o2
en daarna i3
en een o2
en het o1
en i6p-8c-2m-13o6
en om i13
er c-3y9m-2o4
erbij i8y26o-4
ergens i4
erna i9
eten i17
euro i-3o16
even i5y-9m15
eventueel m2
example o7
example ~e o3
excuses u2
familie i8o-10
feest i6
feestje i8p-27c6y-17m-17
ff i12
foto o9
foto's o18
foutje u11
fruit i-2o16
gaan i10p16u2o-10
gaat er p5
gaat i-1o-10
gaat niet c6
garage i2
geboekt u16
geef o-12
geeft i21o-2
geen i-4o2
gefeliciteerd met o10
gefeliciteerd o13
gelijk o6
genoeg n5
gevonden o11
gevraagd o5
gewoon o2
geworden i15
gisteren o31
godelieve o-2
gr i5
graag i5c-2y12o-5
graag voor i8
gratis i-15o25
groep # o8
groep o8
groet , y4
groet y5
groetjes i12o-8
grote i1
haar i3o-3
haar papa n7
had o21
halen u2o-11
half # i3
half i14u10
halve o10
hangt m5
hartelijk dank y2
heb o2
hebben n11o3
hebben we n6
heeft die m5
heeft er o6
heeft i-8p-18u-6n4m3o3
heel c5o-13
helaas i-5c16n37o-8
hem om y12
hem y12
het feestje i-5c6
het i-7u6c6y-13n-11
het is u2o-17
het leuke o1
het plein i-2o15
het water c9
het wel m3
het ~d m5
hetzelfde u20
hier p4
hij heeft y1
hij p-5u-21c-3y9m7
hoe laat o5
hoe m6o8
hoeft i8
hoera o5
hoi i5o-5
hoor y2m5o-7
huis i10
huisnummer u8
i-8c-4y1m-1o16
iedereen i1
iemand i-7p9o23
ik breng y3
ik p-4u-10c-3y9n-4m20o3
ik vraag m2
ik zit o9
in de p1y-1n-3o1
in het i8o-7
in i3u-2y-6n2m-16
in onze i7o-10
in plaats u7
ingang u4
inschrijven i-1o10
ipv # u12
ipv u48
is # i5o-8
is afgelast c13
is dat n3
is de o18
is een u4o-2
is erbij y15
is het i16
is op i2
is p-16c10y4n-4m-2o-1
is van y2
ivm u8
ja y12
jaar i9u-15o11
jammer , n11
jammer n19
jarig i9
jarige i-2o3
je i6u-3y-7n-3m10o8
jij o22
jo # i-9o12
jo i-2o6
jongens , c1
juf i-3o35
jules i1
jullie begrip c7
jullie i5m-3
jullie wel o7
kan i-6n3
kan niet n20
kan ~d o6
kant o4
kantine . o3
keer i-13p7u-2n29
kijken i-5o8
kinderen i-2p9u-6o13
kinderen van i20o-7
kinderfeestje i9
kindjes i16o-5
klaar . i11o-5
klaar i7
klas o2
klein i20o-8
kleine u9o-11
kleren i6o-2
kleuters i-5o10
koffie o6
kom i9
kom je i4
komen i2u-8y10m3o-15
komt graag y9
komt i1u-10y27o-9
komt ~d i-2
koorts c15
kostuum o1
kwart i7
kwart over i5
laat m9
laatste i6
langs o3
laten c1
later i-13u19c2
leden i-14o1
let u7
leuk ! m5
leuk m6
leuke o5
lief dat n9
lief n7
lieve i3
liggen o14
ligt i-2c10
lokaal o16
maakt p1
maar het u4
maar ik o6
maar u12n7m12o-9
maarten i-1
maat # o5
maat o5
mag y9o-17
mama i10
max i13
mee . i2
mee ? i2o-2
mee i7p10c-18y19m-17o-4
mee naar n2
meenemen i5y7
meer o3
mensen u3
merci o10
met # c2y9
met de i3p18y-11o-8
met een o3
met i-3p4u-14y6n-4
met je o17
met veel y3
mij i8o-2
mijn i10m6
mijn man m1
misschien i-1m20
moet i-5n8m14o-7
moeten c5n6
morgen : u15
morgen i-8u11c19y-19n-19
na de i8
na i3u-21
naar de i2
naar p12u4c-12y-6n3m-9
naar ~d i-5u5
nee i17n3
net n5
niet # u15
niet , n1
niet bij n1o-2
niet door c18
niet doorgaan c3
niet i-11p-14u8c12y-25n16
niet in u12
nieuwe c11
nieuwe datum c17
nieuws c10
niks o1
nog niet m9
nog u2y-8n-11m11o5
noor i5
nou o7
nu i-3u8
of is o12
of je i9
of p9c-18y-17n-26m14o4
of we m9
of ~d p3
om # i3o3
om i5u3c-20n-7m-22
oma i-1o1
omdat o-5
onder m9
onder voorbehoud m18
ons , m1
ons i7y-2n1o-8
ons in i2
onze i5
ook i4u4n-6m-1
op # i4o-3
op , i-4
op het o7
op i4c-3m-5o7
op je o2
op school i-8o22
op ~d u-15o1
ophalen i12u3
oppas i-9o16
oranje c8
oude i5
ouder o7
ouderraad o6
ouders , i-6c1
ouders n-1o2
over c-1y-6
overleggen m4
p . i-7o5
p i-4
park o-3
parkeren u10
partij y21o-8
partijtje i7o-5
pas i-17u6m7
pas om u6
patat i2
personen i-5o13
plaats u11
plaats van u6
plas o-2
plein i-5o18
plek u4o-2
plezier y5n10
prijs i-5o7
reservering o5
rond # p17o-3
rond p10
samen naar p1
schaatsen p3o-1
school p10u-8o5
school ~e o3
secretariaat o4
slaan n1
snoep o6
sokken o-12
sorry i-3c16n23o-8
speelgoed i-9o14
speeltuin p9o-16
spelen p35
spijtig n13
spontaan i3
staan i-5o18
staat n-3
steeds o2
stipt i7
straks p7
taart i8
tandarts o10
te p6y-12m-13
team o12
tegen # i12o-6
terug u-2m7
tevoren i-1o7
thuis i3
tijd u6
tijden u7
toch u6
top y5
tot # i5o3
tot een i16
tot half i4
tot i5p-11y5
tot ~d i-3
training o8
tuin i20o-1
tussen # o11
tussen o5
tuurlijk y11
twee i12
u # o3
u , i9
u i1c-14n-5
u tot i10
uit de i14
uit i8u-13n-1o3
uit school i4
uit tegen o6
uiterlijk i12o-2
uitgenodigd i14
uitnodiging i-5y25n7o-6
uitverkocht u1
uren u4
uur , i6
uur bij i8
uur i7u7c-20n-1m-18o6
uur of i4
uur tot i23o-9
uur van o1
uurtje i-2m4
uw i-5o14
vader m1
van # o6
van de o4
van het o9
van morgen c13
van ons n13
van p-4c6n-6m-10o3
van tevoren i-1o7
van ~d c8
vanaf # i6o3
vanaf i7o8
vanavond i-1
vandaag o15
veel i-10n10
veel plezier n6
vergadering o6
vergeten u10
verjaardag i19o14
verjaardagsfeestje i6
verkopen o2
vervalt c12
verveelt p3
verzamelen o14
via o9
vieren i16u-3
viert i24
volgende u-3
voor # i4
voor alle i5
voor het o8
voor i10p-4u-2c-2n5m-1o6
voor morgen u7
voor ~d i8u5o-5
voorbehoud m17
vraag m4
vraagt p1
vriendelijke y7
vriendinnen i1
vriendjes i13
vrij o1
waar : i5
waar i6
waren o6
was u2o29
wat i-6n14o5
wat jammer n7
water c5
we i-2u5c11y-4n8o-8
we vieren i14
week p2
weekend bij n5
weekend u-3n12m15o-13
weer i13p16
weet iemand o8
weet m20
wegens c12
wel maar m4
wel y11m2o-4
welkom i14
werken u4
weten i8c4m12o-8
wie i13u-1y-8o18
wij komen y7
wij p2u-9y8n16o-4
wij zijn i-7p9
wil i6
willen o-13
wordt # i15
wordt i7n-8o-6
x o8
zal y14
ze i1p-3y12
zeggen i1o-10
zegt de o3
zegt o16
zeker y11
zelfde tijd u2
zelfde u32
zelfde uur u3
zes i12
zet y5o-4
zijn er y8
zijn i4y2o-4
zin i1p13o-26
zin om i1o-5
zit o8
zitten n17
zn o-5
zoals i-6
zonder i-22o12
zonder kinderen i-7o9
zullen p10
zullen we p16
zwembad de i3
zwembad i3o-1
~d # i16n-1o11
~d : u31
~d ? o6
~d de o-15
~d i2p4y-8
~d mee p8
~d of p7
~d ~e i-3o5
~m # o8
~m , u3o-6
~m . i10o-13
~m i5u-4y-2o3
~m in i10o-9
~m is i-16o8
~m om o7
~m ~e i23o-13
~n groet u4
~n i3u1o-12
~n ~n u5o-2
~s ah n7
~s dag i2o-11
~s dames i-5o7
~s de i-12o14
~s even o4
~s feestje i17o-17
~s gefeliciteerd o6
~s gelukkige o2
~s hey i6o-1
~s hoe o17
~s hoi o-3
~s ja y13
~s leuk m7
~s lieve o-2
~s merci o1
~s nee n8
~s nog u15o-6
~s tuurlijk y3
~s uw o4
~s vergeten u12
~s wat i-10o2
~s we i-7
~s weet o5
~s wie o8
~s yo i1
~s ~d o9
€ # i-9o21
€ i-8o21
👍 y11
`
  .trim()
  .split('\n')
