"""What is nobody's business but a person's own: health, care, family, results and conduct. Folded patterns.

Dutch, and the most usual words in English, Frisian and German. Every repetition is bounded.
"""

import re

from policy.rules.later import Later, later_phrases

CONDITION = (
    r"(?:adhd|a\.d\.h\.d\.?|autisme|autism|autismus|asperger|pdd-?nos|mcdd|dysle(?:xie|xia|ksy)|legasthenie"
    r"|dyscalculie|dyskalkulie"
    r"|dyscalculia|(?:type [12] )?(?:diabetes|suikerziekte|sukersykte|zuckerkrankheit)(?: type (?:[12]|een|one))?"
    r"|epilep(?:sie|sy|tische aanval(?:len)?|tic (?:fits?|seizures?))|epilepsiemedic\w{1,6}|epilepsy medication"
    r"|(?:\w{2,12})?kanker|cancer|krebs|leuk(?:emie|aemia|emia)|leukamie|(?:hersen)?tumor|brain tumou?r"
    r"|chemo(?:kuur|kuren|therapie|therapy)?|bestraling(?:en)?|bestrahlung|astma|asthma|reuma|rheuma|migraine|eczeem"
    r"|psoriasis|taaislijmziekte|cystic fibrosis|cystische fibrose|mukoviszidose|(?:gilles de la )?tourette"
    r"|(?:down ?|tourette ?|asperger ?)syndroom|(?:het )?syndroom van (?:gilles de la )?\w{2,14}|down'?s? syndrome"
    r"|ziekte van (?:lyme|crohn|parkinson|alzheimer|kawasaki|duchenne|perthes|hodgkin|huntington|bechterew|graves"
    r"|pfeiffer)|hiv|aids|hart(?:afwijking|kwaal|problemen|klachten|operatie|ritmestoornis)|heart condition"
    r"|herzfehler|coeliakie|coeliac disease|celiac disease|zoliakie|\w{0,14}-?(?:allergie|allergy|allergieen|allergien"
    r"|intolerantie|intolerance)|anafyla\w{2,10}|anaphyla\w{2,10}|depressie|depression|depressionen|burn-?out"
    r"|overspannenheid|ptss|ptsd|trauma(?:therapie)?|angst(?:stoornis|aanval(?:len)?)|paniek(?:stoornis|aanval(?:len)?)"
    r"|panic attacks?|anxiety|faalangst|eetstoornis|eating disorder|essstorung|anorexia|boulimia|beroerte"
    r"|schlaganfall|hersen(?:infarct|bloeding|schudding|letsel|vliesontsteking)|concussion|gehirnerschutterung"
    r"|hart(?:aanval|infarct|stilstand)|heart attack|herzinfarkt|hernia|miskraam|miscarriage|fehlgeburt"
    r"|longontsteking|pneumonia|(?:ziekte van )?pfeiffer|long ?covid|blinde ?darm(?:ontsteking)?|appendicitis"
    r"|blinddarmentzundung|blinetearm|nier(?:ziekte|falen)|spierziekte|stofwisselingsziekte|chronische ziekte"
    r"|ernstige ziekte|levensbedreigende ziekte|serious illness|selectief mutisme|\w{0,12}stoornis"
    r"|(?:verstandelijke|lichamelijke|visuele|motorische|auditieve) beperking|disability|behinderung|handicap"
    r"|hoogbegaafdheid|autismespectrumstoornis|verslaving|alcoholprobleem"
    r"|drankprobleem|drugsprobleem|zelfmoord\w{0,10}|suicid\w{2,8}|een iq van|an iq of|postnatale \w{4,12}"
    r"|meningitis|gordelroos|tbc|hepatitis|nierstenen|eczema|dwarslaesie|spierdystrofie|adhs|dementie|dementia|demenz"
    r"|dimintsje|alzheimer"
    r"|parkinson"
    r"|schizofren\w{2,4}|schizophren\w{2,4}|psychoses?|bipolar(?: disorder)?|borderline"
    r"|(?!(?:wagen|reis|zee|auto|lucht))\w{2,14}ziekte|\w{3,12} (?:disease|disorder)|\w{2,14}krankheit"
    r"|(?:angst|ess|schlaf|lern|sprach|zwangs|personlichkeits|entwicklungs|verhaltens|blutgerinnungs)storung"
    r"|(?:\w{2,10}-?)?sykte|\w{3,14}itis|scoliose|scoliosis|skoliose|trombose|thrombos[ei]s?|embolie|bloedarmoede"
    r"|ana?emia|self-?harm(?:ing|s|ed)?|zelfbeschadiging|zelfverwonding|automutilatie|selbstverletzung|magersucht"
    r"|\w{3,10}fobie|dwanggedachten|incontinentie|spina bifida|cerebrale parese|cerebral palsy|hemofilie|haemophilia"
    r"|sickle cell(?: \w{4,8})?|sikkelcel\w{0,8}|pacemaker|dialyse|abortus|abortion|bloedvergiftiging|sepsis|lupus"
    r"|(?:nier|lever|hart|long|stamcel|beenmerg)transplantatie|(?:kidney|heart|liver|bone marrow) transplant"
    r"|scheefgroei van de \w{3,12}|(?:nervous |mental )?breakdown|zenuwinzinking|nervenzusammenbruch|diabetes mellitus)"
)
"""Conditions: an illness, a disorder, a disability."""

