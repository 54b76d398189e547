"""What is nobody's business but a person's own at school: results and conduct. Folded patterns.

Dutch, and the most usual words in English, Frisian and German. Every repetition is bounded.
"""

from policy.rules.cues import cues
from policy.rules.later import phrases

_MARK = r"(?:een|a|an|ein|eine|in|slechts een|maar een|nog een|wel een)"
_SUBJECTS = (
    r"(?:rekenen|spelling|taal|lezen|begrijpend lezen|engels|topo\w{0,8}|dictee|toets|rekentoets|geschiedenis"
    r"|aardrijkskunde|werkstuk|spreekbeurt|rapport|examen|verkeersexamen|math|maths|reading|test|gym|proefwerk|cito)"
)
RESULTS = phrases(
    rf"(?:heeft|had|haalde|haalt|scoorde|scoort|kreeg|krijgt|behaalde|got|gets|scored|received|has|hat|bekam|hie|helle"
    rf"|krige|stond|staat) (?!(?:[\w-]{{2,12}} )?van )(?:[\w-]{{2,12}} ){{0,5}}?{_MARK} (?!groep|group|klas|year|jaar"
    rf"|lokaal|blok|les|week|team|unit|deel|hal|vak|rij)(?:\w{{3,10}} )?(?:(?:10"
    rf"|[1-9])(?:[.,]\d{{1,2}})?"
    rf"(?=[.,;!?)]? ?$|[.,;!?)](?!\d)|\n| (?:voor|op|bij|en|in|met|for|on|in|and|fur|foar|op it|im|gehaald|gescoord"
    rf"|gekregen))"
    rf"|onvoldoende|voldoende|insufficient|\w{{3,5}}je voor {_SUBJECTS}|[a-e][+-]?(?=[.,;!]| (?:voor|op|bij|for|on"
    rf"|op de))"
    r"|(?:[a-e]|[iv]{1,3})[+-]?-?(?:score|niveau)|[iv]{1,3}(?= (?:voor|op|bij)))(?: (?:voor|op|bij|for|in|on|fur"
    r"|foar) (?:(?:de|het|his|her|zijn|haar|the"
    r") )?(?:\w{3,10}-)?\w{3,20})?(?: en moet (?:het|hem) overdoen)?",
    rf"voor {_SUBJECTS} (?:een|maar een|slechts een) (?:onvoldoende|voldoende|\d(?:[.,]\d)?)(?: en nu een \d{{1,2}})?",
    r"(?:van een )?[a-e][+-]?-score(?: naar een [a-e][+-]?(?:-score)?)?(?: (?:op|bij|voor) (?:(?:de|het) )?\w{3,12}"
    r"(?: voor \w{3,12}(?: lezen)?)?)?",
    r"(?:zit|leest|scoort|scoorde|is|haalde|heeft|staat|reads|zat) (?:[\w-]{2,12} ){0,4}?(?:op )?(?:niveau )?"
    r"avi[ -]?(?:niveau )?(?:[me]\d|start|plus|\d)(?:[- ]?niveau)?",
    r"(?:zijn|haar|his|her|de|syn|har) (?:\w{3,10} )?(?:cito|iep|toets|avi|entreetoets|doorstroomtoets|test)"
    r"[- ]?(?:score|uitslag|resultaat|resultaten|scores|results?)?"
    r"(?: (?:was|waren|is|zijn|viel|vielen|were|van)) (?:\w{2,10} ){0,3}?"
    r"(?:laag|slecht|zwak|tegen|onvoldoende|\d{3}|[iv]{1,3}|[a-e][+-]?|hoog|low|poor|bad)",
    r"(?:cito|iep|doorstroomtoets|entreetoets)[- ]?(?:score)?(?: van| of)? \d{2,3}(?:[.,]\d)?",
    r"(?:scoorde|scoort|haalde|scored|presteert|presteerde) (?:[\w-]{2,12} ){0,4}?(?:het laagst|het slechtst|de laagste"
    r"(?: score)?|ver onder|onder het gemiddelde|onder gemiddeld|beneden gemiddeld|below average|the lowest(?: score)?"
    r"|de hoogste score|het hoogst|\d{2,3} punten op de (?:cito|toets|doorstroomtoets)|zwak|onvoldoende|slecht)",
    r"(?:loopt|ligt|hangt|rint) (?:[\w-]{1,12} ){0,7}?(?:achter|achterop|efter)"
    r"(?: (?:met|in|bij|mei) \w{3,12}| op de rest|(?= en | omdat |[.,;!?]|$))",
    r"(?:is|fell|falls|was) (?:[\w-]{1,12} ){0,4}?(?:(?:zwak|slecht|weak|behind|poor) (?:in|at) \w{3,12})",
    r"(?:heeft|has|hat) (?:[\w-]{1,12} ){0,3}?(?:(?:taal|lees|reken|leer)achterstand|(?:taal|lees|reken|leer)problemen"
    r"|moeite met (?:lezen|rekenen|spelling|taal|leren)|reading difficulties|learning difficulties)",
    r"(?:blijft|bleef|bliuwt) (?:[\w-]{2,12} ){0,3}?(?:zitten|sitten)(?! (?:op|in|bij|naast|aan)(?!\w))",
    r"(?:moet|gaat|zal|muss|will|has to|must) (?:[\w-]{2,12} ){0,3}?(?:blijven zitten|doubleren|sitzen ?bleiben"
    r"|sitten bliuwe|repeat (?:the|a|this|year|group)(?: year| group)?)",
    r"(?:ging|gaat|van|went|from|steeg) (?:\w{2,8} )?(?:een |a )?\d(?:[.,]\d)? (?:naar|to) (?:een |a )?\d(?:[.,]\d)?"
    r"(?: (?:voor|bij|for) \w{3,12})",
    r"(?:gaat|mag) (?:\w{2,12} ){0,4}?naar (?:het|de) (?:vwo|havo|mavo|vmbo|gymnasium|atheneum)",
    r"(?:kan|kon) (?:\w{2,8} ){0,2}?(?:niet|nauwelijks|amper) (?:goed )?(?:lezen|rekenen|schrijven|spellen)"
    r"(?= |[.,;!?]|$)",
    r"(?:alleen maar|veel|twee|drie|vier|allemaal|only) (?:vieren|vijven|drieen|onvoldoendes|zessen|negens|tienen)",
    r"(?:had|heeft|haalde|kreeg|has|got|scoorde) (?:\w{2,10} ){0,2}?(?:de |het |the )(?:laagste|hoogste|slechtste"
    r"|lowest"
    r"|highest|worst|hoogste) (?:score|cijfer|resultaat|punt|mark|iq|uitslag)\w{0,3}(?: van de (?:klas|groep))?",
    r"(?:rapport|cijferlijst|report) (?:was|is|viel) (?:\w{2,10} )?(?:dramatisch|slecht|tegen|zwak|bad|poor|mager)",
    r"(?:slaat|sloeg|mag|gaat|skips?|skipped) (?:\w{2,8} ){0,4}?(?:een|a) (?:klas|groep|jaar|year|class)"
    r" (?:over(?:slaan|geslagen)?|over)",
    r"(?:als enige |de enige die )?(?:de tafels|de toets|het examen|zijn diploma|haar diploma|het niveau) (?:niet"
    r"|nog niet)"
    r" (?:haalde|gehaald|heeft gehaald|haalt)",
    r"iq(?: van| of|-test|-score)(?: \w{2,8}){0,4}? \d{2,3}|scoorde \d{2,3}(?! (?:keer|punten|doel))",
    r"(?:failed|fails|passed) (?:\w{2,8} )?(?:his|her) (?:\w{3,12} )?(?:test|exam|year)",
    r"(?:doubleert|is blijven zitten|doet groep \d (?:nog een keer|over|opnieuw)|groep \d (?:over ?doet|over ?doen"
    r"|opnieuw doen))",
    r"(?:is|was|ben) (?:[\w-]{2,12} ){0,3}?gezakt(?: voor (?:het|de|zijn|haar) \w{4,16})?|failed (?:the|his"
    r"|her) \w{3,12}",
    r"(?:kreeg|krijgt|heeft|met|kreeg een|got|zijn|haar|gets) (?:[\w-]{1,12} ){0,3}?(?:een |als )?(?:school)?advies"
    r" ?:? (?:is |was )?(?:vmbo|havo|vwo|gymnasium|praktijkonderwijs|basis|kader|mavo)[\w/-]{0,12}",
    r"(?:vmbo|havo|vwo|gymnasium|praktijkonderwijs|mavo|havo/vwo)[- ](?:\w{2,5}[- ])?advies",
    r"(?:gaat|is|wordt|moet|mag) (?:\w{2,12} ){0,4}?naar (?:(?:het|een school voor) )?(?:speciaal (?:basis)?onderwijs"
    r"|sbo"
    r"|praktijkonderwijs)",
    rf"{_SUBJECTS}:? \d(?:[.,]\d)?,? (?:en )?{_SUBJECTS}:? \d(?:[.,]\d)?(?:,? (?:en )?{_SUBJECTS}:? \d"
    rf"(?:[.,]\d)?){{0,6}}",
    r"(?:zakte?|gezakt|bleef|blijft|kwam|komt|eindigde|eindigt|sloot|slaagde|daalde|ging|viel"
    r"|steken) (?:[\w-]{1,12} ){0,5}?"
    r"(?:met|op|naar|tot|dan) een (?:\w{3,8} )?(?:10|[1-9])(?:[.,]\d{1,2})?(?![.,]?\d)"
    r"(?=[.,;!?)]|\n|$| (?:voor|bij|door|af|en|in|kwam|uit)(?!\w))(?: (?:voor|bij) (?:\w{2,5} )?\w{3,14})?",
    r"(?:leest|las|rekent|schrijft|spelt|scoort|presteert|werkt|zit|staat|reads?|reading|works?|working|liest|rechnet"
    r"|lest)"
    r" (?:[\w-]{1,12} ){0,5}?(?:op|at|auf) (?:(?:het|een|the|a|dem|it) )?(?:niveau|level|stand|nivo) (?:van|of|von"
    r"|fan) "
    r"(?:(?:een|a|an|the|de|einem) )?(?:(?:begin|midden|half|eind|end|ein) )?(?:groep \d|group \d|year \d|klasse \d"
    r"|kleuters?|[\w-]{3,8}-year-old|\w{3,8}jarigen?)",
    r"(?:leest|las|rekent|schrijft|spelt|scoort|presteert|werkt|zit|staat|reads?|reading) (?:[\w-]{1,12} ){0,4}?"
    r"(?:op|at) (?:\w{1,6} )?(?:groep|group|year) \d[- ]?(?:niveau|level)",
    r"(?:score|result|mark)s? (?:was|is|of) (?:only )?\d{1,3} ?(?:out of \d{1,3}|%)(?: (?:on|in|for) (?:(?:the|his"
    r"|her) )?\w{3,14})?",
    r"(?:got|gets|scored|had) (?:\w{2,8} )?\d{1,3} out of \d{1,3}(?= (?:on|in|for)|[.,;!]|$)(?: (?:on|in"
    r"|for) (?:(?:the|his|her) )?(?:\w{3,14} )?\w{3,14})?",
    r"(?:had|haalde|scoorde|heeft) (?:\w{2,8} ){0,3}?\d{1,3} van de \d{1,3} (?:sommen |woorden |vragen )?(?:goed|fout)",
    r"(?:slipped|dropped|moved|fell|gone|went|goes|put|is) (?:\w{2,8} ){0,2}?(?:to|into|in) the (?:bottom|lowest"
    r"|lower|slowest"
    r"|weakest) (?:\w{3,8} )?(?:group|set|stream)(?: in \w{3,8})?",
    r"(?:zakt|gezakt|zakte|gaat|moet|verhuist) (?:\w{2,10} ){0,3}?naar (?:het|de) (?:laagste|zwakste"
    r"|lagere) (?:\w{0,8}groep"
    r"|niveau)",
    r"wiederholt (?:[\w-]{2,12} ){0,3}?(?:die klasse|das (?:schul)?jahr|klasse \d|die \w{4,7} klasse)",
    r"(?:sein|ihr) (?:\w{3,10} )?zeugnis (?:ist|war|reicht|reichte) (?:\w{2,8} ){0,2}?(?:schlecht|nicht|schwach"
    r"|mangelhaft)",
    r"(?:held|kept) back (?:a|the|this) year|(?:is|are|will be) repeating (?:the |a |this )?(?:year|group"
    r"|grade)(?: \d)?",
    r"(?:to|at) a special (?:needs )?school|iq (?:is|was) \d{2,3}",
    r"(?:had|heeft|maakte) (?:\w{2,8} ){0,2}?(?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
    r"|twintig) fouten"
    r" (?:in|op|bij) (?:het|de|zijn|haar) \w{0,6}(?:dictee|toets|proefwerk|werkblad|som)\w{0,4}",
    r"doet groep \d nog een jaar|blijft nog een jaar in groep \d|docht groep \d (?:noch )?(?:in kear |ris )?oer",
    r"(?:scoorde|haalde|behaalde) 5[0-5]\d(?: punten)?",
    r"(?:scored|scoorde|haalde|got|had) (?:\w{2,8} ){0,2}?\d{1,3} ?(?:%|procent|percent)(?= |[.,;!?]|$)",
    r"(?:hat|bekam) (?:in|im|auf) \w{3,14} (?:nur )?eine (?:eins|zwei|drei|vier|funf|sechs|\d)(?: geschrieben"
    r"| bekommen)?",
)
"""Somebody's marks and results."""

