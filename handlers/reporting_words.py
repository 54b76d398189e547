"""The words of somebody in the dialogue of a report: those that stand for a button, and those that add to it."""

import re
from collections.abc import Iterable

from handlers.reporting_questions import BACK, CHANGE, ONLY, OTHER, SEND, STOP, UNKNOWN
from handlers.stopwords import STOPS, plain

WORDS: dict[str, str] = {
    word: choice
    for choice, words in {
        SEND: "ja, ja hoor, ja graag, ja klopt, verstuur, verstuur maar, ja verstuur maar, versturen, verzenden, "
        "stuur, stuur maar, doe maar, ja doe maar, ok, oke, oké, okay, klopt, dat klopt, goed, akkoord, "
        "yes, yes please, send, send it, yes send it, go ahead, do it, right",
        CHANGE: "nee, aanpassen, wijzigen, wijzig, veranderen, klopt niet, no, change, wrong",
        UNKNOWN: "weet ik niet, weet ik nog niet, weet niet, nog niet bekend, onbekend, geen idee, "
        "i do not know, i do not know yet, i don't know, dont know, don't know, unknown, no idea",
        ONLY: "alleen die dag, alleen deze dag, één dag, een dag, 1 dag, only that day, one day",
        OTHER: "een ander kind, ander kind, another child",
        "child": "kind, child",
        "first": "eerste dag, first day",
        "last": "laatste dag, last day",
        BACK: "niets, terug, nothing, back",
    }.items()
    for word in words.split(", ")
} | dict.fromkeys(STOPS, STOP)
"""What may be typed in place of a button, by the button's choice."""

ALSO = frozenset({"ook", "too", "also"})
"""Words that add somebody or something."""

_ADDING = frozenset({"en", "and", "is", "nog", "vandaag", "today", "hoi", "hallo", "hi", "sorry", "oh", "ja", "yes"})
"""What may stand beside a name that is merely added."""

_SIBLING = r"(?:(?:zus|broer)(?:sen|s|t?jes?)?|sisters?|brothers?)"
_SECOND_CHILD = re.compile(
    rf"\b(?:(?:en|and)(?: \w+){{0,2}} (?:{_SIBLING}|zoon(?:tje)?|dochter(?:tje)?|son|daughter)"
    r"|kinderen|kids|children|tweeling|twins|allebei|beiden?|both"
    rf"|(?:ook|too|also)\b.*\b{_SIBLING}|{_SIBLING}\b.*\b(?:ook|too|also))\b"
)
"""Somebody who is ill as well, in words without signs: "en zijn kleine zusje", "allebei"."""

TODAY = frozenset({"vandaag", "vanochtend", "vanmorgen", "vanmiddag", "vndg", "today"})
"""Words that name today as a first day, where a last day alone would merely be counted from it."""


def choice_of(text: str) -> str:
    """Give the choice that a typed word stands for, whatever its case and the signs around it; empty for none."""
    return WORDS.get(plain(text), "")


def words_of(text: str) -> list[str]:
    """Divide a text into its words, in small letters and without signs."""
    return "".join(letter if letter.isalpha() else " " for letter in text).casefold().split()


def adds_on(text: str) -> bool:
    """Say whether a text adds to what was said, rather than correct it: "Liv ook", "and tomorrow"."""
    words = words_of(text)
    return bool(ALSO & {*words}) or words[:1] in (["en"], ["and"])


def only_adds(text: str, names: Iterable[str]) -> bool:
    """Say whether a text holds nothing but a name and words that add it to what was said: "Liv ook", "and Liv".

    Args:
        text: what somebody wrote.
        names: the names that it may hold.
    """
    known = {word for name in names for word in words_of(name)}
    return adds_on(text) and {*words_of(text)} <= known | ALSO | _ADDING


def adds_child(text: str) -> bool:
    """Say whether a text speaks of a second child without its name: "en zijn zusje ook", "de kinderen zijn ziek"."""
    plain = text.replace("'", "").replace("’", "").replace("&", " en ").replace("+", " en ")
    return bool(_SECOND_CHILD.search(" ".join(words_of(plain))))
