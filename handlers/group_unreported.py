"""A child is said to be ill in a group, and nothing was sent to the school: in time, office and teacher are told.

They learn in which group and when, and not who wrote it: the bot knows an account, and seldom whose it is.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from handlers import channels, mornings
from handlers.asking import directors, reachable, tell_staff
from handlers.model.groups import Sighting
from handlers.model.people import Person, Staff
from handlers.model.profile import SchoolClass
from handlers.ports import School, Speech
from handlers.tables import TimerHandler

UNREPORTED, END = "unreported", "sighting_end"
TEXT_KEPT = timedelta(days=1)
PATIENCE = timedelta(minutes=15)
"""How long somebody has at least to go on in private."""

SAME_MATTER = timedelta(hours=12)
"""How long before its mention in the group a report can be about the same illness."""


async def expect(sighting: Sighting, school: School) -> None:
    """Have it looked at in time whether a report followed, and have what was written forgotten after a day.

    Where the bot does not hand reports over itself, nobody can say whether one followed.
    """
    await forget_in_time(sighting, school)
    if sighting.kind == "illness" and channels.by_mail(school.profile, sighting.chat.platform):
        await school.timers.set(UNREPORTED, sighting.id, _due_at(sighting, school))


async def forget_in_time(sighting: Sighting, school: School) -> None:
    """Have a sighting forgotten after a day."""
    await school.timers.set(END, sighting.id, school.now + TEXT_KEPT)


async def has_reported(person: Person | None, at: datetime, school: School) -> bool:
    """Say whether a person, or another guardian of their children, has reported what was said at a moment."""
    if person is None:
        return False
    family = {guardian.id for child in person.children for guardian in await school.people.guardians(child)}
    for each in sorted({person.id, *family}):
        if await school.reports.sent_since(each, at - SAME_MATTER):
            return True
    return False


async def due(_key: str, sighting_id: str, school: School) -> None:
    """Tell office and teachers that a report may be missing."""
    sighting = await school.sightings.by_id(sighting_id)
    place = school.profile.place_by_id(sighting.place) if sighting is not None else None
    if sighting is None or place is None:
        return
    if await has_reported(await school.people.find(sighting.account), sighting.at, school):
        return
    concerned = await _concerned(place, school)
    await tell_staff(school, f"unreported:{sighting.id}", concerned, lambda say: _missing(sighting, place, say))


async def old(_key: str, sighting_id: str, school: School) -> None:
    """Forget a sighting; its text at once, the rest when nothing waits for it any more."""
    sighting = await school.sightings.by_id(sighting_id)
    if sighting is None:
        return
    needed_until = _due_at(sighting, school)
    if sighting.kind == "illness" and school.now <= needed_until:
        await school.sightings.save(replace(sighting, text=""))
        await school.timers.set(END, sighting.id, needed_until + PATIENCE)
    else:
        await school.sightings.forget(sighting.id)


def _due_at(sighting: Sighting, school: School) -> datetime:
    """Say when a report must have followed: in time to phone; what is said after school is about the next morning."""
    local = sighting.at.astimezone(school.profile.timezone)
    later = local.time() >= mornings.USUAL_END
    day = local.date() + timedelta(days=1) if later else local.date()
    return max(mornings.warning_at(school, day, sighting.at), sighting.at + PATIENCE)


async def _concerned(place: SchoolClass, school: School) -> list[Staff]:
    """List who is told: the office and the class's teachers; the directors where none of them can be written to."""
    found = [each for each in school.profile.staff if each.role == "office" or place.id in each.classes]
    return await reachable(found, school) or list(directors(school))


def _missing(sighting: Sighting, place: SchoolClass, say: Speech) -> str:
    return say(
        "⚠️ Possibly not reported: at {time} somebody wrote in the group of {name} that a child is ill. Nothing about "
        "it was sent to the school through me.",
        time=say.time(sighting.at),
        name=place.name,
    )


TIMERS: dict[str, TimerHandler] = {UNREPORTED: due, END: old}