_WHAT = r"(?:een |a |in |eine |trap |niveau |score |avi |stufe |level |de )"
_GRADE = r"(?:10|[1-9]|[iv]{1,3}|[a-e]|1[fs]|2f|[me][3-8])(?:[.,]\d{1,2})?(?:[+-]|-min|-plus| min| plus)?"
RESULTS_TOO = phrases(
    rf"(?:bleef|bleven|blijft|blijven|hangt|hangen|bleau|bleaune|stuck|hing) (?:[\w-]{{2,12}} ){{0,3}}?"
    rf"(?:hangen|steken|stecken|hingjen|stykjen)?(?: )?(?:op|bij|at|bei) {_WHAT}{{0,2}}{_GRADE}"
    r"(?! (?:euro|meter|minu\w+|punten|goals?|doelpunten|km|cent|graden|seconden|uur|kinderen|lokaal|tafel)|\w"
    r"|[.,]?\d)",
    r"(?:scoren|scoort|scoorden|scoorde|haalden|haalt|halen|zitten|zit|kregen|scored?"
    r"|haalde) (?:[\w-]{2,12} ){0,6}?"
    r"(?:een (?:[iv]{1,3}|[a-e])(?:[+-]|-min|-plus| min| plus)?|niveau (?:1[fs]|2f|[me][3-8]))(?= (?:voor|op|bij"
    r"|en|in)"
    r"|[.,;!?]|$)",
    r"(?:leest|las|rekent|zit|werkt|staat|zitten|lezen|lest|rint|reads|is) (?:[\w-]{2,12} ){0,4}?(?:op|at|auf) "
    r"(?:(?:lees|reken)?niveau |avi[- ]?)?(?:1[fs]|2f|[me][3-8])(?= |[.,;!?]|$)",
    r"(?:boven|onder|beneden) (?:avi[- ]?|niveau )?[me][3-8]",
    r"(?:in|bij|tot|onder) (?:de|het) (?:laagste|zwakste|onderste) (?:\d{1,2} ?(?:%|procent)|\w{0,8}groep(?:je)?|kwart"
    r"|20%|niveaugroep)",
    r"(?:zijn|haar|hun|his|her|their|syn|har) (?:\w{0,10}(?:score|scores|cijfers?|punten|resultaten|uitslag|niveau"
    r"|marks"
    r"|grades|results|reading level|leestempo|rekenniveau|leesniveau)) (?:\w{2,10} ){0,3}?(?:te laag|laag|te zwak"
    r"|ver onder|slecht|achterblij\w{1,5}|achterbleven|tegenvi\w{2,4}|tegenvallen|too low|behind|below)"
    r"(?: (?:waren|was|is|zijn|bleven|ligt|liggen))?",
    r"(?:laag|zwak|slecht|onvoldoende) (?:scoorden|scoorde|scoort|scoren) (?:op|bij|voor) \w{2,14}(?: \w{4,16})?",
    r"(?:gezakt|durchgefallen|sakke) (?:voor|foar|bei|fur) (?:(?:zijn|haar|hun|syn|har) (?:[a-d]|\w{4,18})"
    r"|(?:(?:het|de|it|een|der|die) )?(?:zwemdiploma )?(?:[a-d]|\w{0,12}(?:examens?|eksamen|prufung|toets|diploma|proef"
    r"|rijbewijs|test)))(?!\w)",
    r"(?:een|in|a|mit|eine[nmr]?) \d{1,2}(?:[.,]\d)? (?:gemiddeld|average|im schnitt|trochsneed)"
    r"|gemiddelde van (?:een )?"
    r"\d(?:[.,]\d)?(?= |[.,;!?]|$)",
    r"(?:met|mei) (?:zijn|haar|al die|syn|har|die) (?:vieren|vijven|drieen|onvoldoendes|slechte cijfers|lage cijfers)",
    r"(?:stroomt|stroomde|stapt|stapte|verhuist|wordt|werd|is|verwezen|verwijzing|overstap|maakt|wechselt|transfers"
    r"|moves|moving|giet|plek|plaats|plakje) (?:[\w-]{1,12} ){0,5}?(?:naar|op|in|auf|to|nei|oan) (?:(?:het|een|the|a"
    r"|die|eine"
    r"|it|school voor|een school voor) ){0,2}(?:speciaal (?:basis|voortgezet )?onderwijs"
    r"|spesjaal (?:basis)?underwiis|sbo|vso"
    r"|cluster ?[234](?:-school)?|praktijkonderwijs|forderschule|special (?:needs |education )?school)(?: verwezen)?",
    r"(?:moet|moeten|moat|moatte|mag|must|muss) (?:hem|haar|'m|m|het|him|de toets|het dictee|die|em|it) "
    r"(?:[\w-]{2,10} ){0,3}?(?:over ?doen|opnieuw(?: doen| maken)?|herkansen|oer ?dwaan|do (?:it )?again"
    r"|wiederholen)(?! (?:aan|oan)(?!\w))",
    r"(?:moet|moeten|mag|gaan|moatte) (?:[\w-]{2,12} ){0,4}?herkansen",
    r"kleuterverlenging|verlengde? kleuter\w{2,9}|(?:doet|moet|gaat) (?:dit|het|zijn"
    r"|haar) (?:school)?jaar (?:\w{2,6} )?"
    r"(?:over|opnieuw)|(?:gaat|mag|kan) (?:[\w-]{2,10} ){0,3}?niet (?:mee )?over(?: naar groep \d|[.,;!?])"
    r"|sitzen ?bleib\w{1,2}|nicht versetzt|sitten ?bliuw\w{0,2}",
    r"op (?:het )?(?:lees|reken)?niveau (?:van )?(?:eind |midden |begin |half )?groep \d",
    r"(?:een|twee|drie|vier|anderhalf|half|two|three|a|one|zwei|drei|ein|twa|trije|\d) (?:\w{5} )?(?:half )?(?:jaar"
    r"|niveaus?"
    r"|years?|jier|jahre?|levels?) (?:achter|onder (?:zijn|haar|de)|behind|below|efter|zuruck|hinter)"
    r"(?! (?:elkaar|de rug|mekaar|inoar|the scenes|het net|de tafel|ons))",
    r"(?:geslaagd|bestanden|gehaald|passed),? (?:behalve|ausser|except)",
    r"(?:ver |echt |ruim )?onder de maat|(?:zijn|haar|syn|har) (?:tafels|klokkijken"
    r"|strikdiploma) (?:\w{2,8} ){0,2}?niet "
    r"(?:gehaald|haalt|haalde)|(?:zwak|slecht|weak|schwach|swak|bad) (?:in|at|yn|met) (?:rekenen|taal|lezen|spelling"
    r"|begrijpend lezen|maths?|reading|rechnen|lesen|rekkenjen|lezzen)",
    r"advies (?:van [^\W\d_]{2,14} )?(?:is |wordt |werd )(?:\w{2,8} )?(?:bijgesteld|verlaagd|verhoogd|naar beneden)",
    r"(?:gaat|moet|mag|is|wordt) (?:[\w-]{2,10} ){0,3}?(?:terug|weer|teruggezet) (?:gezet )?(?:naar"
    r"|in) groep \d(?! (?:om|voor"
    r"|tijdens|met|gaan|kijken|helpen))|groep \d nog een jaar (?:doen|doet|over)",
    r"(?:in )?unfoldwaande (?:foar|by|op)|eine (?:funf|sechs) (?:in|im|bei|fur) \w{4,14}",
    r"(?:eigen leerlijn|handelingsplan|ontwikkelingsperspectief|forderplan|hanlingsplan)(?: (?:van|voor|fan|foar|von"
    r"|fur))?",
)
"""More of it, with those who are several: "Evi en Hidde bleven hangen op 2"."""

