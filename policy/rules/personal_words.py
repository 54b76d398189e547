"""What is nobody's business but a person's own: health. Folded patterns.

Dutch, and the most usual words in English, Frisian and German. Every repetition is bounded.
"""

import re

from policy.rules.cues import cues
from policy.rules.later import Later, phrases

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
    r"|overgewicht|ondergewicht|obesitas|obesity|scheefgroei van de \w{3,12}|(?:nervous |mental )?breakdown"
    r"|zenuwinzinking|nervenzusammenbruch|diabetes mellitus)"
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
_SOMEBODY = (
    r"(?:leerlinge?|learling|kind|jongen|jongetje|jonge|meisje|famke|kleuter|klasgenoot|klasgenootje|klasgenoat|pupil"
    r"|child|boy|girl|classmate|student|bern|schuler(?:in)?|junge|madchen)"
)
_SEEN = (
    r"(?:(?:een|de|het|zijn|haar|a|the|his|her|in|it|syn|har|eine[mr]|dem|der|twee) )?(?:elektrische |electric )?"
    r"(?:rolstoel|wheelchair|rollstuhl|rollator|walker|hulphond|blindegeleidehond|assistentiehond|assistance dog"
    r"|guide dog|gehoorapparaat|gehoorapparaten|hoortoestel|hoortoestellen|hearing aids?|horgerat|beenprothese"
    r"|prothese|(?:insuline)?pomp|sonde|stoma)"
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
_POSSESSIVE = r"(?:zijn|haar|his|her|syn|har|seine?[nrms]?|ihre?[nrms]?)"

TOPIC = phrases(
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

BARE = phrases(
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

BARE_HOME = phrases(
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

LEARNT = phrases(
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

PLAYED = phrases(
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

HEALTH = phrases(
    rf"(?P<tie>{HAVE}) (?:[\w',/-]{{1,16}} ){{0,5}}?(?P<condition>{CONDITION})",
    rf"(?P<noun>{CONDITION}) (?:[\w-]{{1,14}} ){{0,2}}?{_HAS_BEHIND}",
    rf"{_POSSESSIVE} (?:[\w-]{{2,14}} ){{0,2}}?{CONDITION}(?: achter de rug)?",
    rf"{CONDITION} (?:van|of|fan|von|bij|bei|by)(?= [^\W\d_]{{2}})(?! (?:je|jouw|uw|jullie|your|jins|dein|euer) )",
)
"""A condition that somebody has."""

MILD_HEALTH = phrases(
    rf"(?:heeft|hebben|had|hadden|kreeg|kregen|met|door|vanwege|wegens|has|had|with|hat|hatte|hie|omdat (?:hij|zij"
    rf"|ze)(?: \w{{2,10}})?)"
    rf" (?:[\w-]{{1,12}} ){{0,3}}?{MILD}(?: (?:en|and|und|of) (?:\w{{1,10}} ){{0,2}}?{MILD})?(?: (?:had|heeft|kreeg))?",
    rf"{MILD} (?:heeft|had|kreeg|hat|hie)",
    rf"(?:ziek|thuis|siik|ill|krank) \({MILD}\)|zit onder de {MILD}",
    r"(?:heeft|had|moest|was|has|hat) (?:\w{2,12} ){0,3}?(?:overgeven|gebraakt|spugen|overgegeven|gespuugd)",
)

STATE = phrases(
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
    # of somebody who is described by it: "een nieuwe leerling met een rolstoel"
    rf"{_SOMEBODY} (?:met|mei|mit|with) {_SEEN}",
    rf"{_SOMEBODY}(?: (?:er)?bij)?,? (?:die|dat|who|dy|der|die) (?:in|met|mei|im|mit|yn) {_SEEN} "
    r"(?:zit|rijdt|komt|loopt|sitzt|sit)",
    rf"{_SOMEBODY}(?: (?:er)?bij)?,? (?:die|dat|who|dy) (?:(?:een|twee|a|in) )?{_SEEN} (?:heeft|draagt|gebruikt|hat)",
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


# What a text must hold before the patterns are tried: most texts hold none of it.
OF_HEALTH = cues(
    "bestrahl|emia|obes|gewicht|adhd|a.d.h|auti|asperg|pdd|mcdd|dysle|dyska|dysca|legast|diabe|suikerz|sukers"
    "|zuckerk|epilep|kanker|cancer|krebs|leuk|tumo|chemo|bestral|astma|asthma|reuma|rheuma|migrai|eczee|eczem"
    "|psoria|fibros|taaisl|mukovi|touret|syndro|ziekte|hiv|aids|hart|heart|herz|coelia|celiac|zolia|aller|intole"
    "|anafy|anaph|depres|burn|overspan|pts|trauma|angst|paniek|panic|anxiet|faal|stoornis|eating|essst|anorex"
    "|boulim|beroerte|schlag|hersen|concus|gehirn|hernia|misk|miscar|fehlg|longont|pneumo|covid|darm|append"
    "|blinet|nier|illness|mutisme|beperking|disab|behind|handi|hoogbeg|verslav|alcohol|drank|drugs|suic|iq"
    "|postnat|mening|gordel|tbc|hepat|pfeif|laesie|dystrof|adhs|demen|dimin|alzhei|parkin|schizo|psycho|bipol"
    "|border|disease|disorder|krankheit|storung|sykte|itis|scolio|skolio|trombo|thromb|emboli|armoede|harm|zelf"
    "|automut|verletz|magers|fobie|dwang|incont|bifida|cerebr|hemof|haemo|sickle|sikkel|pacem|dialy|abort|vergift"
    "|sepsis|lupus|transpl|groei|breakdown|inzink|zusammenbr"
)
OF_BARE = (
    *OF_HEALTH,
    *cues(
        "lichamel|aangemeld|operat|operaas|surg|psych|menta|rehab|afkick|klini|hospice|afgeval|vermag|eet|stott"
        "|slecht|plas|wets|achterst|deurw|bailif|uithuis|huisuit|evict|huis gezet|afgesl|straf|enkelb|bang|scheid"
        "|divorc|uitgez|land uit|beschik|indica|om de week|overleg|gespre|afspra|contact|hulp|begeleid|intake|melding"
        "|traject|steun|drink|geslag|misha|zichzelf|woont|asyl"
    ),
)
OF_ABBREVIATED = cues("ADD|ALS|MS|TOS|ODD|OCD|MCDD|HSP|CF")
OF_MILD = cues(
    "chickenp|throw|griep|flu|gripp|gryp|koorts|fever|fieb|koart|gespu|spug|vomit|erbroch|diarr|durchf|corona"
    "|covid|krent|pok|pocken|scharl|roodv|scarl|luis|luiz|neten|lice|lause|ontst|infec|mondz|ziekte|worm|overge"
    "|gebraakt"
)
OF_STATE = cues(
    "handicap|themselves| ic|hulphond|geleidehond|assistentieh|assistance|guide dog|walker|prothese|pomp|aller"
    "|hoor|doof|schwerh|deaf|hearing|impair|dysle|autist|depres|overspan|zwang|verwacht|pregn|expect|schwan|swier"
    "|ferwacht|opere|operi|opera|herstel|ziek|ill|krank|siik|opgen|verlam|versla|addict|incont|zindel|suic|trauma"
    "|begaafd|gifted|hiv|coma|behandeld|ingest|hospi|diabet|arbeids|horen|zien|lopen|rol|wheel|ritalin|concerta"
    "|methyl|medi|antide|insul|epipen|horg|sonde|stoma|luier|klini|clinic|revali|spoed|mes|surg|toeval|seiz"
    "|aanval|puffer|inhal|intens|terminaal|sikehus|condition|sykte|aandoen|diagn|onderz|test|ongest|menstr|period"
    "|dement|dimint|verpleeg|verzorg|nursing|care home|pflege|altersh|fersoarg|inricht|afdeling|hypo|anfal"
    "|absence|flauw|faint|black|fit|wegval|ohnm|flauf|herself|himself|zich|sich|stemmen|nappy|nappies|diaper"
    "|windel|pampers|korset|pil|tablet|antibio|kathet"
)