MILD = (
    r"(?:buikgriep|griep|flu|grippe|gryp|koorts|fever|fieber|koarts|overgegeven|gespuugd|thrown? up|vomit\w{0,4}"
    r"|erbrochen|diarree|diarrhoea|durchfall|corona|covid(?:-19)?|krentenbaard|waterpokken|chickenpox|windpocken"
    r"|wetterpokken|roodvonk|scarlet fever|scharlach|hoofdluis|luizen|neten|lice|lause|oorontsteking|ear infection"
    r"|keelontsteking|blaasontsteking|voorhoofdsholteontsteking|hand-, voet- en mondziekte|de vijfde ziekte|wormpjes)"
)
"""What passes by itself: of a child it is nobody's business, of a teacher it says no more than "ziek"."""

_AID = (
    r"(?:ritalin|concerta|methylfenidaat|medicij(?:n|nen)|medicatie|medication|medikamente|medisinen|antidepressiva"
    r"|insuline(?:pomp)?|insulin(?: pump)?|epipen|gehoorapparaat|hoortoestel|hearing aid|horgerat|rolstoel|wheelchair"
    r"|rollstuhl|rolstoel|puffer|inhaler|sondevoeding|stoma|pillen|pills|tabletten|antibiotica|antibiotics|korset"
    r"|katheter"
    r"|luier\w{0,8}|pampers|nappy|nappies|diapers?|windeln?)"
)
_DOSE = (
    r"(?:medicijn(?:en)?|medicatie|medication|medicine|medikamente?|medisinen|pil|pillen|pills?|tablet|tabletten"
    r"|ritalin"
    r"|insuline|insulin|epipen|sondevoeding|luier\w{0,8}|pampers|nappy|nappies|diapers?|windeln?|katheter|zetpil)"
)
_ATTACK = r"(?:toeval|insult|hypo|epileptische aanval|seizure|krampfanfall|anfall|oanfal|absence|(?<!een )paniekaanval)"
HAVE = (
    r"(?:heeft|had|hebben|krijgt|kreeg|kregen|gekregen|lijdt|leed|kampt|kampte|last van|getroffen door|hersteld? van"
    r"|herstelt van|herstellende van|omdat|door|doordat|wegens|vanwege|i\.?v\.?m\.?|in verband met|diagnose"
    r"|gediagnosticeerd|getest op|onderzocht op|behandeld voor|behandeling|blijkt|thuis met|ligt met|met"
    r"|has|had|have|got|having|suffers|suffering|with|because of|due to|recovering from|diagnosed|treated for"
    r"|hat|hatte|bekam|bekommt|leidet|wegen|mit|hie|hawwe|krige|kriget|mei|troch|om't|foar)"
)
"""What ties a condition to a person, before it."""

_HAS_BEHIND = (
    r"(?:heeft|had|hebben|blijkt te hebben|kreeg|krijgt|is (?:vast)?gesteld|(?:is |werd |wordt )?(?:vastgesteld"
    r"|geconstateerd|ontdekt)|festgestellt(?: wurde)?|diagnostiziert|was diagnosed|has been diagnosed|hat|hatte|hie"
    r"|bekommen hat|gekregen heeft|heeft gekregen)"
)
_ITS = r"(?:een|de|het|a|an|the|in|ein|eine|einen|zijn|haar|his|her|syn|har|seine?n?|ihre?n?)"
_POSSESSIVE = r"(?:zijn|haar|his|her|syn|har|seine?[nrms]?|ihre?[nrms]?)"

TOPIC = later_phrases(
    r"over|about|oer|uber|tegen|against|les(?:sen)?|gastles|cursus|training|workshop|opleiding|studie|studiedag"
    r"|scholing"
    r"|boek|film|werkstuk|spreekbeurt|presentatie|presentation|project|thema|theme|collecte|actie|sponsor\w{0,8}|geld"
    r"|onderzoek|research|coach|expert|specialist|specialisatie|voorlichting|lezing|artikel|quiz|toneelstuk|poster"
    r"|informatie|website|vereniging|stichting|fonds|charity|money|lesson|course|book|school|ervaring|kennis|protocol"
    r"|leert|leren|learned|learnt|gespecialiseerd|verstand|vlog|referat|buch|kurs|spende[nt]?"
)
"""A condition behind such a word is something to learn about, or to collect money for."""

