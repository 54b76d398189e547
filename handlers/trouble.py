"""What could not be handled is set aside, and a person is told."""

from handlers.asking import directors, tell_staff
from handlers.model.events import SetAside
from handlers.ports import School


async def set_aside(_key: str, aside: SetAside, school: School) -> None:
    """Tell the directors that something was set aside, without its contents, at most once an hour.

    One fault can set a thousand events aside; each stands in the database, and the first is reason enough to look.

    Args:
        _key: the event's key; the effects are keyed by the hour.
        aside: the event that was set aside.
        school: the school.
    """
    await tell_staff(
        school,
        f"set-aside:{school.now:%Y-%m-%dT%H}",
        directors(school),
        lambda say: say(
            "Something that came in could not be handled, so somebody may be waiting for an answer. It is kept under "
            "number {event}. Please tell whoever looks after the bot: “groupbot doctor” shows what is wrong. "
            "I write about this once an hour at most.",
            event=aside.event,
        ),
    )
