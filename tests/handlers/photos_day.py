"""A day on which somebody sends photos for a post, and they are brought in."""

from datetime import timedelta

from handlers.model.effects import GONE, Fetch, Redraw, Send
from handlers.model.events import Account, Media, MediaKind, Message, Outcome, Receipt, Sender
from handlers.model.pictures import Seen
from handlers.model.posts import Post
from tests.fakes.sample import ANNA, private
from tests.handlers.day import Day
from tests.handlers.posting_day import UNDO_TIME
from tests.handlers.posts_out import newest


async def shows(
    day: Day,
    who: Account = ANNA,
    caption: str = "",
    *,
    album: str = "",
    kind: MediaKind = "photo",
    mime: str = "",
    name: str = "",
    forwarded: bool = False,
    reply_to: str | None = None,
    arrives: bool = True,
    seen: Seen | None = None,
) -> None:
    """Somebody sends a photo, film or file to the bot in private; it is brought in, unless the test does that.

    `seen` is what a program sees in it, None where none looks.
    """
    reference = f"file-{day.count}"
    media = Media(kind, reference, mime=mime, name=name)
    sender = Sender(who, "en")
    message = Message(
        private(who),
        sender,
        f"m{day.count}",
        caption,
        kind,
        media=media,
        album=album,
        reply_to=reply_to,
        forwarded=forwarded,
    )
    await day.happens(message)
    if arrives:
        await come(day, seen=seen)


def coming(day: Day) -> list[Fetch]:
    """The photos that are still to be brought in."""
    return [each for each in day.school.outbox.of_type(Fetch) if each.key not in day.school.outbox.outcomes]


async def come(day: Day, *problems: str, seen: Seen | None = None, mime: str = "") -> None:
    """Bring in all photos that are under way; the first ones end as said, empty for well.

    Where something is seen in them, or they are of another kind now, somebody has looked.
    """
    for number, each in enumerate(coming(day)):
        problem = problems[number] if number < len(problems) else ""
        outcome: Outcome = "failed" if problem else "done"
        day.school.outbox.outcomes[each.key] = (outcome, problem)
        if not problem:
            day.school.blobs.kept.add(each.blob)
        is_now = mime or ("image/jpeg" if seen else "")
        await _happens(day, each, outcome, problem, seen, "" if problem else is_now)


async def draw(day: Day, problem: str = "") -> list[Redraw]:
    """Make all pictures that somebody wants to see; gives what was made."""
    done = day.school.outbox.outcomes
    wanted = [each for each in day.school.outbox.of_type(Redraw) if each.key not in done]
    for each in wanted:
        gone = "" if each.of in day.school.blobs.kept else GONE
        outcome: Outcome = "failed" if problem or gone else "done"
        done[each.key] = (outcome, problem or gone)
        if outcome == "done":
            day.school.blobs.kept.add(each.into)
        await _happens(day, each, outcome, problem or gone)
    return wanted


async def _happens(
    day: Day, of: Fetch | Redraw, outcome: Outcome, problem: str, seen: Seen | None = None, mime: str = ""
) -> None:
    """Let somebody hear what became of an effect."""
    request = of.receipt
    await day.happens(
        Receipt(of.key, request.topic, request.subject, outcome, day.school.now, problem, seen=seen, mime=mime)
    )


async def album(day: Day, number: int = 3, caption: str = "Wat een dag!", who: Account = ANNA) -> Post:
    """Somebody sends an album, with a caption under the first; gives the post that it becomes."""
    for each in range(number):
        await shows(day, who, caption if each == 0 else "", album="a")
    return newest(day)


async def previewed(day: Day, audience: str = "preview", number: int = 3) -> Post:
    """Anna has seen the preview of her album; whoever is asked about is not in it."""
    await album(day, number)
    await day.presses(ANNA, audience)
    while set(day.choices(ANNA)) & {"on", "next"}:
        await day.presses(ANNA, "on" if "on" in day.choices(ANNA) else "next")
    return newest(day)


async def album_out(day: Day, audience: str = "preview", number: int = 3) -> Post:
    """Anna's album is handed to the groups."""
    await previewed(day, audience, number)
    await day.presses(ANNA, "publish")
    await day.passes(UNDO_TIME)
    return newest(day)


def albums(day: Day, where: object) -> list[Send]:
    """The messages with photos in a chat."""
    return [each for each in day.school.outbox.sent_to(where) if each.attachments]  # type: ignore[arg-type] # either


def soon(day: Day) -> None:
    """Let a little time pass in which nothing is due."""
    day.school = day.school.move_to(day.school.now + timedelta(seconds=10))
