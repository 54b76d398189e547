"""How people write about illness, leave and the ways to report them, in Dutch and English: folded patterns.

Every repetition is bounded, so that no text takes long.
"""

import re


def _phrases(*parts: str) -> re.Pattern[str]:
    """Compile whole words of which one of the parts matches."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")


_SICK = (
    r"(?<!\w)(?:ziek(?:e)?|niet lekker|niet fit|koorts|verhoging|misselijk|griep|grieperig|verkouden|buikgriep"
    r"|sick|ill|unwell|poorly|fever)"
)
_CHILD = (
    r"(?:(?:je|jouw|uw|jullie|een|het|de|your|a|the|his|her) )?(?:\w{1,12} )?"
    r"(?:kind(?:eren)?|zoon|dochter|kids?|leerling(?:en)?|child(?:ren)?|son|daughter|pupils?|students?)"
    r"(?: (?:of|or) (?:\w{1,6} )?(?:kind|zoon|dochter|child|son|daughter))?"
)
_DOCTOR = r"(?:dokter|tandarts|huisarts|orthodontist|specialist|ziekenhuis|doctor|dentist|hospital)"
_APP = (
    r"(?:\w{0,14}app(?:je|jes|groep|berichtje|bericht|chat)?|whats ?app(?:je|groep)?|telegram\w{0,6}|\w{0,10}chat"
    r"|signal|dit kanaal|dit bericht|deze groep|\w{2,12}groep|(?<!in een )groep(?! ?\d)"
    r"|(?:this|the|our) (?:group|channel)"
    r"|group(?: chat)?(?! ?\d)|dm|pb|prive ?bericht(?:je)?|direct message|private message|message here)"
)
_ARTICLE = r"(?:(?:de|deze|dit|onze|het|een|je|the|this|our|a|an|jullie) )?"
_SOON = r"[^.!?\n]{0,25}?"

TOPIC = _phrases(
    # to report ill, or absent
    r"ziek[ -]?(?:te ?)?(?:ge)?meld\w{0,6}",
    r"ziek (?:wil|wilt|willen|moet|moeten) melden",
    r"ziekmelding\w{0,3}",
    r"(?<!wegens )(?<!vanwege )(?<!door )(?<!na )ziekte(?! van)",
    r"beter ?meld\w{0,6}",
    r"af ?(?:te )?meld(?:en|ing|ingen)",
    r"afgemeld",
    r"(?:kort|absent ?|afwezig ?)meld\w{0,6}",
    r"absentie\w{0,10}",
    r"afwezigheid",
    r"verzuim",
    r"meld\w{0,2} [^.!?\n]{0,40}?(?:ziek|af|absent|afwezig)",
    r"ziek(?:e)? (?:door|af)(?: te )?ge\w{1,5}",
    r"(?:ziek|sick|ill) ?(?=:)",
    rf"{_SICK}(?: (?:thuis|vandaag|morgen|at home|today|tomorrow))?(?= ?\?)",
    r"ziek(?:,| of) [^.!?\n]{0,25}(?=\?)",
    r"is (?:ie|hij|ze|zij|iemand) (?:\w{1,10} )?ziek(?= ?\?)",
    # to ask leave
    r"verlof(?:aanvra\w{1,4}|verzoek\w{0,3}|briefje\w{0,1}|formulier)?"
    r"(?= ?(?:kun|kan|mag|vra|aan|doe|regel|graag|via|in |per |door|hier|nodig|gaat|hoef|verloopt|wil|voor |rond |en "
    r"|of |,|:|\?|$))",
    r"(?:vraag|vragen|aanvragen|regel\w{0,2}) [^.!?\n]{0,30}?(?:verlof|vrij)",
    r"verlofaanvra\w{1,4}",
    r"vrij (?:te )?(?:vragen|nodig)",
    r"extra vrij",
    r"(?:dag|dagje|middag|ochtend|dagdeel) (?:extra )?vrij(?= ?\?)",
    r"(?:holiday|extra|special|family) leave",
    r"(?<![a-z] )leave (?:for|on) [^.!?\n]{1,25}(?=\?)",
    rf"(?:wil|wilt|willen|moet|mag) (?:je|u|jullie|{_CHILD}) {_SOON}vrij(?= (?:voor|op|van|vragen|geven|nemen)| ?\?)",
    # a child that is ill, or does not come
    rf"(?:als|wanneer|indien|mocht|is|zodra|of|if|when|whenever|bij|heeft|has) {_CHILD} {_SOON}{_SICK}",
    rf"{_SICK} {_CHILD}(?= ?[?:])",
    rf"wie {_SICK} is(?=,| (?:kan|mag|moet|meldt|laat|geeft|stuurt|appt))",
    r"zijn er (?:\w{2,10} ){0,2}(?:ziek|zieken|zieke kinderen)(?= ?\?)",
    r"wie (?:ziek )?thuis ?blijft(?= (?:hoor|laat|meldt|appt|geeft|kan|mag))",
    rf"(?:wie|welke kinderen|who)(?: (?:er|is|are|zijn)){{1,2}} (?:\w{{2,10}} )?{_SICK}(?! van)",
    rf"(?:weten|melden|zeggen|know|tell us) (?:dat|that) {_CHILD} {_SOON}{_SICK}",
    r"wie is er (?:\w{2,10} )?niet(?= ?\?)",
    rf"{_CHILD} staying (?:at )?home",
    rf"{_CHILD}(?:'s)? [^.!?\n]{{0,20}}(?:als|wanneer|if|when) "
    rf"(?:hij|ze|zij|het|ie|he|she|they)(?: (?:of|or) (?:zij|she))? (?:\w{{2,10}} ){{0,2}}"
    rf"(?:{_SICK}|niet (?:komt|kan)|not coming)",
    rf"(?:bij|in geval van|in case of) (?:ziekte|illness|absence|afwezigheid|{_SICK})",
    rf"(?:als|wanneer|kan|if|when|mocht) {_CHILD} {_SOON}"
    r"(?:niet (?:naar school )?(?:komt|kan|komen)|niet naar school|er niet is|thuis ?blijft|niet aanwezig|absent"
    r"|afwezig|not (?:come|coming)|(?:cannot|can not|can't|won't) (?:come|make it|be (?:there|in|at school))"
    r"|stay(?:s|ing)? (?:at )?home|off school"
    rf"|naar (?:de|het) {_DOCTOR})",
    rf"(?:komt|is) {_CHILD} (?:\w{{2,10}} ){{0,2}}niet(?: (?:op|naar) school)?(?= ?[?,])",
    rf"blijft {_CHILD} (?:\w{{2,10}} ){{0,2}}thuis(?= ?[?,]| vandaag| morgen)",
    rf"{_CHILD} (?:een dag |morgen |vandaag )?thuis ?(?:te )?houden",
    rf"is {_CHILD} (?:weer )?beter(?= ?\?)",
    r"(?:absent|afwezig)(?: \w{2,10}){0,2}(?= ?\?)",
    rf"(?:naar (?:de|het)|to the) {_DOCTOR}(?= ?\?)",
    rf"{_DOCTOR}(?:'?s)?[ -]?(?:appointment|visit|afspraak|bezoek)(?= ?\?)",
    rf"{_DOCTOR} (?:onder|tijdens|during) school\w{{0,4}}",
    rf"(?:(?:komt|is|if|when|als|wanneer) {_CHILD}|{_CHILD} (?:komt|is|will be|runs)) (?:\w{{1,10}} ){{0,3}}"
    r"(?:later|te laat|late)(?= ?(?:[?,.!]|$)| (?:op school|for school))",
    rf"running late(?:(?= ?\?)| with {_CHILD})",
    r"(?:te laat(?: komen)?|late for school)(?= ?\?)",
    # the same in English
    r"report\w{0,3} [^.!?\n]{0,30}?(?:sick|ill|absent|illness|absences?|sickness)",
    r"call\w{0,3} in sick",
    r"sick (?:notes?|reports?|leave|days?)",
    r"absence (?:notes?|reports?|requests?)",
    r"absences",
    r"illness",
    rf"(?:ask|request|apply)\w{{0,3}} {_SOON}(?:leave|day off|days off|time off)",
    r"leave requests?",
    r"days? off",
)
"""Reporting illness or asking leave."""

PLAIN_WAY = _phrases(
    rf"(?:via|in|per|door|met|op|naar|through|on|by|using|over|with|gebruik(?:en)?|use) {_ARTICLE}"
    rf"(?:\w{{2,12}} )?{_APP}",
    r"(?<!de )(?<!deze )(?<!onze )(?<!een )(?:app|appt|apt|whatsapp)"
    r"(?= ?(?:even|dan|me|mij|ons|het|dit|gerust|snel|gewoon|naar|de juf|de meester|juf|meester|je|maar|us|the teacher"
    r"|your|voor|before|$|[.!,]))",
    r"(?:even|gewoon|maar|te|ook|of|mag|liever|graag|kunt|kun je|mogen|altijd|mij|me|is)"
    r" (?:\w{2,10} )?(?:appen|whatsappen|dm'?en)",
    r"(?:(?:stuur|sturen|doe|volstaat|met|via) )?(?:(?:me |ons )?een |the |a )?"
    r"(?:appje|app-?bericht(?:je)?|whatsappje)",
    r"(?:antwoord(?:en|t)?(?= (?:op|even|dan|hier|gewoon|maar|met)(?!\w))|beantwoord(?:en)?(?= (?:dit|deze)(?!\w)))"
    r"(?: even| dan| gewoon)?(?: (?:op )?(?:dit|deze|hier|hieronder)(?: \w{1,10})?)?",
    r"(?:reageer|reageert|reageren|reply(?:ing)?|respond(?:ing)?|react(?:ing)?|comment(?:ing)?)"
    r"(?: dan| even| gewoon| maar)?(?: (?:op|onder|to|below|on))?(?: (?:dit|this|deze|hier|hieronder)(?: \w{1,10})?)?",
    r"(?:onder|below|under) (?:dit|deze|this) (?:bericht(?:je)?|post|message)",
    r"(?:met|in|via|with|in) (?:een|de|a|the) (?:reacties?|comments?)",
    r"deze (?:groep|app|chat) (?:gebruik(?:en|t)?|is)(?: (?:we|je|jullie|er))? (?:nu |voortaan )?ook",
    r"(?:telegram|whatsapp|deze (?:app|groep)|groepsapp)[^.!?\n]{0,60}? (?:daar|daarin)",
    r"(?:of|or) (?:vraag|meld|zet|geef|laat|zeg|ask|say|put) (?:het|dat|it) (?:\w{2,10} )?"
    r"(?:hier(?:onder)?|here|below)",
    r"als (?:een )?reactie",
    r"(?:zet|zetten|gooi|plaats) (?:het|dat|ze) er (?:\w{2,10} )?in",
    # a sign instead of words
    r"(?:duim|duimpje|duimen)(?: omhoog)?",
    r"thumbs? ?up",
    r"(?:met|with) (?:een|an?) (?:emoji|smiley|hartje|kruisje|vinkje|sticker|heart|tick)",
    r"(?:stuur|zet|plaats|send|post|met|with) (?:(?:een|dan|even|a) ){0,2}[👍🤒🤧🤢🤮😷✅❌]",
    r"[👍🤒🤧🤢🤮😷✅❌] (?:onder|below|hieronder|in de)",
    r"(?:in|via|met|vul|fill in|use|gebruik) (?:de|een|deze|the|this|a) (?:poll|peiling)",
    r"poll(?= ?:)",
    r"(?:stem|stemmen|vote)(?: \w{2,10})?(?: (?:hier|hieronder|here|below))",
    r"(?:voice|spraak) ?(?:bericht|memo|berichtje|message|note)",
    r"spreek (?:\w{2,10} ){0,4}in(?= (?:als|voor)|[.!?]|$)",
    r"appen(?= ?(?:mag|kan|maar|is genoeg|[.!?]|$))",
    r"(?:mag|kan|kun je|kunt u) (?:\w{1,10} ){0,3}(?:ook|gewoon) hier",
    r"text (?:me|us|the teacher|your teacher)",
    r"(?:message|dm|ping) (?:me|us|(?:the|your) teacher)",
    r"(?:via|met|per|in|by|with) (?:(?:een|a|an) )?(?:\w{2,10} )?(?:bericht(?:je)?|message|note)"
    r" (?:aan|naar|to) (?:(?:de|je|the|your) )?(?:juf|meester|leerkracht|teacher|mij|me|ons|us)",
)
"""Ways that can only mean the app."""

VAGUE_WAY = _phrases(
    r"(?:stuur|sturen|stuurt|zet|zetten|plaats|schrijf|typ|laat|drop|post|send|leave|write|put)\w{0,2}"
    r" [^.!?\n,;]{0,30}?(?:bericht(?:je)?|reactie|messages?|notes?|comment|pb|dm|pm|prive)",
    r"(?:meld\w{0,2}|geef\w{0,2}|vraag\w{0,2}|zeg|klik|druk|tik|typ|schrijf|zet|noteer|tell|write|put|type|ask\w{0,3}|kan|kun|kunt|kunnen|mag|mogen|graag|dan|even|gewoon|ook|voortaan|weten|door|can|may|please|just|know"
    r"|report) (?:\w{1,16} ){0,5}?(?:hier(?:onder|in)?|here|below)",
    r"(?:hier|hieronder|here|below) (?:\w{1,12} ){0,3}?"
    r"(?:ziek|ziek ?melden|af ?melden|melden|aanvragen|vragen|doorgeven|weten)",
)
"""Ways that mean the app where nothing else is named."""

OTHER_WAY = re.compile(
    r"https?://|www\.|\w@\w|(?<!\w)(?:telefonisch|telefoon\w{0,6}|bel|belt|bellen|opbellen|phone|call|calling|telephone"
    r"|e-?mail\w{0,4}|mail\w{0,4}|per post|website|site|formulier\w{0,2}|form|link|ouderportaal|portaal|portal"
    r"|parnassys|balie|kantoor|administratie|briefje|office|poster|bord|deur)(?!\w)"
)
"""Ways that are not the app."""

ALSO = _phrases("ook", "of", "liever", "voortaan", "eventueel", "or", "also", "too", "instead")
"""What adds a way to another."""

DENIAL = _phrases(
    r"niet|nooit|geen|noch|zonder|nee|not|no|nothing|never|niets|niks|don't|dont|cannot|can't|isn't|aren't|won't|doesn't|without",
    r"(?:komen|krijgen|zien|worden) (?:\w{1,9} )?nog (?:steeds|altijd)|still (?:get|receive|see)",
    r"stop|vermijd|avoid|in plaats van|instead of|rather than",
)

_PHONING = r"(?:bellen|mailen|telefonisch|naar kantoor|per mail|via de mail|per telefoon)"
_BOT = r"(?:(?:via|met|door|voor|in|through|by|with) )?(?:(?:de|onze|the|our|deze) )?\w{0,24}bot"

OTHER_DENIAL = _phrases(
    rf"(?:niet|geen|geen zin|zonder|not|without|in plaats van|instead of|rather than|\w{{2,14}}er (?:dan|than)) {_BOT}",
    rf"{_BOT} (?:(?:werkt|is|doet|kan) (?:het )?niet|niet (?:werkt|lukt|wil))",
    rf"{_BOT} (?:does not|doesn't|is not|isn't) work\w{{0,3}}",
    r"vergeet (?:\w{1,10} )?niet|niet (?:te )?vergeten|don't forget(?: to)?|do not forget(?: to)?|niet alleen|not only",
    r"niet (?:zo )?(?:is|lekker|fit|goed|naar school|komt|kan komen|kunnen komen|aanwezig|op school)"
    r"(?: (?:kan )?(?:komt|komen|kan))?",
    rf"(?:niet|geen) (?:(?:meer|langer) )?(?:te )?{_PHONING}",
    rf"{_PHONING} (?:hoef\w{{0,2}}|is|kan|gaat)(?: (?:dus|nu|dan))? niet(?: (?:meer|langer|nodig))?",
    r"telefoon\w{0,4} (?:\w{1,8} ){0,3}(?:doet|stuk|kapot|plat|bezet|onbereikbaar|bereikbaar)",
    r"(?:bel|mail) (?:ons |dan )?niet",
    r"geen (?:mail|telefoontje|zin|formulier|briefje|probleem|punt)\w{0,3}",
    r"can(?:not|'t| not) (?:come|attend|make it)(?: to school)?",
    r"not (?:coming|feeling well|well|able to come)",
    r"no (?:form|mail|call|note)s?(?: needed| necessary)?",
    r"no (?:need|problem)(?: to (?:call|phone|mail|email))?",
    r"(?:do not|don't|no need to) (?:need to |have to )?(?:call|phone|mail|email)",
    r"no longer (?:need to |have to )?(?:call|phone)",
)
"""Denials of something else than a way through the app: "niet vergeten", "als je kind niet komt", "niet bellen".

