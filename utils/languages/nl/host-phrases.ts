import type { HostPhrases } from '../host-phrases'

export const hostPhrases: HostPhrases = {
  reachOut: {
    wish: [
      'Hoi[ {host}], {child} heeft het vaak over {friend} en wil graag iets samen doen. [Misschien {activity} {when}, {where}?|Misschien {activity} {when}?|Misschien {activity}?|Zullen we een dag zoeken?] Geen probleem als het niet uitkomt.'
    ],
    'get-together': [
      'Hoi[ {host}], zou [{friend}|je kind] iets met {child} willen doen? [Misschien {activity} {when}, {where}?|Misschien {activity} {when}?|Misschien {activity}?|Zullen we een dag zoeken?] Geen probleem als het niet uitkomt.'
    ],
    'door-opener': [
      'Hoi[ {host}], mocht het eens ter sprake komen: {child} houdt van feestjes en een uitnodiging is altijd welkom. Je hoeft er niets voor te doen.'
    ],
    question: [
      'Hoi[ {host}], mag ik je iets vragen, als ouders onder elkaar? Hoe vind je dat het gaat tussen {child} en de anderen? Is er iets wat ik moet weten? Het heeft geen haast, en tussen ons is alles goed.'
    ],
    teacher: [
      'Hallo[ {host}], kunt u mij zeggen met wie {child} in de pauze speelt? Ik wil iemand bij ons uitnodigen. Dank u wel!'
    ],
    'answer-thanks': [
      'Dank je[, {host}], dat je het hebt gezegd. Het helpt om het te weten en ik denk er rustig over na.'
    ],
    apology: [
      'Hoi[ {host}], het spijt me van mijn aandeel. Dank je dat je er open over was. Ik hoop dat we opnieuw kunnen beginnen.'
    ],
    'visit-thanks': [
      'Hoi[ {host}], dank je voor het bezoek! Het was fijn met [{friend}|jullie]. De deur staat altijd open.'
    ]
  },
  invitation: [
    'Hoi allemaal, bij ons: {activity}[ {when}][, {where}]. Wil jullie kind komen? Ouders mogen blijven, en graag zonder cadeautjes. Vertel me wat jullie kind niet mag eten[, en laat het {by} even weten].',
    'Hoi, ons plan: {activity}[ {when}][, {where}]. Wie wil er komen? Blijven mag, en cadeautjes hoeven niet. Is er iets wat jullie kind niet mag eten?[ Een kort antwoord {by} is fijn.]'
  ],
  siblings: {
    welcome: 'Broertjes en zusjes mogen mee.',
    'not-this-time': 'Deze keer graag zonder broertjes en zusjes.'
  },
  reminder: [
    'Hoi allemaal, een kleine herinnering: {activity}[ {when}]. Wie wil komen, hoeft maar een woordje te sturen. Anders hoeft er geen antwoord.'
  ],
  calledOff: ['Hoi allemaal, ons plan[ {when}] gaat niet door. We zoeken een andere dag.'],
  turns: {
    first: 'Dit zijn de volgende data. Past een dag niet, zeg het gewoon, zonder reden.',
    hosted: '{day}: {host}',
    helped: '{day}: {host}, eten: {helper}',
    open: '{day}: wie wil',
    last: 'De kinderen kiezen wat ze doen.'
  },
  activities: {
    'park-ball': 'balspelletjes in het park',
    'board-games': 'een middag bordspellen',
    sundaes: 'zelf ijscoupes maken',
    'film-blanket': 'een film onder een deken',
    'chalk-street': 'stoepkrijten',
    pinata: 'een zelfgemaakte piñata',
    library: 'een bezoek aan de bibliotheek',
    'sleep-under': 'een avond in pyjama, thuis slapen',
    baking: 'samen bakken',
    'den-building': 'een hut bouwen',
    'treasure-hunt': 'een speurtocht',
    'water-play': 'waterspelletjes'
  }
}
