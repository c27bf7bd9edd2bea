/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i9n-8o3
! i5p-10u-5c-6y17
! ~d i4
! ~e i-4u7y-5n7
! ~n i4
# ! i9
# # i5
# ) i3
# , i12u1n-6
# - i5u-3o2
# . i10u9c-10y-2n-10o7
# / i4
# b i4o-1
# bij i14u-3
# e i3u-2n1o-2
# en i7o-1
# euro o22
# geworden i12
# i6p-1u12c-17y2m-4o6
# in i7
# ipv u2
# jaar i7
# kinderen i-10o9
# personen i-6o11
# t o3
# tot i11
# u i3m-5o3
# uur i7o3
# ~e i2o-1
# ~m i4p-5o2
# ~n i7
( # i4
( i4o-5
) i6o-2
+ i3
, # i10u-2o10
, bij i10o-2
, code c7
, de i-14u1
, dus i-13
, graag o8
, het u14o-1
, i-6p-6c3m4
, ik p-1m6
, meester o1
, niet u12
, om o-1
, rond i2
, van i1
, verzamelen o1
, wat i-1
, we u10
, zelfde u10
, ~d i5
, ~n u11o-2
- # i5u-4o4
- i6o8
. # o2
. agenda i-4o8
. de i-10c8n-8o3
. dikke o5
. en u16
. example i-9o14
. het u10
. hij y2
. i-2p-13c11n4m5o-1
. ik m9o-4
. jullie i3
. kan i3o-10
. kom i2
. neem i2
. om i6o-1
. opgeven i4
. sorry c11
. tot i-2u2y9
. veel i-8n16
. we c14n1o-7
. wij o-4
. ze o-11
. zelfde u4
. ~d i10
. ~e c11n-2o11
/ # i3
/ i6
/ m o1
: # i9
: het u1
: i2u18y-8n-8m-15o4
: ~d o2
? i6p27u-14c-32n-12m-7o7
? ik p4o11
? ~d p10
? ~e p2c-8y15m7o-1
? ~n o-7
a i7o-6
aan de u8
aan i5
achter o-3
adres i3o-12
af c4o-12
afgeblazen c6
afgelast c21
afspraak i-13o7
afspreken p10
agenda o6
ah n16
al om u1
al p-2o5
alle i10
alle kinderen i8
alleen o10
allemaal , i1c1
allemaal i11u-1c6
alles c2
als het p11
als p13u-6m9
altijd o3
alweer o21
anders m6
antwoord i8
aub i12
aula i-2o2
auto o10
baalt c2
balen n5
bedankt i-9
bedankt voor i-6
begint om o-5
begint u3
begrip c11
bel o11
ben de o2
ben o6
bent i17
beste i-5c1
beste ouders i-6u6
bij de u7o7
bij haar n18
bij i4u-3c-2
bij mij i6
bij ons i12p8y-4n-4o-3
bij zijn n4
blauwe o2
blijft # u13
blijft i-3u29o-4
blijven i-3u16
borrel i-15o6
bram i11o-6
bso o2
cadeaus o2
cadeautje n8
cafe de o12
cafe o16
code c12
code oranje c14
daarna i15o-4
dag i2n1o-1
dames , i-2o4
dan ook u3
dan u11c-8y-9n14m2o-1
dank i-14y8
dank jullie o3
dat i-2p-22n14o6
dat weekend n16
datum c11o-11
de # u-5y8n4o-8
de i1p3u3c-6y-4n-2m-4o2
de kids i3
de kinderen i2p5o-6
de klas o9
de partij y22o-2
de straat i4
de uitnodiging n10o-8
den i13
denk m6
die i-3y-17n13m10o19
die ~d n10
dikke n5o8
dit o5
doen i13u-1
doet i5
door i-1u7c14n-17
doorgaan c10
doorgeven i4
drank i3
drie i14
dubbel geboekt u13
dubbel u10
dus p-13u9n9o-2
e ! y2
e i5u-3y6o-1
een keer p21
een p2c-1m-3o5
een uur i11
een uurtje m1
eens i-2p21
eerder i-1u6
eerst m12
eet y21
einde i15o-7
elf i5
elke i-9o24
en een o5
en i8c-4n-1m-12o9
en ik y4
en met o-4
en niet u13
en om i14
en oma o1
er p8u-3y10m-6o2
erbij i9y24o-8
ergens i6
eten i14
euro o14
even i7y-11m11
example o6
example ~e o2
excuses u7
familie i11o-15
feest i6
feestje i6p-28u1c2y-15m-17o2
ff i8
fijne o4
foto o8
foto's o21
foutje u11
fruit o14
gaan i7p12c-4y-5o-6
gaat c2o-10
gaat er p5
gaat niet c7
geboekt u16
geef i4o-12
geeft i23o-3
geen i-5c5n-3o1
gefeliciteerd met o11
gefeliciteerd o14
gelijk o8
gelukkig o1
genoeg n4
gevonden o14
gevraagd o3
gewoon o6
geworden i13
gisteren o31
godelieve o-6
graag i7c-6y13o-3
graag voor i8
gratis i-8o22
groep # o3
groep o10
groet , u5y5o-1
groet i-2y2
groetjes i10o-9
grote i11
haar i5p-3n3m1o-5
had o22
haha i5
halen o-10
half # i4p-2
half i14u11
halve o12
hangt m12
hartelijke i1
he o-3
hebben n6m-1o4
hebben we n11
hee i2
heeft die m6
heeft i-9p-17u-10n3m2
heel o-16
helaas i-1c18n38o-9
hem om y13
hem u-2y13
het feestje c4o1
het i-6u8c6y-13n-8
het is u7o-10
het plein i-1o6
het wel m3
het ~d m3
hetzelfde u18
hetzelfde ~e u4
hey i4o-2
hier p3
hij p-1u-23y9m7
hoe m9o6
hoeft i12
hoera o7
hoi i3o-8
hoor je m6o-1
hoor m7o-6
huis i12
huisnummer u8
i-7c-1y4m-2o14
iedereen i3
iemand i-4p8o23
ik breng y11
ik heb m-5
ik p-3u-12c-2y7m17o2
ik zit o2
in de p7y-3n-5
in het i7c1o-4
in i6c6y-5n1m-13
in onze i6o-10
in plaats u13
ingang u6
inschrijven o3
ipv # u17
ipv i-2u47
is # i10o-11
is afgelast c14
is dat n6
is de o13
is een u5o-1
is er y2
is erbij y18
is het i16
is i1p-18u3c10y1n-5m-5
is van y1
ivm u8o-4
ja y8
jaar , i-5o6
jaar i11u-20o10
jammer , n11
jammer n17o-2
jarig i4
je i2u-6c-7y-6m9o7
je komt i10
je ~d o-4
jij o19
jip i3
jo # i-7o11
jo i-5o9
jongens , c8
jongens c1
jouw o3
juf i-1o33
jules i4
jullie begrip c1
jullie i5p5m-2
jullie wel o12
kaart o6
kaarten o7
kan i-7n4
kan niet n25
kan ~d o7
kant o5
kantine . i-2o5
keer i-7p10u-5n29
kijken i-6m5o9
kinderen p3u-8o13
kinderen van i17o-6
kinderfeestje i5
kindjes i11o-5
klaar . i18o-6
klaar i8
klein i23o-6
kleine u5o-14
kleren i4o-8
kleuters i-7o11
koffie i-1p3o4
kom i9
kom je i5
komen . i-2
komen ? i5
komen i4u-5y12m6o-13
komt graag y4
komt i3u-14y28o-7
komt ~d i-1
koop o2
koorts c10
krap m2
kus n5
kwart i9o-1
kwart over i1
laat i1y-1n-1m5
laatste i12
langs o8
laten c7
later i-8u20c5
leden , i-2
leden i-4
let op u4
let u4
leuk ! m7
leuk m8
leuke o4
lief dat n15
lief n10
lieve c1
liggen o14
ligt i-2c9
lokaal i-5o20
lukt n4
maak o4
maar het u2
maar i-4u11n10m11o-12
maat # o10
maat o5
mag ik m3
mag y8o-11
mama i7
man o1
mats o-1
max # i1
max i15o-7
me p8o-5
mee . i5
mee ? i4o-6
mee i8p10c-17y20m-19
mee ~e o-5
meenemen i8
meer o5
meester o12
mensen u3o-8
merci o9
met # c3y4
met alle i3
met de i2p17y-1o-10
met een o1
met je o19
met p1u-13y9n-1
mij i4o-3
mijn i5u1m6
misschien i-5m23
moet i-3u2n9m14o-6
moeten c8n7
mooie o5
morgen : u19
morgen i-11u9c14y-23n-18
na de i7
na het i2
na i8p2u-25
na school p1
naar de i3p8y-2
naar p12u4c-17y-4m-8o1
naar ~d i-3u2
nee i11n1
niet # u18
niet door c11
niet doorgaan c3
niet i-10p-14u9c10y-28n14
niet in u11
nieuwe c10
nieuwe datum c17
nieuws c10
niks o2
nog niet m9
nog u4y-8n-11m10o2
noor i7
nr i-1
nu u10
of # i3
of is o13
of je i11
of p10c-16y-18n-26m15o6
of we m9
of ~d p4
om # i4p-8u2o1
om half o4
om i5p4c-23n-11m-14o2
om ~d i14
omdat u7o-5
onder m9
onder voorbehoud m19
ons , m1
ons i7c-2o-8
ons in i2
onze i3
ook i2p-1u7n-7m-5
ook welkom i2
op # i7o-1
op , i-1
op de n-1
op het u-6o4
op i5c-7m-2o4
op je o2
op school i-13o20
op ~d u-7
opgeven i3
ophalen i9u2
oppas i-18o13
oppas regelen i-1o4
oranje c7
ouder o10
ouderraad o5
ouders , i-10u3c3
ouders o2
over c-3y-1o2
overleggen m2
p . i-3o6
p i-2o4
parkeren kan u1
parkeren u5
partij y19o-6
pas i-11u9m12
pas om u1
personen i-7o20
plaats u9
plaats van u11
plas o-2
plein i-1o6
plek u1o-3
plezier y8n9
regelen i-1o7
reservering o3
rijdt o4
rond # p18
rond p10
roos i2o-5
rooster m1
s i1
schaatsen o-4
school p14u-3o6
schoolfeest o5
secretariaat o1
slaap o2
snoep o8
sokken o-7
sorry i-4c18y-4n25o-6
speelgoed i-11o16
speeltuin p5o-16
spelen p37
spijtig genoeg n1
spijtig n18
spontaan i3
staan o14
staat u2n-3o2
stipt i1
straat i8
straks p13
t / o3
t p2
taart i3
tandarts o14
te komen i2
te koop o4
te p10y-13m-14o1
te zeggen u3
team i-4o17
tegen # i11o-7
tegen i3
terug u-4m9
tevoren o5
thuis i2
tijd blijft u1
tijd u14
tijden u4
toch u12
top y6
tot # i2o2
tot een i15
tot i6p-12y4o2
training i-5o11
tuin i19o-4
tussen # o8
tussen o5
tuurlijk y13
twee i11
u , i7
u i2c-17
u in o9
u tot i2
uit de i7
uit i8u-13o6
uit school i6
uit tegen i-1o10
uiterlijk i13o-1
uitgenodigd i13
uitnodiging voor n2
uitnodiging y23n8o-9
uren u6
uur , i2
uur . i5
uur bij i10
uur i9u7c-18n-3m-19o5
uur of i2
uur tot i21o-9
uur van o1
uurtje o-9
uw i-2y2o18
valt c11
van # o7
van de o2
van i1p-6c4n-2m-13o5
van morgen c16
van ons n11
van tevoren o5
van ~d c10
vanaf # i4o4
vanaf i8o11
vanavond i-11
vandaag o17
veel i-6n9
veel plezier n9
vergadering o8
vergeten te u2
vergeten u8
verjaardag i21o16
verjaardagsfeestje i2
verstek n2
vertrek o6
vervalt c17
verveelt p3
verveelt zich p2
verwacht o2
verzamelen o14
via o10
vieren i14u-3o4
viert i23
vijven y2
volgende u-6
voor # i8
voor alle i7
voor de i-6y3n2
voor het i-10o7
voor i8p-5c-5m-3o7
voor morgen u5
voor ~d i6u5o-2
voorbehoud m22
vraag m6
vragen i2
vriendelijke y3
vriendjes i16
waar : i5
waar i1
waren o7
was o29
wat i-5n12o3
water c10
we i-2u4c10y-9n12o-7
we laten c3
we vieren i19o-4
weekend bij n1
weekend p1n12m11o-17
weer i8p15u-3
weet iemand o5
weet p-3m21o2
wegens c8
wel i-1y6m1
wel maar m7
wel voor o7
welkom i13
werken u11
weten i9c8n-12m13o-4
wie gaat p4
wie i15y-9o17
wie komt i3
wij komen y8
wij p1u-7y10n14o-6
wij zijn i-8p9
wil i4n-4o1
willen o-11
wordt # i18o-1
wordt i5u1o-3
x o11
z'n y1
zal y20
ze i3p-8y8
zeg i7
zeggen i6o-10
zegt i-2o21
zeker y11m3
zelfde tijd u4
zelfde u27
zelfde uur u7
zes i8
zet o-2
zijn er y16
zijn i5p-1y4m3o-3
zin i6p12o-26
zin om i5p1o-9
zit o9
zitten n18
zn o-6
zoals i-4
zonder i-23o11
zonder kinderen i-8o10
zullen i-2p11
zullen we p3
zwembad de i4
zwembad i10
zwemdiploma i3o-1
~d # i17u1n-1o9
~d , o-6
~d : u29
~d bij i-5
~d de o-16
~d i3p5y-11
~d mee p12
~d of p1
~d om o1
~d over i5
~d ~e i-4o5
~m # o9
~m , i2u9o-9
~m . i6y4o-6
~m i3u-8o3
~m in o-4
~m is i-14o8
~m om o7
~m wordt m1
~m ~e i21o-10
~m ~n i3o-6
~n groet u13
~n i4o-11
~s # m3
~s ah n15
~s beste c1n-1
~s dag o-12
~s de i-4o15
~s even o3
~s feestje i16o-21
~s gefeliciteerd o8
~s helaas n1
~s hey i3
~s hoe o21
~s hoi o-3
~s iemand p1
~s ik o2
~s ja y19
~s je o6
~s leuk m4
~s mijn o2
~s nee n7
~s nog u16o-3
~s onze o1
~s sorry u1
~s top y2
~s tuurlijk y5
~s vergeten u12
~s wat i-11o7
~s we i-6u2
~s weet o11
~s wie o6
~s ~d o6
€ # i-11o20
€ i-8o19
🍷 o1
🎉 o3
👍 y11
😂 o5
😭 c1
`
  .trim()
  .split('\n')
