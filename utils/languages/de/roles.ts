import type { Cues } from '../language'

export const roles: Cues['roles'] = {
  party: [
    'party|feier|feiere|feiern|feiert|fest|einlad*|eingeladen|lade|laden|lädt|kommen|komm|kommt|treffen*|treffpunkt|steigt|starte*|beginn*|los|grillen|picknick|findet|tag|datum|wann|termin|uhrzeit|zeit|gefeiert',
    '*party',
    '*feier',
    '*fest',
    'bei uns|mir zuhause|daheim?',
    'kommt|komm|kommst|kommen vorbei',
    'kommt|komm|kommst|kommen .. vorbei',
    'holt|hole|hol|holen uns|euch|dich|wir|ich',
    'wir|ich|mama|papa holen|hole|holt|würden|werden|können|könnten|kann euch|dich|uns|sie|ihn|alle'
  ],
  'reply-by': [
    'bescheid|rückmeldung*|rückantwort|rückm|rm|rückinfo|zusage*|zusagt|absage*|anmeld*|angemeldet|antwort|antworte|antworten|antwortet|rsvp|uawg|zurückmelden|rückmelden|deadline|meldeschluss|einschreiben|bestätig*|abstimm*',
    'trag*|schreib* euch|dich|sich|mir|uns|kurz|bitte',
    'umfrage|doodle|boten',
    'letzter tag|termin',
    'u.a.w.g',
    'u.a.w.g.',
    'u. a. w. g.',
    'melde*|meld|anmelden|rückmelden|zurückmelden',
    'sagt|sag|sags|sagts bis|ob|mir|uns|doch|bitte|ihr|du|sie|es',
    'sagen|antworten|bescheidgeben|bescheidsagen',
    'ja /|oder nein',
    'heuert|heuer an',
    'säge|säged|mälde|mäldet|schriibe|bscheid',
    'u. a. w. g',
    'gebt|gib|geben|sagt|sag|sagen|melde*|meld|schreib*|lasst|lass uns|mir|euch|dich|bitte|kurz',
    'per|via whatsapp|mail|sms|anruf|nachricht'
  ],
  'drop-off': ['bringt|ankunft|anreise|einlass|eintreffen|bringzeit'],
  'pick-up': [
    'abhol*|abgeholt|geholt|abzuholen|abh|holt|holen|hole|holn|hoin|hoid',
    'nach|wieder hause|heim|da|zurück|zuhause|daheim|zu|mitnehmen|an|am|vor|bei|ab|abgeben|übernehmen',
    'abgreifen|einsammeln|heimkehr|rückkehr|wiederhaben|abreise|heimreise',
    'gehen|geht|stehen|dürfen|müssen|fahren|kommen|könnt|sind alle|wir|die|ihr|kinder .. wieder',
    'alle wieder',
    'müssen .. heim|los',
    'eltern|mama|papa holen|holt dich|euch|sie|ihn|die?',
    'abgeholt|gebracht|abzuholen werden|wird|sind|ist?',
    'holt|holen sie|ihn|die|alle',
    'holt eure|euer',
    'bringe*|fahr*|fährt euch|dich|sie|ihn|wir|die|alle',
    'zu|nach hause',
    'zu euch|dir bringe*',
    'bringe*|bring|fahren|fahr ich|wir|sie|ihn|euch .. heim|nach|zurück',
    'zurück|retour|heim|eingesammelt|heimbringen|heimgebracht|heimgefahren|zurückgebracht|zurückgefahren|abgeliefert|rückfahrt|heimfahrt|ablegen|landung|landgang|verabschiedung',
    'in empfang',
    'übergabe',
    'sammel|sammle|sammeln wir? sie|ihn|euch|alle|die',
    'holen dich|euch|sie deine|eure|die eltern',
    'kehren|kehrt',
    'bring|bringe|fahr|fahre ich|wir sie|ihn|euch|dich|alle|die',
    'setze*|lade|liefere* wir|ihn|sie|euch|alle|die|ich'
  ],
  end: [
    'ende|endet|enden|schluss|feierabend|ausklang|ausklingen|fertig|abpfiff|schlusspfiff|abspann|zapfenstreich|kehraus|aufbruch',
    'ist|is|sind|wird|wäre .. aus|vorbei|zu|rum|schluss|ende|feierabend|beendet',
    'vorbei|aus ist|is|ists es|dann|der|die|das? *? um|gegen',
    'geht|dauert|läuft|gehts .. bis',
    'müss*|muss|werfe*|schmeiß*|kehre*|wink* .. .. raus|weg|los|draußen|leer',
    'heißt es',
    'verbii|verbi|fertig|us isch',
    'taxi',
    'wieder? an land',
    'räum*|pack*|lös*|kling* wir|ich|sich|das? .. auf|zusammen|ein|aus',
    'macht|machen .. dicht|zu',
    'geht|gehen|machen|mache .. licht|lichter|musik aus',
    'abgebaut|aufgeräumt|zugesperrt',
    'schließen|schließt|beenden|beschließen|zusammenpacken'
  ],
  birthday: [
    'wird|werde*|werd|geboren',
    'hat|habe|hatte .. geburtstag',
    'hat|habe am|heute',
    'hat|hab * .. geburtstag',
    'hat am * . * geburtstag',
    'geburtstag ist|war|hat'
  ],
  noise: [
    'nachricht|mail|brief|schreiben|email vom',
    'war|waren|gestern|seit|gesendet|geschrieben|weitergeleitet|veröffentlicht',
    'geschlossen|verreist',
    'im|in|den|vom|aus|nach urlaub',
    'bestell*|tickets|gebucht|reserviert'
  ]
}
