"""A day at the sample school on which somebody posts, up to the preview, the director or "Publish"."""

from dataclasses import replace
from datetime import timedelta

from handlers.model.events import Account
from handlers.model.people import Staff
from handlers.model.posts import Post
from policy.model import Severity
from tests.fakes.sample import ANNA, PROFILE, STAFF
from tests.fakes.school import fake_school
from tests.handlers.day import Day

UNDO_TIME = timedelta(seconds=30)
"""How long the sample school lets a post be taken back."""

EVA = Account("telegram", "1009")
SECOND = Staff("eva", "Eva Smit", "Eva Smit, directeur", "director", accounts=(EVA,))
"""A second director, for a school that has one."""

TOMORROWS = "at:20261124T0700"
"""The button of tomorrow, 08:00."""


def doubtful(staff: tuple[Staff, ...] = STAFF) -> Day:
    """A day at a school with this staff, with a check that doubts."""
    school = fake_school(profile=replace(PROFILE, staff=staff))
    school.checker.says(Severity.DOUBT)
    return Day(school)


async def planned(day: Day, text: str = "Morgen gymles!") -> None:
    """Anna's post waits for tomorrow, 08:00."""
    await drafted(day, text)
    await day.presses(ANNA, "later")
    await day.presses(ANNA, TOMORROWS)
    await day.presses(ANNA, "publish")


async def drafted(day: Day, text: str = "Morgen gymles!") -> None:
    """Anna writes a post for her own class, up to the preview."""
    await day.writes(ANNA, f"/post {text}")
    await day.presses(ANNA, "preview")


async def asks(day: Day, who: Account = ANNA, remark: str = "") -> None:
    """Somebody asks the director about the post that they see, with a remark or without."""
    await day.presses(who, "ask")
    await (day.writes(who, remark) if remark else day.presses(who, "without"))


async def asked(day: Day, who: Account = ANNA, text: str = "Wij vinden dat het anders moet.", remark: str = "") -> Post:
    """Somebody has asked the director about a post for the whole school; gives the post."""
    await day.writes(who, f"/post {text}")
    await day.presses(who, "school")
    await asks(day, who, remark)
    return list(day.school.posts.saved.values())[-1]


async def published(day: Day, audience: str = "preview") -> Post:
    """Anna has pressed "Publish" under her post for her class or, with `school`, for all."""
    await day.writes(ANNA, "/post Morgen gymles!")
    await day.presses(ANNA, audience)
    await day.presses(ANNA, "publish")
    return only_post(day)


async def edits(day: Day, post: Post, who: Account = ANNA) -> None:
    """Somebody chooses from the list the post that is out and whose words they change: they write them next."""
    await day.writes(who, "/edit")
    await day.presses(who, f"edit:{post.id}")


def only_post(day: Day) -> Post:
    """The only post there is."""
    (post,) = day.school.posts.saved.values()
    return post


def with_staff(day: Day, *staff: Staff) -> None:
    """Give the school another staff, as after a change of its settings."""
    day.school = replace(day.school, profile=replace(day.school.profile, staff=staff))
    day.school.people.profile = day.school.profile


def without_account(day: Day) -> None:
    """Take Anna's account from the settings, and with it her private chat."""
    with_staff(day, replace(STAFF[0], accounts=()), *STAFF[1:])
    day.school.people.known.pop("staff:anna")
