"""A5: a reproach, or a reply, to a parent who is named or plainly meant.

Parents who are thanked, who help, or who asked something together are no such thing; neither is an apology.
"""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

from collections.abc import Iterator

from policy.rules.passages import Cued, Span, cued, find, hits, sentence_around
from policy.rules.phrase import phrases
from policy.rules.rule import Case, Hit
from policy.text import Text

_PARENT = r"(?:moeder|vader|ouders?|mama|papa|mamma|pappa|opa|oma|verzorgers?|stiefvader|stiefmoeder|mem|heit|pake|beppe|mutter|vater|eltern|mother|father|mum|dad|parents?)"
_OF = r"van (?!(?:alle|onze|de (?:kinderen|leerlingen|kleuters|groepen)|groep|klas|school|deze|een|elk|elke|ieder|iedere|jullie|kinderen|leerlingen|wie|nieuwe|beide|hen|hun)(?!\w))(?:de )?[\w'-]{2,20}(?: (?:en|de|van der|van den|van de|van) [\w'-]{2,20})?"
_CERTAIN = rf"(?:(?:de |die )?{_PARENT} {_OF}|(?:mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|de heer|frau|herr|mrs\.?|mr\.?|ms\.?) (?:de |van |der |den |te |ten |el |ter ){{0,3}}[\w'-]{{2,20}})"
_COMPLAINED = (
    r"(?:klaag\w{0,3}|klagen|geklaagd|boos|kwaad|woedend|woest|kritiek|commentaar|mopper\w{0,3}|zeur\w{0,3}|beweer\w{0,3}|scheld\w{0,3}|schold\w{0,2}|uitgescholden|schreeuw\w{0,3}|parkeer\w{0,3}|geparkeerd|blokkeer\w{0,3}|rook\w{0,3}|roddel\w{0,3}|geroddeld|liegt|loog|gelogen"
    r"|nodig vond\w{0,2}|nodig vindt|vond dat|vindt dat|meende|meent|durfde|dreig\w{0,3}|weiger\w{0,3}|bedreig\w{0,3}|verspreid\w{0,3}|rondvertel\w{0,3}|negatief|negatieve|anoniem|anonieme|tekeerging|tekeer|voordrong|afsned|afsneed|bijna (?:een kind )?aanreed|te hard|complained|complains|shouted|parked|was rude|klage|lilk|beschwer\w{0,3}|geschrien)"
)
_BLAMED = (
    r"(?:klaagt?|klaagde|geklaagd|klacht(?:en)?|weiger\w{0,3}|vergeet|vergat|vergeten (?:te betalen|te bellen|af te melden|op te halen|in te leveren)|te laat|nooit|niet (?:op tijd|de moeite|betaald|opgehaald|afgemeld|gereageerd|komen opdagen|opgedaagd|gebeld|willen|gewild|gelezen|gecontroleerd|gekamd|opgelet|luister\w{0,3}|meegewerkt|nagekomen|gehouden|opgevoed|goed opgevoed|(?:zo )?(?:moeten|boos|moeilijk|druk))"
    r"|(?:had|hadden|hebben|heeft) (?:dat |dit |het |zich |haar |zijn |hun |ons |mij |beter |gewoon |ook |wel |toch |eerst |eerder |even |op tijd |kunnen |maar ){0,6}(?:moeten|kunnen|beter|horen|behoren|eens|nagelaten|verzuimd)|moet(?:en)? (?:zich |haar |zijn |hun |maar |eens |nu |echt |toch |beter |gewoon )+\w+|schreeuw\w{0,3}|schold|scheldt|uitgescholden|ruzie|brutaal|onbeschoft|verwijt\w{0,3}|beweert|beweerde|liegt|loog|gelogen|roddelt?|roddels|de schuld|schuldig|dreig\w{0,3}|bemoei\w{0,3}|tekeer|moeilijk (?:doen|deed|doet)|zeur\w{0,3}|ondankbaar|onterecht|onjuist\w{0,2}"
    r"|ten onrechte|klopt niet|is niet waar|onzin|boos\w{0,2}|kwaad|woedend|woest|overdrijft|overdreven|parkeert|parkeerde|geparkeerd|aso\w{0,8}|onverantwoord\w{0,2}|schandalig|stookt|stookte|opruien|fel|verkeerd begrepen|verzonnen|nalatig|nalatigheid|onacceptabel|houdt zich niet|hield zich niet|lastig|dwars|eist|eiste|snapt|begrijpt niet|vond het nodig|vindt het nodig|meent|meende)"
)
_ANSWER = r"(?:in|als|bij wijze van) (?:reactie|antwoord|repliek)|naar aanleiding van|n\.?a\.?v\.?|om (?:even )?terug te komen|even een reactie"
_WORDS = r"(?:het |de |dat |die |een |haar |zijn )?(?:\w{3,14}e )?(?:berichtje|bericht|berichten|mail|mailtje|e-mail|appje|app|opmerking(?:en)?|vraag|klacht(?:en)?|reactie|verhaal|brief|kritiek|verwijt(?:en)?|uitspraak|post|gezeur|gemopper|woorden)"
_ONE = rf"(?:{_CERTAIN}|(?:een|1|één|die|de|deze|een zekere|een bepaalde|een boze|enkele boze) (?:ouder|moeder|vader|persoon)(?! ?avond)|iemand(?= die| hier| uit| van| in))"

