"""Somebody's body and mind, as it is told in passing: a bone that broke, a child that wets its bed, who treats it.

Dutch, and the most usual words in English, Frisian and German. Folded patterns; every repetition is bounded.
"""

from policy.rules.cues import cues
from policy.rules.later import phrases

_POSSESSIVE = r"(?:zijn|haar|z'n|d'r|his|her|syn|har|sein\w{0,2}|ihr\w{0,2})"
# An arm or a leg in plaster is seen by everybody; these are not.
_BONE = (
    r"(?:sleutelbeen|heup|ribben|rib|kaak|schedel|wervels?|jukbeen|bekken|rug|ruggenwervel|nek|oogkas|collar ?bone|hip"
    r"|ribs?|jaw|skull|pelvis|back|vertebra|schlusselbein|hufte|rippen?|kiefer|schadel|becken|heupe|kaaisbonke"
    r"|kaaibonke|regge?)"
)
_THERAPIST = (
    r"(?:(?:trauma|speel|spel|gezins|relatie|kinder|ergo|oefen|rouw|psycho|gedrags)-?therapeute?"
    r"|(?:kinder|berne|schul)-?(?:psychiater|psycholooch|psycholoog|psychologe|psychiatrie)|psycholooch|psychiater"
    r"|dietiste?|cardioloog|neuroloog|oncoloog|uroloog|trauma ?therapist|child psychologist|speech therapist|dietician"
    r"|dietitian|logopadin|ergotherap\w{3,5}|kinder- und jugendpsych\w{3,9}|seksuoloog|slaappoli|pijnpoli|paaz"
    r"|eetkliniek|ontwenningskliniek|entzugsklinik)"
)
_TROUBLE = (
    r"(?:darm|buik|maag|blaas|plas|slaap|eet|gewichts|huid|long|nier|gehoor|spraak|hart|zenuw|angst|drank|drugs|alcohol"
    r"|psychische )-?(?:problemen|probleem|klachten|problematiek|proben)"
)
_LEARNING = r"(?:dysle(?:xie|kse|ksy|xia)|dyscalculie|dyskalkulie|adhd|autisme|autism|tos|legasthenie)"
BODY = phrases(
    rf"(?:brak|breekt|broke|breaks|brach|bruts?) (?:[\w-]{{2,12}} ){{0,5}}?{_POSSESSIVE} {_BONE}",
    rf"{_POSSESSIVE} {_BONE} (?:[\w-]{{2,12}} ){{0,5}}?(?:gebroken|gebrochen|brutsen|broken|gekneusd|gescheurd)",
    rf"(?:gebroken|broken|gebrochene[nrs]?|brutsen) {_BONE}",
    r"(?:in|yn) (?:(?:zijn|haar|z'n|d'r|syn|har|het|it|'t) )?bed (?:plast|plaste|geplast|pist|piest|plasse)"
    r"|(?:'s nachts|nachts|by night) (?:[\w-]{2,8} ){0,2}?(?:niet|net) (?:[\w-]{2,8} )?(?:droog|zindelijk|droech)"
    r"|nog niet (?:[\w-]{2,8} )?(?:zindelijk|droog 's nachts)|bedplasser|bettnassen|bedwett(?:ing|er)",
    rf"(?:door|met|vanwege|wegens|heeft|had|last van|mei|hat) (?:[\w-]{{2,12}} ){{0,2}}?{_TROUBLE}",
    rf"{_POSSESSIVE} {_TROUBLE}",
    r"(?:zit|zitten|is|blijft|thuis)(?: [\w-]{2,12}){0,3} thuis,? (?:[\w-]{2,10} ){0,2}?(?:overspannen|opgebrand"
    r"|met (?:een )?burn-?out|oerspand|burnt? out|ausgebrannt)",
    rf"(?:in |onder )(?:behandeling|therapie|begeleiding) (?:is |was |staat )?(?:bij|van) (?:een |de |het )?"
    rf"(?:{_THERAPIST}|ggz|psycholoog|therapeut|kliniek)",
    rf"(?:bij|naar|van|by|nei|fan|beim|zum|zur|vom|to|from|with|in|op) (?:(?:de|een|in|it|the|a|an|zijn|haar|syn|har"
    rf"|his"
    rf"|her|der|die|einer) )?{_THERAPIST}",
    rf"{_LEARNING}[ -]?(?:verklaring|ferklearring|erklarung|onderzoek|undersyk|test|diagnose|diagnoaze|traject"
    rf"|medicatie"
    rf"|verslag|report|assessment|statement|diagnosis|gutachten)",
    r"(?:lese|rechtschreib|lern|rechen|konzentrations|sprach)schwache|(?:suiker|kanker|hart|nier|long"
    r"|adhd)-?patient\w{0,3}"
    r"|rheumatism|reumatiek|panykoanfall\w{0,2}|angststoarnis|oandachtstekoart",
    r"(?:ligt|lag|lies|lays|liegt|leit|opgenomen|terug) (?:[\w-]{2,12} ){0,4}?(?:op|in|yn|on|auf) (?:de |the |der )?"
    r"(?:kinderafdeling|berneofdieling|kinderstation|children's ward|afdeling neurologie|couveuse|incubator"
    r"|brutkasten)",
    r"(?:aan|oan) (?:zijn|haar|syn|har|de) (?:amandelen|neusamandelen|hart|hert|nieren|longen|ruggengraat|blindedarm)",
    r"(?:bijna |half |vrijwel |almost |fast )?(?:blind|doof|deaf|taub) (?:aan|oan|in|on|auf) (?:een|one|einem|ien"
    r"|zijn|haar"
    r"|his|her|syn|it) \w{3,7}",
    r"met (?:de|een) ambulance (?:\w{2,8} )?(?:mee|op ?gehaald|meegenomen|weggebracht|vervoerd|naar)|by ambulance"
    r"|mit dem krankenwagen",
    r"(?:naar|in|bij|nei|yn) (?:het |de |it )?(?:umcg|mcl|nij smellinghe|tjongerschans|lumc|amc|wkz|radboudumc"
    r"|kinderziekenhuis"
    r"|bernesikehus)",
    r"(?:\w{2,6})?amputatie|amputation|dood ?geboren|stillborn|totgeburt|ivf|(?:is|ben) uitgerekend (?:in|op|rond"
    r"|eind|begin)",
    r"(?:is|was|wordt) (?:\w{2,8} )?(?:te dik|te zwaar|veel te dik|too fat|zu dick|te grou)(?= voor| om|[.,;!?]|$"
    r"| for| foar)",
    r"(?:ruikt|rook|smells?|riecht|rukt) (?:\w{2,10} ){0,3}?(?:niet fris|vies|muf|naar (?:plas|pies|urine|zweet"
    r"|rook)|bad|of"
    r" (?:urine|smoke))|(?:in|met) (?:\w{2,10} )?(?:vieze|smerige|ongewassen|dirty) (?:kleren|kleding"
    r"|clothes)(?: op school)?",
)
"""What is told of somebody's body and mind."""

