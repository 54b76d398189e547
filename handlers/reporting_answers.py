"""What people type in the dialogue of a report, read as an answer to what was asked.

A name is taken as it stands, where it looks like a name: short, on one line, and not about an illness. Everything else
is compared or computed, so that nothing that a parent writes about an illness is kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from handlers.model.people import Child
from handlers.model.profile import Profile
from handlers.mornings import next_school_day
from handlers.reporting_draft import Draft
from handlers.reporting_names import LONGEST_CLASS, child_name, is_name, one_line
from handlers.reporting_questions import ONLY, OTHER, SCHOOL_DAY, child_choice
from handlers.reporting_words import TODAY, adds_on, words_of
from policy.triage import Period, is_ill_now, is_of_somebody_else, named_children, other_names, read_absence

BEHIND = timedelta(days=31)
AHEAD = timedelta(days=28)
LONGEST_ABSENCE = timedelta(days=92)


@dataclass(frozen=True)
class Around:
    """What an answer is read against: the linked children, the school, and today on its clock.

    `at_school` says that today's lessons are not over, so that who is ill now is away today.
    """

    children: Mapping[str, Child]
    profile: Profile
    today: date
    at_school: bool = False

    @property
    def called(self) -> dict[str, tuple[str, str]]:
        """First and last names of the linked children, by id."""
        return {each.id: (each.first_name, each.last_name) for each in self.children.values()}


def read_all(draft: Draft, text: str, around: Around, *, asked: bool = False) -> Draft:
    """Take all from a text that says something about a report that is begun: who, from when, until when.

    A day is taken only where it is certainly one of the absence: a wrong one hides that a child is away today. Who
    says on a school day that a child is ill, and names no time, means today; the summary shows it. Where the text is
    about somebody who is no linked child, it is asked whom the report is about, also of a parent of one child. `asked`
    says that it stands behind the command, where a name alone says who is ill.
    """
    found, others = children_in(text, around), others_in(text, around, asked=asked)
    if around.children and is_of_somebody_else(text):
        draft = draft.without_child(several=True)
    elif len(found) == 1:
        draft = draft.of_child(found[0])
    elif others and not found and around.children:
        draft = draft.without_child(several=True)
    names = (*names_in(draft, around), *others)
    period = possible(read_absence(text, around.today, names), around.today)
    if period is None and around.at_school and is_ill_now(text, names):
        period = Period(around.today)
    return draft.from_day(period.first_day).until(period.last_day) if period else draft


def read_answer(draft: Draft, text: str, around: Around) -> Draft | None:
    """Read a typed answer to what the draft's step asks; None where it is no answer."""
    match draft.step:
        case "child":
            return read_all(draft, text, around, asked=True) if _one_child(draft, text, around) else None
        case "name":
            name = child_name(text)
            return replace(draft, name=name) if name else None
        case "class":
            return _class(draft, text, around.profile)
        case "first":
            changed = _one_child(draft, text, around) or draft
            return _first(changed, text, around) or (changed if changed != draft else None)
        case "last":
            changed = _one_child(draft, text, around) or draft
            last = _last(changed, text, around)
            return changed.until(last) if last else changed if changed != draft else None
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
        case _:  # summary: Send and Stop are no answers
            later = next_school_day(draft.first or around.today)
            draft = draft.from_day(later) if choice == SCHOOL_DAY else replace(draft, changing=True)
    return draft


def children_in(text: str, around: Around) -> tuple[str, ...]:
    """Find the linked children that a text names."""
    return named_children(text, around.called)


def others_in(text: str, around: Around, *, asked: bool = False) -> tuple[str, ...]:
    """Find the names in a text of who is ill, and is no linked child; nothing for who is linked to none.

    Args:
        text: what the person wrote.
        around: what it is read against.
        asked: whether it answers the question who is ill.
    """
    return other_names(text, around.called, asked=asked) if around.children else ()


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
    return replace(draft, class_id=None, class_name=name) if is_name(name) else None


def names_in(draft: Draft, around: Around) -> tuple[str, ...]:
    """Give the names that may stand in a text about this report."""
    return (draft.name, *(name for each in around.children.values() for name in (each.first_name, each.last_name)))


def _first(draft: Draft, text: str, around: Around) -> Draft | None:
    period = possible(read_absence(text, around.today, names_in(draft, around), asked=True), around.today)
    if period is None:
        return None
    begun = draft.from_day(period.first_day)
    return begun.until(period.last_day) if period.last_day else begun


def _last(draft: Draft, text: str, around: Around) -> date | None:
    """Read a last day: counted from today or, where that lies before the first day, from the first day."""
    first = draft.first or around.today
    for counted_from in (around.today, first):
        period = read_absence(text, counted_from, names_in(draft, around), asked=True)
        last = (period.last_day or period.first_day) if period else None
        if last and first <= last <= first + LONGEST_ABSENCE:
            return last
    return None


def _correction(draft: Draft, text: str, around: Around) -> Draft | None:
    """Take a correction in words ("no, Fenna", "until Thursday after all"); None where the text holds none.

    A text that only says until when, or adds a day ("and tomorrow too"), leaves the first day as it was: moved on, it
    would hide that the child is away today.
    """
    changed = _one_child(draft, text, around) or draft
    period = possible(read_absence(text, around.today, names_in(draft, around), asked=True), around.today)
    if period:
        last = period.last_day or period.first_day
        ends = period.last_day and period.first_day == around.today and not TODAY & {*words_of(text)}
        adds = draft.first and period.first_day > draft.first and adds_on(text)
        if (ends or adds) and draft.first and draft.first <= last:
            changed = changed.until(last)
        else:
            changed = changed.from_day(period.first_day)
            changed = changed.until(period.last_day) if period.last_day else changed
    return replace(changed, changing=False) if changed != draft else None
