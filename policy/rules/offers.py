"""F8: private numbers and accounts that staff offer to parents: parents reach them through the school.

Reported once, as such, whether it is a number, an address or an account.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from policy.rules import account_words as words
from policy.rules.accounts import around, is_handle
from policy.rules.later import Later
from policy.rules.people import People
from policy.rules.rule import Case, Hit

_BEFORE = 110
"""So many characters before a number may offer it."""

_PLEASE = len("please don't ")


def offered(case: Case, hit: Hit, people: People) -> Hit | None:
    """Give the hit of a number or an address as what staff offer; None where nothing says that it is theirs."""
    assert hit.start is not None
    assert hit.end is not None
    if not case.draft.by_staff:
        return None
    folded = case.text.folded
    begin = max(case.text.sentence_at(hit.start)[0], hit.start - _BEFORE)
    offer = _last(words.OFFER, folded, begin, hit.start)
    if offer is not None:
        return replace(hit, rule="staff_account", in_clause=True, start=offer.start(), replacement="")
    behind = words.MINE_BEHIND.match(folded, hit.end)
    if behind is not None:
        return replace(hit, rule="staff_account", in_clause=True, end=behind.end(), replacement="")
    return _of_staff(case, begin, hit, people)


def _last(pattern: Later, folded: str, begin: int, end: int) -> re.Match[str] | None:
    """Give the last match in a passage."""
    found = None
    for found in pattern.finditer(folded, begin, end):  # noqa: B007 - the last one counts
        pass
    return found


def _of_staff(case: Case, begin: int, hit: Hit, people: People) -> Hit | None:
    """Give the hit of a number that stands behind the name of a member of staff, or is said to be theirs."""
    assert hit.start is not None
    theirs = _last(words.THEIR_NUMBER, case.text.folded, begin, hit.start)
    if theirs is not None:
        whose = people.meant_before(theirs.start())
        is_staffs = whose is not None and whose.kind == "staff"
        start = theirs.start()
        return replace(hit, rule="staff_account", in_clause=True, start=start, replacement="") if is_staffs else None
    near = people.last_before(hit.start)
    if near is None or near.kind != "staff":
        return None
    directly = words.DIRECTLY.fullmatch(case.text.folded, near.end, hit.start) is not None
    return replace(hit, rule="staff_account") if directly else None


def offers(case: Case) -> Iterator[Hit]:
    """Hit what staff offer without a number: "app me op mijn eigen nummer", "voeg me toe op Insta"."""
    folded = case.text.folded
    if not case.draft.by_staff or words.PRIVATE_STEMS.search(folded) is None:
        return
    for pattern in (words.PRIVATE_CHANNEL, words.FRIENDS):
        for found in pattern.finditer(folded):
            begin = max(case.text.sentence_at(found.start())[0], found.start() - _PLEASE)
            if words.DENIED.search(folded, begin, found.end()) is None:
                place = found.start(), _with_account(case, found.end())
                yield Hit("staff_account", *place, identifies=True, in_clause=True)
    people = People.of(case)
    for found in words.OF_STAFF.finditer(folded):
        here = people.named(*around(case.text, found.start()))
        if here is not None and here.kind == "staff":
            end = _with_account(case, found.end())
            yield Hit("staff_account", found.start(), end, identifies=end > found.end(), in_clause=True)


def _with_account(case: Case, end: int) -> int:
    """Give the end of an offer with the account behind it, by its name or as a link."""
    called = words.CALLED_THERE.match(case.text.folded, end)
    if called is not None:
        return called.end()
    link = words.LINK_BEHIND.match(case.text.folded, end)
    if link is not None:
        return link.end()
    handle = words.HANDLE_BEHIND.match(case.text.folded, end)
    named = handle is not None and is_handle(case.text, *handle.span("handle"))
    return handle.end("handle") if handle is not None and named else end
