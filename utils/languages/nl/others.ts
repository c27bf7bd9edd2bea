import type { Cues } from '../language'

/** What speaks for no invitation: thanks and wishes, questions of guests, and what clubs, schools and shops say. */
export const others = {
  thanks: [
    'bedank*|dank|dankje*|thanks|thx|dankuwel|merci|tnx',
    'voor het|de|een|jullie leuke|gezellige|mooie|geweldige|fijne|lieve',
    'genoten|gesmuld',
    'heeft|hebben|had|hadden .. leuk|naar|gezellig|plezier|geweldig|fantastisch',
    'was|waren .. leuk|gezellig|top|super|geslaagd|geweldig|fantastisch|mooi|heerlijk|supergezellig'
  ],
  wishes: [
    'eid|bayram|ramadan|ramazan mubarak|mobarak|kareem',
    'gefeliciteer*|gefeli|proficiat|felicitaties|felicite*|hartelijk|gefelicteerd|gefeliciflapstaart|hieperdepiep',
    '^van harte',
    'van harte namens|aan|met|en|voor',
    'happy birthday|bday',
    'fijne|mooie|leuke|gezellige|prettige|vrolijk|zalig|fijn|gelukkig verjaardag|dag|kerst|kerstdagen|pasen|weekend|feestdagen|kerstfeest|nieuwjaar|jaarwisseling|nieuw|vakantie|avond',
    'wens|wensen je|jullie|jou|hem|haar|iedereen|allemaal',
    'hiep hoera'
  ],
  past: [
    'was|waren|had|hadden|gister*|eergisteren|geweest|gegaan|gevierd|ging|gingen|kreeg|kregen|kwam|kwamen|vond|vonden|genoten|deden',
    'vorige|afgelopen|verleden|laatst week|weekend|zaterdag|zondag|vrijdag|jaar|keer|maand',
    'na het|de|zijn|haar feest*|verjaardag|party|kinderfeestje',
    'is|zit .. voorbij|weer',
    'niet mee|weg te krijgen|slaan',
    'achter de rug'
  ],
  'asks-about': [
    'vraag|vraagje over|voor|ivm',
    'iemand|wie zin|tijd',
    'wat|hoeveel|welk|welke geven|geeft|koop|kopen|geef|neem|nemen|doen|doe|vraagt|wil|wilt|vindt|zal|moet|zullen|moeten|kost|trekt',
    'hoe|waar|wanneer|welk|wie|wat|waarom|welke laat|oud|is|was|begint|gaat|zijn|waren|moet|moeten|haalt|rijdt|heb|hebben|heeft|kan|kijkt|mist|helpt|neemt|vieren|lang|ook|brengt|komt|uur|wordt|vond|zit|vinden',
    'heeft|weet|kent|kan|hebben|weten iemand|jullie|je|jij|er .. een|de|het|nog|al|adres|of|wat|waar|hoe|gezien|gevonden|misschien',
    'ideeën|idee|tips|tip|suggesties|aanraders|cadeautip*|cadeau-idee|ideetjes',
    'gaat|ga|gaan|ben|zijn|is je|jij|jullie ook? naar|uitgenodigd|er|ook|wel',
    'zijn|is|ben|bent * ook|al|niet uitgenodigd',
    'uitgenodigd ?',
    '^is|was het|t nou|nu? # *? of',
    'zei|zegt|vertelde|hoorde|hoorden dat',
    'iemand .. ?',
    '^iemand die|nog',
    'kan|kunnen|wil .. .. meerijden|meebrengen|passen',
    'zoek|zoeken|gezocht naar|een|nog|iemand',
    'te denken aan',
    'ook alweer|weer'
  ],
  attends: [
    'gaan|ga|gaat|zijn|moeten|moet|was|waren|rijden|rijdt|zitten|heb|hebben .. naar|op|bij een|het|de|zijn|haar|dat .. feest*|verjaardag|bruiloft|kinderfeestje|partijtje',
    'mijn man|vrouw|zus|broer|collega|baas .. jarig|verjaardag',
    'ophalen|halen|meenemen van|naar het|de|zijn|haar *feest|*feestje|*verjaardag|*partijtje',
    'een|geen uitnodiging gehad|gekregen|gezien|ontvangen',
    'zal ik * .. oppikken|meenemen|afzetten',
    'samen rijden',
    'is dit|het|dat weekend|week bij mij|papa|mama',
    'waren|was|werden|zijn|ben .. uitgenodigd voor|op|bij',
    'wat een .. uitnodiging',
    'doen|kopen we|wij samen',
    'samen .. kopen|geven|inleggen',
    'cadeau*|kado|kadootje|taart|slingers|traktatie|kaart van|kopen|halen|besteld|samen|maken|gekocht|voor|al',
    'betaald|betaalverzoek|tikkie|cadeaubon|verjaardagskalender',
    'heeft|hebben|heb .. feest*|verjaardag|bruiloft',
    'meenemen|meerijden|carpoolen|wegbrengen|lift .. naar|?|feest*|iemand'
  ],
  promotion: [
    'sjablo*|voorbeeldtekst|voorbeelden|checklist|blog|artikel|downloaden|printen|invullen|uitnodigingskaarten',
    'aanbieding*|offerte*|prijslijst|korting*|actie|sale|gratis|afmelden|uitschrijven|boek|boeken|reserveren|arrangement*|ticket*|entree|toegang|voordeel|klanten|webshop|bestel|bestelling|levering|verzending|verhuur|huren|huur|feestartikelen|kinderfeestjes|prijs|prijzen|pakket*|inschrijv*|vakantiekamp|proefles|cursus|workshop|abonnement|feestlocatie|springkussens|exclusief|vroegboekkorting|dagelijks|bezoekers|openingstijden|openingsuren',
    'reserveer nu|je|jouw|uw|via|online|hier|een|direct|snel|tijdig|vooraf|vandaag',
    'per dag|stuk|weekend',
    'vanaf|slechts|nu|maar|voor € *',
    'vanaf|slechts|nu|maar * euro',
    'kaarten|kaartjes €|kosten|via|à|verkrijgbaar',
    'per kind|persoon',
    'p.p.|pp',
    'ons|onze team|aanbod|website|feestjes',
    'www|http|https',
    'te koop',
    'vier|organiseer je|jouw|uw *feestje|verjaardag|*partijtje',
    'op jullie|je|uw feest*|*feestje|*partijtje'
  ],
  school: [
    'op het schoolplein|dorpsplein',
    '*zegening|*comité|*vereniging|jaarlijks*',
    'intocht',
    'uitstap|fluo*|turnzak',
    'eetfestijn|opendeurdag|startfeest|grootouderfeest|toneelstuk|toneeltje|optreden|voorstelling|rommelmarkt*|kerstmarkt|refter|kermis|vrijmarkt|koningsdag|braderie|scouting',
    'ouderavond|ouderbijdrage|ouderhulp|oudergesprek*|schoolr*|schoolk*|schoolf*|klassenouder*|klassenfoto*|klassenlijst',
    'op de groep',
    'zoals gewoonlijk',
    'de|onze|op basis? school',
    'alle ouders|groepen',
    'scholen|vrijwilligers|juf|meester|leerkracht|studiedag|informatieavond|gymles|huiswerk|toets|rapport*|*opvang|bieb|bso|mr|medezeggenschapsraad|zomerfeest|avondvierdaagse|musical|sportdag|studiemiddag|kinderdagverblijf|directie|leerlingen|leden|kerkdienst|gezinsdienst|luizen|luizencontrole|sinterklaasviering|kerstviering|hulpouders|kleuters|tienminutengesprek|margedag',
    'beste|geachte verzorgers',
    'groep 1|2|3|4|5|6|7|8',
    'in het|de lokaal|aula|gymzaal|klas'
  ],
  work: [
    'vergader*|*vergadering|overleg|meeting*|conferentie|workshop|webinar|congres|seminar|klant|project|deadline|contract|algemene|bestuur|alv|presentatie|symposium|bijeenkomst|deelnemers|medewerkers|collega*|afdeling|bedrijf|leden|spreker*|inschrijfformulier',
    'café|kroeg|personeels*|bedrijfs*|firma*',
    'word|wordt|worden 30|35|40|45|50|60',
    '30|35|40|45|50|60|65 wordt|word|worden|geworden|ste|e',
    'jawoord|huwelijk|trouwen|trouwfeest|bruiloft|ceremonie|vrijgezellen*|vrijmibo|dj|cocktails',
    'in de bijlage',
    'met vriendelijke groet',
    'geachte heer|mevrouw|relatie'
  ],
  routine: [
    'steiger|fotograaf|monteur|ketel|loodgieter|schilder|onderhoud',
    'lezing|kienen',
    'afspraak bij|met|voor|van|is',
    'je|uw|een|deze afspraak',
    'tandarts*|huisarts|dokter|kapper|training*|wedstrijd*|toernooi|zwemles|oefening|repetitie|bezorg*|pakket|bestelling|les|lessen|examen|rijles|turnles|dansles|vlucht|ziekenhuis|consultatiebureau|vaccinatie|coach|trainer|orthodontist|logopedie|muziekles|geleverd|reservering|uitwedstrijd|thuiswedstrijd',
    'herinnering',
    'elke|iedere *dag|week',
    'denk|denken je|jij|jullie eraan',
    'uit|thuis tegen',
    'aftrap|jo|mo #',
    'denk|denken|verge* .. gymspullen'
  ]
} satisfies Partial<Cues['signals']>
