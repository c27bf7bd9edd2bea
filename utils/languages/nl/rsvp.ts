import type { RsvpWords } from '../rsvp-words'

export const rsvp: RsvpWords = {
  yes: [
    'komen|zijn met * kind*',
    '^ja|jaa|jep|yes|jazeker|zeker|graag|tuurlijk|natuurlijk|absoluut|leuk',
    '^ja|heel|oh|zeker hoor|graag|leuk|zeker|gezellig|natuurlijk|ja|weten',
    'wij|we|ik zijn|komen|ben|kom er|graag|ook|bij|met|allemaal|gezellig|erbij',
    'komt|is|zijn|komen|wil er|graag|ook|bij|met|zeker|erbij|gezellig',
    '^wij|we|ik komen|kom',
    'wij|we komen met|samen|er|heel|allebei|allemaal',
    'komt , maar',
    'er graag|zeker bij',
    'komen|komt|kom graag|zeker|gezellig|met',
    'van de partij',
    'reken|rekenen|tel maar? op|ons|mij',
    'zin in|an',
    'heeft|hebben|heb er? veel|heel|super|al|zin zin|veel|erg|in',
    'ja wij|we|ik komen|komt|kom|zijn|is|wil',
    'zet|schrijf ons|mij|hem|haar erbij|op|maar',
    'tot zaterdag|zondag|vrijdag|dan',
    'wij|we|ik ook graag|!',
    'dat lukt|past|kan',
    'past|lukt bij|ons|prima',
    'wil|willen|mag .. komen',
    'plus een|één|1|2|twee'
  ],
  no: [
    'moeten|moet .. missen',
    '^nee|neen|helaas',
    '^nee|helaas|sorry|jammer helaas|sorry|niet|nee|wij|we|kunnen|dat|kan|hoor',
    'helaas .. niet|geen|weg|afzeggen|verhinderd|nee',
    'kunnen|kan|komen|komt|kom|lukt|redden|past .. niet|er',
    'niet .. bij zijn|komen|lukken|redden',
    'deze|dit keer|maal niet|zonder|helaas',
    'moeten|moet .. overslaan|afslaan',
    'zonder ons|mij',
    'zijn|ben|is dan|die|er|helaas|op dan|weg|verhinderd|dag|niet|vakantie',
    'volgende|andere keer',
    'zeggen|zeg .. af',
    'gaat .. niet lukken|worden'
  ],
  maybe: [
    '^misschien|wellicht|waarschijnlijk|mogelijk|hopelijk',
    'misschien|wellicht|mogelijk',
    'weet|weten .. nog|niet|zeker niet|of|zeker',
    'laat|laten|geef|geven|kom .. weten|door|horen|op',
    'laat|laten|hoor|horen|vertel het|je|jullie|nog|morgen|vrijdag|donderdag',
    'moet|moeten|ga|even .. kijken|vragen|checken|overleggen|nakijken|navragen',
    'hangt|ligt ervan|er|aan|af van|af|aan',
    'nog niet zeker',
    'onder voorbehoud',
    'hoop|hopen .. te|dat|kunnen',
    'probeer|proberen .. te|komen'
  ],
  wishes: [
    'zie|zien je|jullie|elkaar .. school|training|opvang',
    'had|hadden|was|waren|zou|zouden .. graag|leuk .. gewild|komen|gekomen|geweest|maar',
    'volgende|andere|volgend keer|jaar'
  ],
  cannot: ['kan|kunnen|kon|konden|mag|mogen .. niet'],
  coming:
    'komen meekomen mee bij er aanwezig erbij op dan die deze want omdat zaterdag zondag vrijdag meer zijn meedoen helaas en maar hij zij ze we wij ik is heeft moet moeten',
  comes: {
    subjects: 'ik we wij hij zij ze allebei',
    not: 'niet geen terug hier',
    verbs: [
      'komt|komen|kom',
      'is|zijn|ben .. erbij|partij',
      'is|zijn|ben .. er .. bij',
      'is|zijn|ben er .. .. graag',
      'kan|mag|kunnen|mogen|zal|zullen|wil .. komen|mee|meedoen|erbij',
      'doet|doen|gaat|gaan .. mee',
      'heeft|hebben .. zin'
    ]
  },
  cancelsFor: 'voor',
  cancels: ['moeten|moet .. .. afzeggen'],
  ironic: ['ja ja', 'droom maar|lekker', 'grapje|geintje', 'verkeerde groep|app|chat'],
  others: [
    "training|huiswerk|gymtas|zwemles|voetbal|ouderavond|schoolreis|foto's|jas",
    'heeft|weet|kan|is iemand|er',
    'kwijt|gevonden|verloren',
    'vorig|vorige|laatste jaar|week|keer'
  ],
  children: 'kind kinderen kids jongen jongens meisje meisjes kleine kleintjes kleintje tweeling',
  adults: 'volwassene volwassenen ouder ouders opa oma grote',
  counts: {
    'de|onze tweeling|twee': 2,
    "met zijn|z'n|ons tweeën|twee": 2,
    'alle|allebei|beide twee|kinderen|jongens|meisjes': 2,
    allebei: 2,
    'alle drie': 3,
    "met zijn|z'n|ons drieën": 3
  },
  stays: [
    'ik|wij|we|iemand|een blijf|blijven|blijft ook|graag|erbij|er|gezellig|wel|dan',
    'blijf|blijven|blijft graag|ook|erbij|er|gezellig',
    'kan|kunnen|wil|willen|zou .. blijven'
  ],
  leaves: [
    'blijf|blijven|blijft .. niet',
    'niet .. blijven',
    'zet|zetten|breng|brengen .. af|alleen|en',
    'alleen .. brengen|afzetten'
  ],
  food: [
    'allergi*|*allergie',
    '*intolerant|intoleran*',
    'vegetari*|vegan*|vega',
    'glutenvrij*|lactosevrij*|suikervrij*|notenvrij*',
    "zonder noten|pinda's|gluten|lactose|ei|eieren|melk|varkensvlees|vlees|suiker",
    'eet|eten|lust|drinkt|verdraagt .. geen|niet',
    'mag|mogen|kan|kunnen .. geen',
    'niet|geen .. eten|drinken|verdragen',
    'coeliakie|halal|koosjer'
  ]
}
