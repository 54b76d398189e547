"""How people sound when they reproach or mock: Dutch, English, Frisian and German phrases, folded.

`ALWAYS` are reproachful wherever they stand. `BESIDE_BLAME` are so only where the passage blames somebody: the same
words praise, joke about the weather or speak of a task that is finished.
"""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

from policy.rules.later import phrases
from policy.rules.passages import Cued, cued

_WHO = (
    r"(?:ouders?|mensen|sommigen|enkelen|moeders|vaders|gezinnen|men|jullie|u|je|iedereen|niemand|iemand|mama's|papa's)"
)
_SOME = r"(?:sommige|bepaalde|enkele|een aantal|een paar|veel|de meeste|zekere|jullie als) (?:ouders|mensen|moeders|vaders|gezinnen|huishoudens)"
_REALLY = r"(?:nou |nu |nog |dan |echt |toch |werkelijk |soms |heus |zo |ook |eens |allemaal |eigenlijk |wel |misschien |uberhaupt |gewoon ){0,4}"
_CARE = r"(?:school|kind(?:er)?opvang|opvang|oppas|oppascentrale|babysit\w*|creche|hotel|restaurant|taxi\w*|bezorgdienst|afhaalloket|garderobe|wasserette|vuilnisbak\w*|politieagent\w*|opvoeders?|schoonma\w*|slaven|slaaf|sloof|dienstmeid\w*|bediende\w*|huishoudster\w*|helderziend\w*|gedachtelezers?|robots?|loopjongens?|conciergedienst|helpdesk|klaagmuur|pretpark|zoekdienst|praatpaal|parkeergarage)"
_OFTEN = r"(?:zoveelste|tigste|honderdste|duizendste|miljoenste|tiende|twintigste|vijftigste|xste|x-ste|allerlaatste|hoeveelste)"

