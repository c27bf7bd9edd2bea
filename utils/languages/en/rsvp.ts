import type { RsvpWords } from '../rsvp-words'

export const rsvp: RsvpWords = {
  yes: [
    'adult|adults|children|kids will|are|is come|coming|there|in',
    'of us|mine|ours coming|come',
    'can come after',
    'one|two|three|four|1|2|3|4|5 * coming',
    'one|two|three|four|1|2|3|4|5 kids|children|of|kid|child us|coming|from',
    '^yes|yep|yup|yeah|ya|yay|definitely|absolutely|deffo|defo',
    '^yes|yep|yeah|ok|oh please|pls|plz|definitely|absolutely|lovely',
    'yes to|from both|all|us|me|mine',
    'we|i|they|she|he will|shall|are|is|am all|both? come|coming',
    'us too|as well',
    'me too|three',
    "wouldn't miss it|this",
    '^we|i are|am so|all|both|definitely? in',
    "^we're|i'm|all|she's|he's|they're so|all|both|definitely? in|on",
    "we'll|i'll|she'll|he'll|they'll come",
    "we'll|i'll|she'll|he'll|they'll|will all|both|definitely? be there",
    'yes|yep|yeah to *day|that|this|the',
    "we're|i'm|all|she's|he's|they're so|all|both|definitely? coming",
    'sign|put|add|pop * up|down|on',
    'both|all of us|mine coming|come|in',
    '+ # from us|me',
    '+1|+2|+3',
    'can come|make',
    'will|would love|like to? come|be|attend|join',
    "can't wait",
    'save * a? place|spot|seat',
    "we've|i've got it in|on the|our diary|calendar",
    'see you all? there|then',
    'accepts|accept'
  ],
  no: [
    'not going|coming|attending|free|around',

    '^no|nope|nah',
    '^no|nope|nah sorry|sadly',
    "^sorry|sadly|unfortunately we|i|not|can't|no",
    'not * this time',
    'not|no able|possible|chance',
    "can't|cannot|won't|couldn't be|make|come|do|join|sorry",
    'we|i have|need|must|ve|got|will|ll|going to? decline|pass|bow',
    'count|take us|me|him|her|them out',
    'out|away that|this|then day|weekend|week',
    "won't|not be|able there|coming",
    'going to? have to? miss',
    'have to|got drop|pull out',
    'maybe|perhaps next time',
    'another time'
  ],
  maybe: [
    '^maybe|perhaps|possibly|probably|hopefully',
    'maybe|perhaps|possibly .. will|we|i|yes',
    'not sure yet|if|we|i|about',
    'might be|come|make|have',
    'let|tell you|u know? by|on|tomorrow|later|tonight|asap|*day|when|if',
    "will|ll|i'll|we'll|can|need|have|got to? check|ask|confirm|see|look",
    'depends on|if|whether',
    'tbc|tbd',
    '50 50',
    'trying|try|hope|hoping to make|come|be',
    'get back to you|u'
  ],
  wishes: [
    'see you|ya at|in school|work|training|practice|class|church|pickup|assembly',
    'have loved|liked|enjoyed',
    'love|like|loved|happy to .. but',
    'love|like|loved|happy to .. , but',
    'next|another|different|other time|one|year'
  ],
  cannot: ["can't|cannot|won't|couldn't be?", 'can|will not be?', "can't|cannot|won't|not|be|being able to"],
  coming:
    "come coming make making attend attending join joining be go going there here able do it this that then on at for to due because cause cuz as since with us either sorry sadly unfortunately really actually now both even anymore i'm im we're were monday tuesday wednesday thursday friday saturday sunday free around in over he's she's he she we i they it's has have along xx x",
  comes: {
    subjects: 'i we he she they both',
    verbs: [
      'can|could|will .. come|cum|make|there',
      'is|are|r|am|be .. coming|there|along',
      'will .. be .. there',
      'comes|coming',
      'says yes'
    ]
  },
  cancelsFor: 'for',
  cancels: [
    "we|i|we've|i've have|had|need|must|got|will|ll|going to? to? cancel",
    'have|need|must to? cancel for',
    'cancel on you|u'
  ],
  ironic: [
    'as if',
    'yeah|yea|oh right',
    'in your|ur dreams',
    'only if|when hell|pigs',
    'not a|in a? chance|million',
    'just kidding|joking',
    'jk|lol not',
    'wrong chat|group',
    'meant for another|someone',
    'sure sure'
  ],
  others: [
    'training|practice|football|swimming|homework|pta|assembly|uniform|trip|photos',
    'bake sale|stall',
    'lost|found a|his|her|my|the|property',
    'did|does|has|is|are anyone|anybody|someone',
    'remember when',
    'last year|time|night|week'
  ],
  children:
    'kid kids child children boys girls boy girl little littles kiddo kiddos twins ones toddler toddlers cousins siblings',
  adults:
    'adult adults ups grown-up grown-ups grownup grownups parent parents grandparent grandparents mum mums dad dads',
  counts: {
    'the|both|my|our twins': 2,
    'both kids|boys|girls|of|children|mine': 2,
    'all three': 3,
    'three|3 of mine|ours|us|them': 3,
    'two|2 of mine|ours|us|them': 2,
    'both coming|come|will|would|are|can': 2,
    'the triplets': 3
  },
  stays: [
    "i'll|we'll|i'd|we'd stay*",
    "i'll|we'll|i'd|we'd also|love|happily to? stay*",
    'i|we|us|dad|mum|mom|granny|grandma will|can|could|would|ll|am|are|also|want|like to? stay*',
    'one of us will|can|ll stay',
    "i'll|i|we'll|we|i'd|one will|ll|can|could|would|love|happy|be|of|us|am|are|m|to|like|also|both stay*",
    'stay too|as well|with her|him|them|to help',
    'happy|glad|planning to? stay|staying|help',
    'staying with|too|as|myself'
  ],
  leaves: [
    "can't|cannot|won't stay*",
    "not|unable|don't able? to|need|plan|want|be? to? stay*",
    "can't|cannot|won't|not|unable|don't to|need|able|plan|want|be|have stay*",
    "won't|not be? able to stay*",
    'drop and|& run|go',
    'just drop*',
    'drop her|him|them off',
    'drop * off'
  ],
  food: [
    'allerg*',
    'intoleran*',
    'vegetarian*|vegan*|veggie',
    'gluten|lactose|dairy|egg|nut|wheat|sugar free|please|at|for',
    'no nuts|peanuts|eggs|dairy|milk|gluten|pork|meat|fish|beef|sesame',
    'coeliac|celiac|halal|kosher',
    "doesn't|don't|can't|cannot|not eat|have|do nuts|peanuts|eggs|dairy|milk|gluten|pork|meat|fish|beef",
    "can't|cannot eat|drink",
    'epipen'
  ]
}
