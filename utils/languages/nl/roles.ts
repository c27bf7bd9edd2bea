import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'feest*|partijtje|party|uitnodig*|uitgenodigd|nodig*|vieren|viert|vier|gevierd|komen|komt|verzamelen|begint|start*|wanneer|datum|tijd|dag|plaatsvinden|bbq|barbecue|picknick|etentje|borrel|verwachten',
    '*feest|*feestje|*partijtje',
    'hoe laat',
    'is|zijn bevestigd|ingepland op?',
    'staat klaar',
    'meld|melden je|jullie op|om',
    'bij ons|mij thuis?',
    'bij * thuis',
    'haal|halen|haalt je|jullie|jou|ons|hem|haar',
    'wij|we|ik halen|haal *? * om|rond|tegen|vanaf'
  ],
  'reply-by': [
    'laat|laten .. weten',
    'laat|laten|geef|geven|zeg|meld|meldt|stuur|app|appje|bel|bellen|mail je|het|me|mij|ons|even|ff|door|af|aan|dit',
    'graag|antwoord|bericht*|appje voor|vóór|uiterlijk|tegen|tot',
    'laat|laten|ltw|reactie|reage*|rsvp|seintje|antw*|aanmeld*|opgeven|opgave|afmelden|bevestig*|deadline|doorgeven|inschrijv*|schrijf|appen|bellen|mailen|beslissen',
    'schrijf|meld .. in|aan',
    'monster .. aan',
    'ja of nee|neen',
    'opgeven|aanmelden|afmelden|doorgeven|reageren bij|aan|naar mij|ons',
    'geef|geeft|geven .. door',
    'laatste dag|moment om|voor|waarop|is|:'
  ],
  'drop-off': [
    'brengtijd|inloop|aankomst',
    'breng* .. om|rond|tussen',
    'brengen :? #',
    'kunt|kan|kunnen|mag|mogen .. .. brengen'
  ],
  'pick-up': [
    'halen :? #',
    'halen|gehaald|ophalen|opgehaald*|ophaaltijd|afhalen|afgehaald|oppikken|opgepikt',
    'opgehaald|gehaald|afgehaald|opgepikt worden',
    'weer|terug hebben|krijgen|meenemen',
    'haal|haalt|halen|pik|pikt .. op|af',
    'nemen|neemt jullie|u|je ze|hem|haar',
    'haal|haalt|halen je|jij|u|jullie|ze|hem|haar ze|hem|haar|m|de|het|jouw|je|uw|jullie|weer|dan',
    'halen|ophalen .. wordt',
    'halen|haal om|rond|tegen|:|vanaf|tussen|kan|mag',
    'thuis gebracht|breng*|rond|om',
    'halen|gehaald|ophalen|opgehaald ,? graag voor|uiterlijk|tegen',
    'zet|zetten|breng|brengen|rij|rijden ik|we|wij .. * .. af|thuis|terug',
    'zet|zetten je|jullie|hem|haar|ze',
    'breng* je|jullie|jou|hem|haar|ze|de|wij|we|ik',
    'stuur|sturen we|wij|ik je|jullie|ze|iedereen',
    'weer thuis|terug|bij|aan|op|voor|in',
    'weer? naar huis',
    'halen|komen je|jullie ouders|mama|papa',
    'zijn|staan|gaan|komen|mogen jullie|ze|we|iedereen|allen .. weer|vrij',
    'jullie|iedereen|kinderen|ze weer',
    'gaan .. lichten uit',
    'lever|levert|leveren jullie|ze|hem|haar|iedereen',
    'breng* .. terug|thuis om|rond|tegen *',
    'breng*|terug*|thuis|thuisvaart|thuisreis|thuiskomst|thuisbrengen|thuisgebracht'
  ],
  end: [
    'stop*|sluit*|eind|einde|eindigt|eindigen|einduur|eindtijd|fluitsignaal|eindsignaal',
    'muziek|licht|motor uit',
    'missie voltooid|volbracht|geslaagd',
    'afgelopen|klaar|gedaan|voorbij|welletjes|opruimen|bedtijd|fluiten',
    'is|zit|was het|alles|feest*|pret .. uit|over|op|erop|gedaan|afgelopen|klaar|voorbij|mooi',
    'ruim*|zwaai*|ronden|rollen|breken|pak* .. .. op|uit|af|in',
    'moet|moeten * .. .. eten|weg|door|eruit',
    'weg is|zijn',
    'weer dicht',
    'trap|trappen|gooi|gooien|schop|schoppen|veeg|vegen .. .. eruit|uit|buiten',
    'vertrekt|gaat .. weer|dicht',
    'duurt|loopt .. tot',
    'taxi|aftiteling',
    'nemen|neem .. .. afscheid',
    'van boord',
    'tijd om te gaan',
    'weer naar hun',
    'tot wanneer',
    'tot hoe laat'
  ],
  birthday: [
    'wordt|word|worden',
    'is .. jarig',
    'is * jarig',
    'jarig|geboren',
    'verjaardag is|was|op',
    'suikerfeest|offerfeest is'
  ],
  noise: [
    'was|waren|gisteren|sinds|verstuurd|geschreven|doorgestuurd|gepubliceerd',
    'ouders van # / #',
    'gesloten|afgesloten|vakantie|dicht|afwezig',
    'frietkot|frietkraam|goochelaar|clown|springkasteel|foodtruck|ijskar|poppenkast|piet|trein komt|gaat|is|staat|begint',
    'regen|buien|bui|zon .. is|weg|trekt|stopt|tot',
    'besteld|bestelling|tickets|geboekt|gereserveerd|kaartjes'
  ]
}
