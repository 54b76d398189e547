"""The words of somebody in the dialogue of a report: those that stand for a button, and those that add to it."""

import re

from handlers.reporting_questions import BACK, CHANGE, ONLY, OTHER, SEND, STOP, UNKNOWN

WORDS: dict[str, str] = {
    word: choice
    for choice, words in {
        STOP: "stop, stoppen, annuleren, annuleer, laat maar, cancel, never mind",
        SEND: "ja, verstuur, versturen, verzenden, stuur, ok, oke, oké, okay, klopt, dat klopt, goed, yes, send, right",
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
}
"""What may be typed in place of a button, by the button's choice."""

ALSO = frozenset({"ook", "too", "also"})
"""Words that add somebody or something."""

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
    bare = "".join(letter if letter.isalnum() or letter in " '" else " " for letter in text.replace("’", "'"))
    return WORDS.get(" ".join(bare.casefold().split()), "")


def words_of(text: str) -> list[str]:
    """Divide a text into its words, in small letters and without signs."""
    return "".join(letter if letter.isalpha() else " " for letter in text).casefold().split()


def adds_on(text: str) -> bool:
    """Say whether a text adds to what was said, rather than correct it: "Liv ook", "and tomorrow"."""
    words = words_of(text)
    return bool(ALSO & {*words}) or words[:1] in (["en"], ["and"])


def adds_child(text: str) -> bool:
    """Say whether a text speaks of a second child without its name: "en zijn zusje ook", "de kinderen zijn ziek"."""
    plain = text.replace("'", "").replace("’", "").replace("&", " en ").replace("+", " en ")
    return bool(_SECOND_CHILD.search(" ".join(words_of(plain))))
