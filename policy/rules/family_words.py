"""What is nobody's business but a person's own: care, family and death. Folded patterns.

Dutch, and the most usual words in English, Frisian and German. Every repetition is bounded.
"""

from policy.rules.cues import cues
from policy.rules.later import phrases

_ITS = r"(?:een|de|het|a|an|the|in|ein|eine|einen|zijn|haar|his|her|syn|har|seine?n?|ihre?n?)"
_CARERS = (
    r"(?:kinder|school|jeugd|speciale )?(?:psycholoog|psychologe|psychologist|psychologen|psychologin|psycholoog"
    r"|psycholooch|psychiater"
    r"|psychiatrist|psychiatrie|psychotherapeut|therapeut|therapist|therapie|therapy|speltherapie|speltherapeut"
    r"|counsell?or|kinderpsych\w{4,8}|sozialarbeiter(?:in)?|erziehungsberatung"
    r"|orthopedagoog|jeugdzorg|youth care|jugendamt|jeugdbescherming|jeugdhulp|(?:sociaal )?wijkteam|gebiedsteam"
    r"|veilig thuis|maatschappelijk werk\w{0,4}|social worker|social services|ggz|verslavingszorg|afkickkliniek"
    r"|kinderarts|rouwtherapie|rouwverwerking|gezinsvoogd|voogd|leerplichtambtenaar|kinderbescherming|logopedist"
    r"|logopedie|fysiotherapie|ambulant begeleider|raad voor de kinderbescherming)"
)

CARE = phrases(
    rf"(?:gaat|ging|moet|ist|is|zit|loopt|komt|krijgt|kreeg|heeft|had|wordt|werd|staat|goes|is|hat|geht|giet|hie|praat"
    rf"|gesprekken|gesprek|begeleid|behandeld|behandeling|aangemeld|contact|hulp|help|talks) (?:[\w-]{{1,14}} ){{0,5}}?"
    rf"(?:bij|naar|van|door|met|in|to|from|by|zur?m?|beim?|nei|fan|troch|mei|onder|voor) (?:{_ITS} )?{_CARERS}",
    rf"(?:krijgt|kreeg|ziet|bezoekt|heeft|sees|seeing|gets|has|bekommt|krijt) (?:[\w-]{{1,14}} ){{0,3}}?{_CARERS}",
    r"(?:door|via|by|vom|troch|met) (?:de )?(?:jeugdzorg|veilig thuis|youth care|jugendamt|kinderbescherming"
    r"|het (?:sociaal )?wijkteam|het gebiedsteam|social services)(?: (?:\w{2,14} ){0,3}?(?:geplaatst|begeleid"
    r"|gemeld))?",
    r"(?:jeugdzorg|veilig thuis|het wijkteam|het gebiedsteam|ggz|youth care|child protection|social services)"
    r" (?:is|zijn|heeft|komt|was|wordt|are|has) (?:\w{2,12} ){0,3}?(?:ingeschakeld|betrokken|langs|bezig|involved)",
    r"(?:uit huis|onder toezicht|in een pleeggezin|in een gezinshuis|in foster care|under supervision|in ein heim)"
    r"(?: (?:geplaatst|gesteld|woont|zit|placed))?",
    r"(?:heeft|krijgt|kreeg|has|gets) (?:\w{2,12} ){0,3}?(?:een (?:rugzakje|arrangement|tlv|ontwikkelingsperspectief"
    r"|opp)"
    r"|extra zorg|speciale zorg|special needs|a care plan)",
    r"(?:psycholoog|jeugdzorg|therapeut|psychiater) (?:gaat|heeft|loopt|krijgt)",
)
"""Care and help."""

