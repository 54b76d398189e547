"""A6: what the check cannot read it does not allow in silence."""

from collections.abc import Iterator

from policy.languages import unread
from policy.rules.rule import Case, Hit


def languages(case: Case) -> Iterator[Hit]:
    """Hit the parts of a draft that are in a language which the check does not read, or all of it."""
    found = unread(case.text)
    if found.whole:
        yield Hit("unknown_language")
    for start, end in found.parts:
        yield Hit("unknown_language", start, end)
