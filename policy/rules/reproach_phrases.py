"""How people reproach a parent, or answer one before all: Dutch, English, Frisian and German, folded."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

import re

from policy.rules.later import phrases
from policy.rules.passages import Cued, cued

_PARENT = r"(?:moeder|vader|ouders?|mama|papa|mamma|pappa|opa|oma|verzorgers?|stiefvader|stiefmoeder|mem|heit|pake|beppe|mutter|vater|eltern|mother|father|mum|dad|parents?)"
_OF = r"van (?!(?:alle|onze|de (?:kinderen|leerlingen|kleuters|groepen)|groep|klas|school|deze|een|elk|elke|ieder|iedere|jullie|kinderen|leerlingen|wie|nieuwe|beide|hen|hun)(?!\w))(?:de )?[\w'-]{2,20}(?: (?:en|de|van der|van den|van de|van) [\w'-]{2,20})?"
_CERTAIN = rf"(?:(?:de |die )?{_PARENT} {_OF}|(?:de )?(?:familie|fam\.|het gezin) (?:de |van |der |den ){{0,3}}[\w'-]{{3,20}}|\w{{3,15}}(?:'s|s| z'n| zijn) (?:moeder|vader|ouders)(?= (?:had|heeft|hadden|hebben|was|is|wilde|vond|vindt|klaagt|klaagde|vergeet|moet|moest))|(?:de )?(?:betreffende|desbetreffende|bewuste) (?:ouders?|moeder|vader)|de (?:ouders?|moeder|vader) in kwestie|(?:mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|de heer|frau|herr|mrs\.?|mr\.?|ms\.?) (?:de |van |der |den |te |ten |el |ter ){{0,3}}[\w'-]{{2,20}})"
_COMPLAINED = (
    r"(?:klaag\w{0,3}|klagen|geklaagd|boos|kwaad|woedend|woest|kritiek|commentaar|mopper\w{0,3}|zeur\w{0,3}|beweer\w{0,3}|scheld\w{0,3}|schold\w{0,2}|uitschold\w{0,2}|uitgescholden|schreeuw\w{0,3}|parkeer\w{0,3}|geparkeerd|blokkeer\w{0,3}|rook\w{0,3}|roddel\w{0,3}|geroddeld|liegt|loog|gelogen"
    r"|nodig vond\w{0,2}|nodig vindt|vond dat|vindt dat|meende|meent|durfde|dreig\w{0,3}|weiger\w{0,3}|bedreig\w{0,3}|verspreid\w{0,3}|rondvertel\w{0,3}|negatief|negatieve|anoniem|anonieme|tekeerging|tekeer|uitmaakte|(?:af)?gesnauwd|afsnauwde|afgesnauwd|afblafte|afgeblaft|uitfoeterde|uitgefoeterd|zei dat (?:ik|wij|we|de juf|school)|uitscheldt|noemde|voordrong|afsned|afsneed|bijna (?:een kind )?aanreed|te hard|complained|complains|shouted|parked|was rude|klage|lilk|beschwer\w{0,3}|geschrien)"
)
_BLAMED = (
    r"(?:klaagt?|klaagde|geklaagd|klacht(?:en)?|weiger\w{0,3}|vergeet|vergat|vergeten (?:te betalen|te bellen|af te melden|op te halen|in te leveren)|te laat|nooit|niet (?:op tijd|de moeite|betaald|opgehaald|afgemeld|gereageerd|komen opdagen|opgedaagd|gebeld|willen|gewild|gelezen|gecontroleerd|gekamd|opgelet|luister\w{0,3}|meegewerkt|nagekomen|gehouden|opgevoed|goed opgevoed|(?:zo )?(?:moeten|boos|moeilijk|druk))"
    r"|(?:had|hadden) (?:\w{2,14} ){1,6}(?:moeten|horen|behoren)(?! (?:ontvangen|krijgen))|(?:had|hadden|hebben|heeft) (?:dat |dit |het |zich |haar |zijn |hun |ons |mij |beter |gewoon |ook |wel |toch |eerst |eerder |even |op tijd |kunnen |maar ){0,6}(?:moeten|kunnen|beter|horen|behoren|eens|nagelaten|verzuimd)|moet(?:en)? (?:zich |haar |zijn |hun |maar |eens |nu |echt |toch |beter |gewoon )+\w+|schreeuw\w{0,3}|schold|scheldt|uitgescholden|ruzie|brutaal|onbeschoft|verwijt\w{0,3}|beweert|beweerde|liegt|loog|gelogen|roddelt?|roddels|de schuld|schuldig|dreig\w{0,3}|bemoei\w{0,3}|tekeer|moeilijk (?:doen|deed|doet)|zeur\w{0,3}|ondankbaar|onterecht|onjuist\w{0,2}"
    r"|ten onrechte|klopt niet|is niet waar|onzin|boos\w{0,2}|kwaad|woedend|woest|overdrijft|overdreven|parkeert|parkeerde|geparkeerd|aso\w{0,8}|onverantwoord\w{0,2}|schandalig|stookt|stookte|opruien|fel|verkeerd begrepen|verzonnen|nalatig|nalatigheid|onacceptabel|houdt zich niet|hield zich niet|lastig|dwars|eist|eiste|snapt|(?:vond|vindt|vinden|vonden) dat (?:wij|we|ik|de juf|de meester|school|de school) (?:\w{2,10} ){0,3}(?:te|niet|geen|slecht)|(?:er )?(?:kennelijk|blijkbaar|schijnbaar) (?:geen|niet|nooit|anders|te|andere|liever|boven)|begrijpt niet|vond het nodig|vindt het nodig|meent|meende)"
)
_ANSWER = r"(?:in|als|bij wijze van) (?:reactie|antwoord|repliek)|naar aanleiding van|n\.?a\.?v\.?|om (?:even )?terug te komen|even een reactie"
_WORDS = r"(?:het |de |dat |die |een |haar |zijn )?(?:\w{3,14}e )?(?:berichtje|bericht|berichten|mail|mailtje|e-mail|appje|app|opmerking(?:en)?|vraag|klacht(?:en)?|reactie|verhaal|brief|kritiek|verwijt(?:en)?|uitspraak|post|gezeur|gemopper|woorden)"
_ONE = rf"(?:{_CERTAIN}|(?:een|1|één|die|de|deze|een zekere|een bepaalde|een boze|enkele boze) (?:ouder|moeder|vader|persoon)(?! ?avond)|iemand(?= die| hier| uit| van| in))"

ALWAYS: tuple[Cued, ...] = (
    # many at once, and not for the first time
    cued(
        "veel ouders|many parents|folle alden|viele eltern",
        r"(?:weer|alweer|nog (?:steeds|altijd)) (?:veel )?te ?veel ouders (?:[\w'-]{2,14} ){0,6}?(?:te laat|niet|geen|vergeten|nergens)",
        r"(?:(?:once|yet) again|still) (?:far |much )?too many parents (?:[\w'-]{1,14} ){0,6}?(?:late|not|no|never|forgot|forgotten|didn't|haven't|don't|failed)",
        r"(?:wer|noch altyd) tefolle alden (?:[\w'-]{2,14} ){0,6}?(?:te let|net|gjin|fergetten)",
        r"(?:wieder|immer noch) (?:viel )?zu viele eltern (?:[\w'-]{2,14} ){0,6}?(?:zu spat|nicht|kein|keine|vergessen)",
    ),
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
        "insinuatie|beschuldiging|wat u|wat jij|uw bewering|uw verwijt|uw toon|uw kritiek|uw klacht|jouw kritiek|jouw toon|met u in discussie|het verwijt|de beschuldiging",
        r"wat (?:u|jij) (?:hier |daar |gisteren |hierboven |in uw \w{3,10} )?(?:schrijft|schreef|beweert|beweerde|zegt|stelt|insinueert|suggereert)",
        r"(?:uw|jouw) (?:bewering(?:en)?|verwijt(?:en)?|toon|kritiek|insinuaties?|beschuldiging(?:en)?|gedrag)(?! is welkom| horen we)",
        r"(?:met u|met jou) in discussie|in discussie met (?:u|jou)|(?:het verwijt|de beschuldiging) (?:van|dat|als zou)",
    ),
    # a parent who is addressed or told about
    cued(
        "aan de|aan die|aan degene|voor de|bericht aan|tegen de|voor degene|voor die",
        r"(?:aan|voor|bericht aan|tegen|richting) (?:de|die|diegene|degene|dat|alle) ?(?:ene )?(?:ouders?|moeder|vader|persoon|mensen|man|vrouw|buurvrouw|oma|opa|automobilist|bestuurder|eigenaar|papa|mama|mevrouw|meneer|dame|heer)? ?(?:die|wie|met)",
        then=rf"{_COMPLAINED}",
        within=90,
    ),
    cued(
        "aan de|aan die|aan degene|voor de|bericht aan|tegen de|voor degene|voor die",
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
        r"(?<!als )(?<!of )(?<!wanneer )(?<!indien )(?:uw|jouw) (?:kind|zoon|dochter) (?:heeft |is |was |kan |moet |doet )(?:gisteren |vandaag |vanmorgen )?(?:weer |alweer |nu al |nog steeds |al ){1,3}(?:\w{2,8} ){0,3}(?:niet|weer|te laat|geen|gepest|geslagen|gevochten|vergeten|brutaal|lastig|de hele|iemand|voor de)",
        r"als (?:u|jij) (?:uw|je|jouw) (?:kind|zoon|dochter) (?:gewoon |eens |wat |beter |op tijd ){1,3}\w+",
    ),
    cued(
        "discuss|to the parent|to the mother|to the father|to whoever|in response|in reply|complaint of|complaint from|an die mutter|an den vater|an die eltern|antwort auf|reaktion auf|oan de|yn reaksje|as antwurd",
        r"to (?:the|that|whichever|whoever|a certain) (?:parents?|mothers?|fathers?|mum|dad|person|one)? ?(?:who|that|of)",
        then=r"(?:complain\w*|shout\w*|park\w*|was rude|angry|moan\w*|block\w*|criticis\w*|told everyone|gossip\w*)",
        within=80,
    ),
    cued(
        "discuss|to the parent|to the mother|to the father|to whoever|in response|in reply|complaint of|complaint from|an die mutter|an den vater|an die eltern|antwort auf|reaktion auf|oan de|yn reaksje|as antwurd",
        r"an (?:die|den) (?:mutter|vater|eltern|person|elternteil|herrn|dame) von \w{2,20}(?= ?:)",
    ),
    cued(
        "discuss|to the parent|to the mother|to the father|to whoever|in response|in reply|complaint of|complaint from|an die mutter|an den vater|an die eltern|antwort auf|reaktion auf|oan de|yn reaksje|as antwurd",
        r"an (?:die|den) (?:mutter|vater|eltern|person|elternteil|herrn|dame),? d(?:ie|er|as)",
        then=r"(?:beschwer\w*|geparkt|geschrien|gemeckert|geschimpft|gelastert)",
    ),
    cued(
        "discuss|to the parent|to the mother|to the father|to whoever|in response|in reply|complaint of|complaint from|an die mutter|an den vater|an die eltern|antwort auf|reaktion auf|oan de|yn reaksje|as antwurd",
        r"(?:in (?:response|reply|answer)|responding|replying) to (?:the |that |a |his |her )?(?:\w{3,10} )?(?:message|mail|email|e-mail|complaint|remark|comment|question|post)s? (?:of|from|by|made by) (?:mrs|mr|ms|the (?:mother|father|mum|dad|parents?|lady|gentleman)|a (?:certain )?(?:parent|mother|father|mum|dad)|\w{2,20}'s (?:mum|mother|dad|father|parents))\.?(?: (?:of|de|van|from) \w{2,20}| \w{2,20})?",
        r"als (?:antwort|reaktion) auf (?:die|das|den) (?:nachricht|mail|beschwerde|kommentar|frage|bemerkung) (?:von|der|des) (?:frau|herrn?|mutter|vaters?|eltern) ?(?:von )?\w{0,20}",
        r"oan de (?:alder|mem|heit|alden),? (?:dy't|dy|fan \w{2,20}(?= ?:))[^.!?\n:]{0,80}",
        r"(?:yn reaksje op|as antwurd op) (?:it|de) (?:berjocht|klacht|opmerking|mail|fraach) fan (?:de )?(?:mem|heit|frou|menear|in alder|de alder) ?(?:fan )?\w{0,20}",
    ),
)
"""Reproaches and replies in themselves."""

IRREAL = r"(?:zou|zouden|had|hadden|was|waren|hoefde|hoefden|zat|zaten|stond|stonden|kon|konden)"
"""Verbs of what would have been."""

AT_SOMEBODY: tuple[Cued, ...] = (
    cued(
        "van jullie",
        r"(?:een|één|iemand|sommigen|enkelen|een paar) van jullie",
        then=rf"(?:{_COMPLAINED}|beter te weten|niet eens|zo nodig)",
    ),
    cued(
        "klagen|klaagt",
        r"wie (?:zo nodig |dan |het nodig vindt (?:om )?|zo graag )?(?:moet|wil|loopt|gaat|denkt|te)? ?(?:te )?(?:klagen|klaagt)(?= (?:bij|over|op|tegen|in|moet|wil|gaat))",
    ),
    cued(
        "jammer dat|spijtig dat",
        r"(?:jammer|spijtig|triest) dat (?:u|jij|je|jullie|de moeder|de vader|deze ouder|die ouder)(?: \w{2,12}){0,5} (?:niet eerst|op deze manier|zo nodig|hier op|via (?:facebook|de app|de groep)|meteen)",
    ),
    cued(
        "als jullie|als je|als u|als ouders|als jij|als sommige|if you|if parents|wenn sie|wenn ihr|as jim|as jo",
        rf"als (?:jullie|je|u|jij|ouders|sommige ouders)(?= [^.!?\n]{{0,60}}\b{IRREAL}\b)(?: [\w'-]+){{1,12}}?,? (?:dan )?{IRREAL}(?= (?:de|het|wij|we|ik|dit|dat|er|niemand|jullie|u|je|onze|deze|alles|iedereen))",
        r"if (?:you|parents|some parents)(?= [^.!?\n]{0,60}\b(?:would|had|bothered|could)\b)(?: [\w'-]+){1,12}?,? (?:then )?(?:we|i|the|this|it|your|nobody) (?:would|could|might)(?:n't)?",
        r"(?:wenn sie|wenn ihr|as jim|as jo)(?: [\w'-]+){1,10}? (?:wurden|wurdet|hatten|hattet|soene|hiene),? (?:dann )?(?:musste|mussten|hatte|hatten|ware|waren|konnte|hie|wie|soe)\w{0,2}",
    ),
    cued(
        "in plaats van|instead of|statt|ynstee|i.p.v",
        r"(?:in plaats van|i\.p\.v\.)(?= [^.!?\n]{0,60}?\b(?:klagen|mopperen|zeuren|roddelen|verwijten|beschuldigen|schreeuwen|schelden|zwart te maken|zwartmaken|de schuld|ons aan te|op facebook|(?:even|eerst|gewoon|met ons|naar ons toe) (?:\w{2,10} ){0,2}te (?:bellen|komen|praten|vragen|overleggen|mailen))\b)(?: [\w'-]+){1,8}",
        r"instead of (?:blaming|complaining|shouting|moaning|gossiping|attacking|accusing|whining|criticising|posting|telling everyone)",
        r"(?:statt|anstatt)(?= [^.!?\n]{0,60}?\b(?:anzuschwarzen|zu (?:meckern|lastern|schimpfen|klagen|beschweren|schreien)|die schuld|uns zu|den lehrern|der lehrerin)\b)(?: [\w'-]+){1,6}|ynstee fan (?:te )?(?:kleien|eameljen|skellen)",
    ),
    cued(
        "misschien|perhaps|maybe|vielleicht|miskien|wellicht",
        r"(?:misschien|wellicht) (?:moet|moeten|kun|kunt|kunnen|is het|zou|zouden) (?:je|u|jij|jullie|ouders|sommige ouders|de vader|de moeder)(?: dan| eerst| eens| zelf| ook| beter| maar| tijd| gewoon| wat vaker){1,4} ",
        r"(?:perhaps|maybe) (?:you|they|she|he|some parents) (?:should|could|ought to|need to|might)(?: just| first| also| actually)* (?:try|learn|start|stop|read|look|listen|sit|spend|check)(?:ing)?",
        r"(?:vielleicht|eventuell) (?:sollten|konnten|solltet|konntet) (?:sie|ihr|manche eltern) (?:mal|einmal|erst|selbst|lieber)|miskien moatte (?:jo|jim|jimme) (?:ris|earst|sels)",
    ),
    cued(
        "wie ik bedoel|wie we bedoel|wie wij bedoel|wie je bent|wie jullie zijn|wie u bent|who you are|who i mean|who we mean|wer gemeint|wen ich meine|dat weet u|dat weet je|dat weten jullie|wa't ik bedoel|wa ik bedoel|zelf ook best|voelen zich aangesproken|voelt zich aangesproken|schoen past|aangesproken",
        r"(?:weten|weet) (?:zelf |heus |best |heel goed |vast |jij |je |u )*(?:wel |heus |best |heel goed )*wie (?:ik|we|wij) bedoel(?:en)?|(?:weten|weet)(?: jullie| je| u)?(?: zelf| heus| best| wel| heel goed| donders goed)* wie (?:je|jullie|u|ze) (?:bent|zijn)|you know (?:full well |very well )?(?:who you are|who (?:i|we) mean)|(?:wissen|weiss|wisst) (?:schon |genau |selbst )*(?:wer gemeint ist|wen (?:ich|wir) meine)|(?:en )?dat (?:weet u|weet je|weten jullie)(?: zelf| ook| heus| best| wel| donders| heel)+(?: goed)?|wie de schoen past(?:,? trekke hem aan)?|(?:voelt|voelen) (?:de juiste \w+ |de betreffende \w+ |zich )+ ?aangesproken",
    ),
    cued(
        "laster|leugen|gelogen|niet waar|onzin|meneer|mevrouw|klopt niet|a lie|not true|gelogen|stimmt nicht|net wier",
        r"(?:dat|dit) (?:is|was) (?:gewoon |echt |pertinent |simpelweg |een |dus |absoluut |ook ){0,3}(?:gelogen|niet waar|onzin|een leugen|laster|flauwekul|leugen|kletskoek)(?:,? (?:meneer|mevrouw|beste \w+)|(?=,? en dat weet))",
        r"(?:nee|nou|kijk|luister|hoor eens|sorry maar|zeg|tja),? (?:meneer|mevrouw|beste (?:meneer|mevrouw|ouder|moeder|vader))",
    ),
    cued(
        "weer hetzelfde|always the same|deselde|steeds dezelfde|weer dezelfde|altijd dezelfde|same parents|same three|dieselben|wer deselde|altyd deselde",
        r"(?:het zijn |zijn het |is het )?(?:altijd|steeds|weer|telkens|elke keer)(?: weer)? (?:dezelfde|hetzelfde) (?:\w{3,5} )?(?:ouders|moeders|vaders|gezin(?:nen)?|clubje|groepje|mensen|types)(?: uit \w+| van \w+)? (?:die|dat)",
        then=r"(?:stoken|opstoken|klagen|klaagt|zeuren|dwars\w*|te laat|mopperen|moeilijk|vergeten|niet|nooit|ruzie|roddelen|onrust|commentaar|stemming)",
        within=80,
    ),
    cued(
        "weer hetzelfde|always the same|deselde|steeds dezelfde|weer dezelfde|altijd dezelfde|same parents|same three|dieselben|wer deselde|altyd deselde",
        r"(?:it's |it is )?always the same (?:\w{3,5} )?(?:parents|mothers|fathers|families|people) who|(?:es sind )?(?:immer )?(?:wieder )?dieselben (?:\w{3,6} )?(?:eltern|familien|leute)|(?:altyd|wer|hieltyd) deselde (?:\w{3,5} )?(?:alden|minsken)",
    ),
    cued(
        "as for the|as for you|wat betreft de|wat de|en dan de|an die|an den|to the|voor de|voor die|oan de|foar de",
        r"(?:as for|to) (?:the|that|a certain|whichever) (?:parents?|mothers?|fathers?|mum|dad|person|family)(?: who| that)?",
        then=r"(?:complain\w*|shout\w*|park\w*|rude|angry|moan\w*|block\w*|criticis\w*|gossip\w*|blam\w*|wrote|posted|accus\w*)",
        within=80,
    ),
    cued(
        "as for the|as for you|wat betreft de|wat de|en dan de|an die|an den|to the|voor de|voor die|oan de|foar de",
        rf"(?:wat betreft|wat|en dan|voor|aan|richting) (?:de|die|dat) (?:ene )?(?:familie|gezin|ouders?|moeder|vader|buurman|buurvrouw)(?: {_OF})?(?: die| dat)?",
        then=rf"{_COMPLAINED}",
        within=90,
    ),
    cued(
        "as for the|as for you|wat betreft de|wat de|en dan de|an die|an den|to the|voor de|voor die|oan de|foar de",
        r"an (?:die|den) (?:familie|eltern|mutter|vater|herrschaften|person)(?: von \w+)?,? die",
        then=r"(?:beschwert|geparkt|geschrien|gemeckert|gelastert|geschimpft|angeschwarzt)",
        within=80,
    ),
    cued(
        "as for the|as for you|wat betreft de|wat de|en dan de|an die|an den|to the|voor de|voor die|oan de|foar de",
        rf"(?:voor|aan) (?:de )?{_PARENT} {_OF}(?= ?:[^.!?\n]{{0,100}}?\b(?:niet|geen|nooit|te laat|op tijd|weer|eens|had|hadden|zouden|beter|moet)\b)",
    ),
)
"""What is said to somebody's face before all."""

