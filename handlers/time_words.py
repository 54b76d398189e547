"""The words in which Dutch and English people say when: numbers, days, months, and what means nothing by itself."""

NUMBERS = {
    "een": 1,
    "één": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "tien": 10,
    "elf": 11,
    "twaalf": 12,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "noon": 12,
}

_DUTCH_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT_DAYS = (("ma", "mon"), ("di", "tue"), ("wo", "wed"), ("do", "thu"), ("vr", "fri"), ("za", "sat"), ("zo", "sun"))
WEEKDAYS = {
    word: number
    for number, words in enumerate(zip(_DUTCH_DAYS, _ENGLISH_DAYS, _SHORT_DAYS, strict=True))
    for word in (words[0], words[1], *words[2])
}
"""0 is Monday."""

_MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "feb"),
    ("maart", "march", "mrt", "mar"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("augustus", "august", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
MONTHS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words}

DAYS = {
    "(?:the )?day after tomorrow": 2,
    "overmorgen": 2,
    "morgen": 1,
    "tomorrow": 1,
    "vandaag": 0,
    "today": 0,
}
"""Days from today, by the words for them."""

DAY_PARTS = {
    "(?:in the )?afternoon": "pm",
    "(?:in the )?evening": "pm",
    "(?:in the )?morning": "am",
    "middags?": "pm",
    "avonds?": "pm",
    "ochtends?": "am",
    "vroeg": "am",
}
"""Which half of the day they name."""

UNITS = {
    "minuten": 1,
    "minuut": 1,
    "minutes": 1,
    "minute": 1,
    "min": 1,
    "kwartier": 15,
    "uren": 60,
    "uur": 60,
    "hours": 60,
    "hour": 60,
}
"""Minutes of each."""

LONG_UNITS = {"dagen": 1, "dag": 1, "days": 1, "day": 1, "weken": 7, "week": 7, "weeks": 7}
"""Days of each."""

FILLERS = frozenset(
    {"om", "at", "op", "on", "de", "the", "a.s.", "as", "aanstaande", "komende", "this", "next", "coming", "deze"}
)
