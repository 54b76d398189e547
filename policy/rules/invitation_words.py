"""What an invitation and its day, time and place sound like in Dutch, English, Frisian and German: folded patterns."""

from policy.rules.date_words import MONTHS, WEEKDAYS
from policy.rules.later import Later, phrases

_GUESTS = (
    r"(?:jullie|u|jij|je|iedereen|allemaal|ieder|(?:alle )?(?:ouders?|verzorgers|vaders|moeders|opa'?s?|oma'?s?"
    r"|grootouders|gezinnen|families|buren|buurtgenoten|belangstellenden|oud-?leerlingen|bezoekers|dorpsgenoten)"
    r"|de (?:hele )?(?:buurt|familie|wijk)|het (?:hele )?dorp)"
)

INVITES = phrases(
    # Dutch
    r"(?:kom|(?:mag|mogen|kunt|kun|kunnen|wilt|willen"
    r"|zin om te) (?:[\w']{1,14} ){0,4}komen) (?:[\w']{1,14} ){0,4}(?:kijken|luisteren|genieten|proeven|meedoen"
    r"|meevieren|meezingen|meegenieten"
    r"|meeleven|bewonderen|snuffelen|neuzen|aanmoedigen|langs|naar (?:de|het|ons|onze|een))",
    r"(?:kom|komt allen|komt allemaal) (?:(?:dan|ook|allemaal|gezellig) ){0,3}(?:naar|op|bij|langs|kijken)",
    r"(?:van harte|hartelijk|allemaal|iedereen|zeer|ook|hiervoor|weer|altijd) (?:is )?(?:van harte )?"
    r"(?:welkom|uitgenodigd)",
    rf"{_GUESTS} (?:[\w']{{1,14}} ){{0,3}}(?:welkom|uitgenodigd)",
    r"(?:wees|bent|is|zijn) (?:[\w']{1,14} ){0,4}(?:welkom|uitgenodigd)",
    r"welkom (?:op|bij|tijdens|in) (?:de|het|ons|onze)",
    r"(?:nodig|nodigen|nodigt) (?:[\w'-]{1,24} ){0,7}uit",
    r"uitnodiging(?= voor| ?:)",
    r"loop (?:[\w']{1,14} ){0,3}(?:binnen|langs|rond)",
    r"(?:zien|ontmoeten|begroeten|verwelkomen) (?:we|wij|jullie|u|je) (?:[\w']{1,14} ){0,3}(?:op|bij|tijdens)",
    # English
    r"(?:you|all|everyone|everybody|parents|families|visitors|grandparents|neighbours) (?:[\w']{1,14} ){0,4}"
    r"(?:invited|welcome)",
    r"(?:we )?invite (?:[\w']{1,14} ){0,4}to",
    r"(?:please |do )?(?:come|join us|drop in|pop in) (?:[\w']{1,14} ){0,3}?(?:to|and see|and listen|and watch|for|at"
    r"|by|along)",
    r"(?:an )?invitation (?:to|for)|(?:love to |hope to )?see you (?:all )?(?:at|there at)",
    # Frisian
    r"(?:fan herte|hertlik|elkenien|jim|jimme|jo|alden|allegear) (?:[\w']{1,14} ){0,4}(?:wolkom|noege|utnoege)",
    r"(?:kom|komme) (?:[\w']{1,14} ){0,3}(?:sjen|harkje|lans|del|nei (?:de|it|us|ús))",
    r"noegje (?:[\w']{1,14} ){0,5}ut",
    # German
    r"(?:herzliche )?einladung (?:zu|zum|zur)",
    r"besuch(?:t|en sie) (?:uns(?:er|ere|eren)?)",
    r"laden (?:[\w'-]{1,24} ){0,6}ein",
    r"(?:kommt|kommen sie|komm) (?:[\w']{1,14} ){0,4}(?:zu|zum|zur|vorbei|schauen|in)",
    r"(?:herzlich|alle|eltern|gaste|sie|jeder) (?:[\w']{1,14} ){0,4}(?:willkommen|eingeladen)",
)
"""Words that invite somebody to come."""

