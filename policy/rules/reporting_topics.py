"""What reporting illness and asking leave sound like, in Dutch and English: folded patterns.

Every repetition is bounded, so that no text takes long.
"""

import re

from policy.rules.later import phrases

_SICK = (
    r"(?<!\w)(?:ziek(?:e)?|niet lekker|niet fit|koorts|verhoging|misselijk|griep|grieperig|verkouden|buikgriep"
    r"|sick|ill|unwell|poorly|fever|a temperature|the flu|koppijn|hoofdpijn|buikpijn|keelpijn)"
)
_CHILD = (
    r"(?:(?:je|jouw|uw|jullie|een|het|de|your|a|the|his|her) )?(?:\w{1,12} )?"
    r"(?:kind(?:eren|je)?|kleuters?|zoon|dochter|kids?|leerling(?:en)?|child(?:ren)?|son|daughter|pupils?|students?)"
    r"(?: (?:of|or) (?:\w{1,6} )?(?:kind|zoon|dochter|child|son|daughter))?"
)
_DOCTOR = r"(?:dokter|tandarts|huisarts|orthodontist|specialist|ziekenhuis|doctor|dentist|hospital)"
_SOON = r"[^.!?\n]{0,25}?"


_NO_TEACHER = r"(?! (?:van|of) (?:(?:een|de|onze|the|a|your) )?(?:juf|meester|leerkracht|leraar|collega|teacher))"

