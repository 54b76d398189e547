"""What a person's own affairs sound like in Dutch, English, Frisian and German: folded patterns.

Trade on its own is no private affair: schools sell cake and books. It is one beside a person whose affair it is.
"""

from policy.rules.later import phrases

_KIN = (
    r"(?:zus|zusje|broer|broertje|neef|nicht|neefje|nichtje|man|vrouw|schoon\w{2,8}|moeder|vader|dochter|zoon"
    r"|vriend(?:in)?"
    r"|buurman|buurvrouw|buren|oom|tante|partner|opa|oma|ouders|gezin|familie"
    r"|sister|brother|cousin|husband|wife|mother|father|daughter|son|friend|neighbour|partner|aunt|uncle"
    r"|suster|broer|frou|mem|heit|omke|muoike|beppe|pake|freon(?:dinne)?"
    r"|schwester|bruder|mann|frau|mutter|vater|tochter|sohn|freund(?:in)?|nachbar(?:in)?|cousine?|schwager|schwagerin)"
)
_THEIR = r"(?:mijn|m'n|mn|my|myn|mei|meine[rmns]?|mein)"

SPEAKS_OF_SELF = phrases(
    r"ik|mijn|m'n|mn|mij|me|ons|onze|namens mezelf|prive|particulier\w?|los van school|i|i'm|my|our|off-?topic"
    r"|not school"
    r"|myn|us|ich|mir|mein\w{0,2}|mei|privat|verjaardag\w{0,6}|voor mezelf|persoonlijke?|niet van school|wij|we"
)
"""A word without which nothing is anybody's own; what has none need not be looked at."""

OWN = phrases(
    rf"{_THEIR} (?:\w{{2,14}} )?{_KIN}",
    rf"{_THEIR} (?:eigen|own)|{_THEIR} (?:\w{{2,12}} )?(?:huis|auto|fiets|caravan|camper|boot|bank|webshop|winkel|salon"
    r"|praktijk|bedrijf|zaak|studio|atelier|hobby|house|car|bike|shop|business|holiday \w{3,8}|flat|apartment|wohnung"
    r"|laden|firma|fyts|saak|winkeltsje|hond|kat|poes|cat|dog|hun|vakantie\w{3,8}|chalet|stacaravan|boek)",
    r"namens mezelf|voor mezelf|even iets priv\w{1,3}|prive|privé|particulier\w?|los van school|niet van school"
    r"|off-?topic|persoonlijke? (?:vraag|oproep|bericht)|not school related|in my spare time|in mijn vrije tijd|privat",
    r"ik (?:\(\w{2,14}\) )?(?:verkoop|verhuur|bied|zoek|geef|doe|maak|heb|run|begin|start|open|help|knip|bak)"
    r"|verkoop ik"
    r"|geef ik|verhuur ik|zoek ik|heb ik|doe ik|bied ik|bij (?:mij|ons) (?:thuis )?(?:te )?(?:bestellen|koop|huur)"
    r"|(?:bestellen|kopen|boeken|ophalen|reserveren|melden|huren) (?:kan )?(?:bij|via) mij|stuur (?:me|mij)|spreekt me"
    r"|(?:wij|we) (?:zoeken|verkopen|verhuren) (?:thuis|prive|zelf|met ons gezin|samen met mijn \w{2,10})",
    r"i(?:'m| am)? (?:sell\w{0,3}|rent\w{0,3}|offer\w{0,3}|have|also|run|give|look\w{0,3}|bake)|send me|message me"
    r"|contact me"
    r"|our (?:cat|dog|house|car|flat)",
    r"onze (?:kat|poes|hond|oude|buren|woning|auto|caravan|tent|vakantie\w{3,8})|ons (?:huis|gezin|appartement"
    r"|vakantie\w{2,8})",
    r"ik ferkeapje|ferkeapje ik|ik haw|by my|ich (?:verkaufe|vermiete|biete|habe|suche|gebe|nahe)|verkaufe ich|bei mir",
)
"""A person whose affair it is."""

