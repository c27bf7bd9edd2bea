import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'party|feier*|fest|einlad*|eingeladen|lade|laden|lädt|kommen|komm|kommt|treffen*|treffpunkt|steigt|starte*|beginn*|los|grillen|picknick|findet|tag|datum|wann|termin|uhrzeit|zeit|gefeiert',
    '*party',
    '*feier',
    '*fest',
    'bei uns|mir',
    'holt|hole|hol|holen uns|euch|dich|wir|ich',
    'wir|ich|mama|papa holen|hole|holt|würden|werden|können|könnten|kann euch|dich|uns|sie|ihn|alle'
  ],
  'reply-by': [
    'bescheid|rückmeldung*|rückantwort|zusage*|zusagt|absage|anmeld*|antwort|antworten|antwortet|rsvp|uawg|rueckmeldung|zurückmelden|rückmelden|deadline',
    'u.a.w.g',
    'u.a.w.g.',
    'u. a. w. g.',
    'melde*|meld|anmelden|rückmelden|zurückmelden',
    'sagt|sag|sags|sagts bis|ob|mir|uns|doch|bitte|ihr|du|sie|es',
    'sagen|antworten|bescheidgeben|bescheidsagen',
    'u. a. w. g',
    'gebt|gib|geben|sagt|sag|sagen|melde*|meld|schreib*|lasst|lass uns|mir|euch|dich|bitte|kurz',
    'per|via whatsapp|mail|sms|anruf|nachricht'
  ],
  'drop-off': ['bringt|ankunft|einlass|eintreffen|bringzeit'],
  'pick-up': [
    'abhol*|abgeholt|abzuholen|holt|holen|hole',
    'nach|wieder hause|heim|da|zurück|zuhause|zu|mitnehmen',
    'einsammeln|rückkehr|wiederhaben',
    'müssen .. heim|los',
    'eltern|mama|papa holen|holt dich|euch|sie|ihn|die?',
    'abgeholt|gebracht|abzuholen werden|wird|sind|ist?',
    'holt|holen sie|ihn|die|alle',
    'holt eure|euer',
    'bringe*|fahr*|fährt euch|dich|sie|ihn|wir|die|alle',
    'zu|nach hause',
    'bringe*|bring|fahren sie|ihn|euch .. heim|nach|zurück',
    'zurück|heimbringen'
  ],
  end: ['ende|endet|enden|schluss|aus|vorbei|fertig'],
  birthday: [
    'wird|werde*|geboren',
    'hat|habe|hatte .. geburtstag',
    'hat|habe am|heute',
    'hat am * . * geburtstag',
    'geburtstag ist|war|hat'
  ],
  noise: [
    'nachricht|mail|brief|schreiben|email vom',
    'war|waren|gestern|seit|gesendet|geschrieben|weitergeleitet|veröffentlicht',
    'geschlossen|urlaub|ferien|verreist',
    'bestell*|tickets|gebucht|reserviert'
  ]
}
