/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i1u2n-13
! i8p-7u-4c-5y16m7o-2
! ~d i16o-1
! ~e i-1n16
" o4
# ! o-6
# % i-7o15
# , i7u2y-1n-2o4
# . u2c-2y9n-20m-16o1
# / i5u-1
# : o2
# ? o1
# al o2
# alla i4o-4
# alle o12
# anni i9o11
# bambini o19
# campo o1
# che o-9
# di i9o-2
# e u5
# euro o20
# festa i19o-4
# fino i9
# i4p-8u5y4o3
# in u-1o6
# invece u13
# ma u9
# non u7o-2
# o i-2o4
# ore i-1o21
# perche u3
# ~e i-12p7u8
# ~m i10m-4o8
# ~n i7
# – o3
# € i-2o14
% i-11o19
' y4
( i7o-5
) . i8o-11
) i4o-3
, # i9o5
, abbiamo c1
, al o-12
, alle i12o-10
, con o6
, confermo y8
, dalle i13
, e o-7
, i o5
, i-4p-7c2y2n-4o5
, in o-9
, la i-6c7o5
, le o7
, lo y3
, ma n6
, mi u2
, non u13
, ore i3
, partenza o2
, per o-9
, poi i15
, quindi u3
, ritrovo o4
, se m4
, si i2
, siamo c12
, sono o-6
, stessa u11
, via i7o-6
, ~d i3
, ~n o-4
- i10
. # i6u10c-1n-5o6
. . m12o-5
. auguri n3
. e u11
. example o3
. grazie y4
. i o1
. il o7
. ingresso o4
. la i-9o7
. mi i4
. nessuna y4
. orari u6
. ore u5o-23
. p-12c11n8o-3
. per o5
. scusate c12
. ti m13
. vi c5
. ~e y-5o9
. ~n i-10
/ # i8
/ i5u-8
: # i10
: i1p-21u19y-6n-2m-9o4
: il u8
: ~d i4
? e o14
? i6p32u-26c-18n-25m-9o14
? il o14
? io i-13p5o15
? noi p2
? ~e c-4y4n-13
? ~n i5
a # o16
a casa i5
a che i3u-13
a giocare p5
a p4u-3y-11n7o6
a pelo i6
a scuola o2
a sorpresa i2
a testa o9
a tutti o9
a ~d i-11u21
a ~m i-3
abbiamo c11n8o-5
abbiamo il n3
ad n6
adulti , i-7o8
adulti i-5o1
al # i-9o7
al campo o5
al i8p7c-4y-11n-2
al parco i4
al sacco o12
all i11
alla festa i-2o8
alla p-6c-10o1
alle # i5p-2u5c-18o3
alle i6u8c-16m-6o3
allerta c2
allora i17
altra n13
altra volta n1
amore o13
anche i2u9
ancora i-7y-6o6
andiamo p22o-9
anguria i2
anni , o1
anni di i5o-12
anni e i3
anni i17o12
anno i5u-2o6
annullare c28
annullata c36
annullato c19
annulliamo c4
antiscivolo u13
aperitivo o3
aperte i-3o14
appena p3u-6c5o-17
appuntamento o10
aspettiamo numerosi o1
aspetto i1o-1
assemblea i-13o23
attenzione u1
auguri i-6c-8n29o25
aula i-6o17
avanti c1
avete o14
bacione n3
bambini p7u-6o1
bambino o10
banco o6
beatrice y9
bellissima o15
bello o-13
bene o-9
benvenuti i15o-2
biblioteca i-6o15
biglietti i-5
bimbi i3
blu o21
boh m6
bowling u3
brindisi i4
buon compleanno o10
buon o11
buonasera a o-1
buonasera i9
buongiorno i3o-6
c e y8n-6
c y2
calzini antiscivolo u10
calzini u6
cambio u27
campo di o4
campo o14
candeline i14
cara o-19
cari genitori o-2
cari i11o-8
casa i13
casa mia i7o-1
caso di o1
caso i-7o13
causa i-1c4
ce la n20
ce n9
cena mamme o1
cena o7
centro o3
certo che y8
certo y24
che e o-6
che la o8
che oggi o11
che ora u-12
che u8c-9n-7m-10o2
chi c i5
chi i3y-17o4
chiuso u17
ci p5y4n-5o-12
ci siamo y17
ciao ! o-3
ciao u-3n4o-11
citofono u5
civico u4
coi bimbi p10o-5
coi p23o-11
come y-15o6
compagni i6
compie # i5
compie i8
compleanni o6
compleanno di i6u6o-6
compleanno i10p-7y-12o4
comprensione c5
comunale i-1o1
comunica che i-4
comunica i-11o14
con gioia y5
con i i3p2o-1
con i1p13u-3y6n-6o-1
con l i-1
con le p4
conferma i4m1o-15
confermate i2
conferme i6o-7
confermo y18m10
consegna o2
convocati o1
convocazione i-6o14
correzione u5
cortile i16
cosa y7
costretti c11
costume i7
da # i-3o11
da i7y-5n3
da me i5
da noi i17o-3
da parte n5
da ~d i-10
dai n14
dai nonni o1
dal # i-5
dal i-11m9
dalla o10
dalle # i9o6
dalle i14o7
danno u20
daro m2
data c22
data da c4
day i-5o9
dei u-2o4
dei vostri y7
del # c9
del p-1y-6o4
del pensiero n2
dell u-1
della # i13o-7
della n-8o6
della scuola i-5o13
devo n5m15o-3
di domani c19
di i6y-5n-7
di no n1
di questi p5
di ~d i-10u8c15
dico m25
dietro i6o-17
dimenticavo u18
dipende m29o-5
dire m2
disdire i-1o5
dispiace u-3c13n9
dobbiamo p2c11o-5
dolci o5
domani : u13
domani alle i5
domani e c8
domani p10u14c12y-33n-5o-3
dopo i5p16y-13
dopo l i2
dove : i5
dove i4
due p6u-1y11
e ! y5
e due y5
e i1p-6u4y3n-4m-12
e il u3
e in c2
e la o5
e le o2
e mezza i13o-9
e non i-4u12
e poi i6
e quattro y3
e ti m8
e ~d o3
entro i21u-13y-7m4o7
entro il i8
entro ~d m2
era o14
essere o3
euro o24
example o5
example ~e i-2o2
fa # i9
fa i5o-4
facciamo i10y-8o-19
facciamo piu c1
faccio i4u-13m7
faccio la i5
faccio sapere m11
famiglia c11
fare p18n8o-12
fatto o12
febbre c4
festa . n8
festa a i9
festa di p-12u7c5n-8
festa i6p-16u4c5y-20n-3m-16o5
feste o1
festeggiamo i12o-16
festeggiata n3
figli i-3o18
film i3o-3
fine anno o8
fine i10
finisce i12
fino a i8
fino al o3
fino alle o-4
fino i3n24
forse m31
foto o24
fr i-2o11
fuori y-1n11
gara i-5
gavettoni i6
gelato o-7
genitori o1
gentile i-12y13
gentili i-2
gia n11o1
giardini i7
giardino i16
giocare p13
giochi i2
gioia y12o-9
giorni o8
giorno n6
gli # i7
gli c-1
grande o4
grandi i7o-9
grasso i6
gratis i-1o13
grazie a o14
grazie ancora o9
grazie i-9p-15u-8y10n12o3
grazie mille y4n3o-3
guarda o8
h # i17
h i20
ha i-12p-10c11y-2n5o6
ha il n9
ha la n19o-16
hai o8
hanno o14
ho i-4y-6o6
i # i3
i bambini i2o-7
i bimbi i2
i genitori o5
i i7p9y-4n-7o7
i ragazzi p1
i suoi i13
i-6c-5y10m-2o14
idea o-3
ieri o32
il # u-6c-7n16m15o-7
il compleanno u2
il p-4u2y-5o1
il regalo o2
il resto o-1
in # y2
in casa o1
in caso i-1o2
in classe o17
in cortile i8
in famiglia c10
in macchina o1
in p-2u-6y-5n5o3
in piazza i-1o7
in quattro y1
in segreteria i-7o9
incontro i-2o5
influenza c7
ingresso i-5
ingresso libero i-6o9
insieme i7p16
invece i-4u33
invitare i13
invitati i13
invito i-2c-6y14n9o-11
io i5p7u-19c-9y16
io non o11
irene i9
iscrizione i-6o8
iscrizioni i-1o10
l anno o7
l ha o4
l ora y11o-6
l u6y3n-1o9
la festa i-3u14c8y-7n-2o11
la i-8p-8u1o1
la liberatoria u2
la partita n3
la sala u8
la sua o7
latte o2
le # i2u-6
le daro m5
le foto o2
le p5c-10n-14
lezione di o3
lezione o4
li p3o-9
libera p2
liberatoria u1
liberi o-7
libero i-8p10o4
limitati o4
link o5
lo p-2y4o4
lo so i2
loco i-2o8
lutto c5
ma i-3p-5u6c-14y-11n16m15
ma non m6
ma ~d n19
macchina o8
maestra o17
maestre i-6o23
magari p8
mamma i12
mangiato o6
mariti i-8o12
marito m8
maschera i11
mattina p3
me i9
me ~e o5
menu i2o-3
merenda i7
mezza i11
mezzogiorno i10o-6
mi dispiace c8
mi ero u4
mi p-17u9n9
mi spiace n2
mia i4n6o-4
mille y4o-7
minuti o15
mio i1m2
mio marito m16
mister o4
molto y14o-1
montagna n1
musica o1
natale o4
ne p6
nel i15o2
nell invito u3
nella i7o-2
nella pelle y1
nessuna y7
niente u-14c14y-11n7o2
nn n2
no i7u-5c-2y-10n23o5
noi i8p12c-13m-14
noi siamo p2
noi ~d i9
non # u6
non alle u19
non ci o14
non i-11p-5u1c2y-1n6m2
non il u3
non puo n2
non si c19
non sta y3
noo n5
nostra i11o-6
nostro i16
numerosi ! o2
numerosi o1
nuova o-14
o p5o13
o ~d p4
offro i11
oggi p6u-9c14y-5o8
ognuno i19
ok ? m10
ok x y4
ok y16m3o-4
open day i-3o6
open i-7o16
ora . u6
ora u5c-8n-6m2
orari u20
orario u24
ordine o14
ore # i12o10
ore i15o9
panettone i9o-7
papa o-1
parchetto p5o-6
parco i7p5o-6
parte n5
partenza i-1
partiamo n3
partita i-1n6o12
party i16
passiamo n9
pasticceria o3
peccato n21
pelle y7
pelo i1
pensiero n8
per bambini i-6o15
per disdire o5
per domani u26
per i i8o2
per i-1p-9n4
per ieri o1
per il u-5y8
per l o-13
per la o10
per le i11
per un n6o-2
per ~d i-12c6
perche u14
perfetto y13
piacere y16o-12
piano i19
piazza o7
piccola u8
piccolo o-11
pigiama i3
pigiama party i2
pioggia u11
piscina i2o-5
pista o-2
piu avanti c3
piu u4c13
pizza i16o-2
pizzata i3o-2
po ' y10
po y7
poi i21u-3
pome p6
pomeriggio i18p21o-5
ponte o-6
porta i10
porta il i1
portare o4
portate i13u22o-8
portiamo y9o-6
porto p14y16o-11
posso p-2y2m8o-11
posti i-3o10
posti limitati i-1o7
pranzo al o12
pranzo o8
prendo i4
prenota i-7o15
prenotazione i-19o27
presente y21
presenti y9
preso o1
prima di i5
prima i1o-8
promemoria : o6
promemoria i-11o4
pure y1
purtroppo i-1c26n34o-18
qualcosa i20o-1
qualcuno i-6o25
quando : i3
quando u-10c7
quanto i-6o10
quattro , y5
quattro y22
quel n19m12
quello u4
questi p6
qui o5
quindi u19
raga o-7
ragazze c6
recuperiamo c13
regalo o6
resto o-11
ricordiamo o6
ricordo i-6o16
rifacciamo c4
rimandata c4
ringrazio n19
rispondete i2
risposta i9o-2
ritiro o7
ritrovo # o6
ritrovo o4
riunione i-3o28
rotto c15
saggio i-2
sala i2u6
salta c22o-3
salta tutto c6
saluti , o-5
saluti o-7
saluto o-2
san i10
sapere i2m11o-2
sara per n7
sara y4o-3
saremo y8n5
sbagliata u6
sbagliato u15
scala i3
scambio i5o-4
sciopero o20
scolastico o1
sconto i-2o10
scorso o19
scritto u16o6
scrivo i11o-10
scuola p8o7
scusate u15c8o-7
se i2p21u-9c-13n-13m16o-2
secondo o12
segnato y11
segreteria i-23o19
sei i9p13
sempre u24o-5
sentire m6
senza figli o4
sera i4
settimana p15m5o-12
si comunica i-2o9
si fa u12c7o-17
si i-2n-5
si ma m5
siamo costretti c4
siamo i-1u-13y10n12o-5
siamo in y5
siete i17
signora y2
slitta u31o-2
so i8m28o-8
solo adulti o1
solo o7
sorpresa i12
spostato o5
spostiamo u8
sta y3
stasera c6
stati o25
stavolta n9
stessa ora u21
stessa u17
stesso u13
studio o1
su o6
sul p8
sulla o-2
suo i6
suoi # i2
suoi i11
taglia # o9
taglia o4
tanti i-8n15
tardi u5
te o-3
testa o12
ti confermo m6
ti dico m15
ti scrivo m5
ti u-6m28o9
tombola i2
tommi o-16
torta i13u-5o7
torte o9
tosse m6
tra le o5
tre i10
tu o11
tua o1
tuo o12
tutti , i13o-8
tutti e y12
tutti i11c4n-12m-2
tutti per o13
tutto , c4
tutto c15
uffa n3
uguale u20
ultimo giorno i2
ultimo i10
un altra n5
un bacione n2
un p1c1n2
un po y12
una p11o-3
uscita i10
va p1o-6
vacanze p16
varicella c6
ve o-5
vediamo m11
vendo o9
vengo y22
veniamo y16
venire p4o-15
venite i15o-3
verra y5
verso i15p8o-6
verso le i11p9o-4
vi i8c16y-13n-4m-2
via i14u25c-1y-9
viale i8
viene u-6y18o-6
vieni i17
visita i-7o16
visto u4
volentieri y23o-3
volevo o3
volta n15
volte o13
vorrebbe i5
vorremmo i2
vostri y4
vuole i9o-3
weekend n4m6
x i9o-9
~d # i11p-17y4o7
~d , c1
~d . i-2
~d : u22
~d alla o7
~d alle i11u-6o1
~d dalle o13
~d e o4
~d grasso i6
~d ho n10
~d i4u-1y-4m4o2
~d o p4
~d sera i14o-9
~d ~e m15
~m , i4o-3
~m . i10o-10
~m alle o7
~m dalle o2
~m i9y-10m-12o11
~m ore o3
~n dove i4
~n grazie i-4
~n i1o-10
~n la i-6
~n quando i6
~n ~n o-3
~s auguri o12
~s boh m3
~s buongiorno o-10
~s certo y3
~s che i-12
~s chi o11
~s ci y3
~s ciao n10o-9
~s compleanno i6
~s convocazione o3
~s dimenticavo u2
~s dipende m10
~s domani p8
~s festa i10o-3
~s gentile i-11y10
~s grazie i-11n10m3
~s il o18
~s in m1
~s la i-2u11
~s ma o13
~s niente c12
~s no n7
~s noi y11
~s noo n4
~s ok y12
~s per u13o-3
~s perfetto y5
~s presente y18
~s presenti y2
~s promemoria i-11o3
~s qualcuno o5
~s ragazzi c1
~s scusa o6
~s scusate u1
~s si i-5y16o5
~s tanti o5
~s tantissimi o1
~s vendo o14
~s ~d i3p6u-5y-8
– i-1o11
€ a i-1o10
€ i-3o13
🍷 i-8o13
🎂 o21
🎄 i4
🎉 i-8o5
😂 o10
😭 c6n6
`
  .trim()
  .split('\n')
