"""What people type in the dialogue of a report, read as an answer to what was asked.

A name is taken as it stands, where it looks like a name: short, on one line, and not about an illness. Everything else
is compared or computed, so that nothing that a parent writes about an illness is kept.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from handlers.model.people import Child
from handlers.model.profile import Profile
from handlers.reporting_draft import Draft
from handlers.reporting_questions import BACK, CHANGE, ONLY, OTHER, SEND, STOP, UNKNOWN, child_choice
from policy.triage import Kind, Period, named_children, read_absence, triage

LONGEST_NAME = 60
LONGEST_CLASS = 30
MOST_WORDS = 6
BEHIND = timedelta(days=31)
AHEAD = timedelta(days=28)
LONGEST_ABSENCE = timedelta(days=92)

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


NOT_IN_NAMES = {
    "hij",
    "zij",
    "ze",
    "die",
    "heeft",
    "is",
    "mijn",
    "onze",
    "met",
    "he",
    "she",
    "has",
    "my",
    "our",
    "with",
}
"""Words of a sentence: who writes one has not typed a name."""

UNKEPT: frozenset[Kind] = frozenset({"illness", "recovery", "leave"})
"""What a text speaks of that is no name."""


@dataclass(frozen=True)
class Around:
    """What an answer is read against: the linked children, the school, and today on its clock."""

    children: Mapping[str, Child]
    profile: Profile
    today: date


def choice_of(text: str) -> str:
    """Give the choice that a typed word stands for, whatever its case and the signs around it; empty for none."""
    bare = "".join(letter if letter.isalnum() or letter in " '" else " " for letter in text.replace("’", "'"))
    return WORDS.get(" ".join(bare.casefold().split()), "")


def read_all(draft: Draft, text: str, around: Around) -> Draft:
    """Take all from a text that says something about a report that is begun: who, from when, until when.

    A day is taken only where it is certainly one of the absence: a wrong one hides that a child is away today.
    """
    found = children_in(text, around)
    if len(found) == 1:
        draft = draft.of_child(found[0])
    period = possible(read_absence(text, around.today, _names(draft, around)), around.today)
    return draft.from_day(period.first_day).until(period.last_day) if period else draft


def read_answer(draft: Draft, text: str, around: Around) -> Draft | None:
    """Read a typed answer to what the draft's step asks; None where it is no answer."""
    match draft.step:
        case "child":
            return _one_child(draft, text, around)
        case "name":
            name = one_line(text, LONGEST_NAME)
            return replace(draft, name=name) if name and _is_name(name) and not _has_digit(name) else None
        case "class":
            return _class(draft, text, around.profile)
        case "first":
            return _first(draft, text, around)
        case "last":
            last = _last(draft, text, around)
            return draft.until(last) if last else None
        case _:  # change, summary
            return _correction(draft, text, around)


def read_choice(draft: Draft, choice: str, around: Around) -> Draft:
    """Take a pressed answer to what the draft's step asks; one that holds no more leaves the draft as it was."""
    match draft.step:
        case "child":
            draft = _chosen_child(draft, choice, around)
        case "class":
            found = around.profile.class_by_id(choice)
            draft = replace(draft, class_id=found.id, class_name=found.name) if found else draft
        case "first":
            draft = draft.from_day(date.fromisoformat(choice))
        case "last":
            draft = draft.until(draft.first if choice == ONLY else None)
        case "change":
            draft = _change(draft, choice, around)
        case _:  # a summary has one choice beside Send and Stop
            draft = replace(draft, changing=True)
    return draft


def children_in(text: str, around: Around) -> tuple[str, ...]:
    """Find the linked children that a text names."""
    names = {each.id: (each.first_name, each.last_name) for each in around.children.values()}
    return named_children(text, names)


