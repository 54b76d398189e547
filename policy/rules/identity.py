"""P1: bank accounts and citizen service numbers (BSN) of private persons. The school's own accounts are fine."""

import re
from collections.abc import Iterator

from policy.facts import compact
from policy.numbers import is_iban, passes_eleven_test
from policy.rules.later import Later
from policy.rules.rule import Case, Hit

_IBAN = Later(r"(?<!\w)[a-z]{2}[ .-]?\d\d(?:[ .-]?[a-z0-9]{2,4}){3,8}(?!\w)")
_DUTCH_IBAN = Later(r"nl[ .-]?\d\d[ .-]?[a-z]{4}[ .-]?(?:\d[ .-]?){9}\d(?!\w)")
# The letter O where a zero is meant: no letter stands beside it.
LETTER_O = re.compile(r"(?<![^\W\d_])o{1,2}(?![^\W\d_])")
_SPACED_IBAN = Later(r"(?<!\w)n l {1,3}\d \d {1,3}(?:[a-z] ?){4} {0,2}(?:\d {1,3}){9}\d(?!\w)")
_LAST_GROUP = re.compile(r"[ .-]?[a-z0-9]{1,34}$")
_BSN_WORD = Later(
    r"\b(?:bsn|b\. ?s\. ?n\b|b s n|boargerservicenumer|burger[ -]?service[ -]?(?:nummer|nr)|sofi-?nummer"
    r"|citizen service number)\b"
)
_BSN = Later(r"(?<![\w+.,-])\d(?:[ .-]?\d){7,8}(?![\w-]|[.,]\d)")
_BSN_LABEL = re.compile(r"[ :=-]{0,3}(?:nummer|nr|number)?\.?(?: (?:is|van \w{1,30}|van \w{1,30} is))?[ :=-]{0,3}")


def identity(case: Case) -> Iterator[Hit]:
    """Hit numbers that stand for one private person."""
    yield from _ibans(case)
    yield from _bsns(case.text.folded)


def _ibans(case: Case) -> Iterator[Hit]:
    folded = case.text.folded
    excused = {compact(iban) for iban in case.protocol.rules["contact_iban"].excused}
    for start, end in bank_accounts(folded):
        if not case.facts.own.has_iban(folded[start:end]) and compact(folded[start:end]) not in excused:
            yield Hit("contact_iban", start, end, identifies=True)


def bank_accounts(folded: str) -> Iterator[tuple[int, int]]:
    """Give the places of bank accounts, whoever has them."""
    folded = LETTER_O.sub(lambda letters: "0" * len(letters[0]), folded)
    for found in _IBAN.finditer(folded):
        words = _bank_account(found[0])
        if words:
            yield found.start(), found.start() + len(words)
    for found in _SPACED_IBAN.finditer(folded):
        yield found.span()


def _bank_account(words: str) -> str:
    """Give the bank account with which the words begin, or nothing: "nl91abna0417164300 tnv" ends in other words."""
    dutch = _DUTCH_IBAN.match(words)
    if dutch:
        return dutch[0]
    while words:
        if is_iban(words):
            return words
        words = _LAST_GROUP.sub("", words)
    return ""


def _bsns(folded: str) -> Iterator[Hit]:
    """Hit numbers near the word BSN. Elsewhere one in eleven numbers of nine digits passes the test by chance."""
    for word in _BSN_WORD.finditer(folded):
        for found in _BSN.finditer(folded, max(0, word.start() - 40), min(len(folded), word.end() + 60)):
            between = folded[word.end() : found.start()]
            labelled = found.start() >= word.end() and _BSN_LABEL.fullmatch(between) is not None
            if labelled or passes_eleven_test(found[0]):
                yield Hit("contact_bsn", found.start(), found.end(), identifies=True)
