"""What is asked of a parent who wants leave for a child, and the mail that brings the request."""

from collections.abc import Sequence
from datetime import date

from handlers import letter_mail, letters
from handlers.leave_draft import Draft
from handlers.leave_rules import is_late, lateness, notes, reasons, school_days
from handlers.listing import listed
from handlers.model.people import Child, Person
from handlers.ports import School, Speech
from handlers.reporting_questions import (
    CHANGE,
    ONLY,
    SEND,
    STOP,
    Asked,
    child_choice,
    day_label,
    likely_days,
    linked_children,
    whole_day,
)

ALL = "all"
NO_NOTE = "none"

Row = Sequence[tuple[str, str]]


async def question(draft: Draft, person: Person, school: School) -> Asked:
    """Give the question that the draft's step asks, in the person's language.

    Args:
        draft: what is known so far.
        person: who asks leave.
        school: the school.
    """
    say = school.speech(person)
    children = await linked_children(person, school)
    match draft.step:
        case "children":
            text, rows = say("For whom do you ask leave?"), _children(children, say)
        case "reason":
            text = say("What kind of leave is it? You need not say more than that.")
            rows = [((each, label),) for each, label in reasons(say).items()]
        case "first":
            text = say("From which day? You can also type a day, such as Friday or 12 March.")
            rows = [_days(say, school)]
        case "last":
            today = school.local.date()
            # A day that stood in the parent's own sentence has not been said back yet.
            text = say("From: {day}", day=whole_day(say, draft.first or today, today)) + "\n"
            text += say("Up to and including which day? You can also type a day, such as Thursday.")
            only = say("Only today") if draft.first == today else say("Only that day")
            rows = [((ONLY, f"📅 {only}"),)]
        case "note":
            text, rows = _note(draft, say, school), [((NO_NOTE, say("🚫 No note")),)]
        case _:
            text = _summary(draft, [children[each] for each in draft.children if each in children], say, school)
            rows = [((SEND, say("✅ Send")),), ((CHANGE, say("✏️ Begin again")),)]
    return Asked(text, [*rows, ((STOP, say("✖️ Stop")),)])


def _children(children: dict[str, Child], say: Speech) -> list[Row]:
    rows: list[Row] = [((child_choice(each), f"🧒 {child.first_name}"),) for each, child in children.items()]
    return [*rows, ((ALL, say("🧒 All of them")),)] if len(children) > 1 else rows


def _days(say: Speech, school: School) -> Row:
    today = school.local.date()
    labels = [(day.isoformat(), day_label(say, day, today)) for day in likely_days(today)]
    return [(choice, f"📅 {label[:1].upper()}{label[1:]}") for choice, label in labels]


def _note(draft: Draft, say: Speech, school: School) -> str:
    text = say("A short note for the school, such as the time? Please nothing about health.")
    if draft.reason and draft.first and is_late(draft.reason, draft.first, school):
        return lateness(draft.first, say, school) + "\n" + text
    return text


def _summary(draft: Draft, children: Sequence[Child], say: Speech, school: School) -> str:
    today = school.local.date()
    first, last = draft.first or today, draft.last or today
    reason = draft.reason or "other"
    lines = [
        say("**Shall I mail this request for leave to the school?**"),
        say("For: {names}", names=listed([each.first_name for each in children], say)),
        say("Kind: {kind}", kind=reasons(say)[reason]),
        say("From: {day}", day=_with_year(say, first, today)),
        say("Up to and including: {day}", day=_with_year(say, last, today)),
    ]
    if draft.note:
        lines.append(say("Note: “{note}”", note=draft.note))
    return "\n".join([*lines, *notes(reason, first, last, say, school)])


def _with_year(say: Speech, day: date, today: date) -> str:
    """Write a day in full, with its year where that is not this one."""
    return whole_day(say, day, today) + ("" if day.year == today.year else f" {day.year}")


async def mail(draft: Draft, children: Sequence[Child], person: Person, school: School) -> letters.Written:
    """Write the mail, in the school's own language; its subject holds no name.

    Args:
        draft: the request, complete.
        children: for whom it is.
        person: who asks leave.
        school: the school.
    """
    say = school.texts.language(school.profile.language)
    today = school.local.date()
    first, last, reason = draft.first or today, draft.last or today, draft.reason or "other"
    address, own = await letter_mail.reply_to(person, children, school)
    lines = [
        f"{say('Kind of leave')}: {_without_icon(reasons(say)[reason])}",
        f"{say('Leave from')}: {say.day(first)} {first.year}",
        f"{say('Up to and including')}: {say.day(last)} {last.year}",
        f"{say('School days, weekends left out')}: {school_days(first, last)}",
        f"{say('Asked by')}: {letter_mail.writer(person, children, say, school)}",
        letter_mail.sent_at(say, school),
    ]
    if is_late(reason, first, school):
        lines.append(say("This is later than the school wants it."))
    if draft.note:
        lines += ["", say("Note of the parent:"), letter_mail.quoted(draft.note)]
    lines += ["", letter_mail.answering(address, say, own=own)]
    subject = f"{say('Request for leave')}: {say.day(first)} {first.year}"
    return letters.Written(school.profile.leave.email or "", subject, "\n".join(lines) + "\n", address)


def _without_icon(label: str) -> str:
    return label.partition(" ")[2]