# A name with a comma, and what is said to its bearer: "nee Carla, je hebt het niet goed begrepen".
VOCATIVE = re.compile(
    r"(?:^|[.!?:\n]\s{0,3})(?P<whole>(?:(?:[Nn]ee|[Jj]a|[Nn]ou|[Zz]eg|[Ss]orry|[Tt]ja|[Ll]uister|[Bb]este|[Hh]oi|[Hh]allo|[Dd]ag|[Ll]ieve|[Gg]eachte|[Nn]o|[Dd]ear|[Ll]iebe[r]?|[Nn]ein|[Nn]a|[Aa]an|[Vv]oor|[Aa]ntwoord aan|[Rr]eactie aan|[Tt]egen)[, ]{1,2})?"
    r"(?:mevrouw |meneer |Mevrouw |Meneer |Mrs\.? |Mr\.? |Frau |Herr )?"
    r"(?P<name>[A-Z][a-z]{2,11}(?: (?:de |van |der |den ){0,3}[A-Z][a-z]{2,14}|-[A-Z][a-z]{2,11}| en [A-Z][a-z]{2,11})?))[,:] (?=(?P<said>[^\n]{4,160}))"
)
# Whom a sentence is said to, up to its colon: "Aan de moeder die klaagde: ", "@ degene die mij lui noemde: ".
ADDRESS = re.compile(
    r"\W{0,3}(?P<whole>(?<!\w)(?:@|(?:aan|tegen|voor|to|for|an|fur|oan|tsjin|foar|beste|dear|op|in (?:reactie|antwoord|response|reply))(?!\w))[^:\n]{3,160}):\W{1,4}"
)
TO_ONE = phrases(
    r"kom|bel|lees|houd|hou|je|jij|jou|jouw|u|uw|jullie|dat je|you|your|yours|do|dyn|dy|jo|du|dein\w{0,2}|dir|dich|sie haben|ihr kind|ihnen"
)
"""How one is spoken to."""