EVENT = phrases(
    # Dutch
    r"(?!van|gister|morgen|over|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)[\w-]{2,20}"
    r"(?:avond(?:en)?|ochtend(?:en)?|middag(?:en)?|morgens?)",
    r"(?:open|feestelijke|creatieve|muzikale|gezellige) (?:avond|ochtend|middag|dag|huis|les|lessen|klas|podium)",
    r"\w{0,20}(?:feest|feestje|viering|voorstelling(?:en)?|musical|markt|concert|optreden|uitvoering|ontbijt|lunch"
    r"|diner"
    r"|brunch|borrel|disco|tentoonstelling|expositie|presentaties?|toernooi|wedstrijd|bingo|quiz|workshops?|jubileum"
    r"|reunie|opening|première|premiere|finale|sportdag|(?<=sponsor)loop|optocht|bazaar|fancy ?fair|barbecue|bbq"
    r"|picknick|veiling"
    r"|rondleiding|receptie|kijkuurtje|kijkmoment|inloop|fietstocht|speurtocht|filmvertoning|lezing|talentenshow"
    r"|playbackshow|show|toneelstuk|film|afscheid|afsluiting|vernissage|bijeenkomst|speeddate)",
    # English
    r"(?:open|information|parents'?|quiz|film|games|coffee|sports|craft) (?:evening|morning|afternoon|day|house|night)",
    r"(?:winter |summer |spring |school |christmas |book |science )?(?:fair|concert|party|market|performance|show|play"
    r"|musical|exhibition|breakfast|celebration|assembly|presentations?|workshops?|fete|festival|barbecue|picnic|disco"
    r"|tournament|opening|reception|tour)",
    # Frisian
    r"iepen (?:dei|klasse|hus|jun|moarn|middei)",
    r"\w{0,16}(?:feest|fiering|merk|konsert|utfiering|foarstelling|musical|toaniel|toanielstik|utstalling|moarnsiten"
    r"|presintaasjes?|kuier|aldejun|ynrin)",
    # German
    r"tag der offenen tur",
    r"\w{0,20}(?:fest|feier|konzert|markt|abend|nachmittag|vormittag|ausstellung|auffuhrung|basar|flohmarkt|fruhstuck"
    r"|backen|basteln|vorstellung|umzug|turnier|lesung|musical|cafe|grillen)",
)
"""What one is invited to. It is no event where it is only named: an invitation stands beside it."""

NO_INVITATION = phrases(
    r"bedankt|dank|waren|was|geweest|kwamen|leuk dat|fijn dat|wat fijn|mooi dat|konden|thank|thanks|were|was|danke"
    r"|tank|wiene|war|waren|niet|geen|not|nicht|net|terug|vacature|sollicit\w{1,6}"
)
"""What stands in a sentence about visitors who have been, or who are not to come."""

DROP_IN = Later(r"loop|drop|pop")
"""How words begin that invite to come in at any time, unless they name an event."""

CONDITION = phrases("als|of|wie|poll|peiling|wanneer|if|whether|who|when|wenn|ob|wer|oft|wa|at")
"""What stands before words that invite nobody: "wie komt er naar", "laat weten of je kunt komen"."""

CLAUSE_END = Later(
    r"[,.:](?!\d)|[!?;()\n\"]| - | (?:over|waar\w{0,4}|waarin|met|want|en|by|with|where|about|and|wo|mit|und|uber"
    r"|der't|wer't|mei) "
)
"""Where an invitation to an event ends."""

ELSEWHERE = phrases(
    r"bijlage|poster|flyer|folder|nieuwsbrief|website|webside|site|inschrijflijst|volgt|volgen|save the date"
    r"|meer info\w{0,6}|details|binnenkort|attach\w{0,5}|newsletter|more info\w{0,7}|anhang|ouderportaal|(?:zie"
    r"|in) (?:de|onze) (?:agenda|kalender)"
    r"|schoolgids|uitnodiging hangt|mail|link|hjirby|taheakke"
)
"""What says that the rest stands somewhere else."""

