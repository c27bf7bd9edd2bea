/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! o-1
! am i2
! i7p-22c-5y13
! mit o1
! ~d i7
! ~e i-1u3c7y-4n10m-11
" o19
# ! i8
# % o1
# ) i7
# , i9u7
# - i3
# . i7p-10u3c-7y-1
# : o5
# bei i14
# bis i4
# euro i-5o18
# fieber c7
# h i12
# i i1
# i5p2u8c-12n-8m-4o7
# jahre i11
# kinder i-7o12
# leute o7
# min o11
# uhr i10u3c-6o4
# ~e i4o-2
# ~n i16
# € o18
% o4
& i4
( # i8
( i7n2
) i4
+ i16
, # i9y-1o11
, ab i9
, aber n5m6
, also i8
, am i8n4
, anstoss i-2o10
, bis o-6
, bitte o15
, da o-5
, danach i3
, der o-1
, die c8
, eltern i15o-4
, ende i1
, gleiche u3
, gleicher u5
, i-3p-8u-1c2m4o1
, ich n-6
, mir o-5
, nicht u18
, ruckkehr o8
, von i2
, wie o1
, wir i-5u5
, ~d i3u-2
- # i3
- darm c2
- i7u-3y-5o9
- jugend o4
. # i10c-10y-3o7
. , i4u2o-1
. . m4
. bis o-3
. bitte o5
. bringt i8
. die i-3o12
. es o-4
. feiert n8
. geburtstag i8
. gruss o-6
. i-2p-10u2c8y-2n3m3o-2
. ich m4
. jeder i3
. lg i2
. mit o5
. passt u3
. sag o-3
. sorry c2
. trikots o6
. uhrzeit u3
. um u-5o8
. und i-14u15
. vielleicht o-8
. w i1
. wir o-5
. wird i-3
. ~d o-3
. ~e u-6c4y-3o11
. ~m i3
. ~n i4
/ # i1
/ i8
: # i6u-11
: fur u16o-1
: nein i2
: u15n-13m-8
: wir i-11u2
: ~d u-7o5
? de o7
? ich o14
? mir p3
? p29u-8c-38n-12m-3o10
? und i-1o26
? wir p6
? ~d p12o-9
? ~e p-2c-4y10m5o1
? ~n i2
a . o-5
a o4
ab # p6u-1y-4o5
ab . o-5
ab ? o4
ab i2p4u-13
abend o-3
aber n14m11
abfahrt i-6o17
abgesagt c16
abholen . i2
abholen i5o-2
absagen c14
achtung u8
adresse i9
alle i4
alle kinder i1
allen i-7u4
alles i-10o2
als o10
also # u9
also i2u16o-19
am # u-5n14o-7
am i1p6u-2y-3
am wochenende p13
am ~d c7y-1n-4o6
an dem n13
an i-2n11o2
anmeldung o10
anstoss # o6
anstoss o6
anton i3
antwort i13
antworten i3
au i2
auch . i7
auch i12u8
auf den u10
auf der i1
auf jeden i4
auf o-1
aufbau i-2o4
aus u-10
auto o5
babysitter i-11
babysitter organisieren o1
badehose i3
beginn i1
bei den o4
bei i7y-4n9m-3o4
bei uns i12u-3
beim i-5o1
bescheid i10m10o-8
bestatigen o4
bi i9
bin ich n16
bin u-16y7n7
birthday o12
bis am i7o-6
bis dahin m14
bis ende o4
bis i8n-8m10o3
bis zum i4o-7
bis ~d i4
bitte # i-2o1
bitte am u2
bitte bis o6
bitte i5p-12u18n-22o6
bitte um o-3
blaue o14
bleiben u1
bleibt i-14u26
brauchen u12
bring i5y21o-10
bringe y13
bringen y16
bringt i5y3
bscheid i1o-2
buchen o10
ca # i4
ca i12
chunnt y1o-11
d i4
d iladig y1o-11
da i5u-1c-3n4m9o-5
dabei ? i5
dabei i8y35o-5
dahin m13
danach i9
dank fur n1
dank i-5y7n7
danke i-15u-13n15o9
dann i4o-2
darf ! y6
darf y15n3o-11
darm c5
das i-1p-13c3m-8o7
das ist i6
dass o13
de i7
definitiv m15
deine o6
deinen o7
dem u4c-18
den # i12o-22
den p8y-5n-9o4
denn o5
der # i6
der gruppe o2
der partie y7
der u3y-3n-12o6
des o11
dich i12
die einladung y5n11
die kinder i9o-2
die kita o6
die p-4u7y-4n-12m-5o11
dir i-5m16
direkt i5o-13
doch u17o-5
dort o-11
dr o4
drei i18y3
dreiviertel i6
du i13u-14y-1o14
durfen i7o-1
e - o10
e i-2o6
ein . o3
ein i5y-26
eine u16o3
eine woche u14
einen o-6
eingang o-7
eingeladen ! i3
eingeladen i12o11
einladen i8
einladung y20n13o-6
eltern , i-10
eltern i2c12o-9
elternabend i-12o19
elternverein i-1o3
ende i6o-1
ende ~m i-2o5
er u-5y14
erst i-4u20m22
erst um u21
ersten o1
erstkommunion i4
erzahlt o9
es u7o-2
essen i11
etwas o1
euch i4u-12o5
eure i8
euro o18
evtl m31
example o4
fahren p7
fall i5
falls p13
fallt c28
familie i6
fehler u7
feier u10c2
feiern i9
feiert am i13
feiert i26n8o-4
feiert schon n17
fertig i16
fest o-4
feuerwehr o12
fieber c9
film i3o-11
findet nicht c7
findet u-13c18o1
fit ist m5
fit m6
flach c22
folgt c11o-3
forderverein o4
fotos o16
frag m9
fragen i-2o1
fragt p23
frau i-2u-1o6
frei , o5
freibad o-2
freude y12
freuen uns o5
freundlichen grussen i-2o1
freundlichen i-2o4
freut sich y20
freut y15
fruhstuck i3o-1
funf i9
fur alle i4
fur d y14
fur den o2
fur die y4n9
fur morgen u5
fur p-11c-11y5n1o5
furs o6
g . i1
ganz n11o-9
gar o18
garn y8
garten i15o-3
geb i11
gebrochen . c4
gebrochen c11
geburi i9
geburtstag i20p-8y-9m-6o12
geburtstagskind o12
geehrte i-7
gefeiert i7
gegen # i2o-6
gegen i10
gehen p11
geht n8o-3
gehts i11
gemeinde o2
gern am y5
gern u-9y15m10o-10
gerne y24o-9
geschrieben u9
geschwister i5
gestern ! o1
gestern o14
gewitter u5
gibts i6o-1
glaub ich o6
glaub o6
gleich u12
gleiche u19
gleiche zeit u7
gleicher ort u1
gleicher u4
go p1
grillen am c4
grillen i5c4o-1
grosse o4
grossen o-10
gruppe o2
grusse y7n7
gut o21
gute o10
guten abend o-6
guten o6
h , i17o-2
h i7
hab i-5u7
haben u-1
halb # u3
halb i9u6
halb vier i4
halbi i11
hallo i1o-2
halt p1
hangt i-7o6
happy birthday o11
happy o11
hat : c4
hat am i1
hat p-16c9y-3n9
hat uns i-2u12
hatt o-4
haus i6
hausnummer u4
heb n1
heim i18
heut p13
heute i-11p12c15y-9o13
hey o-1
hi i14o-15
hier o3
hiermit o2
hinten u9
hof , i5o-2
hof i3
hoi i3o-3
holen n1o-10
hund o7
hupfburg o11
hustet m13
i i2o-6
i-6p3c-1y6m-1o14
ich dir m3
ich habe u6
ich i-1u-1c-8y3m7
ich werde i4
ihn um y2
ihn y23
ihr i6p3u-4y-7m-27o5
ihr seid i13
ihre o8
ihren # i10
iladig o-5
im garten i7
im i8c7y-5n-7m-11o7
im ~m c1
immer o14
in den p5
in der o6
in i2u-1c-12y-12n8o2
is u3c5o-8
isch o7
isst y12
ist abgesagt c3
ist das n4
ist jetzt u1o-2
ist p-17u4c9
ist um i14
ja i4y12
jacke o4
jahr u-4o12
jahre i9
jede i9
jeden fall i4
jeder i6
jemand i-8o14
jetzt u19o10
jo y6
jugend o5
jule i8
kabine o2
kann i-8u-2n13m7o5
kannst du o1
kein c5
keine i7o-1
keller i8
kids i17
kind o12
kinder , i-1
kinder aus i1
kinder o5
kindergeburtstag u-2o2
kita o12
klappt n1
klar y13
kleine i7o-15
kletterhalle o-7
knapp m6
komm i3o-7
kommen , m6
kommen ? i17o-2
kommen u-3c-5y7
kommst i11
kommt i8u-5y20n-22m5o-5
kommt ihr i19
konnt i7o-8
konnt ihr i6
konnten p14
korrektur u17
krapfen i1
kummt o-1
kurz o-4
kurzfristig i8
laden i10
lass dich o2
laternenumzug o13
leid c10
leider i-7c22n36m-4o-16
letztes jahr o1
leute c12
lg o-10
liebe eltern i-7c4
liebe grusse n9
liebe i-5c4
lieben , o-2
liegt i-12c10o6
los i12
luscht p12
lust i2p11o-14
ma c5
ma leider c2
mache i9o-4
machen i1o-13
macht o6
madels , o2
madels i-3
madelsabend i-1o6
magen - c3
magen c8
mal i-1p14u-18c-14y-9n6o7
mal wieder p7
mama i7o-1
man o9
manner i-5o9
max i7o-1
mega y11
mehr o10
meine i2o-8
meinem n4m1
meld m8
melde m12
melde mich m7
melden c7
melden uns c9
merci y2
mich m14o-8
min o15
minuten o3
mir , i2
mir c3y-3o-2
mir nicht n2
mir ~e i-2
mit # i-5
mit , i6
mit . y1
mit dem i-13o10
mit den i1p7o-5
mit freude y5
mit freundlichen i-1o4
mit i3p7u-9c-7y11n-6m2o-2
mit von y6
mit ~e i5o-10
mitbringen o2
mitnehmen o1
mochte i12
mochten i3
moin , o-8
moin i5
morgen : u9
morgen p8u11c18y-9n-8o-4
muffins o5
muss c11n10m11o-6
mussen c12n6
mussen wir c13
musste i-5
nach i9p11u-19c5y-8o-6
nachholen c6
nachmittag p13
nachste p8
nachste woche p2
nachtrag u17
namenstag i3
naturlich o-8
ned m4
nein i7
neu u8
nich n10
nicht # u21
nicht , n7m8
nicht . o4
nicht am u12
nicht i-7p-16u8c5y-23n13m3o-2
nicht kommen n2
nicht mehr o2
nicht statt c20
nicht vergessen i9
nimmt y15
nix i-9c7
no i-9m21
noch nicht m2
noch u3y-5n-10m13
nochmal i-2o15
nur o9
nussli i6
ob m29
ob wir m3
oder i4o10
oder ~d p16
oh n6
ohne i-7n1o9
ohne kinder i-5o8
oma i-4n5
oma in n4
oma und o3
organisieren o2
ort : i15
ort u27o-14
paar i1
paket i-10o15
papa n15o-8
partie y6
party i4u7
passen , n7
passen n11
passt , y4
passt u14y14o-18
picknick c3
plan m2
pro o9
raum # o6
raum i-3o8
raus p9
rest u3
restaurant i-1o2
rodeln p12
ruckkehr ca o2
ruckkehr o9
ruckmeldung i12
s . o2
s c3
sachsi i6
sag dir m10
sag i1m19
sag mal o11
sagt u7o-2
salat i12
sali i2
schade , n15
schade n13
schaun , m3
schaun m1
schaut o6
schenkt o11
schieben u1
schlafsack i7
schluss i7
schnee p20
schon ! n11
schon c-7n7
schon im n3
schon mal i15
schon um u13
schone o7
schule o5
schulhaus o6
sechs i10
sehr geehrte i-10
sehr gern y4
sehr i-9y21
seid i17
sein , o1
sein o7
seinen i15
seit o16
servus i2
sich i-1
sich schon y1
sie i-2u-11y13o3
sieben i2
sind ab p6
sind dabei y3
sind u-3c-9n8
sind wir n24
soll y11o-4
sommerfest o4
sondern u37o-4
sonst u5
sorry i-13u4c15o-13
spatestens i8
spielen p13
spielplatz i4p5o-20
spontan i12o-9
sportplatz o1
statt . c5o3
statt i-10u24c4
stock i5
strasse i5o-5
stunde u5
super y10
sv o2
tag n4o5
tagesordnung : i-2o5
tagesordnung i-8o13
tante o1
team o7
team ~e o3
termin i-13c7o14
tisch i-11o7
tollen o12
training o4
treffpunkt # o10
trikots i-7o17
turnhalle i-7u10o1
turnier i-8n1
tut c14
u . i9
u i12o-5
ubermorgen i2
ubernachtungsparty i5
uhr , o1
uhr . o9
uhr bei i5
uhr bis i23o-8
uhr i13u1c-11n-3m-6o6
uhr im o11
uhr in o10
uhr ~e i-2
uhr ~n i10
uhrzeit bleibt u13
uhrzeit i3u24o-14
um # i5y8m-5
um eine u13
um halb u10
um i3c-7y3n-21m-13
und # i-10o11
und i10p-8u-2y-4n1m-5o5
und muss n3
und opa o2
und um i4
und wir i12o-2
und ~d o1
uns , o-2
uns am i6
uns mit m1
uns y-7n5o-12
uns ~e n12
unser o2
unsere i8u10o-3
unter i-7o14
unwetterwarnung c11
us i11
vergessen i6u8
vergessen zu u6
verschieben c6
verschiedenes o3
versprechen m6
verstandnis . c3
verstandnis c26
viel o9
viele grusse o-6
vielen dank n9
vielen n3
vielleicht i-8p7m8o-6
vier i28
viertel i9
vom i-2u5y-4n-2o12
von # o13
von i9p-19c-3
von uns n10
vorbei o6
vorher i-8o11
wann i2
war p5n-6o13
ware i5
was schenkt o2
wegen u8c4
weil u12
weiss noch m9
weiss opper o3
weiss p-2m12o9
weitergeleitet i3
wem o5
wenn i3m4o-10
wer i9u-6y-10o3
wer kann i-1o10
wer nicht i3
werd # o6
werd o9
werde i8
werden i7o-1
wetter p15o-4
wie u11o3
wieder u-11
wiese i3
willkommen i6
wir feiern i5
wir freuen o3
wir haben o2
wir i-4n4o-9
wir kommen y24
wir machen i9o-15
wir mussen n7
wir noch c1
wird # i42o-16
wird am i10
wird i15c3y-9o-7
wissen c7
wissen wir c2
wo i7
woche i-12p17
wochenende p11n4
wollen p6
wollen wir p8
zahnarzt o13
zame o-9
zehn i2
zeit p10u18o-17
zu hause o1
zu i3u8m-10o-6
zu uns i2
zum # i3
zum geburtstag o10
zum i5c-4o5
zum spielen p3
zur y-3o5
zusage i8o-7
zusagen i5o-16
zusammen p23o-1
zwei i6p4o-4
~d # i15o17
~d , n-3o4
~d . u-10
~d : i-10u15
~d ? o4
~d ab i1p3o-10
~d am i6
~d definitiv m6
~d den i7
~d ein o5
~d findet c4
~d i2u-1y-8
~d oder p3
~d um i6
~d und o1
~d ~e m4
~m i3u-8c6o2
~n # i3
~n i6
~n ihr i-8o6
~n ~d i-5o13
~n ~n o-5
~s achtung u6
~s alles o27
~s betreff o-7
~s danke m14o2
~s die u2
~s hab u7o-14
~s hallo p1o-3
~s hat o18
~s hey i1o-4
~s hi i5o-10
~s hoi i3o-3
~s ich i-12o9
~s ja y17
~s jo y6
~s kann o7
~s kleine u6
~s leute c3
~s liebe i-6u2y4o-5
~s madels i-6o10
~s mal m5
~s mein o6
~s merci y1
~s moin i9o-4
~s oh n7
~s sag o15
~s training o8
~s wann o2
~s was o23
~s weiss o14
~s wer o7
~s ~d n15
– # o5
– o7
“ i-7o5
„ i-5o2
€ o21
✨ o2
🎂 o12
👍 y18
👻 i3
😅 o3
😢 c1
😭 n5
🙄 ~e o2
🙈 u6
`
  .trim()
  .split('\n')
