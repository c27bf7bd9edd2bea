/**
 * What a message must hold to be worth reading, parted by commas: a word, two words in a row, the beginning of one
 * ("part*"), the end of a compound in at least five letters ("*burtstag"), a word behind a figure ("# pm") or before it
 * ("ab #"). Accents and apostrophes count for nothing. Recall first.
 */
export const gate =
  'party*, parties, partie, partee, partay*, birthd*, birth d*, bday*, b day*, bdae*, bd, turns, turning, invit*, ' +
  'rsvp*, r s, celebrat*, sleepover*, sleep over*, slumber*, playdate*, play date*, bbq*, bar b*, barbe*, barbie, ' +
  'picnic*, disco, gathering*, happy hour, reception, get together*, together, housewarm*, house warm*, ' +
  'open house, come, comes, coming, cum, join*, over to, over at, over for, come over, at mine, at ours, to mine, ' +
  'to ours, my house, my place, my home, our house, our place, our home, our garden, fancy*, up for, down for, ' +
  'cancel*, postpon*, called off, is off, obviously off, sadly off, call it, resched*, re sched*, instead, ' +
  'move to, moved*, moving, change*, call off, calling off, knocking, knock it, weve had to, pushing, ' +
  'bring forward, bringing forward, brought forward, cant make, cant come, cant go, make it, be there, count me, ' +
  'count us, count him, count her, count them, see you, see u, see ya, see yall, is a go, hopes up, drop off, ' +
  'dropoff*, pick up, pickup*, saturday*, sat, sunday*, sun, monday*, mon, tuesday*, tue, tues, wednesday*, wed, ' +
  'weds, thursday*, thu, thur, thurs, friday*, fri, tomorrow*, tmr*, tomo, 2moro*, tonight*, tonite*, ' +
  'this weekend, the weekend, # pm, # am, # p, # a, # not, # th, # nd, # rd, # st, # til*, # to, # oclock, oclock, ' +
  'noon, free on, free this, able to, let me know, save the, welcome, popping, drop by, drop in, pop in, pop by, ' +
  'pop over, pop round, no party, play at, correction, typo, forgot to, switch*, bumped, wont be, you free, ' +
  'u free, r u, love to, swap*, relocat*, rearrang*, same time, same place, the address, starts at, anyone, ' +
  'want to, wants to, wanna, after school, later, scrap*, double booked, swings, soft play, shall we, fyi, btw, ' +
  'bring, kids, the boys, the girls, the hall, raining, postcode, parking, upstairs, bowling, swimming, cinema, ' +
  'cake, pool, door, christen*, baptis*, communion, hosting, egg hunt, halloween*, christmas*, easter, eid, at #, ' +
  'from #, # now, now #, not #, reminder, remember, venue, sorry, pushed, meet*, drinks, pints, dinner*, ' +
  'supper*, lunch*, brunch*, wedding*, marriage, retire*, farewell*, leaving do, shower, braai*, potluck*, cookout*, ' +
  'game night, poker, me know, us know, having a, hosted*, host, shelved, scrapped, engagement, send off, curry, tea at'
