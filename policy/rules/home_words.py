"""What goes on at somebody's home, told in passing: where a child lives, who may fetch it, what there is to eat.

Dutch, and the most usual words in English, Frisian and German. Folded patterns; every repetition is bounded.
"""

from policy.rules.cues import cues
from policy.rules.later import phrases

_POSSESSIVE = r"(?:zijn|haar|hun|z'n|d'r|his|her|their|syn|har|harren|sein\w{0,2}|ihr\w{0,2})"
_PARENT = (
    r"(?:(?:stief)?(?:moeder|vader|mem|heit)|ouders|alden|eltern|parents|mother|father|mum|mom|dad|mama|papa|mummy"
    r"|daddy|mutter|vater|man|vrouw|husband|wife|frou|frau|mann|partner)"
)
_KIN = (
    r"(?:(?:stief|pleeg|groot)?(?:moeder|vader|ouders?|mem|heit)|opa|oma|opa en oma|pake|beppe|tante|oom|omke|zus|broer"
    r"|muoike|mother|father|mum|mom|dad|gran(?:ny|dma|dpa|dad|dparents)?|aunt|auntie|uncle|mama|papa|mutter|vater"
    r"|grossmutter|grosseltern|onkel)"
)
_APART = r"(?:uit (?:elkaar|mekaar)|ut ?(?:elkoar|inoar|mekoar)|fan inoar ôf|auseinander|van elkaar af|split up)"
_COURT = r"(?:(?:kinder|familie)?rechter|rechtbank|rjochter|rjochtbank|gericht|(?:family |the )?court|judge)"
_FETCH = r"(?:op ?gehaald|ophalen|mee ?gegeven|meegenomen|mee|abgeholt|collected|picked up|fetched|ophelle|meinommen)"

