import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    'geen cadeau*|kado|kadootjes|kadoos|presentjes',
    'cadeaus|cadeautje* zijn|is|hoeft|hoeven niet|geen',
    'zonder cadeaus|cadeautje*',
    'niks|niets mee te|nemen'
  ],
  groupGift: [
    'gezamenlijk*|groepscadeau|klassencadeau|gezamelijk kado?',
    'spaart|sparen voor',
    'samen .. cadeau',
    'bijdrage|envelopje|leggen voor|in',
    'botje bij'
  ],
  dropOff: [
    'zonder ouders',
    'ouders hoeven|mogen|kunnen niet|weer|gerust .. blijven|naar|huis|gaan|weg',
    'afzetten|droppen|uitzwaaien',
    'kinderen|kind .. achterlaten|brengen',
    'ouders .. vrij'
  ],
  parentsStay: [
    'ouder*|papas|mamas|volwassenen zijn|mogen|kunnen|blijven|moeten|ook|welkom .. welkom|blijven|erbij|aanwezig|mee',
    'ouders welkom',
    'blijf|blijven .. erbij|gezellig|koffie',
    'onder begeleiding',
    'met een? ouder|begeleider'
  ],
  siblingsWelcome: [
    'broertje*|zusje*|brusjes|broers|zussen .. welkom|meekomen|mee|mogen|ook',
    'hele|heel het? gezin*|familie',
    'met het hele? gezin'
  ],
  noSiblings: [
    'geen|zonder broertjes|zusjes|brusjes|broers',
    'broertjes|zusjes|brusjes .. niet|helaas',
    'broertjes en|/ zusjes .. * niet|helaas'
  ],
  allergies: [
    'allergie*|allergisch|intolerantie*|dieetwensen|dieet|voedselallergi*|allergenen|notenallergie',
    'vegetarisch|veganistisch|halal|glutenvrij|lactosevrij',
    'niet eten|mag|mogen'
  ],
  bring: [
    'neem|neemt|breng*|nemen je|jij|jullie|even|wel|gerust|graag?',
    'meenemen|meebrengen :?',
    'denk|denken aan|om',
    'verge* je|jij? niet?',
    'trek|doe .. aan'
  ],
  kinds: {
    sleepover: [
      'logeerfeestje|logeerpartij*|logeren|pyjamaparty|pyjamafeest|slaap*',
      'blijven|blijft slapen',
      'kamperen|tentje',
      'na het ontbijt'
    ],
    pool: ['badpak|subtropisch|badkleding|zwem*|pool*'],
    playdate: ['spelen|speelafspraak|playdate|speeldate|afspreken|speelmiddag'],
    holiday: ['pasen|oudjaar|oudejaarsavond|carnaval|halloween*|kerst*|paas*|sint*|carnavals*', 'oud en|& nieuw'],
    birthday: [
      'jarig*|verjaart|kinderfeestje|bday|partijtje|*verjaardag|verjaardags*',
      'wordt|word 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf',
      '* jaar geworden',
      'wordt|word * jaar'
    ]
  }
}