TOPIC = phrases(
    # to report ill, or absent
    r"ziek[ -]?(?:te ?)?(?:ge)?meld\w{0,6}",
    r"ziek (?:wil|wilt|willen|moet|moeten|zijn) melden",
    r"ziekmelding\w{0,3}",
    r"(?<!wegens )(?<!vanwege )(?<!door )(?<!na )(?<!bij )ziekte(?! van)",
    r"beter ?meld\w{0,6}",
    r"af ?(?:te )?meld(?:en|ing|ingen)",
    r"afgemeld",
    r"(?:kort|absent ?|afwezig ?)meld\w{0,6}",
    r"absentie\w{0,10}",
    r"afwezigheid",
    r"verzuim",
    r"meld\w{0,2} [^.!?\n]{0,40}?(?:ziek|af|absent|afwezig)",
    r"ziek(?:e)? (?:door|af)(?: te )?ge\w{1,5}",
    r"(?<!en )(?<!and )(?<!over )(?:ziek|sick|ill|koorts)(?: [^\w\s])? ?(?=[:=👉👇])",
    r"zieke (?:kinderen|leerlingen)(?= (?:graag|mag|mogen|meld|kunt u|kun je))",
    r"zieken(?= (?:\w{2,10} ){0,2}(?:doorgeven|melden|door))",
    r"griep(?:je)? te pakken(?= ?\?)",
    r"thuis ?blijven (?:vanwege|wegens|door|bij|met) (?:ziekte|griep|koorts)(?= ?\?)",
    rf"{_SICK}(?: (?:thuis|vandaag|morgen|at home|today|tomorrow))?(?= ?\?)",
    r"ziek(?:,| of) [^.!?\n]{0,25}(?=\?)",
    r"is (?:ie|hij|ze|zij|iemand) (?:\w{1,10} )?ziek(?= ?\?)",
    # to ask leave
    r"(?:vakantie)?verlof(?:aanvra\w{1,4}|verzoek\w{0,3}|briefje\w{0,1}|formulier)?"
    r"(?= ?(?:kwijt|kun|kan|mag|vra|aan|doe|regel|graag|via|in |per |door|hier|nodig|gaat|hoef|is |verloopt|wil|voor "
    r"|rond |en |of |,|:|\?|$))",
    r"(?:vraag|vragen|aanvragen|regel\w{0,2}) [^.!?\n]{0,30}?(?:verlof|vrij)",
    r"verlof(?:aanvra\w{1,4}|verzoek\w{0,3})",
    r"(?:voor|om|over) verlof(?= ?[.!]|$)",
    r"vrij voor [^.!?\n]{0,45}?(?:vragen|aanvragen)",
    r"eerder (?:op|weg met|weg op) vakantie",
    r"vrij(?:af)? (?:te )?(?:vragen|nodig)",
    r"snipperdag\w{0,4}",
    r"vrije dag(?:en)? (?:nodig|vragen|aanvragen)",
    r"extra vrij",
    r"(?:dag|dagje|middag|ochtend|dagdeel) (?:extra )?vrij(?= ?\?)",
    r"(?:dag|dagje|middag|middagje|ochtend|uur|uurtje) (?:extra )?vrij(?= (?:mag|kan|kun|kunt|vraag|regel|app|stuur))",
    r"(?:holiday|extra|special|family) leave",
    r"(?<![a-z] )leave(?: (?:for|on) [^.!?\n]{1,25})?(?=\?)",
    r"(?:wil|wilt|willen|heb|hebt|need|want) (?:\w{1,8} ){0,2}(?:verlof|leave)(?!\w| (?:the|your|for|at))",
    rf"(?:wil|wilt|willen|moet|mag) (?:je|u|jullie|{_CHILD}) {_SOON}vrij(?= (?:voor|op|van|vragen|geven|nemen)| ?\?)",
    # a child that is ill, or does not come
    rf"(?:als|wanneer|indien|mocht|is|zodra|of|if|when|whenever|bij|heeft|has|ligt) {_CHILD} {_SOON}{_SICK}",
    rf"{_SICK} {_CHILD}(?: thuis)?(?= ?[?:])",
    rf"{_SICK} {_CHILD} (?:[^.!?\n]|\.\d){{0,40}}?(?:ge|af|afge)?meld\w{{0,3}}",
    rf"{_SICK} {_CHILD} (?:mogen|kunnen|mag|kan) (?:mij|me|ons|de juf|de meester)",
    rf"{_DOCTOR}[^.!?\n]{{0,30}} (?:melden|doorgeven|aangeven)",
    r"verslapen(?= ?\?)",
    rf"{_CHILD} (?:has|heeft) {_SICK}(?= ?\?)",
    rf"(?:if|when|als|wanneer) {_CHILD} {_SOON}{_DOCTOR}(?:'?s)?[ -]?(?:appointment|visit|afspraak|bezoek)",
    rf"wie {_SICK} is(?=[,:]| (?:kan|mag|moet|meldt|laat|geeft|stuurt|appt))",
    r"zijn er (?:\w{2,10} ){0,2}(?:ziek|zieken|zieke kinderen)(?= ?\?)",
    r"wie (?:\w{2,10} )?thuis ?blijft(?=,| (?:hoor|laat|meldt|appt|geeft|kan|mag))",
    r"wie er (?:\w{2,10} )?niet is(?= vandaag| morgen|,)",
    rf"(?:wie|welke kinderen|who)(?: (?:er|is|are|zijn)){{1,2}} (?:\w{{2,10}} )?{_SICK}(?! van)",
    rf"(?:weten|melden|zeggen|zien|aangeven|doorgeven|know|tell us) (?:dat|of|that|whether) {_CHILD} {_SOON}"
    rf"(?:{_SICK}|later komt|te laat|niet komt|afwezig|absent)",
    r"wie is er (?:\w{2,10} )?niet(?= ?\?)",
    rf"{_CHILD} staying (?:at )?home",
    rf"(?:if|when) {_CHILD} is (?:at )?home",
    rf"{_CHILD}(?:'s)? [^.!?\n]{{0,20}}(?:als|wanneer|if|when) "
    rf"(?:hij|ze|zij|het|ie|he|she|they)(?: (?:of|or) (?:zij|she))? (?:\w{{2,10}} ){{0,2}}"
    rf"(?:{_SICK}|niet (?:komt|kan)|not coming)",
    rf"(?:bij|in geval van|in case of) (?:ziekte|illness|absence|afwezigheid|{_SICK}){_NO_TEACHER}",
    rf"(?:als|wanneer|kan|if|when|mocht|is) {_CHILD} {_SOON}"
    r"(?:niet (?:naar school )?(?:komt|kan|komen)|niet naar school|er (?:\w{2,10} )?niet is|thuis ?blijft|niet aanwezig"
    r"|absent|afwezig|not (?:come|coming)|(?:cannot|can not|can't|won't) (?:come|make it|be (?:there|in|at school))"
    r"|stay(?:s|ing)? (?:at )?home|off school"
    rf"|naar (?:de|het) {_DOCTOR})",
    rf"(?:komt|is) {_CHILD} (?:\w{{2,10}} ){{0,2}}niet(?: (?:op|naar) school)?(?= ?[?,])",
    rf"blijft {_CHILD} (?:\w{{2,10}} ){{0,2}}thuis(?= ?[?,]| vandaag| morgen)",
    rf"(?:komt|is|moet) {_CHILD} (?:\w{{2,10}} ){{0,3}}(?:later|eerder weg|te laat|naar de {_DOCTOR})"
    r"(?= ?[?,]| door| vanwege)",
    rf"{_CHILD} (?:een dag |morgen |vandaag )?thuis ?(?:te )?houden",
    rf"is {_CHILD} (?:weer )?beter(?= ?\?)",
    r"(?:absent|afwezig)(?: \w{2,10}){0,2}(?= ?\?)",
    rf"(?:naar (?:de|het)|to the) {_DOCTOR}(?= ?\?)",
    rf"{_DOCTOR}(?:'?s)?[ -]?(?:appointment|visit|afspraak|bezoek)(?= ?\?)",
    rf"{_DOCTOR} (?:onder|tijdens|during) school\w{{0,4}}",
    rf"(?:(?:komt|is|if|when|als|wanneer) {_CHILD}|{_CHILD} (?:komt|is|will be|runs)) (?:\w{{1,14}} ){{0,3}}"
    r"(?:later|te laat|late)(?= ?(?:[?,.!]|$)| (?:op school|for school)"
    r"| (?:vanwege|wegens|door|because)[^.!?\n]{0,30}\?)",
    r"kom (?:je|jij|u) (?:\w{2,10} ){0,2}(?:later|te laat)(?= ?\?)",
    rf"running late(?:(?= ?\?)| with {_CHILD})",
    r"(?:te laat(?: komen)?|late for school)(?= ?\?)",
    # the same in English
    r"report\w{0,3} [^.!?\n]{0,30}?(?:sick|ill|absent|illness|absences?|sickness)",
    r"call\w{0,3} in sick",
    rf"call\w{{0,3}} {_CHILD} in sick",
    rf"call\w{{0,3}} off {_CHILD}",
    r"(?:your|their|a|the) \w{2,10}'s (?:absence|illness|sickness)",
    rf"(?:my|mijn) (?:child|kind|zoon|dochter|son|daughter) is {_SICK}(?=[^.!?\n]{{0,20}}\?)",
    r"niet op school(?: \w{2,10})?(?= ?\?)",
    r"(?<![a-z] )late(?=\?)",
    r"sickness|absence(?=,| can| should)",
    r"late (?:drop-?off|arrival)(?= ?\?)",
    r"sick (?:notes?|reports?|leave|days?)",
    r"absence (?:notes?|reports?|requests?)",
    r"absences",
    r"illness",
    rf"(?:ask|request|apply)\w{{0,3}} {_SOON}(?:leave|day off|days off|time off)",
    r"leave requests?",
    r"days? off",
)
"""Reporting illness or asking leave."""

