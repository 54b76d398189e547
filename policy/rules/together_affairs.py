"""A1 in any order: a class and what its parents have to do, somebody's own and what it costs."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

from policy.rules.together import Together, together

_DAY = r"(?:maan|dins|woens|donder|vrij|moan|tiis|woans|tongers)(?:dag|dei)|morgen|morgenochtend|freed|moarn|vandaag|monday|tuesday|wednesday|thursday|friday|tomorrow|montag|dienstag|mittwoch|donnerstag|freitag"
_PARENTS = (
    r"(?:ouders?|alden|alders|verzorgers|parents|eltern) (?:van|fan|of|der|uit|ut|from) (?:de |het |the |year )?(?:groep|klas|class|group|klasse|gruppe|zesde|vijfde|kleuters|onderbouw|bovenbouw|blazers|infants|funften|sechsten)(?: ?\d)?(?: klasse)?|(?:group|class|year) ?\d parents|year-\w{3,5} parents|(?:^|[.!?\n] ?)(?:aan |voor |for |an )?(?:groep|class|group|klasse|gruppe) ?\d[a-b]?(?=[:,])",
    r"wie van groep \d|de (?:kinderen|leerlingen) (?:van|uit) groep \d|(?:de )?(?:learlingen|bern) fan groep \d|(?:groep|class|group|klasse|gruppe) ?\d (?:moat|moet|needs? to|must|braucht|bringt|neemt|nimt|has to)|kinderen uit groep \d",
)
_DO = (
    r"(?:meenemen|meebrengen|meegeven|inleveren|ophalen|invullen|tekenen|terugbrengen|aanleveren|inschrijven|meinimme|ynleverje)|(?:neemt|neem|nemen|brengt|breng) (?:\w{1,14} ){0,5}mee|nimt (?:\w{1,14} ){0,5}mei|vergeet|denk|denken|denkt|tink|kies|teken|lever\w{0,2}|kijk|mis(?:t|sen)|moet(?:en)? (?:\w{1,14} ){0,8}(?:terug|mee|zijn|in|ingeleverd|getekend|ingevuld|betaald|klaar|af|leeg|liggen)|moat(?:te)? (?:\w{1,14} ){0,8}(?:werom|mei|meinimme|ynleverje|wer yn|ha)|(?:morgen|vrijdag|maandag) (?:\w{2,9} )?terug|graag (?:\w{1,14} ){0,6}(?:ophalen|mee|terug|inleveren|invullen|voor)",
    r"(?:has|have|needs?|must) (?:to )?(?:be |bring )?(?:\w{1,12} ){0,4}(?:back|in|signed|bring|handed|emptied|returned|envelope|done)|please (?:\w{1,10} ){0,3}(?:bring|sign|return|collect|remember|note|hand|pick)|bring|revise|signed|bringt|bringen|mussen|mitbringen|mitnehmen|braucht|denken bitte",
)

CLASS_AFFAIRS: tuple[Together, ...] = (
    together(
        "ouders alden eltern parents groep group class klas gruppe learlingen bern kinderen leerlingen verzorgers",
        _PARENTS,
        _DO,
        barred=r"welkom|bezoekers|op reis|uitgenodigd|welcome|invited|willkommen|eingeladen|iedereen|everyone|open dag|open ochtend|kijkdag|komen kijken|buurt|dorp|gisteren|vorige week|afgelopen|yesterday|last week|gestern|hebben (?:\w{2,12} ){0,6}(?:meegenomen|ingeleverd|opgehaald|gemaakt)|brachten|brought|brachte\w|dank\w{0,3}|bedankt|thanks?|thank you|trots|voedselbank|goede doel|inzameling|kledingbank|niet nodig|hoeft niet|hoeven niet",
    ),
)
"""What the parents and the children of a class have to do."""

_MINE = (
    r"ik|mijn|m'n|mijne|bij mij|via mij|onze? (?:eigen )?(?:kat|poes|hond|teckel|juf|meester|huis|caravan|boot|zoon|dochter|muziekleerkracht)|het onze|mijn (?:man|vrouw|zus|broer|zwager|dochter|zoon|vriend|vriendin|buurman|buurvrouw|nicht|neef|moeder|vader)|een collega|juf zelf|de (?:moeder|vader|dochter|zoon|zus|broer|man|vrouw) van (?:juf|meester|dewi|onze)|i|i'm|my|me|our (?:cat|dog|house)|a colleague|ich|mein\w{0,2}|bei mir|unsere? (?:hund|katze|haus)|ik ha|myn|my|us (?:eigen|dochter|soan|hus|heit|hiem)|by us|by my|freegje my",
)
_OFFER = (
    r"\d{1,4}(?:,\d\d|,-)? ?(?:euro|eur|pounds?) (?:per|de|het|each|a|pro|voor|it|foar|inclusief|an hour|pp)|\d{1,4} euro (?:per|pp|aan ouders)|(?:voor|foar|for) (?:\w{3,14} )?(?:euro|€ ?\d{1,4})|(?:eerste|earste|first|erste) (?:les|stunde|lesson|one|uur|hour|proefles) (?:is )?(?:gratis|free|on us|fergees|kostenlos|ist gratis|umsonst)|(?:eerste|first) (?:\w{3,8} )(?:ouders|bestellers|besteller|parents) (?:krijgen|krije|get)|met korting|mei koarting|\d{1,2} procent(?: korting)?|tien procent|te ferhieren|te keap|te koop|te huur|for sale|for rent|zu verkaufen|zu vermieten|abzugeben|(?:sucht|suche|zoekt|zoekt nog|siket|sykje) (?:\w{2,9} ){0,2}(?:sponsors?|neuen besitzer|een thuis|in thus|dragers|bassen|koper|huis|oppas\w{0,4})|wil (?:mijn|m'n|onze) (?:oude |eigen |\w{3,9} )?\w{3,14} hebben|over voor wie|prijslijst|zacht prijsje|freonepriis|vriendenprijs|op te halen bij (?:mij|ons)|op te heljen|af te halen bij (?:mij|ons)|zelf ophalen|ophalen voor|very reasonable|ask me for (?:the|my) (?:code|price|rates)|\w{0,10}party bij mij|(?:workshops?|lessen|classes|unterricht|lessons|lesson|training|pottenbakles|pianoles|yoga) (?:\w{3,9} ){0,3}(?:aan huis|thuis|at home|at my|zu hause|on fridays|bij (?:hem|haar|mij) thuis|in de sporthal)|personal training|sieradenparty|(?:geef|gibt|geeft|giving) (?:\w{2,12} ){0,4}(?:yoga|pianoles|klavierunterricht|nachhilfe|bijles|salsa classes|workshops|fotoshoots)|verkoop|verkoopt|verkauf\w{0,2}|ferkeap\w{0,3}|mijn kraampje|eigen (?:kaarsen|sieraden|honing|kinderkleding|praktijk|webshop)|eigen huning|webshop|onlineshop|ynternetwinkel|sponsors|marathon",
)

PRIVATE_BUSINESS: tuple[Together, ...] = (
    together(
        "euro gratis free korting koarting procent koop huur keap ferhieren sale rent verk ferk prijs priis eigen thuis huis zoekt sykje siket suche sucht halen heljen hebben training sponsor marathon abzugeben yoga bijles webshop winkel code price party les pounds",
        _OFFER,
        _MINE,
        barred=r"merk|hjerstmerk|winst|opbringst|schoolreis\w{0,4}|ouderraad|oudervereniging|de klas verkoopt|school ?plein|goede? doel|groep \d|musical|\w{0,8}markt van school|kerstmarkt|rommelmarkt van|voorstelling|loten|lootjes|kaartjes voor de|oud papier|schoolfotograa\w|kinderen (?:\w{2,9} )?(?:verkopen|bakken|verkochten|maken)|de klas|in class|klassenkas|schulhof|forderverein|sponsorloop|hospice|voedselbank|statiegeld|rekenles|winkeltje|trakt\w{0,6}|opbrengst (?:gaat|is)|overblijf\w{0,5}|schoolmelk|schoolfruit|kamp|excursie|museum|contributie|ouderbijdrage|eigen bijdrage|leenhanddoek|gymschoenen",
    ),
)
"""What somebody sells, gives or looks for of their own."""
