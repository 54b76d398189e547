"""A2 and F1: who is in photos, films and sound, by the word of the teacher, and whether their parents agree."""

from collections.abc import Iterator

from policy.facts import Facts
from policy.model import Destination, Draft
from policy.roster import words_of
from policy.rules.rule import Case, Hit


def photos(case: Case) -> Iterator[Hit]:
    """Hit photos of which nobody said who is in them, of one child alone, or without the parents' consent.

    One child is alone by the teacher's word, or where all who are in the photos were named and it is one.
    """
    draft, facts = case.draft, case.facts
    alone = tuple(f"📷 {each.number}" for each in draft.pictures if each.alone)
    if draft.photos == 0 and not any(each.kind != "document" for each in draft.pictures):
        return
    children = _children(draft.in_photo or (), facts)
    if alone or (draft.names_all and len(children) == 1 and not _shows_others(draft)):
        yield Hit("single_child", about=children[0] if len(children) == 1 else ", ".join(alone))
    if draft.in_photo is None:
        yield Hit("in_photo_unsaid")
        return
    consents = {child: _consent(child, draft.audience.destination, facts) for child in children}
    refused = [child for child, consent in consents.items() if consent is False]
    unknown = [child for child, consent in consents.items() if consent is None]
    if refused:
        yield Hit("consent_refused", about=", ".join(refused))
    if unknown:
        yield Hit("consent_unknown", about=", ".join(unknown))


def _shows_others(draft: Draft) -> bool:
    """Say whether more people than one are in every photo: by the teacher's word, or by the faces in it."""
    shown = [each for each in draft.pictures if each.kind == "photo"]
    return bool(shown) and all(each.alone is False or (each.faces or 0) > 1 for each in shown)


def _children(names: tuple[str, ...], facts: Facts) -> list[str]:
    """Give each child once, in the order given. Staff are no children, unless a child has the same name."""
    by_words = {words_of(name): name for name in reversed(names)}
    staff = {words_of(each) for one in facts.staff for each in (one.name, one.shown_as)}
    return [name for words, name in reversed(by_words.items()) if words not in staff or facts.roster.named(name)]


def _consent(name: str, destination: Destination, facts: Facts) -> bool | None:
    """Say what the parents decided; of several children of that name the least that one of them allows."""
    answers = [pupil.photo.get(destination) for pupil in facts.roster.named(name)]
    if False in answers:
        return False
    return None if None in answers or not answers else True
