import type { Guard } from '../guard'

export const guard: Guard = {
  phrases: {
    'why-not': [
      'warum|wieso|weshalb .. nicht',
      'warum|wieso|weshalb nicht|war|wurde|hat|habt|hast|ist|darf|durfte|lädt|ladet|seid|kein|keine|werden|wird|sind|haben',
      'was haben|hat|habe wir|ich|sie|er getan|gemacht|verbrochen',
      'was ist|stimmt .. los|problem|nicht'
    ],
    'left-out': [
      'ausgeschlossen|ausschließ*|ausgrenz*|ausgegrenzt',
      'nicht|nie|niemals .. eingeladen|einladen|gefragt|dabei|mitspielen',
      'ausgeladen',
      'übergangen|übergeht|übersehen|ignorier*|vergessen',
      'links liegen',
      'außen vor',
      'gemobbt|mobb*',
      'keiner|niemand will|mag|spielt|lädt|redet|fragt|hat|denkt',
      'hinter unserem|meinem rücken'
    ],
    'always-never': [
      'ihr|du|sie immer|nie|niemals|ständig|dauernd|alle',
      'ladet|lädst|laden|fragt|denkt|denkst|antwortet|ruft|lasst ihr|du|sie|uns|ihn|euch|dich? nie|niemals|immer|ständig',
      'immer wieder dieselben|die',
      'immer|schon wieder|dieselben|das|die|nur gleiche*|ohne|einmal',
      'jedes mal',
      'wie immer|üblich',
      'kein einziges mal',
      'nie .. eingeladen|gefragt|gedacht',
      'nicht ein einziges|mal'
    ],
    'everyone-but': [
      'alle|jeder|jedes außer|bis',
      'alle anderen|andere',
      'ganze|gesamte klasse war|durfte|ist|wurde',
      'als einzige*',
      'einzige* kind'
    ],
    guilt: [
      'geweint|weint|weinen|tränen|geheult|heult',
      'traurig|verletzt|verletzend|enttäusch*|einsam|allein|unglücklich',
      'herz gebrochen|bricht',
      'schäm*',
      'hoffentlich|hoffe .. zufrieden|stolz|glücklich',
      'hoffe * * zufrieden|stolz',
      'fix und fertig|am boden|bitter',
      'danke für nichts',
      'wie würde* du|ihr|sie|dich|euch'
    ],
    comparing: [
      'nach allem was|wir',
      'nachdem wir|ich',
      'wir|ich haben|habe|laden|lade .. immer|auch .. euch|euren|deinen|eure|deine|ihr|eingeladen',
      'andere eltern|familien|mütter',
      'im gegensatz|anders zu|als',
      'würden wir|würde ich|uns|mir nie',
      'lieblinge|lieblingskinder|clique*',
      'nicht gut genug',
      'zu fein|schade für'
    ],
    demand: [
      'ihr|du|sie müsst|müssen|solltet|solltest|sollten|sollt',
      'ich erwarte|verlange|fordere|bestehe|will',
      'wir erwarten|verlangen|fordern|bestehen',
      'erklär*|entschuldigung .. schuldig|verlange|erwarte|mir|bitte|uns',
      'schuldig|schuldest|schuldet',
      'sorg|sorgt|sorgen .. dafür',
      'nächstes|das mal .. gefälligst|fragt|denkt|ladet',
      'gefälligst',
      'sag|sagt|sagen .. tochter|sohn|kind',
      'will|möchte wissen warum|wieso|wer|was',
      'muss|hört|hör auf* aufhören',
      'so geht|kann das|es nicht'
    ],
    missed: [
      'gehört|gesehen|erfahren|mitbekommen|bemerkt .. party|feier|geburtstag|fotos|bilder|ohne|eingeladen',
      'party|feier|geburtstag|fotos|bilder|einladung|einladungen .. gehört|gesehen|erfahren|mitbekommen|verpasst',
      'ohne * gefeiert',
      'von|über der|die|eurer|deiner party|feier .. gehört|erfahren'
    ],
    blame: [
      'wie konntet|konntest|könnt|kannst|können|konnten ihr|du|sie|man',
      'egoistisch|unverschämt|gemein|unfair|grausam|herzlos|rücksichtslos|unmöglich|lächerlich|fies|unhöflich|gedankenlos|frechheit|unerhört|asozial',
      'nicht fair|anständig|nett',
      'schuld',
      'mit absicht|absichtlich',
      'denkt|denkst|merkt|merkst|habt|hast ihr|du|sie? eigentlich|überhaupt|gar|kein|nicht|nie|keinen',
      'offensichtlich|anscheinend|offenbar',
      'kein anstand|herz|gefühl|benehmen'
    ]
  },
  kind: [
    'sagt|sag|schreibt|schreib mir was euer|dein kind nicht|gern|mag',
    'warum nicht mal|einfach|gleich|zusammen',
    'warum kommt|treffen|machen|gehen .. nicht',
    'ihr|du|sie müsst|müssen nichts|nicht|euch|dir|keine|unbedingt',
    'ihr|du|sie alle herzlich|gern|gut|gesund|willkommen|kommen|da|eingeladen',
    'immer willkommen|gern|gerne|schön|wieder',
    'tut|tat|entschuldig*|sorry|verzeih* .. verletzt|vergessen|gemein|unhöflich|traurig',
    'nicht allein|traurig|schlimm|böse',
    'ich habe|hab .. vergessen',
    'will|wollen niemanden|nicht',
    'keine schuld',
    'wer ist|hat schuld?',
    'alle anderen sind? auch? willkommen|eingeladen'
  ],
  kinder: {
    'why-not': 'Hätte {friend} Lust, einmal etwas zusammen zu machen?',
    'left-out': '{child} würde sich über eine Einladung freuen.',
    'always-never': 'Ich fände es schön, wenn wir einen Tag finden.',
    'everyone-but': '{child} wäre auch gern einmal dabei.',
    guilt: 'Wir würden uns freuen, etwas zusammen zu machen.',
    comparing: 'Wir würden euch gern wiedersehen.',
    demand: 'Wäre das möglich? Wenn nicht, ist es kein Problem.',
    missed: 'Vielleicht machen wir bald einmal etwas zusammen?',
    blame: 'Es war sicher nicht so gemeint.'
  }
}
