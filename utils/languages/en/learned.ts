/**
 * Words, and pairs of them, and what each says of a message, as `detect/word-model` reads it. Written by `npm run train`
 * from the messages of `tests/corpus` that are not kept aside.
 */
export const learned = `
! ! y-3
! # i3o-4
! i4p-11c-5y12
! the u2
! ~d i2
! ~e i-5y-11n6
# ! i3
# # i2o-5
# % i-7o7
# , i11y-6o7
# - i10o8
# . i13p-1u7c-5n-28o10
# / u-3m3
# : i3o3
# ? p2
# adults y3
# am i4o12
# at i7u-7
# b i3o-2
# for i11
# from o8
# hours o6
# i8p-3u8c-7n-6m-3o9
# instead u18
# ish i9o-11
# kids i-6o9
# nd o-7
# not u15
# on i6u1o-3
# or o4
# pm i3u5o3
# s o10
# st i5
# th i5p-5u-1y4n10
# till i10
# to i4u5
# years i5
# ~d i2
# ~e i1u3o-1
# ~m i10
# – i4
% i-6o9
% off i-4o15
& i8
' o5
( # i12o-4
( i6
) . o5
) i11
+ i4
, # i6n-2m-1o2
, at i15o-15
, bring i1
, cake o1
, drop i4
, first o5
, get i-4o6
, i o-9
, i-4p-7c3o1
, meet o2
, my o-13
, no u-8
, please i-8o4
, put y1
, same u21
, so i-6u7
, thank y6
, thanks y7
, the c10
, they u3
, we n13
, will m13
, ~d i13
- # i3u-3o2
- i1p-2u5o2
. # i4u3c-3n-10o3
. . i2
. also i-7u8o2
. and u8
. bring i15
. can o-16
. children o1
. everything u2
. example i-1o9
. happy n8
. have n30
. i'll m1
. i-2p-3u-1c6y5n4m-5
. if i-2o4
. is i10o-12
. it o-1
. let i5
. lmk i2
. next n9
. no i2
. only o-2
. our i2
. please i5
. reply o5
. rsvp i8
. same u11
. see u11
. shout i2
. so c6
. sorry u14
. stay c12
. still u6
. the u1
. we i7u-1
. we'll c17
. wear i7
. what y2
. will c14
. you i5
. ~d i18o-2
. ~e i-10o8
. ~n u2
. £ i8o-3
/ # i6u-4
/ i4u-4
: # i7o3
: u14n-4m-10
> o-2
? could p8
? i-2p21u-23c-19n-11m1o11
? its i3
? ~e u-1y10m10
? ~n o-5
@ o-9
a few i3
a friend i-4o17
a little i4
a maybe m3
a no n13
a p-3c-5y-5n5o4
a party o25
a yes y2
able n15
able to n10
about for p2
about p11n-14o1
about the o8
adults i-16y10o4
adults only i-10o14
afraid c19
after # o4
after i4p3
after school i9p1o-12
after the o11
after ~e i-4o11
afternoon i7
again u4o14
age # o1
ages # i-4o7
ages i-2o8
agm i-6o7
ah n13
ahead c16
all , u1c11
all i7u4c1n-4m-6
all the i4
all welcome o2
allergies y22o-6
already n7
also u21
am , o8
am . o1
am i5y-20o3
am to o5
an i-15u2o1
and # i-6o7
and bring i-14o8
and i4u-3y2n-6m-10o5
and ~d i-11o9
another c9
any p3n-5
any time i11
anyone about p7
anyone i-9p22y-1o19
anyone know o12
anyone up p1
apologies u10
are i3n-5m-2o5
around # i4
around i2p8o-20
arvo p6o-14
as a m16
as u15m10o-11
ask m13
asking p7n3
at # i1u4c-4y7n-7o-2
at i6c-10m-18o5
at little i-3
at our i7o-9
at ours i9o-9
at the o1
available i-3o13
aw n11
back on i-1o5
back to i6m12o-3
back u3c-1y-22m11o3
backyard i14o-4
bag o8
bags o13
balance o6
balloons o10
bank o1
bash o-1
basket i2
bbq o-4
bday i21o-11
be # i12o-14
be delighted y3
be i-1y8n4m3o-5
be there y22
beach p24o-21
because u11
been i-7c8n-13
before i7p10o-1
birthday i19p-19u-17c1y-3m-14o9
birthday on i5
biscuits o2
book o28
booked i-4u7
booking i-13o18
bored p17
both y16
bottle o13
bottom o3
bounce o6
braai o-2
bring a i6u6o-5
bring i7u4c-9y14n-4m-3
bummed n4
but p-17n19m20o-4
but the o1
by # i5
by i12p-17y-12m10o3
by ~d m9
by ~m i14o-1
c o2
cake o3
call # o4
call i-8o5
call off c6
came o2
camp i-8o11
can come y4o-4
can i m28
can i1y8n-3m4o-4
can you o11
can't i-11n28o3
can't make i-3n6
cancel c19
canceled c19
cancelled c34
cant n24
cards o12
carnival o9
celebrate i14
change of u6o-1
change u26
changed u30
check m7o8
checking m5
child o6
child's i-3o7
children o10
christmas o1
cinema i6
class o5
classroom i-6o9
climbing o-16
clock i9
closed i-6o11
closes i-3o8
club i1o-2
coach i-3o15
collect at i8o-3
collect i7
come i7u-2y10o-7
come to i17o-18
coming i10p-3y11
coming to y2
committee i-5o13
community i2
concert o3
confirm m17
confirmed i-9o6
correction u25
count us y11
count y24o-4
cousins i4o-10
cricket o-9
dad m8o-2
daily o2
date c14o-7
day # i6
day . i2n4
day at o7
day is o3
day p9u-15y-20n8o2
day ~d i-1
days i-3o6
de i7
dear all u4
dear parents c7
dear u6
decided c13
decided not c9
delighted y16
depends m27
details o8
did o25
didn't o7
dinner i9o-6
do a p5
do m-10
do we o4
do you o4
does anyone o6
does o9
dogs i1
doing a i14
doing i5o1
done by i8o-2
done i9o-3
door u1
double booked u9
double u10
down as m9
down for y8
down i-3y2
dr o-10
drinks o7
drop i15p-10y13
dry p9
due i-35c8o12
due to c8
each o6
early i-5
egg hunt i9
egg i9o-5
else u7
end of i10
entry o1
even o13
every o1
everybody i11
everyone u14c9y-11n-12
everything else u3
example o9
exchange o4
face o18
fair o2
fall i-13o20
families , i-3o10
families o5
family c6o7
fancy i4o-7
farewell i8
few i3
few of i3o-3
film i9
finally i3
fine i8
fire i-5c3
first o1
five i4
folks c17o-4
for a p11o4
for asking n13
for coming o11
for having o26
for her i9
for i4p-8c-7o1
for inviting n9
for my o1
for the u-1c-4y2m7o2
for understanding c9
for ~d i-31u14
forecast u13
forgot to u8
forgot u25
found o11
free for o-6
free i-10y7o3
friend o1
friends i6o-8
from # i11
from i7p-4u-2c-10n10o6
from school i12
from the i-5n9
from us n24
from ~d o16
full o11
fun n3
gala i-3
game i-3o4
garden i6o-2
gate u10
get a i-4o14
get back m8
get i-1y-16m12o1
gift o4
gifts i11
give n16
go p10
going i3
good o7
got p-8n11o3
got the i5
guests o4
guys , c1
guys u2c13o-6
h o-3
had a o2
had i-8n-6o22
had the o3
half # i11o-13
half i8u11o-2
hall , i6
hall i6u9
halloween i15o-10
happening c23
happy # o16
happy bday n7
happy birthday i-10n8o14
happy i-6u-2n22o10
happy to y12
has a n9
has i-7p-15u2c10y-9n9
have a o17
have to c10o-9
have u4c11y-8n12o-2
having a i16
having i20u-2n-5
he u-16m12
he's p-5u-10y16
head i4o-2
hello i7
help y4
her at y4
her p-11u-26y8
here i10n-1
hey p5o-13
hi , i-1
hi i2u-1c1o-2
hill o-4
him u-19y11n9
his dad m1
his i9u-20m3
his own y4
hiya i7
holiday o16
hols p18o-2
home i3o11
hopefully ! m11
hopefully m16
host c1
hot p9
hour u9
house i10o-3
how m2o2
how many i6
hunt i14o-1
i am i1o-4
i bring y9
i can i-4
i have n-2o6
i know i11
i let m2
i p-3c-4y3n-1m11
i put u5
i'll y21m20o-2
i'm afraid c6n1o-6
i'm i-4n7o8
i've o9
i-3p3c-3y8m-3o13
ideas o2
if p16u-4c-7n-27m11o-5
if the p1
in ! y21
in - m1
in ? i10o-7
in i1p-3u-10y4m-9
in our i14
in the u4c4y-35n-11
in ~m i-7c2
instead i-3u31
instead of u4
invitation i-22y7o-2
invite i8p-3o-13
invite you i5
invited i10
invited to o3
invites i2
inviting n9o-2
is # i11o-14
is confirmed o1
is going i2
is i-1p-9u7n-6m-2o3
is it i-1o27
is off c7
is on o2
is the o3
is ~d i-8o6
ish i12o-17
it p-4c-2
it'll be i5o-4
it'll o-5
it's i6p-2u9m-12
its i5u8o-14
just i7u7c-6y-1n-9m11
just waiting m2
keen for p8
keen p14o-6
keep c4
keeps asking p6
keeps p7
kid i1
kids , o11
kids i5p4u-11n-5m-11o3
kids only i3
kids to i-1
kind i-1y14n10o-19
kind invitation y7o-1
kind of n7
know i10p-5y-8n-19m5
know if o13
ladies ! o1
ladies i-14o26
lads i4o-10
lane u6
laser i3o-5
laser tag o-6
last i8u-9o2
late o3
later o-4
leave o1
leaving o3
left o21
lessons o11
let c3y-8n-6m11o-1
let you m2
library i-14o9
like n-8o6
like to i10
little i2y9
lmk i3
lol i2
lost o14
love i1
love to y6o-14
lunch i4p7o-7
m . o1
make c-2n12o-11
make it n3o-1
mate n6
maybe p15m25o-4
me i3c-12y6o-4
me know i2
me ~e i-1
meet at p6o-10
meet p8
meeting i-10o10
meets o5
might be m14
might i-9p1m28
miss it y1
miss y12n9
month o4
morning p14o-3
moved i-10u9o16
moved to i-4o12
mrs i-3y3o8
ms . o8
ms o9
much for i-5
much i-3u-7y10o4
mum i8
mum's i-7o12
my i6p-10y-6n1m2
n i16
name i7
nd i3o-12
need p-8y17n-12m6o6
need to m9o-11
needed o5
never o9
new date c12
new i-1c20
next p10y-10
next week p15
night i-9u-5o5
no allergies y22
no from n3
no gifts i7
no i-5u-4c10n4m-4o3
no kids i-22o26
no need i8
no party c25
no presents i6
noon . i2
noon i13
not # u32
not come o3
not i-10u10c4y-12m7
not sure m2
not the u18
not to c8
not ~d u12
note i-5
nothing i1
now u24o7
o clock i3
o i8
o'clock i19
of i4m-17
of the n-6
of us y5
of you n4
of ~m i11
off # i17
off c30y-3
off to i8
office i-8o12
oh n2
ok if y6
ok y1m10o-4
old i7
on . i15o-7
on i2p-7n-2o3
on the i-5o1
on ~d u7c10y-5n-8m-14o1
on ~m i5
one p12c-19
only , i-1o14
only n-5o6
open i-9p2o5
or p17u-2o13
orchard i9o-3
order o12
our place i15
ours i19
out c5y-18m3
over i5p12
own y11o-6
pad o-6
pancakes i11
parents , c7
parents o9
park i10p10y-6n-6o-2
parking u12
parties i-6o19
party ! i8
party at i7u-3
party for i18o-7
party i10p-40u13c8y-7n-5m-24
party is i14u2o-18
party on i-2u-1y6o4
party ~d i6
pass n18
past i5
pavilion i11o-14
pay i6
per o9
phone o3
photos o15
pick i2
pick up i5
picnic i7o-2
pizza i7
pjs i3
place i6u5
plan i-2
play p18
playdate p14o-15
please , y2
please . o8
please p-7u3y7n-1m-9o2
please reply i2
pleasure y8
pls i7o-13
plus y8
pm , o3
pm at o4
pm i3u2o2
pm in i-9o19
pm to i15
pool i1o-15
practice o9
preschool o3
present o9
presents i15
proper i4
provided o12
pta i-15o10
pto o3
put us y2
put y9o-12
quick u5o-6
r o7
rain u18o-12
rather than u13
rather u18
rd i9o-7
rd ~m i-4o7
ready o2
register i-11o15
registration i-6o10
reminder : o3
reminder o15
reply by i14o-8
reply i3
road . o-2
road i7u8o-9
room o4
rsvp i13o-1
running # o6
running o6
sadly n10
said i-4o19
sale i-1o9
same i-4u25n9o-3
same place u2
same time u17n2o-5
save the i4
saw o3
says o13
schedule m14
school p10y-7m-8o5
see how m15
see i-12u4y9m10
see you u4y19
selling o4
send y1o7
sent o14
session o6
shall we p14
sharp i19
she y6
she's i-3y12o4
shoes i7o-11
shower i-2o11
shut u16
side i2o-1
sign o11
sing i-13o20
six i10
sleepover i6c14n-2o-12
slots i-6o8
small i5u4o-1
snow c10o-3
so i-1p-18u10c7n5o-10
so much i-5
so sorry c4
so we're u12
socks o-12
soft i1o-6
soft play i3o-10
some p15
someone o27
something i5
sometime p7
sorry p-16u12c23y-2n21m-9o-2
splash p7o-12
splash pad p2o-3
spring i-3o5
st , i8o-2
st i9
start u16o-1
stay c9
stays p6
still # u26
still i-7u26c-4o14
still need o8
stop o13
storm c7
straight i19o-10
street i12o-10
students o1
subject : i-9o-1
subject i-4o-3
supper o-8
sure m9
sure yet m2
table o8
take o2
tea i3
teacher i-7o7
team i-5o10
tell i13m9
tell me i7
tell you m10
tentative yes m2
term p6
text i12
text me i4
th , i5o-8
th at o8
th birthday i9
th i5p-4y6n11
th in i-1o3
th not u6
th ~m i13
than u16
thank i-6u-8y8n5o2
thank you u-6y2n8
thanks for i-8o4
thanks i-17p-13u-5y14n10o4
that day n5
that one o4
that p-6c-7y-11n13m9o3
that weekend n15
the # y5n12
the back u1
the beach p5
the best o8
the big i3
the boys p12o-4
the date i12
the family c15
the hall i-15o1
the i-2p6u2c1y-9n-2m-3o5
the invitation i-7
the kids p6
the morning o-1
the office i-1o5
the party o9
the same i-9
the school i-6o13
the splash p8
the twins y4
the window o5
the ~d o-12
them i11
then i9m3o-9
there i6p1c-1y13n-13
there's o1
they u7o-5
think o7
thinking i-4p16
this i1p8u-25c3y-29m-13o3
this one n5
this week o8
this ~d i5
three i1
thrilled y3
tickets i-9o10
til i4
till # i1
till i7
time u11c-6y-5n14o-4
tmrw p20o-16
to # i8u11
to a c3
to all o6
to but m13
to call c8
to cancel c4
to celebrate i6
to confirm o5
to do i2o-5
to i-4p-1u2m5
to say u11
to the i-2p12u9y6o-4
to you m18
to ~d i-11
today c10y-11n-2o13
together p15
tom i4o-3
tomorrow # i6
tomorrow i-2u12c19y-25n-9o6
tonight i-9c2o15
toy o2
training is o8
training o24
try again c8
try i-2c11m5
turning # i15o-5
turning i24
turns # i14
turns i22o-7
twins y2
u # i-8o22
u u-10m2
under o1
understanding c14
unfortunately n24
uniform i-11o22
until # i8o-1
until i6o-5
up for p2
up p12m-12o3
up to i-2o4
update u19
us , i2o-2
us for i14
us i-5y3m11o-8
us in y8
use u5
used o11
usual o4
venue u6o-11
very i7o-15
village hall i7
volunteers i-7o11
wait i-8y8o6
waiting i11m23o-5
waiting on m6
want p8
want to p13
wants i8o-19
was o26
we are o-12
we can't n6
we had o5
we have n11o-4
we i-2p8c2y-2n11o-6
we should p7
we will i10o-7
we ~m m4
we'd love o-6
we'd o-15
we'll u-4c9n11o-24
we're at n7
we're c13n9o-6
we're having i8
we've c8y-1n10o-17
wear o2
wedding i-1n15
week ? p1
week p13c-7
weekend i-9u-10y-8n17m14
welcome i2o4
well i4
were o9
what a o1
what i-3y6o13
what's o2
when i12c4n-9
whenever i13o-6
where i3
who i2o7
whole i9
will be y6m-11
will confirm m12
will i-7u-8c9y8m20o-2
will let c10
will try m4
window o3
wine o13
wish n9
with the c3o-9
with u-8y2m-5
without o8
won't n5
work i-3m8
would i17p18u-9y10n-4o-12
would love y3
wouldn't miss y10
wouldn't y7
write i11o-8
wrong u29
x y3o-5
x ~e o-1
xx i7n6
xx ~e n5
y'all c6o-4
yeah y2
year i3u-1o4
years i17
yep y18
yes from y4
yes please y7
yes u-5y34m16o-14
yesterday o17
yet , m2
yet m24
you and i11
you can i10
you for n3
you i1c-7n-3m4o8
you to i9
you ~d y10
your i5u-9y-5o7
yours p6
~d ! u8
~d # i17p-10m-3o15
~d , i1o-5
~d ? m3
~d after i7
~d and o10
~d for i6
~d i3c-4y-11n-2
~d if p15
~d or p7
~d the i19
~d week i4
~d ~e u1m2
~m # i1u-2
~m , i6
~m at o7
~m i6u-5m6o7
~n # i10
~n o-9
~n please o-6
~n rsvp i12
~n ~d i9
~n ~n i-10u3
~s ah n13
~s anyone i-2p4o6
~s aw n16
~s can i-9o12
~s count y22
~s dear i-6u7y5
~s did o1
~s do o3
~s does o26
~s forgot u16
~s girls i-11o9
~s good i5o-7
~s happy o30
~s has o5
~s he's o8
~s hello i7
~s hey p1
~s hi i4c1o-2
~s hiya i7
~s hopefully m9
~s how o10
~s i o16
~s is o6
~s kids i8o-10
~s ladies o3
~s might m3
~s my o7
~s no c3
~s parents i-6o7
~s party i11o-1
~s selling o2
~s so i-5n7
~s sorry i-1u11
~s subject i-5
~s swimming o7
~s thank o9
~s thanks n2o4
~s we p18
~s we're o2
~s what o22
~s yep y14
~s yes y9
~s your i-10o25
£ # o15
£ o16
– # i2
– i4
€ # o3
€ o5
👍 y13o-7
😂 o3
😂 ~e o3
😭 c10
`
  .trim()
  .split('\n')