BESIDE_A_NAME = phrases(
    r"\d{1,3} (?:fouten|fout|goed|flaters|wrong|mistakes|errors|correct|right|richtig|falsch|fehler)(?= ?[.,;!?)(]"
    r"|\n|$| en "
    r"| and | und )",
    r"(?:een |a |in )?(?:10|[1-9])(?:[.,]\d|[+-]|½)?(?= ?[.,;!?)](?!\d)|\n|$| en (?!\d)| and | und )",
)
"""Marks that stand beside a name: "Milan 3 fout, Aylin 1 fout", "Sem een 4,5"."""

OF_A_TEST = phrases(
    r"\w{0,16}toets\w{0,8}|dictee\w{0,3}|proefwerk\w{0,2}|cijfers?|rapport\w{0,6}|tests?|cito|topo\w{0,8}|overhoring"
    r"|so|s\.o|exams?|examen|quiz|marks|grades|klassenarbeit|diktat|noten|sommen|spelling|nagekeken|nakeken|pieptest"
)
"""What makes a number beside a name a mark."""

AT_PLAY = phrases(
    r"\w{0,8}quiz\w{0,3}|spel|bingo|toernooi|tournament|wedstrijd|speurtocht|puzzel\w{0,5}|raad\w{0,5}|spelletjes?|game"
    r"|competitie|finale|stand|uitslag van de (?:finale|wedstrijd)|turnier|groep \d|tafel|rij|kluisje|lokaal|dag|poule"
)
"""What makes it the score of a game, or a place."""

