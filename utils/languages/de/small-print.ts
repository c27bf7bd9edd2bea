import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    'keine|ohne|kein geschenke|geschenk|mitbringsel|geschenkchen',
    'geschenke|geschenk sind|ist|braucht|brauchen? nicht|keine|kein|unnötig',
    'nichts|nix zu? schenken|mitbringen|mitzubringen',
    'statt geschenken|geschenke|geschenk',
    'kein mitbringsel'
  ],
  groupGift: [
    'gemeinschaftsgeschenk|gruppengeschenk|sammelgeschenk|klassengeschenk|gemeinschaftsgeschenks|geldgeschenk',
    'sammeln|sammelt|spart|sparen|wünscht .. für|auf',
    'legen|legt .. zusammen',
    'beteiligen|beteiligt|beteiligung'
  ],
  dropOff: [
    'ohne eltern',
    'eltern müssen|brauchen|dürfen|können|sollen nicht|gerne|gern|nach|wieder|auch .. bleiben|dabei|gehen|hause|heim|verabschieden',
    'abgeben|abliefern|bringzeit',
    'könnt sie|ihn|eure .. abgeben|dalassen|hierlassen',
    'kinder|kind abgeben|alleine|allein bleiben|dalassen|da|abliefern',
    'eltern .. frei|kinderfrei|sturmfrei'
  ],
  parentsStay: [
    'eltern|mamas|papas|mama|erwachsene|begleitperson sind|dürfen|können|sollten|sollen|bleiben|müssen|bitte|gerne|gern herzlich|gerne|gern|bitte|auch|mit|da|dabei? willkommen|bleiben|dableiben|dabei|dabeibleiben|mitkommen|eingeladen',
    'bleibt|bleiben .. da|dabei|mit',
    'mit begleitung|begleitperson|elternteil|einem',
    'für die eltern gibt|steht|haben',
    'in begleitung'
  ],
  siblingsWelcome: [
    'geschwister|geschwisterkinder|geschwisterkind|brüder|schwestern|kleine|bruder|schwester sind|dürfen|können|auch|gerne|gern|herzlich|natürlich|ebenfalls .. willkommen|mitkommen|mit|eingeladen|dabei|kommen|mitbringen',
    'geschwister|geschwisterkinder willkommen|welcome|gerne',
    'mit|bringt geschwistern|geschwister|geschwisterkindern',
    'ganze|gesamte|alle|mit familie|familien|mann'
  ],
  noSiblings: [
    'ohne|keine geschwister|geschwisterkinder',
    'geschwister|geschwisterkinder|geschwisterkind .. nicht|leider',
    'geschwister|geschwisterkinder .. .. nicht|leider'
  ],
  allergies: [
    'allergie|allergien|allergisch|unverträglichkeit|unverträglichkeiten|lebensmittelallergie|lebensmittelunverträglichkeiten|nahrungsmittelallergien|nahrungsmittelunverträglichkeiten|intoleranz|intoleranzen',
    '*allergie|*allergien|*unverträglichkeiten|*unverträglichkeit',
    'vegetarisch|vegan|halal|nicht essen|darf|isst'
  ],
  bring: [
    'bringt|bring|nehmt|nimm bitte|einfach|gerne|gern|noch|nur?',
    'mitbringen|mitzubringen :?',
    'denkt|denk .. an',
    'bitte .. mitbringen|einpacken|anziehen',
    'braucht|brauchst|braucht ihr? nur?',
    'einpacken|dabeihaben :?'
  ],
  kinds: {
    sleepover: [
      'übernachtungsparty|übernachtung|übernachtungsgeburtstag|pyjamaparty|pyjama|lesenacht|übernachtungsfeier|pyjamageburtstag|*übernachtung|schlafsack|übernachtungs*',
      'übernachten|schlafen bei|uns|hier',
      'bei uns übernachten|schlafen',
      'zelten|zeltparty|zeltnacht'
    ],
    pool: [
      'poolparty|badeparty|schwimmparty|planschparty|schwimmbad|freibad|hallenbad|schwimmhalle|pool|badesachen|erlebnisbad|badesee|schwimmen|baden|spaßbad|therme|wasserparty|schwimmbadgeburtstag|badehose|badeanzug|aquapark',
      'pool*'
    ],
    playdate: ['spielen|spieledate|spielverabredung|playdate|spielnachmittag|verabredung|verabreden', 'zum spielen'],
    holiday: [
      'halloween|halloweenparty|weihnachten|ostern|silvester|silvesterparty|nikolaus|fasching|karneval|faschingsparty|sankt|martin|weihnachtsfeier|adventskaffee|osterbrunch|ostereiersuche|osterfrühstück|plätzchen|heiligabend|faschingsfeier|*halloween|halloween*|weihnachts*|oster*|silvester*|faschings*|advents*'
    ],
    birthday: [
      'geburtstag|geburtstags|kindergeburtstag|gebi|geb|bday|wiegenfest|geburtstagsfeier|geburtstagsparty|geburtstagskind|*geburtstag|geburtstags*',
      'wird|werde 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|13',
      'wird|werde * jahre|jahr'
    ]
  }
}
