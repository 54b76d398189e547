"""A3: a date in a post is right: its weekday fits, it is still to come, and there is such a day.

Without a year the next such day is meant, or one that has just been: what a post tells of the past may be past.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date, timedelta

from policy.model import Hint
from policy.rules.date_mentions import Mention, mentions
from policy.rules.date_words import DUTCH_MONTHS, DUTCH_WEEKDAYS, ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from policy.rules.later import phrases
from policy.rules.rule import Case, Hit

_JUST_BEEN = timedelta(days=60)
"""So long a day without a weekday and a year is taken to have been, rather than to be next year's."""
_BEEN = timedelta(days=180)
"""So long a weekday may belong to a day that has been."""
_LONG_AGO = timedelta(days=400)

_TELLS_OF_THE_PAST = phrases(
    r"was|waren|had|hadden|werd|werden|ging|gingen|kwam|kwamen|deed|deden|kreeg|kregen|mocht|mochten|kon|konden|moest"
    r"|moesten|won|wonnen|stond|stonden|vond|vonden|begon|begonnen|maakte|maakten|speelde|speelden|bezocht|bezochten"
    r"|gaf|gaven|hield|hielden|zong|zongen|zagen|afgelopen|vorige|verleden|geweest|gisteren|terugblik|terugkijken"
    r"|bedankt|notulen|verslag|oud nieuws|geleden|nadat|toen",
    r"(?:heeft|hebben|heb|hebt|is|zijn|ben|werd)(?: [\w'-]{1,20}){0,12} (?!gesloten|gepland|geopend|gevraagd)"
    r"(?:\w{1,8})?ge\w{2,20}(?:d|t|en)",
    r"(?:heeft|hebben|is|zijn)(?: [\w'-]{1,20}){0,12} (?:verteld|behaald|ontvangen|verhuisd|overleden|vertrokken"
    r"|veranderd|overhandigd|ondertekend|besproken|besloten|bezocht|verkocht)",
    r"were|did|went|came|held|took|visited|celebrated|started|opened|founded|raised|enjoyed|last|yesterday|ago|thank"
    r"|thanks|(?:has|have) been",
    r"wie (?:it|de|der|in)|wiene|hie|hiene|gie|giene|kaam|kamen|waard|waarden|ferline|juster|tige tank",
    r"war|hatte|hatten|fand|fanden|wurde|wurden|kam|kamen|letzt\w{1,3}|vergangen\w{0,2}|gestern",
    r"(?:haben|hat|sind|ist)(?: [\w'-]{1,20}){0,12} (?!geschlossen|geplant|geoffnet)(?:\w{1,8})?ge\w{2,20}(?:t|en)",
)
_LOOKS_AHEAD = phrases(
    r"is|zijn|kom|komt|komen|graag|moet|moeten|uiterlijk|deadline|inleveren|aanmelden|opgeven|inschrijven|ga|gaan|gaat"
    r"|begint|beginnen|start|starten|vindt|vinden|wil|willen|kan|kun|kunnen|mag|mogen|mee|neem|welkom|uitgenodigd"
    r"|uitnodiging|zal|zullen|wordt|worden|houden|houdt|vertrekken|vieren|vier|verwachten|hebben|heeft|speelt|spelen",
    r"are|will|please|must|should|can|come|join|bring|by|starts|begins|takes|leave|invited|welcome|celebrate",
    r"binne|moat|moatte|sil|sille|graach|komme|sammelje|giet|geane|begjint|wolle|kinne",
    r"sind|ist|bitte|findet|finden|soll|sollen|muss|mussen|wird|werden|kommt|kommen|treffen|beginnt|konnen|feiern|ziehen",
)
_BEGINS_BEFORE = re.compile(r"(?<!\w)(?:van|vanaf|sinds|from|since|ab|seit|sunt|fan|vom|per|of)(?: (?:de|den|the))? $")
_LOOK_BACK = 16


def dates(case: Case) -> Iterator[Hit]:
    """Hit dates whose weekday is wrong, which have been, or which there are not. Nothing where nobody knows the day."""
    if case.draft.moment is None:
        return
    today = case.draft.moment.date()
    for each in mentions(case.text.folded):
        hint = _amiss(each, today, case)
        if hint is not None:
            yield Hit("wrong_date", each.start, each.end, hint=hint)


def _amiss(mention: Mention, today: date, case: Case) -> Hint | None:
    """Say what is wrong with a date, None where nothing is."""
    days = _days(mention, today)
    if not days:
        return _no_such_day(mention, today)
    fitting = [day for day in days if mention.weekday in (None, day.weekday())]
    near = min(fitting or days, key=lambda day: abs(day - today))
    if not fitting:
        return _is_a(near)
    sure = mention.weekday is not None or mention.year is not None or today - near < _JUST_BEEN
    return _has_been(near) if sure and _is_late(near, today, mention, case) else None


def _days(mention: Mention, today: date) -> list[date]:
    """Give the days that may be meant: of the year that is named, or the next and one that was not long ago."""
    years = [mention.year] if mention.year else [today.year - 1, today.year, today.year + 1]
    days = [date(year, mention.month, mention.day) for year in years if _is_day(year, mention)]
    if mention.year:
        return days
    coming = [day for day in days if day >= today][:1]
    return coming + [day for day in days if timedelta(0) < today - day < _BEEN]


def _is_late(day: date, today: date, mention: Mention, case: Case) -> bool:
    """Say whether a sentence that looks ahead names a day that has been, other than as a beginning."""
    if not timedelta(0) < today - day < _LONG_AGO:
        return False
    before = case.text.folded[max(0, mention.start - _LOOK_BACK) : mention.start]
    return _BEGINS_BEFORE.search(before) is None and _looks_ahead(case.text.sentence_at(mention.start), case)


def _looks_ahead(sentence: tuple[int, int], case: Case) -> bool:
    """Say whether a sentence looks ahead and not back; searched once, however many days it names."""
    key = f"dates {sentence}"
    if key not in case.memory:
        is_past = _TELLS_OF_THE_PAST.search(case.text.folded, *sentence) is not None
        case.memory[key] = not is_past and _LOOKS_AHEAD.search(case.text.folded, *sentence) is not None
    return bool(case.memory[key])


def _is_day(year: int, mention: Mention) -> bool:
    return MINYEAR <= year <= MAXYEAR and 1 <= mention.day <= monthrange(year, mention.month)[1]


def _no_such_day(mention: Mention, today: date) -> Hint:
    year = mention.year or today.year + (mention.month < today.month)
    length = monthrange(year, mention.month)[1]
    dutch, english = DUTCH_MONTHS[mention.month - 1], ENGLISH_MONTHS[mention.month - 1]
    return Hint(f"{dutch} {year} heeft {length} dagen", f"{english} {year} has {length} days")


def _is_a(day: date) -> Hint:
    dutch, english = _in_words(day)
    return Hint(f"{dutch} is een {DUTCH_WEEKDAYS[day.weekday()]}", f"{english} is a {ENGLISH_WEEKDAYS[day.weekday()]}")


def _has_been(day: date) -> Hint:
    dutch, english = _in_words(day)
    return Hint(f"{dutch} is al geweest", f"{english} has been")


def _in_words(day: date) -> tuple[str, str]:
    dutch, english = DUTCH_MONTHS[day.month - 1], ENGLISH_MONTHS[day.month - 1]
    return f"{day.day} {dutch} {day.year}", f"{day.day} {english} {day.year}"
