"""P1: when somebody was born. A birthday without its year is fine, and so are the dates of people of old."""

import re
from bisect import bisect
from collections.abc import Iterator

from policy.rules.later import Later, phrases
from policy.rules.people import People
from policy.rules.people_words import FICTION, NO_NAMES, OPENERS
from policy.rules.rule import Case, Hit
from policy.text import Text

_MONTH = (
    r"(?:jan(?:uari|uary|uar|newaris)?|feb(?:ruari|ruary|ruar|rewaris)?|maart|mrt|march|marz|maaie|mar|apr(?:il)?|mei"
    r"|may|mai|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sep(?:tember|timber|t)?|okt(?:ober|imber)?|oct(?:ober)?"
    r"|nov(?:ember|imber)?|dec(?:ember)?|des(?:imber)?|dez(?:ember)?)"
)
_SPELLED_DAY = (
    r"(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|enen)?twintig|eenendertig|dertig|twintig|tien|elf|twaalf"
    r"|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|een|twee|drie|vier|vijf|zes|zeven|acht|negen)"
)
_SPELLED_YEAR = (
    r"(?:twee ?duizend(?: ?en)? ?(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
    r"|twintig|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:entwintig)?)"
    r"|negentien ?(?:honderd)? ?\w{4,16}(?:ig|tien))"
)
_NUMERIC = (
    r"(?:0?[1-9]|[12]\d|3[01]) ?[-/.] ?(?:0?[1-9]|1[0-2]) ?[-/.] ?(?P<numeric>(?:19|20)\d\d|'?\d\d)(?![\d:/-]|[.,]\d)"
)
_ISO = r"(?P<iso>(?:19|20)\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)"
_NAMED = (
    rf"(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de|st|nd|rd|th|\.)? (?:of |fan )?{_MONTH}\.?,? ?"
    r"(?P<named>(?:19|20)\d\d|'\d\d)(?!\d)"
)
_AMERICAN = rf"{_MONTH}\.? (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,? (?P<american>(?:19|20)\d\d)(?!\d)"
_SPELLED = rf"{_SPELLED_DAY} {_MONTH} (?P<spelled>{_SPELLED_YEAR}|(?:19|20)\d\d(?!\d))"
_A_DATE = Later(rf"(?<![\w/.:-])(?:{_NUMERIC}|{_ISO}|{_NAMED}|{_AMERICAN}|{_SPELLED})")
_BORN_BEFORE = Later(
    r"(?<!\w)(?:geboren(?: is| werd)?(?: op)?|geb\.?(?: op| dat(?:um|\.))?|(?:geboorte|geb\. ?)datum(?: is"
    r"| van \w{2,20} is)?"
    r"|(?:date of birth|dob|birth ?date|birthday)(?: is)?|born(?: on)?|berne(?: op)?|bertedatum(?: is)?|geboren am"
    r"|ter wereld(?: op)?|(?:kwam|is) ter wereld op"
    r"|geburtsdatum(?: ist)?|geb\. am|\*)[ :=]{1,3}(?:(?:op|on|am|de|the) )?$"
)
_ANNOUNCED = Later(r"(?<!\w)(?:geboren|born|berne):")
_BORN_BEHIND = Later(
    r" (?:is|werd|was|waard|ist) (?:[\w-]{2,20} ){1,4}(?:geboren|berne|born)(?!\w)|,? (?:geboren"
    r"|als geboortedatum)(?!\w)| (?:het levenslicht|op de wereld|ter wereld|das licht der welt|op 'e wrald)(?!\w)"
)
_OF_BIRTHS = phrases(
    r"geboortedat(?:um|a|ums)|geboortejaar|geboortejaren|geboren|geboorte\w{0,12}|verjaardag(?:en|s\w{0,14})?|verjaart"
    r"|jarig(?:e|en|s)?|birthdays?|dates? of birth|born|birth|jierdei|jierdeis\w{0,10}|jierdeien|jierrich|jierich"
    r"|geburtstage?\w{0,8}|geburtsdat\w{2,3}|berne|leeftijd(?:en)?|geworden|wordt|jaar oud|ter wereld|years old|turned"
    r"|turns"
    r"|bertedat\w{2,3}|(?:aller)?(?:jongste|oudste|jungste[rn]?|alteste[rn]?|aldste|youngest|oldest|eldest)"
    r"(?= (?:van|fan|of|der|von|in|is|ist|ben|bin)(?!\w)|[.,;:?!]|$)|levenslicht|op de wereld|lebenslicht"
)
_NO_BIRTH = phrases(
    r"school|schoolgebouw|vereniging|club|stichting|founded|opgericht|bestaat|jubileum van de|jubileert|tentoonstelling"
    r"|project|lammetjes?|kalf|kalfje|kuikens?|puppy'?s?|kittens?|veulen|kikkers?"
)
_OLD = 1935
"""Who was born before this year is in the history books."""

_YOUNG = 3
"""Children at school are at least so many years old: a later year is that of a birthday, not of a birth."""

_WITHOUT_MOMENT = 2024
"""The last year that counts as one of a birth beside "jarig", where nobody knows when the post goes out."""