NOT_BEHIND = re.compile(
    r"(?<!\w)(?:voor|tegen|over|naar|for|against|about|fur|gegen|uber|foar|tsjin|oer|in|rond) (?:de |het |een )?$"
)
"""A condition behind such a word is nobody's: "geld voor leukemie"."""

BARE = later_phrases(
    rf"(?:een |de |het |an? |the |in |ein(?:e|en)? )?(?:{CONDITION})",
    r"(?:een |de |het |an? |in |ein(?:e|en)? )?(?:spoed)?(?:operatie|operaasje|operation|surgery)(?= |[.,;!?]|$)",
    r"(?:een )?(?:ontwikkelings|taal|spraak|leer|lees|reken)achterstand",
    r"(?:psychische|mentale|psychiatrische|lichamelijke|mental|psychische[nr]?) (?:klachten|problemen|nood|stoornis"
    r"|health|problems|probleme)",
    r"(?:in |naar )?(?:rehab|afkickkliniek|de psychiatrie|de kliniek|een kliniek|een hospice)",
    r"(?:(?:erg|veel|heel|zo|flink) )?(?:afgevallen|vermagerd)|eet (?:\w{2,10} )?niet meer|stottert|stottert nog"
    r"|(?:ziet|hoort|loopt) (?:heel |erg |zo )?slecht|(?:heel |erg |zo )?slecht (?:ziet|hoort|loopt)"
    r"|plast (?:\w{2,8} ){0,2}in (?:zijn |haar )?bed|bedplassen|wets the bed",
)
"""A condition in a sentence about a person, without a verb that ties them."""

BARE_HOME = later_phrases(
    r"(?:betalings|huur|belasting)achterstand|deurwaarder|bailiff|uithuisplaatsing|huisuitzetting|evicted|eviction"
    r"|uit (?:hun|het|zijn|haar) huis gezet|(?:stroom|gas|water) (?:is |wordt )?afgesloten|(?:zit|sits) (?:een|zijn"
    r"|haar)"
    r" (?:gevangenis)?straf uit|taakstraf|enkelband|bang voor (?:zijn|haar) (?:stief|pleeg)?(?:vader|moeder|ouders)"
    r"|(?:echt|vecht)scheiding|scheiding van (?:zijn|haar|hun) ouders|divorce|uitgezet|moet(?:en)? het land uit"
    r"|(?:overleg|gesprek|gesprekken|afspraak|afspraken|contact|hulp|begeleiding|intake|melding|traject|steun) "
    r"(?:gedaan )?(?:met|bij|van|door|via) (?:de |het )?(?:jeugdzorg|wijkteam|gebiedsteam|veilig thuis|ggz|jeugdhulp"
    r"|kinderbescherming|maatschappelijk werk)|bij (?:veilig thuis|jeugdzorg) (?:is )?(?:een )?(?:melding|aangemeld)"
    r"|drinkt te ?veel|drinks too much|(?:is |wordt |werd )?thuis (?:geslagen|mishandeld)"
    r"|zichzelf (?:pijn|iets|wat) (?:aan)?gedaan|snijdt zichzelf|woont (?:nu |voortaan |weer |alleen |even "
    r"|tijdelijk ){0,2}"
    r"bij (?:zijn|haar) (?:moeder|vader|oma|opa|tante|oom|pleegouders)|asylum (?:request|claim|application)"
    r"|beschikking voor \w{4,12}|indicatie voor \w{4,12}|om de week bij (?:zijn|haar) (?:vader|moeder)"
)
"""What goes on at somebody's home, whatever the verb."""

LEARNT = later_phrases(
    r"over|about|oer|uber|tegen|against|les|lessen|gastles|cursus|training|workshop|opleiding|studiedag|scholing|boek"
    r"|film|werkstuk|spreekbeurt|presentatie|presenteerden|presentation|project|thema|collecte|actie|sponsor\w{0,8}"
    r"|geld"
    r"|onderzoek|research|coach|expert|specialist|verstand|kennis|ervaring|voorlichting|lezing|artikel|quiz|poster"
    r"|informatie|stichting|fonds"
    r"|charity|money|lesson|course|book|leert|leren|leerden|learned|learnt|gespecialiseerd|werkt|werken|werk|works"
    r"|verpleegkundige|arts|dokter|nurse|doctor|vertelt|vertelde|uitgelegd|uitleg|legde|wist|museum"
    r"|kunnen|mogen|protocol|beleid|afspraken|verteld|unterricht|buch|spende[nt]?|organiseert|geeft|gaf|kocht|regelt"
)
"""Words that make a condition without a verb a matter to learn about."""

PLAYED = later_phrases(
    r"musical|toneel\w{0,6}|rol|rollen|verkleed|poppenhoek|doktertje|knuffels?|beer|poppen?|sprookje|verhaal|boek|film"
    r"|play|doll|teddy|story|book|(?:speelt|speelde|speelden) (?:de|een|het)(?! grote)|hoofdpersoon|personage"
    r"|theaterstuk|stripheld"
)
"""The sentence is about a play, a game or a story."""