SCOLDED = phrases(
    r"niet (?:goed|netjes|mijn|ons|nodig|waar|handig|eerlijk|fair|de bedoeling|begrepen|gelezen|opgelet|geluisterd|zo)|verkeerd|alweer|al weer|nog steeds|onzin|gelogen|beter (?:moeten|lezen|even|eerst|kunnen)|had (?:je|u|jij)|waarom (?:heb|doe|moet|zet|stuur|reageer|begin)|hoe durf|(?:in|als) (?:antwoord|reactie) op|ter discussie|voor iedereen|jouw (?:mening|toon|opmerking|vraag|reactie|mail|probleem)|uw (?:mening|toon|opmerking|vraag|reactie|mail|probleem)|geen tijd|eens (?:ophouden|stoppen|lezen|luisteren)|volgende keer|in plaats van (?:\w{2,12} ){0,5}?te \w+|voortaan eerst|(?:al|eerder|vaker) (?:\w{2,9} )?(?:uitgelegd|gezegd|gemeld|verteld|geschreven|gevraagd)|schon (?:drei|mehr|zwei)\w{2,4}|unfair|accusation|ophouden|hou op|houd op|klopt niet|weer (?:vergeten|niet|te)|weer eens|te laat|not (?:my|our|fair|true|right|okay|ok|nice)|wrong|stop|again|should have|why (?:do|did|don't)|ferkeard|al wer|net (?:goed|moai|wier)|falsch|schon wieder|nicht (?:wahr|mein|unser|nett|richtig)|hatten sie|hattest du"
)
"""What one is scolded for."""

