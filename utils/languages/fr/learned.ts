/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! i4y10
! i5p-3u-1c-8y15m2o-4
! je y6
! les o16
! on y1
! ~d i11o-2
! ~e i-3n15
! ~n i11o-3
# ! y2
# # i2
# % i-4o14
# , i2
# . i2o-5
# / i2
# : i9
# a i5
# ans i17p-6u-2o10
# au i-1o14
# avec o11
# b o-5
# de c1
# enfants i-5o14
# euros o4
# h i7u5c-24n-8m-18o5
# ou p2
# p-1u7c-6y6m-9o3
# place i6
# rue u6o-2
# ~e o4
# ~m i13o11
# ~n i8
# € i-7o14
% i-5o14
( i3o-6
) . i4o-1
) i8o-1
+ i10o-1
, # i5u4n-8o2
, a i5
, buvette i-1o3
, c o7
, ce n1
, de i10
, et u11
, i-6p-6y3n-1
, la i-5u4c5
, le u3o-6
, meme u8
, memes u1
, nous o-3
, on i-1c1
, pas u6
, rdv o4
, sans i-1
, tu o1
, ~d i7o-1
, ~n i-3
- # o3
- ce i6y6o-3
- end n3
- etre m9
- la n8m15o-13
- midi p7
- tu y1
- u-2c-10y-4m6
- vous o7
. # i10
. . n2
. apportez i5
. bonne n1
. desolee u5
. je m4o-3
. la o12
. le i-12o2
. les o8
. meme u3
. on i3c13
. p-11c7y-4n8m3o-4
. pas i7o-3
. une n2
. vous i7
. ~e o17
. ~n o-4
/ # i10
/ i10
: # i7
: le i-1u21
: u20y-6n-2o11
: ~d i5
? et o22
? je o6
? on p14
? p28u-34c-36n-30o11
? ~e p3u-5c-14y5n-3
a # p-2
a cause u3
a l u-3o1
a la i7p13c1y-10n-11
a mon i6
a p-8u-5c2y-1n9o5
a peut m10
a priori m4
a son n1
a tous c1o5
a un o-1
a ~d i-13u6
adresse u3o-6
adultes i-2o6
ah n14
ai c-1y-3o6
ai l n2
ai oublie u9
aimerait i9
aller p5
allergie y20
amenez i1
amis i7
an i6
annee i8
anniv de u1
anniv i11p-16c14y-15
anniversaire a i-6o5
anniversaire de i6n-1
anniversaire i13p-7c1y-9m-9o7
anniversaire ~d i5
annoncee u7
annule c27
annuler c18
ans ! i4
ans . i19o-4
ans aujourd'hui o2
ans d i9o-10
ans de i4o-19
ans i17p-5u-1o13
ans ~d i15o-4
apporte y6
apportez i5
aprem i4p13o-2
apres i8p21
apres l i7o-6
arrive i-9o3
arrivee i3
as o16
assemblee o5
attends m3
au bord i1
au i1p6y-3m-3o-3
au lieu u13
au parc p2
au square i1
au stade o6
au ~d u25o-2
augustin y2
aujourd'hui o13
aura c18
aura lieu o8
aura pas c4
autre c21
aux i-10u1
aux œufs o-2
avant i5
avant le i11
avant ~d o7
avec les i11p10o-8
avec p7u-12y11n-1
avenue i9
avez o11
avoir n9
b u7o-16
bar i-6o9
basile i5o-1
beaucoup y4o-3
besoin de u2
besoin u6o-1
bien de o6
bien u3y5
bienvenus i1
bisous a n11
bisous n6
bleu o6
bon i-10n1o2
bonjour , i-9c3o2
bonjour c6o-6
bonne fete n10o1
bonne y-4n4o8
bonsoir i4o-6
bord i4
bottes i7o-14
bouge pas u1
bouge u5
boum o-6
bowling i19o-1
brunch i1
bureau i-7o15
buvette i-16o20
c est c-6
c etait o12
c p-9
ca depend m1
ca p3m11o-7
ca vous p1
cabane i4
cafe i16
cagnotte o6
cas d o4
cas i-4o8
casse c15
cause u4
ce i3u-9y-6n11m6
ce matin o11
ce sera n2o-16
ce ~d i2
ces jours p2
ces p3
cet i-5p2
cette o12
ceux qui u3
ceux u1
chacun i10
change pas u3
change u20
changement u23
chaque i11
chasse i13o-8
chaussettes o-3
chemin i9o-5
cherche o1
chere y11o-7
chers c8
chez i9y-4n5
chez moi i7o-6
chez nous i13o-9
chez son n1
city o-2
classe o4
club o2
colis o7
comite o9
compte o-13
confirme m8
confirmer i9m7o-5
copains i5
correction u10
cote u18o-3
coucou i4o-12
cours i-5
crepes i8
d anniversaire c3
d annuler c9
d avoir n11
d etre o3
d i2u-2c14n-2o4
d ici i12o-6
d une m8
dans i12n-6m-3o4
dans le i1o8
dans les o2
dans notre i1
danse i-11o10
date c22o-5
de cadeau o-1
de ces p2
de confirmer i2
de demain c3
de fievre c3
de garde o1
de i3p-7u2y-6n-6m-2o6
de l o4
de la i8c-4o9
de ma n3
de venir y5o-6
de ~d i-9c23o12
decale i-4u18
degat c13
deja i-1n5o1
demain , c9
demain . c5
demain p2u15c15y-15n-14
dentiste o9
depend m12
depose y24
des # o7
des i7y-6n-13o5
des parents i-6o9
desole n6
desolee c15o-8
devant u3
dire i15o-7
dis i12m13o-7
dispo n5
dit que o10
dites i6
donc i-2u8c4o-9
donc pas c2
dormi o15
dr o1
du # i-2
du i3y-11n-12o4
du lac i7
du ~d i-4o7
eau , c9
eau c18
ecole , i7o-10
ecole o10
ecrit u1
eglise i11o-7
elle i-2y12o4
en cas o4
en p3o2
encore i-7o4
encore pour o4
end m2o-1
enfant o13
enfants c8n-2o9
entrainement o3
entre o6
entree u10
equipe o2
er ~m i3
est # u15
est - y2
est bien u7
est chez n6
est en u4
est i-5p-8u6c5n2m-6
est note y4
est ~d o5
et # o10
et i9u6c-9m-10o6
et je m11
et les i2
et non u20
et on u6
et pas u14
etait o32
ete i-4o11
etes i9o-1
etre i-6u-12y3n3m1
etre la y18
euros o3
faire o1
fais o-5
fait i9
faites i-5
famille i4
faut m15o4
faut que m1
ferme u6
fete a n8
fete de i2u2c5o-9
fete du o2
fete mes i-6o7
fete p-3c4y-13m-13
feter i10
fetes i-12o21
fievre c10
film i2
fin i12o-3
finalement u21
fois i-5n14o3
freres i3
galette i4
game i7o-1
garde i-4m11
garder i-12o9
garez u2
gars c4
gastro c11
gateau o13
generale i-6o10
gentil mais n2
gentil n5
gouter de o-2
gouter i6
grand plaisir y1
grand y4
grands i8o-8
gratuit o9
gratuite o5
gros bisous o4
gros i-3o6
gymnase o5
h # i6p-15o2
h , i5
h . i6
h a o7
h chez i21
h de o4
h i6p-1u5c-27y2n-4m-18o5
h ~e u3
h ~n i10
hello i9
heure i2u14
heures i19
hier , o8
hier i-8o25
horaires u13
huit i9
i-5c-6y4o14
il a y8
il i-3p7u-12c-6o1
info u6
inscription o8
invitation c-5y9n10o-16
invitation mais n2
invite a i3
invite i21
inviter i21o-9
invites i1
j ai i-4u6n6
j apporte y10
j attends m2
j i-1u1c-1n1
jade o-4
jamais o21
jardin i15
je dois m3
je fais i1
je le y9o-6
je me u15
je p-13u-17y9m13o3
je peux y12
je suis c5
je te m18
je vous m5
joie y20o-13
jouer a p1
jouer p17
jour i-8n15
jours p14
joyeux anniversaire i-1o16
joyeux o13
judo o1
jusqu i6n9
jusque # i1
jusque i1
juste i5o-2
karim i3
kermesse i-2o6
l anniv u10
l eau c11
l eglise i2
l equipe o6
l heure i2
l p-5c3y-8o2
la . n3
la fete u10c3n-11
la i-2p1y-4m-2o2
la mairie u4
la maison i2o-2
la maitresse o5
la mediatheque i-1o2
la meteo u4
la salle u8
la table o2
lac i8o-18
laser i2
le # n9o-10
le cadeau o5
le gateau o5
le monde i16
le p-1u4y3n-3m-6o4
le reste u5
le ~d i11
les enfants i12y-2
les gars c7
les i4p9n-16m-16o2
les parents i2
les petits p6
les photos o9
libre o18
lieu de u3
lieu i-9u22c3
livre o16
lui n19
ma cousine n2
ma mere o-1
ma n11
madame , y8
madame y4
mairie u1
mais i-2u9y-8n22m14o-1
mais ~d n5
maison i10o-2
maison ~d i18
maitresse o7
malheureusement c4n20o-1
maman de i7
maman i2
mamie o9
mange y16
marche y1
mariage n7
martin o5
matin o2
me suis u22
mediatheque i-4o5
meme heure u22
meme u13o-9
memes horaires u6
memes u14
merci d i-2
merci encore o11
merci i-10p-21u-14c-3y16n6m3o4
merci pour m13
meteo u10
midi i15p12
mince n14
moi i8
mon anniversaire i1
mon i4m15o-6
monde i13
n aura c13
n u-5c4
ne bouge u4
ne i-9n5
ne pourra n10
nique i5
nombre i3
non n13o-6
nos i-2
note pour y2
note y15
notre i6n2
nous p5c2n15o-14
nouvelle c26
nouvelle date c8
objet i-2
obligatoires i4o-7
offert o9
offre o6
oh n12
ok pour y10
ok y8o-9
on a o3
on annule c7
on decale u10
on est n13
on fait i12
on fete i1
on p4u-2c5y-3m4o-14
on refera c6
on vous c10
ou i7p11u-16o10
ou ~d p12
oublie de u16
oublie u12
oui i10y11n-9m12
oups u11
papa i5o-10
par enfant o7
par o8
parc de i17o-1
parc i8p29o-3
parents , i-7o6
parents y-2
parler o8
part n8o-2
partir de i1
partir o7
party i7
pas # u31
pas d y7
pas de u-3y8n-9
pas dispo n8
pas etre n7
pas i-8u5c6n18m-8
pas le u9
pas lieu c15
pas venir n24
passe o11
pendant p4
pensez a o11
pensez aux u9
pensez i-11u9o6
perdu o10
pere m7
petit i18o-14
petite u5
petits i7p11o-7
peut - m10
peut pas n5
peut venir i8
peux y2o5
photo i-6o25
photos de o3
photos o17
pique i7
piscine i5o-10
pizza i14
place u5o-5
places i-1
plaisir y15
planning m2
plus c12
plus tard c8o-11
plutot p4u7o-2
poignet c1
portail u3
possible n3
pour demain u17
pour feter i2
pour l o-8
pour la o5
pour les i2
pour p-10u5y4o-1
pour ~d i-13u12
pourra n16
pourra pas n8
pr o-14
prends i4
prevoyez u2
printemps c4
priori m5
prochaine fois n11
prochaine n12
puis i22o-11
pyjama i6o-5
qu i-8y7o7
quand i7o-3
quartier i1
que ca o6
que i3n-24
que je m1
quelle heure o5
quelle o17
quelqu'un o32
qui i2
quoi o5
ramene i9o-4
rappel i-12o5
re u18
recu o14
redis m18
refera c7
rejouit y6
rendez - o1
rendez o4
rentree o3
repondre i23
reponse i9m14o-8
reprise o8
reservation i-2o14
reservez o13
reste i-3
resto i-5o1
reunion i-17o20
rien o17
rien ~e o4
route o-5
rsvp i21o-13
rue i8u10o-7
s est c14
s p10c12y-2
saint i6
sais o3
salle i-3u15o4
salut i10
sans i-6n6o22
sans les i-15o19
se p8u2
se rejouit y9
se voit o6
seance i-5o3
semaine p17
sera i-6y29n11o-9
sera la y25
serait i7
service o9
ses # i4
ses i18
si je m4
si p29c-7n-19m15
si vous i-2o4
sinon o-14
slt i7
soir i7m4
sommes c2
son anniversaire i4
son i6p-8u-9n13m2
sont i1
souffle i9
speciale o2
spectacle i-11o16
suis trompee u1
suis u3c2
suite c5
sur u2o8
svp i15
t as o2
t o9
table o4
taille # o6
taille o10
tard i3c9o-13
te dis m3
te i10m22o-4
te redis m10
tente p5
toi o8
tombe a c11
tombe c6
toujours i-16u21
tournoi de n7
tournoi n8
tous les i8
tous o-2
tout u-3o8
toute i-1o9
tres o1
trompee u2
trop o7
truc i7
tu me i6
tu u-18c-4y3n-1o5
u # o6
u o11
un c-6m-9
un petit i3o-4
un truc i3
une autre c4
une i-4p9c4
une prochaine n8
va etre y16
va y4o-11
vacances p11
varicelle c2
venez i4
venir i2o-11
vers # p2u-4y1
vers i4p10u-5o-1
viendra y34
viens a i10
viens i9
vient y20o-5
vite i5
voila i5
voir m15
voit o8
volontiers y25o-2
vos o2
votre i-4o6
vous etes i3
vous p5c5y-1n-9
vu la u12
vu u18
week - n3
week n3
y o-6
~d ! y12
~d # i13p-8o9
~d , i-12
~d : u13
~d ? o11
~d a o4
~d i3y-6n-4
~d le o-1
~d ou p4
~d prochain i2
~d soir i5
~d ~e m12
~m # i11
~m . i1
~m a o7
~m de o2
~m i12u-8n-2o9
~m ~e i2
~m ~n i1
~n a i3
~n l i-4o4
~n o-6
~n reponse i5
~n ~n i-6
~s a m9
~s ah n14
~s anniv i16o-4
~s anniversaire i13o-5
~s avec y2
~s bonne o27
~s bonsoir o-4
~s c y16
~s chere y11o-1
~s chers c3
~s coucou i5o-12
~s hello i5
~s joyeux o18
~s la i-1o3
~s le i-14o8
~s les i-12
~s merci i-10n8m15o3
~s objet i-4
~s oh n12
~s ok y10
~s on p1
~s oui y25
~s oups u11
~s petite u10
~s pour u6
~s quelqu'un o1
~s rappel i-7o13
~s salut i3
~s slt i5
~s votre o10
€ , o1
€ i-7o16
🎂 o12
👍 y4
😂 o11
😄 o-3
😉 o4
😭 o-6
`
  .trim()
  .split('\n')
