"""P1: accounts of private persons, without the @ or the link that would make them a tag: "haar insta is lotte_d"."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, pairwise

from policy.rules import account_words as words
from policy.rules.first_names import ALL_FIRST_NAMES
from policy.rules.people import People
from policy.rules.rule import Case, Hit
from policy.rules.unknown_name_words import KNOWN_PEOPLE
from policy.text import Text

_LABEL = 30
_SHORT = 3
"""Parts of organisations' names of so many letters or fewer stand in many other words."""


def accounts(case: Case) -> Iterator[Hit]:
    """Hit accounts of private persons."""
    if words.PLATFORM_STEMS.search(case.text.folded) is not None:
        for start, end in {*_said(case), *_written(case)}:
            if not _is_fine(case, start, end):
                yield Hit("private_account", start, end, identifies=True)


def _said(case: Case) -> Iterator[tuple[int, int]]:
    """Give the places of words that are said to be somebody's account."""
    folded = case.text.folded
    for found in words.SAID_ACCOUNT.finditer(folded):
        if found["handle"] not in words.NO_HANDLES:
            yield found.span("handle")
    for found in words.NAMED_ACCOUNT.finditer(folded):
        shown = case.text.plain[slice(*found.span("handle"))]
        if all(word[0].isupper() for word in shown.split()):
            yield found.span("handle")
    yield from _told(case)


def _told(case: Case) -> Iterator[tuple[int, int]]:
    """Give the places of words that only the person beside them makes an account."""
    folded = case.text.folded
    for found in words.CHANNEL_OF.finditer(folded):
        shown = case.text.plain[slice(*found.span("handle"))].split()
        is_name = found["first"] in ALL_FIRST_NAMES and all(word[0].isupper() for word in shown[:2])
        if is_name and " ".join(shown[:2]).lower() not in KNOWN_PEOPLE:
            yield found.span("handle")
    for found in chain(words.CALLED.finditer(folded), words.ON_A_COLON.finditer(folded)):
        if found["handle"] not in words.NO_HANDLES and _is_somebodys(case, found):
            yield found.span("handle")


def _is_somebodys(case: Case, found: re.Match[str]) -> bool:
    """Say whether the sentence speaks of a person, and of what is to be seen of theirs."""
    if found.re is words.CALLED.compiled:
        return True
    begin = case.text.sentence_at(found.start())[0]
    if words.LOOKED_AT.search(case.text.folded, begin, found.start()) is None:
        return False
    if words.SOMEBODY.search(case.text.folded, begin, found.start()) is not None:
        return True
    return People.of(case).named(begin, found.start()) is not None


def _written(case: Case) -> Iterator[tuple[int, int]]:
    """Give the places of words that are written as only accounts are, near a word about where one has them."""
    is_near = cache(lambda begin, end: words.PLATFORM.search(case.text.folded, begin, end) is not None)
    for found in words.HANDLE.finditer(case.text.folded):
        start, end = found.span()
        if is_handle(case.text, start, end) and is_near(*around(case.text, start)):
            yield start, end


def around(text: Text, place: int) -> tuple[int, int]:
    """Give the place of the sentence in which something stands, with the one before it."""
    begin, end = text.sentence_at(place)
    return (text.sentence_at(begin - 1)[0] if begin > 0 else begin), end


def is_handle(text: Text, start: int, end: int) -> bool:
    """Say whether a word is written as only names of accounts are."""
    word, shown = text.folded[start:end], text.plain[start:end]
    if words.NO_HANDLE.fullmatch(word):
        return False
    inner = sum(before.islower() and here.isupper() for before, here in pairwise(shown))
    behind = words.PLATFORM_BEFORE.search(text.folded, max(0, start - _LABEL), start) is not None
    mixed = inner > 0 and (behind or any(map(str.isdigit, word)))
    return mixed or words.WRITTEN_HANDLE.fullmatch(word) is not None


def _is_fine(case: Case, start: int, end: int) -> bool:
    """Say whether an account is the school's own or an organisation's."""
    handle = case.text.folded[start:end]
    squeezed = re.sub(r"[\W_]", "", handle)
    own = {host.rpartition(".")[0].rpartition(".")[2] for host in case.facts.own.all_hosts} - {""}
    company = case.protocol.parts("tag_company", "organisations")
    excused = case.protocol.rules["private_account"].folded_excused
    return (
        handle in excused
        or any(each in squeezed for each in own)
        or any(word.strip("_") in squeezed for word in company if len(word.strip("_")) > _SHORT)
        or words.INSTITUTION.search(squeezed) is not None
    )