HOME = phrases(
    # who has left, and who lives where
    rf"{_PARENT} (?:(?:en|and|und) {_PARENT} )?(?:(?:van|fan|of|von) [^\W\d_]{{2,14}} )?(?:[\w-]{{2,12}} ){{0,3}}?"
    rf"{_APART}(?: (?:zijn|gaan|gegaan|binne|geane|gongen|sind|gegangen))?",
    rf"{_PARENT} (?:(?:van|fan|of|von) [^\W\d_]{{2,14}} )?(?:has |have |is |had |just |net |nu ){{0,3}}"
    r"(?:moved out|walked out|left (?:him|her|them|the family)|het huis uit(?: gezet| gegaan)?|uit huis gezet"
    r"|ausgezogen|er ?vandoor(?: gegaan)?|bij (?:hem|haar|hen) weg(?:gegaan)?)",
    r"(?:door|sinds|na|vanwege|wegens|sunt|troch|nei|seit|nach|wegen|since|after|because of) "
    r"(?:(?:de|hun|haar|zijn|die|the|their|his|her|it|der|ihrer|seiner) )?(?:(?:echt|vecht)scheiding"
    r"|scheiding(?! (?:van"
    r"|tussen) (?:kerk|afval|papier|plastic|de (?:groepen|klassen)))|skieding|trennung|scheidung|divorce"
    r"|break-?up)(?: (?:van|fan|of|von) (?:zijn|haar|his|her|syn|har)? ?\w{2,12})?",
    rf"(?:woont|wonen|woonde|wenje|wennet|wohnt|lebt|lives?|living|staying) (?:[\w-]{{2,12}} ){{0,4}}?(?:bij|by|bei"
    rf"|with)"
    rf" {_POSSESSIVE} {_KIN}(?! (?:in|op) de (?:straat|buurt))",
    rf"(?:bij|by|bei) {_POSSESSIVE} {_KIN} (?:[\w-]{{2,12}} ){{0,3}}?(?:wonen|woont|intrek\w{{0,3}}|in ?getrokken"
    rf"|trekt in"
    r"|wenje|wennet|wohnen|wohnt|ondergebracht|untergebracht)",
    r"(?:pleeg|pflege)(?:gezin|ouders?|moeder|vader|kind|familie|eltern|mutter|vater)|pleech\w{4,8}|gezinshuis"
    r"|foster (?:home|family|care|parents?|mother|mum|dad|father|boy|girl|child|carers?)",
    r"(?:vrouwen|crisis|daklozen)opvang|frauenhaus|women's (?:refuge|shelter)|blijf-van-mijn-lijf\w{0,6}"
    r"|uit huis geplaatst"
    r"|uithuisplaatsing",
    # who may see and fetch a child, and who says so
    rf"(?:mag|mogen|darf|dar|may|mei|kan|can) (?:[\w'-]{{1,14}} ){{0,6}}?(?:alleen|allinnich|nur|only|enkel"
    rf"|uitsluitend) "
    rf"(?:[\w'-]{{1,14}} ){{0,3}}?(?:door|met|aan|von|mit|by|with|troch|mei) (?:{_POSSESSIVE} )?{_KIN} "
    rf"(?:[\w-]{{2,10}} ){{0,2}}?{_FETCH}(?: (?:worden|werden|wurde))?",
    rf"(?:mag|mogen|darf|may|must|mei) (?:[\w'-]{{1,14}} ){{0,5}}?(?:niet|nicht|not|net) (?:meer |mehr |mear )?"
    rf"(?:\w{{2,8}} )?(?:met|door|aan|mit|von|with|by|mei|troch) {_POSSESSIVE} (?:{_KIN}"
    rf"|ex) (?:[\w-]{{2,8}} ){{0,2}}?{_FETCH}"
    r"(?: (?:worden|werden|wurde))?",
    rf"(?:mag|mocht|darf|may|mei) {_POSSESSIVE} (?:{_KIN}|dochter|zoon|kinderen) (?:[\w-]{{2,10}} ){{0,3}}?"
    r"(?:niet|nicht|net|alleen onder toezicht)(?: (?:meer|mehr|mear))? (?:zien|sehen|sjen)",
    rf"(?:van|volgens|door|voor|bij|naar|fan|foar|troch|vom|laut|beim|vor) (?:de |het |it )?{_COURT}(?!\w|-)"
    rf"|{_COURT} (?:heeft|had|hat|has|het) (?:[\w-]{{2,12}} ){{0,4}}?(?:bepaald|beslist|besloten|entschieden|ruled"
    rf"|decided)"
    r"|court (?:order|hearing|case|battle)|custody (?:battle|hearing|case|arrangement|dispute)"
    r"|(?:omgangs|bezoek)regeling|ouderlijk gezag|umgangsrecht|gezinsvoogd\w{0,3}|jugendamts?",
    # money and what it buys
    r"schuldsanering|schuldhulp\w{0,11}|schuldenberatung|privatinsolvenz|de bijzondere bijstand",
    rf"{_POSSESSIVE} (?:eigen )?(?:faillissement|bankruptcy|schulden|debts|insolvenz|bijstandsuitkering|uitkering)",
    r"(?:proces-verbaal|procesverbaal|dwangsom) (?:gekregen|krijgt|kreeg)|(?:kreeg|krijgt|heeft) (?:[\w-]{2,12} ){0,3}?"
    r"(?:een )?proces-?verbaal",
    r"thuis (?:[\w-]{2,12} ){0,4}?(?:geen|weinig|te weinig|nauwelijks) (?:geld|ontbijt|warm eten|warme maaltijd"
    r"|(?:genoeg )?te eten|gas en licht|verwarming)|(?:at home|zu hause|thus) (?:[\w-]{2,12} ){0,4}?(?:no|kein|gjin) "
    r"(?:money|breakfast|geld|fruhstuck|jild|moarnsiten)",
    r"(?:geen|zonder|no|without) (?:[\w-]{2,8} )?(?:ontbijt|geld|breakfast) (?:[\w-]{2,10} ){0,3}?(?:thuis|van huis"
    r"|at home)",
    r"(?:komt|komen|kwam|comes?|came|kommt|zit|zitten) (?:[\w-]{2,12} ){0,5}?(?:met een lege maag|zonder ontbijt"
    r"|on an empty stomach|without breakfast|ohne fruhstuck|sunder moarnsiten)",
    # that it is hard
    r"(?:heeft|hebben|had|hat|ha|has) (?:het |it |es )?(?:[\w-]{2,12} ){0,5}?(?:thuis|thus|zu hause|daheim) "
    r"(?:[\w-]{2,12} ){0,4}?(?:moeilijk|zwaar|niet (?:zo )?(?:ge)?makkelijk|lastig|dreech|net maklik|nicht leicht"
    r"|schwer"
    r"|schwierig|veel aan de hand|(?:in soad|veel|een hoop) (?:mei te krijen|meegemaakt|meimakke|mee te maken))",
    r"(?:things|it|life|situation) (?:at home )?(?:is|are|has been|have been) (?:\w{2,8} ){0,2}?(?:hard|difficult|tough"
    r"|tricky|rough|unsettled)(?: \w{2,6})? at home|things at home (?:are|have been) (?:\w{2,8} ){0,2}?(?:hard"
    r"|difficult"
    r"|tough|rough|unsettled|not easy)",
    r"(?:na|door|vanwege|met) (?:een |de |al die |die )?(?:ruzies?|geweld|toestanden|ellende) thuis|thuis (?:veel "
    r"|vaak "
    r"|steeds |altijd )?(?:ruzie|slaag|klappen)(?! met)",
    # police and death
    rf"(?:{_PARENT}|broer|zoon|oom|hij|zij|brother|son|he) (?:[\w-]{{2,10}} ){{0,3}}?vastzit(?! in)",
    r"met de politie in aanraking|(?:op|naar) het politiebureau (?:zit|zat|moest|gezeten)|jeugd(?:gevangenis|inrichting"
    r"|detentie)|halt-?straf|wegens winkeldiefstal",
    rf"(?:whose|wiens|wier|deren|dessen|his|her|{_POSSESSIVE}) (?:\w{{3,10}} )?(?:{_KIN}|{_PARENT}|brother|sister"
    rf"|broer|zus"
    r"|broertje|zusje|son|daughter|zoon|dochter|sohn|tochter|bruder|schwester) (?:[\w-]{2,12} ){0,4}?(?:was killed"
    r"|were killed|got killed|was shot|is killed|drowned|verdronk\w{0,2}|ferdronken|ertrunken|gesneuveld|gefallen ist"
    r"|er niet meer is|omkam|verongelukte)",
    r"een eind(?:e)? aan (?:zijn|haar) leven (?:\w{2,10} ){0,2}?(?:gemaakt|maakte)|took (?:his|her) own life"
    r"|(?:broertje|zusje|broer|zus|moeder|vader|mama|papa) in de hemel",
    # who they are
    r"(?:vanwege|wegens|om|door|because of|wegen|troch) (?:zijn|haar|hun|het|'t|z'n|d'r|his|her|their|ihres|seines"
    r"|syn|har)"
    r" (?:geloof|godsdienst|religie|faith|religion|glaubens|leauwe)",
    r"(?:omdat (?:hij|zij|ze) |as (?:he|she|they) (?:is|are) |weil (?:er|sie) )?(?:een )?(?:moslims?|moslima|joods"
    r"|hindoe"
    r"|jehova'?s? getuigen?|zeugen jehovas|zeuge jehovas|muslim|jewish|streng gelovig|streng gereformeerd)"
    r"(?: (?:is|zijn|are|ist|sind))?(?= ?[.,;!?]| en | dus |$)",
    r"(?:heeft|has|hat|het) (?:twee|two|zwei|twa) (?:moeders|vaders|mama's|papa's|mums|moms|dads|mutter|memmen|heiten)"
    r"|een nieuwe (?:stief|pleeg)(?:vader|moeder)|(?:nieuwe|new) (?:vriend|partner|boyfriend|girlfriend) van"
    r" (?:zijn|haar) \w{4,6}",
    r"(?:wil|wilde|wol|woe|wants to|mochte) (?:[\w-]{2,10} ){0,3}?(?:een |in |a |ein )?(?:meisje|jongen|famke|jonge"
    r"|girl|boy"
    r"|madchen|junge) (?:zijn|wezen|worden|wurde|weze|sein)",
    r"(?:is|zijn|are|ist) (?:\w{2,8} )?(?:verliefd op|in love with|verliebt in|fereale op)(?= [^\W\d_]{2})",
    r"(?:woont|wonen|slaapt|slapen|wenje|wennet|wohnen|wohnt) (?:tijdelijk|voorlopig|zolang|nu|even|weer|tydlik"
    r"|foarearst"
    r"|vorerst) (?:bij|by|bei) (?:de |een |hun |harren |ihrer |der )?" + _KIN,
    r"(?:is|zijn|zit|zitten|moest|moesten) (?:[\w-]{2,10} ){0,5}?(?:ondergedoken|onderduiken)",
    r"(?:can't|cannot|can not|couldn't) afford|kunnen? (?:het|dat|de \w{3,14}|dit|die \w{3,14}) (?:\w{2,10} ){0,3}?niet"
    r" (?:meer )?betalen|(?:sich|konnen)(?: \w{2,10}){0,4} nicht leisten|(?:schoolreis|contributie|ouderbijdrage"
    r"|kamp|rekening)"
    r"(?: \w{2,10}){0,3} niet (?:heeft |hebben )?(?:betaald|betalen)",
    r"(?:seine|ihre) arbeit verloren|(?:syn|har) (?:baan|wurk) kwyt",
    r"(?:call(?:ed)?|phone[d]?) the police (?:about|on|because)|(?:de )?politie (?:\w{2,10} ){0,3}?(?:aan de deur"
    r"|ingeschakeld)",
)
"""What is told of somebody's home."""

