"""The rules of leave in words and dates: how far ahead, how long, and who decides. The bot never does.

They rest on the Dutch law on compulsory education (Leerplichtwet 1969, articles 11, 13, 13a and 14); how many weeks
ahead leave is asked is the school's own setting. A religious duty is told to the head, and needs no decision.
"""

from datetime import date, timedelta
from typing import Literal

from handlers import channels
from handlers.mornings import is_weekend, next_school_day
from handlers.ports import School, Speech

Reason = Literal["doctor", "work", "serious", "religion", "other"]

MOST_DAYS = 10
"""School days: more of them the head of the school may not give, and a holiday because of work may not last longer."""

RELIGION_AHEAD = timedelta(days=2)
PLANNED: frozenset[Reason] = frozenset({"work", "other"})
"""The kinds that can be asked as far ahead as the school wants."""


_UNDECIDED: frozenset[Reason] = frozenset({"doctor", "religion"})
"""The kinds that the school is told of, and nobody decides about."""


def reasons(say: Speech) -> dict[Reason, str]:
    """Give the kinds of leave, each with its label."""
    return {
        "doctor": say("🩺 Doctor or dentist"),
        "work": say("🧳 Holiday because of work"),
        "serious": say("🕊️ Family or serious circumstances"),
        "religion": say("🙏 Religious duty"),
        "other": say("💬 Something else"),
    }


def rules(say: Speech, school: School) -> str:
    """Say how leave is asked at this school: a line for each kind, with the first day that can be asked for today."""
    weeks = school.profile.leave_weeks
    today = school.local.date()
    lines = [
        say("📅 **Leave**"),
        say("• Doctor or dentist: let us know in time. Can it be after school? All the better."),
        say(
            "• Holiday because of a parent's work: once a school year, at most {days} school days, never in the first "
            "two weeks of the school year.",
            days=MOST_DAYS,
        ),
        say("• A wedding, a funeral, moving house, serious circumstances: ask as soon as you know."),
        say(
            "• Religious duty: at least two days ahead, so from {day} on.",
            day=say.day(next_school_day(today + RELIGION_AHEAD)),
        ),
    ]
    if weeks:
        first = next_school_day(today + timedelta(weeks=weeks))
        ahead = say.plural(
            "Ask leave that you can plan {n} week ahead: today, that is for {day} or later.",
            "Ask leave that you can plan {n} weeks ahead: today, that is for {day} or later.",
            weeks,
            day=f"{say.day(first)} {first.year}",
        )
        lines.append(ahead)
    lines.append(
        say(
            "The director decides; above {days} school days the attendance officer does. I never decide. Do you "
            "disagree with a refusal? Then you can object in writing.",
            days=MOST_DAYS,
        )
    )
    return "\n".join(lines)


def ways(say: Speech, school: School, *, mail: bool) -> str:
    """Say how leave is asked: beside a mail by the form where there is one, else as `channels` says."""
    link = school.profile.leave.link
    if not mail:
        return channels.leave(say, school.profile)
    return say("You can use this form: {link}", link=link) if link else ""


def notes(reason: Reason, first: date, last: date, say: Speech, school: School) -> list[str]:
    """Say what somebody must know of the leave they ask: too late, too long, closed, and who decides.

    Args:
        reason: the kind of leave.
        first: the first day.
        last: the last day.
        say: the reader's language.
        school: the school.
    """
    today, days = school.local.date(), school_days(first, last)
    lines = []
    if not days:
        lines.append(say("Note: the school is closed on these days."))
    if is_late(reason, first, school):
        lines.append(lateness(first, say, school))
    if reason == "religion" and first < today + RELIGION_AHEAD:
        lines.append(say("⚠️ This is late: a religious duty is told at least two days ahead."))
    if reason == "work" and days > MOST_DAYS:
        lines.append(say("⚠️ Holiday because of work is {days} school days at most.", days=MOST_DAYS))
    if reason == "work":
        lines.append(say("Leave like this is once a school year, and never in its first two weeks."))
    if reason in _UNDECIDED:
        return lines
    if days > MOST_DAYS and reason != "work":
        lines.append(say("Above {days} school days the attendance officer decides.", days=MOST_DAYS))
    else:
        lines.append(say("The director decides, and lets you know."))
    return lines


def lateness(first: date, say: Speech, school: School) -> str:
    """Say by when leave from this day on was to be asked."""
    weeks = school.profile.leave_weeks
    latest = first - timedelta(weeks=weeks)
    return say.plural(
        "⚠️ This is late: the school wants to know {n} week ahead, which was {day}.",
        "⚠️ This is late: the school wants to know {n} weeks ahead, which was {day}.",
        weeks,
        day=f"{say.day(latest)} {latest.year}",
    )


def is_late(reason: Reason, first: date, school: School) -> bool:
    """Say whether leave of a kind that can be planned is asked later than the school wants."""
    ahead = timedelta(weeks=school.profile.leave_weeks)
    return reason in PLANNED and first < school.local.date() + ahead


def school_days(first: date, last: date) -> int:
    """Count the days from the first to the last, without Saturdays and Sundays; the school's holidays are not known."""
    days = (first + timedelta(days=each) for each in range((last - first).days + 1))
    return sum(1 for day in days if not is_weekend(day))
