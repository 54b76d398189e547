"""Moments in words: "today at 14:05", "tomorrow at 08:00", "Friday 27 November at 15:30"."""

from datetime import datetime

from handlers.ports import School, Speech


def in_words(moment: datetime, school: School, say: Speech) -> str:
    """Write a moment as people say it, on the school's clock; with its year where that is another than now.

    Args:
        moment: a moment before or after now.
        school: the school.
        say: the language.

    Returns:
        Plain words, to be put into a text as a value.
    """
    local, today = moment.astimezone(school.profile.timezone), school.local.date()
    at = say.time(moment)
    match (local.date() - today).days:
        case 0:
            return say("today at {time}").format(time=at)
        case 1:
            return say("tomorrow at {time}").format(time=at)
        case -1:
            return say("yesterday at {time}").format(time=at)
    day = say.day(local.date())
    if local.year != today.year:
        return say("{day} {year} at {time}").format(day=day, year=local.year, time=at)
    return say("{day} at {time}").format(day=day, time=at)
