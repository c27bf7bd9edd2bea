/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i2y4
! i8p-1u-1c-11y18o-4
! je y9
! les o12
! on y7
! ~d i15o-6
! ~e i-4y-3n13
! ~n i12o-6
# # i2
# % i-6o14
# , i3p-2
# . i5o-4
# / i6
# : i3
# ? o3
# a i3
# ans i15p-8o11
# au i-4o14
# avec o13
# b o-3
# bougies i1
# e o-3
# enfants i-6o12
# et u4
# euros o4
# h i6u6c-24n-7m-19o6
# heures i4
# place i5
# rue u12
# u7c-6y6m-13o3
# ~e o2
# ~m i12n-3o9
# ~n i4
# € i-5o15
% i-5o13
( i5o-4
) . i4o-4
) i4u2
+ i9o-5
, # i7p-2u4o1
, a i6
, buvette i-1o2
, c o9
, de i11
, donc u3
, entree i-1
, et u13
, i-7p-4u1y2n-1
, il o1
, je u-2m2
, la i-12u7c3o5
, le u6o-9
, meme u8
, merci y3
, nous o-3
, on i-2c2
, pas u6
, rdv o2
, sans i-3
- # o4
- ce i6y1
- end n1m1
- etre m8
- i1u-2c-13y-2m8
- la n12m14o-8
- midi p6
- vous o3
. # i13
. . i-3n5
. apportez i1
. desolee u3
. je o-1
. la o13
. le i-12
. les u-2o7
. meme u4
. merci i-4
. nous c3
. on i1c17
. p-10c8y-1n7m2o-3
. pas i5o-5
. reponse m4
. vous i11o-1
. ~e i-2y4n-1o12
. ~n o-3
/ # i9
/ i6
: # i11
: la u7
: le i-1u24
: p-5u20n-8o9
: ~d i8
? et o20
? on p16
? p28u-31c-35n-22o12
? ~e p3u-3c-15y2m1o-1
a # i1p-5
a l u-4o1
a la i7p11u-1y-11n-12m-3o1
a midi i1
a mon i8
a p-5u-3c3n8m-2o6
a peut m10
a priori m5
a son n3
a tous o8
a un o-2
a ~d i-17u8
adresse o-4
adultes i-2o4
ah n9
ai i-2y-4o7
ai oublie u11
aimable invitation n2
aimable n2
aimerait i10
aller p3
allergie y18
amis i7
an i1
annee i6
anniv i8p-18c13y-16
anniversaire a i-7o9
anniversaire de n-5
anniversaire i11p-3c4y-7m-7o9
anniversaire ~d i8
annoncee u10
annule c27
annuler c17
ans ! i7
ans . i16
ans d i3o-9
ans de i3o-18
ans i18p-6o9
ans ~d i13o-2
apporte i2u-1
apportez i7
aprem i3p11
apres i10p19
apres l i4o-1
arrive i-1o1
arrivee i4
as o16
assemblee generale i-4o7
assemblee o4
atelier i2
attends m7
attendus i1
au bord i4
au i2c1y-3o-2
au lieu u12
au parc i1p1
au printemps c4
au square i7
au stade o4
au ~d u24
aujourd'hui o11
aura # i5
aura c13
aura lieu o10
aura pas c1
aussi i2
autre c20
aux i-12
avance u4
avant i1u-1
avant le i7
avant ~d o7
avec les i9p13o-6
avec p6u-16y10
avec plaisir y3
avenue i11o-1
avez o13
avoir i3n7
b u10o-16
bar o5
basile i1
beaucoup o-6
belle n2
besoin de u3
besoin u6
bien i-2y6
bisous a n15
bisous n6
bleu o5
bon i-9o2
bonjour , i-7o5
bonjour c8o-5
bonne fete i-4n13
bonne n2o9
bonsoir i1o-7
bord du i2
bord i3
bottes i10o-14
bouge pas u8
bouge u9
bougies i1
boum o-7
bowling i12
brunch i4
bureau i-6o14
buvette i-19o22
c est c-7
c etait o12
c i2p-10
ca depend m4
ca fait o1
ca p2m12o-3
cabane i8o-2
cadeau p-6o4
cafe i13
cagnotte o8
cale p8
cantine o1
cas d i-1o6
cas i-1o6
casse c13
ce i2u-11c1y-7n4m2
ce matin o7
ce que i2
ce sera o-19
ce soir c5
ce ~d i5o-4
ces p12
cet i-6p5
cette o13
ceux i1o-6
ceux qui o-9
chacun i10
change u20
changement u26
chaque i13o-2
chasse aux o-3
chasse i10o-4
chemin i7o-4
cherche o4
chere y11o-8
chers c11
chez i12u-2y-2n4
chez les i1
chez moi i8o-3
chez nous i12o-8
chez son n3
city o-3
classe o7
coach o5
colis o4
comite o5
compte y2o-5
confirme m6
confirmee o1
confirmer i5m8o-3
contre i-5
copains i2
correction u7
cote u16o-2
coucou i6o-14
cours i-5
cousine n1
crepes i8
d anniversaire c4
d annuler c9
d avoir n9
d i2p-2c15y-6n-10o3
d ici i10o-6
d une m5
dans i10n-1m-6o5
dans le o3
dans les o2
danse i-9o9
date c21o-6
de # i1
de ces p9
de confirmer i2
de demain c4
de garde o2
de i4p-5u2y-6n-5m-5o4
de la i5c-7o4
de porc y2
de venir y5
de ~d i-11c22o14
decale i-8u18
degat c15
deja i-2n5o5
demain , c5
demain p7u18c15y-14n-12
dentiste o5
depend m16
depose a y1
depose y24
des # o3
des i7u1y-8n-17o5
des parents i-6o10
desole n4
desolee c15o-7
desoles c2
dire i14o-6
dis i10m8
dispo i1n7o-5
dit o7
dit que o10
dites i3
dois m8
donc pas c5
donc u10c3o-9
dormi o12
dr o1
du i4p-6y-8n-13o4
du lac i6
eau , c6
eau c19
ecole , i3o-13
ecole o9
ecrit u4
eglise i1
elle p-1y12o2
empechement i-1
en cas o7
en p7u-3y-3o4
encore i-6o6
encore pour o2
end n6m1
enfant o16
enfants a u5
enfants c4n-1o8
entrainement o8
entre o10
entree u10
equipe o3
er ~m i10o-2
es o-2
est # u15
est - y1
est bien u4
est chez n7
est dispo i5
est en u3
est i-5p-7u7c7m-5
est note y6
est ~d o9
et # o10
et i9u7c-11m-12o5
et je m12
et les i1
et non u22
et on u6
et pas u18
etait o35
ete i-5u4o11
etes i8o-6
etre i-9u-11m7
etre la y16
euros o5
fais o-4
fait i8n-1
faites i-6o2
faut m22o2
faut que m3
ferme u5
fete a n11
fete de u5c6n-1o-6
fete du o6
fete mes i-3o5
fete p-5c3y-10m-11
feter i12
fetes i-9o20
fievre c5
fin de o-8
fin i13o-4
finalement u27
fois i-4n14o8
foot o-3
freres i1
game i5
garde i-7m5
garder i-8o7
gastro c10
gateau o14
generale i-8o12
gentil mais n2
gentil n4
gouter de o-8
gouter i1
grand - o3
grand o4
grands i10o-9
gratuit o5
gratuite o5
gros bisous o8
gros o2
gymnase o1
h # i8p-17u5o2
h , i7
h . i7o-2
h a o6
h chez i24
h de o8
h i7u4c-24n-4m-20o3
h ~e u6
h ~n i10
hello i7
heure i9u20
heures i21
hier , o10
hier i-9o27
hockey n1
horaire m5
horaires u8
huit i7
i-6c-3y6n1m-2o13
ici i2
ici le i1
il a y8
il fait p5
il i-4p12u-9c-3y1
il nous o2
il y i1
info u4
inscription i-3o11
inscriptions o3
invitation c-7y7n13o-14
invite i19
inviter i24o-10
j ai i-5u6n2
j apporte y12
j attends m4
j i-1u1
jamais o22
jardin i11
je dois m9
je le y7o-2
je me u19o-1
je p-13u-16y6m14
je peux y11
je suis c10
je te m17
je vous m7
joie y22o-11
jouer p15
jour i-8n14
jours p10
joyeux anniversaire i-3o15
joyeux i-1o14
jsuis y5
judo o3
jusqu au i4
jusqu i4n10
juste i6o-1
karim i6
kermesse i-5o10
l anniv u11
l anniversaire o1
l eau c11
l equipe o3
l heure i6
l p-5u2c2y-10o1
la famille i1
la fete u8c1n-15
la fin i5
la i-1u1y-2
la mairie u2
la maison i1o-1
la maitresse o3
la mediatheque o1
la meteo u9
la salle u7
la table o1
lac i6o-14
laser game i2
laser i8
le # n10o-10
le cadeau o5
le depose y5
le gateau o5
le monde i16o-1
le reste u8
le u4n-3m-6o4
le ~d i10
les enfants i9y-3
les gars c7
les i4p9u-1n-16m-15o2
les parents i4
les petits p6
les photos o9
leurs i2
libre i-1o9
lieu i-5u18c2
livre o15
local i2
lui i-5n16
ma n10
madame , y2
madame y8
mais i-1u7y-10n23m19o-1
mais ~d n6
maison i11o-6
maison ~d i14
maitresse o10
malheureusement c4n24o-5
maman de i8
maman i4
mamie o9
mange y16
martin o4
match i-4
matin o4
me suis u21
mediatheque i-8o9
meme heure u21
meme u16n3o-8
memes horaires u8
memes u13
merci beaucoup o-4
merci d i-4
merci de n-5
merci encore o15
merci i-9p-20u-15c-2y11n7m5o4
merci pour m14
met o1
meteo u11
midi i14p8
mince n12
moi i8
moi je o2
mon anniversaire i4
mon i4m18o-8
monde i13o-1
n aura c16
n u-7c3
ne bouge u11
ne i-11n4
ne pourra n9
nique i3
noel i-2
nombre i5o-2
non n12o-9
nos i-2o2
note pour y2
note y13
notre i6n2
nous i-4c6n13o-17
nouvelle c21
nouvelle date c7
objet : i-4
objet i-5
obligatoires i3o-3
offert o7
offre o12
oh n12
ok pour y9
ok y11o-10
on a o2
on annule c8
on decale u7
on est n13
on fait i12
on fete i2
on p3c5y-3n2m2o-13
on refera c8
on vous c7
ont o2
organise i6
ou i10p7u-15o10
ou ~d p12
oublie de u18
oublie u11
oui i12y8n-8m10
oups j u1
oups u11
papa i5o-10
par enfant o8
par famille o7
par o6
parc de i18
parc i6p28o-5
parents , i-5o10
parents o1
parle o4
parler o9
part n11
partir de i4
party i7o-10
pas # u31
pas d c6y9
pas de u-1c4y6n-11
pas dispo n11
pas etre n9
pas i-8u6c5n17m-4
pas le u9
pas lieu c17
pas venir n25
passe o11
pendant p5
pensez a o12
pensez aux u5
pensez i-11u8o7
perdu o12
pere m9
petit i18o-11
petite u5
petits i7p13o-7
peut - m4
peut m6
peut venir i4
peux y9
photo i-2o24
photos de o3
photos o19
pique i7
piscine i2p4o-14
pizza i20o-3
place u2o-6
places i-2o2
plaisir y17
plus c11
plus tard c10o-11
poignet c1
porc y4
possible n1
pour demain u14
pour i-2p-5u4y9m3o-1
pour l o-7
pour la o9
pour les i2
pour nous n6
pour son i1
pour ~d i-12u15
pourra n15
pourra pas n11
poux o2
pr o-14
precision u1
prendre i2o-3
prends i4
prenez u1
presents y10
prevoyez u5o-3
printemps c3
priori m5
prochaine fois n7
prochaine n12
promis o-2
puis i27o-13
pyjama i3
qu i-10y9o5
quand i10o-3
quartier i6
que ca o3
que i6n-7
que je m2
quelle heure o6
quelle o15
quelqu'un o30
qui est i1
qui i2p1n-3
quoi o1
ramene i9o-8
rappel i-12o9
re u17
recu o20
redis m15
refera c6
rejouit y5
rendez - o3
rendez o9
rentree o8
repondre i15
reponse i6m20o-8
reprise o11
reservation i-3o15
reservez o13
reste i-1
resto i-2
retour i4
reunion i-21o18
rien o18
rien ~e o6
rsvp i19o-13
rue i6u12o-4
s est c12
s p13c16
sa y2
saint i4
sais o13
salle i-1u12o2
salut i9
sans i-7n1o20
sans les i-12o16
se p9u1
se rejouit y7
se voit o1
seance i-2o1
semaine p17
sera i-8p-1y24n12o-7
sera la y28
serait i1
service o11
ses # i9
ses i14
si je m2
si le p8
si p25c-7n-20m14
si vous i-2o7
sinon o-8
slt i3
soir i8c3y-4o-7
soiree o6
son anniversaire i5
son i6p-11u-10n11
sont i1
sortie o1
souffle i5
spectacle i-9o16
suis c2
suis trompee u3
suite c6
sur i-5o5
svp i11
t as o2
t o8
ta i3
table o6
taille # o6
taille o12
tard i3c8o-13
te dis m5
te i7m24o-2
te redis m10
temps o-18
tente p4
tete i4
tient p2
toi o10
tombe a c11
tombe c7
toujours i-17u21
tournee i10
tournoi de n11
tournoi n6
tous i5o-4
tout le c5
tout u-8o9
toute o10
trompee u4
trop o6
truc i2
tu i3u-22c-5y4m-1o6
tu me i11
tu sais o4
u # o4
u o10
un de p6
un mariage n2
un p1c-8n5m-6o3
un petit i9o-5
un truc i4
une autre c6
une i-6p6c5y-2
une prochaine n10
va etre y19
va y5o-15
vacances p6
varicelle c5
venez i8
venir i3o-10
vers # p5
vers i2p10u-8
viendra y36
viens a i2
viens i7
vient y18o-3
ville o1
voila i6
voir m18
volontiers y31
vos o1
votre o9
vous avez o6
vous i1p2c6y-7n-13
vu la u10
vu u14
week n2
y aura o-2
y o-1
~d ! y10
~d # i12p-12n-2o10
~d , i-8u4
~d : u7
~d ? o5
~d a u-7
~d i6p4y-8n-1
~d le o-3
~d ou p2
~d prochain i1
~d soir i13
~d ~e m15
~m # i6
~m , o1
~m . i1
~m a o7
~m de o3
~m i11u-4n-2m-1o12
~m ~e i6
~n l i-10o11
~n o-11
~n reponse i6
~n ~n i-4y2o-4
~s a m6
~s ah n15
~s anniv i13o-2
~s anniversaire i9
~s bonne o25
~s bonsoir o-3
~s c y11
~s chere y12o-1
~s chers c2
~s coucou i5o-9
~s hello i7
~s joyeux i-2o19
~s la i-6o6
~s le i-9o10
~s les i-6
~s merci i-11n10m12o7
~s objet i-9
~s oh n14
~s ok y14
~s on p1
~s oui y26
~s oups u3
~s pas n2
~s petite u12
~s pour u11
~s presents y5
~s rappel i-6o12
~s re u1
~s salut i2
~s slt i4
~s tu o4
~s votre i-1o15
€ , o2
€ i-4o13
€ par o4
🎂 o11
👍 y2
😂 o12
😉 o5
😭 n12o-9
`
  .trim()
  .split('\n')