ABBREVIATED = Later(
    rf"(?<!\w)(?i:{HAVE}) (?:[\w',/-]{{1,16}} ){{0,5}}?(?:ADD|ALS|MS|TOS|ODD|OCD|MCDD|HSP|CF)(?!\w)"
    rf"|(?<!\w)(?:ADD|ALS|MS|TOS|ODD|OCD|MCDD|HSP|CF) (?:heeft|had|has)(?!\w)"
)
"""Conditions that are other words in lower case."""

TOPIC_BEHIND = re.compile(r"[- ]?(?:week|dag|coach|training|test|onderzoek|vereniging|fonds|verpleegkundige|poli|lied)")

HEALTH = later_phrases(
    rf"(?P<tie>{HAVE}) (?:[\w',/-]{{1,16}} ){{0,5}}?(?P<condition>{CONDITION})",
    rf"(?P<noun>{CONDITION}) (?:[\w-]{{1,14}} ){{0,2}}?{_HAS_BEHIND}",
    rf"{_POSSESSIVE} (?:[\w-]{{2,14}} ){{0,2}}?{CONDITION}(?: achter de rug)?",
    rf"{CONDITION} (?:van|of|fan|von|bij|bei|by)(?= [^\W\d_]{{2}})",
)
"""A condition that somebody has."""

MILD_HEALTH = later_phrases(
    rf"(?:heeft|had|hadden|kreeg|met|door|vanwege|wegens|has|had|with|hat|hatte|hie|omdat (?:hij|zij"
    rf"|ze)(?: \w{{2,10}})?)"
    rf" (?:[\w-]{{1,12}} ){{0,3}}?{MILD}(?: (?:en|and|und|of) (?:\w{{1,10}} ){{0,2}}?{MILD})?(?: (?:had|heeft|kreeg))?",
    rf"{MILD} (?:heeft|had|kreeg|hat|hie)",
    r"(?:heeft|had|moest|was|has|hat) (?:\w{2,12} ){0,3}?(?:overgeven|gebraakt|spugen|overgegeven|gespuugd)",
)