The bot is such a thing as well: "niet via de bot", "makkelijker dan de bot".
"""

ANSWERED_NO = re.compile(
    r"(?<=\?)\s{1,3}(?:nee|no|(?:liever |helaas )?niet(?! vergeten))(?!\w)"
    r"|(?<=[.!])\s{1,3}(?:(?:dat|dit) (?:is|was) niet (?:de bedoeling|handig|toegestaan|goed)"
    r"|(?:dat|dit) (?:kan|mag|moet) niet|(?:this|that) is not (?:allowed|the idea|what this|how))(?!\w)"
)
"""What denies the question or the observation before it: "Ziekmelden in deze groep? Nee." """

COMPARED = re.compile(r"(?<!\w)(?!hier|weer)\w{2,14}er (?:dan|than) $")
"""What stands before a way that something else is better than: "sneller dan via de app"."""

HAND_OVER = re.compile(r"(?<!\w)\w{0,24}bot(?!\w)|(?<![\w/])/(?:ziek|verlof|sick|ill|leave|start)(?!\w)")
"""The bot, which hands a report over to the school."""

ALTERNATIVE = re.compile(r"(?<!\w)(?:of|or) $")
"""What stands before a way beside the bot's: "via de bot of via de app"."""

IN_THE_GROUP = re.compile(
    r"groep|group|klas|reageer|reactie|antwoord|repl|respond|react|comment|duim|thumb|poll|stem|vote|peiling"
    r"|(?:dit|deze|this) (?:bericht|message|post)"
)
"""Ways in which all parents read along: no hand-over makes these right."""

