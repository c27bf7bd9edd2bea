/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i5n-11
! # o4
! i9p-5u-2c-9y19m6o-2
! ~d i14o-1
! ~e i-1n17
# ! o-5
# % i-10o14
# , i8c-8o3
# - i1
# . i3u1c-4y8n-15m-14
# / i6
# ? o1
# a i2
# al i1o1
# alla i6o-7
# alle i2u-2o10
# anni i10o8
# bambini i-1o24
# che o-6
# di i9o-1
# e u2o-2
# euro o22
# festa i23o-5
# fino i2
# i1p-4u7c-2y5o4
# in u-2o3
# invece u16
# ma u10
# non u4o-2
# o i-4o4
# ore o17
# perche u5
# ~e i-8u10
# ~m i10o8
# ~n i7
# € o10
% i-10o16
( i5o-4
) . i5o-8
) i9o-9
, # i7o4
, al o-9
, alle i17o-11
, con o7
, confermo y6
, dalle i12
, e o-3
, i o9
, i-2p-7c1n-3o4
, il y-1
, la i-6c9o7
, le o6
, non u7
, ore i4
, partenza o1
, per o-5
, poi i11
, quindi u2o-1
, se m9
, siamo c14
, sono o-4
, stessa u14
, stesso u4
, ti m3
, via i7o-9
, ~d i3
, ~n o-9
- figli i1
- i7
. # i6u7n-2o5
. . m12o-5
. alle i4
. auguri n2
. e u10
. example o2
. grazie y8
. i o2
. il o6
. la i-9o9
. mi i1
. nessuna y5
. orari u6
. ore u3o-23
. p-12u2c8n10o-3
. per o7
. scusate c8
. ti m14
. vi c4
. ~e o11
. ~n i-17c3
/ # i6
/ i2u-5
: # i8
: il u1
: p-12u19c6m-16o3
: ~d o1
? ? i3
? e o12
? i4p30u-26c-26n-30m-8o15
? il o11
? io i-3o19
? ~e i4p1c-5y5n-10
a # i-2o18
a casa i2
a che u-4o7
a p7u-2c-1y-10n9o5
a scuola o3
a tutti o3
a ~d i-1u23
a ~m i-6
abbiamo c7n7o-7
abbiamo il n1
acqua u3
ad n6
adulti , i-10o11
adulti i-2
ai i2
al # i-3o5
al i5p9c-4y-8
al parchetto i4
al parco i4
al sacco o10
all i9
all uscita i3
alla c-5
alla festa o3
alle # i6p-5u6c-16n-7m-5o4
alle i9u7c-15n-1m-12o3
allerta c4
allora i9
altra n2
anche i2
ancora i-9o6
andato o2
andiamo p23o-6
anguria i4
anni di i2o-10
anni i18m-1o14
anno i5u-6o7
annullare c12
annullata . c2
annullata c37
annullato c20
annulliamo c7
antiscivolo u11
aperitivo o5
aperte o10
appena p1u-4c11o-14
appuntamento o17
aspettiamo numerosi o1
aspetto i4o-7
assemblea i-12o20
attenzione u5
auguri i-7c-5n31o28
aula i-6o15
avanti c5
avete o12
bambini p7u-8o3
bambino i-3o11
banco o1
beatrice y5
bellissima o6
bello o-10
bene o-10
benvenuti i16o-3
biblioteca i-9o18
biglietti i-1
bimbe o-1
bimbi i3
blu o15
buon compleanno o7
buon o13
buonasera a o-5
buonasera i1
buongiorno o-12
c e y8n-5
c y4
caffe o3
calzini antiscivolo u12
calzini u10
cambio u24
campo di o2
campo o11
candeline i17
cara i4o-19
cari genitori o-4
cari i1o-8
casa i13
caso di o3
caso i-1o7
causa i-6c2
ce la n10
ce n1
cena o8
centro o7
certo y25
che e o-1
che la o5
che oggi i-2o12
che ora u-2o4
che si i4
che u3c-19y2n-6m-11o2
chi c i8
chi i6y-16o2
chiuso u18
ci p7y4n-6o-13
ci siamo y14
ciao ! o-2
ciao n9o-14
circa i4
civico u1
coi bimbi p12o-7
coi i4p25o-13
come i3y-12o1
compagni i5
compie # i4
compie i10
compleanni o8
compleanno di i11u7o-11
compleanno i10p-8y-12o3
comunica che i-4
comunica i-11o10
con gioia y6
con i i8p6o-7
con i1p13u-2y1n-9o-2
con la m1
con le p7
conferma i5o-13
confermate i6
conferme i9o-8
confermo y19m12o-6
convocati o3
convocazione i-3o9
cortile , i2
cortile i11
cosa y6
costretti c9
costume i7
da # o7
da i4u-5y-5
da me i9o-1
da noi i15o-2
da parte n5
da ~d i-14
dai n12
dal i-7
dalla o7
dalle # i7o7
dalle i14o4
danno u22
data c22
data da c1
day o3
del o5
del pensiero n4
dell u-5
della # i7o-3
della n-6o7
della scuola i-5o15
devo m20
di classe o3
di domani c18
di i3c3y-7n-6
di mia n1
di no n9
di ~d i-5c13
di ~m i-5o2
dico m24
dietro i4o-17
diluvia c5
dimenticavo u15
dipende m20
dire m6
dispiace u-3c12n10
dobbiamo p6c15o-8
dolci o5
domani : u11
domani e c10
domani p5u15c17y-33n-9o-2
dopo i3p22y-11
dopo l i2o-1
dopo scuola p6
dove : i5
dove i3
due p5u-7y8
e due y7
e il u6
e la o6
e mezza i13u4o-11
e non u13o-4
e p-5u3c3y1n-5m-12
e per i3
e poi i5
e ti m6
e ~d o2
entro i20u-11y-8m6o9
entro il i4
entro ~d i2m1
era o10
ero u3
essere o12
euro o23
fa # i14
fa i12
facciamo i7y-7o-19
facciamo piu c1
faccio i8u-1m12
faccio sapere m13
famiglia c12
fare p18n11o-9
fatto o9
febbre c6
felpa blu o1
festa . n3
festa a i7
festa di p-13u6c5n-5
festa i7p-16u4c7y-20n-4m-21o4
feste o4
festeggia i8
festeggiamo i10o-20
figli i-4o20
film i3
finalmente o3
fine anno o7
fine i8
finisce i14
fino a i3
fino alle i1
fino i5n22
forse m32
foto o28
fr i-2o9
fuori y-1n11
gara i-3
gavettoni i5
gelato o-9
gentile i-10y12
gentile signora y3
gia n11
giardini i5
giardino i14
giocare p11
gioia i7y2o-13
giorni o8
giorno n4
gita o1
gli # i9o-6
gli c-4n7
grandi i6o-6
grasso i4
gratis o7
grazie a o15
grazie ancora o2
grazie i-9p-13u-8y8n11
grazie mille y4
guarda o3
h # i21
h i17
ha i-10p-10c9y-4n6o8
ha il n5
ha la n18o-22
hai o16
hanno o14
ho i-1u4o9
i # i3
i bambini o-6
i bimbi i3
i genitori o1
i i8p11y-4n-7o7
i ragazzi p3
i suoi i13
i-6u1c-6y8m-1o13
ieri o31
il # u-11c-3n15m16o-9
il compleanno u5o-1
il p-6u2y-5n1o2
il regalo o3
in # y7
in classe o15
in cortile i14
in famiglia c13
in maschera i5
in p-1u-5y-4n4o4
in piazza o7
in segreteria i-8o10
influenza c8
ingresso i-1
ingresso libero i-1o4
insieme p10
invariato u1
invece che u4
invece u29
invitare i18
invitati i17
invito c-4y11n6o-15
invito ma n5
io i2p3u-19c-6y20
io non o4
irene i9
iscrizione i-10o11
iscrizioni i-4o13
judo o1
l anno o6
l ha o2
l influenza c4
l ora y3
l p-5u7y2n-9o8
la festa i-2u9c12y-7n-2o8
la i-9p-4u1
la partita n2
la sala u3
la sua o5
latte o4
le # i3u-5
le daro m1
le p7u-1c-11n-8o1
li p3o-14
libero i-8o6
link o7
lo so i4
lo y3o4
loco o1
lutto c1
ma i-2p-3u6c-11y-12n14m16
ma non m2
ma ~d n17
maestra o19
maestre i-8o26
magari p9
magna o1
mamma i11
mangiato o3
mariti o5
marito m8
maschera i8
mattina p1
max i2
me i3
me ~e o2
mensa o4
menu i8o-5
merenda i8
mezza i12o-3
mezzogiorno i10o-5
mi dispiace c4
mi ero u3
mi p-14u12n6o-1
mi spiace n6
mia i10n10o-5
mille y4o-13
minuti o13
mio m4
mio marito m9
mister o5
molto y14
montagna n1
musica o2
natale o7
nel i18
nella pelle y7
nella y10
nessuna y6
niente u-11c11y-7n4o5
no i5c-1y-9n23o5
noi i7p17u-1c-9m-13o-3
noi ~d i8
non alle u17
non ci o10
non i-12p-7u1c2y-4n6
non il u3
non potra n1
non si c18
non sta y1
non ~d u4
nonna i7
noo n6
nostra i10o-5
nostro i18
nuova data c1
o p3o10
o ~d p4
oggetto : c2
oggetto c1
oggi p5u-14c13y-11o5
ognuno i12
ognuno porta i2
ok ? m4
ok x y1
ok y18m3
onomastico i6
open day i-4o6
open i-10o12
ora . u13
ora u5
orari u18
orario u22
oratorio i2
ordine o10
ore # i14o11
ore i14o15
papa o-1
parchetto i2p2o-6
parco i10p6o-6
parte n5
partiamo n5
partita i-4n3o10
party i12
pasqua o1
passiamo n15
pasticceria o5
peccato n17
pelle y5
pensiero n15
per bambini i-7o15
per disdire o2
per domani u25
per i i4
per i-3p-9c-2n6
per il u-9y9
per l y4o-8
per la c-1o7
per le i7
per un n3o-8
per ~d i-10c5
perche u9m8
perfetto , y3
perfetto y14
piacere y22o-6
piazza o3
piccola u5
piccolo o-11
picnic c6
pigiama i1
pioggia u7
piscina o-4
piu avanti c4
piu u4c16
pizza i20o-6
pizzata i5o-7
pizzeria i1
po ' y5
po y4
poi i20
pome p4o-3
pomeriggio i15p26o-5
ponte o-7
porta i10
portate i13u23o-8
portiamo y10o-2
porto p17y15o-11
posso y9m8o-4
posti o1
pranzo al o5
pranzo o8
prenota i-10o17
prenotazione i-14o26
prenotazioni o2
presente y22
prevista c3
prima i2o-6
promemoria i-10
prove i-2
puglia n4
purtroppo c24n35o-11
qualcosa i10
qualcuno i-9o24
quando : i2
quando i2u-7
quanto i-6o8
quattro y17
quel n21m9
quello u2
qui o8
quindi i-3u19n4
ragazze c9
re i-1
recita o1
recuperiamo c17
regali i5
regalo o3
restano o3
resto u1o-4
ricordiamo o4
ricordo i-5o15
rifacciamo c3
rispondete i4
risposta i14o-4
ritiro o4
ritrovo # o11
ritrovo o5
riunione o20
rotto c12
sala u5
salta c18
salta tutto c10
saluto o-13
san i9
sapere m15o-2
sapere ~e m5
saremo y9n8
sbagliata u7
sbagliato u16
scala i10
sciopero o21
scolastico o5
sconto i-4o12
scorso o16
scritto u12o5
scrivo i12
scuola p8o6
scusate u11c5o-10
se i2p22u-9c-5n-9m15o-1
secondo o8
segnato y9
segreteria i-19o15
sei i9p1
sempre alle u4
sempre u23o-2
sentire m5
senza figli o3
sera i8
serve y6
settimana p17o-10
si comunica o7
si e o3
si fa u15c10o-12
si i-5n-5
si ma m5
si prega o1
si si y1
siamo costretti c4
siamo i-4u-15y6n11o-5
siamo in y7
siete i18
slitta u30o-3
so i4m27o-8
solo adulti o1
solo o7
sorpresa i2
sotto il o2
sotto o2
speciale o3
spiace n1
spiaggia i5
spostato o2
spostiamo u11
stagione i4o-1
stasera i-1o4
stati o25
stavolta n11
stessa ora u19
stessa u11
stesso orario u1
stesso u17
studio i-2o12
su o7
sua u-5
suo i3
suoi i11
taglia # o5
tanti i-8n19
tantissimi auguri o1
tardi u6
testa o9
ti confermo m8
ti dico m15
ti u-9m27o4
tommi o-13
torta i8u-5o6
torte o2
tre i10
tu o4
tua o6
tuo o10
tutti , i10o-7
tutti e y13
tutti i i4
tutti i10n-10
tutti per o13
tutto , c11
tutto c15
uffa n8
uguale u18
ultimo i17
un c2n3
un po y10
una i-2p5
uscita i10
va p1o-8
vacanze p18
varicella c6
vediamo m5
vendo o10
vengo y17
veniamo y16o-1
venire o-14
venite i12o-4
verra y2
verso i14p9o-8
verso le i8p11
vi i7c16y-12n-2m-1
via i12u24c-1y-6
viale i9o-1
viene i3u-3y19o-9
vieni i8
visita i-5o8
visto u6
volentieri y25
volta n3
volte o9
vorrebbe i1
vorremmo i3
vuole i9
weekend n8m11
x i11o-9
~d # i13p-17u-1y4o7
~d , c7
~d . i-6
~d : u24
~d ? o7
~d alla o9
~d alle i8u-12
~d dalle o8
~d e o8
~d grasso i8
~d i3u-4y-5m5
~d o p6
~d ore o1
~d sera i9o-2
~d ~e m15
~m , i4o-3
~m . i8o-12
~m alle o5
~m dalle o2
~m i10y-8m-15o12
~n dove i6
~n o-9
~n quando i6
~n ~n o-3
~s attenzione u1
~s auguri o15
~s buon o4
~s buonasera i5
~s buongiorno o-7
~s certo y5
~s che i-9
~s chi o12
~s ci y8
~s ciao i2u-2n8o-9
~s compleanno i11
~s convocazione i-4o10
~s domani p10
~s festa i8o-11
~s gentile i-10y14
~s grazie i-9n10m7
~s il o17
~s la u17
~s ma i-8o17
~s niente c9
~s no n11
~s noi y5
~s noo n6
~s ok y12
~s per u14o-6
~s perfetto y4
~s presente y16
~s promemoria i-13o2
~s qualcuno o1
~s scusa o4
~s se p1
~s si i-5y15
~s tanti o3
~s vendo o11
~s ~d i3p7u-2y-9
– i-6o12
€ a o5
€ i-3o15
🍷 i-8o14
🎂 o22
🎉 i-4o2
😂 o1
😭 c9n9
`
  .trim()
  .split('\n')