NO_NAME = frozenset(
    [
        "beste",
        "lieve",
        "hallo",
        "hoi",
        "dag",
        "goedemorgen",
        "goedemiddag",
        "goedenavond",
        "ouders",
        "verzorgers",
        "allemaal",
        "iedereen",
        "mensen",
        "dames",
        "heren",
        "helaas",
        "kortom",
        "nogmaals",
        "jammer",
        "oeps",
        "sorry",
        "tip",
        "let",
        "daarom",
        "dus",
        "verder",
        "tenslotte",
        "trouwens",
        "overigens",
        "namelijk",
        "ook",
        "morgen",
        "vandaag",
        "gisteren",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
        "eerst",
        "dan",
        "daarna",
        "vervolgens",
        "eindelijk",
        "gelukkig",
        "misschien",
        "wellicht",
        "uiteraard",
        "natuurlijk",
        "tja",
        "nee",
        "nou",
        "kijk",
        "hierbij",
        "graag",
        "bedankt",
        "dank",
        "kinderen",
        "leerlingen",
        "kleuters",
        "groep",
        "klas",
        "juf",
        "meester",
        "school",
        "thuis",
        "ziek",
        "verlof",
        "vragen",
        "vraag",
        "kortweg",
        "kom",
        "weet",
        "moet",
        "kan",
        "als",
        "wie",
        "wat",
        "waar",
        "hoe",
        "wanneer",
        "want",
        "maar",
        "en",
        "of",
        "ps",
        "nb",
        "parents",
        "everyone",
        "dear",
        "all",
        "hello",
        "please",
        "sorry",
        "sadly",
        "unfortunately",
        "tomorrow",
        "today",
        "also",
        "finally",
        "luckily",
        "remember",
        "reminder",
        "note",
        "liebe",
        "eltern",
        "hallo",
        "leider",
        "bitte",
        "morgen",
        "heute",
        "alden",
        "beste",
        "spitigernoch",
        "jonges",
        "eat",
        "nog",
        "zie",
        "ja",
        "nee",
        "oke",
        "prima",
        "top",
        "super",
        "hoera",
        "goed",
        "mooi",
        "fijn",
    ]
)
"""Words before a comma that are nobody's name."""

