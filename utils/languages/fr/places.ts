import type { Places } from '../place-words'

export const places: Places = {
  labels: ['où|lieu|endroit|adresse|salle|rdv|rendez-vous|destination|📍', 'chez', 'lieu de|du rdv|rendez-vous|fête'],
  addressLabels: ['adresse'],
  before: ['au à aux chez @ a', 'dans dan ds devant dvt sur'],
  arrivals: [
    'privatise|privatisé|privatisons|réservé',
    "loué|louons|réservé|privatisé la|le|l'|une",
    'bord|côté du|de',
    "en l'|la",
    'invité|invitée|invités .. à|au',
    'rdv|rendez-vous|retrouve|retrouvons|direction',
    "rdv|rendez-vous sur|devant|dans|sous|à le|la|l'"
  ],
  homesOf: 'chez',
  homes: [
    'chez|cz|ché|à nous|moi|la maison',
    'chez nous|moi|eux|lui|elle',
    'chez les grands-parents|cousins|voisins|papis|parents',
    'chez un|une|mes|ses|nos|leurs|mon|ma|son|sa|notre|leur *',
    'chez mes|ses|nos|leurs|les|mon|ma|son|sa|notre|leur|le|la beaux|beau|belle|grand|grands - *',
    "chez les grands-parents|parents de|d' *",
    'chez papi|papy|papou et mamie|mamy|mamou',
    'chez bonne-maman|grand-maman|bon-papa|grand-papa',
    'à la maison',
    'chez oim|wam|ouam|bibi|mézigue|ouamm',
    'notre|mon|ma|leur nouvel|nouveau|nouvelle|petit|petite|grand|grande? domicile|jardin|maison|appartement|appart|piscine|terrasse|sous-sol|garage|cour|balcon|kot|studio|loft|coloc|chalet|toit|caveau|cave|grange|atelier|salon|campagne|péniche|table'
  ],
  families: 'les',
  purposes: 'pour',
  floors: 'étage',
  houseNumbers: 'numéro adresse',
  streets: 'street',
  streetsFirst:
    'rue avenue av boulevard bd blvd place pl chemin impasse imp allée allées route rte quai cours square résidence lotissement passage sente venelle traverse montée drève sentier voie faubourg fbg esplanade rond-point hameau cité ruelle promenade chaussée clos boul rang ch r',
  numberFirst: true,
  numberSigns: 'n no numéro',
  venuesFirst: true,
  venueTails:
    'parc stade commune communautaire récréatif sportif culturel club park game quest kids soccer municipal municipale communal communale aquatique couverte omnisports polyvalente paroissiale intercommunal intercommunale anniversaires grands-parents mamie papi voisins aventure indoor olympique plein ville village tennis rugby foot pédagogique équestre associatif associative scout nautique gonflable gonflables bleu verte vert',
  venues:
    'halle cave débarcadère embarcadère sous-sol hangar cantine city paintball parking buvette refuge salle salles fêtes parc parcs square jardin jardins piscine bowling patinoire gymnase stade complexe hall dojo five urban soccer skatepark cabane aréna arena chalet gîte domaine manoir villa grange salon théâtre galerie centre-ville port berges bord berge jungle kid royal tennis court golf balcon porche carnotzet fournil caveau kot pressoir amphi patio bistrot bistro taverne estaminet cafétéria kitchenette rooftop pub troquet tente cabinet kiosque cabanon lavoir vignoble cellier orangerie pavillon relais réfectoire bastide resto-bar serre boulodrome loft rez-de-chaussée presbytère commanderie vélodrome hippodrome haras écurie écuries planétarium palais fort jardinerie boulangerie café bar brasserie glacier auberge hôtel camping colo couvent temple mosquée synagogue cathédrale cinéma ciné restaurant resto pizzeria mcdo mcdonald quick palace ferme zoo médiathèque bibliothèque librairie musée château église chapelle paroisse plage lac forêt bois terrain club centre poney trampoline trampo karting laser escalade accrobranche accrobranches ludothèque aquarium cirque base étang plaine aire préau cour école maison crêperie ranch mairie foyer local caserne observatoire verger péniche guinguette moulin phare chapiteau yourte club-house studio game park kids escape aquatique minigolf manège village',
  near: 'y vivre habiter installe installer déménag* départ compte comptons comptez compter côté face près proximité derrière loin vers',
  articles: "le la les l' un une notre mon ma",
  beforeStreet: 'au',
  inside:
    "de des du d' la le les l' aux sur sous lès saint sainte st ste petit petite petits grand grande vieux vieille bon trois quatre",
  townLinks: 'à',
  denied: [
    'pas|non #',
    'pas|plus à|au|aux|chez|dans|en|sur',
    'eaux|travaux|fuite|panne|inondation|coupure|varicelle|gastro|malades|plâtre chez|dans|à|au|en',
    'sonnez|sonner|sonne à|chez',
    'qui part|partent à|au|aux|en',
    'revoir|adieu|bienvenue|merci|suite|grâce|quant à',
    'est la fête à',
    'ça dit|dirait|plairait à',
    'parking derrière|devant',
    'nombre|message|mot|mail|sms|chèque*|enveloppe|argent|inscri*|payer|virement à|chez|auprès',
    'rsvp|répond*|réponse*|demand*|écri*|téléphon* à|au|auprès|chez',
    'il|elle|qui passe|vit|habite|travaille|étudie à|en|au',
    "m'|t'|l'|n'|il|elle a",
    'machine|trinque|trinquer|trinquons|offrir|offert|offre|offrez|souhaiter|prêter à',
    'garez|garer|stationner|stationnez|parkez'
  ],
  but: "mais donc c'est c",
  notPlaces:
    "rythme fil hasard suggéré tous toutes mon ma notre votre leur vu demander thème dû raté changé oublié trouvé loué reçu perdu fallu voulu amener ramener emmener prendre récupérer partager grignoter fabriquer été dit eu pris mis décidé choisi prévu envie besoin téléphone rebours chocolat yaourt nutella trésor trésors œufs oeufs bonbons signaler rendre droit maîtresse maître madame monsieur mme papi boire dormir dent dents cas noël heure heures jouer manger préparer prévoir port tout toute moins partir cause condition bientôt samedi dimanche lundi mardi mercredi jeudi vendredi demain plaisir la-bas peu sortie nouveau cadeau cadeaux programme lieu moment total départ début fin anniversaire anniv annif fête goûter soirée présence occasion avance bord côté sujet travail boulot retour temps coup pied volontiers eux maman papa dîner déjeuner déguster apporter rechercher sucre parlé tranché répondu accepté proposé midi minuit venir confirmer fêter l'avance soir matin après-midi aprem joie revoir vite même numéro nombre nom fond cours fur lit loger coucher lanniv lanniversaire lanif place whatsapp inscription réservation volonté sieste monstres décorer confirmé prévenu fraises souper google waze bottes maillot maillots chaussettes menu débauche chandelles déposer vider gogo courant pendaison retraite enquête choisir voter participer assister réception suivre réservé privatisé organisé"
}