_LABEL = 40
_SHORT = 70
_LIST = 1500
"""So many characters before a date may hold the word that says what it is, or the heading of its list."""

_NAME_BEFORE = Later(
    r"(?<![\w@])(?P<name>[A-Z][a-z]{1,20})(?: [A-Z][a-z]{0,20}\.?)?(?: is van| is| op| heb ik| staat)?[ ,:(-]{1,4}$"
)
_BORN = Later(r"geb|born|berne|dob|\*|\(\d|, \d\d?[-/ ]| (?:van|fan|vom) \d|wereld|licht der|wrald")
_BESIDE_A_NAME = Later(r" is van $|[a-z] \($|[a-z], $")
# "Hij is van 4 april 2016", and "omdat hij van 4 april 2016 is".
_WHO_OF = Later(
    r"(?<!\w)(?:hij|zij|ze|he|she|er|sie|hy|sy|hja) (?P<is>(?:is|ist) )?(?:al |nog |pas |ook )?(?:van|fan|vom) $"
)
_NAME_OF = Later(r"(?<!\w)[A-Z][a-z]{1,20} (?:al |nog |pas |ook )?(?:van|fan|vom) $")
_OF_IS = Later(r" (?:is|ist)(?= ?[,.;!?)]|$)")


def births(case: Case) -> Iterator[Hit]:
    """Hit dates of birth of people who can be recognised."""
    folded = case.text.folded
    about = [each.start() for each in _OF_BIRTHS.finditer(folded)]
    if not about and _BORN.search(folded) is None:
        return
    people = People.of(case)
    for found in _A_DATE.finditer(folded):
        begin, _ = case.text.sentence_at(found.start())
        until = case.text.sentence_at(found.end() - 1)[1]  # the stop of "3. Mai" ends no sentence
        paragraph = max(begin - _LIST, _heading(case, found.start()))
        is_of_births = bisect(about, paragraph - 1) < bisect(about, until)
        start = _begin(case, people, found, is_of_births=is_of_births)
        if start is not None:
            yield Hit("birth_date", start, found.end(), identifies=True)


def _begin(case: Case, people: People, found: re.Match[str], *, is_of_births: bool) -> int | None:
    """Say where a date of birth begins, with the word that calls it so; None where it is none.

    `is_of_births` says that the sentence, or what stands above it, is about birthdays.
    """
    folded = case.text.folded
    start, year = found.start(), _year(found)
    begin, until = case.text.sentence_at(start)
    if year is not None and year < _OLD:
        return None
    said = _BORN_BEFORE.search(folded, max(0, start - _LABEL), start)
    if said is not None:  # "geb." ends no sentence
        begin = case.text.sentence_at(said.start())[0]
    behind_name = _stands_behind_name(case, start)
    announced = behind_name and _ANNOUNCED.search(folded, begin, start) is not None
    plainly = said is not None or announced or _BORN_BEHIND.match(folded, found.end()) is not None
    is_of_births = is_of_births or _says_of_whom(case.text, *found.span(), behind_name=behind_name)
    if not plainly and not (is_of_births and _can_be_birth(case, year)):
        return None
    if FICTION.search(folded, begin, start) is not None:
        return None
    known = people.named(begin, until)
    if (known is None or known.kind == "somebody") and _NO_BIRTH.search(folded, begin, start) is not None:
        return None
    if known is None and people.subject(start) is None and not behind_name:
        return None
    return said.start() if said is not None else start


def _says_of_whom(text: Text, start: int, end: int, *, behind_name: bool) -> bool:
    """Say whether it is the date of a person, as they say it of a person alone."""
    label = max(0, start - _LABEL)
    if behind_name and _BESIDE_A_NAME.search(text.folded, label, start) is not None:
        return True
    who = _WHO_OF.search(text.folded, label, start)
    if who is not None and who["is"] is not None:
        return True
    named = who is not None or _NAME_OF.search(text.plain, label, start) is not None
    return named and _OF_IS.match(text.folded, end) is not None


def _heading(case: Case, place: int) -> int:
    """Give the start of the paragraph of a place, or of the short line above it that is its heading."""
    start = case.text.paragraph_at(place)[0]
    above = case.text.paragraph_at(start - 1)[0] if start else start
    return above if start - above <= _SHORT else start


def _can_be_birth(case: Case, year: int | None) -> bool:
    """Say whether somebody at school can be born in the year, so that it is none of a party; one in words can."""
    moment = case.draft.moment
    return year is None or year <= (_WITHOUT_MOMENT if moment is None else moment.year - _YOUNG)


def _stands_behind_name(case: Case, start: int) -> bool:
    """Say whether the date stands directly behind a name, as in a list."""
    before = _NAME_BEFORE.search(case.text.plain, max(0, start - _LABEL), start)
    return before is not None and before["name"].lower() not in NO_NAMES | OPENERS


def _year(found: re.Match[str]) -> int | None:
    """Give the year of a date; None where it is spelled out in words."""
    digits = next(words for words in found.groups() if words is not None).lstrip("'")
    if not digits.isdigit():
        return None
    return int(digits) if len(digits) > len("17") else 2000 + int(digits)