ALWAYS: tuple[Cued, ...] = (
    cued(
        "zoals",
        rf"zoals (?:{_SOME}|sommigen?|bepaalde lieden) (?:onder (?:ons|u|jullie) )?(?:(?:heel |maar al te |donders |dondersgoed |ook |best |vast |inmiddels |al )*(?:goed |wel )?)?(?:weten|doen|menen|denken|vinden|zouden moeten weten|lijken te denken)",
        r"zoals (?:jullie|u) (?:zelf )?(?:heel|maar al te|donders|verdomd|best) (?:\w{2,8} )?(?:goed|weet|weten)",
    ),
    cued(
        "sommige|bepaalde|enkele|een aantal",
        rf"(?:sommige|bepaalde|enkele|een aantal) (?:ouders|mensen|moeders|vaders|gezinnen|lieden)(?: onder (?:ons|u|jullie))? {_REALLY}(?:denken|vinden|menen|lijken|snappen|begrijpen|weten|hebben|zijn|kunnen|nemen|doen|lezen|willen|wanen|blijven)(?: het| er| dat| te| de)? ?(?:blijkbaar|kennelijk|schijnbaar|nog steeds (?:niet|geen)|maar niet|te lui|te beroerd|nodig om|normaal|niet nodig|niet de moeite|snappen|nooit|doodleuk|gewoon hun|dat (?:school|wij|de school|de regels|regels|alles)|denken|vinden|lak|schijt|boven de|geen (?:zin|fatsoen|respect|enkel)|onbeschoft|egoistisch|asociaal)",
    ),
    cued(
        "blijkbaar|kennelijk|schijnbaar|klaarblijkelijk",
        r"(?:blijkbaar|kennelijk|schijnbaar|klaarblijkelijk) (?:is |was |zijn |vinden |vindt |vond |vonden |denken |denkt |hebben |heeft |had |hadden |kan |kunnen |kon |konden |leest |lezen |las |weet |weten |wil |willen |mag |mogen |snapt |snappen |begrijpt |begrijpen |interesseert |gaat |geldt |gelden |ligt |komt |komen |neemt |nemen |doet |doen |boeit |luistert |luisteren |ben ik |moet |moeten |hoort |horen |krijgen )?[^.!?\n]{0,50}?(?:te veel(?: gevraagd| moeite| werk)?|teveel(?: gevraagd| moeite| werk)?|te (?:moeilijk|lastig|ingewikkeld|ver|zwaar|druk|lui|beroerd|vroeg opstaan)|een (?:te grote|hele) opgave|zo moeilijk|onmogelijk|niet (?:belangrijk|nodig|de moeite|voor (?:iedereen|alle|sommige|jullie)|tot (?:iedereen|jullie)|doorgedrongen|duidelijk genoeg|iedereen)|niemand(?! gewond)|geen (?:zin|tijd|interesse|belangstelling|prioriteit|respect|fatsoen|moeite|idee|enkele|ouders?|mens|hond)|geen van (?:jullie|u|de ouders)|niet (?:lezen|luisteren|begrijpen|snappen|opvoeden)|niets (?:van aan|uit)|nooit|wel normaal|(?:doodnormaal|heel normaal|de normaalste)|weinig (?:zin|interesse|respect|ouders)|slecht(?: lezen|e lezers)|overbodig|andere prioriteiten|belangrijker|boven (?:dat|die|het|alles)|anders over|alleen maar|voor niets|lak)",
    ),
    cued(
        "te veel gevraagd|teveel gevraagd|veel moeite|zoveel moeite|zo moeilijk|zo ingewikkeld|zo lastig|zo'n moeite",
        rf"(?:is|was|zou) (?:dat|het|dit) {_REALLY}(?:te ?veel gevraagd|(?:zo'?n|zo veel|zoveel|te veel) moeite|zo (?:moeilijk|lastig|ingewikkeld)(?= ?[?!]| om| voor))",
        r"(?:zo (?:moeilijk|lastig|ingewikkeld) (?:is|kan) (?:het|dat)(?: toch| echt| nou| nu){0,3} niet(?: zijn)?)(?! meer)",
        r"(?:het|dat) (?:is|kan) (?:nou |nu |toch |echt ){1,3}niet zo (?:moeilijk|lastig|ingewikkeld|veel moeite)(?: zijn)?",
        r"(?:te ?veel gevraagd) (?:van|voor) (?:jullie|sommige|ouders|u|de ouders|een ouder)",
    ),
    cued(
        "hoe moeilijk|hoe lastig|hoe ingewikkeld",
        r"hoe (?:moeilijk|lastig|ingewikkeld) (?:kan|is) (?:het|dat|dit)(?: nou| nu| eigenlijk| toch| in vredesnaam| in hemelsnaam){0,3}(?: zijn| wezen)?(?= om| ?[?!])",
    ),
    cued(
        "keer|hoe vaak|herhaling",
        rf"(?:al |alweer |nu al |en nu )?voor de (?:{_OFTEN}|(?:derde|vierde|vijfde|zesde|zevende|achtste|negende) en (?:echt )?laatste|laatste) (?:keer|maal)(?=[^.!?\n]{{0,60}}?(?:\b(?:ouders?|jullie|u|uw|je|vragen|vraag|verzoek|niet|geen|zeg|zeggen|herhaal|herhalen|moeten|meld|melden|stop|op tijd|lees|is het|dan|graag|wie|de fietsen?|gymtas\w*|hier)\b|:))",
        r"hoe vaak (?:moeten? (?:we|wij|ik|het)|(?:heb|hebben) (?:ik|we|wij)|nog)[^.!?\n]{0,60}?(?:nog|zeggen|vragen|herhalen|uitleggen|melden|gezegd|gevraagd|schrijven)",
        r"ik (?:heb|zeg|herhaal) (?:het |dit )?(?:nu |al |toch |nog ){0,3}(?:tig|honderd|duizend|honderdduizend|zo vaak|ontelbare|vaak genoeg|meer dan genoeg) ?(?:keer|keren|maal)?(?: \w{2,8}){0,2} (?:gezegd|gevraagd|gemeld|uitgelegd)",
        r"(?:we|wij|ik) (?:blijf|blijven) (?:het |dit |ons |mij |me )?(?:maar |toch |aan de gang )?(?:herhalen|zeggen|vragen|herinneren)",
    ),
    cued(
        "gebrek aan|bedankt voor|dank voor|thanks for|thank you for|dank je wel voor|dankjewel voor",
        r"(?:bedankt|dank|dankjewel|dank je wel|dank jullie wel)(?: hoor| weer| dan| ook| allemaal){0,3},? voor (?:jullie |het |uw |dit |de |een |alle |zo'n )?(?:grote |enorme |totale |volledige |geweldige |overweldigende |massale )?(?:gebrek aan \w{2,20}|niets|niks|nul \w{2,12}|geen enkele \w{2,12}|0 \w{2,12})",
        r"(?:bedankt|dank|dankjewel|dank je wel|dank jullie wel)(?: hoor| weer| dan| ook| allemaal){0,3},? voor (?:jullie |de |al die |alle |uw )?(?:zogenaamde |zogenaamd )\w{2,20}",
        r"(?:bedankt|dank|dankjewel|dank je wel|dank jullie wel)(?: hoor| weer| dan| ook| allemaal){0,3},? voor (?:jullie |de |al die |alle |uw )?(?:(?:geweldige|grote|enorme|overweldigende|massale) )?['\"](?:hulp|inzet|medewerking|opkomst|steun|betrokkenheid|moeite|begrip|enthousiasme)['\"]",
        r"(?:thanks|thank you)(?: so much| a lot| again)?,? for (?:nothing|your (?:complete |total |utter )?(?:lack of|non-?)\w{0,15}|(?:the |your )?['\"]\w{3,12}['\"])",
    ),
    cued(
        "de maat is|nu is het|klaar mee|zat|genoeg van|moe van|gek van|niet goed van|geduld|maat is vol|genoeg is genoeg|houdt een keer op|houdt het op|beu|kotsmisselijk|schoon genoeg|spuugzat|neus vol|moedeloos|de druppel",
        r"(?:we|wij|ik|het team|de juffen|juf|wij allemaal) (?:is|zijn|ben|hebben) (?:er|het) (?:nu |echt |zo |wel |helemaal |meer dan |goed |compleet |totaal |volledig |langzamerhand |inmiddels |onderhand |even |een beetje |behoorlijk |zo langzamerhand ){1,4}(?:klaar mee|zat|spuugzat|beu)",
        r"(?:zijn|ben) (?:we|wij|ik) (?:er|het|dit) (?:nu |echt |zo |wel |helemaal |meer dan |goed |compleet |totaal |volledig |langzamerhand |inmiddels |onderhand |een beetje |behoorlijk ){1,4}(?:klaar mee|zat|spuugzat|beu)",
        r"(?:we|wij|ik) (?:zijn|ben|worden|word|hebben|heb) (?:het spuugzat|er schoon genoeg van|er meer dan genoeg van|er (?:zo |echt |dood|inmiddels |knettergek |een beetje ){0,3}(?:moe|doodmoe|gek|knettergek|niet goed|niet vrolijk|niet blij|kotsmisselijk|moedeloos|verdrietig en boos) van)",
        r"(?:word|worden) (?:ik|we|wij) (?:er |hier |daar )?(?:zo |echt |dood|inmiddels |onderhand ){0,3}(?:moe|doodmoe|gek|knettergek|niet goed|niet vrolijk|kotsmisselijk|moedeloos) van",
        r"(?:mijn|ons|het) geduld (?:is|raakt|begint|was)(?: nu| echt| inmiddels| een keer){0,3} (?:op|klaar|ver op|te raken)",
        r"de maat is (?:nu |echt )?vol|genoeg is genoeg|(?:het|dit) houdt een keer op|nu is het (?:echt |wel |toch )?(?:genoeg|klaar|afgelopen|uit)(?= ?[.!]| geweest| met)|dit was de druppel",
    ),
    cued(
        "iemand|denken|denkt|waar halen|waar haal|hebben jullie|heeft u|kunnen jullie|lezen|leest|wanneer|luistert|doen jullie|snappen|begrijpen|wat is er",
        r"(?:denken|denkt|dachten) (?:jullie|u|ouders|sommigen|sommige ouders|men) (?:nou|nu|soms|echt|werkelijk|eigenlijk|heus|serieus|wel)(?: echt| eens| nooit| ook){0,2}",
        r"waar halen? (?:jullie|ouders|sommige ouders|mensen|u) (?:het |de )?(?:lef|idee|brutaliteit|recht|gore lef)",
        r"(?:hebben|heeft) (?:jullie|u|ouders|iemand) (?:eigenlijk |wel |ook maar |uberhaupt |enig ){1,3}(?:enig |een )?(?:idee|benul|besef|fatsoen|respect)",
        r"(?:heeft|is) (?:er )?(?:eigenlijk|uberhaupt|soms|wel|hier)(?: er| eigenlijk| wel| uberhaupt| hier| ooit| nog){0,3} iemand[^.!?\n]{0,40}?(?:gelezen|geluisterd|opgelet|nagedacht|die (?:leest|luistert|nadenkt|helpt))",
        r"(?:kunnen|kunt) (?:jullie|u|ouders|sommige ouders) (?:soms |echt |dan |nou |nu |gewoon |eigenlijk ){0,3}niet (?:lezen|luisteren|klokkijken|tellen|opvoeden|normaal doen)(?! met)",
        r"(?:lezen|leest) (?:jullie|u|ouders|sommige ouders|er) (?:eigenlijk|wel|uberhaupt|nou|nu|soms|nog)(?: eens| wel| ooit| nog| eigenlijk| iemand| uberhaupt){0,3} (?:de|onze|een|mijn|mijn|wat|berichten|iets|iemand)",
        r"doen jullie (?:het )?(?:er |dit |soms |nou |nu )*(?:expres|om)",
        r"(?:wat|welk (?:deel|gedeelte|stuk|woord)) (?:van|is er|snappen|begrijpen) [^.!?\n]{0,40}?(?:snappen|begrijpen|onduidelijk|niet duidelijk) (?:jullie|ouders|u|aan)(?: niet)?",
    ),
    cued(
        "geen ",
        rf"(?:we|wij|ik|leerkrachten|juffen|de school|school|dit|deze school) (?:zijn|ben|is) (?:hier |toch |ook |echt |nu eenmaal |nou eenmaal |natuurlijk |gewoon |tenslotte ){{0,3}}geen (?:gratis |veredelde |goedkope |persoonlijke |24-uurs ?)?{_CARE}(?!es)",
    ),
    cued(
        "sieren|fatsoen|schamen|schaam|schande|opvoed|gezond verstand|minste wat|kleine moeite|hemelsnaam|vredesnaam|volwassen",
        r"(?:het |dat |wat )?zou (?:jullie|u|sommige ouders|sommigen|ouders|bepaalde ouders|je) (?:toch |wel |echt )?sieren",
        r"(?:een|met een|enig|elk|ieder|elke vorm van|gebrek aan|het|geen|gewoon(?: een kwestie van)?|beetje) (?:beetje |greintje |gewoon |minimaal )?fatsoen(?! houdt)",
        r"(?:schaam|schamen) (?:je|jullie|u)(?: toch| eigenlijk| je)?",
        r"(?:jullie|u|ouders|je|sommigen) (?:zouden|zou|mogen|mag|moeten|moest) (?:je |zich |u )?(?:eigenlijk |echt |toch |diep ){0,3}(?:moeten )?schamen",
        r"(?:om (?:je|u) (?:dood )?te schamen|plaatsvervangende schaamte)",
        r"(?:leer|voed) (?:je|jullie|uw) kind(?:eren)?(?: eerst| eens| toch| nou| gewoon| op| fatsoenlijk| een beetje){1,4}",
        r"opvoed(?:en|ing) (?:begint|doe je|is iets (?:wat|dat) je|gebeurt|hoort|leer je)(?: je)? (?:nog altijd |nog steeds |toch |echt |gewoon )?thuis",
        r"gebruik (?:je|uw|jullie) (?:gezonde )?verstand|(?:een beetje|gewoon) (?:gezond verstand|nadenken)(?= ?[.!]|,? (?:mensen|ouders|dames))",
        r"(?:is|was) (?:toch )?(?:wel )?het minste wat (?:jullie|u|je|ouders) (?:als ouders? )?(?:kan|kunt|kunnen) doen",
        r"(?:in|om) (?:hemelsnaam|vredesnaam|godsnaam)",
        r"gedraag (?:je|jullie|u)(?: je| eens| toch| als){0,2}|(?:gedragen|doe|doen) (?:je|jullie|ons|zich) (?:eens |toch )?(?:als )?(?:volwassen|kleuters)",
    ),
    cued(
        "belachelijk|schandalig|schandelijk|bespottelijk|onbeschoft|respectloos|asociaal|egois|beschamend|bedroevend|treurig|triest|te gek voor woorden|ongehoord|lachwekkend|hufter|schofterig|bizar|om te huilen",
        r"(?:ronduit|echt|gewoon|werkelijk|zo|toch|volstrekt|ontzettend|dood|diep|behoorlijk|heel erg|erg|uiterst|knap) (?:belachelijk|schandalig|schandelijk|bespottelijk|onbeschoft|respectloos|asociaal|egoistisch|beschamend|bedroevend|treurig|triest|lachwekkend|ongehoord|schofterig|bizar)(?= ?[.!,]| dat| om| van| hoe| gedrag|$)(?! koud)",
        r"(?:belachelijk|schandalig|schandelijk|bespottelijk|onbeschoft|respectloos|asociaal|egoistisch|beschamend|bedroevend|treurig|triest|lachwekkend|om te huilen|te gek voor woorden),? (?:dat|hoe|om te zien hoe) (?:er (?:zo |maar |weer |slechts )?(?:weinig|niemand|een handjevol|ouders|mensen)|jullie|ouders|sommige|bepaalde|de meeste|niemand|veel ouders|mensen|u )",
        r"(?:belachelijk|schandalig|schandelijk|onbeschoft|respectloos|asociaal|egoistisch|bedroevend|treurig|lachwekkend)e? (?:gedrag|opkomst|houding|mentaliteit|parkeergedrag|reacties|smoezen|parkeren)",
        r"(?:dat|dit|het) (?:is|was|vind ik|vinden wij|vinden we) (?:echt |gewoon |ronduit |zo |toch |eigenlijk )?(?:schandalig|schandelijk|onbeschoft|respectloos|asociaal|egoistisch|beschamend|om te huilen|te gek voor woorden|bespottelijk|te triest|te treurig)",
    ),
    cued(
        "schijt aan|verdom|laars|dezelfde|afweten|afwezigheid|niets van aan|niks van aan|aan hun laars|aan je laars|lak aan|potje van|rommeltje van|zooitje van|puinhoop van|aan zichzelf|te beroerd|te lui|te belazerd|te vertikken|vertik|draait niet om|beters te doen|anders te doen|vanzelf gaat|niemand (?:de|die)|de moeite|opdraaien|om jullie|de straat op",
        r"(?:het zijn |zijn het |weer |altijd |steeds |telkens |ook |alweer ){1,4}(?:altijd |weer |steeds )?dezelfde (?:ouders|mensen|gezinnen|moeders|vaders|vrijwilligers|hulpouders|drie|vier|paar|handvol|groepje)(?=[^.!?\n]{0,80}?(?:opdraai|moeten|alles|te laat|niet|nooit|vergeten|weer|de rest|komen|doen|die het))",
        r"(?:laten?|liet(?:en)?) (?:het|ons) (?:weer |massaal |opnieuw |gewoon |allemaal |compleet |wederom |steeds |vaak |nu ){0,3}afweten",
        r"(?:trekken|trekt) (?:zich )?(?:er |daar |hier )?(?:zich )?(?:helemaal |totaal |blijkbaar |toch |weer )*(?:niets|niks) (?:er |daar |hier )?van aan",
        r"(?:lap|lapt|lappen) (?:\w{2,10} ){0,4}aan (?:hun|je|jullie|zijn|uw) laars|(?:lak|schijt) aan (?:hebben|de|alles|regels|school)|(?:hebben|heeft) (?:er |blijkbaar |gewoon |kennelijk ){0,3}lak aan",
        r"(?:maken|maakt|maken jullie) er (?:een|echt een|weer een|met zijn allen een) (?:potje|rommeltje|zooitje|puinhoop|bende|janboel) van",
        r"(?:denken|denkt) (?:alleen|enkel|uitsluitend)(?: maar)? aan (?:zichzelf|jezelf|hun eigen|zich zelf)",
        r"te (?:beroerd|lui|belazerd|druk met (?:je|hun|jullie) telefoon) (?:zijn |is |was |waren |bent )?(?:om|voor|zijn)",
        r"(?:vertikken|vertikt|verdommen|verdomt) (?:het|om)",
        r"(?:de wereld|de school|niet alles|het) draait niet (?:alleen )?om (?:jou|jullie|uw kind|jouw kind|je kind|u)",
        r"(?:alsof|net alsof|wij hebben|we hebben|ik heb) (?:wij |we |ik |school |de juf )?(?:ook |wel |echt |nog |hier ){0,3}(?:niets|niks|wat|iets) (?:beters|anders|leukers) te doen(?: hebben| heb| heeft| dan)?",
        r"alsof (?:het|dat|alles) (?:hier |allemaal |maar ){0,3}vanzelf (?:gaat|komt|gebeurt)",
    ),
    cued(
        "niemand|zo weinig|slechts|maar een|maar twee|maar drie|handjevol|weer niet|nul |weer geen",
        r"(?:fijn|leuk|mooi|lief|top|geweldig|gezellig|fantastisch|wat fijn|heerlijk|super|knap|prachtig)(?: hoor| zeg)?,? (?:dat|om te zien dat|te merken dat) (?:er |de |jullie |we )?(?:weer |zo |maar |slechts |wederom |dus ){0,3}(?:niemand|weinig|een handjevol|nul|geen enkele|bijna niemand|amper iemand)[^.!?\n]{0,60}?(?:help|hielp|hulp|reage|de moeite|aangemeld|opgegeven|lees|las|gelezen|kwam|komt|komen|zin|tijd|interesse|opdagen|kon|meedo|wil|opkomst|ouders)\w{0,8}",
    ),
    cued(
        "wel de moeite|wel even de|wel het fatsoen|tenminste|wel hun",
        r"die (?:er |het |dit |zich )?(?:wel|tenminste) (?:even )?(?:de moeite (?:namen|nemen|hebben genomen|nam|neemt)|het fatsoen|hun verantwoordelijkheid|zo netjes waren|wel)",
    ),
    cued(
        "ja hoor|tja|joh|tuurlijk|natuurlijk|applaus|lekker dan|fraai|proficiat|hulde|slow clap|bravo|goed bezig",
        r"(?:ja ja|ja hoor|tja|tuurlijk|nou ja),? (?:dan |want |weer |alsof |maar )?(?:wij|school|de juf|de leerkracht|de leerkrachten)? ?(?:lossen|lost|regelen|regelt|ruimen|ruimt) (?:het |alles |dat )?(?:wel |toch wel )",
        r"(?:lekker|fraai|mooi) (?:dan|is dat|voorbeeld|stel) (?:voor|van|geven|geef)[^.!?\n]{0,30}?(?:ouders|kinderen|jullie)(?= ?[!?.])",
        r"(?:applaus|hulde|chapeau|bravo|proficiat|goed bezig),? (?:voor )?(?:de |alle |onze )?(?:ouders?|mensen|jullie|allen)?,? ?(?:die )?(?:het |weer |ook |zo )?(?:weer |alweer |opnieuw |nog steeds )(?:niet|te laat|vergeten|geen|fout|verkeerd)",
    ),
    cued(
        "tired of|done with|enough of|arsed|servant|childcare|hotel|how hard|too much to ask|umpteenth|hundredth|thousandth|millionth|last time|how many times|as some|apparently|clearly|lack of|sick of|sick and tired|fed up|shame on|ashamed|can't you read|cannot read|do you even|does anyone|did anyone|rocket science|can't be bothered|cannot be bothered|couldn't be bothered|bare minimum|common decency|babysit|taxi service|not your|who do you think|the nerve|some parents|must be nice|well done to|had enough|ridiculous|disgraceful|unbelievable|pathetic",
        r"how (?:hard|difficult) (?:can|could|is) (?:it|that)(?: really)?(?: be)?(?= ?[?!]| to)",
        r"(?:is|was) (?:it|that|this) (?:really |just |honestly |seriously )*too much to ask",
        r"for the (?:umpteenth|hundredth|thousandth|millionth|last|nth|tenth|final|third and last) time",
        r"how many (?:more )?times (?:do|must|have|should|does|will) (?:we|i|the)",
        r"as (?:some|certain)(?: of you| parents?| people)? (?:parents )?(?:know|well know|know full well|know very well|seem to|should know)",
        r"(?:apparently|clearly|evidently|obviously),? (?:it is |it's |that is |that's |reading |being on time |some |nobody|no one|you |parents |the rules|most )[^.!?\n]{0,50}?(?:too much|too hard|too difficult|nobody|no one|not (?:important|for everyone)|can't|cannot|don't|do not|didn't|beyond|optional|impossible|don't apply|do not apply|bothered|think)",
        r"(?:i am|i'm|we are|we're|we've|i've) (?:really |so |absolutely |just |quite |getting |completely )*(?:sick (?:and tired )?of|fed up with|tired of|had (?:quite )?enough of|done with)(?! the (?:rain|snow|cold|weather|winter))",
        r"shame on|(?:you|some parents|parents) (?:should|ought to) be (?:deeply |thoroughly )?ashamed",
        r"(?:can't|cannot|can|do|does|did) (?:you|any of you|anyone|parents|anybody) (?:not |even |ever |actually |really )+(?:read|listen|bother)",
        r"(?:it's|it is|this is|this isn't|it isn't) (?:not |hardly |really )*rocket science",
        r"(?:can't|cannot|couldn't|could not) (?:even )?be (?:bothered|arsed)",
        r"(?:common decency|the bare minimum|the nerve)",
        r"(?:we are|we're|i am|i'm|school is|teachers are) not (?:your |a |an |free |glorified |the )*(?:babysit\w+|taxi service|nann(?:y|ies)|servants?|cleaners?|childcare|hotel|mind ?readers?|maids?)",
        r"who do you think you are",
        r"(?:some|certain|most) (?:of you |parents |people )+(?:seem to |still |apparently |obviously |just |clearly )*(?:think (?:that )?(?:the rules|rules|school|we|they|it is|it's)|don't care|do not care|don't give|can't be|couldn't care|refuse to|are too (?:lazy|busy))",
        r"must be nice (?:to|not)",
        r"(?:ridiculous|disgraceful|unbelievable|pathetic|appalling|shameful) (?:behaviou?r|turnout|attitude|parking|that (?:some|parents|you|nobody|no one|so few)|how (?:some|few|many))",
    ),
    cued(
        "lette kear|gjin hotel|genoch fan|safolste|hoe dreech|hoe swier|tefolle frege|te folle frege|te folle frige|klear mei|sed|blykber|skamje|guon|genoch is genoch|gjin oppas|fatsoen|wurch fan|hoe faak",
        r"foar de (?:safolste|tsiende|hundertste|tuzenste|lette) kear",
        r"hoe (?:dreech|swier|lestich) kin (?:it|dat) (?:no )?weze",
        r"is dat (?:no |no echt |echt |wier )*te ?folle fr[ei]ge",
        r"(?:wy|ik|we) (?:binne|bin|ha|haw|hawwe) (?:der|it) (?:no |echt |hielendal |ek |wol |mear as |goed |sa ){0,3}(?:klear mei|sed|genoch fan|wurch fan)",
        r"blykber (?:is|fine|ha|kin|kinne|wit|lest)[^.!?\n]{0,50}?(?:te folle|tefolle|te dreech|net|nimmen|gjin|noait)",
        r"skamje (?:jim|jimme|jo)",
        r"(?:lykas|sa't) guon alden(?: \w{2,8}){0,2} (?:witte|dogge|miene)",
        r"guon alden (?:tinke|fine|miene|hawwe|ha) [^.!?\n]{0,40}?(?:net|nea|noait|skoalle|gewoan|lak|blykber|normaal)",
        r"genoch is genoch|(?:we|wy) binne gjin (?:oppas|opfang|hotel)\w{0,8}|in bytsje fatsoen|hoe faak moat\w{0,3} (?:ik|wy|we)",
    ),
    cued(
        "es leid|das leid|reicht es|hundertsten|x-ten|tausendsten|letzten|wiederholten|gefuhlt|wie schwer|zu viel verlangt|offenbar|offensichtlich|anscheinend|nase voll|es reicht|manche eltern|einige eltern|gewisse eltern|schamt euch|schamen sie sich|danke fur nichts|keine babysitter|kein hotel|satt|zum kotzen|anstand|frechheit|unverschamt|wie oft",
        r"zum (?:x-ten|hundertsten|tausendsten|letzten|wiederholten|gefuhlt \w{3,15}) mal",
        r"wie schwer (?:kann|ist) (?:das|es)(?: denn| eigentlich| bitte)?(?: sein)?",
        r"ist das (?:wirklich |denn |etwa |echt )*zu viel verlangt",
        r"(?:offenbar|offensichtlich|anscheinend) (?:ist|sind|haben|hat|konnen|kann|lesen|liest|halten|interessiert|denken)[^.!?\n]{0,50}?(?:zu viel|zu schwer|niemand|keiner|nicht|keine|manche|nie)",
        r"(?:haben|habe) (?:langsam |jetzt |wirklich |endgultig |echt |gestrichen )*die nase (?:gestrichen )?voll|(?:jetzt |mir |uns )*reicht es(?: jetzt| langsam| endgultig)|es reicht(?= ?[!.]| jetzt| langsam)",
        r"(?:wie )?(?:manche|einige|gewisse|bestimmte) eltern (?:wohl |ja |ganz |sehr |offenbar |anscheinend |scheinen |glauben |denken |meinen |halten |genau |es ){1,4}(?:wissen|tun|nicht|dass|zu|fur|die)",
        r"schamt euch|schamen sie sich|danke fur (?:nichts|gar nichts)|wir sind (?:hier |doch |ja |auch )*kein(?:e)? (?:babysitter|hotel|kinderaufbewahrung|taxi\w{0,8}|putz\w{0,8}|dienst\w{0,8})|(?:wir|ich) (?:sind|bin|haben|habe) (?:es |das )(?:so |langsam |wirklich |echt )*(?:satt|leid)|ein bisschen anstand|(?:eine |so eine )?(?:frechheit|unverschamtheit)|wie oft (?:mussen wir|muss ich|sollen wir|soll ich)",
    ),
)

