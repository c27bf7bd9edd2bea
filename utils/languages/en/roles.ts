import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'party|sleepover|playdate|bbq|barbecue|celebration|celebrate|celebrating|disco|picnic|dinner|gathering|reception|bash|tea|invited|come|coming|join|drop by|in?',
    'meet|meeting|held|starts|starting|having|hosting|from|when|date|time|day|event',
    'happy hour',
    'turn up|arrive',
    "we'll|we'd|we|i'll|i'd|i|he'll|she'll can|could|will|would? pick|collect|grab|get .. up|from|at",
    "we'll|we'd|i'll|i'd pick|collect|grab|get *",
    'at ours|mine',
    'cake|food|games|film|movie|pizza|meet'
  ],
  'reply-by': [
    'rsvp|rsvps|reply|replies|respond|response|confirm|answer|deadline|numbers|r.s.v.p',
    'let me|us|* know',
    'lmk',
    'text|txt|call|message|whatsapp|email|ring|tell me|us|back|*',
    'need|want to know|numbers'
  ],
  'drop-off': ['drop .. off', 'drop-off|dropoff|dropping|doors|arrival', 'arrive|arriving at|from|by|between?'],
  'pick-up': [
    'pick .. up',
    'pick-up|pickup|pickups|collect|collection|collected|collecting|picked',
    'home|back by|at|around|about|for|between|time|@',
    'drop|bring|brought|run|take|drive|walk|have|get|return|dropped|returned|deliver .. home|back'
  ],
  end: [
    'finished|done|wrapped up? by|around|about|at',
    'home time',
    'kick|chuck|chucking|kicking out',
    'finish|finishes|finishing|ends|ending|end|over|until|til|till|hometime'
  ],
  birthday: ['turning|turns|turn|born', '* birthday|bday is|was|on', 'birthday|bday is|was on?', 'be|is * years|on'],
  noise: [
    'reservations|reservation|booking|ordered|order|tickets',
    'was|were|went|since|sent|posted|written|updated|published|copyright|©',
    'closed|away|holiday|holidays|out',
    'forwarded|original'
  ]
}
