"""A1: an invitation says on which day, at what time and, to those who do not know the school, where."""

import re
from collections.abc import Iterator

from policy.model import Hint
from policy.rules import invitation_words as words
from policy.rules.rule import Case, Hit

_MISSING = (
    (words.DAY, "de dag", "the day"),
    (words.TIME, "de tijd", "the time"),
    (words.PLACE, "de plaats", "the place"),
)


def invitation(case: Case) -> Iterator[Hit]:
    """Hit the first invitation of a draft in which a day, a time or, in public, a place is missing.

    What a picture or a file may say, or another page, is not missing.
    """
    folded = case.text.folded
    found = _first(case)
    if found is None or case.draft.photos or case.draft.file_names or "http" in folded or "www." in folded:
        return
    if words.ELSEWHERE.search(folded):
        return
    places = _MISSING if case.draft.audience.destination == "public" else _MISSING[:2]
    missing = [(dutch, english) for pattern, dutch, english in places if pattern.search(folded) is None]
    if missing:
        hint = Hint(_list([each for each, _ in missing], "en"), _list([each for _, each in missing], "and"))
        yield Hit("incomplete_invitation", *found, hint=hint)


def _first(case: Case) -> tuple[int, int] | None:
    """Give the clause of the first invitation to an event, from the start of its sentence."""
    folded, sentences = case.without_excused("incomplete_invitation"), case.text.sentences
    for here, (start, end) in enumerate(sentences):
        found = words.INVITES.search(folded, start, end)
        if found is None or words.NO_INVITATION.search(folded, start, end):
            continue
        if words.CONDITION.search(folded, start, found.start()):
            continue
        event = words.EVENT.search(folded, start, end)
        if event is None and (here == 0 or not _is_about_event(folded, sentences[here - 1], found)):
            continue
        begin = start + len(folded[start:end]) - len(folded[start:end].lstrip())
        clause = words.CLAUSE_END.search(folded, max(found.end(), event.end() if event else 0), end)
        return begin, clause.start() if clause else end
    return None


def _is_about_event(folded: str, before: tuple[int, int], found: re.Match[str]) -> bool:
    """Say whether words that invite are about the event in the sentence before: "Iedereen is welkom!"."""
    return words.DROP_IN.match(found[0]) is None and words.EVENT.search(folded, *before) is not None


def _list(things: list[str], last: str) -> str:
    return f" {last} ".join(filter(None, (", ".join(things[:-1]), things[-1])))