AT_LESSONS = phrases(
    r"(?:les|lessen) (?:over|oer)|gastles|cursus|thema|project|boek|film|serie|spreekbeurt|werkstuk|voorlichting"
    r"|lezing|collecte"
    r"|inzameling\w{0,9}|actie|werkt|werkte|werken|museum|podcast|verhaal|lied|musical|toneel\w{0,6}|rol|speelt|speelde"
    r"|theater|presentatie|onderzoekt|organisatie|stichting|sponsor\w{0,8}|opbrengst|beroep|baan als|book|story|lesson"
    r"|play|works|charity|buch|theaterstuck|arbeitet|geschichte|ferhaal|toaniel|wurket|excursie|bezoek(?:t|en|je)? aan"
    r"|gezocht|zoekt|zoeken|avond voor|informatie\w{0,6}"
)
"""Words beside which it is something to learn about, to work at or to collect for."""

# What a text must hold before the patterns are tried: most texts hold none of it.
OF_HOME = cues(
    "uitelk|uitmek|uitino|uit elk|uit mek|uit ino|utelk|utmek|utino|ut elk|ut mek|ut ino|fan inoar|van elkaar af"
    "|auseinander|split up|moved out|walked out|left h|left t|huis uit|uit huis|ausgezogen|vandoor|weggeg| weg"
    "|scheid|skied|trennung|divorce|break|pleeg|pflege|pleech|foster|gezinsh|opvang|frauenhaus|women's|lijf|wone"
    "|woon|wenj|wennet|wohn|lebt|live|living|staying|intrek|trokken|trekt in|ondergeb|unterge|ophal|gehaald|mee"
    "|abgeh|collected|picked|fetched|ophel|meinom|zien|sehen|sjen|recht|rjocht|gericht|court|judge|custody"
    "|regeling|gezag|voogd|jugendamt|schuld|insolv|faill|bankr|debts|uitker|bijstand|verbaal|dwangsom|thuis"
    "|van huis|home|hause|thus|daheim|maag|ontbijt|stomach|fruhst|moarnsiten|vastzit|politie|jeugd|halt|winkeld"
    "|killed|shot|drown|verdro|ferdr|ertru|gesneu|gefall|omkam|verong|leven|own life|hemel|geloof|godsd|relig"
    "|faith|glaube|leauwe|moslim|muslim|jood|jewish|hindoe|jehova|streng|moeders|vaders|mama's|papa's|mums|moms"
    "|dads|mutter|memmen|heiten|nieuwe|new |meisje|famke|jonge|girl|boy|madchen|junge|verlief|in love|verlieb"
    "|fereale|slaapt|slapen|onderged|onderdu|afford|betal|betaa|leisten|arbeit|baan|wurk|police"
)
