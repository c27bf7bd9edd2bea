/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i3n-13
! # o6
! i11p-3u-4c-10y17m6o-2
! ~d i19o-3
! ~e i-2n18
! ~n i2
# ! o-4
# # i2
# % i-8o13
# , i9y-3n-3o2
# . i2u1c-2y9n-19m-14o1
# / i5
# a i3
# alla i6o-6
# alle o12
# anni i12o9
# bambini o23
# che o-4
# di i5
# e u5
# euro o22
# festa i22o-6
# fino i2
# i4p-6u3y4o4
# in o8
# invece u16
# ma u7
# non u3
# o i-4o4
# ore o18
# ~e i-10u8
# ~m i11m-2o11
# ~n i8
# € o9
% i-12o17
( i2o-4
) . i6o-11
) i12o-6
+ y2
, # i10o4
, al o-9
, alle i17o-7
, con o9
, confermo y3
, dalle i12
, e o-7
, i o11
, i-3p-7y2n-4m1o3
, il u1y-2o-2
, in o-4
, la i-6c10o6
, le o4
, non u12
, ore i2
, per o-11
, poi i7
, quindi u4
, ritrovo o8
, siamo c13o-1
, sono o-6
, stessa u15
, stesso u4
, ti m5
, via i7o-6
, ~d i5
, ~n o-10
- i7
. # i7u9n-6o4
. . m11o-6
. auguri n3
. e u6
. grazie y5o-5
. il o6
. la i-5o10
. mi i3o-1
. nessuna y8
. orari u3
. ore u4o-21
. p-15c9n10o-3
. per o9
. scusate c9
. siete i3
. ti m11
. vi c4
. ~e o10
. ~n i-16
/ # i8u-4
/ i1u-7
: # i9
: il u5
: p-16u20n-4m-17
: ~d o2
? e o17
? i5p31u-27c-25n-32m-8o15
? il o12
? io i-13o15
? la o2
? ~e i1c-4y5n-9
a # i-2o18
a casa i3
a che u-10
a p6u-3y-10n6o4
a pelo i2
a scuola o6
a testa o8
a tutti o5
a ~d i-5u23
a ~m i-8
abbiamo c11n8o-6
acqua u1
ad n8
adulti , i-8o9
adulti i-4
al # i-5o3
al campo o2
al i7p7c-4y-11
al parchetto i2
al parco i4
al sacco o10
all i10
all uscita i3
alla festa i-1o7
alla p-5c-7
alle # i4u6c-19m-1o3
alle i9u7c-13m-5o1
allerta c9
allora i10
altra n7
anche i3
ancora i-13m2o7
andato o1
andiamo p23o-8
anni , o1
anni di i1o-12
anni i17m-2o13
anno i5u-2o9
annullare c16
annullata c35
annullato c16
annulliamo c5
antiscivolo u11
aperitivo o2
aperte o10
appena p5u-7c7o-16
appuntamento o14
aspettiamo numerosi o8
aspetto i4o-3
assemblea i-12o21
attenzione u6
auguri i-4c-8n31o27
aula i-6o17
avanti c5
avete o12
bambini p8u-8o3
bambino o10
banco o9
basta i2
beatrice y6
bellissima o9
bello p1o-11
bene o-11
benvenuti i16o-2
biblioteca i-7o16
biglietti i-6
bimbe o-3
bimbi i1u-2
blu o17
boh m4
buon compleanno o6
buon o13
buonasera a o-5
buonasera i3o-1
buongiorno o-9
c e y6n-6
c y4
caffe o3
calzini antiscivolo u7
calzini u8
cambio u29
campo o13
cancello u2
candeline i17
cara o-16
cari genitori o-1
cari i7o-8
casa di i2
casa i13
caso di o2
caso i-4o8
causa i-2c4
ce la n16
ce n7
cena o7
centro o9
certo che y2
certo y21
che e o-6
che la o1
che oggi i-3o12
che ora u-3o2
che si i5o-9
che u4c-14y2n-10m-7o3
chi c i5
chi i5y-15o4
chiuso u19
ci p3y4n-7o-12
ci siamo y16
ciao ! o-5
ciao n9o-12
citofono u6
civico u3
classe o2
coi bimbi p10
coi i1p28o-13
come y-13o6
compagni i6
compie # i7
compie i8
compleanni o8
compleanno di i8u4o-8
compleanno i8p-8y-12o4
comunale i-2
comunica i-10o12
con gioia y12
con i i5p6o-6
con le p10
con p14u-3y6n-3o-2
conferma i5m4o-12
confermate i5
conferme i8o-8
confermo y20m10
convocazione i-2o10
cortile i11
cosa y3
costretti c8
costume i10
da # i-4o12
da i5u-1y-6
da me i3
da noi i15o-6
da parte n1
da ~d i-9
dai n11o3
dal i-5m11
dalla o9
dalle # i9o3
dalle i15y-2o7
danno u20
data c21
data da c3
day i-4o7
dei o2
dei vostri y5
del # c5
del y-7o6
dell u-5
della # i10o-5
della i3n-5o7
della scuola i-6o14
delle i2
devo m16
di classe o9
di domani c21
di i4p-1c2y-5n-7
di mia n6
di no n3
di questi p3
di ~d i-10u7c13
di ~m i-1
dico m24
dietro o-15
diluvia c5
dimenticato o1
dimenticavo u17
dipende m29o-2
dire m5
dispiace u-4c14n11
dobbiamo p1c10
dolci o6
domani : u14
domani e c11
domani p5u12c14y-33n-4m-6o-5
dopo i5p17y-13
dove : i6
dove i5
due p3y10
e due y6
e il u7
e la o7
e mezza i14u2o-12
e non u16o-1
e p-8u5y3n-5m-11
e poi i9
e ti m4
e ~d o5
entro i22u-11y-11m4o8
entro il i7
era o12
ero u3
essere o6
euro o21
fa # i11
fa i8o-2
fa piu c2
facciamo i11y-6o-19
facciamo piu c5
faccio i8u-13m8o-1
faccio la i11
faccio sapere m14
famiglia c11
fare p21n14o-15
fatto o9
febbre c5
festa . n5
festa a i2
festa di p-13u8c2n-4
festa i8p-15u3c9y-17n-5m-19o2
feste o7
festeggia i12
festeggiamo i12o-18
figli i-5o19
film i6
fine anno o3
fine i5
finisce i13
fino a i7
fino al o2
fino i6n21
fontana i1
forse m31
foto o26
fr o8
fuori n10
gara i-6
gelato o-9
gentile i-10y13
gia n14
giardini i7o-2
giardino i15
giocare p11
gioia i2y6o-11
giorni o9
giorno n3
gli # i8
grandi i5o-6
grasso i3
gratis o6
grazie a o16
grazie ancora o1
grazie i-11p-14u-8y10n9o1
grazie mille y4o-5
h # i19
h i18
ha i-9p-9c12y-1n7o7
ha il n5
ha la n18o-19
hai o18
hanno i-1o13
ho i-2y-8o4
i # i4
i bambini o-6
i i8p10u-1y-6n-7o8
i ragazzi p2
i suoi i10
i-6c-6y8m-2o13
idea o-2
ieri o35
il # u-6c-4n15m15o-8
il compleanno i1o-6
il p-6y-4n3
il regalo o3
in # y5
in classe o18
in cortile i14
in famiglia c12
in maschera i2
in p-2u-6y-4n6o3
in piazza o6
in segreteria i-5o8
incontro i-1o3
influenza c5
ingresso i-8
ingresso libero i-1o2
insieme p10
invariato u1
invece u29
invitare i17
invitati i16
invito , y2
invito c-10y10n7o-14
invito ma n4
io all i1
io i5p9u-19c-6y18
io non o9
irene i10
iscrizione i-9o11
iscrizioni i-1o12
l ha o1
l ora y12o-4
l u4y4n-6o10
la festa i-2u12c8y-6n-1o10
la i-8p-6o1
la maestra o1
la partita n2
la sala u4
la sua o10
latte o6
le # i1p2u-1
le daro m3
le p3c-8n-11o2
li p6o-11
libera p3
liberi o-7
libero i-7o5
limitati o2
link o8
lo so i3
lo y4o5
loco o7
ma i-2p-4u5c-12y-10n14m17
ma non m6
ma ~d n18
macchina o5
maestra o18
maestre i-8o21
magari p9
mamma i14
mamme o3
mangiato o7
mariti i-6o11
marito m11
maschera i10
mattina p1
me i8
me ~e o6
mensa o5
menu bimbi o-1
menu i2o-2
merenda i11
mezza i13o-2
mezzogiorno i7o-6
mi dispiace c6
mi ero u1
mi p-13u10n6o-3
mi sono u2
mi spiace n5
mia i9n7o-2
mille y3o-14
minuti o13
mio i3m4
mio marito m9
mister o5
molto y16
musica o7
natale o6
ne p2
nel i18
nell invito u1
nell u2
nella i7y8o-2
nella pelle y5
nessuna y6
niente u-9c14y-5n6o7
nn n5
no i7y-8n24
noi i10p15u-4c-12m-14o-1
noi ~d i9
non alle u21
non ci o13
non i-10p-5u2c2y-2n6m3
non il u1
non puo n6
non riusciamo n2
non si c17
nonna i3
noo n6
nostra i11o-8
nostri o-1
nostro i15
numerosi ! o2
numerosi o5
o p5o11
o ~d p5
oggi p6u-11c12y-9o5
ognuno i17
ok ? m7
ok x y7
ok y16o-1
onomastico i2
open day i-4o8
open i-7o17
ora . u7
ora u2c-1n-1m2
orari u19
orario u24
oratorio i1
ordine o10
ore # i14u-1o12
ore i13o11
pacchetto o2
palestra o-1
panettone i4o-1
parco i8p8o-7
parte n4
partenza i-4
partiamo n3
partita i-2n1o14
party i14
passiamo n16
pasticceria o5
peccato n19
pelle y2
pelo i4
pensiero n6
per bambini i-4o14
per domani u22
per i i6
per i-2p-9c-3n5o1
per il u-9y6
per l y1o-15
per la o12
per le i13
per un n5o-7
per ~d i-14c5
perche u12m7
perfetto y12
piacere y19o-5
piano i6
piazza o6
piccola u8
piccolo o-11
picnic c2
pigiama i1
pigiama party i5
pioggia u9
piscina i2o-5
pista o-2
piu avanti c3
piu u3c16n-2
pizza i19o-5
pizzata i6o-6
po ' y9
po y5
poi i22u-3
pome p6
pomeriggio i15p25o-7
ponte o-10
porta i10
portare o1
portate i15u23o-12
portiamo y11o-8
porto p15y16o-11
posso y7m8o-6
posti limitati o1
posti o6
pranzo al o5
pranzo o7
prendo i9
prenota i-9o16
prenotazione i-16o25
presente y22
presenti y8
presenza y2
preso o2
prevista c2
prima di i4
prima i2p5o-9
promemoria i-11o3
puo n2
pure y6
purtroppo c25n34o-9
qualcosa i16
qualcuno i-9o22
quando u-4o1
quanto i-8o6
quattro , y9
quattro y21
quel n25m9
questi p2
qui o10
quindi i-6u19
ragazze c5
ragazzi o-7
recuperiamo c15
regali i3
regalo o3
resto o-10
ricordiamo o10
ricordo i-3o11
rifacciamo c7
ringrazio n8
rispondete i4
risposta i15o-5
ritiro o7
ritrovo # o8
ritrovo o5
riunione o24
rotto c11
sacco a i3
sala i3u5o-5
salta c21o-1
salta tutto c5
saluto o-10
san i9
sapere m11o-1
sapere ~e m1
sara n1
sara per n2
saremo y9n8
sbagliata u6
sbagliato u16
scala i8
sciopero o21
sconto i-5o12
scorso o16
scritto u15o8
scrivo i12o-6
scuola p8o5
scusate u15c8o-10
se p19u-7c-11n-10m16
secondo o13
segnato y9
segreteria i-22o18
sei i7p11
sei libera p2
sempre alle u7
sempre u25o-3
sentire m6
senza figli o5
senza o4
sera i11o-2
serve y2
settimana i-8p13m6o-5
si comunica o5
si fa u16c5o-20
si i-3n-6
si ma m2
siamo i-2u-13y8n11o-5
siamo in y8
siete i16
slitta u30o-3
so i2m30o-6
solo adulti o1
solo o7
solo un o-2
sono o2
sorpresa i12
spiace n5
spiaggia i3
spostato o3
spostiamo u11
stagione i6o-3
stasera i-6c3
stati o24
stavolta n12
stessa ora u19
stessa u10
stesso posto u1
stesso u15
studio o5
su o10
sua u-2o1
sul p10
suo i8
suoi i10
taglia # o7
tanti auguri n1
tanti i-8n17
tantissimi o1
tardi u5
testa o11
ti confermo m6
ti dico m10
ti p-1u-7m25o8
tombola i1
tommi o-16
torta i11u-2o4
torte o9
tosse m10
tre i10
tu o5
tua o8
tuo o13
tutti , i14o-5
tutti e y13
tutti i i2
tutti i11c7n-12
tutti per o14
tutto , c9
tutto c15
uffa n7
uguale u19
ultimo i11
un po y7
una p7
uno di p1
uscita i13
va y1o-11
vabbe o1
vacanze p17
varicella c4
ve o-2
vediamo m5
vendita o2
vendo o9
vengo y18
veniamo y17o-1
venire o-13
venite i13o-2
verra y3
verso i16p10o-8
verso le i9p10o-1
vi i7c16y-13n-1m-3
via i14u22c-3y-6
viale i7
viene i3u-3y16o-7
vieni i13
visita i-5o10
visto u1
voi i1
volentieri y26
volte o10
vorrebbe i3
vostri y7
vuole i5o-1
weekend n5m10
x i10o-10
~d # i10p-15y6o8
~d , c6
~d . i-4
~d : u20
~d ? o8
~d alla o10
~d alle i8u-14o4
~d dalle o12
~d e i-3o6
~d grasso i4
~d i4u-2y-4m2o1
~d non c3
~d o p4
~d ore o2
~d sera i4o-6
~d ~e m16
~m , i1o-3
~m . i10o-12
~m alle o7
~m dalle o3
~m i8y-9m-15o9
~m ore o2
~n dove i5
~n la i-1
~n o-7
~n quando i5
~n ~n o-5
~s auguri o14
~s boh m6
~s buon o6
~s buonasera i4
~s buongiorno o-4
~s cara o-1
~s cena o2
~s certo y6
~s che i-15
~s chi o9
~s ci y3
~s ciao u-1n7o-7
~s compleanno i9
~s confermo y1
~s convocazione o6
~s da o2
~s dimenticavo u5
~s dipende m8
~s domani p12
~s festa i8o-8
~s gentile i-14y9
~s grazie i-12n12m1
~s il o17
~s la u12
~s ma o15
~s niente c10
~s no n10
~s noi y5
~s noo n7
~s ok y12
~s per u11o-5
~s perfetto y5
~s presente y16
~s presenti y4
~s promemoria i-7
~s qualcuno o3
~s scusa o3
~s sei o-1
~s si i-6y14o4
~s tanti o1
~s vendo o8
~s ~d i4p7u-4y-7
– i-4o12
€ a o9
€ o14
🍷 i-7o12
🎂 o18
🎄 i4
🎉 i-1
😂 o7
😭 c6n9
`
  .trim()
  .split('\n')