FAMILY = phrases(
    r"(?:de|een|hun|vecht|the|their|a|die|ihre|in|de) ?(?:echt)?(?:scheiding|divorce|separation|trennung|skieding)"
    r" (?:van|of|from|der|fan)",
    r"(?:(?:zijn|haar|hun|his|her|their) )(?:ouders? )?(?:vecht)?(?:echt)?(?:scheiding|divorce)",
    r"(?:ouders|moeder|vader|parents|mother|father|alden|eltern) (?:gaan |zijn |are |have )?(?:[\w-]{2,10} ){0,2}?"
    r"(?:scheiden|gescheiden|uit elkaar|divorced|separated|getrennt|skieden)(?: (?:zijn|gaan|leven))?",
    r"(?:voogdij|ouderlijk gezag|het gezag|omgangsregeling|co-ouderschap|custody|sorgerecht|omgang met (?:zijn|haar)"
    r" \w{4,6}|contactverbod|straatverbod)",
    r"(?:zit|zat|belandde|moest|is|sits|sitzt|sit|komt) (?:[\w-]{2,12} ){0,4}?(?:in|naar|uit|the|de|im|yn|in de) "
    r"(?:de |the )?(?:gevangenis|detentie|de cel|prison|jail|gefangnis|finzenis|hechtenis)",
    r"(?:is|was|werd|wordt|worden) (?:[\w-]{2,12} ){0,3}?(?:veroordeeld"
    r"|mishandeld|misbruikt|abused|misshandelt|verwaarloosd|neglected)",
    r"(?:huiselijk geweld|domestic violence|kindermishandeling|child abuse|incest|seksueel misbruik)",
    r"(?:heeft|hebben|zit|zitten|kampt|kampen|leeft|leven|komt|komen|met|has|have|are|is|in|haben|hat) "
    r"(?:[\w-]{1,12} ){0,3}?(?:schulden|in de schuldsanering|schuldsanering|schuldhulpverlening|geldproblemen"
    r"|geldzorgen|financiele problemen|in de bijstand|van de bijstand|bijstand|van een uitkering|debts?"
    r"|money problems|on benefits|financial problems)",
    r"(?:gaat|gaan|komt|komen|krijgt|krijgen|haalt|halen|eet|eten|use|uses|goes to|go to|depends? on|geane|giet)"
    r" (?:[\w-]{2,12} ){0,4}?(?:de|the|a|zur|die)? ?(?:voedselbank|food bank|tafel fur bedurftige|itensbank)",
    r"(?:haar|zijn|his|her) baan (?:is |was )?(?:kwijt|verloren)|(?:verloor|raakte|lost) (?:haar|zijn|his"
    r"|her) (?:baan|job)",
    r"(?:is|was|zijn|werd|raakte|are|ist) (?:[\w-]{2,12} ){0,3}?(?:werkloos|ontslagen|op straat gezet|dakloos|homeless"
    r"|unemployed|failliet|arbeitslos|wurkleas|uitgeprocedeerd|illegaal)",
    r"(?:verblijfsvergunning|asielaanvraag|asielprocedure|asylum (?:claim|application)|blijf-van-mijn-lijf\w{0,6}"
    r"|blijf van mijn lijf\w{0,6}|women's shelter|crisisopvang|noodopvang voor|daklozenopvang)",
    r"(?:is|was|wurde|werd) (?:\w{2,8} ){0,2}?(?:geadopteerd|adoptiekind|pleegkind|adopted|a foster child|adoptiert)",
    r"weggelopen van huis|van huis weggelopen|ran away from home|von zu hause weggelaufen",
    r"in (?:de )?(?:gevangenis|cel|bak|detentie) (?:zit|zat|belandde)",
    r"(?:is|was) (?:\w{2,8} ){0,2}(?:homo|homoseksueel|lesbisch|biseksueel|transgender|non-binair|gay|lesbian|schwul)"
    r"(?=[.,;!?)]|\n|$| en | and | und )|uit de kast (?:gekomen|kwam)",
    r"(?:niet meer|geen) (?:bij|contact met) (?:zijn|haar) (?:vader|moeder|ouders)(?: (?:mag|woont|heeft))?",
)
"""What goes on at somebody's home."""