ALWAYS: tuple[Cued, ...] = (
    # replies
    cued(
        "reactie|antwoord|repliek|aanleiding|nav|n.a.v|terug te komen",
        rf"(?:{_ANSWER}) (?:op |van )?{_WORDS} (?:van|door|uit) {_ONE}",
        r"(?:in|als) (?:reactie|antwoord|repliek) op (?:uw|jouw|je) (?:\w{3,14}e )?(?:berichtje|bericht|mail|mailtje|appje|opmerking|klacht|kritiek|verwijt(?:en)?|brief|vraag|bewering)(?! over de enquete)",
        rf"(?:reactie|antwoord) (?:aan|voor|richting) {_CERTAIN}",
        rf"(?:om )?(?:even )?(?:te )?(?:reageren|antwoorden) op {_WORDS} van {_ONE}",
    ),
    cued(
        "zoals|lykas|sa't|as i|wie ich",
        rf"zoals (?:ik|wij|we) (?:dat |het |dit |al |eerder |gisteren |ook |vanmorgen |vanochtend )*(?:(?:tegen|aan|met) )?{_CERTAIN}(?: (?:al|ook|gisteren|eerder|vaker|vanmorgen|vanochtend|persoonlijk|net|meermaals|per mail)){{0,3}} (?:zei|zeiden|heb gezegd|hebben gezegd|gezegd heb|gezegd hebben|uitlegde|heb uitgelegd|hebben uitgelegd|vertelde|heb verteld|mailde|heb gemaild|schreef|besprak|antwoordde|heb laten weten|liet weten|meldde|had gezegd|had uitgelegd)",
        rf"zoals {_CERTAIN} (?:heel goed |donders goed |maar al te goed |best |zelf )?(?:weet|weten|beweert|beweerde|denkt|meent|suggereert|suggereerde|stelt|stelde)",
        r"zoals (?:u|jij|je) (?:hier |zelf |in uw \w{3,10} )?(?:beweert|beweerde|suggereert|insinueert|durft te beweren)",
        r"zoals (?:ik|wij|we) (?:u|jou) (?:nu |al ){0,2}(?:drie|vier|vijf|meerdere|talloze|verschillende|tig|vaker|herhaaldelijk) (?:keer|keren|malen)?",
        rf"(?:lykas|sa't) ik (?:tsjin )?(?:de |it )?{_PARENT} fan \w{{2,20}} (?:al |juster )?(?:sei|sein haw|fertelde)",
        rf"as i (?:have )?(?:already )?(?:told|said to|explained to|mentioned to) (?:the )?(?:{_PARENT} of \w{{2,20}}|\w{{2,20}}'s {_PARENT}|mrs\.? \w{{2,20}}|mr\.? \w{{2,20}})",
        rf"wie ich (?:der|dem|den) {_PARENT} von \w{{2,20}} (?:schon |bereits |gestern )*(?:sagte|gesagt habe|erklart habe|mitgeteilt habe)",
    ),
    cued(
        "wat u|wat jij|uw bewering|uw verwijt|uw toon|uw kritiek|uw klacht|jouw kritiek|jouw toon|met u in discussie|het verwijt|de beschuldiging",
        r"wat (?:u|jij) (?:hier |daar |gisteren |hierboven |in uw \w{3,10} )?(?:schrijft|schreef|beweert|beweerde|zegt|stelt|insinueert|suggereert)",
        r"(?:uw|jouw) (?:bewering(?:en)?|verwijt(?:en)?|toon|kritiek|insinuaties?|beschuldiging(?:en)?|gedrag)(?! is welkom| horen we)",
        r"(?:met u|met jou) in discussie|in discussie met (?:u|jou)|(?:het verwijt|de beschuldiging) (?:van|dat|als zou)",
    ),
    # a parent who is addressed or told about
    cued(
        "aan de|aan die|aan degene|voor de|bericht aan|tegen de|voor degene|voor die",
        rf"(?:aan|voor|bericht aan|tegen|richting) (?:de|die|diegene|degene|dat|alle) ?(?:ene )?(?:ouders?|moeder|vader|persoon|mensen|man|vrouw|buurvrouw|oma|opa|automobilist|bestuurder|eigenaar|papa|mama)? ?(?:die|wie|met)(?=[^.!?\n]{{0,90}}?\b{_COMPLAINED}\b)[^.!?\n]{{0,90}}?\b{_COMPLAINED}",
        rf"(?:bericht |reactie |boodschap )?aan (?:de )?{_PARENT} {_OF}(?= ?:|, (?:het is|dit is|wilt u|wil je|u |je |kunt u|kun je|stop|houd|ik wil|let))",
    ),
    cued(
        "vond het nodig|vinden het nodig|vindt het nodig|moest zo nodig|meende|presteerde|bestond het|had het lef|het lef|durft te|durfde te",
        r"(?:een|één|die|deze|een zekere|een bepaalde|sommige|enkele|bepaalde) (?:\w{3,12}e )?(?:ouders?|moeders?|vaders?|mensen|buurtbewoner|persoon)(?: uit groep \d| van groep \d| uit deze groep| in deze groep| hier| uit deze klas)? (?:vond|vonden|vindt|vinden|moest|moesten|meende|meenden|presteerde|bestond|had|hadden|durfde|durfden|durft|durven) (?:het |gisteren |vanmorgen |vanochtend |vandaag |blijkbaar |weer |zelfs )*(?:zo )?(?:nodig|te moeten|het lef|lef|om|te)",
    ),
    cued(
        "had uw|had je|had jouw|u had|had u|je had|jullie had|had jij|hadden jullie|hadden u|hadden|sie hatten|jo hiene|you should have|should have",
        r"(?:u|jij) had (?:uw (?:kind|zoon|dochter)|je (?:kind|zoon|dochter)|uw \w{3,12}|jouw \w{3,12})(?! kunnen (?:vinden|zien))(?: \w{2,12}){0,6}?(?: (?:moeten|kunnen|horen|behoren|mogen))?(?= ?[.!,;]| \w+en| \w+ \w+en|$)",
        r"(?:u|jij|je|jullie) (?:had|hadden) (?:dat |dit |het |ons |mij |me |beter |gewoon |ook |wel |toch |eerst |eerder |even |op tijd |zelf |maar |van tevoren |allang |al lang |natuurlijk |best ){1,6}(?!(?:een|de|het) (?:mail|brief|bericht))(?:moeten|kunnen|mogen|horen|behoren)(?! (?:ontvangen|krijgen|zien|vinden|hebben))",
        r"(?:had|hadden) (?:u|jij|je|jullie) (?:dat |dit |het |ons |mij |nou |nu |dan |niet |gewoon |ook |toch |eerst |eerder |even |op tijd |zelf |maar ){1,6}(?:moeten|kunnen|mogen|gemeld|gebeld|gezegd|gelezen|gedaan|afgemeld)(?! (?:ontvangen|krijgen|zien|vinden))(?! dan was| dan had)",
        r"(?:you|he|she|they|\w{2,20}'s (?:mum|mother|dad|father|parents)|the (?:mother|father|mum|dad|parents) of \w{2,20}) should have (?!(?:received|seen|got|gotten|had|found)(?!\w))\w+",
        r"sie hatten (?:ihr kind|das|uns|ihren sohn|ihre tochter)(?: \w{2,12}){0,5} (?:mussen|sollen|konnen)|jo hiene (?:jo bern|dat|it|us)(?: \w{2,12}){0,5} (?:moatten|kinnen)",
    ),
    cued(
        "uw kind|je kind|jouw kind|uw zoon|uw dochter|je zoon|je dochter|jouw zoon|jouw dochter",
        r"(?:uw|jouw) (?:kind|zoon|dochter) (?:heeft |is |was |kan |moet |doet )?(?:gisteren |vandaag |vanmorgen |weer |alweer |nu al |nog steeds |al ){1,3}(?:niet|weer|te laat|geen|gepest|geslagen|gevochten|vergeten|brutaal|lastig|de hele|iemand|voor de)",
        r"als (?:u|jij) (?:uw|je|jouw) (?:kind|zoon|dochter) (?:gewoon |eens |wat |beter |op tijd ){1,3}\w+",
    ),
    cued(
        "discuss|to the parent|to the mother|to the father|to whoever|in response|in reply|complaint of|complaint from|an die mutter|an den vater|an die eltern|antwort auf|reaktion auf|oan de|yn reaksje|as antwurd",
        r"(?:in (?:response|reply|answer)|responding|replying) to (?:the |that |a |his |her )?(?:\w{3,10} )?(?:message|mail|email|e-mail|complaint|remark|comment|question|post)s? (?:of|from|by|made by) (?:mrs|mr|ms|the (?:mother|father|mum|dad|parents?|lady|gentleman)|a (?:certain )?(?:parent|mother|father|mum|dad)|\w{2,20}'s (?:mum|mother|dad|father|parents))\.?(?: (?:of|de|van|from) \w{2,20}| \w{2,20})?",
        r"to (?:the|that|whichever|whoever|a certain) (?:parents?|mothers?|fathers?|mum|dad|person|one)? ?(?:who|that|of)(?=[^.!?\n]{0,80}?\b(?:complain\w*|shout\w*|park\w*|was rude|angry|moan\w*|block\w*|criticis\w*|told everyone|gossip\w*)\b)[^.!?\n]{0,80}?\b(?:complain\w*|shout\w*|park\w*|was rude|angry|moan\w*|block\w*|criticis\w*|told everyone|gossip\w*)",
        r"an (?:die|den) (?:mutter|vater|eltern|person|elternteil|herrn|dame),? (?:von \w{2,20}(?= ?:)|d(?:ie|er|as)(?=[^.!?\n]{0,80}?\b(?:beschwer\w*|geparkt|geschrien|gemeckert|geschimpft|gelastert)\b)[^.!?\n]{0,80}?\b(?:beschwer\w*|geparkt|geschrien|gemeckert|geschimpft|gelastert))",
        r"als (?:antwort|reaktion) auf (?:die|das|den) (?:nachricht|mail|beschwerde|kommentar|frage|bemerkung) (?:von|der|des) (?:frau|herrn?|mutter|vaters?|eltern) ?(?:von )?\w{0,20}",
        r"oan de (?:alder|mem|heit|alden),? (?:dy't|dy|fan \w{2,20}(?= ?:))[^.!?\n:]{0,80}",
        r"(?:yn reaksje op|as antwurd op) (?:it|de) (?:berjocht|klacht|opmerking|mail|fraach) fan (?:de )?(?:mem|heit|frou|menear|in alder|de alder) ?(?:fan )?\w{0,20}",
    ),
)
"""Reproaches and replies in themselves."""

