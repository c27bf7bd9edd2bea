import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'party|sleepover|playdate|bbq|barbecue|celebrati*|celebrate|disco|picnic|dinner|gathering|reception|bash|tea|invited|come|coming|join|drop by|in?',
    'meet|meeting|held|start*|having|hosting|from|when|date|time|day|event',
    'happy hour',
    'turn up|arrive',
    "we'll|we'd|we|i'll|i'd|i|he'll|she'll can|could|will|would? pick|collect|grab|get .. up|from|at",
    "we'll|we'd|i'll|i'd pick|collect|grab|get *",
    'at ours|mine',
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
    'drop them|him|her? at|from',
    'drop-off|dropoff|dropping|doors|arrival open?',
    'arriv* at|from|by|between?'
  ],
  'pick-up': [
    'pick .. up from?',
    'you|u|mum|dad|mums|parents can? grab|fetch|get them|him|her',
    'pick-up|pickup*|collect*|fetch* from?',
    'picked up',
    'returning|return by|at|around|to',
    'home|back by|at|around|about|for|between|time|*day|sat|sun|@',
    'drop|bring|brought|run|take|drive|walk|have|get|return*|dropped|deliver .. home|back'
  ],
  end: [
    'we|it|party stop|stops at|by|around',
    'finished|done by|around|about|at|for',
    'wrap*|wind|winds|winding|pack|packing up|down by|around|about|at?',
    'home|end|ending|finish|finishing time',
    'carriages at?',
    'leave|leaving|over|out by|at|about|around|:',
    'departure|departing',
    'kick|chuck*|kicking us|you? out',
    "be|it's|all|is over",
    'finish*|ends|ending|end|until|til|till|hometime'
  ],
  birthday: ['turning|turns|turn|born', 'birthday|bday is|was|on on?', 'be|is * years|on'],
  noise: [
    'happy monday|tuesday|wednesday|thursday|friday|saturday|sunday|halloween|easter',
    'reservation*|booking|order|ordered|tickets',
    'was|were|went|since|sent|posted|written|updated|published|copyright|©',
    'closed|away|holiday*|out|work',
    'forwarded|original'
  ]
}