MORE: tuple[Cued, ...] = (
    cued(
        "keer",
        r"(?:al|nu al|inmiddels) (?:twee|drie|vier|vijf|zes|tien|meerdere|\d{1,2}) keer (?:gevraagd|gemeld|gezegd|aangegeven|gemaild|uitgelegd|herinnerd|geappt)",
        then=r"(?:nog steeds|nog altijd|niets|niks|niemand|geen|weer)",
    ),
    cued(
        "een idee|een tip",
        r"het is (?:maar |misschien |misschien ook |zomaar ){1,2}een (?:idee|tip|gedachte|suggestie)(?= ?[.!]|$)",
    ),
    cued(
        ", geen|, en geen",
        r"(?:wij|we|ik) (?:zijn|ben) (?:een |tenslotte |toch )?(?:leerkracht(?:en)?|juf(?:fen)?|onderwijzers?|leraren|leraar|meesters?|school|leerkrachten),? (?:en )?geen (?!enkele|moment)\w{4,}",
    ),
    cued(
        "succes",
        r"(?:nou,? |dat was |wat was dat ){1,2}(?:weer )?(?:een )?(?:groot |daverend )?succes",
        then=r"(?:een|twee|drie|1|2|3|nul|geen|niemand)(?: enkele)? (?:ouders?|hulp\w{0,8}|aanmelding\w{0,2}|man|mensen)",
    ),
    cued(
        "niemand|nobody|no one|the only ones",
        r"niemand (?:leest|luistert|helpt|reageert|ruimt)(?: dit| hier| naar ons| de \w{3,12}| iets| op){0,2} (?:ooit|toch|blijkbaar|kennelijk)|(?:nobody|no one) (?:ever |apparently |clearly )?(?:reads?|listens?|helps?|bothers?|cares?)(?: this| to us| about this| to){0,2} (?:anyway|ever|apparently)|are we (?:really |honestly )?the only ones",
    ),
    cued(
        "het mis|beter wist",
        r"wie (?:dacht|denkt) dat (?:afspraken|regels|de regels|een afspraak)[^.!?\n]{0,60}? (?:heeft het|zit er|komt bedrogen) ?(?:mis|naast|uit)",
        r"(?:met )?dank aan de (?:ouders|mensen|moeders|vaders) die het (?:weer |weer eens |altijd |natuurlijk )*beter (?:weten|wisten)",
    ),
    cued(
        "liedje|paard aan een",
        r"(?:elk jaar|elke keer|iedere keer|altijd|weer|steeds|telkens) (?:weer )?hetzelfde liedje(?! (?:zingen|gezongen|geleerd|van|voor|op))",
    ),
    cued(
        "nog een keer uit|nog een keer zeggen|niet nog een keer|niet nog eens|laatste waarschuwing|niet opletten|slecht lees|slecht leest|wie doof|het niet wil|niet oplet|slecht lezen|slechte lezers|slecht geheugen|zitten slapen|zat te slapen|even duidelijk",
        r"(?:we|wij|ik) (?:zal|zullen|leg|leggen|zeg|zeggen) (?:het )?(?:u |jullie )?(?:dan )?(?:nog (?:een|een laatste) keer|voor de laatste keer) (?:uitleggen|uit|zeggen)?",
        r"(?:ik|we|wij) (?:zeg|ga|gaan|zeggen) (?:het |dit )?(?:echt )?niet nog (?:een keer|eens)(?: zeggen| herhalen| vragen)?",
        r"(?:echt )?(?:de |een |onze )?(?:aller)?laatste waarschuwing",
        r"(?:speciaal |nogmaals |even |nog een keer )?voor (?:de )?(?:slechte lezers|mensen met een slecht geheugen|ouders met een slecht geheugen|ouders die (?:niet opletten|slecht lezen|hebben zitten slapen)|wie (?:slecht leest|niet oplet|zat te slapen|heeft zitten slapen|doof is|het niet wil (?:horen|weten)))",
    ),
    cued(
        "kleuters|nu de ouders nog|kinderen kunnen|kinderen snappen|hun ouders",
        r"nu (?:de|hun|jullie) (?:ouders|volwassenen|papa's en mama's) nog(?= ?[.!?,]|$)",
        r"(?:zelfs |een |de |iedere |elke )?(?:kleuters?|kinderen|kind|peuter) (?:kan|kunnen|snapt|snappen|begrijpt|begrijpen|weet|weten|doet|doen|ruimt|ruimen) (?:dit|het|dat)? ?nog (?:beter|netter|sneller) dan (?:hun|de|sommige|menig|veel|jullie) (?:ouders?|moeders?|vaders?|volwassenen)",
        r"(?:zelfs )?een (?:kleuter|kind van (?:vier|vijf|zes)|peuter) (?:kan|snapt|begrijpt) (?:dit|het|dat)",
    ),
    cued(
        "gekker worden|gekker|voor de gek|beleven we|het niet verzinnen|verzint het niet|dovemansoren|doof|tegen een muur|tegen de muur|chinees|wakker worden|hogere wiskunde|raketwetenschap|koeien van letters|koeienletters",
        r"(?:het )?moet (?:toch )?niet gekker worden|wat (?:beleven we|zullen we) nou(?= ?[!?,])|(?:aan|voor|tegen) dovemansoren|oost-indisch doof|(?:praten|praat|praten we|praat ik)(?: wel| hier| soms){0,2} tegen (?:een|de) muur|(?:spreek|praat|schrijf|spreken|schrijven) (?:ik|we|wij) (?:soms |dan |hier )?chinees|(?:hallo|joehoe|ouders|mensen),? wakker worden|wakker worden,? (?:ouders|mensen|jongens)|(?:is |toch |echt |nu |nou ){1,3}geen (?:hogere wiskunde|raketwetenschap)|in koeien(?: van )?letters",
    ),
    cued(
        "moeite is|tijd over|facebooken|te veel werk is|geen dank|graag gedaan hoor|sorry hoor|sorry dat we|sorry dat wij|excuses dat|kwalijk dat",
        r"als (?:zelfs )?(?:dat|dit|het) (?:al |ook al |echt |tenminste |ook )?(?:niet )?te veel (?:moeite|werk|gevraagd) (?:is|mag zijn)|(?:mocht|als|wanneer) (?:u|jullie|je|iemand) (?:nog |even |toch |ook maar )*(?:een (?:momentje|seconde|minuutje) |tijd )over (?:hebt|heeft|hebben)?[^.!?\n]{0,40}?tussen (?:het|de) \w+|tussen het (?:facebooken|appen|swipen|scrollen|koffiedrinken) door|(?:geen dank|graag gedaan) hoor|(?:sorry|excuses|neem (?:ons|me|mij) niet kwalijk)(?: hoor)?,? dat (?:we|wij|ik) (?:van (?:u|jullie|ouders) |u |jullie |ook |nog |durven |zo brutaal )*(?:verwacht|verwachten|lastigvallen|lastig vallen|bestaan|zijn om|durven|vroegen|vragen om een beetje)",
    ),
    cued(
        "welgeteld|overweldigend|enorme opkomst|massale opkomst|maar liefst|liefst nul|grote opkomst|geweldige opkomst|animo|toeloop",
        r"(?:wat een |die |de |een )?(?:overweldigende|enorme|massale|grote|geweldige|fantastische) (?:opkomst|belangstelling|respons|animo|toeloop|hulp|betrokkenheid)(?=[^\n]{0,60}?\b(?:nul|0|welgeteld|een ouder|1 ouder|twee ouders|2 ouders|drie ouders|3 ouders|niemand|geen)\b)",
        r"welgeteld (?:een|1|twee|2|drie|3|nul|0)[^.!?\n]{0,20}? (?:ouders?|aanmelding(?:en)?|reacties?|hulpouders?|moeders?|vaders?|mensen|mens)",
        r"maar liefst (?:nul|0|een hele|een|1) (?:ouders?|aanmelding(?:en)?|reacties?|hulpouders?)",
    ),
    cued(
        "ook een leven|ook weekend|ook vrij|geen 24|geen privacy|ook vakantie",
        r"(?:wij|ik|juffen|leerkrachten|een juf|ook een juf|ook leerkrachten|ook juffen) (?:hebben|heb|heeft) (?:zelf |in het weekend )?(?:ook |toch |trouwens |wel ){1,3}(?:een (?:eigen )?leven|weekend|vakantie|recht op rust)",
    ),
    cued(
        "spell |surprise, surprise|newsflash|surprise surprise|believe it or not|spell it out|first ten times|heaven forbid|nothing better to do|if it's not too much|read that again|rocket|grow up|get a grip|lesen kann|nicht so schwer|man sollte meinen|wie oft denn|dochs net sa|te folle muoite|net te folle",
        r"newsflash|surprise,? surprise(?! party)|(?:do|must|should|let) (?:i|we|me|us)(?: have to| need to| really)? spell (?:it|this) out|in case (?:you|anyone) missed it the (?:first|last) \w+ times|heaven forbid|as if we (?:have|had) nothing (?:better|else) to do|if it(?:'s| is) not too much (?:trouble|effort|to ask)|(?:time to |please )?(?:grow up|get a grip)(?= ?[.!,]|$)|wer lesen kann[^.!?\n]{0,30}?vorteil|(?:das )?ist (?:doch|ja|wirklich) (?:wirklich |echt )?nicht so schwer|man sollte meinen|wie oft denn noch|(?:it|dat) is dochs (?:echt )?net sa (?:dreech|swier|lestich)|as it net te folle (?:muoite|frege) is",
    ),
)
"""More that is reproachful wherever it stands."""

