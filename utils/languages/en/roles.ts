import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'party|sleepover|playdate|bbq|barbecue|celebrati*|celebrate|disco|picnic|dinner|gathering|reception|bash|tea|invited|come|coming|join|drop by|in?',
    'meet|meeting|held|start*|having|hosting|from|when|date|time|day|event',
    'happy hour',
    'pick|collect .. from yours',
    'turn up|arrive',
    'come|pop|head over at?',
    "we'll|we'd|we|i'll|i'd|i|he'll|she'll can|could|will|would? pick|collect|grab|get .. up|from|at from?",
    "we'll|we'd|i'll|i'd pick|collect|grab|get *",
    'at|our|my|your ours|mine|home|house|place .|,|!|\n?',
    'end of term|year|school|season|summer',
    'bank holiday',
    'cake|food|games|film|movie|pizza|meet'
  ],
  'reply-by': [
    'rsvp|rsvps|reply|replies|respon*|confirm|answer|deadline|numbers|r.s.v.p',
    'let me|us know',
    'lmk',
    'text|txt|call|message|whatsapp|email|ring|tell me|us|back',
    'need|want to know|numbers'
  ],
  'drop-off': [
    'drop .. off',
    'drop|bring them|him|her? at|from|for',
    'drop-off|dropoff|dropping|doors|arrival open?',
    'arriv* at|from|by|between?'
  ],
  'pick-up': [
    'pick .. up any? time? from?',
    'you|u|mum|dad|mums|parents can? come? and|back|to? grab|fetch|get|collect them|him|her',
    'come|pop|swing|back and|n|to|by|back? grab|fetch|get|collect|retrieve|scoop them|him|her|your|the|em',
    'picking .. up',
    'reclaim|reappear|retrieve',
    'scooped|scoop up',
    'yours|them again|back at|by',
    'pick-up|pickup*|collect*|fetch* any? time? from?',
    'fetch|collect * from',
    'ready for you|collection|home',
    'home .|,|!|\n',
    'go|goes|going|released|sent home with|at',
    'come|coming|back|here for them|him|her|your at|by|about|around',
    'picked up',
    'returning|return by|at|around|to',
    'arriv* home|back',
    'home|back by|at|around|about|for|between|time|*day|sat|sun|@',
    'drop|bring|brought|run|take|drive|walk|have|get|return*|dropped|deliver .. home|back'
  ],
  end: [
    'stop|stops at',
    'full|final time|whistle|buzzer',
    'all|be done #',
    'finished|done by|around|about|at|for',
    'wrap*|wind*|pack|packing up|down around|about|at?',
    'home|end|ending|finish|finishing time',
    'carriages at?',
    'leave|leaving|over|out|gone|away by|at|about|around|:',
    'depart*',
    'goodbye|bye at',
    'leave|leaving #',
    'kick*|chuck*|shoo*|turf*|boot*|throw*|sling*|herd*|usher* us|you|them|everyone|everybody|all|people? out',
    'kicked|chucked|turfed|booted|thrown|slung|cleared out',
    'we get kicked|chucked|turfed|booted|thrown|slung out at|by|about|around?',
    'draw* to a close',
    'lose|vacate|clear the|our room|hall|space|barn|pitch|slot|studio',
    'hall|room|barn|studio|bar|park|pool|club|cafe|farm|centre|center closes|shuts|locks up?',
    'have|got|booked|hired the|our .. until|till|til',
    'call it a day|night|quits',
    'turn* into a? pumpkin*',
    'pumpkin time',
    'goodbyes',
    'out of there|here|it|the *?',
    'time is up',
    "time's up",
    'everyone|everybody|you|us|all out|gone|off|away by|at',
    'last|final song|dance|orders|call at|is|:',
    "be|it's|all|is over",
    'finish*|conclud*|ends|ending|end|until|til|till|hometime|curfew'
  ],
  birthday: [
    'turning|turns|turn|born',
    'birthday|bday is|was|on on?',
    'be|is one|two|three|four|five|six|seven|eight|nine|ten years|on',
    'be|is # years|on'
  ],
  noise: [
    'happy monday|tuesday|wednesday|thursday|friday|saturday|sunday|halloween|easter',
    'reservation*|booking|order|ordered|tickets',
    'was|were|went|since|sent|posted|written|updated|published|copyright|©',
    'closed|away|holiday*|work',
    "we're|i'm|he's|she's|are|be|is out on|until|till|til|all|*day",
    'forwarded|original'
  ]
}
