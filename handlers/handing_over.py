"""What sick notes and letters have in common on their way to the school."""

from datetime import datetime

from handlers.asking import directors, reachable
from handlers.model.people import Staff
from handlers.ports import School, Speech


def on_another_day(sent_at: datetime, at: datetime, say: Speech, school: School) -> str:
    """Name the day of acceptance, where that is not the day on which the parent pressed Send.

    Args:
        sent_at: when the parent did.
        at: when the mail was accepted.
        say: the reader's language.
        school: the school.
    """
    zone = school.profile.timezone
    day = at.astimezone(zone).date()
    return "" if day == sent_at.astimezone(zone).date() else " " + say("That was on {day}.", day=say.day(day))


async def staff_near(class_id: str | None, school: School) -> tuple[Staff, ...]:
    """List who hears of troubles with a mail: the teachers of the class, the office; else the directors, or a deputy.

    Only who can be written to counts, so that somebody hears of it whenever anybody can.

    Args:
        class_id: the class that it is about, None where that is not known.
        school: the school.
    """
    staff = school.profile.staff
    near = [each for each in staff if each.role == "office" or (each.role == "teacher" and class_id in each.classes)]
    for chosen in (near, directors(school), [each for each in staff if each.deputy]):
        if found := await reachable(chosen, school):
            return tuple(found)
    return ()