TRADE = phrases(
    r"(?:verkoop|verkopen|verkoopt|te koop|tekoop|verhuur|verhuurt|te huur|aangeboden|gratis af te halen|op te halen)",
    r"\w{0,14}(?:huurhuis|koophuis|huurwoning|appartement|woonruimte|woning|huisje|vakantiehuis\w{0,2}"
    r"|vakantiewoning|chalet|stacaravan|oppas|baantje|bijbaan|nestje|kittens?|puppy'?s?|pups|katjes|poesjes|jonge "
    r"(?:hondjes|poesjes|katjes|konijntjes|konijnen))",
    r"\w{0,12}(?:webshop|webwinkel|winkel|winkeltje|salon|kapsalon|nagelstudio|praktijk|bedrijf|bedrijfje|restaurant"
    r"|rijschool|sportschool|atelier|onderneming|makelaar\w{0,2})",
    r"(?:yoga|piano|gitaar|rij|zwem|zang|schilder|bij|fitness|pilates|paardrij|naai|taal)(?: |-)?les(?:sen)?|proefles"
    r"|belastingaangiftes?|boekhouding|schoonmaakwerk|massages?|coaching|knipbeurt|taarten|fotoshoots?",
    r"zoek(?:en|t)?\b[^.!?\n]{0,60}\b(?:huis|oppas|camping|vakantie\w{0,8}|weken|logeeradres|slaapplek)",
    r"korting|aanbieding|overnemen|over te nemen|nog (?:een )?plek|schoonmaakster|klusjesman|huishoudelijke hulp"
    r"|vanaf \d{1,4} euro|\d{1,4}(?:,\d\d|,-)? ?(?:euro|eur)? per (?:les|uur|keer|stuk|doos|week"
    r"|nacht"
    r"|aangifte|zakje|pot)|bestellen|vraagprijs|tweedehands|marktplaats|vinted",
    r"sells?|order (?:\w{2,8} )?(?:with|from|via|through) me|for (?:sale|rent)|to rent"
    r"|looking for (?:a|an) (?:\w{2,10} )?(?:room|house|flat|job|apartment|place)|selling"
    r"|discount|kittens|puppies|apartment|flat|lessons|second-hand|webshop|shop|salon"
    r"|per (?:hour"
    r"|night|week|piece)|holiday (?:home|house|flat)|euros? each",
    r"te keap|ferkeap\w{0,3}|utferkeap|koarting|winkeltsje|te hier|ketsjes|jonge hunen",
    r"zu verkaufen|verkaufe|zu vermieten|vermiete|rabatt|onlineshop|ferienwohnung|ferienhaus|welpen|katzchen|wohnung"
    r"|nachhilfestunden|laden|salon",
)
"""What people trade, rent or look for."""

AT_HOME = phrases(
    r"(?:borrel|drankje|feest|feestje|barbecue|bbq|housewarming|taart|koffie|kroamfeest|kraamfeest|kraamborrel)"
    r"\b[^.!?\n]{0,40}\bbij (?:mij|ons) (?:thuis|in de tuin|aan huis)",
    r"(?:borrel|drankje|feestje|housewarming)\b[^.!?\n]{0,60}\bmijn (?:verjaardag|huis)",
    r"(?:word|wordt|ben|geworden)\b[^.!?\n]{0,30}\b(?:jarig|dertig|veertig|vijftig|zestig|[3-6]0)\b[^.!?\n]{0,90}\b"
    r"(?:borrel|drankje|feest|feestje|barbecue|thuis|cafe)",
    r"vier\w{0,2}\b[^.!?\n]{0,30}\bmijn (?:[\w-]{2,10} )?verjaardag",
    r"[\w-]{0,20}(?:avond|middag|party)\b[^.!?\n]{0,40}\bbij (?:mij|ons) thuis",
    r"(?:drinks|party|barbecue|housewarming)\b[^.!?\n]{0,40}\b(?:at my (?:place|house|home)|my (?:birthday|house))",
    r"my (?:\d\dth )?birthday (?:party|drinks)|mijn (?:\d\de |\w{4,12}ste )?verjaardags?(?:feest|feestje|borrel)",
    r"(?:borrel|feestje|gesellichheid)\b[^.!?\n]{0,40}\bby (?:my|us) thus",
    r"(?:feier|party|umtrunk|grillen)\b[^.!?\n]{0,40}\bbei (?:mir|uns) (?:zu hause|daheim|im garten)",
    r"meine[rn]? geburtstags(?:feier|party)",
)
"""A private party."""

COLLECTION = phrases(
    r"(?:sponsor|steun|doneer|sponsoren|doneren|steunen)\b[^.!?\n]{0,40}\b(?:mij|me|mijn|m'n)",
    r"(?:ik|mijn \w{2,12})\b[^.!?\n]{0,40}\b(?:collecteer|loopt? de marathon|haalt? geld op|zamelt? geld in"
    r"|halen geld op)",
    r"(?:inzameling\w{0,6}|crowdfunding|gofundme|doneeractie|tikkie)\b[^.!?\n]{0,40}\b(?:mijn|m'n|mij|ons gezin)",
    r"(?:sponsor me|support my|donate to my|my (?:fundraiser|gofundme|crowdfunding|marathon))",
    r"(?:spende[nt]?|unterstutzt?)\b[^.!?\n]{0,40}\b(?:mich|meine?n?)",
)
"""A collection of somebody's own."""

OF_SCHOOL = phrases(
    r"\w{0,10}schoolreis\w{0,4}|ouderraad|oudercommissie|medezeggenschapsraad|\w{0,6}school(?:winkel|plein|kamp|feest"
    r"|bieb"
    r"|tuin|krant|fruit|kas)|schoolplein|goede doel|goed doel|groep \d|de kinderen (?:verkopen|bakken|maken)|musical"
    r"|kerstmarkt|lentemarkt|boekenmarkt|boekenbeurs|rommelmarkt|voorstelling|loten|lootjes|toegangskaart\w{0,4}"
    r"|kaartjes"
    r"|kaarten|de klas|kamp|oud papier|statiegeld|schoolfotograaf|schoolfoto'?s?|leerlingenraad|huiswerk|spreekbeurt"
    r"|projectweek|school fair|parents' council|for charity|fundraiser for school|alderried|elternbeirat|forderverein"
    r"|klassenkasse|schulhof|winkeltje spelen|rekenles|lesgeven"
    r"|in de (?:klas|groep)|met de (?:kinderen|klas|groep)|trakteer|traktatie|in the class(?:room)?"
)
"""What a school trades in, and for."""