ABOUT_A_PARENT: tuple[Cued, ...] = (
    cued(
        "familie|fam.|gezin|moeder|vader|ouder|mama|papa|opa|oma|verzorger|mevrouw|meneer|mevr|mw|dhr|heer|mem|heit|mutter|eltern|frau|herr|mother|father|mum|dad|mrs|mr ",
        rf"{_CERTAIN}",
        then=rf"{_BLAMED}",
        within=90,
    ),
    cued(
        "moeder|vader|ouder|mama|papa|opa|oma|verzorger|mevrouw|meneer|mevr|mw|dhr|heer|mem|heit|mutter|eltern|frau|herr|mother|father|mum|dad|mrs|mr ",
        r"(?:\w{2,20}'s (?:mum|mother|dad|father|parents)|the (?:mother|father|mum|dad|parents) of \w{2,20}|(?:mrs|mr|ms)\.? \w{2,20})(?: \w{2,12}){0,3} (?:refused|refuses|forgot|never|complained|complains|lied|shouted|is always late|was rude|blames|blamed|ignored|failed to)",
        r"die (?:mutter|eltern) von \w{2,20}|der vater von \w{2,20} (?:hatten?|hat|haben)(?: \w{2,12}){0,6} (?:mussen|sollen|konnen|vergessen|beschwert|gemeckert)",
        r"(?:mutter|vater|eltern) von \w{2,20} (?:hatten?|hat|haben)(?: \w{2,12}){0,6} (?:mussen|sollen|konnen|vergessen|beschwert|gemeckert|geweigert)",
        r"(?:de )?(?:mem|heit|alden) fan \w{2,20} (?:hie|hiene|hat|ha|hawwe|woe|wegere)(?: \w{2,12}){0,6} (?:moatten|kinnen|fergetten|klage|wegere|better)",
    ),
    cued(
        "mevrouw die|meneer die|dame die|heer die|buurman die|buurvrouw die|degene|de ouder die|de moeder die|de vader die|ouders die|iemand die|een ouder die|de persoon die|wie |whoever|the parent who|diegene",
        r"(?:(?:de(?:ze)?|die|een|één|diegene|degene|the|sommige) ?)?(?:ouder|moeder|vader|persoon|automobilist|diegene|degene|parent|oma|opa|mevrouw|meneer|dame|heer|buurman|buurvrouw) (?:die|who)"
        r"(?=[^.!?\n]{0,70}?(?:gisteren|vanmorgen|vanochtend|vanmiddag|vandaag|vorige week|dag(?!\w)|weer|steeds|telkens|elke|hier|yesterday|this morning|always))",
        then=_COMPLAINED,
    ),
)
"""What is told of a parent whom the readers know, with what that parent is blamed for."""

THANKED = phrases(
    r"bedankt|bedanken|dank|dankjewel|dankzij|complimenten|gefeliciteerd|fijn dat|wat fijn|wat lief|lief dat|(?<!haar )(?<!zijn )(?<!hun )(?<!uw )(?:excuus|excuses)|sorry|spijt|onze fout|mijn fout|mijn vergissing|terecht|gelijk(?= had| heeft| hebt| hadden| gekregen)|ten onrechte (?:een|de|geen) \w+ (?:gekregen|ontvangen)|thanks?|sorry|apolog\w{0,6}|danke|tige tank|betterschap|beterschap"
)
"""What makes of it thanks or an apology."""
