/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! y-3
! # i4o-7
! coach i-3o5
! he's y1
! i4p-10c-5y11m1o-1
! ~d i2
! ~e i-3y-12n10
# ! i5
# # i4o-6
# % i-5o7
# , i10y-8o8
# - i10o6
# . i14p-1u7c-4n-27o11
# / u-4m5
# : i3o6
# ? p1
# adults y1
# am i5o13
# at i6u-11
# each o5
# for i7
# from o6
# hours o7
# i8p-3u8c-7y1n-6m-4o8
# instead u21
# ish i7o-13
# kids i-8o12
# nd i1o-5
# not u14
# now u2
# on i10u4o-6
# or o2
# per o1
# pm i2u7o2
# s o8
# st i7
# th i6p-6y5n9
# till i8o-6
# to i5u5
# years i6
# ~e y1
# ~m i8
# – i6
% i-8o10
% off i-3o13
& i8
( # i11
( i8
) . o3
) i8
+ i4o-4
, # i7m-2o3
, at i9o-9
, come i4
, drop i2
, first o2
, get i-2o3
, i o-12
, i-3p-9c3y1
, meet o4
, no u-6o7
, please i-3
, same u22
, so i-8u7
, thank y2
, thanks y4
, the c5
, they u2
, we n11
, will m14
, you o-7
, ~d i13
, ~n i-1
- # i3u-3o5
- i2p-5u5y-5o3
. # i4u4c-1n-10o2
. also u6
. and i-1u4
. bring i17
. can o-13
. everything u2
. example i-1o9
. happy n10
. have n33
. i'll m4
. i-2u-5c6y4n4m-3
. is i5o-6
. let i4
. lmk i5
. love o3
. next n8
. no i3
. our i1
. parents o5
. please o1
. reply o2
. rsvp i5
. same u14
. santa i2
. see u10y1
. so c8
. sorry u14
. stay c12
. thank o-3
. we i10u-5
. we'll c15
. wear i2
. what y6
. will c14m2
. would p4
. ~d i15o-2
. ~e i-11c1o9
. ~n u1
. £ i4
/ # i4u-2
/ i6u-10
: # i6o3
: u15n-4m-8o3
> o-1
? could p6
? i-4p22u-24c-21n-9o10
? its i2
? ~e u-3y9m9o-1
@ o-9
a friend o13
a i2c-5y-5n7o3
a maybe m2
a new c3
a no n4
a party o17
a playdate o-2
able n17
able to n11
about # i2
about i1p12n-15
about the o8
adults i-16y10o3
adults only i-11o15
afraid c19o-11
after # o8
after all u1
after i4p4y-1
after school i11p1o-10
after the o8
after ~e i-1o4
afternoon i9o-2
again u11o14
age # o6
ages # i-4o7
ages i-1o7
agm i-8o9
ah n14
ahead c15
all , u7c16
all i7u4n-6m-4
all the i5
allergies y19
also u24
am , o6
am . o7
am i5y-9o2
am in o2
am to o3
an i-18o2
and # i-5o7
and bring i-15o5
and i4u-4y2n-7m-10o5
and your i1
and ~d i-10o8
another c8n5
answer i1
any o-2
any time i9
anyone i-8p21y-5o20
anyone know o14
anyone up p4
aoife i2
apologies u8
are n-7m-3o4
around i6p6o-18
arvo p7o-15
as a m19
as u14m11o-9
ask m8
asking p7n1
at # i2u7c-4y5n-6o-3
at i6u-2c-9m-19o5
at little i-6o3
at our i6o-8
at ours i5o-9
at the o1
available i-4o13
aw n14
b i7
back on o3
back to i5m13o-6
back y-18n-2m11o3
backyard i16o-4
bag o6
bags o10
balance i-3o10
bank o4
basket i4
bbq o-3
bday i23o-11
be # i12o-13
be delighted y3
be i-3y3n4m3o-8
be there y23
beach p27o-19
because u6
been i-6c7n-8
before # o2
before i5p13
bereavement c1
bereavement in c5
birthday i19p-20u-16c2y-2m-11o11
birthday on i2
birthday to n4
blue o8
book o26
booked i-7u8o2
booking i-13o16
bored p19
both y17
bottle o11
bounce o6
bowling i3
bring a i5u4o-2
bring i8u7c-12y13n-6m-4
bus o1
but i-4p-18n18m19o-3
by # i5
by i14p-12y-14m11o2
by ~d m9
by ~m i13o-2
cake o4
cakes o1
call # o1
call i-4c3o2
call off c4
came o7
camp i-10o10
can come y4
can i m22
can i3y8n-8m6o-3
can you o11
can't i-13n29o4
can't make n13
cancel c16
canceled c19
cancelled c33
cant n24
cards o12
carnival o14
celebrate i16
change of u5
change u24
changed u30
check m8o11
checking m3
child o3
child's i-4o8
children o10
chips i6
cinema i7
clashes with n1
class o4
classroom i-3o6
climbing o-12
clock i9
closed i-5o11
closes o4
club i2
coach i-2o13
collect at i11o-6
collect i11
come ? o-2
come i7u-3y5o-6
come to i15o-15
coming i10p-5y10
coming to y6
committee i-5o13
community centre i4
community i6
confirm m20
confirmed i-13o8
correction u29
could p5
count us y10
count y26o-8
cousins i4o-7
cricket o-9
dad i1m9o-6
date i1c13o-7
daughter i4
day . i7n3
day at o6
day p10u-14y-20n9
days i-6o9
de i7
dear all u7o-6
dear parents c4
dear u6o-2
decided c16
decided not c8
delighted y11
dental o2
depends m22
deposit i-4o6
details o5
did o26
didn't o12
dinner i5o-6
do a p5
do i-4n3m-12o2
do we o4
does o7
dogs i4
doing a i11
doing i7o6
don't o5
done by i6o-2
done i10o-3
double booked u8
double u6
down as m7
dr o-7
drinks o3
drop i16p-11y10n2
dry p7
due i-36c7o8
due to c9
each o9
early i-4
egg hunt i11
egg i9o-4
else i-5u9
end of i11
entry o2
even o10
evening o5
every o8
everyone , c2
everyone u11c6y-8n-11
everything else u9
everything u1
example i-3o13
example ~e o3
exchange o9
face o17
fair i-2o6
fall i-9o17
families , o9
families o4
family i-2o10
fancy i5o-8
farewell i2
few i1
few of i8o-4
film i12o-2
fish i2
folks c16o-5
follow i1
football o1
for a p9o1
for asking n14
for coming o9
for having o27
for i4p-6c-9y1o2
for inviting n6
for the c-2m9o3
for their o-2
for understanding c10
for ~d i-33u10
forecast u13
forgot to u9
forgot u21
found o9
free for o-6
free i-11y9o5
friend o8
friends i6o-6
from # i12
from i5p-1u-1c-8n12o8
from school i12
from the n6
from us n24
from ~d o17
full o11
game o5
garden i3
gate u1
get a i-3o13
get back m4
get i-1y-16m13
getting o10
gift o9
gifts i9
give n14
go p6
going i4u-6
good o5
got p-9n13o1
got the i6
guests o5
gutted c4n1
guys , c1
guys c14
had a o4
had i-12n-6o22
had to u2
half # i3o-3
half i8u13o-2
hall , i2
hall i3u11
halloween i15o-9
happening c15
happy # o15
happy bday n2
happy birthday i-10n12o8
happy i-3u-3n18o9
happy to y10o-1
has a n11
has i-7p-13u2c9y-13n10
have a n3o20
have c10y-10n11o-1
have to c8o-7
having a i13
having i22u-4
he u-21m10
he's p-4u-8y16
head i4o-4
heading p3
hello i3
help y5
her at y3
her i3p-12u-23y8o2
here i10n-1
hey p8o-8
hi c2o-1
hill o-7
him u-17y5n10
his dad m3
his i7u-19m4o-3
his own y3
hiya i12
holiday o17
hols p19
home i5o11
hopefully ! m10
hopefully m15
hot dogs i4
hot p11
hours , o3
house i11o-4
how many i9
hunt i13
i bring y5
i can i-2o6
i have o5
i know i14
i let m2
i p-1c-1y6m13o2
i put u3
i will o-3
i'll y21m18o-1
i'm afraid o-4
i'm u-6o10
i've o5
i-4p1y9n-2m-1o15
if p14u-5c-6y3n-29m7o-4
if that's y1
if the p3o-3
in ! y21
in - m2
in ? i8o-5
in i1p-2u-11m-9o1
in our i17
in the p4u3c1y-32n-7
in ~m i-6c5
instead i-6u27
instead of u5
invitation i-14y5o-8
invite i13o-11
invite you i1
invited i12
inviting n5
is # i10o-15
is a o-5
is cancelled c1
is having i4
is it i-4o25
is off c9
is p-6u3y3n-10m-7o3
is the o2
is turning o-1
is ~d i-13o7
ish i8p2o-15
it is o-1
it p-9c-3
it'll be i9o-10
it'll i1o-6
it's i4u5m-11
its i7u9o-13
just i10u4c-5y-6n-10m12
keen p5
keep c3
keeps asking p7
keeps p12
kids ' i4
kids , o13
kids i8p4u-9n-7m-10
kids to i-3
kind invitation y1o-3
kind of n4
kind y6n17o-14
know i10p-8y-12n-18m4
know if o10
ladies i-19o28
lads i3o-7
lane u2
laser i7o-8
laser tag o-2
last i5u-7
late o4
later o-6
lawn i5
leave o6
leaving o7
left o21
lessons o11
let c5y-7n-5m11o-9
library i-9o9
like i2o3
like to i14
little i3y8
lmk i5
lol i5
lost o18
love , o2
love i3u-3
love to y7m4o-19
lunch i3o-2
m . o2
m o1
make it n3
make n10m1o-10
maybe p15m25o-6
me i6c-12y6
meet # o4
meet at o-9
meet p3
meet the o3
meeting i-9o6
meets o5
might be m10
might i-7m30
miss n9
money i-3
month o14
morning p16o-2
moved i-9u8o15
moved to i-2o14
mrs i-7o9
ms . o10
ms o11
much for i-4y1
much u-5y3o4
mum i9
mum's i-8o12
my i5p-5u-1y-8m2
n i15
nd i5o-9
need p-1y14n-10m5o4
need to m12o-10
needed o5
never o7
new c20
new date c13
next i-3p7y-7o1
next week p16
night i-9o8
no allergies y23
no gifts i8
no i-6u-2c8n4m-2
no kids i-22o27
no need i6
no party c25
no presents i4
noon i9
not # u30
not i-14u12c1y-12m5
not sure m7
not the u16
not to c9
not ~d u12
notes o4
notice i7
now u24y-2o6
o clock i4
o i7
o'clock i24
of # u2
of i1m-17
of us y8
of ~m i10
off # i13
off c30y-2o1
office i-13o14
ok if y6
ok m11o-3
old i8
on . i15o-7
on p-6n-4o5
on the i-6o3
on ~d i1u5c8y-9n-7m-14
on ~m i2
one p12c-17
only , o12
only o5
open i-6o4
or # o1
or p17u-2o14
or ~d p2
orchard i5o-1
order o13
otherwise o-2
our i3
our place i13
ours i20
out for o1
out p4c6y-17m2
over i8p16o-3
own y7o-9
pad p4o-4
pancakes i10
parents , c9
parents o10
park i12p7y-6n-4o-3
parking u16
parties i-6o19
party ! i11
party at i6
party for i19o-6
party i11p-41u13c7y-5n-6m-28
party is i13o-17
party on i-1y5o4
party this i2c2o-4
party ~d i7
pass n15
pavilion i10o-17
pay i7
per o9
phone o2
photos o13
pick i4
pick up i5
picnic i4o-1
pizza i7
place i7u3
play p18
playdate p8o-16
please . o7
please p-4u6y5n-1m-6o4
please reply i2
pleasure y5
pls i6o-19
plus y10
pm - o-5
pm at o5
pm i3o3
pm in i-13o23
pm to i17
pm ~e i-1
pool i3o-16
practice o2
preschool o1
present o9
presents i17
provided o9
pta i-12o7
put y1o-4
r o8
rain u16o-10
rather than u12
rather u18
rd i12o-5
rd ~m i-5o8
register i-7o12
registration i-7o12
reminder o11
reply by i12o-6
reply i3
road . i3o-3
road i7u7o-8
room o2
rsvp i15o-5
running # o7
running o8
sadly n12
said o18
sale i-1o8
same time u20o-4
same u22n8
says o12
schedule m13
school p13y-11m-4o5
see how m10
see i-13u5y8m11
see you u4y18
selling o1
send o8
sent o8
session o6
shall we p11
sharp i15
she y5
she's i-3y11o6
shoes i3o-10
short notice i5
shower o7
shut u15
sign o10
sign up o5
sing i-10o17
six i9
sleepover i10c11n-4o-10
slept o9
slots i-7o9
small i6u6o-1
snow c13o-9
so i-1p-15u10c5n3o-10
so much i-9u-4y1n1o2
so sorry c8
so we're u10
socks o-14
soft o-4
soft play o-6
some p17
somebody o6
someone o27
something i3
sorry for i5
sorry p-14u9c24y-4n19m-8o-1
splash p6o-13
splash pad p4o-4
spring i-1o2
st i7
start u15
stay c7
stays p6
still # u24
still i-4u29c-2o8
stop o14
storm c10
straight i17o-8
street i14o-10
students o1
subject : i-6
subject i-1o-7
sure m7
sure yet m5
tag o-1
take o5
tea i2
teacher i-6o16
team i-10o10
tell i11m10
tell me i10
tell you m7
term p3
text i16
text me i2
th # o1
th , i2o-9
th at o5
th birthday i6
th i6p-4u-1y5n10
th in o1
th not u3
th ~m i11
than u15
thank i-3u-3y9n1
thank you i-5u-10y2n5
thanks for i-5o1
thanks i-18p-11u-1y12n11o3
that day n6
that one o2
that p-13c-3y-10n10m10o1
that weekend n15m4
the # y4n11
the back u3
the beach p6
the best o9
the big o-3
the boys p12o-4
the date i13
the family c13
the hall i-11u3
the i-2p9u2y-8n-2m-1o6
the kids i3p8
the morning o-13
the next o3
the office i-1o3
the party o8
the same i-5n3
the school i-2o13
the splash p9
the ~d o-12
them i13
then i9m4o-7
there . i2
there i6p4c-4y10n-14o-1
there's c2
they i3u9o-7
think o6
thinking i-9p17
this p9u-21c4y-26m-11o6
this week o8
this ~d i8
three i7
thrilled y2
tickets i-10o10
til i3
till i6m1o-4
time u14c-6y-5n14o-5
tmrw p16o-17
to # i12u14
to a c4
to all o17
to but m11
to call c5
to cancel c3
to celebrate i2
to confirm o10
to follow i5
to i-2u3m6
to invite o-4
to our i-2
to say u14
to the i-4p13u7y4o-6
to you m22
to ~d i-18
today c8y-12o13
together p13
tomorrow u10c17y-28n-7o5
tonight i-9c1o14
town i2o-1
training is o7
training o17
try again c8
try i-3c8m8
turning # i15o-4
turning i26
turns # i15
turns i21o-8
twins y3
two hours i8
u # i-4o21
u u-5o2
understanding c14
unfortunately n24
unicorn o1
uniform i-10o23
until # i7
until i7o-8
up p11m-11
update u18
us , i1o-7
us . o-5
us for i8
us i-5y6m11o-6
us in y7o-1
used o11
usual o7
venue u4o-9
very i8o-10
village hall i11
volunteers i-7o12
wait y7
waiting i3m27
waiting on m6
want p8
want to p11
wants i4o-16
was o26
was so o1
we are o-10
we can't n1
we have n17o-10
we i-2p8c4n12o-2
we still o1
we ~m m4
we'd love o-2
we'd o-12
we'll try c5
we'll u-5c9n13o-26
we're at n11
we're c10y-1n9o-10
we're having i3
we've c7n8o-14
wear o1
wedding n6
week ? o-2
week p12c-5
weekend i-9u-9y-10n19m11
welcome o4
wellies o-1
went o3
were o8
what i-4y8o14
what's o2
when i16c5n-10
whenever i11o-2
who o8
whole i7
will be y6m-9
will confirm m13
will i-13u-10c10y7m21
will let c7
wine o7
wish n5
with the c1o-8
with u-10y2n1m-2
without o5
won't i-6n2
work m8
would be y9
would i15p17u-6y13o-13
would love y3
wouldn't miss y2
wouldn't y3
write i9o-3
wrong u26
x y4o-2
x ~e i1n-2o-4
xx n7
xx ~e n6
y'all c1o-1
yeah y4
year i3u-6o6
years i15
yep y16
yes please y5
yes u-6y34m15o-13
yesterday o20
yet m23
you and i9
you can i10
you for i-5
you i1u-2c-4n-2m3o8
you to i10
you ~d y9
you're o2
your i4u-7o7
yours p9
~d ! u13
~d # i17p-3y-6m-2o16
~d , c1o-2
~d . i-3
~d ? m5
~d after i6
~d and o6
~d at u-1
~d for i8
~d i1c-5y-12n-4
~d if p14
~d or p3
~d the i17
~d week i2
~d ~e u1
~m # u-1o1
~m , i1
~m at o5
~m i8u-4m6o9
~n # i5
~n please o-4
~n rsvp i13
~n y2o-9
~n ~d i11
~n ~n i-9u7
~s ah n13
~s anyone p3
~s aw n12
~s can i-7o9
~s can't n5
~s count y22
~s dear i-5u6y10
~s did o1
~s does o27
~s forgot u19
~s girls i-6o3
~s good i9o-7
~s happy o34
~s has o8
~s he's o4
~s hello i4
~s hi i5c2
~s hiya i6
~s hopefully m6
~s how o4
~s i o14
~s is o10
~s kids i8o-10
~s ladies i-8o8
~s might m2
~s my o1
~s parents o1
~s party i9o-1
~s selling o3
~s so i-6n10
~s sorry u9
~s subject i-2
~s swimming o6
~s thank o17
~s thanks m4o9
~s we p11
~s we're o4
~s what o20
~s yep y13
~s yes y10
~s your i-9o24
£ # o14
£ o20
– # i4
– i5
€ # o3
€ o5
👍 y10o-3
😂 o3
😂 ~e o6
😭 c12
`
  .trim()
  .split('\n')
