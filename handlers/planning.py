"""When a post is to go out, where its author chose a time; the times that are offered, and why one cannot be taken."""

from datetime import datetime, time, timedelta

from handlers.model.posts import Post
from handlers.moments import in_words
from handlers.ports import School, Speech
from handlers.time_phrases import Problem, on_clock

_AFTER_SCHOOL, _MORNING = time(15, 30), time(8)
_SATURDAY = 5

URGENT_UNDO = timedelta(seconds=10)
"""How long an urgent post can be taken back before it goes out, where the school's own time is longer."""


def undo_time(post: Post, school: School) -> timedelta:
    """Say how long a post can be taken back before it goes out: an urgent one shorter."""
    return min(school.profile.undo, URGENT_UNDO) if post.urgent else school.profile.undo


def planned(post: Post, school: School) -> datetime | None:
    """Give the moment that a post's author chose, None where it has come: then it goes out as soon as it can."""
    soonest = school.now + undo_time(post, school)
    return post.planned_at if post.planned_at is not None and post.planned_at > soonest else None


def planned_words(post: Post, school: School, say: Speech) -> list[str]:
    """Say when a post is to go out, where a time was chosen."""
    if post.planned_at is None:
        return []
    moment = planned(post, school)
    if moment is None:
        return [say("⏰ The time that was chosen has passed: it goes out as soon as possible.")]
    return [say("⏰ It is to go out {when}.", when=in_words(moment, school, say))]


def quick_times(school: School) -> list[datetime]:
    """Give the moments that people choose most: this afternoon, tomorrow morning, Monday morning; on school days."""
    today = school.local.date()
    tomorrow, monday = today + timedelta(days=1), today + timedelta(days=7 - today.weekday())
    days = [(today, _AFTER_SCHOOL), (tomorrow, _MORNING), (monday, _MORNING)]
    found = [on_clock(day, at, school.local).moment for day, at in days if day.weekday() < _SATURDAY]
    return sorted({each for each in found if each is not None})


def examples(say: Speech) -> str:
    """Say how a time can be written."""
    return say("Write when, for example “tomorrow 8:00”, “Friday 15:30”, “24 November 8:15” or “in 2 hours”.")


def why_not(problem: Problem, say: Speech) -> str:
    """Say why a time cannot be taken, and what to write instead."""
    match problem:
        case Problem.NO_TIME:
            return say("At what time? Write the day and the time, for example “tomorrow 8:00”.")
        case Problem.NO_SUCH_DAY:
            return say("That day is not in the calendar. Write another one.")
        case Problem.SKIPPED:
            return say("That time does not exist: the clock goes forward that night. Choose another one.")
        case Problem.PAST:
            return say("That is in the past. Choose a time to come.")
        case Problem.TOO_FAR:
            return say("That is more than a year ahead. Choose an earlier time.")
        case _:
            return f"{say('I do not understand when that is.')} {examples(say)}"