_OTHERS = r"(?:kinderen|klasgenoten|kind|leerlingen|jongen|meisje|juf|meester|children|others|bern|kinder|anderen)"
CONDUCT = phrases(
    r"(?:heeft|had|hebben|has|hat|hie) (?!(?:[\w-]{1,12} ){0,4}(?:bal|doel|goal|homerun|punt|tent|spijker)(?!\w))"
    r"(?:[\w'-]{1,14} ){0,6}?(?:geslagen|geschopt|gebeten|gepest|gestolen|gevochten|gescholden|uitgescholden"
    r"|bedreigd|geduwd en \w{3,12}|hit|kicked|bitten|bullied|stolen|threatened|geschlagen|getreten|gebissen"
    r"|gemobbt|gestohlen|slein|skopt|biten|pest|stellen)",
    r"(?:is|wordt|werd|was|has been|wurde|waard) (?:[\w-]{2,14} ){0,5}?(?:geschorst|van school gestuurd"
    r"|van school verwijderd|gepest|uitgescholden|de klas uit ?gestuurd|eruit gestuurd|suspended|expelled|bullied"
    r"|gemobbt|suspendiert|skorst|gestraft)",
    r"(?:schorsing) van",
    r"(?:slaat|schopt|bijt|pest|steelt|mept|bedreigt"
    rf"|sloeg|schopte|beet|pestte|mepte|bedreigde|hits|kicks|bites|bullies|schlagt|mobbt|slacht) "
    rf"(?:[\w-]{{2,12}} ){{0,3}}?(?:{_OTHERS}|steeds|vaak|regelmatig|weer|often|oft)",
    r"(?:heeft|had|kreeg|krijgt|is|was|werd|moet|moest|has|had|hat) (?:[\w-]{1,12} ){0,4}?"
    r"(?:agressief|agressie|driftbui(?:en)?"
    r"|woedeaanval(?:len)?|gedragsproblemen|onhandelbaar|nablijven|strafwerk|aggressive|tantrums?|behavioural problems"
    r"|anger issues|wutanfalle?|verhaltensauffallig|een time-?out)",
    r"(?:gele kaart|rode kaart|straf|time-?out|waarschuwing|strafwerk|nablijven) (?:voor|wegens"
    r"|omdat) (?:\w{2,8} ){0,3}?"
    r"(?:schoppen|slaan|pesten|schelden|vechten|spugen|bijten|stelen|liegen)",
    r"na (?:een|de) (?:vechtpartij|ruzie|knokpartij)|after (?:a|the) fight",
    r"in (?:zijn|haar|de) broek (?:geplast|gepoept)|(?:plast|poept|plaste) (?:nog )?in (?:zijn|haar) (?:broek|bed)"
    r"|wet (?:himself|herself)",
    r"(?:spijbelt|spijbelde|heeft gespijbeld)",
    r"(?:door|by|von|troch) (?:de |the |der )?(?:politie|police|polizei|plysje) (?:\w{2,8} ){0,2}?(?:thuisgebracht"
    r"|opgepakt"
    r"|meegenomen|aangehouden|verhoord|brought home|picked up|abgeholt)",
    r"(?:stole|stal) (?:geld|money|een|a|het|the|zijn|his)",
)
"""Somebody's conduct."""

