import type { Places } from '../place-words'

export const places: Places = {
  labels: ['where|location|place|venue|ground|station|court|pitch|at|📍'],
  addressLabels: ['address|addr'],
  before: ['at @', 'in'],
  townLinks: 'in',
  arrivals: [
    'invited to',
    'moved|changed|changing|switch*|shift*|relocat* .. to',
    'move|moving * .. to',
    'swap|swapp*|switch* .. for',
    'drop|pop|come|go|head|came by|into|over|down|along|up|out to?',
    'booked|hired|rented|booking|hiring|renting',
    'sole|exclusive|private use|hire of',
    'go|going|goes|off|head|heading|trip|come|party|day|back to',
    'take|taking|invite|inviting|bring .. to',
    'friends|lads|boys|girls|mates|few to the',
    'along to',
    'venue|place|location|point|spot is|will|now be|now? the?',
    'on|down the',
    'venue',
    "it's|its at? the",
    "now it's|its|at",
    "it's|its now at?",
    'held at|in'
  ],
  homes: [
    "at|to|round|@ my|our? mum|mam|mom|nan|nana|gran|grandma|granny|gramma and|& dad's|dads|grandad's|grandads|grandpa's|grandpas|gramps",
    'the back|front yard|garden',
    "my|our|his|her mum's|mums|mam's|mom's|dad's|dads|nan's|nans|gran's|grandma's|parents|parents'|sister's|brother's house|place|garden|flat|backyard",
    'at|to|in|round|around|over|outside|@? ours|mine',
    'at|to the house|flat|apartment|apt',
    'at|round|to hers|theirs',
    'at|to|in|from|for his|her|their house|place|home|garden|flat|residence',
    "at nan's|nans|nana's|nanas|nannas|nanna's|gran's|grans|grandma's|granny's",
    "at|to|in|round my|our|his|her mum's|mums|mam's|mom's|dad's|dads|nan's|nans|nana's|gran's|grandma's|granny's|parents|parents'|sister's|brother's|cousin's|cousins|mother's|mate's|friend's|boss's|neighbour's|neighbor's|uncle's|aunt's|auntie's|in-laws|inlaws|folks'",
    'my|our front|back|new? house|place|home|residence|garden|flat|studio|apartment|backyard|yard|stoop|terrace|balcony|rooftop|whare|apt|hse|condo|cottage|cabin|dorm|courtyard|driveway|drive|barn|deck|kitchen|garage|shed|patio|verandah|lounge|basement|loft|den|farm|crib|gaff|carport|lawn|porch|conservatory|cul-de-sac'
  ],
  families: 'the',
  familiesEnd: 's',
  purposes: 'for',
  floors: 'floor floors storey level',
  houseNumbers: 'number',
  streets:
    'street st road rd avenue ave lane ln drive dr way close crescent court ct place pl square terrace gardens grove hill row mews boulevard blvd parkway pkwy highway hwy cres crt gdns terr tce ter trl alley croft garth wynd brae walk rise view green park towers apartments heights enclave residency nagar fold mead end loop trail circle bend cove ridge run pike pde turnpike grange mount parade quay wharf crest villas vale meadow meadows lawns chase paddock orchard fields cottages paddocks estate cct circuit cr',
  numberSigns: 'blk block unit flat apt apartment suite plot no number house lot',
  roads:
    'wynd pde parade pkwy hwy street road rd avenue ave lane ln crescent terrace boulevard blvd drive st highway parkway',
  venues:
    'room rooms central hall hut ground grounds arena park pool centre center club zone farm church gym beach playground museum zoo pools cinema bowling library pub restaurant cafe café house barn school field wood woods lawn lawns green common studio world land rink garden gardens pizzeria playbarn softplay trampoline pavilion pav theatre theater campsite lake bar hotel court courts station rec clubhouse pitch pitches boathouse alley dome chapel temple mosque gurdwara vicarage rectory presbytery manse synagogue shul marae lodge baths lido astro leisureplex leisure reserve bandstand pad waterpark aquarium mall hq bowl kingdom town lounge loft orchard allotment deli bakery pizza creperie shed stables stadium ranch palace playcentre playspace domain track basement villa oval pavillion velodrome lanes annexe annex forge foyer amphitheatre amphitheater kiosk pier corner company plaza complex hub play place sandpit skatepark playpark showground deck kitchen snug legion boardroom staffroom canteen tavern inn arms brewery taproom distillery rooftop winery vineyard courtyard clubrooms banquet banquets ballroom gallery marquee cathedral minster abbey bistro brasserie manor atrium grange beergarden plough swan lion hart oak den spoons wetherspoons',
  articles: 'the a an our',
  beforeStreet: 'on',
  inside: 'of the and & de la st n',
  besides: 'near nr by past behind opposite opp off above below beside outside on in at next close just',
  denied: [
    'not #',
    ', not',
    'was|old|previous :',
    'not at|in|on|outside',
    'please|pls|can|could|to|you|and|so|just|then|says park at|in|on|outside|by|opposite',
    'use the',
    'cars|car at|in|on|by',
    'parking at|in|on|outside|opposite'
  ],
  but: "but so it'll it's its we'll we're",
  notPlaces:
    'canada australia spain france italy germany poland portugal ireland england scotland wales india china japan america europe high tell ask accounts sales marketing payroll finance hr stag uni university hospital channel ms mrs mr miss marriage wedding christening baptism ceremony celebration usual same straight number my our your his her their this that last least all most once home work school moment end time noon midnight half night lunch dinner around about first door present weekend what which it advance case touch front side back total addition general order honor honour open celebrating'
}