SARCASM: tuple[Cued, ...] = (
    cued(
        "moeilijk|lastig|ingewikkeld|kunst|vak apart|opgave|klus|te veel",
        r"(?:lezen|luisteren|klokkijken|opruimen|parkeren|betalen|reageren|rekenen|op tijd komen|een mail openen|meedenken|helpen|tellen) (?:is|blijft|blijkt|lijkt)(?= (?:blijkbaar|kennelijk|schijnbaar|ook|voor sommigen|voor (?:sommige |de meeste )?ouders|voor veel|toch|nog steeds|hier|een))[^.!?\n]{0,40}? (?:te )?(?:moeilijk|lastig|ingewikkeld|kunst|vak apart|opgave|hele klus|te veel)",
    ),
    cued(
        "niet begrepen|niet snapt|niet gelezen|niet weet|niet begrijpt|niet doorheeft|niet gesnapt|niet mee heeft|nog niet door",
        r"(?:voor (?:wie|degenen? die|diegenen? die|iedereen die|de ouders die|ouders die|mensen die)|wie) (?:het|dit|dat|er|de \w{3,14})(?= (?:\w{1,14} ){0,5}?(?:nog (?:steeds |altijd )?niet|nog altijd niet|na|echt|blijkbaar|kennelijk))[^.!?:\n]{0,50}? niet (?:begrepen|snapt|begrijpt|doorheeft|gesnapt)(?: heeft| hebben)?",
        r"(?:voor |aan )?(?:wie|degenen? die|iedereen die|ouders die|mensen die) (?:het|dit|dat|de \w{3,14}) (?:(?:na|nu) [^.!?:\n]{3,40} )?(?:nog (?:steeds|altijd)|na (?:al|vijf|tien|drie|vier|zes) [^.!?:\n]{3,30}(?: nog)?) niet (?:weet|gelezen heeft|gelezen hebben|meegekregen heeft|heeft gelezen)",
    ),
    cued(
        "niets anders|niets beters|sonst nichts|nothing better|niks anders|niks beters|neat oars|neat better",
        r"(?:we|wij|ik|juffen|leerkrachten|wir|ik) (?:\w{2,10} ){0,1}(?:hebben|heb|haben|habe|have|ha|hawwe) (?:\w{2,8} ){0,5}?(?:niets|niks|nichts|neat) (?:anders|beters|besseres|anderes|oars|better)? ?(?:te doen|zu tun|te dwaan)?|(?:we|i|teachers) (?:clearly |obviously |of course )?have nothing (?:better|else) to do",
    ),
    cued(
        "bijzonder|opvallend|grappig|frappant|apart|wonderlijk|knap|mooi|typisch|verbazing|fascinerend|bysunder|nuver|funny|amazing|interesting|erstaunlich|komisch|interessant|toevallig|raar|gek ",
        r"(?:bijzonder|opvallend|grappig|frappant|apart|wonderlijk|knap|mooi|typisch|verbazingwekkend|fascinerend|interessant|toevallig|raar|bysunder|nuver|funny|amazing|interesting|erstaunlich|komisch|interessant)(?: is dat| toch| wel| weer| ook| hoor){0,4},? (?:hoe|hoeveel|hoefolle|dat|how|that|wie|dass)"
        r"(?=[^.!?\n]{0,60}?\b(?:ouders|mensen|sommigen|jullie|iedereen|niemand|men|gezinnen|minsken|alden|nimmen|parents|people|everyone|nobody|eltern|leute|keiner)\b)",
        then=r"(?:ineens|plotseling|opeens|altijd|nooit|niet|geen|wel (?:tijd|weet|weten|kan|kunnen)|weer|zodra|ynienen|gjin|net|suddenly|never|always|no time|not|plotzlich|immer|nie|keine?|nicht)",
        within=120,
    ),
    cued(
        "weten de weg|weet de weg|te vinden",
        r"(?:weten|weet|weten ze|weten jullie)(?: (?:de weg|ons|mij|de juf|school|de directeur))(?: (?:naar|dan|wel|weer|altijd|feilloos|moeiteloos|gelukkig|prima|ineens|de|het|\w{3,12})){0,7}? te vinden",
    ),
    cued(
        "dat kunnen|dat kan men|daar is wel|daar hebben|maar klagen|maar wel|commentaar hebben",
        r"(?:dat|klagen|mopperen|commentaar (?:geven|leveren)|appen|facebooken) (?:kunnen|kan|lukt) (?:jullie|ouders|sommigen|men|iedereen|sommige ouders|de meesten) (?:dan )?(?:wel|altijd wel|prima|als de beste)|daar (?:is|was|hebben jullie|hebben ouders|hebben sommigen|heeft men) (?:dan )?wel tijd voor",
    ),
    cued(
        "wie zijn|ideeen|wie denkt",
        r"(?:wie denkt|dacht) (?:u|je|jij|jullie) (?:wel |eigenlijk )?dat (?:u|je|jij|jullie) (?:bent|zijn)",
    ),
    cued(
        "lijkt wel|lijkt erop|alsof|zal wel",
        r"(?:het lijkt (?:wel|soms|er soms op|er wel op|erop)|je zou (?:bijna |haast )?(?:denken|zeggen)|men denkt|sommigen? (?:doen|doet|denken|lijken)|jullie doen|ouders doen|het zal wel)(?: net)? (?:of|alsof|dat|aan)",
        then=r"(?:sommigen|ouders|jullie|mensen|niemand|iedereen|men|wij|school|de juf)",
        within=90,
    ),
    cued(
        "verrassing|verbazing|surprise|uberraschung|man en een paardenkop|paardenkop|goh|tuurlijk|natuurlijk|naturlich|ferrassing|fanselssprekkend",
        r"(?:wat een|wat 'n|what a|was fur eine|grote|hoe) (?:enorme |grote |big |grosse )?(?:verrassing|surprise|uberraschung|ferrassing)(?=[^\n]{0,80}?\b(?:niemand|geen|niet|weer|nobody|no one|not|again|late|keiner|niemand|wieder|nicht|nimmen|gjin|wer)\b)(?=,|[.!] (?:weer|once|wieder|wer|niemand|nobody|keiner))|(?:\w{3,6} )?(?:man|ouders) en een paardenkop",
    ),
    cued(
        "of course|once again|as usual|yet again|as always|wieder einmal|wie immer|alwer|zoals gewoonlijk|zoals altijd|zoals gebruikelijk",
        r"(?:once again|as usual|yet again|as always|of course),? (?:nobody|no one|hardly anyone|half of you|most of you|some (?:parents|people)|the same (?:parents|people))|(?:wieder einmal|wie immer)[^.!?\n]{0,30}?(?:niemand|keiner|dieselben|manche)|(?:zoals|als) (?:gewoonlijk|altijd|gebruikelijk|verwacht)[^.!?\n]{0,40}?(?:niemand|geen enkele|niet (?:de moeite|gelezen|gereageerd)|dezelfde|te laat|weer niet|ons probleem|voor ons)",
    ),
    cued(
        "gaan we weer|hoor|hear|bezig",
        r"(?:ja hoor,? )?daar gaan we weer|(?:top|fijn|heerlijk|mooi|super|lekker|geweldig),? weer (?:geen|niemand|niet een|geen enkele)[^.!?\n]{0,40}",
        r"(?:handig|fijn|leuk|mooi|knap|netjes|gezellig|lekker|top|fraai|sjiek|heel fijn|heel handig|heel leuk) hoor(?= ?[.!?,\U0001f300-\U0001faff]|$)|(?:lekker|goed) bezig(?= ?[.!?,\U0001f300-\U0001faff]|$)|(?:moai|fijn|handich) hear",
    ),
    cued(
        "gluckwunsch|gefeliciteerd|proficiat|bravo|applaus|hulde|chapeau|petje af|congratulations|well done|gratul|lokwinske|bedankt|dank|slow clap|thanks|heel fijn|topprestatie|complimenten",
        r"(?:gefeliciteerd|proficiat|bravo|applaus|hulde|chapeau|petje af|congratulations|well done|(?:herzlichen )?gluckwunsch|gratulation|lokwinske|complimenten|topprestatie|slow clap)(?: hoor| weer)?,? (?:voor |aan |met |to |an )?(?:de |het |onze |alle |jullie |wie |the |whoever |den |die )?(?:\w{3,14}e )?(?:gen(?:ie|iee)n|helden|held|grapjas\w{0,5}|dader\w?|lolbroek\w{0,3}|vandalen|slimmerik\w{0,2}|vernieler\w?|uitvinder\w?|geniuses|genius|heroes|hero|helden|types|figuren|ouders die|degene die|diegene die|persoon die|mensen die|wie)[^.!?\n]{0,100}",
    ),
)
"""Mockery: said in good earnest only where nothing went wrong."""

