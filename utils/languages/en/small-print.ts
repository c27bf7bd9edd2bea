import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    'no gifts|present*|gift|pressie*|prezzies',
    'no need to? bring|buy|for any? a? gift|present|pressies',
    "don't|not|no worry|need|fuss .. gifts|present*|gift|pressies",
    "gifts|presents not|are|is|aren't not? necessary|needed|required|expected",
    'just|only yoursel*|blessings',
    'lieu of gifts|presents',
    'presence is|will be? our|the|his|her|enough|only|best *',
    "don't|not|no|without bring|need|any|gifts|presents a|any? gifts|present*|gift",
    'your presence is|will',
    'instead of gifts|presents'
  ],
  groupGift: [
    'group|joint|class gift|present|collection',
    'clubbing|chipping|chip|club together|in',
    'contribute|contribution* towards|to|for',
    'collecting for|money'
  ],
  dropOff: [
    'drop|dropping and|& go|run|leave',
    'drop .. off',
    'drop-off|dropoff',
    'parents|grown-ups|adults free|welcome|can|may to? leave|drop|go',
    'no need|needs to|for .. stay',
    "parents|you don't|needn't have|need to? stay"
  ],
  parentsStay: [
    'parent*|grown-ups|adult*|grown ups? must|please|should|to|need|welcome|asked|required to? stay',
    'parent*|adult* stay|staying|stays',
    'grown up to? stay',
    'adult|parent|grownup|grown-up must|should|to|needs accompany|be',
    'supervised by? a|an|their parent*|adult',
    'please stay',
    'parents|adults welcome|supervis*',
    'not drop-off|dropoff|a'
  ],
  siblingsWelcome: [
    'sibling*|brothers|sisters|sibs are|r|is|very|also|all|both? welcome|invited|too',
    'bring siblings|brothers|sisters|the|your siblings?',
    'whole|all the? famil* welcome|invited'
  ],
  noSiblings: [
    'no siblings|brothers|sisters|sibs',
    "siblings|sibs not|can't|cannot|unfortunately|aren't",
    "can't|cannot|unable|not .. siblings",
    'siblings .. not|sadly',
    "can't|cannot|not .. include|fit|have|cater|accommodate|host siblings|brothers"
  ],
  allergies: ['allerg*|intolerance*', 'dietary|diet requirement*|needs|restrictions'],
  bring: [
    'bring*|byo',
    "don't|not forget .. your|a|to|their|the? bring|wear?",
    'remember .. your|a|to|their bring|wear',
    "don't forget",
    'need|needs|require* a|your|socks|swimmers|wellies|trainers|swimwear',
    'will need',
    'grip? socks|swimmers|swimwear|towel*|wellies please|pls|required|needed|essential',
    'wear your|a? swimsuit|swimmers|bathers|togs|cossie|wellies|trainers|socks'
  ],
  said: {
    dress: [
      'fancy dress',
      'dress up|code',
      'dressed as|up',
      'dress :',
      'theme*',
      'wear|wearing your|old|something|a|pink|party|costume*|red|green|blue|white|comfy|warm|clothes|pyjamas|pajamas|pjs',
      'costume* optional|welcome|encouraged|please|must|a|if',
      'come as|in your|a|costume|fancy|pyjamas|pjs|disguise',
      'christmas jumper*',
      'old clothes',
      'traditional|formal dress|wear|attire|clothes',
      'dressing up'
    ],
    food: [
      'pizza|cake|lunch|dinner|tea|supper|food|snacks|nibbles|sandwiches|sausages|burgers|hotdogs|barbecue|brunch|breakfast .. provided|included|served|after|afterwards',
      'pizza|cake|lunch|tea|food|supper at 1|2|3|4|5|6|7|11|12|noon',
      "we'll|we|will feed *",
      'feed|feeding them|the|everyone|kids',
      'party food|tea|lunch|snacks',
      'food|lunch|snacks|drinks|refreshments|dinner provided|included|served|available',
      'hot dogs|chocolate',
      'pizza|burgers|fish|sausages and|& cake|chips|film|games|fries',
      'packed|picnic lunch',
      'sausage sizzle',
      'halal|vegetarian|veggie|vegan|kosher|nut-free',
      'nut|egg|dairy|gluten free'
    ],
    cost: [
      'costs|cost|entry|admission|price|tickets is|are|will|£|$|€',
      '£|$|€ * each|per|a|towards|for|entry|to|pp',
      'quid|pounds|dollars|euro|euros each|per|a|towards|for',
      'own cost|expense',
      'free entry|of',
      'no charge|cost'
    ],
    transport: [
      'lift|lifts|carpool*|car-share|minibus|coach',
      'pick them|him|her|everyone|kids up|from',
      "we'll|i'll|we|i|can could|will? drop|bring|take|walk|collect|drive|run them|him|her",
      'drop|bring|run|take|drive him|her|them back|home|there',
      'parking'
    ],
    weather: [
      "if it|it's rains|raining|wet",
      'if wet|raining|rainy|sunny|dry',
      'weather permitting|depend*',
      'in case of rain|bad',
      'rain or shine|date',
      'if the weather',
      'if weather',
      'rain|wet plan|option',
      'wellies|wellingtons|raincoat*|waterproofs'
    ]
  },
  has: {
    surprise: [
      'surprise party|birthday|do|bash|for|celebration',
      "it's a surprise",
      "don't|do please|not tell|say|mention|breathe her|him|them|anything",
      'keep it|this a? secret|quiet',
      "mum|mum's is? the word"
    ],
    water: [
      'swim|swimming|pool|paddling|paddleboarding|aqua|waterpark|surfing|surf|kayaking|canoeing|snorkelling',
      'at|in|by|to|on the lake|river|beach|sea|seaside',
      'splash|beach party',
      'water|splash fight|park|slide|play|balloons|pad|guns'
    ],
    trampoline: [
      'trampoline*|trampolining',
      'bouncy castle*|house',
      'bounce house|castle|park',
      'jumping|inflatable castle|park',
      'inflatables'
    ],
    animals: [
      'animal*|farm|zoo|pony|ponies|puppy|puppies|reptile*|horses|rabbits|kittens|petting|llama*|alpaca*',
      'have|got|has|the|our|two|dogs a|our dog|dogs|cat|cats',
      'dogs welcome',
      'horse riding'
    ],
    screen: [
      'film|movie*|cinema|xbox|playstation|nintendo|minecraft|fortnite|roblox|gaming|netflix|vr',
      'video game|games'
    ]
  },
  noScreen: ['no screens|phones|devices|ipads|tablets|gadgets', 'screen free'],
  wholeClass: [
    'whole|entire class|year',
    'all of|the? the? class|classmates|year',
    'all|everyone|everybody the? children|kids|girls|boys|of? in the|class|year',
    'everyone|everybody in his|her',
    'his|her|their classmates',
    'all of * class'
  ],
  few: [
    'just|only a? few|small|handful|close|couple',
    'just|only two|three|four|five|six|2|3|4|5|6|7|8 friends|girls|boys|of|kids|children',
    'a? few close? friends|of|girls|boys|kids|children',
    'small|intimate party|group|gathering|do|get-together',
    'space*|room|places for only? *'
  ],
  invitee: {
    groups: [
      'class|year|grade|reception|form|room *',
      'nursery|reception children|class|parents',
      'the * class',
      '* class parents'
    ],
    greetings: ['dear', 'to|for :?'],
    before: [
      'can|could|would|if|is|will|whether|that|hope|hoping',
      'like|love|wants|want|have|invite|inviting to?',
      'love|hope|hoping for',
      'space|room for'
    ],
    after: ['come|join|attend|make|like|love|free|able|available|around|could|can|would|to|will|wants|is|sleep|over']
  },
  kinds: {
    sleepover: ['sleepover*|slumber', 'sleep over', 'stay|staying the? night|over', 'pyjama|pajama|pj party'],
    pool: ['swim party', 'pool|swimming', 'splash|aqua'],
    playdate: ['playdate*', 'play date|dates', 'come|over .. play'],
    holiday: ['halloween|christmas|xmas|easter|nye|diwali|eid|hanukkah|bonfire|thanksgiving', "new year's", 'trick or'],
    birthday: ['birthday*|bday|bdae|b-day', 'turning|turns|turn *', 'b day']
  }
}