STATE = later_phrases(
    r"(?:is|was|blijkt|werd|wordt|raakte|zit|ist|war|bin) (?:[\w-]{2,14} ){0,4}?"
    r"(?:(?:\w{3,10}-?)?allerg(?:isch|ic|ysk)(?: (?:voor|tegen|foar|to|gegen) (?:[\w'-]{2,18}))?|slechthorend|doof"
    r"|slechtziend|schwerhorig|deaf|hard of hearing|visually impaired|dyslec?tisch|dyslexic|autistisch|autistic"
    r"|depressief|depressed|depressiv|overspannen|zwanger|in verwachting|pregnant|expecting a baby|schwanger"
    r"|yn ferwachting|swier|geopereerd(?: aan \w{2,10} \w{3,12})?|operated on|operiert|opereard|herstellende van een?"
    r"|(?:ernstig|chronisch|ongeneeslijk|doodziek|terminaal|levensbedreigend|heel erg|zwaar) ziek|doodziek|terminaal"
    r"|(?:seriously|terminally|gravely|chronically) ill|schwer krank|slim siik|opgenomen(?= in (?:het zieken|een "
    r"|de kliniek)| met"
    r"|[.,]|$)|epileptisch|verlamd"
    r"|verslaafd|addicted|incontinent|niet zindelijk|nog niet zindelijk|suicidaal|getraumatiseerd|hoogbegaafd"
    r"|gifted|zwakbegaafd|hiv-positief|in coma|uitbehandeld|ingestort|hospitali[sz]ed|diabetespatient|diabetic"
    r"|arbeidsongeschikt|dement|dementerend|demented|dimint)",
    r"(?:slechthorend|allergisch|zwanger|dyslectisch|hoogbegaafd|overspannen|depressief|autistisch|ernstig ziek"
    r"|dement|dementerend|ongeneeslijk ziek) (?:is|was|blijkt)(?: (?:en|and) (?:\w{2,10} ){1,3}\w{3,14})?",
    r"(?:heeft|kan|has|hat) (?:\w{2,10} ){0,3}?(?:niet|nauwelijks|slecht) (?:horen|zien|lopen) (?:door|vanwege)",
    r"(?:rijdt|zit|komt|rides|is|sits|sitzt) (?:[\w-]{2,12} ){0,4}?(?:in|met|in a|im|yn) (?:\w{2,6} )?(?:een )?"
    r"(?:rolstoel|wheelchair|rollstuhl)",
    rf"(?:slikt|gebruikt|neemt|krijgt|draagt|heeft|takes|uses|needs|is on|wears|nimmt|braucht|bekommt|tragt|nimt) "
    rf"(?:[\w-]{{1,12}} ){{0,6}}?{_AID}",
    rf"(?:moet(?:en)?|hoort|muss|must|needs|moat) (?:[\w'-]{{1,14}} ){{0,8}}?{_DOSE}"
    r"(?: (?:om|op|in|aan|nemen|krijgen|dragen|slikken|innemen|nehmen))?",
    rf"(?:kan|kunnen|kon|can|may|could|might|kann|kin) (?:[\w-]{{1,14}} ){{0,4}}?(?:{_ATTACK}|aanval(?= (?:krijgen"
    rf"|hebben))"
    r"|flauwvallen|wegvallen|faint(?!\w)|black out|have a fit|ohnmachtig werden|flaufalle)(?: (?:krijgen|hebben"
    r"|bekommen|krije))?",
    rf"(?:een |de )?(?:{_ATTACK}|aanval) (?:krijgen|krijgt|gehad|gekregen)",
    r"(?:cut(?:s|ting)?|harm(?:s|ed|ing)?|hurt(?:s|ing)?) (?:herself|himself|themselves)(?= on purpose|[.,;!]| and|$)",
    r"(?:beschadigt|beschadigde|verwondt|verwondde|krast|kraste|snijdt|sneed|ritzt|ritzte) (?:\w{2,10} )?(?:zich"
    r"|zichzelf|sich)"
    r"(?: (?:\w{2,10} ){0,3}?in (?:zijn|haar) (?:armen?|benen|been|polsen?))?",
    r"hoort (?:\w{2,8} )?stemmen(?= en |,|[.!]| in (?:zijn|haar) hoofd)",
    r"(?:woont|wonen|verhuist|verhuisd|opgenomen|ligt|lives|moved|lebt|wohnt|wennet) (?:[\w-]{1,12} ){0,4}?(?:in|naar"
    r"|to|im|into|yn|nei)"
    r" (?:(?:een|het|a|the|in|it) )?(?:verpleeghuis|verpleegtehuis|verzorgingshuis|verzorgingstehuis|hospice"
    r"|nursing home"
    r"|care home|pflegeheim|altersheim|fersoargingshus|(?:gesloten |psychiatrische )?(?:inrichting|afdeling|kliniek))",
    rf"{_AID} (?:draagt|slikt|gebruikt|krijgt|nodig heeft|nimmt|braucht)",
    rf"{_POSSESSIVE} {_AID}",
    rf"{_POSSESSIVE} (?:ziekte|aandoening|diagnose|illness|condition|sykte|krankheit|erkrankung|handicap)",
    rf"(?:krijgt|kreeg|wordt|werd|heeft|had|is) (?:\w{{2,10}} ){{0,4}}?(?:onderzoek|onderzocht|getest|test|tested) "
    rf"(?:naar|op|voor|for) {CONDITION}",
    r"(?:is|was|heeft|had|has) (?:\w{2,8} ){0,5}?(?:ongesteld|menstruatie|her (?:first )?period)",
    r"(?:ligt|lag|is|was|moest|gaat|ging|komt|lies|liegt|leit|werd|wordt|went|taken|rushed"
    r"|moast) (?:[\w'-]{1,14} ){0,5}?"
    r"(?:in|op|naar|uit|to|in the|im|ins|yn|nei) (?:(?:het|the|a|'t|it|de) )?(?:\w{3,10} )?(?:ziekenhuis|hospital"
    r"|krankenhaus|sikehus|intensive care|ic|kliniek|clinic|klinik|hospice|revalidatie\w{0,8}|spoedeisende hulp)",
    r"(?:moest|moet|gaat|ging|is|wordt|werd) (?:[\w'-]{1,14} ){0,7}?voor een (?:spoed|hart)?operatie",
    r"(?:ziekenhuis|hospital|krankenhaus) (?:ligt|lag|is opgenomen|opgenomen|liegt|lies)",
    r"(?:moet|moest|gaat|wordt|werd|has to|must|will|muss|moat) (?:[\w-]{1,12} ){0,5}?(?:geopereerd(?: worden)?"
    r"|onder het mes|operiert werden|have (?:an|heart) (?:\w{3,8} )?(?:operation|surgery)|operearre"
    r"|opereare(?: wurde)?)",
    r"(?:de|zijn|haar|his|her|the|syn|har) (?:operatie|operation|surgery|operaasje)"
    r"(?: (?:aan|oan|on|van|an) (?:\w{2,6} )?\w{2,14}| is (?:\w{2,8} ){0,2}(?:geslaagd|gelukt|slagge))?",
    r"(?:had|heeft|kreeg|krijgt|has) (?:een|an?) (?:[\w-]{3,12} )?(?:operatie|toeval|operation|seizure|fit|aanval)",
)
"""Somebody's body and mind, without the name of what it is."""

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
CARE = later_phrases(
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

FAMILY = later_phrases(
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
    r"(?:niet meer|geen) (?:bij|contact met) (?:zijn|haar) (?:vader|moeder|ouders)(?: (?:mag|woont|heeft))?",
)
"""What goes on at somebody's home."""

BETWEEN_PARENTS = later_phrases(
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

DEATH = later_phrases(
    r"(?:is|zijn|was|kwam|has|passed|ist|is hjir) (?:[\w-]{2,14} ){0,5}?(?:overleden|gestorven|passed away|died"
    r"|verstorben"
    r"|gestorben|ferstoarn|om het leven gekomen|verongelukt|omgekomen|deceased)",
    r"(?:overleden|gestorven|ferstoarn|verstorben|gestorben) (?:is|zijn|was|ist)",
    r"(?:passed away|died|overleed|stierf|starb|ferstoar)",
    r"(?:heeft|has|hat) (?:zijn|haar|his|her|seine?n?|ihre?n?) (?:moeder|vader|oma|opa|broertje|zusje|mother|father"
    r"|mutter|vater) (?:verloren|lost)|lost (?:his|her) (?:mother|father|grandma|grandpa|brother|sister)",
)
"""Somebody's death; it is a family's own where a relative died."""

DEATH_OF = later_phrases(
    r"(?:het |the |plotselinge |plotseling )?(?:overlijden|verlies|begrafenis|uitvaart|death|loss|funeral|tod"
    r"|ferstjerren) (?:van|of|des|von|fan)(?= [^\W\d_]{2})",
)

_MARK = r"(?:een|a|an|ein|eine|in|slechts een|maar een|nog een|wel een)"
_SUBJECTS = (
    r"(?:rekenen|spelling|taal|lezen|begrijpend lezen|engels|topo\w{0,8}|dictee|toets|rekentoets|geschiedenis"
    r"|aardrijkskunde|werkstuk|spreekbeurt|rapport|examen|verkeersexamen|math|maths|reading|test|gym|proefwerk|cito)"
)
RESULTS = later_phrases(
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

_OTHERS = r"(?:kinderen|klasgenoten|kind|leerlingen|jongen|meisje|juf|meester|children|others|bern|kinder|anderen)"
CONDUCT = later_phrases(
    r"(?:heeft|had|hebben|has|hat|hie) (?!(?:[\w-]{1,12} ){0,4}(?:bal|doel|goal|homerun|punt|tent|spijker)(?!\w))"
    r"(?:[\w'-]{1,14} ){0,6}?(?:geslagen|geschopt|gebeten|gepest|gestolen|gevochten|gescholden|uitgescholden"
    r"|bedreigd|geduwd en \w{3,12}|hit|kicked|bitten|bullied|stolen|threatened|geschlagen|getreten|gebissen"
    r"|gemobbt|gestohlen|slein|skopt|biten|pest|stellen)",
    r"(?:is|wordt|werd|was|has been|wurde|waard) (?:[\w-]{2,14} ){0,5}?(?:geschorst|van school gestuurd"
    r"|van school verwijderd|gepest|uitgescholden|de klas uit ?gestuurd|eruit gestuurd|suspended|expelled|bullied"
    r"|gemobbt|suspendiert|skorst|gestraft)",
    r"(?:schorsing) van",
    rf"(?:slaat|schopt|bijt|pest|steelt|mept|bedreigt|hits|kicks|bites|bullies|schlagt|mobbt|slacht) "
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

# Parents agree to much else: "de ouders zijn akkoord met de nieuwe schooltijden".
_OF_SOMETHING_ELSE = (
    r"(?! (?:met|over|om|voor) (?!(?:dit|deze|dat|mijn|ons|het (?:delen|noemen|vertellen|melden|vermelden|doorgeven"
    r"|plaatsen|bericht)|te (?:delen|noemen|vertellen|zeggen|melden|vermelden))(?!\w)))"
)

AGREED = later_phrases(
    r"(?:(?:de|zijn|haar|beide|hun|onze|alle|his|her|the) )?(?:ouders?|moeder|vader|ouders van \w{2,14}) "
    r"(?:(?:zijn |is |gaan |gaven |vinden |vindt |hebben |geven |gaf |gaat )(?!(?:\w{2,10} ){0,4}(?:niet|geen)(?!\w)))?"
    r"(?:(?:het|dit|er|hier|hiermee|hiervoor|dat|mij|ons|mee|daar|daarmee|hiervoor) ){0,3}"
    r"(?:akkoord|goed(?= dat|[.,]| om| vinden|$)|toestemming|goedgevonden|mee eens)"
    rf"{_OF_SOMETHING_ELSE}",
    r"(?<!zonder )(?:met|mei) (?:(?:de|uitdrukkelijke|volledige) )?(?:toestemming|goedvinden|goedkeuring|instemming"
    r"|medeweten|tastimming|goedfinen) (?:van|fan)(?! (?:(?:de|onze|het|us|it) )?(?:direct|juf|meester|master|school"
    r"|skoalle|bestuur|team|leerkracht|gemeente|gemeinte|mr|or|ouderraad|intern|ib|gym|collega))",
    r"(?<!zonder )(?<!geen )(?<!niet )toestemming (?:\w{4,8} )?(?:van|door) (?:de|zijn|haar|beide|hun) (?:ouders"
    r"|moeder|vader)",
    r"(?:ouders|moeder|vader) (?:weten|weet) (?:het|dat ik dit|dat wij dit|dat we dit|hiervan|ervan)"
    r"(?! (?:\w{2,10} )?(?:niet|net))",
    r"(?:parents|mum|mom|mother|father|dad) (?:is|are) (?:happy|fine|ok|okay) (?:for (?:me|us) to|with)",
    r"(?<!niet )(?:in (?:goed |nauw )?overleg met|in overeenstemming met|in afspraak met|yn oerlis mei"
    r"|in absprache mit|na overleg met"
    r"|in samenspraak met|afgestemd met|op verzoek van|op fersyk fan) "
    r"(?:(?:de|zijn|haar|the|den|der|beide|syn|har) )?(?:\w{2,12}s )?(?:ouders?|thuis|moeder|vader|alden|eltern|mem"
    r"|heit|parents|familie)",
    r"van (?:(?:de|zijn|haar|beide) )?(?:ouders?|moeder|vader|[^\W\d_]{2,14}(?: en [^\W\d_]{2,14})?) "
    r"(?:mag|mocht|mogen|mochten) (?:ik|we|wij) (?:\w{2,8} ){0,4}?(?:delen|doorgeven|vertellen|zeggen|schrijven"
    r"|melden)",
    r"(?:parents|mother|father|mum|dad|family) (?:have |has |had |kindly )?(?:agreed?|asked (?:us|me) to|gave (?:us"
    r"|me)? ?"
    r"(?:their )?permission|given (?:us|me)? ?(?:their )?permission|are (?:fine|happy|ok) with)",
    r"(?<!without )with (?:the )?(?:(?:\w{2,12}'?s?|his|her|their) )?(?:parents'?|mother'?s|father'?s|family'?s)?'? ?"
    r"(?:permission|consent|agreement|approval)",
    r"mit (?:dem )?(?:einverstandnis|erlaubnis|zustimmung|genehmigung) (?:der|ihrer|seiner) (?:eltern|mutter)",
    r"(?:die |seine |ihre )?eltern (?:sind|haben) (?:damit |hiermit )?(?:einverstanden|zugestimmt)",
    r"(?:de |syn |har )?(?:alden|mem|heit) (?:fine|fynt|binne|is) (?:it |it der mei )?(?:goed|akkoart)",
)
"""The post says that the parents agree."""

# What a text must hold before the patterns are tried: most texts hold none of it.
OF_HEALTH = re.compile(
    r"adhd|a\.d\.h|auti|asperg|pdd|mcdd|dysle|dyslec|dyska|dysca|legast|diabe|suikerz|sukers|zuckerk|epilep|kanker"
    r"|cancer|krebs"
    r"|leuk|tumo|chemo|bestral|astma|asthma|reuma|rheuma|migrai|eczee|eczem|psoria|fibros|taaisl|mukovi|touret|syndro"
    r"|ziekte|hiv|aids|hart|heart|herz|coelia|celiac|zolia|aller|intole|anafy|anaph|depres|burn|overspan|pts|trauma"
    r"|angst|paniek|panic|anxiet|faal|stoornis|eating|essst|anorex|boulim|beroerte|schlag|hersen|concus|gehirn|hernia"
    r"|misk|miscar|fehlg|longont|pneumo|covid|darm|append|blinet|nier|illness|mutisme|beperking|disab|behind|handi"
    r"|hoogbeg|verslav|alcohol|drank|drugs|zelfmo|suic|iq|postnat|mening|gordel|tbc|hepat|pfeif"
    r"|laesie|dystrof|adhs|demen|dimin|alzhei|parkin|schizo|psycho|bipol|border|disease|disorder|krankheit|storung"
    r"|sykte|itis|scolio"
    r"|skolio|trombo|thromb|emboli|armoede|nemia|harm|zelf|automut|verletz|magers|fobie|dwang|incont|bifida|cerebr"
    r"|hemof"
    r"|haemo|sickle|sikkel|pacem|dialy|abort|vergift|sepsis|lupus|transpl|groei|breakdown|inzink|zusammenbr"
)
OF_BARE = re.compile(
    OF_HEALTH.pattern + r"|operat|operaas|surg|psych|menta|rehab|afkick|klini|hospice|afgeval|vermag|eet|stott|slecht"
    r"|plas|wets|achterst|deurw|bailif|uithuis|huisuit|evict|huis gezet|afgesl|straf|enkelb|bang|scheid|divorc|uitgez"
    r"|land uit|beschik|indica|om de week|overleg|gespre|afspra|contact|hulp|begeleid|intake|melding|traject|steun"
    r"|drink"
    r"|geslag|misha|zichzelf|woont|asyl"
)
OF_ABBREVIATED = re.compile("ADD|ALS|MS|TOS|ODD|OCD|MCDD|HSP|CF")
OF_MILD = re.compile(
    r"griep|flu|gripp|gryp|koorts|fever|fieb|koart|gespu|spug|thrown|vomit|erbroch|diarr|durchf|corona|covid|krent"
    r"|pok|pocken|scharl|roodv|scarl|luis|luiz|neten|lice|lause|ontst|infec|mondz|ziekte|worm|overge|gebraakt"
)
OF_STATE = re.compile(
    r"aller|hoor|doof|ziend|schwerh|deaf|hearing|impair|dysle|autist|depres|overspan|zwang|verwacht|pregn|expect|schwan"
    r"|swier|ferwacht|opere|operi|opera|herstel|ziek|ill|krank|siik|opgen|epile|verlam|versla|addict|incont|zindel"
    r"|suic|trauma|begaafd|gifted|hiv|coma|behandeld|ingest|hospi|diabet|arbeids|horen|zien|lopen|rol|wheel|ritalin"
    r"|concerta|methyl|medi|antide|insul|epipen|horg|sonde|stoma|luier|pillen|klini|clinic|revali|spoed|mes|surg"
    r"|toeval|seiz|aanval|puffer|inhal|intens|terminaal|sikehus|illness|condition|sykte|aandoen|diagn|onderz|test"
    r"|ongest|menstr|period|dement|dimint|verpleeg|verzorg|nursing|care home|pflege"
    r"|altersh|fersoarg|inricht|afdeling|hypo|insult|anfal|oanfal|absence|flauw|faint|black|fit|wegval|ohnm|flauf"
    r"|herself"
    r"|himself|zich|sich|stemmen|nappy|nappies|diaper|windel|pampers|korset|pil|tablet|antibio|kathet"
)
OF_CARE = re.compile(
    r"counsel|sozial|erzieh|"
    r"psych|thera|ortho|jeugd|youth|jugend|team|veilig|maatsch|social|ggz|versla|afkick|kinderarts|rouw|voogd|leerpl"
    r"|bescherm|logop|fysio|ambul|huis|toezicht|pleeg|foster|superv|heim|zorg|rugz|arrang|tlv|persp|opp|needs|care"
)
OF_FAMILY = re.compile(
    r"adopt|foster|pleeg|weggel|ran away|"
    r"scheid|skeid|skied|divorc|separ|trenn|elkaar|mekaar|voogdij|gezag|omgang|ouderschap|custod|sorger|verbod|gevang"
    r"|detent|cel|prison|jail|gefang|finzen|hechten|veroord|misha|misbr|abus|verwaar|negl|geweld|violen|incest|schuld"
    r"|geld|financ|bijstand|uitker|debt|money|benefit|voedsel|food|tafel|itens|baan|job|werkl|wurkl|ontsl|straat"
    r"|dakloos|homel|unempl|failliet|arbeitsl|uitgep|illeg|verblij|asiel|asyl|lijf|shelter|opvang|contact|bij zijn"
    r"|bij haar"
)
OF_PARENTS = re.compile(
    r"vast|bak|tralies|scheid|divorc|skied|elkaar|mekaar|separ|split|trenn|utin|vermis|missing|sneuv|uitgez|opgep"
    r"|arrest|verhaf"
)
OF_DEATH = re.compile(
    r"overl|gestorv|passed|died|storb|stoarn|leven geko|verong|omgek|deceas|stierf|starb|stoar|verlor|lost|verlies"
    r"|begraf|uitvaart|death|loss|funer|tod|stjer"
)
OF_RESULTS = re.compile(
    r"special|fouten|level|bottom|lowest|lower|slowest|weakest|laagste|zwakste|lagere|wiederh|zeugnis|back|repeating"
    r"|een|\d|tafels"
    r"|rapport|report|vieren|vijven|zessen|negens|tienen|niet|klas|score|niveau|\ba |\ban |\bin |ein"
    r"|voldoende|avi|cito|iep|toets|test|scoor|score|preste|acht|behind|efter"
    r"|zwak|slecht|weak|poor|stand|problem|moeite|diffic|zitten|sitten|doubl|sitzen|repeat|overdoe|over ?doe|gezakt"
    r"|failed|rekenen|spelling|taal|lezen|%|proc|perc|advies|onderwijs|sbo|onvold"
)
OF_CONDUCT = re.compile(
    r"politie|police|polizei|plysje|"
    r"gesl|gescho|gebet|gepes|gestol|gevoch|gesch|bedreig|geduwd|hit|kick|bit|bull|stol|threat|getret|gebis|gemob|slein"
    r"|skop|pest|stel|stuurd|verwijd|suspen|expel|skorst|gestra|schors|slaa|schop|bijt|mept|schlag|mobbt|slacht|agress"
    r"|driftb|woede|gedrag|onhandel|nablij|strafw|aggres|tantru|anger|wutan|verhal|time|kaart|vecht|knok|fight|ruzie"
    r"|broek|bed|wet |spijb|stal"
)
