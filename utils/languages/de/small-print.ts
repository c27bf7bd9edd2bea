import type { SmallPrint } from '../language'

export const smallPrint: SmallPrint = {
  noGifts: [
    'keine|ohne|kein geschenk*|mitbringsel',
    'geschenk* sind|ist|brauch*? nicht|keine|kein|unnötig',
    'nichts|nix zu? schenken|mitbringen|mitzubringen',
    'statt geschenke*|geschenk'
  ],
  groupGift: [
    'gemeinschaftsgeschenk|gruppengeschenk|sammelgeschenk|klassengeschenk|gemeinschaftsgeschenks|geldgeschenk',
    'sammel*|spart|sparen|wünscht .. für|auf',
    'legen|legt .. zusammen',
    'beteilig*'
  ],
  dropOff: [
    'ohne eltern',
    'eltern müssen|brauchen|dürfen|können|sollen nicht|gerne|gern|nach|wieder|auch .. bleiben|dabei|gehen|hause|heim|verabschieden',
    'abgeben|abliefern|bringzeit',
    'könnt sie|ihn|eure .. dalassen|hierlassen',
    'kinder|kind allein* bleiben|dalassen|da',
    'eltern .. frei|kinderfrei|sturmfrei'
  ],
  parentsStay: [
    'eltern|mamas|papas|mama|erwachsene|begleitperson sind|dürfen|können|sollten|sollen|bleiben|müssen|bitte|gerne|gern herzlich|gerne|gern|bitte|auch|mit|da? willkommen|bleiben|dableiben|dabei|dabeibleiben|mitkommen|eingeladen',
    'bleib* .. da|dabei|mit',
    'mit begleitung|begleitperson|elternteil|einem',
    'für die eltern gibt|steht|haben',
    'in begleitung'
  ],
  siblingsWelcome: [
    'geschwister|geschwisterkin*|schwester*|kleine|bruder sind|dürfen|können|auch|gerne|gern|herzlich|natürlich|ebenfalls .. willkommen|mitkommen|mit|eingeladen|dabei|kommen|mitbringen',
    'geschwister|geschwisterkinder willkommen|welcome|gerne',
    'mit|bringt geschwister*',
    'ganze|gesamte|alle|mit familie*|mann'
  ],
  noSiblings: [
    'ohne|keine geschwister|geschwisterkinder',
    'geschwisterkind .. nicht|leider',
    'geschwister|geschwisterkinder .. .. nicht|leider'
  ],
  allergies: [
    'allergisch|intoleranz*',
    '*allergie|*allergien|*unverträglichkeiten|*unverträglichkeit',
    'vegetarisch|vegan|halal|nicht essen|darf|isst'
  ],
  bring: [
    'bringt|bring|nehmt|nimm bitte|einfach|gerne|gern|noch|nur?',
    'mitbringen|mitzubringen :?',
    'denkt|denk .. an',
    'bitte .. mitbringen|einpacken|anziehen',
    'braucht*|brauchst ihr? nur?',
    'einpacken|dabeihaben :?'
  ],
  kinds: {
    sleepover: [
      'pyjamaparty|pyjama|lesenacht|pyjamageburtstag|*übernachtung|schlafsack|übernachtungs*',
      'übernachten|schlafen bei|uns|hier',
      'bei uns übernachten|schlafen',
      'zelten|zeltparty|zeltnacht|gruselnacht',
      'nach dem frühstück'
    ],
    pool: [
      'badeparty|planschparty|schwimm*|freibad|hallenbad|badesachen|erlebnisbad|badesee|baden|spaßbad|therme|wasserparty|badehose|badeanzug|aquapark',
      'pool*'
    ],
    playdate: ['spielen|spieledate|spielverabredung|playdate|spielnachmittag|verabred*'],
    holiday: [
      'weihnachten|nikolaus|fasching|karneval|sankt|martin|plätzchen|heiligabend|*halloween|halloween*|weihnachts*|oster*|silvester*|faschings*|advents*'
    ],
    birthday: [
      'gebi|geb|bday|wiegenfest|*geburtstag|geburtstags*',
      'wird|werde 1|2|3|4|5|6|7|8|9|10|11|12|14|15|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|13',
      'wird|werde * jahre|jahr'
    ]
  }
}
