/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! y-7
! i3p-11c-6y13
! ~e i-5y-11n8
# ! i3
# # i1o-4
# % i-9o9
# , i11y-9o8
# - i9o7
# . i13p-2u8c-7y-2n-28o11
# / u-2m3
# : i6o4
# ? p3
# adults y1
# am i5o12
# at i6u-11
# for i7
# from o8
# hours o6
# i8p-1u9c-6y1n-8m-4o8
# in o2
# instead u21
# ish i5p2o-13
# kids i-3o8
# nd i2o-8
# not u11
# on i6u1o-6
# or o1
# pm i3u6o3
# s o7
# st i8
# th i6u-3y4n6
# till i9
# to i4u5
# years i6
# ~d i1
# ~e u4
# ~m i9
# – i6
% i-7o10
% off i-5o15
& i6
' o1
( # i9
( i9
) i9
+ i6o-5
, # i6m-5o4
, a o2
, at i4o-6
, bring i3
, drop i2
, first o3
, get i-2o4
, i o-11
, i-3p-8c5y1
, if m2
, my o-14
, no u-3
, please i-8o2
, same u25
, so i-8u9
, thank y6
, thanks y5
, the c8
, they u3
, we n15
, will m14
, you i1o-8
, ~d i12
- # i3u-3o3
- i2p-3u3y-2o1
. # i3u7c-4n-11o3
. - o4
. . i3
. all i1
. also i-3u5o3
. and i-3u3
. bring i15
. can o-12
. example i-2o11
. free o1
. happy n10
. have n34
. i u-2
. i-2p-2u-1c8y5n5m-1
. if o3
. is i8o-10
. it o-4
. let i7
. love o4
. next n9
. only o-4
. parents o6
. please i2
. reply o3
. rsvp i6
. same u14
. see u12
. so c9
. sorry u16
. stay c12
. text i1
. thank o-3
. we i10
. we'll c17
. wear i5
. what y4
. will c16
. would p2
. ~d i18o-4
. ~e i-11n2o7
. ~n i-1
. £ i9o-4
/ # i6u-4
/ i3u-10o3
: # i5o3
: u14n-6m-11o1
: wren's i-3
? could p6
? i-4p22u-25c-23n-10m1o10
? ~e u-3y10m10o-1
? ~n o-3
@ o-8
a few i4
a friend i-1o10
a i1c-6y-3n8o3
a maybe m3
a new c8
a no n9
a party o15
a yes y3
able n17
able to n8
about # i1
about p11n-15o3
about the o9
adults i-19y11o5
adults only i-8o10
afraid c17o-6
after # o6
after all u1
after i3p4
after school i9p2o-9
after the o9
after ~e i-5o6
afternoon i9
again . o3
again u10o13
age # o3
ages # i-5o8
ages o5
agm i-9o9
ah n14
ahead c14
all , u4c16
all i6u5n-7m-5
all the i6
allergies y20
already n8
also u24
am , o7
am i4y-12o3
am in o3
an i-16u4
and # i-8o5
and a i2
and bring i-16o7
and i5u-5n-9m-10o4
and it o1
and ~d i-8o8
another c9
any p1n-2
any time i9
anyone about p3
anyone i-8p22y-4o21
anyone know o18
aoife i4
apologies u9
are i2n-4m-3o4
around # i3
around i6p6o-20
arvo p8o-15
as a m14
as u15m12o-11
ask m11
asking p6
at # p1u5c-2y6n-4m-2o-2
at i7c-8m-19o5
at little i-3
at our i7o-10
at ours i6o-10
at the o2
available i-4o12
aw n11
back on i-2o7
back to i2m13o-6
back u2y-17n-1m11o3
backyard i14o-1
bag o8
bags o12
balance i-1o8
balloons o11
bank o3
bbq o-5
bday i23o-11
be # i8o-10
be able n1
be delighted y2
be i-2y6n3m6o-8
be there i-2y23
beach p25o-19
because u2
been i-3c6n-9
before # o2
before i4p10
bereavement c1
bereavement in c1
birthday i19p-21u-16c2y-4m-16o11
birthday on i3
birthday to n1
blanket i1
book o26
booked i-7u8o4
booking i-12o18
bored p16
both c1y13
bottle o15
bottom o4
bounce o7
bring a i4u11o-4
bring i7u6c-9y14n-6m-3o-1
bring the o-3
bummed n3
burgers i2
but i-5p-16n18m20o-3
but the o3
by # i6
by i9p-14y-15m9o2
by ~d m9
by ~m i13o-2
cake o3
call i-8c3o6
call off c7
came o7
camp i-11o12
can come i2y7o-5
can i m24
can i2y10n-4m7o-5
can you o10
can't i-10n31o5
can't make i-5n7
cancel c18
canceled c18
cancelled , c1
cancelled c33
cant n24
cards o12
carnival i-2o11
celebrate i18
change of u6
change u25
changed u30
check m8o12
checking m3
child o5
child's o4
children o9
chips i2
christmas o1
cinema i10o-7
class o4
classroom i-5o8
climbing o-16
clock i7
closed i-3o10
closes i-4o8
coach i-3o14
collect at i9o-4
collect i7
come ? o-2
come i8y6o-6
come to i14o-18
coming i10y9o-1
committee i-4o12
community i5
confirm m23
confirmed i-11o6
correction u29
could p3
count us y5
count y25o-7
cousins i3o-3
cricket o-10
dad i1m7o-7
date c14o-9
day # i4
day . i5
day at o7
day p7u-14y-18n8o2
days o1
de i6
dear parents c5
dear u7o-2
decided c12
decided not c10
delighted to y2
delighted y15
depends m24
details o4
did o25
didn't o9
dinner i6o-8
disco i1
do we o5
do y-4m-13
does anyone o5
does o7
dogs i8
doing a i13
doing i3
don't o6
done i10
double booked u12
double u10
down as m7
dr o-7
drinks o7
drop i17p-9y14
dry ? p1
dry p13
due i-37c7o12
due to c8
each o7
early i-3
egg hunt i8
egg i11o-5
else u5
end of i8
entry o3
even o10
everybody i7
everyone , c2
everyone i2u14c7y-8n-9
everything else u7
example o10
exchange i-3o10
extra u1
face o15
fair o2
fall i-14o20
families , o7
families o8
family i-5c7o9
fancy i4o-9
farewell i11o-6
few of i5
film i8
fine i3
fire c2
fish i3
folks c16o-3
for a p12o5
for asking n14
for coming o13
for having o24
for her i5
for i4p-6c-8
for inviting n3
for the c-4m7o3
for tomorrow u1
for understanding c7
for ~d i-29u11
forecast u13
forgot to u8
forgot u24
found o12
free for o-8
free i-8y6o5
friend i-2o9
friends i7o-7
from # i11o3
from i7p-3u-1c-6n10o7
from school i11
from the n13
from us n23
from ~d o14
front i-3o3
full o13
fun n4
gala i-1
garden i2
gate u7
get # o2
get a i-7o16
get back m6
get i-2y-14m12
getting o7
gift o7
gifts i12
give n15
go p10
going i2
good o10
got p-6u-1n14m1o5
got the i9
gutted c2n3
guys , c7
guys c12o-3
h o-3
had a o10
had i-10n-2o22
half # i1o-9
half i9u11o-1
hall , i9o-2
hall i6u13
halloween i14o-10
happening c22
happy # o19
happy bday n4
happy birthday i-11n8o13
happy i-8n22o9
happy to y8
has a n9
has i-11p-14c10y-9n6
have a n2o19
have fun n1
have to c8o-9
have u2c11y-7n11o-3
having a i20
having i22u-7n-1
he u-15m9
he's p-6u-7y15
head i5o-3
heartbroken c2
helen y1
hello i3
help y4
her at y7
her i2p-13u-25y10
here i10
hey p5o-12
hi c2o-2
hill o-1
him u-18y10n9o-7
his dad m1
his i8u-18m5
hiya i10
holiday o14
hols p16
home i6o13
hopefully ! m8
hopefully m14
hospital c2
host i-4
hot dogs i1
hot p13
hour u2
hours , o5
house i10o-6
how m2
how many i8
hunt i11o-1
i bring y3
i can i-3o2
i have o9
i know i12
i let m5
i p-3c-4y5m15o4
i'll y20m20o-1
i'm afraid c2
i'm i-2u-2o9
i've i-3o9
i-4p1u-3c-1y10m-3o13
ideas o2
if i1p16u-6c-7y1n-29m9o-6
if the p4
in ! y20
in ? i10o-6
in i2p-4u-11y3m-8
in our i13
in the p3c2y-32n-9o2
in ~m i-8c7
instead i-7u29
instead of u5
invitation i-16y6o-7
invite i6p-4o-13
invite you i1
invited i12
invited to o5
inviting n5
is # i9u4o-17
is . o3
is cancelled c1
is confirmed i-2o5
is it o24
is off c12
is p-6u5n-9m-5o4
is the o4
is ~d i-9o6
ish i12o-16
it p-7c-5
it'll be i4o-6
it'll o-4
it's i3p-3u6m-9
its i3u10o-13
just i8u6c-8y-3n-8m10
keen for p6
keen p15o-6
keep c3
keeps asking p5
keeps p13
kids , o13
kids i4p4u-15n-8m-13o3
kind invitation y5o-3
kind of n4
kind y12n15o-20
know i10y-9n-18m7
know if o14
ladies ! i-2o3
ladies i-15o26
lads i2o-5
lane u2
laser i6o-8
laser tag o-3
last i3u-9o2
late o5
later o-10
leave o3
leaving o3
left o20
lessons o9
let c6y-8n-4m13o-3
library i-10o10
like i2o2
like to i11
little y10
lol i6
lost o14
love to y6m2o-16
lunch i5o-6
make it n5o-2
make n12o-12
many i6o-3
maybe p15m25o-8
me again u1
me i4c-11y7o-2
meet at o-7
meet p4
meeting i-12o8
meets o1
message c1
might be m12
might i-4m31
miss i-3y11n9
month o13
morning p10u1o-3
moved i-10u5o17
moved to i-4o13
mrs i-5y2o7
ms . o7
ms o12
much for i-5
much u-5y10o2
mum i8
mum's i-9o12
my i6p-11y-8m3
n i16
name i7
nd i2o-11
need i-1p-5y17n-11m6o7
need to m12o-10
needed o4
never o7
new c18
new date c16
next i-2p7y-5
next week p16
night i-9p4o6
no allergies y20
no from n1
no gifts i8
no i-4u-3c8n7m-3
no kids i-20o26
no need i1
no party c26
no presents i3
noon . i5
noon i12
not # u33
not i-14u11c3y-12m5
not sure m4
not the u18
not to c12
not ~d u10
note i-3
notice i3
now u23o8
o clock i4
o i8
o'clock i21
of # u2
of i3c-1m-19
of us y6
of ~m i12
off # i17
off to i8
off u-2c29y-6
office i-8o10
ok if y6
ok m9o-4
old i7
on . i17o-12
on p-8n-3o2
on the i-6o3
on ~d u4c10y-7n-8m-13o2
on ~m i2
one p12c-18m-2
only , i-2o13
only o9
open i-10p6o5
or # o2
or p19o14
orchard i2
order o10
our i2
our place i10
ours i19
out for i-4
out p2c5y-18m2
over i6p13o-1
own y12o-6
pad o-1
pancakes i10
parents , c6
parents o10
park i14p3u4y-6n-7o-4
parking u14
parties i-6o19
party ! i11
party : u3
party at i4
party for i18o-5
party i13p-40u13c7y-7n-5m-27
party is i11o-16
party on i-1y6o6
party this c2o-4
party ~d i9
pass n13
past i7
pavilion i13o-15
pay i2
per o11
phone o3
photos o15
pick i2
pick up i6
picnic i6
pizza i6
place i7u5
planning o1
play p20
playdate p12o-15
please , y4
please . o9
please p-7u4y7n-2m-5o2
please reply i4
please send i-2o3
pleasure y13
pls i4o-16
plus y7
pm - o-1
pm at o4
pm i2u2o2
pm in i-7o17
pm to i16
pool i3o-16
practice o4
preschool o1
present o14
presents i19
provided o13
pta i-18o11
pushed u4
put y7o-9
quick o-6
r o8
rain u17o-11
rather than u9
rather u18
rd i8o-5
rd ~m i-3o6
register i-7o11
registration i-6o11
reminder : o2
reminder o12
reply by i10o-4
reply i1
road i8u7o-8
room o5
rsvp i14o-2
running # o4
running o8
s o2
sadly n10
said i-1o14
sale o7
same i-5u24n9o-1
same time u18
save the i4
say u3
says o9
schedule m16
school p11y-10m-10o5
see how m12
see i-12u1y10n-3m12
see you u5y17
selling o4
send o9
sent o14
session o2
shall we p12
sharp i20o-2
she y3
she's i-2y13
shoes i10o-9
short notice i1
shower o4
shut u20
sign o11
sign up o1
sing i-9o17
six i6
skating o-1
sleepover i7c13n-1o-9
slept o6
slots i-6o8
small i3u5o-2
snow c8
so i o4
so much i-3o5
so p-16u11c6y-3n3o-10
so sorry c6
so we're u9
socks o-14
soft o-9
soft play o-4
some p12
somebody o4
someone o28
something i6
sometime p8
soon i4p3
sorry for i5
sorry p-11u10c21y-1n21m-7o-3
sorry to c2
splash p8o-10
splash pad p6o-6
spring i-4o4
st i9
start u16
stay c9
stays p1
still # u26
still i-5u28c-1o12
still need o4
stop o12
storm c11
straight i17o-8
street i15o-12
students o1
subject : i-3o-1
subject i-4o-4
supper o-5
sure m7
sure yet m8
table o6
tag o-7
take o4
taken u1
tea i4
teacher i-9o11
team i-8o7
tell i13m9
tell me i6
tell you m4
term p4
text i16
text me i3
th , i3o-8
th at o6
th birthday i7
th i7p-9u-2y5n12
th in i-3o7
th not u11
th ~m i10
than u20
thank i-9u-2y5n7o5
thank you i-2u-9y4n4
thanks for i-5o1
thanks i-17p-9u-5y11n11o6
that day n6
that one o9
that p-6c-9y-12n13m10o3
that weekend n15m5
that's y3
the # y5n13
the beach p10
the best o8
the big i4o-6
the boys p12o-1
the date i6
the family c20
the girls p1
the hall i-16
the i-1p5u3y-7n-4m-1o4
the kids p9
the library o3
the morning o-11
the next o4
the office i-6o8
the party o8
the same i-5
the school i-2o10
the splash p10
the twins y5
the week n3
the ~d o-14
them i10
then i9m4o-8
there i6p2c-4y12n-11o-1
there's i-1c3o1
they u11o-5
think o6
thinking i-10p16
this one n6
this p10u-22c4y-24m-10o7
this week o11
this ~d i7
three i3
through i-1
tickets i-9o12
til i2
till i6m2
time u13c-6y-6n11o-4
tmrw p15o-15
to # i8u11
to a c3
to all o1
to but m11
to call c5
to cancel c4
to celebrate i4
to confirm o9
to have i4
to i-3u2m5
to say u12
to the i-6p11u8y9o-4
to you m20
to ~d i-13
today c11y-14n-4o13
together p12
tom i4
tomorrow # i5
tomorrow i-2u10c15y-25n-8o5
tonight i-12c5o15
too o2
toy o5
training is o10
training o19
try again c10
try i-4c11m9
turning # i17o-6
turning i25
turns # i13
turns i22o-8
twins y4
two hours i4
u # i-4o22
u u-7o1
under o1
understanding c14
unfortunately n23
uniform i-13o25
until # i5
until i3o-5
up for p1
up p11m-9o3
up to o3
update u22
us , i6o-7
us for i12
us i-4y5n1m14o-6
us in y10
used o12
usual o13
v i-1o3
venue u7o-11
very i4o-12
village hall i10
volunteers i-8o13
wait i-1y8
waiting i8m24o-5
waiting on m9
want p8
want to p12
wants i8o-17
was o26
was so o4
we are o-16
we can't n3
we had o6
we have n14o-7
we i-2p9c2n10o-3
we should p5
we ~m m4
we'd love o-1
we'd o-12
we'll c9n11o-25
we'll try c8
we're at n8
we're having i1
we're u1c11n9o-8
we've c6n5o-14
wear o2
wedding n14
week p12c-5
weekend i-9u-6y-12n17m10
welcome o5
were o4
what i-2y5o13
what's o4
when i12c5n-9
whenever i10
who i4o4
whole i11
will be y4m-8
will confirm m8
will i-10u-6c12y9m18o-2
will let c8
will try m4
wine o13
wish n6
with i-2u-11y1m-8
with the c1o-10
without o7
won't i-7n4
work m11
would be y8
would i18p18u-8y15n-2o-14
would love y4
wouldn't y6
write i4
wrong u31
x y3o-2
x ~e y1n-1o-6
xx i4n2
xx ~e n4
y'all c5o-3
yeah y6
year i1u-3o5
years i19
yep y19
yes please y12
yes u-4y33m15o-12
yesterday o20
yet m21
you and i8
you can i6
you for i-6y1n7
you i2u-1c-2m3o7
you to i8o-2
you ~d y8
your i3u-10y-1o10
yours p4
~d ! u12
~d # i15p-5m-2o17
~d , c3y-1o-4
~d . i-2
~d ? m6
~d after i6
~d and o2
~d at u-1
~d for i7
~d i3u2c-5y-9n-2
~d if p15
~d or p5
~d the i18
~d week i4
~d ~e u2m2
~m # u-3
~m , i5
~m at o5
~m i7u-4o8
~n # i10
~n rsvp i13
~n tickets o1
~n y2o-10
~n ~d i7
~n ~n i-7u6
~s ah n14
~s anyone o2
~s are o4
~s aw n13
~s can i-9o9
~s count y20
~s dear i-7u4y6
~s did o6
~s does o25
~s forgot u18
~s girls i-8o7
~s good i4o-3
~s happy o31
~s has o7
~s he's o8
~s hello i9
~s hi i7
~s hiya i8
~s hopefully m8
~s how o6
~s i o15
~s is o5
~s kids i10o-9
~s ladies i-5o5
~s might m2
~s my o1
~s no c3
~s not m1
~s oh n2
~s parents i-4o5
~s party i9o-1
~s selling o1
~s shall p4
~s so i-7n8
~s sorry u10
~s subject i-5
~s swimming o7
~s thank o6
~s thanks n1o7
~s we p14
~s we're o8
~s what o21
~s yep y14
~s yes y10
~s your i-8o25
£ # o15
£ o17
– # i3
– i2
€ # o3
€ o5
👍 y13o-6
😂 i4o5
😂 ~e o3
😭 c10
`
  .trim()
  .split('\n')
