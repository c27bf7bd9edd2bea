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
    'let|lette op',
    'opgelet|trouwens|ohja|oja|parkeren|parking|parkeerplaats',
    'denk|denken|denkt .. aan|eraan|om',
    'verge* .. niet',
    'niet vergeten',
    'nog één|een|iets|wat|even|eentje|dingetje|puntje|detail',
    'oh|o|ow ja',
    'ps|p.s|p.s.|nb|n.b|n.b.|info|tip',
    'ter info|informatie',
    'geen parkeer*',
    'hek|poort*|deur|achterdeur is|staat open',
    'huisnummer|bel|ingang is'
  ],
  excuses: 'sorry pardon eh uh euh nee neen wacht oeps ik bedoel bedoelde o oh ach toch',
  corrects: [
    'o|oh|eh|uh|ach nee|neen|wacht|toch|sorry|stop',
    'of nee|neen wacht|toch|sorry|,',
    'nee|neen wacht|toch|sorry|hoor|niet',
    'ik|we|wij bedoel|bedoelde|bedoelen',
    'beter gezegd',
    'correctie|foutje|oeps'
  ],
  errands: [
    'help|helpen|helpt|meehelpen|handje',
    'boodschappen|versieren|opbouwen|klaarzetten|inkopen',
    'vliegt|vlieg|vliegen|verhuist|verhuis|verhuizen|emigreert|emigreren|vertrekt|vertrek|vertrekken|reist naar?',
    'gaat|gaan|ga .. naar',
    'komen|komt|kom|zijn|ben|is .. terug'
  ],
  returns: ['terug van de|het?'],
  wrote: [
    'er|daar staat|stond',
    'uitnodiging|kaart|kaartje|mail staat|stond|zei|vermeld*',
    'ik|we|wij schreef|schreven|zei|zeiden|zette',
    'geschreven|gezet|gezegd'
  ],
  replaces: ['ipv', 'i.p.v.', 'in plaats van', 'niet|nie meer|langer', 'he|hè|hoor|dus niet', 'vol|bezet|gesloten op'],
  moves: ['verplaats*|verschoven|verschui*|verzet|verzetten|uitgesteld|gewijzigd|veranderd|verandert|omgezet'],
  asksChange: [
    'kunnen|kan|kunt|zouden|zou|zullen we|wij|jullie|je|het|dit|dat',
    'wat dacht|denken',
    'is het mogelijk',
    'lukt|past het|zondag|zaterdag|ook'
  ],
  agrees: [
    '^afgesproken|komt goed?',
    '^ok|oke|oké|prima|goed|ja dan zondag|zaterdag|vrijdag',
    'dan wordt|doen het|we zondag|zaterdag|vrijdag',
    '^ja|ok|oké|prima|goed|top|tuurlijk|natuurlijk|super|perfect|jazeker',
    'dat|zondag|zaterdag|vrijdag kan|past|lukt|werkt',
    'geen probleem',
    'prima voor',
    'is goed|prima|ok',
    'doen we',
    'goed idee'
  ],
  wavers: 'maar als tenzij misschien kijk kijken check niet geen nee helaas sorry hangt nog',
  common:
    'de het onder wegens een en ik je jij jullie wij we hij zij ze is zijn niet van voor met op om te in bij naar ons onze mijn haar hun dat dit die deze er ook nog al maar of als dan wat wie waar wanneer hoe kom komt komen kan kunnen mag wil graag leuk gezellig feestje partijtje kinderfeestje verjaardag jaar uur tot vanaf zaterdag zondag vrijdag woensdag donderdag dinsdag maandag morgen vandaag vanmiddag wordt word vieren viert laat weten even dus mee ge nie ni da tis eens zal niks zegt zeggen aan eerst lukt nieuwe feest kinderfeest foutje neem groetjes liefs hoi hallo beste lieve bedankt dank helaas geen heeft heb hebben ben bent hier daar thuis ff wel allemaal iedereen zin hoor past prima zou moet gaan gaat'
}
