"""A shop by its trade or its name: "bakker Hiemstra", "bij de fietsenmaker", "de Spar".

Its number may stand in a post. Who has a trade is somebody at home all the same: a sentence that speaks of a relative,
of a person by a first name, or of whom to ask instead ("bel Jansen op ...") is about that person's number.
"""

import re

from policy.rules.first_names import ALL_FIRST_NAMES
from policy.rules.later import Later
from policy.rules.rule import Case


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_TRADE = (
    r"(?:(?:banket|brood|dorps|warme )?bakker|slager|keurslager|kapper|fietsenmaker|bloemist|groente(?:boer|man)"
    r"|visboer|kaasboer|melkboer|poelier|slijter|drogist|opticien|juwelier|schoenmaker|kleermaker|boekhandel"
    r"|boekhandelaar|fietsenwinkel|fietsenhandel|garage|banketbakkerij|bakkerij|slagerij|smederij|kruidenier|stomerij"
    r"|fytsmakker|slachter|griensboer|baker|butcher|florist|hairdresser|greengrocer)"
)
_SURNAME = r"(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Vv]\.d\.) ){0,3}(?P<name>[A-Z][\w'-]{2,24})"
# "bakker Hiemstra", and not "Anna Bakker Smit", "mevrouw Bakker Smit" or "J. Bakker Smit".
_BY_NAME = Later(rf"(?<![\w.-])(?P<before>[\w.-]{{1,20}} )?(?i:{_TRADE}),? {_SURNAME}(?![\w'-])")
_TITLES = _words(
    """
    mevrouw mevr mevr. mw mw. meneer mijnheer dhr dhr. heer juf juffrouw meester familie fam fam. mr mr. mrs mrs. ms ms.
    miss oma opa pake beppe tante oom ome buurman buurvrouw
    """
)
_BY_TRADE = Later(
    r"(?<!\w)(?:[Bb]ij|[Bb]el|[Bb]ellen(?: met)?|[Nn]aar|[Vv]ia|[Bb]y|[Nn]ei|at|from|[Cc]all) "
    rf"(?:de|het|onze|us|it|the|our) {_TRADE}(?!\w)"
)
_CHAIN = Later(
    r"(?<!\w)(?:Poiesz|Jumbo|Albert Heijn|Lidl|Aldi|HEMA|Hema|Kruidvat|Blokker|Gamma|Praxis|Karwei|Welkoop|Primera"
    r"|Bruna|Intersport|IKEA|Ikea|(?:[Dd]e|[Bb]ij|it) (?:Spar|Plus|Coop|Action|Hubo|Boerenbond|AH))(?![\w'-])"
)
_SOMEBODY = Later(
    r"(?<!\w)(?:moeder|vader|ouders?|mama|papa|mem|heit|opa|oma|pake|beppe|oom|tante|omke|muoike|zoon|dochter|broer|zus"
    r"|zusje|broertje|neef|nicht|buurman|buurvrouw|buren|vriendin|vriend|gezin|familie|fam|thuis|thus|prive|woont|wonen"
    r"|eigenaar|eigenaresse|baas|mijn|mij|me|ons nummer|(?:zijn|haar|hun) (?:vrouw|man|nummer|telefoon\w{0,6})"
    r"|(?:man|vrouw|partner) van|juf|meester|mother|father|son|daughter|wife|husband|neighbou?r|uncle|aunt|home"
    r"|my)(?!\w)"
)
# Whom to ask: a name of somebody else than the shop.
_ASKED = Later(
    r"(?<!\w)(?:[Bb]el(?:len)?(?: met| naar)?|[Aa]pp(?:en)?|[Vv]raag|[Mm]et|[Vv]ia|[Bb]ij|[Cc]all|[Aa]sk|[Mm]ail"
    rf"|[Cc]ontact(?:persoon)?:?) (?!{_TRADE})(?:(?:[Vv]an|[Dd]e|[Dd]er) ){{0,2}}[A-Z][a-z]"
)
# An initial ends no sentence: "J. Bakker Smit".
_INITIAL = Later(r"(?<!\w)[A-Z]\.$")
_NAMED_SO = re.compile(r"(?<![\w-])(?P<first>[A-Za-z][\w-]{0,20}\.?) (?P<trade>Bakker|Slager|Kapper|Molen|Kerk)(?!\w)")
_WORD = Later(r"[A-Z][\w-]{1,24}")
_NEAR = 90
"""So many characters a shop is named before its number, and somebody else on either side."""


def is_of_shop(case: Case, start: int, end: int) -> bool:
    """Say whether a number is a shop's: its sentence names one before it, and nobody whom it may belong to instead.

    Args:
        case: the draft.
        start: where the number begins, in plain characters.
        end: where it ends.
    """
    plain = case.text.plain
    begin, until = case.text.sentence_at(start)
    begin, until = max(since_initial(plain, begin), start - _NEAR), min(until, end + _NEAR)
    shop = _shop(plain[begin:start])
    if shop is None:
        return False
    around = f"{plain[begin:start].replace(shop, ' ')} {plain[end:until]}"
    if _SOMEBODY.search(around.lower()) is not None or _ASKED.search(around) is not None:
        return False
    return not any(_is_first_name(case, each[0]) for each in _WORD.finditer(around))


def since_initial(plain: str, begin: int) -> int:
    """Give where a sentence begins, with an initial that stands before it and does not end one: "J. Bakker".

    Args:
        plain: the plain text.
        begin: where the sentence begins without it.
    """
    initial = _INITIAL.search(plain, max(0, begin - 3), begin)
    return begin if initial is None else initial.start()


def without_namesakes(words: str) -> str:
    """Leave out who is called as a trade is: "Lotte Slager", "mevrouw Bakker", "J. Molen".

    Args:
        words: plain words, in which capitals stand as they were written.
    """
    return _NAMED_SO.sub(lambda found: "" if _is_person(found["first"]) else found[0], words)


def _is_person(word: str) -> bool:
    """Say whether a word opens somebody's name: a first name, an initial or a title."""
    name = word.lower()
    is_first = word[0].isupper() and (name in ALL_FIRST_NAMES or len(name.rstrip(".")) == 1)
    return is_first or name in _TITLES


def _shop(before: str) -> str | None:
    """Give the words that name a shop, the last of them where there are more."""
    names = [each[0] for each in _BY_NAME.finditer(before) if _is_shop(each)]
    names += [each[0] for form in (_BY_TRADE, _CHAIN) for each in form.finditer(before)]
    return max(names, key=before.rfind, default=None)


def _is_shop(found: re.Match[str]) -> bool:
    """Tell a shop from somebody of that name: no title stands before it, no first name or other name around it."""
    earlier = (found["before"] or "").strip()
    is_named = earlier[:1].isupper() and found["before"] is not None and found[0][len(earlier) + 1].isupper()
    return earlier.lower() not in _TITLES and not is_named and found["name"].lower() not in ALL_FIRST_NAMES


def _is_first_name(case: Case, word: str) -> bool:
    name = word.lower()
    return name.removesuffix("s") in ALL_FIRST_NAMES or name in ALL_FIRST_NAMES or bool(case.facts.roster.named(name))
