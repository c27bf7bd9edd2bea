import type { Cues } from '../language'
import { answers } from './answers'
import { changes } from './changes'
import { excluded } from './excluded'
import { invites } from './invites'
import { occasions } from './occasions'
import { others } from './others'
import { roles } from './roles'

export const cues: Cues = {
  signals: { ...invites, ...occasions, ...changes, ...answers, ...others },
  roles,
  excluded,
  notes: [
    'heads up',
    'remember|note|nb|n.b|n.b.|ps|p.s|p.s.|btw|fyi|reminder|parking',
    'pls|please note|remember|take|make|bring',
    'do|please|pls remember|note|bring',
    "don't|dont|do not|never forget",
    'by the way',
    'one|another|quick|just|little|small more|other|last|final|thing|note|reminder',
    'oh and',
    'just so you know',
    'gate|door|entrance|doorbell|buzzer is'
  ],
  excuses: 'sorry oops whoops pardon no wait er erm uh um i mean meant make that rather actually',
  corrects: [
    "but|invite|invites|flyer|card|invitation ,? it's|it|should is|be|say? actually|now?",
    'oops|oh|wait|actually|no ,? no|sorry|wait',
    'i mean|meant',
    'scratch|ignore|make that',
    'edit :?'
  ],
  errands: [
    'help|helping|lend|give me|us|him|her|out?',
    'help|helping|lend a? hand?',
    'set|setting things? up',
    'go|going|do|doing|need the? shopping',
    'bake|baking|make|making|ice|icing|order|ordering the|his|her|a cake|cakes|food',
    'buy|buying|get|getting|fetch|collect|collecting|pick|picking up? the|some|his|her|a balloons|cake|cakes|decorations|present|presents|gift|drinks|shopping',
    "he|she|they|who|he's|she's|they're|is|who's off|heading|going|flying|moving|emigrating to|home|back|off|out|abroad|away",
    'he|she|they|who fly|flies|leave|leaves|move|moves|emigrate|emigrates to|for|home|back|off|out|abroad|away?',
    'i|we fly|leave|move|emigrate to|for|home|back|off|out|abroad|away?',
    "i'm|we're flying|leaving|moving|emigrating|off to|for|home|back|off|out|abroad|away?",
    'before he|she|they|i|we fly|flies|leave|leaves|go|goes|head|heads|move|moves .. to|off|back|home|away?',
    "get|gets|are|is|i'm|we're|he's|she's|they're|come|comes|coming back|home from?",
    'away|abroad till|til|until',
    'start|starts|starting school|uni|university|college|nursery|work',
    'surgery|operation|dentist|orthodontist',
    'on call|duty|shift'
  ],
  returns: [
    'back|home|return|returned|returning|rested|recovered from the|our|your|my?',
    'hope|hoping you|u|everyone|all all? had a lovely|great|good|nice'
  ],
  wrote: [
    'i|we wrote|put|said|typed|told you?',
    'invite|invites|flyer|card|invitation|email|text|message|it|poster says|said|had|has|reads',
    'disregard|ignore the'
  ],
  replaces: [
    'instead of',
    'rather than',
    'no longer|at',
    "don't|dont come at",
    'sold|booked out|up for|on?',
    "can't|cannot|couldn't do|have|get"
  ],
  moves: [
    'moved|moving|move|moves|shifted|shifting|pushed|pushing|postponed|postponing|delayed|preponed|bumped',
    'brought|bring|bringing .. forward|back',
    'rescheduled|rescheduling|changed|changing|changes|switched|switching|swapped|swapping|put'
  ],
  asksChange: [
    'can|could|shall|should we|you|u make|do|move|change|push|have|swap it|the|to',
    'would|could|can it|sunday|saturday|friday be|work|suit|do',
    'how|what about|if',
    'can|could|shall|should we do|make|have|move',
    'would|could .. work|suit',
    'any chance',
    'is it possible'
  ],
  agrees: [
    '^np|deal|grand so?',
    '^sure|go thing|on then?',
    'happy|glad to move|change|switch|swap',
    "that's|it's even? better for us|me|everyone",
    'can do',
    "^yes|yeah|yep|ok|sure we'll|i'll|will do|change|move|saturday|sunday|friday",
    '^yeah|yes|good|great good|great|idea idea?',
    '^yes|yep|yeah|yup|sure|ok|okay|fine|perfect|great|absolutely|definitely|agreed|done|lovely|course',
    'works|fine|good|ok|okay|perfect|great|suits for|with|by us|me|everyone|here',
    'that|this|sunday|saturday|friday|monday|3|4|2 works|suits',
    "that's|it's|sunday's|that|sunday|saturday|friday|which is? fine|ok|okay|great|perfect|good",
    'saturday|sunday|friday|monday it is',
    'sounds good|great|perfect|fine|lovely|like',
    "let's do|go|make|move",
    'no problem|worries|probs',
    'of course',
    'we can|will do',
    'will do',
    'go for'
  ],
  wavers:
    "but however unless if check maybe perhaps not cant can't wont won't don't dont depends sorry afraid unfortunately until except no might whether think",
  common:
    "come can't we're it's n' kids us him them as down by the and has am pm to of a in is it you that for on at with be this have we are was i not can if my your me so just will up get do but what from or all when there out know go about her his our she he they then would like"
}