BESIDE_BLAME: tuple[Cued, ...] = (
    cued(
        "convenient|wie praktisch|makkelijk|gemakkelijk|handig|maklik|easy|einfach",
        r"(?:wel |heel |erg |ook )?(?:lekker|wel zo|lekker is dat) (?:ge)?makkelijk(?! te | recept| hap| toetje| en lekker| en snel)(?= ?[.!?,:)]|$| hoor| he| om | als | voor (?:jullie|ouders|sommige|u)| zo| toch)",
        r"lekker maklik|(?:how|very|so) convenient(?= ?[.!?,]|$)|wie praktisch(?= ?[.!?,]|$)",
    ),
    cued(
        "klaar mee|zat",
        r"(?:we|wij|ik) (?:zijn|ben) (?:er|het) (?:klaar mee|zat)|(?:ben|zijn) (?:ik|we|wij) (?:er|het) (?:klaar mee|zat)",
    ),
    cued(
        "bedankt|dank je|top |gefeliciteerd|fijn hoor|lekker dan|mooi is dat|leuk hoor|lekker bezig|nou bedankt|dank u|thanks a lot|great job|well done|nice one|vielen dank auch",
        r"nou,? (?:bedankt|dank je wel|leuk|lekker|fijn)(?= ?[.!,]| hoor)|(?:fijn|leuk|mooi|lekker|fraai) (?:hoor|dan|is dat|zeg)(?= ?[.!?,]|$)|lekker bezig(?= ?[.!?,]|$)|(?:thanks a lot|great job|well done|nice one),? (?:parents|everyone|folks|guys|people|all)|vielen dank auch",
    ),
    cued(
        "niks|nooit|nie |never|altijd|always|weer |toch niet",
        rf"(?:jullie|ouders) (?:lezen|reageren|komen|helpen|luisteren|doen|willen|vergeten|denken|bellen)(?: (?:ook|toch|echt|zelf|weer|er|het|maar|dat|dit|gewoon|bijna|zo goed als|werkelijk|de mail|de berichten|de brieven|de nieuwsbrief)){{0,3}} (?:nooit|toch niet|weer niet|altijd pas|nergens|niks|niets)|{_WHO} (?:hebben|heeft|hebt) (?:weer |ook |toch |alweer ){{1,3}}(?:niet|geen|niets|niks) (?:de moeite|gelezen|gereageerd|geluisterd|opgelet|gedaan)|you (?:never|always) (?:read|listen|help|reply|respond|forget|complain)|parents (?:never|always) (?:read|listen|help|reply|respond|forget|complain)|ihr (?:lest|hort|helft|vergesst) (?:ja )?(?:nie|immer)",
    ),
    cued(
        "blijkbaar|kennelijk|schijnbaar|apparently|anscheinend|offenbar|blykber",
        r"(?:blijkbaar|kennelijk|schijnbaar|anscheinend|offenbar|blykber) (?!(?:heb|had|ben|was|heeft de|is er|zijn er|was er|hebben we|hebben wij|is de|zijn de)(?!\w))(?=[^\n]{0,120}?\b(?:weer (?:geen|niet|niemand)|er weer|wer gjin|sommigen|niemand|jullie|wieder (?:kein|nicht)\w{0,2})\b)[^.!?\n,]{3,90}",
    ),
    cued(
        "niemand|slechts|maar een|maar twee|maar drie|weer te laat|nobody|no one|nimmen|keiner",
        r"(?:en )?(?:weer|opnieuw|wederom|alweer|uiteraard|natuurlijk|zoals altijd|zoals gewoonlijk) (?:heeft |had |kwam |kwamen |was |waren |is |zijn |reageerde |reageert |hielp |geen |er ){0,3}(?:niemand|slechts|maar (?:een|twee|drie)|amper|nauwelijks)|(?:once again|as usual|of course|yet again),? (?:nobody|no one|hardly anyone)|wer konnte es ahnen|(?:wie immer|wieder) (?:hat |kam |war )?(?:keiner|niemand)",
    ),
)

