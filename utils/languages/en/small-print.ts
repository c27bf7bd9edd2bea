import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    'no gifts|presents|gift|present|pressies',
    "don't|dont|not|no|without bring|need|any|gifts|presents a|any? gifts|presents|gift|present",
    "don't|dont bring|get a|any gift|present|gifts|presents",
    'your presence is|will',
    'presence not|no|is presents|gift',
    'instead of gifts|presents'
  ],
  groupGift: [
    'group|joint|class gift|present|collection',
    'clubbing|chipping|chip|club together|in',
    'contribute|contribution|contributions towards|to|for',
    'collecting for|money'
  ],
  dropOff: [
    'drop|dropping and|& go|run|leave',
    'drop .. off',
    'drop-off|dropoff',
    'parents|grown-ups|adults free|welcome|can|may to? leave|drop|go',
    'leave them|kids|children|your with|at'
  ],
  parentsStay: [
    'parents|grown-ups|adults|parent|adult|grown ups? must|please|should|to|need|welcome|asked|required to? stay',
    'parents|parent|adult|adults|* stay|staying|stays',
    'stay with your|their|the',
    'please stay',
    'parents|adults welcome|supervise|supervision',
    'not drop-off|dropoff|a'
  ],
  siblingsWelcome: [
    'siblings|brothers|sisters|sibs|sibling are|r|is|very|also|all|both? welcome|invited|too',
    'siblings|brothers|sisters|sibs welcome',
    'bring siblings|brothers|sisters|the|your siblings?',
    'whole|all the? family|families welcome|invited|*'
  ],
  noSiblings: [
    'no siblings|brothers|sisters|sibs',
    "siblings|sibs not|can't|cannot|unfortunately|aren't|arent",
    "can't|cannot|cant|unable|not .. siblings",
    'siblings? sorry|unfortunately no|not siblings?'
  ],
  allergies: [
    'allergy|allergies|allergic|intolerances|intolerance|allergens',
    'dietary|diet requirements|needs|requirement|restrictions'
  ],
  bring: ['bring|bringing', 'remember|need|needs|forget|wear your|a|to|their bring|wear?', 'need|needs|wear'],
  kinds: {
    sleepover: ['sleepover|sleepovers|slumber', 'sleep over', 'stay|staying the? night|over', 'pyjama|pajama|pj party'],
    pool: ['pool|swimming|swim|splash party', 'pool|swimming', 'splash|aqua'],
    playdate: ['playdate|playdates', 'play date|dates', 'come|over .. play'],
    holiday: [
      'halloween|christmas|xmas|easter|nye|diwali|eid|hanukkah|bonfire|thanksgiving',
      "new year's|years",
      'trick or'
    ],
    birthday: ['birthday|bday|birthdays|bdae|b-day', 'turning|turns|turn *', 'b day']
  }
}