CONDUCT_TOO = phrases(
    r"(?:gaat|ging|gaan|begint|begon|blijft) (?:hij|zij|ze|[\w-]{3,12}) (?:\w{2,8} ){0,2}?(?:slaan en (?:bijten"
    r"|schoppen)"
    r"|schoppen en (?:slaan|bijten)|bijten|krabben|schelden)(?= ?[.,;!?]|$| en | als )",
    r"(?:woede-?(?:uitbarsting|aanval)|driftbui)(?:en)?|(?:his|her) (?:outbursts?|meltdowns?)|wutausbr\w{3,6}",
    r"(?:gooit|gooide|gegooid|smeet|smiet|smiten|threw|throws|warf|geworfen) (?:(?!(?:over|op|onder|van|naar|in|tegen"
    r"|under|on|at|off|fan|oer)(?!\w))[\w-]{1,12} ){0,4}?(?:tafels?|stoel(?:en)?|schaar|scharen|chairs?|scissors|stuhl"
    r"|tisch|stuollen|skjirre)(?= (?:om|naar|by|at|en|and|und)(?!\w)|[.,;!?]|$)",
    r"(?:een|de|zijn|haar|in) (?:tafels?|stoel(?:en)?|schaar) (?:om)?(?:gegooid|gooide|gooit|smeet"
    r"|naar \w{2,12} gooide)",
    r"(?:luistert|harket|hort|listens) (?:\w{2,8} )?(?:nooit|slecht|voor geen meter|totaal niet|nie|never|nea)"
    r"|(?:verstoort|verstoorde|disrupts|disrupted|stort) (?:\w{2,8} ){0,2}?(?:les|lessen|lesson|lessons|class"
    r"|unterricht)"
    r"|kan (?:\w{2,8} )?niet stilzitten",
    r"na (?:het|een|dat) (?:vechten|gevecht)|(?:for|after) fighting|(?:was|is|been|got) excluded (?:for|from school)",
    r"(?:hit|kicked|bit|punched|slapped) (?:another|a|two|an|several) (?:other )?(?:child|children|boys?|girls?|pupils?"
    r"|classmates?)|(?:wird|wurde) (?:\w{2,10} ){0,4}?gemobbt",
    r"(?:over|about|oer|wegen|uber) (?:zijn|haar|his|her|syn|har|sein\w{0,2}|ihr\w{0,2}) (?:gedrag|achterstand|verzuim"
    r"|schoolverzuim|behaviou?r|attendance|verhalten|fehlzeiten|gedrach|thuissituatie)",
    r"halve dagen (?:komt|naar school|op school)|(?:een|de) hele (?:school)?dag (?:nog )?te (?:veel|zwaar"
    r"|lang)(?= (?:is|voor"
    r" (?:hem|haar))|[.,;!?]|$)|(?:weken|maanden|dagen) niet (?:meer )?(?:op|naar) school (?:geweest|geweest is"
    r"|is geweest)"
    r"|thuiszitter|leerplicht(?:ambtenaar)? (?:is |wordt )?(?:ingeschakeld|gebeld)",
)
"""More of it."""