WHERE_THE_BOT_IS = re.compile(
    r"(?:via|in|met|per|op|through|on|with|using|use|gebruik)(?: \w{2,5})? (?:\w{2,12} )?(?:app|telegram)"
    r"|(?:via|in|met|per|by|with)(?: (?:een|a|an))? (?:prive ?bericht(?:je)?|private message|direct message|dm|pb)"
)
"""Ways that name no person and no group, only what the bot lives in."""

OR_ELSE = _phrases("ook", "of", "maar", "liever", "or", "also", "too", "but")
"""What tells another way from the bot's."""

EVENT = _phrases(
    r"\w{0,16}(?:avond|feest|feestje|uitje|excursie|schoolreis|schoolreisje|kamp|musical|disco|voorstelling|barbecue|bbq|party|gesprek(?:ken)?|training|sportdag|workshop|activiteit|cursus|club)",
    r"hulpouders?|helpen|rijden|inschrij\w{1,6}|nieuwsbrief|opgeven|aan- en|meeting|evening|event|newsletter",
    r"zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|met verlof|maternity leave|parental leave",
)
"""What one signs off from that is no lesson, and leave that staff take."""

SIGN_OFF = re.compile(
    r"af ?(?:te )?meld|afgemeld|\baf$|verlof$|days? off|niet(?: \w{2,10})?$|\bcome$|make it$|be there$"
)
"""Topics that may be about an event as well."""

CLAUSE_END = re.compile(
    r"[,;:()]| - |(?<!\w)(?:maar|but|want|because|zodat|en (?=niet)|and (?=not))(?!\w)|(?<=[.!?\n])(?=\s)"
)

GOES_ON = re.compile(
    r"[\s\W]{0,6}(?:dat|dit|het|that|this|it|doe|stuur|app|appen|laat|geef|meld|reageer|gewoon|graag|even|you can|just"
    r"|please|send|message|text|reply|let|dan|then|je kunt|je kan|u kunt|kan|mag|dm|tip|via|in de|hier|here|een|use"
    r"|post|zet)(?!\w)"
)
"""How a sentence begins that goes on about the one before."""
