import type { People } from '../language'

export const people: People = {
  events:
    "birthday bday b-day bd birthdays party parties sleepover celebration tea bash playdate disco special big leaving farewell christening baptism communion graduation b'day shindig extravaganza shower naming ceremony mitzvah confirmation name nameday picnic do",
  birthdays: "birthday bday b'day b-day bd birthdays",
  afterAge:
    'and so on oan just before after by this next last we years yrs year yr old today tomorrow in & with but which that',
  notNames:
    "school schools cousin cousins galentine galentines playgroup gymnasts tumblers minis juniors ur happening parking sending babies babie small never lady kid spooky magical epic chinese lunar grandparents grandparents' rainbows brownies cubs beavers scouts guides kindergarten preschool nursery international upstairs downstairs taking doing cordially warmly him us me them both back kindly students student teachers being turning becoming reaching hitting getting going nearly almost already officially finally only now soon really super ours mine eid diwali holi hanukkah easter ramadan navratri garba nowruz vaisakhi purim chanukah xmas thanksgiving bonfire celebrate celebrating enjoy invite inviting celebration playdate sleepover meet calling hosting having starring featuring presenting introducing omg lol guys folks gang girlies mams they'll she'll he'll we'd you'd they'd we'll you'll it'd it'll they're we've they've room grade under over soo anyway listen guess wow yay woohoo yippee hooray ahoy shh shhh psst attention alert bring bringing wear no-one pizza burgers surprise joint children's kids kids' girls' boys' class classes parents pupils friends' guests leavers leavers' presents gifts games prizes balloons details times places thoughts plans invites invitations costumes snacks drinks hours minutes days weeks months years pirates princesses dinosaurs birthdays he'd she'd someone anyone anybody nobody siblings families i i'm i'd i'll it's its the a an my our your his her their hi hey hello dear please pls you you're we we're he she they it this that there is are was will can could would do does don't if when where what who why how come join let rsvp party birthday bday happy sorry thanks thank yes no ok okay hope just so and or but for from to at on in of with by all everyone everybody mum mummy mom dad daddy mr mrs ms miss dr date time venue place location address phone email mobile tel theme dress subject re fw fwd new christmas halloween bbq disco cake lunch dinner tea world zone park hall club centre center church street road lane avenue superhero princess unicorn dinosaur football swimming pool year reception children friends boys girls family save help see love quick reminder update also after before until today tomorrow tonight next last another other same mother's father's parents' women's men's somebody one's who's what's let's that's there's here's he's she's today's tomorrow's saturday's sunday's valentine's teacher's",
  own: 'my our',
  relations:
    'son daughter prince precious beloved darling baby boy girl twins twin kids child children little big friend sister brother grandson granddaughter nephew niece boys girls lovely gorgeous youngest eldest oldest one man men bloke lad lass princess monster munchkin bub bubba cub bear star superstar rascal angel sweetheart cousin',
  turning: [
    'turn to be',
    'gonna|gona|going to? be|turn',
    'is|are|be nearly|almost|already|finally|officially|now|only|both',
    'nearly|almost|finally|officially',
    'turning|turns|turned|turn|turnin',
    'is|will|be|are turning|turn|be',
    'are|hits|reaches|becomes',
    'big',
    "he'll|she'll|they'll be",
    "is|be|he's|she's"
  ],
  hosting: [
    "would|'d|wd love|like|really",
    'wants|wanted|invites|invited',
    'hits|hit|reaches|reached|into double figures|digits',
    'will .. complete',
    'joint birthday|bday|b-day|party|celebration',
    'joint * birthday|bday|b-day|party|celebration',
    'wondered|wonders|wondering|asked|asks if|whether',
    'have|has birthday|bday',
    'graduating kindergarten|preschool|nursery|from',
    "not|isn't|doesn't|didn't having|doing|wanting|want|fancy|bothering a|any|much|with",
    'requests the|your',
    'the? birthday boy|girl',
    'is|has asked|invited|inviting|asking',
    'is|will|are|r be? having|havin|hosting|celebrating|throwing|doing|planning',
    'having|hosting|throwing a|an|his|her|some|everyone|friends|another|the|two|three|four|five|six|few',
    'having # *',
    'invite|invites|inviting you|u|all|everyone|their|his|her|the|them',
    'wants|want to know|if',
    'has|have chosen|picked|decided|booked',
    'decided|chose to|last|that|on',
    'keeps|kept asking',
    'been asking|begging|wanting|dreaming|counting',
    "would|'d be .. if|to",
    'becomes|becoming a bat|bar mitzvah',
    'graduated|graduates',
    'is|are|will being|be|getting? christened|baptised|baptized|confirmed|dedicated|blessed|graduating',
    'make|makes a',
    'makes|making|receives|receiving|make|has|having|is|will making|make|receiving? her|his|their first? holy? communion|confirmation|reconciliation',
    'has|have|is|are leaving|moving',
    "hopes|hoping|fancies|longing|can't to|wait|a",
    'is|are so? excited|looking'
  ],
  namesInS:
    'fergus angus magnus rufus silas atticus otis ellis rhys james thomas lucas nicholas chris iris marcus agnes frances louis alexis doris jess tess moses charles miles giles ross niklas jonas brooks mathias tobias elias francis dennis hans lars nils ines',
  honours: [
    'honor|honour of',
    'party|birthday|bday|sleepover|celebration|playdate|disco|tea|bash|do|lunch|bbq for|of',
    'birthday|bday * for',
    'candles for',
    'together for',
    'years of',
    'cheers for',
    'birthday|bday number|no # for',
    'bowling|skating|swimming|trampolining|climbing|karting|paintball|cinema|pizza|picnic|film|tag for',
    'party .. for',
    'aqeeqah|aqiqah|christening|baptism|communion|confirmation|graduation|farewell|shower|ceremony|naming|name|blessing|thanksgiving day? for|of',
    'cake|play|celebrate|party|fun|games with',
    'say goodbye|bye|hello|farewell to',
    'meet baby',
    'invite|invitation from',
    'celebrate|celebrating with?',
    'farewell|goodbye .. to',
    'welcome to? baby'
  ],
  closings: [
    'love|regards|sincerely|yours|cheers|best|thanks|hugs|xx|xxx|x from?',
    'kind|best|warm|many regards|wishes|thanks',
    'lots of love',
    'yours sincerely|truly|faithfully',
    'love from'
  ],
  parents: 'mum mom mam mama mummy mommy mother dad daddy father nan granny',
  introductions: ['mum|mom|mam|mama|dad|mummy|nan|granny of'],
  selfNames: ["it's|i'm", 'i am', 'this|name is'],
  selfHosting: [
    "i'm gonna|going to? be",
    'i am|was having|throwing|hosting|celebrating',
    "i'm having|throwing|hosting|celebrating"
  ],
  joiners: 'and & n +',
  years: ['years|yrs|year|yr old', 'years|yrs|yo', 'year-old|yr-old'],
  their: 'his her their',
  labels: [
    'from|who|host|whose :|?|!?',
    'birthday boy|girl|child',
    'name :',
    'for :',
    'celebrating :?',
    'love from',
    'hosted by'
  ],
  answerTo: ['rsvp|reply|replies|respond|text|txt|call|ring|whatsapp|message|email|contact|phone to?', 'let * know']
}
