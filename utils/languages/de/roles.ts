import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'party|feier|feiern|feiert|fest|einladung|eingeladen|einladen|lade|laden|lädt|kommen|komm|kommt|treffen|treffpunkt|steigt|startet|starten|beginn|beginnt|beginnen|los|grillen|picknick|findet|treffen|tag|datum|wann|termin|uhrzeit|zeit|gefeiert',
    '*party',
    '*feier',
    '*fest',
    'bei uns|mir',
    'holt|hole|hol|holen uns|euch|dich|wir|ich',
    'wir|ich|mama|papa holen|hole|holt euch|dich|uns|sie|ihn'
  ],
  'reply-by': [
    'bescheid|rückmeldung|rückmeldungen|rückantwort|zusage|zusagen|zusagt|absage|anmeldung|anmelden|antwort|antworten|antwortet|anmeldeschluss|rsvp|uawg|rueckmeldung|zurückmelden|rückmelden|anmeldefrist|deadline',
    'u.a.w.g',
    'u.a.w.g.',
    'u. a. w. g.',
    'meldet|melden|meld|melde|anmelden|rückmelden|zurückmelden',
    'sagt|sag|sags|sagts bis|ob|mir|uns|doch|bitte|ihr|du|sie|es',
    'sagen|antworten|bescheidgeben|bescheidsagen',
    'u. a. w. g',
    'gebt|gib|geben|sagt|sag|sagen|meldet|meld|melde|melden|schreibt|schreib|lasst|lass uns|mir|euch|dich|bitte|kurz',
    'per|via whatsapp|mail|sms|anruf|nachricht'
  ],
  'drop-off': ['bringt|ankunft|einlass|eintreffen|bringzeit'],
  'pick-up': [
    'abholen|abholung|abgeholt|abholzeit|abzuholen|holt|holen|hole|abholt|abholbereit',
    'nach|wieder hause|heim|da|zurück',
    'bringen|bringe|fahren|fahre euch|dich|sie|ihn|wir|die',
    'bringen|bringe|bring|fahren sie|ihn|euch .. heim|nach|zurück',
    'zurück|heimbringen'
  ],
  end: ['ende|endet|enden|schluss|aus|vorbei|fertig'],
  birthday: [
    'wird|werde|werden|geboren',
    'hat|habe|hatte .. geburtstag',
    'hat|habe am|heute',
    'hat am * . * geburtstag',
    'geburtstag ist|war|hat'
  ],
  noise: [
    'war|waren|gestern|seit|vom|gesendet|geschrieben|weitergeleitet|veröffentlicht',
    'geschlossen|urlaub|ferien|verreist',
    'bestellt|bestellung|tickets|gebucht|reserviert'
  ]
}
