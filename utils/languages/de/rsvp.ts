import type { RsvpWords } from '../rsvp-words'

export const rsvp: RsvpWords = {
  yes: [
    'kommen|sind mit|zu * kind*',
    '^ja|jap|jep|jo|juhu|klar|gern|gerne|natürlich|definitiv|unbedingt',
    '^ja|oh|sehr|super ja|gern|gerne|klar|bitte|sehr|unbedingt',
    'sind|kommen|bin|ist|komme|kommt gern|gerne|dabei|mit',
    '^wir|ich|er|sie kommen|komme|kommt',
    'kommt , aber',
    'kommt !',
    'wir|ich sind|kommen|bin|komme|sagen|sage gern|gerne|dabei|auch|mit|alle|zu|beide|sehr',
    'ist|kommt|sind|kommen gern|gerne|dabei|auch|mit|sehr|alle|sicher',
    'mit|auf uns|mir rechnen',
    'dabei !',
    'freut|freuen sich|uns schon|sehr|drauf|auf|riesig',
    'uns auf|drauf|schon',
    'ja wir|ich kommen|kommt|komme|sind|möchte|will|darf',
    'wir|ich nehmen|nehme .. an',
    'zusage|zugesagt|angenommen',
    'bei uns klappt|passt|geht',
    'passt|klappt|geht bei uns|mir|für|prima|super',
    'das lassen',
    'bis samstag|sonntag|freitag|dann',
    'rechnet|rechne mit',
    'möchte|möchten|würde|würden|will|wollen|darf|dürfen .. kommen',
    'plus eins|1|2|zwei'
  ],
  no: [
    'müssen|muss .. passen',
    'sagen|sage .. .. ab',
    '^nein|nö|nee|ne',
    '^leider|nein|sorry|schade nein|leider|nicht|wir|ich|keine|schaffen|können|kann|sind|geht|klappt|haben',
    'leider .. nicht|nein|absagen|verhindert|weg',
    'wir|ich können|kann|schaffen|schaffe|schafft|kommen|komme|kommt leider|nicht|da|diesmal|es nicht',
    'können|kann|schaffen|schaffe|schafft .. nicht .. kommen|dabei|mitkommen|teilnehmen|da|mit',
    'klappt|geht|passt bei|leider|diesmal|da|es|für|uns|nicht nicht',
    'diesmal|dieses nicht|ohne|leider|mal',
    'müssen|muss .. ablehnen',
    'ohne uns|mich',
    'sind|bin|ist verreist|weg|unterwegs|verhindert|raus',
    'nächstes|nächste|ander* mal',
    'sagen|sage .. ab',
    "wird|wird's nichts|leider"
  ],
  maybe: [
    '^vielleicht|eventuell|evtl|mal|kommt|wahrscheinlich|möglicherweise|jein',
    'vielleicht|eventuell|evtl|wahrscheinlich|vermutlich',
    'weiß|wissen|wissens noch|es|ich|nicht|leider noch|nicht',
    'sage|sag|gebe|geb|geben|sagen|melde|meld|melden|schaue|frage|frag .. bescheid|nochmal|noch|mich|uns|am|bis',
    'muss|müssen|mal .. fragen|schauen|klären|checken|gucken|sehen|abklären|nachsehen',
    'hängt|kommt davon|drauf|darauf ab|an',
    'noch unsicher|nicht|offen',
    'unter vorbehalt',
    'hoffe|hoffen .. klappt|kommen',
    'versuchen|versuche .. zu|es|kommen'
  ],
  wishes: [
    'sehen|sieht uns|sich .. schule|kita|training|hort',
    'wäre|wären|wär|hätte|hätten|würde|würden .. gern|gerne',
    'nächstes|ander*|nächste|nächsten mal|jahr',
    'beim nächsten',
    'ein andermal'
  ],
  cannot: ['kann|können|könnte|könnten|darf|dürfen .. nicht'],
  coming:
    'kommen mitkommen dabei da mit teilnehmen hin mitfeiern erscheinen vorbeikommen am an zu zur zum bei sein dann aber denn mehr so weil wegen und wir es das leider diesmal samstag sonntag freitag er sie ist hat ich',
  comes: {
    subjects: 'ich wir mir mia er sie beide',
    not: 'nicht nich ned nid net nöd it kein',
    verbs: [
      'kommt|komme|kommen|kimmt|kummt|kumman|kemma|kemman|kommet|chunnt|chömed|chöme',
      'ist|sind|bin|wird|werden .. dabei|da',
      'kann|darf|können|dürfen|wird|werden|will|möchte .. kommen|mitkommen|mitfeiern',
      'sagt|sagen ja|zu',
      'freut|freuen sich|uns',
      'nimmt|nehmen .. teil'
    ]
  },
  cancelsFor: 'für',
  cancels: ['müssen|muss .. .. absagen', 'sagen|sage .. .. ab'],
  ironic: [
    'ja klar sicher',
    'von wegen',
    'nie im leben',
    'träum* weiter',
    'im leben nicht',
    'war|nur ein|spaß|scherz',
    'falsche|falscher gruppe|chat',
    'falschen chat|gruppe'
  ],
  others: [
    'training|hausaufgaben|turnbeutel|elternabend|fußball|schwimmen|ausflug|fotos|mütze|jacke',
    'chat|gruppe|link|app|foto',
    'hat|weiß|kennt|kann jemand|wer',
    'vermisst|gefunden|verloren',
    'letztes|letzte|letzten|voriges mal|jahr|woche'
  ],
  children: 'kind kinder kindern kids jungs jungen mädchen mädels kleine kleinen zwerge zwillinge',
  adults: 'erwachsene erwachsener erwachsenen eltern elternteil große großen oma opa',
  counts: {
    'die|beide|unsere zwillinge|beiden': 2,
    'alle|zu|wir drei|dritt': 3,
    'alle|zu|wir zwei|beide|zweit': 2,
    'zu zweit': 2,
    'zu dritt': 3
  },
  stays: [
    'ich|wir|würde|würden|einer|eine bleibe|bleiben|bleibt gern|gerne|auch|dabei|da|mit|dann|dort',
    'bleibe|bleiben|bleibt gern|gerne|auch|dabei|da|mit|dort',
    'würde|würden|kann|können|möchte .. bleiben|dableiben|dabeibleiben'
  ],
  leaves: [
    'bleibe|bleiben|bleibt nicht',
    'nicht|nur .. bleiben|dableiben|bringen|absetzen',
    'setze|setzen|bringe|bringen .. ab|nur'
  ],
  food: [
    'allergi*|*allergie',
    'unverträglich*|*intoleran*|*unverträglichkeit',
    'vegetari*|vegan*|veggie',
    'glutenfrei*|laktosefrei*|zuckerfrei*|nussfrei*',
    'ohne nüsse|nuss|gluten|laktose|ei|eier|milch|schwein|schweinefleisch|fleisch|zucker',
    'isst|essen|verträgt|vertragen .. kein|keine|nicht|nichts|keinen|nur',
    'darf|dürfen|mag|kann|können .. kein|keine|keinen',
    'nicht|nichts|kein|keine|keinen|nur .. essen|vertragen|trinken',
    'zöliakie|halal|koscher'
  ]
}