LICE = phrases(
    r"(?:zaten|zitten|zit|had|hadden|heeft|hebben|vonden|vond|found|hatte|hiene|hie"
    r"|siten) (?:[\w-]{2,12} ){0,4}?(?:luizen|neten|hoofdluis|luzen|lice|nits|lause|nissen)",
    r"(?:luizen|neten|hoofdluis|lice|nits|lause) (?:[\w-]{2,12} ){0,2}?(?:gevonden|aangetroffen|gezien|found|gefunden)",
)
"""Lice, which somebody has."""

# What a text must hold before the patterns are tried: most texts hold none of it.
OF_BODY = cues(
    "sleutelb|heup|rib|kaak|kaai|schedel|wervel|juk|bekken|rug|nek|oogkas|bone|hip|jaw|skull|pelvis|back|vertebr"
    "|schlus|hufte|kiefer|schadel|becken|regg|ripp|dick|bed|bett|nachts|night|zindel|prob|klacht|thuis|behandel"
    "|therap|begeleid|psych|dieti|cardio|neuro|onco|uroloog|logopad|seksu|poli|paaz|eetkl|ontwen|entzug|dysle"
    "|dysc|dysk|adhd|autis|tos|legasth|schwach|patient|rheum|reuma|panyk|angst|tekoart|afdeling|ofdieling|station"
    "|ward|couveu|incub|brutk|amandel|hart|hert|nieren|longen|blind|doof|deaf|taub|ambulance|krankenw|umc|mcl"
    "|tjongers|amc|wkz|ziekenh|sikeh|amput|geboren|stillb|totgeb|ivf|uitgerek|dik|te zwaar|fat|te grou|ruikt|rook"
    "|smell|riecht|rukt|vieze|smerig|ongewas|dirty"
)
OF_LICE = cues("luis|luiz|luzen|neten|lice|nits|lause|nissen")
