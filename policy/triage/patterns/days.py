"""How days are written in Dutch and English, folded: `policy.triage.period` reads them."""

from types import MappingProxyType

DAY_WORDS = MappingProxyType(
    {
        -1: "gisteren gister gisteravond gistermiddag gisterochtend gisternacht yesterday",
        0: "vandaag vndg vndaag vadaag vandag vanochtend vanmorgen vanmiddag vanavond today tday tonight",
        1: "morgen mrgn morge morgenochtend morgenvroeg morgenmiddag morgenavond tomorrow tomorow tommorow tmrw tmr",
        2: "overmorgen",
    }
)
"""Words for a day, by how many days it lies from today."""

WEEKDAYS = MappingProxyType(
    {
        0: "maandag mndag maandg monday",
        1: "dinsdag dinsdg tuesday tues",
        2: "woensdag woensdg wednesday",
        3: "donderdag dondrdag thursday thurs",
        4: "vrijdag vrydag vrijdg friday",
        5: "zaterdag saturday",
        6: "zondag sunday",
    }
)
"""Weekdays, Monday first."""

SHORT_WEEKDAYS = MappingProxyType(
    {0: "ma mon", 1: "di tue", 2: "wo wed", 3: "do thu", 4: "vr vrij fri", 5: "za", 6: "zo"}
)
"""Short weekdays; most are words of their own, so they count only behind a word such as "t/m" or "vanaf"."""

MONTHS = MappingProxyType(
    {
        1: "januari jan january",
        2: "februari feb february",
        3: "maart mrt march",
        4: "april apr",
        5: "mei may",
        6: "juni jun june",
        7: "juli jul july",
        8: "augustus aug august",
        9: "september sept sep",
        10: "oktober okt october oct",
        11: "november nov",
        12: "december dec",
    }
)
"""Months, January as 1."""

MONTH_FIRST = "january february march april may june july august september october november december jan feb nov dec"
"""Months that may stand before the day, as in "November 14"."""

PHRASES = (
    # good morning; "morgen" alone greets where a comma or an address follows it at the start
    (r"\bgoe(?:de)? ?m(?:orge?|r)n\b|\bgoo?d ?morning\b", "|"),
    (r"^(?:morgen|mrgn)(?: ?[!,.]| (?=juf|meester|allemaal|iedereen|mevrouw|meneer|beste|lieve))", "| "),
    # see you tomorrow
    (
        (
            r"[.!?] ?(?:en )?(?:tot|see you(?: all)?(?: on)?) "
            r"(?:(?:over)?morgen|tomorrow|(?:maan|dins|woens|donder|vrij)dag|(?:mon|tues|wednes|thurs|fri)day)"
            r"(?: (?:hopelijk|weer|dan|hopefully|then|allemaal))*(?: ?[!.,]| ?$)"
        ),
        " | ",
    ),
    (r"\b(?:vorige|afgelopen|verleden|last) week\b", "|"),
    (r"\b(?:tot en met|tot & met|t ?/ ?m|tm|t\.e\.m\.|up to and including|through|thru)(?![a-z])", " t/m "),
    (r"\b(?:tot aan|until|till|til)\b", " tot "),
    (r"\b(?:(?:de )?(?:hele|rest van de(?:ze)?)|deze|the (?:whole|entire|rest of the)|all|this) week\b", " thisweek "),
    (r"\brest of (?:the|this) week\b", " thisweek "),
    (
        r"\b(?:volgende|next|komende) week (?:op |on )?(?=(?:ma|di|wo|do|vr|mon|tue|wed|thu|fri)[a-z]*day?g?\b)",
        " nextweek+ ",
    ),
    (r"\b(?:(?:de )?hele |all (?:of )?)?(?:volgende|next|komende) week\b", " nextweek "),
    (r"\b(?:maar |slechts )?een dag(?:je)?\b", " only "),
)
"""Several words, or words that only greet, and what stands for them while days are read: "|" ends what was said."""

ROLES = MappingProxyType(
    {
        "to": "t/m to -",
        "until": "tot",
        "and": "en and & + plus",
        "comma": ",",
        "from": "vanaf van from op on starting per",
        "since": "sinds since",
        "only": "only alleen slechts enkel just",
        "past": "afgelopen vorige verleden last",
        "strictly": "volgende next",
        "filler": (
            "ook nog weer de the het hele heel dag waarschijnlijk misschien mogelijk zeker also probably maybe "
            "possibly aanstaande aankomende komende deze this coming a.s. as dus of wellicht sowieso"
        ),
    }
)
"""Words that say how a day is meant: the last day away, the day of coming back, one day more, and so on."""

UNCERTAIN_AFTER_AND = frozenset({"zo", "ma"})
"""Short weekdays that more often are the words "so" and "mum"."""