BETWEEN_PARENTS = phrases(
    r"(?:gaan|gaat|zijn|is|liggen|ligt|leven|waren|willen|are|is|were|getting|have|lassen|leben|sind|binne|geane)"
    r" (?:[\w-]{2,12} ){0,3}?(?:scheiden|gescheiden|in scheiding|divorced|getting divorced|divorcing|sich scheiden"
    r"|geschieden|skieden)(?: zijn| gaan)?",
    r"(?:gaan|gaat|zijn|is|leven|waren|wonen|are|were|have|leben|sind|binne|geane) (?:[\w-]{2,12} ){0,3}?"
    r"(?:uit (?:elkaar|mekaar)|separated|separating|splitting up|split up|getrennt|utinoar)",
    r"(?:is|was|zijn|has|ist|geraakt|seit|sinds) (?:[\w-]{2,12} ){0,4}?(?:vermist|missing(?: at the front)?|gesneuveld"
    r"|vermisst|uitgezet|opgepakt|gearresteerd|arrested|verhaftet)",
    r"(?:zit|zitten|zat) (?:al |nog |weer |opnieuw )?(?:vast(?! (?:in|op|met|aan|tussen)(?!\w))|in de bak"
    r"|achter de tralies)",
)
"""What is said of relatives; of a child it would mean something else ("Sem en Lotte zijn uit elkaar gezet")."""

DEATH = phrases(
    r"(?:is|zijn|was|kwam|has|passed|ist|is hjir) (?:[\w-]{2,14} ){0,5}?(?:overleden|gestorven|passed away|died"
    r"|verstorben"
    r"|gestorben|ferstoarn|om het leven gekomen|verongelukt|omgekomen|deceased)",
    r"(?:overleden|gestorven|ferstoarn|verstorben|gestorben) (?:is|zijn|was|ist)",
    r"(?:passed away|died|overleed|stierf|starb|ferstoar)",
    r"(?:heeft|has|hat) (?:zijn|haar|his|her|seine?n?|ihre?n?) (?:moeder|vader|oma|opa|broertje|zusje|mother|father"
    r"|mutter|vater) (?:verloren|lost)|lost (?:his|her) (?:mother|father|grandma|grandpa|brother|sister)",
)
"""Somebody's death; it is a family's own where a relative died."""

DEATH_OF = phrases(
    r"(?:het |the |plotselinge |plotseling )?(?:overlijden|verlies|begrafenis|uitvaart|death|loss|funeral|tod"
    r"|ferstjerren) (?:van|of|des|von|fan)(?= [^\W\d_]{2})",
)

OF_CARE = cues(
    "child prot|counsel|sozial|erzieh|psych|thera|ortho|jeugd|youth|jugend|team|veilig|maatsch|social|ggz|versla"
    "|afkick|kinderarts|rouw|voogd|leerpl|bescherm|logop|fysio|ambul|huis|toezicht|pleeg|foster|superv|heim|zorg"
    "|rugz|arrang|tlv|persp|opp|needs|care"
)

OF_FAMILY = cues(
    "homo|lesbi|biseks|transgender|binair|gay|schwul|de kast|bak|missh|adopt|foster|pleeg|weggel|ran away|scheid"
    "|skeid|skied|divorc|separ|trenn|elkaar|mekaar|voogdij|gezag|omgang|ouderschap|custod|sorger|verbod|gevang"
    "|detent|cel|prison|jail|gefang|finzen|hechten|veroord|misha|misbr|abus|verwaar|negl|geweld|violen|incest"
    "|schuld|geld|financ|bijstand|uitker|debt|money|benefit|voedsel|food|tafel|itens|baan|job|werkl|wurkl|ontsl"
    "|straat|dakloos|homel|unempl|failliet|arbeitsl|uitgep|illeg|verblij|asiel|asyl|lijf|shelter|opvang|contact"
    "|bij zijn|bij haar"
)

OF_PARENTS = cues(
    "geschied|vast|bak|tralies|scheid|divorc|skied|elkaar|mekaar|separ|split|trenn|utin|vermis|missing|sneuv"
    "|uitgez|opgep|arrest|verhaf"
)

OF_DEATH = cues(
    "overl|gestorv|passed|died|storb|leven geko|verong|omgek|deceas|stierf|starb|stoar|verlor|lost|verlies|begraf"
    "|uitvaart|death|loss|funer|tod|stjer"
)
