"""F1, F2, A2, A8 and B3: what is known of each attachment. Nothing that a program saw makes a picture safe."""

from collections.abc import Iterator
from dataclasses import replace

from policy.model import Draft, Picture
from policy.rules.accounts import accounts
from policy.rules.address import address
from policy.rules.births import births
from policy.rules.contact import contact
from policy.rules.identity import identity
from policy.rules.insults import insult
from policy.rules.names import names, names_as_read
from policy.rules.own_words import own_patterns, own_words
from policy.rules.personal import personal
from policy.rules.plates import plates
from policy.rules.rule import Case, Hit, Rule
from policy.text import Text, fold

_SIGNS = {"photo": "📷", "film": "🎬", "sound": "🔊", "document": "📄"}
"""What stands before an attachment's number beside words, in every language."""

_OF_PERSONS: tuple[Rule, ...] = (address, identity, births, personal)
_IN_DOCUMENTS: tuple[Rule, ...] = (names, contact, *_OF_PERSONS, accounts, plates, insult, own_words, own_patterns)
"""What may stand in no document that goes out; its tone and its views are its author's, who need not be the teacher."""


def pictures(case: Case) -> Iterator[Hit]:
    """Hit pictures of one child or with people of whom nobody said anything, of chats, and of others' making."""
    for each in case.draft.pictures:
        number = str(each.number)
        if each.is_screenshot:
            yield Hit("chat_screenshot", about=number)
        if each.credit.strip() and not _is_fine(each.credit, case):
            yield Hit("others_work", about=_with_sign(each.credit.strip(), each))
        alone = each.kind == "photo" and each.faces == 1 and each.alone is None and not _shows_more(each, case.draft)
        if alone:
            yield Hit("one_face", about=number)
        accounted = people_in(each, case.draft)
        if each.faces and accounted is not None and each.faces > accounted and not (alone and _asks_enough(case)):
            yield Hit("face_unaccounted", about=number)


def _asks_enough(case: Case) -> bool:
    """Say whether one face alone weighs as much as one that nobody accounted for, so that it is said once."""
    destination = case.draft.audience.destination
    severities = [case.protocol.severity(rule, destination) or 0 for rule in ("one_face", "face_unaccounted")]
    return severities[0] >= severities[1]


def words_in_pictures(case: Case) -> Iterator[Hit]:
    """Hit names of children and personal data in what was read in pictures and documents: names on a board.

    What stands in a document is as its author wrote it. What a program saw in a photo may be misread: there a name that
    is only near a child's is asked about, and a number that is only near the school's is taken for it.
    """
    for each in case.draft.pictures:
        if not each.words.strip():
            continue
        read = replace(case, text=Text.of(each.words))
        if each.kind == "photo":
            numbers = (hit for hit in contact(read) if not _is_of_school(read, hit))
            hits = [*names_as_read(read), *numbers, *(hit for rule in _OF_PERSONS for hit in rule(read))]
        else:
            hits = [hit for rule in _IN_DOCUMENTS for hit in rule(read)]
        for hit in _wholes(hits):
            yield Hit(hit.rule, about=_with_sign(read.text.plain[hit.start : hit.end], each))


def _is_of_school(case: Case, hit: Hit) -> bool:
    """Say whether a phone number is one of the school's but for a digit."""
    return hit.rule == "contact_phone" and case.facts.own.has_nearly_phone(case.text.plain[hit.start : hit.end])


def _wholes(hits: list[Hit]) -> Iterator[Hit]:
    """Leave out hits that name somebody in words which are part of another's that does."""
    places = {(hit.start or 0, hit.end or 0) for hit in hits if hit.identifies}
    for hit in hits:
        start, end = hit.start or 0, hit.end or 0
        if not hit.identifies or not any(
            first <= start and end <= last and (first, last) != (start, end) for first, last in places
        ):
            yield hit


def people_in(picture: Picture, draft: Draft) -> int | None:
    """Say of how many people in a picture the teacher has told: at most all whom they named. None where unknown."""
    if picture.in_it is not None:
        return picture.in_it
    return len(draft.in_photo) if draft.in_photo is not None and draft.names_all else None


def _shows_more(picture: Picture, draft: Draft) -> bool:
    """Say whether the teacher named more than one person in a picture with one face."""
    if picture.in_it is not None:
        return picture.in_it > 1
    return draft.photos <= 1 and len(draft.in_photo or ()) > 1


def _is_fine(credit: str, case: Case) -> bool:
    """Say whether a maker is one of the staff, or one whom the protocol passes over."""
    folded = fold(credit)
    known = (*case.facts.staff_phrases, *case.protocol.rules["others_work"].folded_excused)
    return any(words in folded for words in known)


def _with_sign(words: str, picture: Picture) -> str:
    return f"{words} ({_SIGNS[picture.kind]} {picture.number})"
