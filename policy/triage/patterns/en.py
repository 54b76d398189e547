"""English, as parents write it: words and patterns."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended
# fmt: off

from policy.triage.patterns.model import LanguageTable

_MACROS = {
    "staff": r"(?:teachers?|miss|ms|mr|mrs|headteacher|headmaster|principal|sir)",
    # a question word, a modal verb before its subject, or a verb that opens the sentence
    "ask": (
        r"(?:how|what|where|when|which|who|whom|why|need to know|wondering|wonder|"
        r"(?:can|could|may|should|shall|would|will) (?:i|we|you|he|she|they|the|my|our|someone)|i'?d? (?:would )?(?:like|want) to|"
        r"(?:^|[.!?,] |(?:hi|hello|miss|teacher|sir) )(?:do|does|did|is|are|was|has|can|could|may|should|will))"
    ),
    "appt": (
        r"(?:dentist|orthodontist|doctor'?s?|gp|hospital|optician|appointment|specialist|physio\w*|speech therap\w*|check-?up|"
        r"eye test|clinic|paediatrician|pediatrician|vaccination|blood test|swimming exam)"
    ),
    "occasion": (
        r"(?:wedding|funeral|cremation|burial|moving house|flight|holiday early|family event|eid|diwali|tournament|competition|"
        r"anniversary|grandma turns|visa|embassy|passport)"
    ),
    "symptom": (
        r"(?:fever|temperature|flu|vomit\w*|threw up|throwing up|thrown up|been sick|puk(?:ed|ing)|chicken ?pox|stomach (?:ache|bug|flu)|"
        r"tummy (?:ache|bug)|headache|sore throat|ear ?ache|ear infection|tonsillitis|concussion|diarrh?o?ea|covid|corona|a (?:bad |nasty )?cold|"
        r"cough\w*|migraine|nause\w+|unwell|poorly|under the weather|runny nose|rash|pink ?eye|conjunctivitis|infection|"
        r"(?:broken|broke|sprained)(?: his| her)? (?:arm|leg|wrist|ankle|foot)|sprained|impetigo|hand,? foot and mouth|not feeling (?:well|good|great)|"
        r"isn'?t feeling (?:well|good|great)|doesn'?t feel (?:well|good|great)|feels? (?:sick|ill|unwell|awful|terrible))"
    ),
    "arranged": (
        r"(?:register\w*|regist?ration|enrol\w*|sign (?:up|him up|her up)|new (?:address|phone|number|email)|change of address|(?:have )?moved|"
        r"bank account|account number|contribution|invoice|bill|pay(?:ment|ments|ing)?|fee|fees|refund|administration|office|"
        r"form|forms|portal|parro|log ?in|password|tour|open day|inset days?|study days?|term dates|school holidays?|holidays?|vacation|"
        r"calendar|school (?:hours|starts?|ends?|finish\w*)|opening hours|after-?school|breakfast club|day ?care|lunch (?:club|supervision)|wraparound|"
        r"confidant|confidential|letter for|proof of|certificate|consent|permission|privacy|lost property|lost and found|"
        r"phone number|headteacher'?s? number|newsletter|mailing list|parents'? council|school photos?|waiting list|places? (?:available|left|in)|"
        r"report (?:an |my |his |her )?(?:absence|illness|sick)|call in sick|request leave|apply for leave|leave form|car ?park|uniform)"
    ),
    "lesson": (
        r"(?:homework|test|tests|quiz|spelling|math|maths|reading|writing|times tables|gym|pe|p\.e\.|sports? (?:kit|clothes)|swimming|presentation|"
        r"show and tell|book report|project|report cards?|parents?[- ]?(?:teacher )?(?:meeting|evening)|teacher meeting|school trip|field trip|"
        r"trip|camp|play|costume|birthday treats?|treats?|cupcakes|jacket|coat|jumper|lunch ?box|water bottle|bag|group|library|book|books|"
        r"page|chapter|bring|wear|packed lunch|practise|practice|at home to help|struggling|understand|progress|doing (?:with|in|at)|"
        r"behaving|behaviour|settling|class|classroom|toys?|bus|sit next|seat|recess|break time|playtime|tablet|chromebook|headphones|level)"
    ),
}

_ILLNESS = (
    (3.0, r"\b(?:report(?:ing)?|call(?:ing)?)\b(?: \S+){0,5} (?:in )?(?:sick|ill|unwell)\b|\b(?:sick|illness) (?:note|report|day)\b|\bsick today\b|\boff sick\b"),
    (2.5, r"\b(?:is|are|was|were|been|feels?|feeling|got|still|woke up|woken up|become|fallen|too)\b(?: \S+){0,3} (?:sick|ill|unwell|poorly)\b"),
    (2.0, r"\b<symptom>\b"),
    (1.5, r"\b(?:stay\w*|keep\w*|kept|be|remain\w*|is|are|'s|'re|off)\b(?: \S+){0,4} (?:at )?home\b"),
    (1.5, r"\b(?:won'?t|will not|wont|can'?t|cannot|cant|not|isn'?t|aren'?t|unable to)\b(?: \S+){0,4} (?:school|in today|coming|come|attend\w*|make it)\b"),
    (1.0, r"\b(?:absent|no school|off school)\b"),
    (2.0, r"\boff (?:till?|until) (?:tomorrow|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri)(?:day)?)\b"),
    (-6.0, r"\b(?:withdraw|cancel|undo|delete)\b(?: \S+){0,3} (?:(?:sick|illness) )?(?:report|note)\b"),
    (-4.5, r"\bsick (?:and tired )?of\b|\bsick (?:beat|goal|moves?|party)\b|\bthat'?s sick\b|\b(?:that|this) \w+ (?:was|is) (?:so )?sick\b|\bmakes? me sick\b|\bcool and sick\b"),
    (-4.5, r"\b(?:miss|mr|mrs|ms|the|our|my)? ?(?:<staff>|(?:miss|mr|mrs|ms) [a-z]+) (?:is|was|are|'s) (?:\w+ ){0,3}(?:sick|ill|unwell|poorly|off)\b|\b(?:is|are) (?:the |our )?(?:<staff>)(?: [a-z]+)? (?:\w+ ){0,2}(?:sick|ill|off)\b"),
    (-4.0, r"\bi(?:'m| am| was| feel|'ve been| have been) (?:\w+ ){0,3}(?:sick|ill|unwell|poorly|under)\b|\b(?:my|our) (?:husband|wife|mother|father|mum|mom|dad|dog|cat|hamster|boss|grandma|grandmother)\b(?: \S+){0,4} (?:sick|ill|unwell|poorly)\b"),
    (-4.5, r"\b(?:where|how|who|what number|which number|until what time|what time|when)\b[^.!]*\b(?:report|call|phone|ring|let you know|tell)\b[^.!]*\b(?:sick|ill|illness|absence|absent|absences)\b"),
    (-3.5, r"\b(?:is|are) your\b[^.!]*\b(?:sick|ill)\b|\b(?:anyone|anybody|who|how many|somebody|someone|is there|are there)\b[^.!]*\b(?:sick|ill|<symptom>)\b[^.!]*\?|\bhalf (?:of )?the class\b|\bwhole class\b|\b(?:a|any) (?:child|kid)s? with\b|\bwhen can\b|\bif (?:a|my|your|the|he|she)\b(?: \S+){0,4} (?:sick|ill|<symptom>)"),
    (-4.0, r"\bget well\b|\bflu (?:jab|shot|vaccin\w*)\b|\b(?:no longer|not) (?:sick|ill)\b|\b(?:lesson|book|project|film|talk) (?:about|on)\b|\bno (?:more )?(?:fever|temperature)\b|\broom temperature\b|\btemperature (?:outside|in the)\b"),
    (-3.0, r"\b(?:last|previous) (?:week|month|year)\b|\bcold (?:outside|weather|day|morning|drinks?)\b|\bi(?:'m| am| can'?t| won'?t)\b(?: \S+){0,5} (?:meeting|evening|help|committee|party|tonight)\b|\bwe can'?t (?:make|come)\b"),
)
_RECOVERY = (
    (3.0, r"\b(?:is|are|feels?|feeling|'s|all|fully|much|completely)\b(?: \S+){0,2} (?:better|recovered)\b|\bfever (?:is|has) gone\b|\bno more fever\b|\bfever[- ]free\b|\b(?:has|have) recovered\b|\bno longer (?:sick|ill)\b"),
    (2.5, r"\b(?:back (?:to|at|in) (?:school|class)|back (?:today|tomorrow|on monday)|return(?:s|ing)? to school)\b"),
    (-4.0, r"\b(?:not|isn'?t|hope\w*|until|when|once|if|how long|can (?:a|he|she|they|my))\b[^.!]*\b(?:better|recovered|back (?:to|at|in)|return\w*)\b|\bget(?:ting)? better (?:at|in)\b|\b(?:reading|maths?|spelling|weather|grades?)\b[^.!?]*\bbetter\b|\bback (?:to|at) school (?:sale|night|party|shopping|at|around)\b|\bget better\b"),
    (-4.0, r"\b(?:<staff>|(?:miss|mr|mrs|ms) [a-z]+) (?:is|are|'s) (?:\w+ ){0,3}(?:better|back|recovered)\b|\bi(?:'m| am| feel)\b(?: \S+){0,3} better\b"),
)
_LEAVE = (
    (3.0, r"\b(?:day|days|week|time|morning|afternoon|friday|monday) off\b|\b(?:request|ask|asking|apply|applying|like|need|want|have|get|grant\w*)\b(?: \S+){0,4} (?:leave|time off|absence)\b|\bleave (?:of absence|request|on|from|for)\b|\bexcus(?:e|ed)\b(?: \S+){0,3} from\b|\btake (?:him|her|them|the kids|my \w+)\b(?: \S+){0,2} out of school\b"),
    (2.5, r"\b(?:to|has|have|at|for|got|going|goes|his|her|their|a)\b(?: \S+){0,3} <appt>\b"),
    (1.0, r"\b<appt>\b"),
    (2.0, r"\b<occasion>\b"),
    (2.5, r"\b(?:be|is|are|coming in|come in|arrive|arriving|running|in) (?:a (?:bit|little) |slightly |\d+ minutes |\w+ minutes |half an hour |an hour )?late\b|\blate (?:today|tomorrow|to school)\b|\b(?:pick|collect|leave|go|finish)\w*\b(?: \S+){0,4} (?:early|earlier|before the end)\b|\boverslept\b|\b(?:stuck in traffic|flat tyre|flat tire|missed the bus)\b"),
    (1.5, r"\b(?:absent|won'?t be (?:in|at|there)|will miss|miss school|not be (?:in|at) school|be away|not be there)\b"),
    (-4.5, r"\b(?:where|how|who|what (?:are|is) the (?:rules?|form|procedure))\b[^.!]*\b(?:leave|time off|day off|days off|absence)\b|\b(?:maternity|parental|paternity|sick) leave\b|\bleave form\b"),
    (-4.5, r"\b(?:<staff>|(?:miss|mr|mrs|ms) [a-z]+)(?: \w+)? (?:is|will|has|goes|'s|are)\b(?: \S+){0,3} (?:leave|off|late|away|leaving)\b|\bi(?:'ll| will|'m| am| have| need|'ve)\b(?: \S+){0,4} (?:late|off|appointment|dentist|away)\b"),
    (-4.0, r"\b(?:good|recommend\w*|know a|any)\b(?: \S+){0,3} <appt>\b|\b(?:anyone|anybody)\b[^.!]*\b<appt>\b|\b(?:lesson|book|film|play\w*|dressed)\b[^.!?]*\b(?:doctor|dentist|hospital)s?\b"),
    (-3.5, r"\b(?:have a|enjoy (?:the|your)|happy|nice|lovely|great) (?:\w+ )?(?:holidays?|weekend|break|vacation|day off)\b|\beid mubarak\b|\bhappy (?:eid|diwali)\b|\bwedding (?:photos?|pictures?)\b|\ball (?:the )?(?:kids|children|classes)\b(?: \S+){0,4} off\b|\bis (?:there|it)\b(?: \S+){0,5} day off\b|\b(?:always|again) (?:so )?late\b|\bhear\w*\b[^.!?]*\blate\b"),
)
_COMPLAINT = (
    (3.0, r"\b(?:make|file|filing|making|lodge|submit|official|formal|raise)\b(?: \S+){0,3} complaint\b|\bcomplain(?:ing)?\b"),
    (2.5, r"\b(?:unacceptable|ridiculous|disgrace\w*|disgust\w*|outrageous|appall\w*|shocking|terrible|pathetic|a joke|shameful|furious|angry|annoy\w*|disappoint\w*|unhappy|dissatisfied|frustrat\w*|upset (?:about|with|that|by)|fed up|not (?:happy|okay|ok|acceptable|good enough|impressed)|absurd|rude|unprofessional|a mess|beyond belief|had enough)\b"),
    (2.0, r"\b(?:bull(?:y|ied|ying|ies)|hit|kicked|punched|pushed|called names|laughed at|excluded|picked on|shouted at|yelled at|threatened)\b"),
    (2.0, r"\b(?:nobody|no one|noone|nothing|never)\b(?: \S+){0,4} (?:does|done|did|happen\w*|answers?|answered|replies|replied|respond\w*|anything|changes?|calls?|care|cares|listens?)\b|\b(?:third|fourth|second|umpteenth) time\b|\bfor (?:weeks|months)\b"),
    (2.5, r"\bwhy\b[^.!?]*\b(?:always|never|last minute|only now|again|no one|nobody|nothing)\b|\blast minute\b|\bwithout (?:my|our) (?:permission|consent)\b|\b(?:crying|in tears)\b[^.!?]*\b(?:home|again|school)\b"),
    (-3.0, r"\b(?:weather|rain|traffic|trains?|football|match|supermarket)\b|\bno complaints?\b|\b(?:lesson|book|week|assembly|workshop) (?:about|on|against) bullying\b|\banti-?bullying\b|\bterrible twos\b|\bbig hit\b|\bdon'?t be angry\b"),
)
_WORRY = (
    (2.5, r"\b(?:rumou?rs?|word is|people are saying|going around)\b|\bi(?:'m| am|'ve| have)?(?: \w+)? (?:heard|hear|read)\b[^.!]*\b(?:true|knife|weapon|police|man|van|threat\w*|fire|fired|arrest\w*|drugs|asbestos|scabies|kidnap\w*|stranger|gun)\b"),
    (2.0, r"\bis it true\b|\bis (?:there )?any truth\b"),
    (2.5, r"\b(?:worried|concerned|worrying|concerning|scared|afraid|anxious) (?:about|that|for|by|to)\b|\b(?:strange|suspicious|unknown|creepy|weird) (?:man|woman|person|people|car|van|guy|men)\b|\bwhite van\b|\bkidnap\w*"),
    (2.0, r"\b(?:knife|weapon|gun|threat|bomb|break-?in|burglary|gas leak|smell of gas|evacuat\w*|asbestos|police|ambulance|abuse|lockdown)\b"),
    (1.5, r"\b(?:unsafe|not safe|dangerous|danger|safety)\b"),
    (-4.0, r"\b(?:visit|lesson|trip|toy|lego|dress\w*|costume|drill|film|book|party)\b[^.!?]*\b(?:police|ambulance|fire|evacuat\w*)|\b(?:police|fire|ambulance)\w*\b[^.!?]*\b(?:visit|lesson|costume|dress\w*|toy|show|drill|party)\b|\bno worries\b|\bdon'?t worry\b|\bnot worried\b|\bsafety vests?\b|\bafraid (?:so|not|we|i)\b"),
)
_OTHERS = r"(?:(?:does|did|has|have|is|can|could|would|will|do)? ?(?:anyone|anybody|someone else|any of you|any parents?|other parents|which of you|who'?s (?:in|going|coming|up)|who (?:wants|has|can (?:take|bring|pick|drive|lend|host)|is going|is coming|would|will)))"
_OFFICE = (
    (3.5, r"\b(?:where|how|who|what number|which number|until what time|what time|when)\b[^.!]*\b(?:report|call|phone|ring|tell|request|apply for|ask for|get)\b[^.!]*\b(?:sick|ill|illness|absence|absent|absences|leave|time off|day off)\b"),
    (3.0, r"\b(?:when|how long|how soon)\b[^.!]*\b(?:back to school|return to school|stay (?:at )?home|contagious|back at school)\b[^.!]*\?"),
    (3.0, r"\b(?:withdraw|cancel|undo|delete)\b(?: \S+){0,3} (?:sick|illness|ill) (?:report|note)\b|\bwithdraw\b(?: \S+){0,3} report\b"),
    (2.5, r"\b<ask>\b[^.!?]*\b<arranged>\b|\b<arranged>\b[^.!]*\?|\bwho do i (?:tell|contact|speak to|ask|call)\b|\bi need (?:a|an) (?:letter|form|certificate|statement|proof)\b"),
    (2.0, r"\b(?:we have|we've got|my|our|here is (?:my|our)) (?:a )?new (?:address|phone|number|email|mobile)\w*|\b(?:update|change) (?:my|our|the) (?:address|details|number|email|phone|contact)\b|\bdear (?:school|office|administration)\b"),
    (1.5, r"\bis (?:the )?school (?:open|closed|on)\b|\bwhen (?:does|do|is|are) (?:the )?(?:\w+ )?(?:holiday|holidays|term|school|office|vacation|break)\b|\bcharged twice\b|\b(?:don'?t|not) (?:get|receive|receiving|getting)\b[^.!?]*\b(?:emails?|newsletter|messages)\b"),
    (-3.5, r"\b<others>\b"),
)
_TEACHER = (
    (2.5, r"\b<ask>\b[^.!?]*\b<lesson>\b|\b<lesson>\b[^.!]*\?"),
    (2.5, r"\bhow (?:is|are|was|did|has)\b(?: \S+){1,4} (?:doing|do|going|go|getting on|behav\w*|settl\w*)\b|\b(?:talk|speak|chat|meet|meeting|word|call) (?:to|with) (?:you|the teacher|miss|mr|mrs|ms)\b"),
    (1.5, r"\b(?:hi|hello|dear|hey|good morning) (?:teacher|miss|mr|mrs|ms|sir)\b[^?]*\?|\b(?:do|does|should|can|may) (?:they|he|she|the (?:kids|children))\b[^.!]*\?"),
    (1.5, r"\b(?:keep an eye|extra attention|could you (?:check|look|see|help|tell|send)|lost|forgot|left)\b[^.!]*\b(?:class\w*|him|her|bag|coat|jacket|school|gym|peg)\b"),
    (-3.5, r"\b<others>\b"),
    (-3.0, r"\bthank\w*\b[^?]*$|\b(?:gift|present|card|flowers) for (?:the |our )?(?:teacher|miss|mr|mrs|ms)\b"),
)
_CHAT = (
    (2.5, r"\b(?:happy birthday|congrat\w*|get well|well done|good luck|have a (?:nice|great|good|lovely)|enjoy your|merry christmas|happy (?:new year|eid|diwali|easter|holidays)|wishing)\b"),
    (1.5, r"\b(?:thanks?|thank you|cheers|lol|haha+|great (?:photos?|pictures?|day)|lovely|amazing|see you|proud of|so cute|sounds good)\b"),
    (2.5, r"\b<others>\b|\b(?:for sale|playdate|play date|wrong chat|wrong group|babysitter)\b"),
)

TABLE = LanguageTable(
    code="en",
    macros={**_MACROS, "others": _OTHERS},
    spellings={"tomorrow": "tmrw tmr 2moro tomoz tmw", "today": "2day tday", "sick": "sik sickk siick"},
    keywords=(
        "fever temperature vomiting vomited stomach headache throat chickenpox unwell today tomorrow dentist doctor "
        "hospital appointment orthodontist wedding funeral leave absent homework register invoice password complaint "
        "unacceptable ridiculous disappointed bullied birthday recovered"
    ),
    common="leaves leaved weave heave never forever lever leafs cleave",
    patterns={
        "illness": _ILLNESS,
        "recovery": _RECOVERY,
        "leave": _LEAVE,
        "complaint": _COMPLAINT,
        "worry": _WORRY,
        "question_office": _OFFICE,
        "question_teacher": _TEACHER,
        "chat": _CHAT,
    },
)
