"""What the affairs of a class sound like in Dutch, English, Frisian and German: folded patterns."""

from policy.rules.later import Later, phrases

THING = phrases(
    # to bring, to learn, to hand in
    r"(?:gym|zwem|sport|turn|overblijf|knutsel|kamp)(?:spullen|kleren|kleding|tas|tassen|tasje|schoen|schoenen|zak"
    r"|goed)",
    r"broodtrommels?|bidons?|drinkbekers?|fruitbakjes?|schoenendo(?:os|zen)|knipkaart(?:en|je|jes)?|zonnebrand\w{0,6}",
    r"reservekleren|regenpak(?:ken)?|slaapzak(?:ken)?|lunchpakket(?:ten|je|jes)?|pantoffels|sloffen|schorten?",
    r"(?:lees|bieb|bibliotheek|werk|reken)boek(?:en|je|jes)?|schriftjes?|pasfoto'?s?|toestemmingsformulier(?:en)?",
    r"huiswerk|maakwerk|leerwerk|woordpakket(?:ten)?|spelling(?:s)?woorden|dictee|overhoring|repetitie"
    r"|(?:reken|topo|taal|spelling|geschiedenis|engels)?(?:toets|toetsen)|topo|tafels|werkstuk(?:ken)?"
    r"|(?:spreek|lees)beurt(?:en)?|boekbespreking(?:en)?|boekverslag|nieuwskring",
    r"luizen\w{0,12}|hoofdluis|neten|luizenpluis|traktatie\w{0,8}|trakteren|trakteer\w{0,2}|paklijst|inpaklijst",
    r"(?:oudervertel|rapport|ouder|voortgangs|tienminuten|10-minuten|advies)(?:-| )?gesprek(?:ken)?|gespreksrooster"
    r"|rijouders?|rijders|hulpouders?|klassenouders?|leesouders?|luizenouders?|gespreksplanner|intekenlijst|surprises?"
    r"|lootjes|luizenzakken|gymles|zwemles|strookjes?|antwoordstrook\w{0,3}|rapporten|rapportmap(?:pen)?",
    r"gym(?= (?:in plaats|op (?:maan|dins|woens|donder|vrij)dag|gaat niet door|vervalt|is (?:op|vandaag|morgen"
    r"|dit keer)))",
    r"(?:gym|pe|swimming|swim|sports) (?:kit|clothes|gear|bag|bags|shoes|things)|lunch ?box(?:es)?|packed lunch"
    r"|shoe ?box"
    r"|homework|spelling (?:test|words)|word list|reading books?|library books?|head ?lice|packing list"
    r"|permission slips?"
    r"|show and tell|parent-teacher (?:talks|meetings|conferences)|times tables",
    r"gymspullen|lesboek(?:en)?|lêsboek|leesboek|knipkaartsje|huswurk|gymklean|traktaasje\w{0,6}|luzen\w{0,10}"
    r"|bolletrommel"
    r"|boekbesprek\w{0,4}|wurdpakket|sprekbeurt",
    r"turn(?:beutel|zeug|schuhe|sachen)|sportsachen|schwimmsachen|brotdosen?|hausaufgaben?|kopflause|diktat|lesebuch"
    r"|bibliotheksbuch|packliste|elternsprechtag|schuhkarton|hausschuhe|klassenarbeit|vokabeln",
)
"""What parents and children of a class have to think of."""

ASKS = phrases(
    r"denk(?:en|t)?(?: (?:jullie|je|u|je allemaal))?(?: er)?(?: \w{1,10})? (?:aan|om)|vergeet|vergeten",
    r"(?:neem|neemt|nemen|breng|brengt|brengen|geef|geeft|geven|stuur|sturen)\b[^.!?\n]{0,80}\b(?:mee|mei|met)",
    r"mee(?:nemen|geven|brengen|sturen)|inleveren|in te leveren|inschrijven|leren voor",
    r"lever\w{0,2}\b[^.!?\n]{0,50}\bin",
    r"moet(?:en)?\b[^.!?\n]{0,60}\b(?:mee|in|zijn|af|ingeleverd|hebben|terug)",
    r"graag\b[^.!?\n]{0,60}\b(?:mee|inleveren|los|opgeven|aanmelden|terug|melden)",
    r"(?:zit|zitten) in de (?:tas|tassen|map|mapjes|luizenzak)|hangt (?:op|aan|naast) de (?:deur|muur|klas)",
    r"(?:schrijf|geef|zet|teken)\b[^.!?\n]{0,40}\b(?:in|op|erop|op de lijst)",
    r"staat op (?:blz|bladzijde|pagina)|blz\.?|bladzijde \d{1,3}",
    r"(?:zoeken|zoekt|zoek) (?:we|wij|ik|nog|juf|groep)|wie (?:kan|wil|heeft|rijdt|helpt|mist)|wie van|van wie is",
    r"(?:send in|bring|hand in|handed in|return|pack|remember|don't forget|do not forget|please|is on page|needs?"
    r"|learn)",
    r"tink(?:e|t)?\b[^.!?\n]{0,20}\b(?:om|oan)|ferjit|nim\w{0,2}\b[^.!?\n]{0,60}\bmei|mei(?:nimme|jaan|bringe)|moat"
    r"|moatte",
    r"denkt? (?:bitte )?an|vergesst|vergessen|mitgeben|mitbringen|mitnehmen|mitzubringen|abgeben"
    r"|bringt\b[^.!?\n]{0,60}\bmit"
    r"|mussen|bitte",
)
"""Words that ask parents or children to do something."""