EVENT = phrases(
    r"\w{0,16}(?:(?<!van)(?<!morgen)(?<!gister)avond|(?<!offer)(?<!suiker)feest|feestje|uitje|excursie|schoolreis"
    r"|schoolreisje|kamp|musical|disco"
    r"|voorstelling|barbecue|bbq|party|gesprek(?:ken)?|training|sportdag|workshop|activiteit|cursus|club|ontbijt|diner"
    r"|lunch|brunch|buffet|borrel|picknick|viering|toernooi|optocht|vierdaagse|sponsorloop|markt|bijeenkomst"
    r"|vergadering|rondleiding|breakfast|dinner|tournament)",
    r"hulpouders?|rijouders?|helpen|rijden|inschrij\w{1,6}|nieuwsbrief|opgeven|aan- en|meeting|evening|event"
    r"|newsletter",
    r"zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|(?<!reageer )met verlof|maternity leave|parental leave",
)
"""What one signs off from that is no lesson, and leave that staff take."""

SIGN_OFF = re.compile(
    r"^ziek$|^sick$|^kom "
    r"|af ?(?:te )?meld|afgemeld|\baf$|verlof$|days? off|niet(?: \w{2,10})?$|\bcome$|make it$|be there$"
)
"""Topics that may be about an event as well."""
