"""A day at a school whose children have these answers of their parents to photos."""

from handlers.model.people import Child
from handlers.model.profile import Profile
from tests.fakes.sample import ANNA, PROFILE
from tests.fakes.school import fake_school
from tests.handlers.day import Day

DAAN = Child("503", "Daan", "Visser", "5")
"""Of whom nothing is known."""


def at_school(*children: Child, profile: Profile = PROFILE) -> Day:
    """A day at a school with this roster, and the real check of the protocol."""
    day = Day(fake_school(profile=profile, children=children))
    day.school.checker.use_policy(profile, children)
    return day


def labels(day: Day) -> list[str]:
    """The labels of the buttons that Anna sees."""
    return day.labels(ANNA)
