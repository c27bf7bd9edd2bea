import type { Places } from '../language'

export const places: Places = {
  labels: ['where|location|place|venue|at|📍'],
  addressLabels: ['address|addr'],
  before: ['at @', 'in'],
  arrivals: ['invited to', 'moved|moving|move|changed|changing .. to', 'drop|pop|come by|into'],
  homes: [
    'at|to|round|around|over|@ ours|mine',
    'my|our|his|her|their house|place|home|garden|flat|studio|apartment|backyard|yard|pool'
  ],
  streets:
    'street st road rd avenue ave lane ln drive dr way close crescent court ct place pl square terrace gardens grove hill row mews boulevard blvd parkway highway walk rise view green park',
  venues:
    'central hall hut ground grounds arena park pool centre center club zone farm church gym beach playground museum zoo cinema bowling library pub restaurant cafe café house barn school field wood woods studio arena world land rink garden gardens pizzeria playbarn softplay trampoline pavilion theatre theater campsite lake bar hotel court courts station',
  articles: 'the a an our',
  beforeStreet: 'on',
  inside: 'of the and & de la st on in by for',
  notPlaces:
    'my our your his her their this that last least all most once home work school moment end time noon midnight half night lunch dinner least around about first present weekend what which it advance case case touch front time total addition general order honor honour'
}