_HOURS = (
    r"(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|noon|eins|zwei|drei|funf|sechs|sieben|neun|zehn|zwolf|ien|twa|trije|fjouwer|fiif|seis|san|njoggen"
    r"|tsien|alve|tolve)"
)
TIME = Later(
    r"(?<![\d.])(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d)"
    r"|(?<!\w)\d{1,2} ?(?:uur|u|h|uhr|oere|oer|am|pm|a\.m|p\.m|o'clock)(?!\w)"
    rf"|(?<!\w)(?:kwart|half|healwei|kertier|viertel|quarter|halb) (?:(?:voor|over|past|to|vor|nach|foar"
    rf"|oer) )?{_HOURS}"
    rf"|(?<!\w)(?:om|vanaf|tot|van|rond|tussen|at|from|until|um|ab|bis|fan|oant) (?:{_HOURS}|\d{{1,2}})(?= ?[,.;!?)-]"
    rf"|$| uur"
    r"| oere| uhr| o'clock| tot| to| until| bis| oant| en| and| in| op| bij| on| kun| kan| staat| is| gaat| begin)"
    r"|(?<!\w)(?:na|onder|tijdens|direct na|meteen na|voor|uit|after|during|before|nach|nei|foar) "
    r"(?:de |the |der )?(?:schooltijd|school|lessen|lestijd|bel|skoalle|skoaltiid|schule|unterricht|pauze)(?!\w)"
    r"|(?<!\w)(?:de|it|the|den) (?:hele|hiele|whole|entire|ganzen) (?:dag|ochtend|middag|avond|dei|moarn|middei|jun|day"
    r"|morning|afternoon|evening|tag)|(?<!\w)all (?:day|morning|afternoon|evening)(?!\w)"
)
"""A time of the day."""

DAY = Later(
    rf"(?<!\w)(?:{'|'.join(WEEKDAYS)}|ma|di|wo|do|vr|za|zo|vandaag|vanavond|vanmiddag|vanochtend|morgen(?:avond|middag)"
    r"|(?<!goede )morgen|overmorgen|moarn|(?<!goeie )moarn|hjoed|jun|tomorrow|today|tonight|heute|ubermorgen|dagelijks"
    r"|(?:elke|iedere|alle) (?:dag|ochtend|middag|avond|schooldag\w{0,2})|every (?:day|morning|afternoon)|wekelijks)"
    r"(?:ochtend|middag|avond|moarn|middei|jun|abend|nachmittag|vormittag|s|en)?(?!\w)"
    rf"|(?<!\w)\d{{1,2}}(?:st|nd|rd|th|e|ste|\.)? (?:of )?(?:{'|'.join(MONTHS)})(?!\w)"
    rf"|(?<!\w)(?:{'|'.join(MONTHS)})\.? \d{{1,2}}(?:st|nd|rd|th)?(?!\w)"
    r"|(?<![\w.,:/-])\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?(?![\w:])"
    r"|(?<!\w)(?:eerste|tweede|laatste) (?:dag|week|weekend)(?!\w)"
)
"""A day, or days that come back."""

PLACE = Later(
    r"(?<!\w)(?:\w{0,16}school\w{0,12}|skoal\w{0,10}|schule|schul\w{2,12}|\w{0,14}(?:plein|hal|zaal|lokaal|lokalen"
    r"|gebouw"
    r"|huis|kerk|tuin|park|bos|veld|theater|museum|bieb|bibliotheek|centrum|boerderij|haven|halle|kirche|hof|gseal)"
    r"|hal|aula|klas(?:sen)?|mfa|mfc|kantine|gang|leeszaal|\w{0,10}kamer|bij ons|buiten|online|teams|zoom|hall|church"
    r"|gym"
    r"|library|classrooms?|garden|playground|gate|tsjerke|doarpshus|seal|klasse|sporthal|zwembad|tent"
    r"|open (?:dag|huis|ochtend|middag|avond|les|lessen|day|house|morning|evening)|rondleiding|tour|iepen|offenen)"
    r"(?!\w)|(?<!\w)\w{2,24}(?:straat|laan|weg|dijk|singel|kade|gracht|pad|leane|strjitte|wei|stege) \d"
)
"""A place that visitors can find; an open day is at the school."""
