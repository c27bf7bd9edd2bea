import type { Cues } from '../language'
import { answers } from './answers'
import { changes } from './changes'
import { excluded } from './excluded'
import { invites } from './invites'
import { occasions } from './occasions'
import { others } from './others'
import { roles } from './roles'

export const cues: Cues = {
  signals: { ...invites, ...occasions, ...changes, ...answers, ...others },
  roles,
  excluded,
  notes: [
    'achtung|obacht|hinweis|übrigens|parken|parkplatz|parkplätze|ps|p.s|p.s.|nb|info|tipp|wichtig',
    'denkt|denk .. an|dran|daran',
    'denken sie|wir .. an|dran|daran',
    'nicht vergessen',
    'vergesst|vergiss .. nicht',
    'bitte beachten|beachtet|denkt|nicht',
    'kurzer|kleiner hinweis',
    'ach|achja ja|so|übrigens',
    'noch was|etwas|eine|ein|info|kurz',
    'tor|tür|klingel|eingang ist'
  ],
  excuses:
    'sorry entschuldigung pardon äh ähm hm nein nee ne ach oh quatsch halt moment ich meine mein meinte vielmehr ups hoppla',
  corrects: [
    'ach|oh|äh|ähm|nein|ne|nee nee|ne|nein|nö|halt|doch|quatsch|stopp|stop|moment|warte',
    'quatsch|korrigiere|korrektur|vielmehr|beziehungsweise',
    'ich|wir meine|mein|meinte|meinten',
    'besser gesagt',
    'gemeint|gmeint ist|is|isch|war',
    'falsch|verschrieben|vertippt ,|:|!'
  ],
  errands: [
    'helf*|mithelf*|mitanpack*|hilfst|hilft',
    'beim|zum aufbau|aufbauen|schmücken|dekorieren|vorbereiten|tragen',
    'anpacken|einkauf*|besorg*|dekorier*|aufbauen',
    'fliegt|fliege|fliegen|verreist|abreist|abreisen|auswander*',
    'zieht|ziehe|ziehen|wandert|reist nach|weg|um|ab|aus',
    'fährt|fahre|fahren|geht|gehe|gehen nach',
    'kommt|komme|kommen|sind|bin|ist zurück',
    'zurück|wieder da|zuhause|hause',
    'muss|müssen arbeiten|weg'
  ],
  returns: ['zurück|wieder .. aus|nach den|dem?'],
  wrote: [
    'geschrieben|angegeben|draufgeschrieben',
    'ich|wir schrieb|schrieben',
    'einladung|karte|karten|drauf|da|es steht',
    'stand'
  ],
  replaces: [
    'anstatt|anstelle von?',
    // "Findet statt am Samstag" replaces nothing.
    'statt um|bis|erst|wie|dem|der|den|des|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
    'statt #',
    ':|,|.|uhr|*tag|morgen|mittwoch statt am|im',
    'statt halb|viertel|dreiviertel|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
    'statt wie geplant|gedacht|ausgemacht|angekündigt|ursprünglich',
    'nicht mehr',
    'nicht nur? bis|ab'
  ],
  moves: ['verschieb*|verschob*|verleg*|vorverleg*|vorgezogen|umgelegt|geändert|ändert|wechselt|rutscht'],
  asksChange: [
    'können|könnten|kann|könnte|wollen|sollen wir|ihr|man|du|es|das',
    'geht|ginge|passt|klappt es|das|auch|vielleicht',
    'wie wäre|wärs|wär',
    'wäre es|das|sonntag|samstag|freitag',
    'ist es möglich',
    'was haltet|hältst'
  ],
  agrees: [
    '^ok|gut|super|ja|dann dann? sonntag|samstag|freitag|montag',
    'können wir machen',
    'von mir aus',
    'passt|basst schon|scho',
    '^ja|jap|jep|jo|klar|ok|okay|gerne|gern|passt|super|perfekt|prima|einverstanden|geht|logo|gut|top',
    'passt|geht|klappt klar|gut|prima|super|bei|für|uns|mir|auch|perfekt|bestens',
    'das|sonntag|samstag|freitag|montag passt|geht|klappt',
    'kein problem',
    'machen wir',
    'alles klar',
    'in ordnung',
    'gute idee'
  ],
  wavers:
    'aber wenn falls vielleicht eventuell schaue schauen prüfe nicht kein keine leider nein mal außer bis noch sobald weiß',
  common:
    'ihnen reserviert gebucht passt geht gibt seid darf möchte möchten würde würden wollen freuen sagt gebt bringt falls unsere eure ihre ihren hüt morn nei wott schad alli chind ned net nid mer mr san hend ond ons üs dr ds cho chöi gärn hob ham olle uf mached fällt jemand heut is sicher nich der die das isch nöd eus eu bi vo au chunnt chömed und ich du wir ihr sie er es ist sind nicht ein eine einen zu zum zur mit am um von für auf dem den im bei uns euch dich mich mir dir wird werde wenn auch noch aber oder hat haben habt hast bin bitte gerne gern uhr bis ab nach kommt kommen komm feiern feiert liebe lieber hallo heute morgen samstag sonntag freitag montag dienstag mittwoch donnerstag geburtstag schon doch mal ja nein wie was wer wo wann kann können könnt danke alle alles wieder leider unser unserem mein meine dein deine ob so da bescheid sehr schön wäre dann als aus jetzt kein keine'
}
