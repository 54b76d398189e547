"""What is asked in the dialogue of a report: for each step its words and its buttons."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256

from handlers import channels, reporting_earlier
from handlers.asking import Choices
from handlers.model.people import Child, Person
from handlers.mornings import is_past_warning, is_weekend, next_school_day
from handlers.ports import School, Speech
from handlers.reporting_draft import Draft

STOP = "stop"
OTHER = "other"
UNKNOWN = "unknown"
ONLY = "only"
SEND = "send"
CHANGE = "change"
BACK = "back"
SCHOOL_DAY = "school_day"
"""The first school day behind a weekend day that somebody named."""


@dataclass(frozen=True)
class Asked:
    """A question in words, with its rows of buttons."""

    text: str
    choices: Choices

    @property
    def labels(self) -> dict[str, str]:
        """The labels by their choice."""
        return dict(button for row in self.choices for button in row)


async def linked_children(person: Person, school: School) -> dict[str, Child]:
    """Find the person's children that are in the roster, by id."""
    found = [await school.children.by_id(each) for each in person.children]
    return {child.id: child for child in found if child}


async def question(draft: Draft, person: Person, school: School) -> Asked:
    """Give the question that the draft's step asks, in the person's language."""
    say = school.speech(person)
    today = school.local.date()
    stop = (STOP, say("✖️ Stop"))
    rows: list[Sequence[tuple[str, str]]] = []
    child = await school.children.by_id(draft.child) if draft.child else None
    name = child.first_name if child else draft.name or say("your child")
    match draft.step:
        case "child":
            text = say("Who is ill?")
            children = await linked_children(person, school)
            rows = [((child_choice(each), child.first_name),) for each, child in children.items()]
            rows.append(((OTHER, say("Another child")), stop))
        case "name":
            text = say("Who is ill? Type the child's first and last name.")
            rows = [(stop,)]
        case "class":
            text = say("Which class is the child in? Tap it, or type it.")
            rows = [*_two_by_two([(each.id, each.name) for each in school.profile.classes]), (stop,)]
        case "first":
            text = say("From which day is {name} ill? You can also type a day, such as Monday.", name=name)
            days = [(day.isoformat(), _begun(day_label(say, day, today))) for day in likely_days(today)]
            rows = [days, (stop,)]
        case "last":
            text = say(
                "Up to and including which day is {name} ill? You can also type a day, such as Thursday.", name=name
            )
            only = say("Only today") if draft.first == today else say("Only that day")
            rows = [((UNKNOWN, say("I do not know yet")),), ((ONLY, only), stop)]
        case "change":
            text = say("What do you want to change?")
            rows = [(("child", say("Child")),), (("first", say("First day")), ("last", say("Last day")))]
            rows.append(((BACK, say("Nothing")), stop))
        case _:  # summary
            text = await _summary(draft, person, school)
            rows = [((SEND, say("✅ Send")),), ((CHANGE, say("✏️ Change")), stop)]
            if draft.first and _is_closed(draft.first, today):
                later = whole_day(say, next_school_day(draft.first), today)
                rows.insert(1, ((SCHOOL_DAY, say("From {day}", day=later)),))
    return Asked(text, rows)


def child_choice(child_id: str) -> str:
    """Give the choice that stands for a child: short, whatever ids the school's administration makes."""
    return sha256(child_id.encode()).hexdigest()[:12]


def likely_days(today: date) -> tuple[date, date]:
    """Give the two days that a report is mostly about: today and tomorrow, without Saturday and Sunday."""
    first = next_school_day(today)
    return first, next_school_day(first + timedelta(days=1))


def _two_by_two(buttons: list[tuple[str, str]]) -> list[Sequence[tuple[str, str]]]:
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


def _begun(label: str) -> str:
    """Let a button's label begin with a capital, as all do."""
    return label[:1].upper() + label[1:]


def day_label(say: Speech, day: date, today: date) -> str:
    """Write a day for people: today, tomorrow, or the day itself."""
    near = {today: say("today"), today + timedelta(days=1): say("tomorrow")}
    return near.get(day) or say.day(day)


def whole_day(say: Speech, day: date, today: date) -> str:
    """Write a day in full, with today and tomorrow behind it, so that nobody can mistake it."""
    label = day_label(say, day, today)
    return say.day(day) if label == say.day(day) else f"{say.day(day)} ({label})"


def _is_closed(first: date, today: date) -> bool:
    """Say whether a first day lies in a weekend that is not over; an illness may well have begun in an earlier one."""
    return first >= today and is_weekend(first)


async def _summary(draft: Draft, person: Person, school: School) -> str:
    say = school.speech(person)
    today = school.local.date()
    first = draft.first or today
    child = await school.children.by_id(draft.child) if draft.child else None
    found = school.profile.class_by_id(child.class_id if child else draft.class_id or "")
    class_name = found.name if found else draft.class_name
    lines = [
        say("**Is this right?**"),
        say("Ill: {name}, {class_name}", name=child.name if child else draft.name, class_name=class_name),
        say("From: {day}", day=whole_day(say, first, today)),
        say("Up to and including: {day}", day=whole_day(say, draft.last, today))
        if draft.last
        else say("Up to and including: not known yet"),
    ]
    if not child:
        lines.append(say("You are not linked to this child here, so I write “not linked” in the mail."))
    if _is_closed(first, today):
        lines.append(say("Note: the school is closed on {day}.", day=say.day(first)))
    if earlier := await reporting_earlier.repeated(draft, person, school):
        lines += [
            reporting_earlier.already(earlier, say, school),
            "",
            say("Tap Send, and I mail this to the school too."),
        ]
    else:
        lines += ["", say("Tap Send, and I mail this to the school. Until then the school knows nothing.")]
    if is_past_warning(school, first):
        lines.append(
            say("It is late already: sending alone is not enough.") + " " + channels.phone(say, school.profile)
        )
    return "\n".join(lines)
