import type { Guard } from '../guard'

export const guard: Guard = {
  phrases: {
    'why-not': [
      'waarom .. niet',
      'waarom niet|is|was|werd|mag|mocht|heeft|hebben|vraag|vragen|nodig*|doen|doet|wordt|nooit|krijg*',
      'hoezo',
      'wat hebben|heeft|heb wij|we|ik|hij|zij gedaan|misdaan',
      'wat is|mankeert jullie|je|het|er probleem|aan?'
    ],
    'left-out': [
      'buitengesloten|buitensluit*',
      'sluit|sluiten|gesloten .. buiten|uit',
      'uitgesloten|uitsluit*',
      'niet|nooit .. uitgenodigd|gevraagd|uitnodig*|meedoen|mee|bij',
      'negeer*|genegeerd|negeren',
      'overgeslagen|vergeten',
      'niemand wil|speelt|nodigt|praat|vraagt|denkt|heeft|vindt',
      'gepest|pest*',
      'achter onze|mijn rug',
      'links liggen',
      'buiten de boot'
    ],
    'always-never': [
      'jullie|je altijd|nooit|steeds|allemaal|constant',
      'nodigen|nodig|vragen|vraag|denken|denk|reageren|laten|laat jullie|je? ons? altijd|nooit',
      'altijd dezelfde*|hetzelfde|de|weer',
      'elke|iedere keer',
      'zoals altijd|gewoonlijk',
      'geen enkele|één keer',
      'alweer|weer eens',
      'voor de zoveelste'
    ],
    'everyone-but': [
      'iedereen|alle|allemaal behalve|op',
      'behalve hij|zij|hem|haar|mijn|ons',
      'hele klas',
      'alle|de anderen|andere kinderen|wel',
      'als enige',
      'enige kind|die'
    ],
    guilt: [
      'huil*|gehuild|tranen',
      'verdrietig|gekwetst|kwetsend|teleurgesteld|teleurstell*|eenzaam|alleen|vernederd|kapot|ongelukkig',
      'hart .. gebroken|breekt',
      'breekt|brak|gebroken .. hart',
      'schaam*|schamen|schande',
      'hoop dat .. blij|trots|tevreden|gelukkig',
      'bedankt voor niets|niks',
      'pijn gedaan|doet|deed',
      'hoe zouden|zou jullie|je'
    ],
    comparing: [
      'na alles|al wat',
      'wij|we|ik hebben|heb|nodigen|nodig .. altijd',
      'andere ouders|gezinnen|moeders',
      'in tegenstelling',
      'zouden|zou .. nooit',
      'lievelingetjes|kliek*|favoriet*',
      'niet goed genoeg',
      'te goed voor'
    ],
    demand: [
      'jullie|je|u moeten|moet|horen|hoort|dienen',
      'ik|wij|we eis|eisen|verwacht|verwachten|wil|willen',
      'excuses|uitleg|verklaring .. verwacht*|eis*|wil*|schuldig|krijgen',
      'zijn|bent|ben .. schuldig',
      'de volgende keer .. vraag|vragen|nodig|denk|denken',
      'zeg|zeggen|vertel tegen|aan|je|jullie je|jullie|dochter|zoon|kind',
      'zorg|zorgen .. voor|dat',
      'leg|leggen .. uit',
      'wil|willen weten waarom|wie|wat',
      'moet .. ophouden|stoppen|afgelopen',
      'houd|hou .. op'
    ],
    missed: [
      "gehoord|gezien|hoorde|hoorden|zag|zagen|ontdekt .. feest*|verjaardag|foto's|zonder|uitnodiging*",
      "foto's van|zien het|jullie|feest*",
      'feest*|verjaardag .. zonder|niet|gemist',
      'gemist .. feest*|verjaardag',
      'feest*|verjaardag .. gehoord|gezien'
    ],
    blame: [
      'hoe konden|kon|kunnen|kun|durven|durf|kan jullie|je|iemand',
      'egoïstisch|gemeen|oneerlijk|onaardig|wreed|harteloos|onbeschoft|asociaal|belachelijk|onacceptabel|achterbaks|respectloos|schandalig|vals',
      'niet eerlijk|netjes|aardig|leuk|normaal',
      'schuld van|jullie|je',
      'jullie|je|jouw schuld',
      'expres|opzettelijk',
      'denken|denk|hebben|heb|beseffen|besef jullie|je wel|eigenlijk|überhaupt|geen|dan|niet',
      'blijkbaar|kennelijk|duidelijk',
      'geen hart|fatsoen|respect|manieren'
    ]
  },
  kind: [
    'ik wil graag',
    'ik wil .. uitnodigen|bedanken',
    'waarom niet gewoon|eens|samen|een',
    'waarom komen|spreken|gaan .. niet',
    'jullie|je|u hoeven|hoeft|moeten|moet niets|niet|niks|zeker|eens|je|echt',
    'altijd welkom',
    'jullie|je|u zijn|bent altijd|allemaal welkom',
    'sorry|spijt|excuses .. vergeten|gekwetst|onaardig|schuld|pijn|teleurgesteld',
    'ik ben .. vergeten|vergat',
    'niet vergeten',
    'niet verdrietig|alleen|teleurgesteld|boos',
    'jullie allemaal|altijd welkom|snel|weer|gezien|goed|gezellig',
    'hele klas is|welkom|mag',
    'geen schuld|haast',
    'niemand hoeft|heeft haast?'
  ],
  kinder: {
    'why-not': 'Zou {friend} eens iets samen willen doen?',
    'left-out': '{child} vindt een uitnodiging altijd leuk.',
    'always-never': 'Ik zou het fijn vinden als we een dag vinden.',
    'everyone-but': '{child} doet graag een keer mee.',
    guilt: 'We zouden het leuk vinden om iets samen te doen.',
    comparing: 'We zien jullie graag snel terug.',
    demand: 'Zou dat kunnen? Geen probleem als het niet lukt.',
    missed: 'Zullen we binnenkort iets samen doen?',
    blame: 'Het was vast niet zo bedoeld.'
  }
}