def one_line(text: str, longest: int) -> str | None:
    """Take a name as it is typed: letters on one line, not too long; None for anything else.

    Control characters, line breaks and characters that turn the direction of writing are refused, because a name goes
    into a mail.
    """
    name = text.strip()
    hidden = any(unicodedata.category(letter)[0] == "C" or letter in "\u2028\u2029" for letter in name)
    if hidden or len(name) > longest or not any(letter.isalnum() for letter in name):
        return None
    return " ".join(name.split())


def possible(period: Period | None, today: date) -> Period | None:
    """Give a period that a report of illness can be about, None for one that cannot be meant."""
    if period is None or not today - BEHIND <= period.first_day <= today + AHEAD:
        return None
    last = period.last_day
    return period if last is None or period.first_day <= last <= period.first_day + LONGEST_ABSENCE else None


def _chosen_child(draft: Draft, choice: str, around: Around) -> Draft:
    if choice == OTHER:
        return draft.without_child(several=False)
    return next((draft.of_child(each) for each in around.children if child_choice(each) == choice), draft)


def _change(draft: Draft, choice: str, around: Around) -> Draft:
    match choice:
        case "child":
            return draft.without_child(several=bool(around.children))
        case "first":
            return replace(draft, first=None, changing=False)
        case "last":
            return replace(draft, last_said=False, changing=False)
        case _:
            return replace(draft, changing=False)


def _one_child(draft: Draft, text: str, around: Around) -> Draft | None:
    found = children_in(text, around)
    return draft.of_child(found[0]) if len(found) == 1 else None


def _class(draft: Draft, text: str, profile: Profile) -> Draft | None:
    name = one_line(text, LONGEST_CLASS)
    if name is None:
        return None
    typed = name.casefold().removeprefix("groep ").removeprefix("group ")
    for each in profile.classes:
        if typed in {each.id.casefold(), each.name.casefold().removeprefix("groep ")}:
            return replace(draft, class_id=each.id, class_name=each.name)
    return replace(draft, class_id=None, class_name=name) if _is_name(name) else None


def _is_name(text: str) -> bool:
    """Say whether a typed line can be a name and nothing else: what a child has is neither kept nor mailed."""
    words = text.casefold().split()
    found = triage(text)
    return len(words) <= MOST_WORDS and not NOT_IN_NAMES & {*words} and not UNKEPT & {found.kind, *found.also}


def _has_digit(text: str) -> bool:
    return any(letter.isnumeric() for letter in text)


def _names(draft: Draft, around: Around) -> tuple[str, ...]:
    """Give the names that may stand in a text about this report."""
    return (draft.name, *(name for each in around.children.values() for name in (each.first_name, each.last_name)))


def _first(draft: Draft, text: str, around: Around) -> Draft | None:
    period = possible(read_absence(text, around.today, _names(draft, around), asked=True), around.today)
    if period is None:
        return None
    begun = draft.from_day(period.first_day)
    return begun.until(period.last_day) if period.last_day else begun


def _last(draft: Draft, text: str, around: Around) -> date | None:
    """Read a last day: counted from today or, where that lies before the first day, from the first day."""
    first = draft.first or around.today
    for counted_from in (around.today, first):
        period = read_absence(text, counted_from, _names(draft, around), asked=True)
        last = (period.last_day or period.first_day) if period else None
        if last and first <= last <= first + LONGEST_ABSENCE:
            return last
    return None


def _correction(draft: Draft, text: str, around: Around) -> Draft | None:
    """Take a correction in words ("no, Fenna", "until Thursday after all"); None where the text holds none.

    A text that only says until when leaves the first day as it was.
    """
    changed = _one_child(draft, text, around) or draft
    period = possible(read_absence(text, around.today, _names(draft, around), asked=True), around.today)
    if (
        period
        and period.last_day
        and period.first_day == around.today
        and draft.first
        and draft.first <= period.last_day
    ):
        changed = changed.until(period.last_day)
    elif period:
        changed = changed.from_day(period.first_day)
        changed = changed.until(period.last_day) if period.last_day else changed
    return replace(changed, changing=False) if changed != draft else None