ABOUT_A_PARENT: tuple[Cued, ...] = (
    cued(
        "moeder|vader|ouder|mama|papa|opa|oma|verzorger|mevrouw|meneer|mevr|mw|dhr|heer|mem|heit|mutter|eltern|frau|herr|mother|father|mum|dad|mrs|mr ",
        rf"{_CERTAIN}(?=[^.!?\n]{{0,90}}?\b{_BLAMED}\b)[^.!?\n]{{0,90}}?\b{_BLAMED}",
        r"(?:\w{2,20}'s (?:mum|mother|dad|father|parents)|the (?:mother|father|mum|dad|parents) of \w{2,20}|(?:mrs|mr|ms)\.? \w{2,20})(?: \w{2,12}){0,3} (?:refused|refuses|forgot|never|complained|complains|lied|shouted|is always late|was rude|blames|blamed|ignored|failed to)",
        r"die (?:mutter|eltern) von \w{2,20}|der vater von \w{2,20} (?:hatten?|hat|haben)(?: \w{2,12}){0,6} (?:mussen|sollen|konnen|vergessen|beschwert|gemeckert)",
        r"(?:mutter|vater|eltern) von \w{2,20} (?:hatten?|hat|haben)(?: \w{2,12}){0,6} (?:mussen|sollen|konnen|vergessen|beschwert|gemeckert|geweigert)",
        r"(?:de )?(?:mem|heit|alden) fan \w{2,20} (?:hie|hiene|hat|ha|hawwe|woe|wegere)(?: \w{2,12}){0,6} (?:moatten|kinnen|fergetten|klage|wegere|better)",
    ),
    cued(
        "degene|de ouder die|de moeder die|de vader die|ouders die|iemand die|een ouder die|de persoon die|wie |whoever|the parent who|diegene",
        rf"(?:de(?:ze)?|die|een|één|diegene|degene|the|sommige)? ?(?:ouder|moeder|vader|persoon|automobilist|diegene|degene|parent|oma|opa) (?:die|who)(?=[^.!?\n]{{0,70}}?\b(?:gisteren|vanmorgen|vanochtend|vanmiddag|vandaag|vorige week|maandag|dinsdag|woensdag|donderdag|vrijdag|weer|steeds|telkens|elke (?:dag|ochtend)|hier|yesterday|this morning|always)\b)(?=[^.!?\n]{{0,90}}?\b{_COMPLAINED}\b)[^.!?\n]{{0,90}}?\b{_COMPLAINED}",
    ),
)
"""What is told of a parent whom the readers know, with what that parent is blamed for."""

THANKED = phrases(
    r"bedankt|bedanken|dank|dankjewel|dankzij|complimenten|gefeliciteerd|fijn dat|wat fijn|wat lief|lief dat|excuus|excuses|sorry|spijt|onze fout|mijn fout|mijn vergissing|terecht|gelijk(?= had| heeft| hebt| hadden| gekregen)|ten onrechte (?:een|de|geen) \w+ (?:gekregen|ontvangen)|thanks?|sorry|apolog\w{0,6}|danke|tige tank|betterschap|beterschap"
)
"""What makes of it thanks or an apology."""


def reproach(case: Case) -> Iterator[Hit]:
    """Hit reproaches and replies to parents who are plainly meant."""
    return hits(case, "reproach", set(_found(case.text)))


def _found(text: Text) -> Iterator[Span]:
    for found in find((*ALWAYS, *ABOUT_A_PARENT), text.folded):
        if not THANKED.search(sentence_around(text, found.start())):
            yield found.span()
