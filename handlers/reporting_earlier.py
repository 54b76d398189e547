"""What a person has reported before: whether a report repeats it, whether it arrived, and that it is not taken back."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta

from handlers import channels
from handlers.model.people import Person
from handlers.model.reports import Report, ReportState
from handlers.ports import School, Speech
from handlers.reporting_draft import Draft

KEPT = timedelta(days=3)
"""How long a report's name and days are kept after it was handed over."""

LATELY = timedelta(hours=1)
"""How long after a report was sent "stop" and "Liv too" may still be about it."""


async def repeated(draft: Draft, person: Person, school: School) -> Report | None:
    """Find the newest report of the person's about the same child and day that has reached the school, or may yet.

    Args:
        draft: the report that is being made.
        person: who reports.
        school: the school.
    """
    first = draft.first or school.local.date()
    for report in await school.reports.sent_since(person.id, school.now - KEPT):
        of_child = (
            report.child_id == draft.child
            if draft.child or report.child_id
            else report.child_name.casefold() == draft.name.casefold()
        )
        if report.state is not ReportState.FAILED and of_child and share_a_day(report, first, draft.last):
            return report
    return None


def already(report: Report, say: Speech, school: School) -> str:
    """Say of a report that repeats an earlier one what became of that one, and what sending it again means."""
    if report.state is ReportState.ACCEPTED:
        text = say("You have reported this already: it was sent to the school at {time}.", time=_time(report, say))
    else:
        text = say("You have reported this already, at {time}. It has not been sent yet.", time=_time(report, say))
    return _dated(text, report, say, school) + " " + say("If you send this too, it counts as an addition.")


async def arrived(person: Person, school: School, *, begun: bool = False) -> str:
    """Say what has become of the person's latest report, and of each other child's that has not reached the school.

    Args:
        person: who asks.
        school: the school.
        begun: whether another report has been begun and not been sent.
    """
    say = school.speech(person)
    reports = await school.reports.sent_since(person.id, school.now - KEPT)
    if begun and not reports:
        return say("⚠️ Your report of illness has **not been sent yet**. The school knows nothing.")
    if not reports:
        return (
            say("I know of no report of illness from you in the last three days.")
            + "\n"
            + channels.phone(say, school.profile)
        )
    lines = [say("⚠️ The report below has **not been sent yet**. About the one before it:")] if begun else []
    for report in [reports[0], *_other_open(reports, school)]:
        lines += _became(report, say, school)
    # of two children alike, the number need not stand there twice
    return "\n".join(dict.fromkeys(lines))


async def taken_back(person: Person, school: School, children: Collection[str] = ()) -> str:
    """Say to who takes a report back that it cannot be, and to phone; empty where they have sent none of late.

    Args:
        person: who takes it back.
        school: the school.
        children: the children that they name; empty for none.
    """
    reports = await school.reports.sent_since(person.id, school.now - KEPT)
    named = [report for report in reports if report.child_id in children]
    return _not_taken_back(named or reports, school.speech(person), school)


async def not_stopped(person: Person, school: School) -> str:
    """Say to who stops where nothing is open that a report goes to the school; empty where none does or has just gone.

    Args:
        person: who stops.
        school: the school.
    """
    reports = await school.reports.sent_since(person.id, school.now - KEPT)
    lately = [
        report
        for report in reports
        if report.state is ReportState.SENDING or (report.accepted_at or report.sent_at) > school.now - LATELY
    ]
    return _not_taken_back(lately, school.speech(person), school)


async def reported(person: Person, school: School, within: timedelta = KEPT) -> set[str | None]:
    """List the children that the person has reported of late, None for who is not linked.

    Args:
        person: who has reported.
        school: the school.
        within: how long ago at most.
    """
    return {report.child_id for report in await school.reports.sent_since(person.id, school.now - within)}


def _not_taken_back(reports: Sequence[Report], say: Speech, school: School) -> str:
    """Say where the latest report is, and each other child's that waits, and that they cannot be taken back."""
    if not reports:
        return ""
    shown = [reports[0], *_other_open(reports, school)]
    lines = [_whereabouts(report, say, school) for report in shown]
    lines.append(say("I cannot take that back. Is it wrong, or no longer needed?"))
    return "\n".join([*dict.fromkeys(lines), channels.phone(say, school.profile)])


def _whereabouts(report: Report, say: Speech, school: School) -> str:
    """Say in a line where a report is: at the school, waiting, or nobody knows."""
    name = report.child_name or say("your child")
    match report.state:
        case ReportState.ACCEPTED:
            text = say("✅ The report of {name} was sent to the school at {time}.", name=name, time=_time(report, say))
            return _dated(text, report, say, school)
        case ReportState.SENDING:
            return say("📝 The report of {name} is waiting, and will still go to the school.", name=name)
        case _:  # failed, or nobody knows
            return say("⚠️ I cannot see whether the report of {name} reached the school.", name=name)


def _other_open(reports: Sequence[Report], school: School) -> list[Report]:
    """List the newest report of each other child that is on its way, or that may have failed today."""
    newest: dict[tuple[str | None, str], Report] = {}
    for report in reports:
        newest.setdefault((report.child_id, report.child_name.casefold()), report)
    today = school.local.date()
    return [
        report
        for report in [*newest.values()][1:]
        if report.state is ReportState.SENDING
        or (report.state is ReportState.FAILED and _day(report.sent_at, school) == today)
    ]


def _became(report: Report, say: Speech, school: School) -> list[str]:
    """Say in lines what has become of a report."""
    name = report.child_name or say("your child")
    phone = channels.phone(say, school.profile)
    match report.state:
        case ReportState.ACCEPTED:
            text = say("✅ The report of {name} was sent to the school at {time}.", name=name, time=_time(report, say))
            accepted, read = (
                say("The school's mail server has accepted it."),
                say("Whether it has been read I cannot see."),
            )
            return [_dated(text, report, say, school), f"{accepted} {read}"]
        case ReportState.SENDING:
            text = say("📝 The report of {name} has **not been sent** to the school yet.", name=name)
            later = say("I tell you as soon as it has, in the message that you got when you pressed Send.")
            return [text, later, *([phone] if report.warned_at else [])]
        case _:  # failed, or nobody knows
            return [say("⚠️ I cannot see whether the report of {name} reached the school.", name=name), phone]


def share_a_day(report: Report, first: date, last: date | None) -> bool:
    """Say whether a report and these days have a day in common; of an unknown last day only the first is looked at."""
    return report.first_day <= (last or first) and first <= (report.last_day or report.first_day)


def _time(report: Report, say: Speech) -> str:
    return say.time(report.accepted_at or report.sent_at)


def _dated(text: str, report: Report, say: Speech, school: School) -> str:
    """Name the day behind a time that is not of today."""
    day = _day(report.accepted_at or report.sent_at, school)
    return text if day == school.local.date() else text + " " + say("That was on {day}.", day=say.day(day))


def _day(moment: datetime, school: School) -> date:
    return moment.astimezone(school.profile.timezone).date()
