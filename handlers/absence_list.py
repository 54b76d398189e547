"""Who was reported ill, told to the class teacher in private: at the school's limit, and at once what comes after it.

A timer stands for each morning that somebody was reported for, so nobody is written to when there is nobody to name,
and never on a Saturday or Sunday. When a morning's list has been told, the timer of the next one is set where a report
lasts until then. Names are kept for three days, so who was reported before that is not on the list.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta

from handlers.asking import tell_staff
from handlers.model.people import Staff
from handlers.model.reports import Report, ReportState
from handlers.mornings import USUAL_WARN, morning_of, next_school_day
from handlers.ports import School, Speech
from handlers.reporting_earlier import KEPT, share_a_day

LIST = "absence_list"
DAY = timedelta(days=1)


async def plan(report: Report, school: School) -> None:
    """Have the morning's list told that this report belongs on.

    Args:
        report: a report that was handed over just now.
        school: the school.
    """
    await _set(morning_of(school, report.first_day, report.sent_at), school)


async def due(_key: str, day: str, school: School) -> None:
    """Tell each class's teachers who was reported ill for today, and the office where the school wants it.

    Args:
        _key: the event's key; the effects are keyed by the day.
        day: the morning, as an ISO date; of one that has gone by nothing is told.
        school: the school.
    """
    today = school.local.date()
    reports = _standing(await school.reports.all_since(school.now - KEPT))
    listed = _newest(each for each in reports if _covers(each, today))
    if date.fromisoformat(day) == today:
        for school_class in school.profile.classes:
            of_class = [each for each in listed if each.class_id == school_class.id]
            await _tell(f"{LIST}:{day}:{school_class.id}", _teachers(school_class.id, school), of_class, school)
        if school.profile.illness.list_to_office:
            office = [each for each in school.profile.staff if each.role == "office"]
            await _tell(f"{LIST}:{day}:office", office, listed, school)
    tomorrow = next_school_day(today + DAY)
    if any(_covers(each, tomorrow) for each in reports):
        await _set(tomorrow, school)


async def accepted(report: Report, school: School) -> None:
    """Tell the class's teachers at once of a report that is on no list: sent after the limit, or for a day far ahead.

    Args:
        report: a report that the school's mail server has accepted just now.
        school: the school.
    """
    told_at = _told_at(morning_of(school, report.first_day, report.sent_at), school)
    if report.sent_at < told_at <= report.sent_at + KEPT:
        return
    await _tell(f"{LIST}:{report.id}", _teachers(report.class_id, school), [report], school)


async def _tell(key: str, staff: Iterable[Staff], reports: list[Report], school: School) -> None:
    """Write to members of staff who was reported; to nobody when nobody was."""

    def write(say: Speech) -> str:
        return "\n".join([say("🤒 **Reported ill**"), *(_line(each, say, school) for each in reports)])

    if reports:
        await tell_staff(school, key, staff, write)


def _line(report: Report, say: Speech, school: School) -> str:
    """Write one report: who, of which class, from when and until when, and whether the school has it."""
    # A child's name is told only where it may pass through every platform of the school.
    name = report.child_name if all(school.profile.child_data.values()) else say("a child")
    whom = f"{name} ({report.class_name})" if report.class_name else name
    parts = [say("• {whom}", whom=whom)]
    today = school.local.date()
    if report.first_day > today:
        parts.append(say("from {day}", day=say.day(report.first_day)))
    if report.first_day < today:
        parts.append(say("since {day}", day=say.day(report.first_day)))
    if report.last_day is None:
        parts.append(say("until when is not known yet"))
    else:
        parts.append(say("up to and including {day}", day=say.day(report.last_day)))
    if report.child_id is None:
        parts.append(say("nobody has checked who reported it"))
    if report.state is ReportState.SENDING:
        parts.append(say("still on its way to the office"))
    if report.state is ReportState.FAILED:
        parts.append(say("the mail may not have arrived, the parent was asked to phone"))
    return ", ".join(parts)


def _standing(reports: Sequence[Report]) -> list[Report]:
    """Leave out what was forgotten by now, and what a later report of the same child and day has replaced."""
    standing: list[Report] = []
    for each in reversed(reports):
        later = [report for report in standing if _child(report) == _child(each)]
        if each.child_name and not any(share_a_day(each, report.first_day, report.last_day) for report in later):
            standing.append(each)
    return standing[::-1]


def _newest(reports: Iterable[Report]) -> list[Report]:
    """Give the newest report of each child."""
    return list({_child(each): each for each in reports}.values())


def _child(report: Report) -> tuple[str, ...]:
    """Say which child a report is about; two of the same name that nobody is linked to may be two."""
    return (report.child_id,) if report.child_id else (report.child_name.casefold(), report.class_name.casefold())


def _covers(report: Report, day: date) -> bool:
    return report.first_day <= day and (report.last_day is None or day <= report.last_day)


def _teachers(class_id: str | None, school: School) -> list[Staff]:
    return [each for each in school.profile.staff if each.role == "teacher" and class_id in each.classes]


async def _set(morning: date, school: School) -> None:
    told_at = _told_at(morning, school)
    if told_at > school.now:
        await school.timers.set(LIST, morning.isoformat(), told_at)


def _told_at(morning: date, school: School) -> datetime:
    """Give the moment of a morning's list: the school's limit on its own clock, also when the clocks change."""
    limit = school.profile.illness.before or USUAL_WARN
    return datetime.combine(morning, limit, school.profile.timezone).astimezone(UTC)


TIMERS = {LIST: due}