WHEN = phrases(
    r"(?:maan|dins|woens|donder|vrij|moan|tiis|woans|tongers)(?:dag|dei)(?:ochtend|middag)?|morgen|overmorgen|vandaag"
    r"|volgende week|deze week|komende week|freed|moarn|hjoed|monday|tuesday|wednesday|thursday|friday|tomorrow"
    r"|this week"
    r"|next week|montag|dienstag|mittwoch|donnerstag|freitag|heute|elke week"
)
"""Days of the coming week."""

OF_A_CLASS = Later(
    r"(?<!\w)(?:groep(?:en)?|klas|kl\.|klasse|groups?|year|class|gruppe|bern fan) ?\d(?!\d)|(?<!\w)(?:onze|ons|us"
    r"|uit de"
    r"|de hele"
    r"|unsere|our) (?:klas|klasse|groep|class)(?!\w)|(?<!\w)\d(?:e|de) (?:groep|klas)(?!\w)|(?<!\w)(?:kleuters"
    r"|onderbouw"
    r"|middenbouw|bovenbouw)(?!\w)"
)
"""A class that is named."""

TO_ITS_PARENTS = Later(
    r"(?:ouders|verzorgers|vaders|moeders|kinderen|leerlingen|parents|children|pupils|alden|bern|eltern|kinder) "
    r"(?:van|uit|of|in|fan|ut|der|aus) (?:de )?(?:groep|klas|group|class|klasse|gruppe|year) ?\d"
    r"|(?:^|\n) ?(?:@|voor )?(?:groep|group|class|klasse|gruppe) \d(?: (?:ouders|parents))?(?=[:,])"
    r"|(?:groep|group|class|year) \d parents|(?<!\w)wie van groep \d|voor (?:het|de|een) [^.!?\n]{0,40} van groep \d"
)
"""Words to the parents, or the children, of one class."""

CALLS = phrases(
    r"wie (?:kan|wil|helpt|rijdt|gaat er mee)|(?:zoeken|zoekt)\b[^.!?\n]{0,30}\b(?:ouders?|hulp|helpers|handen"
    r"|rijders|vaders|moeders|opa'?s?)"
    r"|(?:moet|moeten|mag|mogen|graag)\b[^.!?\n]{0,50}\b(?:meenemen|meegeven|meebrengen|inleveren|mee hebben"
    r"|bij zich hebben)"
    r"|who can|we need (?:\w{2,10} ){0,2}parents?|wa kin|wer kann|wir suchen (?:\w{2,10} ){0,2}eltern"
)
"""Calls to the parents or the children of the class that is named."""

NEWS = phrases(
    r"was|waren|had|hadden|(?:heeft|hebben)(?! (?:maan|dins|woens|donder|vrij)dag| morgen| vandaag)|werd|werden"
    r"|kregen|kreeg|gingen|ging|maakte|maakten|hielden|hield|vertelden"
    r"|deden|leerden|lazen|wonnen|presenteerden|afgelopen|gisteren|trots|geen|zonder|onderzoek\w{0,6}|beleid|waarom"
    r"|welkom|uitgenodigd|expositie|nieuws|buurt|dorp|iedereen|bezoekers",
    r"were|did|made|won|raised|last|yesterday|proud|everyone|visitors|welcome|hawwe|hiene|wiene|haben|hatten|waren"
    r"|gestern|alle sind|elkenien",
)
"""What tells of a class rather than to it, or speaks to everybody."""
