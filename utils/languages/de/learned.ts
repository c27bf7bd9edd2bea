/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! i5p-18c-5y15
! ~d i8
! ~e i-2u5c9y-3n7m-10
" o16
# ! i5
# ) i8
# , i8u6
# - i1
# . i5p-9u2c-6y-3o1
# : o6
# bei i8
# bis i6
# euro o19
# fieber c6
# gehts i1
# h i13
# i i3o-2
# i4p4u10c-13n-5m-5o6
# jahre i10
# kinder i-8o13
# min o13
# nicht u6
# uhr i9u4c-7n-4m-1o7
# ~e i4o-1
# ~n i17
# – o5
# € o19
% o5
& i5
( # i9
( i4n4
) . o-5
) i7
+ i15
, # i11y-5o10
, ab i9
, aber y-4n3m4
, am i7n2o-2
, anstoss i-1o11
, bis o-5
, bitte o17
, danach i3
, der o-1
, die c7
, eltern i18o-7
, er o-8
, evtl m2
, gleiche u9
, gleicher u5
, hat o-1
, heute o3
, i-5p-9c2y-1m4o1
, nicht u18
, ohne i-1
, ruckkehr o5
, sie o-1
, wer i1
, wie o2
, wir i-2u6
, ~d i2u-1
- # i5
- darm c2
- i8u-2y-2o8
- jugend o4
. # i10c-12y-2o7
. , i6u1o-2
. bis o-4
. bitte o5
. bringt i9
. dein i6
. die i-2o12
. er y1
. es o-5
. example o1
. feiert n9
. geburtstag i7
. gruss o-1
. i-3p-11u2c6y-3n6m4o-2
. ich m15o-1
. jeder i8o-4
. kinder o1
. lg i4
. mit o5
. sag o-9
. sie y1
. sorry c4
. trikots o3
. uhrzeit u1
. um u-6o7
. und i-10u14
. wer i-1o6
. wir o-10
. ~d o-3
. ~e i-3c9o10
. ~m i6
/ # i4
/ i5
: # i5u-10o3
: fur u17
: u18n-9m-3
: wir i-9
: ~d u-8o5
? ? i1
? de o8
? ich o13
? p30u-9c-37y2n-16m-2o10
? und i-3o27
? wir p3
? ~d p14o-7
? ~e p-2c-2y7m3
a . i3o-3
a o5
ab # p7y-2o4
ab i1p2u-17
aber n15m12
abfahrt i-6o16
abgesagt c18
abholen i4o-2
absagen c16
achtung u11
adresse i3
alle i2
allen i-10u7
alles i-11y2o3
als o7
also # u11
also i1u18o-18
am # u-4n15o-6
am i2p4u-1y-4
am wochenende p10
am ~d i-1c9y-1n-8o6
an dem n13
an i-3u-1n11o1
anmeldung o9
anstoss # o5
anstoss o9
anton i5
antwort i13
antworten i8
auch . i5
auch i10u6
auf den u11
auf der i6
auf p2o-2
aufbau i-7o8
aus der i5
aus u-7c1o2
babysitter i-12o4
babysitter organisieren o1
bei den o2
bei i6y-2n10m-4o2
bei uns i13
beim i-3o2
bescheid i8m8o-8
bestatigen o1
bi i8
bin i-3u-14y7n4o2
bin ich n15
birthday o8
bis am i8o-13
bis dahin m16
bis ende i-2o5
bis i10n-11m6o4
bis zum i1o-8
bis ~d i1
bitte # i-5
bitte bis o5
bitte i6p-9u16n-22o6
blaue o13
bleiben u3
bleibt i-16u29
brauchen u12
bring i5y16o-11
bringe y18
bringen y14
bringt i4y3
buchen o2
buchung o2
ca # i4
ca i10
chunnt o-11
chunsch i5
clara n6
d i7y3
d iladig y2o-8
da , i8
da i5c-3n3m12o-4
dabei ? i9
dabei i9y35o-7
dahin m15
danach i13o-4
dank fur i-6
dank i-11y6n3
danke i-12u-11n11o5
dann o-2
darf ! y2
darf y11o-14
darm c4
das i-5p-15c3m-7o4
das ist i2
dass o12
de i8m-1
definitiv m13
deine o2
deinen o10
dem c-17
den # i14o-23
den p13y-2n-8o4
denn o7
der # i6o-3
der einladung u4
der partie y6
der u4y-3n-11o5
des i-1o13
deshalb u3
dich i8
die einladung y7n11
die fotos o1
die kinder i7
die kita o6
die u3c2y-3n-13m-5o10
diese o1
dir m16
direkt i5o-11
doch u15o-8
dort o-14
dr . o2
dr o3
drei i19
dreiviertel i9
du i10u-8o14
durfen i4o-2
e - o4
e i-4o8
ein . i-1o9
ein i5u-2y-19o1
eine i-1u15o7
eine woche u17
einen o-5
einfach o-1
eingeladen ! i6
eingeladen i12o2
einladen i12
einladung . y2
einladung y18n12o-7
eltern , i-8
eltern i4c10o-8
elternabend i-15o19
elternverein i-2o3
ende i4o-2
ende ~m i-6o9
er u-6y14
erst u19m20o-1
erst um u23
ersten o1
erzahlt o6
es u5o-3
essen i16
etwas i-1
euch i3u-9
eure i11
euro i-1o21
eventuell m4
evtl m28
example o8
fahren p1
falls p13
fallt c29
familie i14
fehler u7
feier morgen c6
feier u8c1
feiern i8
feiert am i9
feiert i25n7o-5
feiert schon n16
fertig i11
fest c4
feuerwehr o13
fieber c10
film i1o-12
findet i-1u-11c17o4
findet nicht c9
finn o-2
flach c22
folgt c6o-4
fotos o13
frag m9
fragen i-6
fragt ob p3
fragt p21
frau i-5o8
frei , o1
freibad p2o-3
freude y13
freuen o3
freuen uns o8
freundlichen grussen o4
freundlichen o1
freut sich y20
freut y21
funf i8
fur alle i3
fur d y14
fur den o1
fur die i-2y6n13
fur morgen u5
fur p-15c-9y2o4
furs o7
ganz n11o-5
gar o12
garn y5
garten i10o-7
geb i8
gebrochen . c4
gebrochen c10
geburi i10
geburtstag i22p-6y-10m-1o9
geburtstagskind o9
geehrte i-6o3
gefeiert i5
gegen # i5o-7
gegen i6
gehen p9
geht n3o-3
gehts i11
genug i6
gern am y4
gern u-3y16m12o-5
gerne y26o-1
geschenk o2
geschrieben u7
geschwister i3
gestern ! o1
gestern o16
gewitter u3
gibt i2
gibts i11o-1
glaub ich o2
glaub o8
gleich u5
gleiche u17
gleiche zeit u7
gleicher u8
go p3
grillen am c5
grillen i5c5o-1
grosse o6
grossen o-9
gruppe o4
grusse y6n5
gut o23
gute o6
guten abend o-3
guten morgen u-6
guten o5
h , i11
h i8
hab am m2
hab i-2u6
habe u1
halb # u2
halb i12u9
halb vier i1
halbi i11
hallo i3o-8
hangt i-8o10
happy birthday o9
happy o14
hat : c6
hat p-13c7y-5n9o3
hat uns u13
hatte p1
hausnummer u6
heim i17o-3
herzlich i-4
heut p8
heute i-7p13c15y-7o13
hey o-4
hi i13o-15
hier o5
hinten u7
hof , i4o-1
hof i9
holen o-7
hund o5
hupfburg o10
hustet m8
i o-5
i-5p2c-3y1o14
ich habe u7
ich i-3c-8y3m8
ich werde i6
ihn y24o-8
ihr i6p4u-2y-7m-25o6
ihr seid i13
ihre o9
ihren # i12
iladig y4o-9
im garten i6
im i8p-2c5y-4n-8m-8o5
im urlaub n2
im ~m c5
immer o5
in den p9
in der o11
in die i4
in i4c-12y-8n8m-6o2
info u4
is i-3u5c4o-8
isch p-6o2
isst y9
ist das n4
ist jetzt u3o-2
ist kommt m1
ist p-16u3c8o-1
ist um i2
ja i4y14
jacke o1
jahr o13
jahre i7
jede i10
jeder i4
jemand i-8o19
jetzt i-2u15o11
jo y9
jugend o8
jule i4
kabine o4
kann i-8u-7n15m8o6
kannst du o1
kein c6
kids i12
kind o12
kinder , i-4
kinder o5
kindergeburtstag u-2
kita o13
klar y13
klassenfahrt o2
kleine i7o-15
kletterhalle o-1
knapp m5
komm i4o-6
kommen , m14
kommen ? i2
kommen c-4y8m3
kommen zu y4
kommst i16o-1
kommt i7u-5y21n-21m5o-7
kommt ihr i17
konnt i7o-7
konnt ihr i5
konnten p15
korrektur u14
krapfen i2
kuchen i-2
kurz o-7
kurzfristig i8
laden i13
laternenumzug o7
leid c11
leider i-7c23n38o-17
letztes jahr o2
letztes o2
leute c13
lg i4o-7
liebe eltern i-6u4c2
liebe grusse n12
liebe i-2c1
liegt i-11c10o5
los i13
luscht p14
lust p9o-16
ma c9
ma leider c2
machen i3o-13
macht o2
madchen i-5o4
madels i-5
madelsabend i-1o5
magen - c1
magen c7
mal i-3p17u-20c-14y-5n13o6
mal wieder p6
mama i8o-2
man o14
manner i-8o11
max i6o-8
mega y10
mehr o7
meine i3o-10
meinem n1m2
meld m3
melde m8
melde mich m5
melden c6
melden uns c5
merci y1
mich m18o-10
min o17
mir c7y-6o-2
mir sind n2
mir ~e i-1
mit # i-2
mit , i4
mit dem i-15o6
mit den i7p8o-12
mit freude y2
mit freundlichen o6
mit i2p8u-11c-5y10n-4m3o-2
mit von y8
mit ~e o-10
mittagessen i1
mochte i18
moin , o-2
moin i6
morgen : u9
morgen p9u10c18y-6n-6o-4
muffins o4
muss u-1c7n4m14
mussen c12
mussen wir i-1c15
musste i-2
nach der i7
nach i9p10u-19c8y-5m-2o-6
nachher o-3
nachholen c3
nachmittag p9
nachste p10
nachste woche p7
nachtrag u16
namenstag i5
naturlich o-3
ned m5o-6
neu u11
nich n13o-8
nicht # u22
nicht , n8m2
nicht i-7p-14u5c3y-17n11m2
nicht mehr o6
nicht statt c18
nicht vergessen i8
nimmt y19
nix i-3c5
no i-10m20
noch # o3
noch nicht u-1m2
noch y-9n-13m11
nochmal o16
nur o10
nussli i7
ob m27
ob wir m5
oder i10o9
oder ~d p15
oh n7
ohne i-7n2o8
ohne kinder i-4o8
oma i-8n3
oma und o6
ort : i14
ort u21o-17
paket i-8o13
papa n10o-11
partie y7
party i5u6
passen , n6
passen n7
passt , y7
passt u5y16o-17
picknick o-2
pro o9
raum # o4
raum i-3o10
raus p11
rodeln p16
ruckkehr ca o2
ruckkehr o8
ruckmeldung i8
rucksack o2
s c3o2
sachsi i6
sag dir m4
sag i2m18
sag mal o8
sagt u3y1
salat i11
sali i2
schade , n17
schade n15
schauen m1
schaun , m4
schaun m3
schaut o8
schenkt o10
schluss i13
schnee p21
schon ! n10
schon c-9y6n9
schon im n3
schon mal i12
schon um u15
schule o6
schulhaus i-1o10
sechs i7
sehr geehrte i-5o2
sehr gern y12
sehr i-12u-6y20
seid i17o-4
sein o6
seinen i18
seit o20
sich i-2
sie i-3u-9y12
sind ab p4
sind u-1c-10n9
sind wir n24
soll y11o-6
sollen p1
sommerfest o7
sondern u37o-5
sonst u9
sorry i-8u9c14o-14
spatestens i1
spielen p12
spielplatz i4p10o-21
spontan i12o-9
statt . c5
statt i-6u23c9
strasse i2
stunde u4
super y10
sv o2
tag n2o2
tagesordnung : o3
tagesordnung i-8o13
tante o3
team o7
team ~e o1
termin i-10c8o12
tisch i-9o8
tollen o13
torte o4
training o7
treffpunkt # o11
trikots i-5o15
turnhalle i-6u10
turnier i-8
tut c7
u . i8
u i8
ubernachtungsparty i5
uhr . i-1o7
uhr an u1
uhr bei i9
uhr bis i25o-11
uhr i11u2c-8n-2m-3o7
uhr im o13
uhr in o7
uhr ~e i-5
uhr ~n i13
uhrzeit bleibt u11
uhrzeit u24o-15
um # i4y3m-5
um eine u12
um halb u9
um i7c-5y5n-21m-12o1
und # i-13o13
und den o4
und i9p-8y-5m-5o6
und ich o-4
und muss n6
und opa o6
und wir i9o-9
und ~d o3
uns am i4
uns c4y-5o-13
uns ~e n1
unsere i7
unter i-5o14
unwetterwarnung c11
us i8
vergessen i8u9
vergessen zu u7
verkleidet i2
verschieben c6
verschoben u3
versprechen m5
verstandnis . c10
verstandnis c24
viel o11
vielen dank n7
vielen i-1n2
vielleicht i-3p5m13o-7
vier i26
viert y5
viertel i13
vom i-2u5y-3n-4o10
von # i-1o16
von i8p-19c-4
von uns n8
vor o1
vorbei o6
vorher i-7o14
war p4n-6o10
was o1
wegen u8c8
weil u12
weiss m14o8
weiss noch m5
weiss opper o1
wem o4
wenn i3o-6
wer i7u-1y-12
wer kann o5
werd # o1
werd o4
werde # i2
werde i2
werden i11
wetter p12
wie gehabt u3
wie u14o7
wieder u-8
wiese i4
willkommen i2
wir da m1
wir feiern i7o-7
wir freuen o1
wir haben o6
wir i-4n4m3o-9
wir kommen y25
wir machen i4o-13
wir mussen n6
wir noch c6
wir sind y7
wird # i41o-13
wird am i15
wird i15c1o-7
wissen c8
wo i5
woche i-10p15
wochenende p12n2
wott i2
zahnarzt o11
zame o-7
zeit p12u17o-23
zu hause o2
zu i6u8m-10o-8
zu viert y5
zum # i5
zum geburtstag o11
zum i6c-7o5
zum spielen p3
zur i-1o8
zusage i9o-6
zusagen o-14
zusammen p14
zwei i4o-3
zwischen # o4
~d # i16u-3o15
~d , n-1o8
~d . u-10
~d : i-7u12
~d ab i1p3o-7
~d am i5
~d definitiv m2
~d den i8
~d ein o4
~d findet c2
~d gegen p4
~d i3p1u-1y-5
~d oder p9
~d um i5p1
~d und o7
~d ~e m4
~m i4u-9c8y-3o2
~n # i5
~n bitte o-1
~n i6y1o-1
~n ihr i-7o5
~n ~d i-4o12
~s achtung u6
~s alles o28
~s bei o1
~s betreff o-2
~s bin o4
~s danke u-3m14o4
~s das o1
~s die i-5u6
~s einladung i3
~s hab u6o-14
~s hallo o-4
~s happy o5
~s hat o17
~s hi i7o-10
~s hoi i2
~s ich i-8n1o9
~s ja y16
~s jo y7
~s kann o5
~s kleine u3
~s kommt i4
~s liebe i-1u2c3o-5
~s madels i-8o11
~s mal m5
~s mein o10
~s merci y2
~s moin i10o-3
~s oh n7
~s sag o14
~s sali i3
~s training o5
~s was o25
~s weiss o11
~s wer o8
~s wollen p2
~s ~d n13
– o5
“ i-3o2
„ i-6o2
€ o16
🎂 o9
👍 y16
😅 o5
😢 c3
😭 n3
🙈 u6
️ o-4
`
  .trim()
  .split('\n')