WRECKED = phrases(
    r"sommigen|paardenkop|sonst nichts|kapot|vernield|gesloopt|gestolen|beschadigd|stuk|weg|vergeten|te laat|rommel|troep|vuil|vies|niemand|weer niet|weer geen|leeg|leeggegooid|geen enkel\w?|niet|geen|kwijt|opruimen|bekers|broken|stolen|destroyed|forgot\w*|late|mess|nobody|not|kaputt|zerstort|vergessen|niemand|nicht|kein\w{0,2}|stikken|stoep|net|gjin|fergetten"
)
"""What went wrong, so that congratulations on it are none."""

BLAME = phrases(
    r"niet|geen|nooit|niets|niks|zonder|niemand|anderen|een ander|opdraai\w*|afzeg\w*|op het laatste moment|verwacht\w*|dump\w*|te laat|vergeten|vergeet|weiger\w*|regels|afspraken|afspraak|stoep|parkeer\w*|rommel|troep|opruimen|afval|wachten|klag\w*|klaag\w*|klacht\w*|zeur\w*|gezeur|smoes\w*|ouders|fatsoen|brutaal|verplicht\w*|negeer\w*|negeren|lezen|gereageerd|leeg|maar een|slechts|not|no|never|late|forgot\w*|nobody|without|excuses?|net|gjin|noait|te let|nicht|kein\w*|nie|niemand|zu spat|vergess\w*|ohne"
)
"""What makes a passage blame somebody."""

