/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! u1
! i7p-17c-5y11
! ~d i9
! ~e i-4u1c5n9m-8
" o20
# ! i4
# ) i7
# , i9u9
# - i4
# . i8p-8c-7
# : o6
# bei i9
# bis i4
# euro i-1o19
# fieber c7
# gehts i2
# h i8
# i i2o-2
# i5p2u9c-10n-3m-4o6
# jahre i9
# kinder i-6o9
# min o9
# nicht u3
# uhr i10u2c-5n-2o7
# ~e i5o-3
# ~n i16
# – o3
# € o15
& i2
( # i13
( i4n2
) . o-7
) i3
+ i18
, # i12o12
, ab i6
, aber n8m5
, am i2o-2
, anstoss i-2o12
, bitte o16
, danach i5
, der o-2
, die c5
, eltern i11o-6
, ende i1
, er o-10
, gleiche u9
, gleicher u6
, i-5p-7m5o4
, mir o-6
, nicht u18
, ruckkehr o7
, wie o7
, wir u6
, ~d i2
- # i7
- darm c4
- i6u-2o8
- jugend o6
. # i10u3c-8y-4o8
. , i6o-3
. bis o-7
. bitte o4
. bringt i14
. die i-4o13
. es o-3
. example o6
. feiert n13
. geburtstag i7
. gruss o-2
. i-3p-9u3c8y-2n4m2o-1
. ich m15o-4
. jeder i9o-5
. lg i4
. mit o2
. sag o-6
. sie y6
. trikots o3
. um u-5o8
. und i-10u18
. vielleicht o-7
. wer o6
. wir o-7
. ~d o-5
. ~e c3o11
. ~m i6n-6
/ # i4
/ i8
: # i8u-5o6
: fur u15
: u18n-8m-10o1
: wir i-4
: ~d u-5o9
? # i3
? ? i2
? de o6
? ich o11
? p29u-14c-36n-10o10
? und o26
? wir p3
? ~d p20
? ~e p-4c-5y9m4
a . o-4
a o2
ab # p5y-2o3
ab . o-1
ab i1p5u-16
abend o-6
aber n9m12
abfahrt i-8o15
abgesagt c22
abholen . i6
abholen i6o-3
absagen c16
ach ~d u2
achtung u9
alle , i-2
alle i4
alle kinder i2
allen i-10u7
alles i-15y4o5
alles liebe o2
als o10
also # u12
also i1u18o-18
am # u-6n13o-7
am i1p5u-2y-4
am wochenende p10
am ~d c12n-7o7
an dem n13
an i-1n13
anmeldung o10
anstoss # o8
anstoss o8
anton i4
antwort i15
antworten i7
auch i10u9
auf den u15
auf der u1
auf p7u3
aufbau i-7o9
aus u-5c2
babysitter i-6o11
baustelle u1
bei den o5
bei i8y-1n10m-2o3
bei uns i12
beim i-3y-3o2
bescheid i7m5o-7
bestatigen o5
bi i5
bin u-5y6o7
birthday o11
bis am i5o-12
bis dahin m14
bis ende i-4o8
bis i11u-1n-14m9o5
bis zum i4o-9
bitte # i-3o4
bitte am u5
bitte bis o5
bitte i7p-9u18n-21m-2o3
bitte um o-4
blaue o7
bleiben u6
bleibt i-14u28
brauchen u7
bring i4y13o-3
bringe y16
bringen y16o-1
bringt i1
ca # i5
ca i8
chunnt o-12
clara n4
d i5
d iladig o-5
da , i6
da i6n3m9o-6
dabei ? i8
dabei i7y33o-7
dahin m14
danach i10o-4
dank fur i-4n4
dank i-11y6n5
danke fur i-7m1
danke i-17u-9y1n15o4
darf ! y4
darf y12n2o-13
darm c4
das i-5p-17m-3o4
das ist i3
dass o10
de i5
definitiv m10
deinen o4
dem c-17
den # i14o-23
den p13y-2n-6o3
denn o3
der # i2
der einladung u1
der u4y-5n-8o7
des o13
die einladung y7n11
die kinder i10o-1
die kita o5
die u4c3y-4n-10m-4o10
dir m19
direkt o-9
doch u20o-8
dort o-3
dr . o1
drei i21
dreiviertel i7
du i12u-7o11
durfen i7o-4
e - o6
e i-2o3
ein . o8
ein i6y-18
eine i-2u13o11
eine woche u17
eingang o-2
eingeladen ! i1
eingeladen i13
einladen i16
einladung y16n12o-7
ella i3
eltern , i-10c1
eltern i2o-10
elternabend i-12o19
ende i4o-3
ende ~m i-1o5
er u-3y15
erst u18m21o-2
erst um u14
ersten o7
erzahlt o3
es u6o-1
essen i14
etwas i-3
euch i3u-7o4
eure i13
euro o20
eus p2
eventuell m4
evtl m23
example o6
fahren p3
falls p16
fallt c27
familie i10
feier morgen c7
feier u6c1
feiern i4
feiert am i5
feiert i27n7o-5
feiert schon n16
fertig i11
fest i2c4o-4
feuerwehr o2
fieber c7
film i4o-12
findet nicht c9
findet u-6c17
flach c18
folgt c6
fotos o14
frag m7
fragen i-9o1
fragt p21
frau i-5o9
freibad p2o-7
freude y11
freuen uns o8
freundlichen grussen o3
freundlichen o5
freut sich y20
freut y16
fruhstuck i3
funf i6
fur d y16
fur den o2
fur die i-3y5n12
fur p-12c-10y1o3
furs o6
ganz n13o-4
gar o5
garn y7
garten i14o-6
geb i13o-2
gebrochen . c5
gebrochen c10o-2
geburi i12
geburtstag i17p-8y-10o11
geburtstagskind i-1o16
geehrte i-3o5
gegen # i3o-10
gegen i6
gehen p10
geht n2o-4
gehts i14
gehts los i3
genug i4
gern am y10
gern u-4y16m14o-8
gerne y26o-6
geschenk o5
geschrieben u8
geschwister i5o-1
gestern ! o4
gestern o17
gibts i2
glaub ich o3
glaub o8
gleich u12
gleiche u12
gleicher u9
gratis o2
grillen am c5
grillen i7c1o-2
grosse o6
grossen i6o-5
gruppe o4
gruss o-2
grusse y10n8
gut o22
gute o5
guten abend o-2
guten morgen u-4
guten o5
h , i8
h i9
hab u11
haben u-1
halb # u6
halb i13u9
halb vier i6
halbi i7
hallo i4o-7
hangt i-4o7
happy birthday o6
happy o13
hat am i3
hat p-19u-5c5y-5n10o1
hat uns u7
hatte p3
hausnummer u7
heim i19o-6
heut p10
heute i-6p14c13y-5o13
hey o-1
hi i8o-11
hinten u6
hof i8
hoi i1o-3
holen o-11
hupfburg o11
hustet m6
i o-5
i-5p3c-1y4o15
ich c-6y1m8
ich werde i5
ihn um y5
ihn y26o-7
ihr i7p6u-1y-6m-15o7
ihr seid i8
ihre o11
ihren # i10
ihren i4
iladig o-6
im garten i6o-2
im i10c5n-7m-12o9
im ~m c1
immer o5
in den p11
in der o11
in die i7
in i4u-1c-10y-13n10o3
info u1
is i-4u3c7o-9
isch p-4u1
isst y15
ist das n3
ist p-17u3c8n1
ja i4y14
jacke o9
jahr o13
jahre i15
jede i14o-1
jeder i7
jemand i-9o21
jetzt i-2u18o8
jo y10
jugend o8
jule i7
kabine o3
kann i-9u-6n13m5o5
kann ich m7
kein c2
keine i1
kids i15
kind o11
kinder , i-3
kinder o4
kino i4
kita o12
klappt n1
klar y10
kleine o-13
kletterhalle o-9
komm i4o-8
kommen , m12
kommen ? i4
kommen c-1y11
kommen zu y4
kommst i14
kommt i9u-10y20n-22m6o-9
kommt ihr i19
kommt sehr y1
konnt i5o-7
konnt ihr i8
konnten p9
korrektur u14
krapfen i4
kummt o-3
kurz o-8
kurzfristig i9
laden i15
lange i1o-2
laternenumzug o1
leid c10
leider i-8c26y-2n38o-16
leute c2
lg i2o-10
liebe eltern i-9c5
liebe grusse n9
liebe i-4c5y3
liegt i-11c8o7
los i9
luscht p1
lust p7o-13
ma c8n-3
machen i3o-13
macht o7
madchen i-3o2
madels i-10
madelsabend o2
magen - c1
magen c11
mal i-4p19u-15c-4y-5n9o9
mama i7y1o-3
man o10
manner i-7o10
max i6o-11
mega y8
mehr o9
mein c2
meine o-4
meinem m2
meld m7
melde m10
melde mich m2
melden c6
melden uns c4
merci y3
mich n-6m19o-8
min o15
mir sind n4
mir u3c7y-5m-5o-2
mit # i-10
mit , i7
mit . i3
mit dem i-15o6
mit den i8p5o-12
mit freundlichen o5
mit i3p7u-6c-6y12n-7o-2
mit ~e o-13
mittagessen i5o-1
mochte i18
moin , o-7
moin i7
morgen : u2
morgen p9u10c16y-13n-4o-5
muffins o2
muss u-2c6m15o-1
mussen i-2c13
mussen wir i-4c11
musste i-1
nach der i5
nach i8p9u-18c6y-6o-5
nachholen c5
nachmittag p10
nachste p9
nachste woche p1
nachtrag u14
namenstag i3
ned m5o-2
neu u10
nich n13o-10
nicht # u20
nicht , n10
nicht . o2
nicht i-7p-13u8c5y-17n13o-1
nicht mehr o6
nicht statt c15
nicht vergessen i12
nimmt y17
nix i-10
no i-6m23
noch i-1y-6n-11m11
nochmal i-4o16
nur m1o8
nussli i5
ob m21
ob wir m3
oder i7o11
oder ~d p17
oh n5
ohne i-6o11
ohne kinder i-3o7
oma i-4n6
oma in n1
oma und o3
ort : i18
ort u21o-18
paket i-9o12
papa n14o-13
party i5u7
passen , n5
passen n13
passt , y4
passt u5y17o-15
pflicht i2
pro o5
raum o5
raus p12
restaurant o3
rodeln p18
ruckkehr ca o6
ruckkehr o8
ruckmeldung bis i1
ruckmeldung i10
s i-1o6
sachsi i5
sag dir m5
sag i5p-3m17
sag mal o9
sagt y2
salat i8
sali i7
samichlaus i3
schade , n10
schade n18
schaun , m6
schaun m6
schaut o6
schenkt o9
schieben u1
schlafsack i4
schluss i13
schnee p15
schon c-4n6
schon mal i14
schon um u12
schwiegereltern u1
sechs i8
sehr geehrte i-3o5
sehr gern y9
sehr i-12u-1y20
seid i19o-10
sein o5
seinen i15
seit o14
sich i-2
sie i-7u-11y13n1
sieben i3
sind ab p5
sind dabei y3
sind i-4c-10n11
sind wir n22
soll y12o-5
sommerfest o3
sondern u30
sorry ! c1
sorry i-9u6c15o-15
spatestens i2
spielen p11
spielplatz p11o-20
spontan i16o-10
stadtpark i5
start i5o-6
statt # u1
statt i-8u23c9
steht o3
strasse i2o-8
super y11
sv o1
tag n5o3
tagesordnung : o2
tagesordnung i-6o11
tante o1
team o12
termin i-12c6o9
tisch i-7o3
tolle o2
tollen o12
training o6
treffpunkt # o7
trikots i-6o19
turnhalle i-8u12
turnier i-4n1
tut c9
u . i1
u i8
ubermorgen i2
ubernachtungsparty i2
uhr , o3
uhr . i-2u1o5
uhr an u2
uhr bei i6
uhr bis i24o-10
uhr i11u4c-11n-1o8
uhr im o12
uhr in o8
uhr ~n i10
uhrzeit bleibt u7
uhrzeit i1u24o-15
um # i5y5
um eine u15
um halb u4
um i4c-6y9n-19m-23o1
und # i-7o8
und den o2
und i8p-6u-2y-5n2m-2o5
und opa o5
und wir i7o-7
und zwar i1
und ~d o2
uns c5y-2o-14
unser o2
unsere i8o-7
unter i-5o11
unwetterwarnung c9
us i11
vergessen i5u10
vergessen zu u6
verkleidet i3
verschieben c12
versprechen m7
verstandnis . c4
verstandnis c21
viel o9
vielen dank i-1n13
vielen n3
vielleicht p9m10o-4
vier i26
viertel i16
vom u3n-3o11
von # o12
von i10p-20c-3
von uns n9
vorbei o4
vorher i-3o12
vorne u2
war p8n-7o9
was m-6o2
wegen u12c10
weil u14
weiss m20o9
weiss noch m7
weiss opper o2
wem o4
wenn o-6
wer i10u-4y-9o2
wer kann o5
wer mag i1
werd # o4
werd o4
werde # i2
werde i6
werden i8
wetter p10
wie u15o9
wieder u-9
wiese i10o-1
wir feiern i10o-8
wir freuen o9
wir haben o10
wir i-2n4m3o-10
wir in o3
wir kommen y23
wir machen i1u2o-12
wir mussen n4
wir noch c5
wird # i41o-16
wird am i13
wird i17o-5
wissen c5
wissen wir c2
wo i7
woche i-9p13
wochenende p12n3
zahnarzt o11
zame o-9
zeit p7u14o-25
zettel o2
zu i7u5m-8o-9
zum # i7
zum geburtstag o8
zum i3o3
zum spielen p1
zur i-2o9
zusage i7o-4
zusagen o-13
zusammen p9
zwei i9p1o-4
~d # i15u-2o15
~d , n-3o7
~d . u-7
~d : i-5u14
~d ab o-7
~d definitiv m3
~d den i5
~d findet c7
~d i1p3u-3y-7m3
~d oder p7
~d um i7
~m i5u-8c9o3
~n # i7
~n i7o-2
~n ihr i-10o7
~n ~d i-4o12
~s achtung u6
~s alles o27
~s danke u-5m13o2
~s das o3
~s die i-4u3
~s einladung i8
~s hab u6o-9
~s hallo o-4
~s happy o3
~s hat o21
~s hey o-4
~s hi i11o-11
~s ich i-8o11
~s ja y19
~s jo y8
~s kann o2
~s kleine u4
~s liebe o-6
~s madels i-5o7
~s mein o2
~s merci y2
~s moin i6o-1
~s oh n10
~s sag o12
~s sali i4
~s training o7
~s wann o2
~s was o29
~s weiss o8
~s wer o5
~s ~d n3
– o9
„ i-6o6
€ o17
✨ o2
🎂 o14
👍 y19
😅 o6
😢 c5
😭 n3
️ o-3
`
  .trim()
  .split('\n')