# What a text must hold before the patterns are tried: most texts hold none of it.
OF_RESULTS = cues(
    "below|beneden|fails|passed|cijferl|highest|hoogste|worst|nivo|vwo|havo|mavo|vmbo|gymnas|athen|amper"
    "|nauwelijks|special|fouten|level|bottom|lowest|lower|laagste|lagere|wiederh|zeugnis|back|een|0|1|2|3|4|5|6|7"
    "|8|9|tafels|rapport|report|vieren|vijven|zessen|negens|tienen|niet|klas|score|niveau|a |an |in |ein"
    "|voldoende|avi|cito|iep|toets|test|scoor|preste|acht|behind|efter|zwak|slecht|weak|poor|stand|problem|moeite"
    "|diffic|zitten|sitten|doubl|sitzen|repeat|overdoe|over doe|gezakt|failed|rekenen|spelling|taal|lezen|%|proc"
    "|perc|advies|onderwijs|sbo|onvold"
)
OF_CONDUCT = cues(
    "sloeg|beet|steelt|behaviour|gestohlen|straf|waarschuw|politie|police|polizei|plysje|gesl|gebet|gepes|gevoch"
    "|gesch|geduwd|hit|kick|bit|bull|stol|threat|getret|gebis|gemob|slein|skop|pest|stel|stuurd|verwijd|suspen"
    "|expel|skorst|gestra|schors|slaa|schop|bijt|mept|schlag|mobbt|slacht|agress|driftb|woede|gedrag|onhandel"
    "|nablij|aggres|tantru|anger|wutan|verhal|time|kaart|vecht|knok|fight|ruzie|broek|bed|wet |spijb|stal"
)
OF_RESULTS_TOO = cues(
    "hangen|steken|stecken|hing|stuck|hangt|bleef|bleven|blij|bleau|een i|een v|een a|een b|een c|een d|een e|1f"
    "|1s|2f|m3|m4|m5|m6|m7|m8|e3|e4|e5|e6|e7|e8|onderste|score|cijfer|punten|resultat|uitslag|niveau|marks|grades"
    "|results|level|tempo|laag|zwak|slecht|onvold|gezakt|durchgef|sakke|gemidd|average|schnitt|trochsn|vieren"
    "|vijven|drieen|speciaal|spesjaal|sbo|vso|cluster|jaar |praktijk|forder|special|overdoen|over doen|opnieuw"
    "|herkans|oerdwaan|oer dwaan|again|wiederh|kleuter|mee over|niet over|achter|onder |behind|below|efter|zuruck"
    "|hinter|sitz|versetzt|sitten|bestanden|gehaald|passed|leerlijn|hanlings|handelings|perspectief|de maat"
    "|tafels|klokk|strikd|weak|schwach|swak|bad |advies|terug|groep 0|groep 1|groep 2|groep 3|groep 4|groep 5"
    "|groep 6|groep 7|groep 8|groep 9|unfold|eine funf|eine sechs"
)
OF_MARKS = cues(
    "toets|dictee|proefwerk|cijfer|rapport|test|cito|topo|overhor|so|s.o|exam|quiz|marks|grades|arbeit|diktat"
    "|noten|spelling|nagekeken|nakeken"
)
OF_CONDUCT_TOO = cues(
    "slaan|schoppen|bijten|krabb|scheld|woede|drift|outburst|meltdown|wutaus|gooi|gegoo|smeet|smi|threw|throw"
    "|warf|geworf|luistert|harket|hort|listens|verstoor|disrupt|stort|stilzit|vechten|gevecht|fighting|exclu|hit "
    "|kicked|bit |punch|slapped|gemobbt|gedrag|achterst|verzuim|behav|attend|verhalten|fehlz|gedrach|situatie"
    "|halve dagen|hele |op school|naar school|thuisz|leerpl"
)
