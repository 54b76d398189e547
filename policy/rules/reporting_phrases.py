"""How people write about the ways to report illness and ask leave, in Dutch and English: folded patterns.

Every repetition is bounded, so that no text takes long.
"""

import re

from policy.rules.later import phrases

_APP = (
    r"(?:\w{0,14}app(?:je|jes|groep|berichtje|bericht|chat)?|whats ?app(?:je|groep)?|telegram\w{0,6}|\w{0,10}chat"
    r"|signal|dit kanaal|dit bericht|deze groep|\w{2,12}groep|(?<!in een )groep(?! ?\d)"
    r"|(?:this|the|our) (?:group|channel)"
    r"|group(?: chat)?(?! ?\d)|dm|pb|prive ?bericht(?:je)?|direct message|private message|message here)"
)
_ARTICLE = r"(?:(?:de|deze|dit|onze|het|een|je|the|this|our|a|an|jullie) )?"
PLAIN_WAY = phrases(
    rf"(?:via|in|per|door|met|op|naar|through|on|by|using|over|with|gebruik(?:en)?|use) {_ARTICLE}"
    rf"(?:\w{{2,12}} )?{_APP}",
    r"to (?:this|our) (?:group|chat|channel)",
    r"(?<!de )(?<!deze )(?<!onze )(?<!een )(?:app|appt|apt|whatsapp)"
    r"(?= ?(?:even|ff|effen?|dan|me|mij|ons|het|dit|gerust|snel|gewoon|naar|de juf|de meester|juf|meester|je"
    r"|maar|us|the teacher|your|voor|before|$|[.!,]))",
    r"(?:even|ff|effen?|gewoon|maar|te|ook|of|mag|liever|graag|kunt|kun je|mogen|altijd|mij|me|is)"
    r" (?:\w{2,10} )?(?:appen|whatsappen|dm'?en)",
    r"(?:(?:stuur|sturen|doe|volstaat|met|via) )?(?:(?:me |ons )?een |the |a )?"
    r"(?:appje|app-?bericht(?:je)?|whatsappje|sms(?:'?je)?|text message)",
    r"(?:antwoord(?:en|t)?(?= (?:op|even|ff|effen?|dan|hier|gewoon|maar|met)(?!\w))"
    r"|beantwoord(?:en)?(?= (?:dit|deze)(?!\w)))"
    r"(?: even| ff| effen?| dan| gewoon)?(?: (?:op )?(?:dit|deze|hier|hieronder)(?: \w{1,10})?)?",
    r"(?:reageer|reageert|reageren|reply(?:ing)?|respond(?:ing)?|react(?:ing)?|comment(?:ing)?)"
    r"(?: dan| even| ff| effen?| gewoon| maar)?(?: (?:op|onder|to|below|on))?"
    r"(?: (?:dit|this|deze|hier|hieronder)(?: \w{1,10})?)?",
    r"(?:onder|below|under) (?:dit|deze|this) (?:bericht(?:je)?|post|message)",
    r"(?:met|in|via|with|in) (?:een|de|a|the) (?:reacties?|comments?)",
    r"deze (?:groep|app|chat) (?:gebruik(?:en|t)?|is)(?: (?:we|je|jullie|er))? (?:nu |voortaan )?ook",
    r"(?:telegram|whatsapp|deze (?:app|groep)|groepsapp)[^.!?\n]{0,60}? (?:daar|daarin)",
    r"(?:of|or) (?:vraag|meld|zet|geef|laat|zeg|ask|say|put) (?:het|dat|it) (?:\w{2,10} )?"
    r"(?:hier(?:onder)?|here|below)",
    r"(?:de|deze|onze|the|this|our) (?:groeps?app|app|groep|chat|group) is (?:er )?(?:ook |also )?(?:bedoeld )?"
    r"(?:voor|for) [^.!?;,\n]{0,40}?(?:ziek|verlof|absen|sick|leave)\w{0,16}",
    r"als (?:een )?reactie",
    r"(?:geef|zet|plaats|schrijf) (?:\w{1,8} ){0,2}reactie",
    r"(?:zet|zetten|gooi|plaats) (?:het|dat|ze) er (?:\w{2,10} )?in",
    # a sign instead of words
    r"(?:duim|duimpje|duimen)(?: omhoog)?",
    r"thumbs?[ -]?up",
    r"(?:met|via|with) (?:een|het|an?|the) (?:\w{2,8} )?(?:emoji|smiley|hartje|kruisje|vinkje|sticker|heart|tick)",
    r"(?:tik|druk|klik|tap|press|hit)(?: op| on)?(?: (?:een|het|de|the|a))? (?:[👍🤒🤧🤢🤮😷✅❌]|hartje|heart)",
    r"(?:stuur|zet|plaats|send|post|met|with) (?:(?:een|dan|even|ff|effen?|a) ){0,2}[👍🤒🤧🤢🤮😷✅❌]",
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

VAGUE_WAY = phrases(
    r"(?:stuur|sturen|stuurt|zet|zetten|plaats|schrijf|typ|laat|drop|post|send|leave|write|put)\w{0,2}"
    r"(?! (?:hem|'m|it) ) [^.!?\n,;]{0,30}?(?:bericht(?:je)?|reactie|messages?|notes?|comment|pb|dm|pm|prive)",
    r"(?:stuur|sturen|stuurt) (?:\w{1,16} ){0,4}(?:naar|aan) (?:mij|me|de juf|juf|de meester|meester|de leerkracht)",
    r"[👇⬇]",
    r"(?:typ|type|tik) (?:(?:een|even|ff|effen?|gewoon|a) )?['\"]?\w{1,4}['\"]? (?:als|if|when)",
    r"(?:hieronder|hier) graag",
    r"bericht(?:je)? (?:hier(?:onder)?|in de groep)",
    r"(?:meld\w{0,2}|geef\w{0,2}|vraag\w{0,2}|post|leave|zeg"
    r"|klik|druk|tik|typ|schrijf|zet|noteer|tell|write|put|type|ask\w{0,3}"
    r"|kan|kun|kunt|kunnen|mag|mogen|graag"
    r"|dan|even|ff|effen?|gewoon|ook|voortaan|weten|door|can|may|please|just"
    r"|know|report) (?:[\w']{1,16} ){0,5}?(?:hier(?:onder|in)?|here|below)",
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

ALSO = phrases("ook", "of", "liever", "voortaan", "eventueel", "or", "also", "too", "instead")
"""What adds a way to another."""

DENIAL = phrases(
    r"niet|nooit|geen|noch|zonder|nee|not|no|nothing|never|niets|niks|don't|dont|cannot|can't|isn't|aren't"
    r"|won't|doesn't|without",
    r"(?:wij|we|ik) (?:merk|merken|zie|zien) (?:dat|nog|steeds|vaak)",
    # what one finds in the app
    r"(?:staan|staat|vind je|vindt u|volgt|volgen|bekijk|bekijken|kijk|kijken|lees|lezen)(?: \w{2,12}){0,3}"
    r" (?:in|op|via) (?:de|deze|onze) (?:\w{0,8}app|groep|chat)",
    r"(?:in|via) (?:de|deze|onze) (?:\w{0,8}app|groep|chat) (?:te )?"
    r"(?:staan|volgen|bekijken|zien|lezen|vinden|meekijken)",
    r"(?:komen|krijgen|zien|worden) (?:\w{1,9} )?nog (?:steeds|altijd)|still (?:get|receive|see)",
    r"(?:sturen|plaatsen) (?:wij|we)|(?:wij|we) sturen|(?:krijgt|hoort|ontvangt) (?:u|je|jij|jullie)",
    r"(?:u|je|jullie) (?:krijgt|krijgen|hoort|horen|ontvangt|ontvangen)|you(?:'ll| will) (?:get|hear|receive)",
    # what came in, told before another way is asked for
    r"(?:komt|komen|kwam|kwamen) er [^.!?\n]{0,60}?(?:binnen|terecht|voorbij)",
    r"(?:was|were|been) (?:\w{2,9} )?(?:posted|sent|left|put|missed|overlooked)",
    r"stop|vermijd|avoid|in plaats van|instead of|rather than",
)

_PHONING = r"(?:bellen|mailen|telefonisch|naar kantoor|per mail|via de mail|per telefoon)"
_BOT = r"(?:(?:via|met|door|voor|in|through|by|with) )?(?:(?:de|onze|the|our|deze) )?\w{0,24}bot"

OTHER_DENIAL = phrases(
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
    r"(?:instead of|rather than) (?:the |a )?(?:phone|phoning|call|calling|mail|mailing)",
    r"in plaats van (?:te )?(?:bellen|mailen|de telefoon)",
    r"geen (?:mail|telefoontje|zin|formulier|briefje|probleem|punt)\w{0,3}",
    r"(?:can(?:not|'t| not)|won't|will not|isn't|is not) "
    r"(?:come|attend|make it|be (?:in|there|at school))(?: to school)?",
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

OR_ELSE = phrases("ook", "of", "maar", "liever", "or", "also", "too", "but")
"""What tells another way from the bot's."""

CLAUSE_END = re.compile(
    r"[,;:()]| - |(?<!\w)(?:maar|but|want|because|zodat|en (?=niet)|and (?=not))(?!\w)|(?<=[.!?\n])(?=\s)"
)

OWN_CONDITION = phrases("als|wanneer|indien|of|wie|if|when|whether|who")
"""What ties a sentence to a matter of its own: "reageer als je komt helpen"."""

GOES_ON = re.compile(
    r"[\s\W]{0,6}(?:dat|dit|het|that|this|it|doe|stuur|app|appen|laat|geef|meld|reageer|gewoon|graag|even|ff|effen?"
    r"|you can|just|please|send|message|text|reply|let|dan|then|je kunt|je kan|u kunt|kan|mag|dm|tip|via|in de|hier"
    r"|here|een|use|post|zet)(?!\w)"
)
"""How a sentence begins that goes on about the one before."""
