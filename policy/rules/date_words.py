"""Weekdays and months as people write them in Dutch, English, Frisian and German, folded, and how a hint names them."""

from types import MappingProxyType

_WEEKDAYS = (
    "maandag monday moandei montag",
    "dinsdag tuesday tiisdei dienstag",
    "woensdag wednesday woansdei mittwoch",
    "donderdag thursday tongersdei donnerstag",
    "vrijdag friday freed freitag",
    "zaterdag saturday sneon saterdei samstag sonnabend",
    "zondag sunday snein sonntag",
)
_SHORT_WEEKDAYS = (
    "ma mon mo",
    "di tue tues",
    "wo wed mi",
    "do thu thur thurs",
    "vr vrij fri fr",
    "za sat sa",
    "sun",
)
_MONTHS = (
    "januari january jannewaris januar janner jan",
    "februari february febrewaris februar feb febr",
    "maart march marz mrt",
    "april apr",
    "mei may maaie mai",
    "juni june juny jun",
    "juli july july jul",
    "augustus august aug",
    "september septimber sept sep",
    "oktober october okt oct",
    "november novimber nov",
    "december desimber dezember dec dez",
)


def _numbered(rows: tuple[str, ...], first: int) -> dict[str, int]:
    return {word: number for number, row in enumerate(rows, first) for word in row.split()}


WEEKDAYS = MappingProxyType(_numbered(_WEEKDAYS, 0))
"""Whole names of weekdays, Monday as 0."""

SHORT_WEEKDAYS = MappingProxyType(_numbered(_SHORT_WEEKDAYS, 0))
"""Short ones. Those that more often are words of their own ("zo", "so", "to") are left out."""

MONTHS = MappingProxyType(_numbered(_MONTHS, 1))
"""Names of months, January as 1."""

DUTCH_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DUTCH_MONTHS = tuple(row.split()[0] for row in _MONTHS)
ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
