/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i2y3
! i6c-8y15o-3
! je y12
! les o8
! on y4
! ~d i12o-4
! ~e i-2y-3n12
! ~n i6o-6
# # i1
# % i-2o12
# , i4p-1
# . i1o-5
# / i7
# : i3
# ? o2
# a i4o2
# ans i14p-10o13
# au i-2o11
# avec o14
# e i2o-6
# enfants i-4o11
# er i2
# et u3
# euros o6
# h i6u3c-25n-7m-5o3
# place i3
# rue u5o-1
# u8c-9y7m-9o5
# ~e o4
# ~m i10n-4o7
# ~n i2
# € i-5o15
% i-7o16
( i5
) . i7
) i4
+ i12o-4
, # i10p-4u6o1
, a i5
, buvette i-1o4
, c o7
, de i13
, donc u3
, et u11
, i-8p-4y2m1o2
, je u-9m1
, la i-8u4c6o3
, le u8o-8
, meme u13
, nous c1o-4
, pas u4
, rdv o9
, sans i-7
, tu y1
, ~n i-2
- # o6
- ce i1y4o-8
- etre m6
- la n13m17o-2
- midi p9
- tu y5
- u-3c-13y-2m3
. # i11
. . i-3n1
. apportez i1
. bien y2
. bonne n1
. desolee u5
. est o-5
. je c2
. la i-2o13
. le i-10o2
. les o6
. meme u8
. merci c5
. nous c2
. on c17
. p-8c6y-5n10m5o-5
. pas i7o-2
. reponse m2
. vous i6
. ~e i-3o10
. ~n u4o-9
/ # i6
/ i8
: # i14
: la u6
: le i-1u23
: u17n-12m-9o7
: ~d i11
? et o21
? i1p27u-19c-35n-25m-4o13
? je o3
? moi o1
? on p12
? ~e u-5c-9y1m5
a # p-4
a ete u1
a l u-5c4o2
a la i8p8c4y-5n-11m-10
a mon i6
a p-3u-4y-2n7m-1o4
a peut m10
a plus o-1
a priori m5
a quelle o2
a son n3
a tous c3o10
a un u4o-1
a ~d i-14u1o11
adresse u9o-5
adultes o2
ah n10
ai i-3u7y-8o6
ai l n1
ai oublie u12
aimable invitation n4
aimable n1
aimerait i7
aller p16
allergie y16
amene y13
amis i9
an i1
annee i2
anniv i10p-20c16y-16
anniversaire a i-3o2
anniversaire de i2
anniversaire i13p-5c5m-13o9
anniversaire ~d i8
annoncee u4
annule c28
annuler c20
ans ! i7
ans . i20o-3
ans ? i-2o1
ans aujourd'hui o5
ans d i1o-8
ans de o-19
ans i17p-5o10
ans ~d i16
apporte i4u-1
apportez i8
aprem i6p12
apres i9p17u-3
apres l i5o-6
arrive i-10
arrivee i9
as o17
assemblee generale i-3o7
assemblee o1
assiettes o2
atelier i6
attends m2
attendus i5o-1
au bord i4
au lieu u10
au p1y-2
au parc p2
au square i7o-1
au stade o4
au ~d u31
aujourd'hui o14
aura # i3
aura c13
aura lieu o9
aura pas c3
autre c23o-2
aux i-12m-3o1
avance u4
avant i2u-5
avant le i10
avant ~d o5
avec les i10p10o-8
avec p6u-11y12o-2
avec plaisir y1
avenue i11o-3
avez o9
avoir i4n8
b # o-2
b u5o-18
bar o3
bas o-2
beau p5
beaucoup o-4
belle n10
besoin de u3
besoin u3
bien i-2u1y5m-5
bien sur y9
bises o-6
bisous a n6
bisous n9o2
bleu o9
bon i-9o6
bonjour , i-9o5
bonjour c4o-2
bonne fete i-5n12o1
bonne n1o11
bonsoir i4o-6
bord i4
bottes i8o-14
bouge pas u9
bouge u7
bougies i2
boum u1o-7
bowling de i1
bowling i12
bureau i-4o17
buvette i-16o20
c est u1c-10
c etait o12
c i6p-10
ca depend m9
ca fait o1
ca p1m8o-6
ca vous p2
cabane i4
cadeau p-8o1
cafe i13o-5
cagnotte o7
cale p2
cas d i-2o8
cas i-3o9
casse c8
cause u1
ce matin o12
ce sera u2o-21
ce soir c6
ce u-9c2y-5n7m1
ce ~d i4o-4
ces p8
cet i-6p5
cette o15
ceux o-2
ceux qui u2o-1
chacun i13
change u17
changement u22
chaque i15
chasse i14o-7
chemin i4
cherche o1
chere y14o-12
chers c4
chez i14y-6n4
chez les i4
chez moi i10
chez nous i12o-9
chez son n5
classe o4
coach o5
collation o1
comite o7
comme u7
confirme m14
confirmee o1
confirmer i4m6o-4
contre i-1
copains i5
correction u10
cote u17o-1
coucou i9o-12
cours i-3
crepes i14o-2
d annuler c10
d avoir n9
d i1p-4c13y-7n-9
d ici i15o-8
d un o6
dans i11n-3m-10o6
dans le i3
danse i-10o8
date c19o-6
de # i1
de cadeau o-2
de ces p9
de demain c4
de fievre c4
de garde o6
de i3p-6c2y-3n-4m-1o3
de l u-3
de la i5c-5o5
de passer m3
de venir y1
de vos o2
de ~d i-11c18o11
decale i-2u22
decliner n2
degat c12
deja i-3n5o4
demain # o2
demain , u6c3
demain . c2
demain p1u15c16y-16n-14
dentiste o9
depart i1
depend m22
depose a y1
depose y22
des # o1
des i5y-5n-17o6
des parents i-6o9
desolee c11o-5
devant u7
dire i14o-10
dis i6p4m9o-4
dispo i1n7o-4
dit o6
dit que o14
dites i5
dois m10
dommage n5
donc pas c3
donc u7c2o-4
dormi o12
dr o1
du i5y-11n-6o3
du jour o1
du lac i6
eau , c3
eau c24
ecole , i5o-12
ecole o13
eglise i1
elle i-3p-4u-4y13o6
en cas o5
en p4u-4y-4m-3o3
encore i-6o11
end n5
enfant o15
enfants a u3
enfants c7n-3o10
ensemble p8
entrainement o8
entre o8
entree u8
equipe o1
er i1
er ~m i16o-8
es p7o-2
est # u14
est - y4
est a o5
est bien u7
est chez n8
est en u8
est i-5u5c5n2m-5
est note y3
est ~d o4
et # o11
et i7u5c-10m-13o5
et je m4
et mamie o1
et non u24
et on u3
et pas u12
etait o37
ete i-2u4o9
etes i8o-6
etre i-3u-12m6
etre la y18
euros o8
fais i9o-12
fait i6
faites i-7
famille i4
faut m25
ferme u2
fete a n10
fete de u4c7o-7
fete du o6
fete mes i-2o4
fete p-6c7y-13m-19
feter i18o-1
fetes i-8o19
fievre c4
fin de o-7
fin i14o-2
finalement i-3u29
fois n12o6
foot o-2
freres i3
game i6
garde i-3m5
garder i-7o16
gars c5
gaspard i2
gastro c9
gateau o12
generale i-7o11
gentil mais n1
gouter de o-2
gouter i4
grand plaisir y4
grand y4o5
grands i7o-5
gratuit o4
gratuite o2
grillades i7o-3
gros bisous o6
gros i-3o3
gymnase o5
h # i6p-7u2o1
h , i5
h . i4
h a o7
h chez i23
h de i-3o12
h en o4
h i8u4c-24n-6m-9o2
h ~e u3
h ~n i13
hello i8
heure i4u17
heures et i3
heures i23
hier , o7
hier i-9o27
hockey n5
horaire m4
horaires u14
huit i8
i-6c-5y8o11
idee y1
il a y7
il fait p6
il i-3p10u-11c-7y3o1
il nous o2
il y i1
info u1
inscription i-2o11
inscriptions o7
invitation c-6y9n14o-8
invitation mais n7
invite i17
inviter i20o-14
invites i3
j ai i-3u6y-5
j apporte y4
j attends m4
jade i1o-4
jamais o22
jardin i10
je dois m11
je le y10o-4
je me u18o-6
je p-12u-13y5m13o3
je peux y12
je suis c5
je te m18
je travaille n1
je vous m7
joie y22o-6
jouer p12
jour i-7n4
jours p15
joyeux anniversaire i-2o13
joyeux i-3o13
jsuis y2
judo o4
jusqu i8n7o-6
juste i6o-4
karim i10
kermesse i-6o11
l anniv u8
l eau c15
l equipe o4
l heure i7o-7
l p-7u2y-6n-2o3
la . n5
la cantine o2
la classe i3
la famille i5
la fete u11n-12o2
la fin i8
la i-2y-4
la maison i6
la maitresse o5
la mediatheque o1
la meteo u8
la piscine o-3
la salle u6
lac i8o-16
lambert o4
laser i7
le # n12o-10
le cadeau o8
le depose y1
le gateau o4
le monde i15
le numero o1
le p-1u3n-2m-4o5
le reste u7
le ~d i10
les enfants i6
les gars c6
les i4p6u-2n-15m-21o3
les parents i5
les petits p9
les photos o10
les tetes o4
libre i-4o1
lieu de u3
lieu i-6u17c3
livre o20
local i1
lui n14
m o2
ma n9
madame , y7
madame u-6
mais u8c-8y-5n23m17o-4
mais ~d n11
maison i9o-5
maison ~d i18
maitresse o7
malheureusement c2n24
maman de i6
maman i5
mamie o6
mange y11
martin o7
matin o4
me suis u15
me y5
mediatheque i-10o12
meme heure u21
meme u14o-4
memes horaires u6
memes u11
merci a o1
merci beaucoup n2o-3
merci d i-5
merci encore o11
merci i-8p-22u-13y9n9o5
merci pour m9
met o5
meteo u16
midi i18p9
mince n15
moi i9p1m-2
mon anniversaire i5
mon i4p-3m11o-7
monde i14
mort c1
n aura c20
n u-7c7
ne bouge u6
ne i-8n3
ne pourra n11
nique i3
non y-7n14o-10
note y14
notre i6n3
nous i-2c10n16o-15
nouvelle c28
nouvelle date c7
objet : i-8
objet i-1
obligatoires o-1
offert o7
offre o11
oh n13
ok pour y7
ok y13o-8
on annule c10
on decale u8
on est n16
on fait i13
on mange i2
on p3c5y-1m1o-13
on refera c5
on va p8
on vous c8
ordre o1
organise i7
oscar i4o-5
ou i5p11u-20o11
ou ~d p6
oublie de u18
oublie u10
oui i8y9n-15m9
oups u7
p o4
papa i4o-13
par enfant o10
par famille o9
par o6
parc de i15
parc i7p27o-3
parents , i-6o7
parents o3
parle o8
parler o2
part n9
partir o1
party i2o-7
pas # u32
pas d c2y7
pas de c1y6n-17
pas dispo n11
pas etre n2
pas i-7u7c3n16m-5
pas le u9
pas lieu c21
pas venir n21
passe o10
passez i1
pendant les p4
pendant p10
pensez a o11
pensez aux u6
pensez i-13u14o7
perdu o15
pere m8
petit i17o-12
petits i6p13o-9
peut - m5
peut m2
peut pas n5
peut venir i7
peux p-5y5
peux pas n6
photo i-2o27
photos de o2
photos o14
pique i4
piscine p5o-13
pizza i17
place i5u7o-8
places o3
plaisir y24o-1
plus tard c10o-12
plus u3c11
plutot u1
poignet c1
porc y2
portes i-3o3
possible n3
pour demain u17
pour feter i5
pour i-3p-1u2y7m6o-2
pour l o-6
pour la o10
pour le y1
pour les i1
pour nous n1
pour son i1
pour ~d i-17u16
pourra n16
pourra pas n9
poux o2
pr o-16
precision u3
prenez u2
presence o3
presents y9
prevoyez u9o-4
printemps c5
priori m7
prochaine fois n7
prochaine n11
promis o-1
puis i25o-14
pyjama i2o-4
qu i-10y4o6
quand i8
quartier i3
que ca o1
que i4n-8
que je m2
quelle heure o5
quelle o11
quelqu'un i-3o30
qui i4
quoi o3
ramene i5o-8
rappel i-11o10
rdv # o5
re u16
recu o22
redis m14
refera c3
rejouit y9
rendez - o3
rendez o10
rentree o7
repondre i13
reponse i2m19o-9
reprise o11
reservation i-4o14
reservez i-1o15
rester o-2
resto i-1o4
retour i6
reunion de o2
reunion i-24o9
rien o16
rien ~e o5
rsvp i17o-9
rue i6u11o-5
s est c15
s p6c14y-6n-6
sa o-1
saint i5
sais o15
salle u11o3
salut i6o-6
sans i-6n2o15
sans les i-14o19
se i-2p12u5m-3
se rejouit y10
se voit o5
semaine i-6p15
sera i-7p-6u2y24n10o-6
sera la y27
serait i1
service o7
ses # i10
ses i14
si je m5
si le p6
si p23c-14n-20m14
si vous i-2o2
sinon o-9
slt i4
soir i6u-7c7y-7o-4
soiree o6
son anniversaire i8
son i4p-13u-14n12m3
sont i1
sort m1
souffle i5
souhaite n4
spectacle i-8o18
suis u1
suite c3
sur i-4c-3y7n-3o5
svp i14
t as o4
t o9
ta i7
table o6
taille # o6
taille o9
tard i2c9o-14
te dis m8
te i9m19o-2
te redis m11
temps o-11
tete i7
tetes o1
toi o6
tombe a c16
tombe c12
toujours i-18u19
tournee i5
tournoi de n8
tournoi n7
tous i2c1o-4
tous les i7
tout le c3
tout u-10o5
toute o9
trompee u1
trop o11
truc i4
tu me i5
tu p3u-17c-11y4m-5o8
u # o7
u o8
un de p9
un p4c-12n1m-8o3
un petit i2o-5
un truc i1
une autre c9
une i-3p7u-5c6y-4
une prochaine n8
va etre y17
va i-2p6u7o-11
vacances p12
varicelle c1
venez i8
venir i5p2c-1o-11
venir mais m4
vers # i1o-2
vers i3p8u-8
viendra y38
viens i4o-6
vient y18o-3
voila i6
voir m15
voisins o-4
voit o2
volontiers y29
vos o1
votre o12
vous avez o9
vous i2p1c3y-11n-13
vu la u10
vu u14
week - m2
week m2
y i1o-5
~d ! y15
~d # i14p-15n-4o10
~d , i-5
~d . c8
~d : i-3u8
~d ? o10
~d a o4
~d i5y-7
~d prochain i2
~d soir i11
~d ~e i-2c-2m17
~m # i6
~m a o9
~m de o3
~m i11u-6m-5o12
~n a i8
~n l i-8o8
~n o-10
~n reponse i7
~s a m4
~s ah n16
~s anniv i9
~s anniversaire i14o-5
~s avec y4
~s bonjour o-2
~s bonne o24
~s c y12
~s chere y19o-5
~s chers c1
~s coucou i5o-8
~s hello i7
~s joyeux i-3o18
~s la i-4o7
~s le i-15o10
~s les i-9
~s merci i-13c-2n9m16o3
~s objet i-12
~s oh n13
~s ok y12
~s oui y26
~s oups u7
~s petite u8
~s pour u12
~s presents y5
~s quelqu'un o1
~s qui o5
~s rappel i-3o13
~s re u2
~s slt i2
~s tu o2
~s votre o13
– o1
€ , o3
€ i-4o13
🎂 i-3o16
😂 o10
😉 o4
😭 n11o-6
`
  .trim()
  .split('\n')