PEOPLE = phrases(
    r"ouders?|moeders?|vaders?|jullie|u|uw|je|jij|niemand|iemand|sommigen?|mensen|men|iedereen|parents?|you|your|people|nobody|someone|eltern|sie|ihr|euch|alden|jim|jimme|jo|minsken"
)
"""Whom a reproach is for."""

SEASON = phrases(
    r"regen\w*|regent|winter\w*|weer(?= (?:is|wordt|zit|werkt|mee|tegen))|weertje|kou|koud|koude|sneeuw\w*|sneeuwt|wind|storm\w*|modder|plassen|griep\w*|luis|luizen|luizenplaag|corona|virus\w*|verkoud\w*|snot\w*|snottebellen|hitte|warmte|grijze|donkere|(?:de|dichte|dikke|door|in|van) mist|mistig\w*|buien|hagel|gladheid|vorst|muggen|wespen|vliegen|muis|muizen|mieren|printer|kopieerapparaat|kopieermachine|computers?|wifi|internet|digibord|verwarming|ketel|lekkage|verbouwing|bouwherrie|rain|snow|winter|cold|weather|printer|flu|rein|snie|kalde|schnee|kalte|wetter"
)
"""What nobody at school can help: weather, illness, machines."""

OF_ONESELF = phrases(
    r"(?:dacht(?:en)?|denk|vroeg|vroegen|zei|zeiden|riep) (?:ik|we|wij|de juf|de meester|juf|meester|mijn|de kinderen|de leerlingen|de kleuters|groep)|(?:ik|we|wij|kinderen|leerlingen|kleuters|juf|meester|groep \d) (?:dacht|dachten|vroeg|vroegen|zei|zeiden|riep|riepen)|mezelf|mijzelf|onszelf|ikzelf|zelfspot|knipoog|domme ik|mijn eigen schuld|onze eigen fout|(?:ik|we|wij) (?:was|waren|ben|zijn|had|hadden|heb|hebben) (?:\w{2,10} ){0,3}(?:vergeten|kwijt|verslapen)|(?:i|we) thought|myself|ourselves|dachte ich|dachten wir|tocht ik|tochten wy"
)
"""What says that a teacher laughs at herself, or tells what children said."""
