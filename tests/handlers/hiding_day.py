"""A day on which Anna makes Noor unrecognisable, whose parents said no."""

from handlers.model.effects import Redraw
from handlers.model.photos import Photo
from tests.fakes.pictures import seen
from tests.fakes.sample import ANNA, NOOR, SEM
from tests.handlers.consent_day import DAAN
from tests.handlers.day import Day
from tests.handlers.photos_day import draw, shows
from tests.handlers.posts_out import newest

ROSTER = (SEM, NOOR, DAAN)


async def with_noor(day: Day, faces: int = 3, photos: int = 2, marks: tuple[str, ...] = ("c1",)) -> None:
    """Anna has seen the preview of her photos; whom she marks is in the last of them: Noor, whose parents said no."""
    for each in range(photos):
        await shows(day, caption="" if each else "Wat een dag!", album="a", seen=seen(faces))
    await day.presses(ANNA, "preview")
    for each in marks:
        await day.presses(ANNA, each)
        if photos > 1:
            await day.presses(ANNA, f"p{photos}")
            await day.presses(ANNA, "done")
    await day.presses(ANNA, "next")


async def in_frames(day: Day, faces: int = 3, photos: int = 2, marks: tuple[str, ...] = ("c1",)) -> Redraw:
    """Anna sees the faces of the photo that Noor is in; gives what was drawn."""
    await with_noor(day, faces, photos, marks)
    await day.presses(ANNA, f"hide:{photos}")
    (drawn,) = await draw(day)
    return drawn


def the_photo(day: Day) -> Photo:
    """The last photo of the newest post."""
    return newest(day).photos[-1]
